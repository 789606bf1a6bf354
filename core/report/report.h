#pragma once

#include "checks/comparison.h"
#include "delivery/delivery_check.h"
#include "facts/snapshot.h"
#include "rules/rule_book.h"
#include "triage/conclusion.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace secondtick::report {

/// Who will read it. Evidence above this class is left out when the report is built, not when it is written.
enum class Audience
{
    Me,
    Team,
    Public
};

/// What a report is made from. `rules` must not be null.
struct ReportInput
{
    Snapshot snapshot;
    checks::Judgement judgement; ///< findings of the checklist already added
    std::optional<delivery::Answers> answers;
    std::optional<delivery::DeliveryResult> delivery;
    rules::RuleBookPtr rules;
    QDateTime generatedAt; ///< UTC
    bool hasTokenRun = true; ///< false: only the checklist was walked
    QDateTime savedFactsOf; ///< UTC; valid when the facts were opened from a file
    std::optional<checks::Comparison> comparison;
    std::optional<Snapshot> earlier; ///< what was compared with
    std::optional<triage::CountedLogs> logs; ///< when logs were read; their failures become findings
};

/// One finding with its words.
struct ReportFinding
{
    Finding finding; ///< evidence already filtered for the audience
    Severity severity = Severity::Info;
    rules::FindingText text;
};

struct ReportReason
{
    QString id;
    delivery::ReasonState state = delivery::ReasonState::Possible;
    QString title;
    QString why;
    bool askCustomer = false;
};

/// One line of the checklist as answered: "Customer's number", "[number …67]". Personal values are masked unless the
/// audience is Me.
struct ReportAnswer
{
    QString id; ///< the key of the answers file, "customer.country"
    QString label;
    QString value;
};

/// One finding that came, went or stayed since an earlier run.
struct ReportChange
{
    QString id;
    QString title;
};

struct ReportComparison
{
    QDateTime since;
    QList<ReportChange> fixed;
    QList<ReportChange> added;
    QList<ReportChange> unchanged;
    QList<ReportChange> notChecked;
};

/// How many different things were replaced by labels, or left out, for the audience.
struct Removals
{
    qsizetype numbers = 0; ///< telephone numbers
    qsizetype ids = 0;
    qsizetype names = 0;
    qsizetype messageIds = 0;
    qsizetype paths = 0; ///< folders, and names of logs
    qsizetype values = 0; ///< of evidence
    qsizetype links = 0;

    qsizetype all() const { return numbers + ids + names + messageIds + paths + values + links; }
};

/// A call that the platform or the network refused: what somebody who helps will ask for.
struct SupportCall
{
    QDateTime at; ///< UTC; not valid: not known
    QString request; ///< "GET /1234567890/phone_numbers"
    QString answer; ///< "code 190, subcode 463", or what kept the answer away
    QString traceId; ///< fbtrace_id; may be empty
};

/// The whole report as one value, redacted by construction: there is no secret in its input, evidence above the
/// audience's class is dropped here, numbers and ids the audience may not see are labels here ("[number …67]", "[id
/// 1]", the same thing always the same label), and text from outside is capped and shows its control characters.
/// Writers only put it into a form. Cannot know personal things in a finding whose evidence says they are public.
struct Report
{
    Audience audience = Audience::Team;
    QDateTime generatedAt;
    bool practice = false;
    QString programVersion;
    QString rulesVersion;
    QDate rulesChecked;
    QStringList ruleOverrides;
    QList<rules::Complaint> ruleComplaints;

    std::optional<Severity> worst; ///< empty: nothing above Info
    bool incomplete = false; ///< a needed check could not run
    bool hasMoreToRead = false; ///< not all of it fit into a usual run
    QString headline;
    QString firstStep;

    bool hasTokenRun = true;
    QDateTime savedFactsOf; ///< valid when the facts came from a file
    std::optional<ReportComparison> comparison;
    Snapshot snapshot; ///< what the token part shows of it: fingerprint, inspection, why the paste was unusable
    QList<checks::PermissionResult> permissions;
    QList<checks::ChainNode> chain; ///< the eight kinds, one node each: the picture
    QList<checks::ChainNode> nodes; ///< every node: each account and number has its own
    QList<checks::CheckResult> checks;
    QList<ReportFinding> findings; ///< at most kMostFindings
    qsizetype findingsOmitted = 0; ///< the least severe ones beyond that; every form says so
    QList<ReportAnswer> answers;
    QList<ReportReason> reasons; ///< five, or none when the checklist was not walked
    QString customerMessage;
    std::optional<triage::CountedLogs> logs;
    Removals removed;
    QString receiver; ///< who can do most about it: "developer", "provider", "platform", "admin"; empty: the reader
    QList<SupportCall> supportCalls; ///< at most kMostSupportCalls, in the order in which they were made

    static constexpr qsizetype kMostSupportCalls = 20;
    static constexpr qsizetype kMostFindings = 2000;

    static Report build(const ReportInput &input, Audience audience);
};

/// Each writes the whole document, UTF-8. HTML is one file without script or remote content; Markdown escapes what
/// came from outside; text is for a terminal.
QByteArray writeJson(const Report &report);
QJsonObject toJson(const Report &report); ///< the same, not yet written
QByteArray writeHtml(const Report &report);
QByteArray writeMarkdown(const Report &report);
QByteArray writeText(const Report &report);
/// The groups of failures in the logs as a table: comma, CR LF, every cell in quotation marks. Only its head without.
QByteArray writeCsv(const Report &report);

std::optional<Audience> audienceFromWord(const QString &word); ///< "me", "team", "public"
QString toWord(Audience audience);

} // namespace secondtick::report
