#pragma once

#include "base/finding.h"
#include "rules/rule_file.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace secondtick::rules {

/// What reading one file brought up. A refused file is not used at all; a note names something in it that is left out.
/// Words of the file that come along are made fit to be shown.
struct ReadLog
{
    QString file;
    QList<Complaint> complaints;
    bool isRefused = false;

    void refuse(const QString &path, const Sentence &sentence);
    void note(const QString &path, const Sentence &sentence);
};

/// Reads one JSON object of a rule file strictly: every wrong type, missing member and unknown word goes to the log
/// under its JSON path, and reading goes on, so that one look shows all mistakes. The log must outlive it.
class RuleReader
{
public:
    RuleReader(QJsonObject object, QString path, ReadLog *log);

    const QJsonObject &object() const { return m_object; }
    const QString &path() const { return m_path; }
    QString pathOf(const QString &key) const;
    bool has(const QString &key) const;
    void refuse(const QString &key, const Sentence &sentence) { m_log->refuse(pathOf(key), sentence); }

    QString text(const QString &key); ///< must be there and hold something
    QString optionalText(const QString &key); ///< empty when missing
    QStringList texts(const QString &key); ///< empty when missing
    QString word(const QString &key, const QStringList &allowed); ///< one of `allowed`; "" in it makes it optional
    bool flag(const QString &key); ///< false when missing
    int integer(const QString &key);
    std::optional<int> optionalInteger(const QString &key);
    QList<int> integers(const QString &key); ///< empty when missing
    QDate date(const QString &key);
    QDate optionalDate(const QString &key);
    std::optional<Severity> severity(const QString &key);
    /// "https://…", or one of the words for a source without an address; see resources/rules/README.md.
    QString source(const QString &key);
    QList<RuleReader> objects(const QString &key); ///< of a list; empty when missing
    QList<std::pair<QString, RuleReader>> namedObjects(const QString &key); ///< of an object; empty when missing

    /// A member that may be there and is not read here.
    void leave(const QString &key) { m_known.append(key); }

    /// Notes every member that nothing above asked for. Call it last.
    void noteUnknownMembers();

private:
    enum class Need
    {
        Optional,
        Required
    };
    QJsonValue take(const QString &key, QJsonValue::Type type, const char *expected, Need need);
    void refuseNumber(const QString &key);
    void refuseUnseen(const QString &key);

    QJsonObject m_object;
    QString m_path;
    ReadLog *m_log;
    QStringList m_known; ///< few: a set would cost more than it saves
};

extern const QString kFoundingDocument; ///< source of what the page this program began with says; it has no date
extern const QString kOwnJudgement; ///< source of what rests on no page

} // namespace secondtick::rules
