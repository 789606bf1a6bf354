#pragma once

#include "base/error.h"
#include "delivery/answer_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace secondtick::rules {
class Countries;
}

namespace secondtick::delivery {

/// The texts about an answers file, in one context for translators.
struct AnswersFile
{
    Q_DECLARE_TR_FUNCTIONS(AnswersFile)
};

/// Reads one object of the answers file key by key. A missing key and null mean "not known". What does not fit becomes
/// a complaint with its JSON path; the first one stays. What was never asked for by name is unknown.
class AnswerFields
{
public:
    AnswerFields(QJsonObject object, QString path);

    QString text(const QString &key);
    std::optional<bool> truth(const QString &key);
    std::optional<QDateTime> moment(const QString &key); ///< UTC
    QString country(const QString &key, const rules::Countries &countries); ///< upper case
    std::optional<int> code(const QString &key);
    std::optional<qint64> holdTime(const QString &key);
    template <typename T> std::optional<T> word(const QString &key, const Words<T> &words);
    QJsonObject object(const QString &key);

    /// The first complaint; keys that were not asked for are complained about here.
    std::optional<Error> complaint();

private:
    QJsonValue take(const QString &key);
    void expected(const QString &key, const QString &what);
    QString pathOf(const QString &key) const;

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_known;
    std::optional<Error> m_complaint;
};

template <typename T> std::optional<T> AnswerFields::word(const QString &key, const Words<T> &words)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    QStringList known;
    for (const auto &[word, meaning] : words) {
        if (value.isString() && word == value.toString())
            return meaning;
        known.append(word);
    }
    //: %1 is a list of words that must not be translated
    expected(key, AnswersFile::tr("one of %1").arg(known.join(QStringLiteral(", "))));
    return std::nullopt;
}

} // namespace secondtick::delivery
