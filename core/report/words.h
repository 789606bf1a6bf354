#pragma once

#include "report/report.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace secondtick::report {

/// The words that all forms of a report share, in the current language. Stateless.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(secondtick::report::Words)
public:
    /// "de", "pt-BR": the language these words are in, which need not be the computer's.
    static QString languageCode();
    static Qt::LayoutDirection direction();

    static QString severity(Severity severity);
    static QString verdict(Verdict verdict);
    static QString permission(checks::PermissionState state);
    static QString proof(const QString &proof);
    static QString reason(delivery::ReasonState state);
    static QString node(const QString &node);
    static QString nodeState(checks::ChainNode::State state);
    static QString who(const QString &who);
    /// What the reader of this audience should know about what is in it, one sentence.
    static QString audience(Audience audience);
    /// "2026-11-23 10:00 UTC", as the language writes it: the same moment for readers everywhere.
    static QString moment(const QDateTime &time);
    static QString exactMoment(const QDateTime &time); ///< with seconds: to find one call among many
    static QString duration(qint64 seconds);
    static QString yesOrNo(std::optional<bool> answer);
    /// A severity, or "Fine", "Not fully checked", "Open".
    static QString overall(const Report &report);
};

} // namespace secondtick::report
