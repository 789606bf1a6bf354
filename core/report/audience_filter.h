#pragma once

#include "report/report.h"

#include <QHash>
#include <QJsonValue>
#include <QSet>
#include <QString>

namespace secondtick::report {

/// What one audience may read of things that came from outside. One filter serves one report, so that the same id or
/// number gets the same label everywhere in it.
///
/// Me reads everything. The team reads ids and names of the business, but no customer's number. The public reads
/// neither ids, names nor numbers. Nobody gets a token: what has its shape is cut out here once more.
/// Cannot recognise a person's name.
class AudienceFilter
{
public:
    AudienceFilter(Audience audience, const ReportInput &input);

    /// Whether somebody who knew what it is gave the text a privacy class; if not, a number in it may be anyone's.
    enum class Origin
    {
        Unclassified,
        Classified
    };

    QString text(const QString &outside, qsizetype cap, Origin origin = Origin::Unclassified);
    /// Sentences of ours around something from outside: numbers and ids are masked, nothing else is touched.
    QString ourWords(const QString &sentences);
    QString id(const QString &outside);
    QString name(const QString &outside);
    /// A telephone number of which we know whose it is.
    QString customerNumber(const QString &typed);
    QString businessNumber(const QString &typed);
    QJsonObject args(const QJsonObject &args);
    QList<Evidence> evidence(const QList<Evidence> &evidence, qsizetype cap);
    /// Is every part of this address fit for the audience, and is it one that may be opened at all?
    bool allowsLink(const QString &url);
    /// Folders of this computer are nobody else's business: the file's own name remains.
    QString fileName(const QString &path);
    /// "…red.log": names of logs can hold names of people.
    QString logName(const QString &path);
    /// What was replaced or left out until now, each thing once.
    Removals removals() const;

private:
    struct Removed
    {
        QSet<QString> numbers, ids, names, messageIds, paths;
        qsizetype values = 0, links = 0;
    };

    QString masked(QString text, Origin origin);
    QString withoutNumbersAndIds(const QString &text, Origin origin);
    QString withoutNames(QString text);
    QString numberLabel(const QString &digits);
    QString replacementFor(const QString &run, QStringView digits, Origin origin);
    QString idLabel(const QString &id);
    QJsonValue argument(const QString &key, const QJsonValue &value);

    Audience m_audience;
    QString m_typedCustomerNumber;
    QString m_customerDigits;
    QSet<QString> m_businessDigits;
    QSet<QString> m_knownIds;
    QHash<QString, QString> m_nameLabels;
    QHash<QString, QString> m_idLabels;
    QHash<QString, QString> m_messageLabels;
    Removed m_removed;
};

} // namespace secondtick::report
