#include "report/words.h"

#include "language/text_language.h"
#include "report/verdict.h"

#include <QHash>

namespace secondtick::report {

using namespace Qt::StringLiterals;

QString Words::languageCode()
{
    return language::textLanguage();
}

Qt::LayoutDirection Words::direction()
{
    return language::textLocale().textDirection();
}

QString Words::severity(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return tr("Info");
    case Severity::Hint:
        return tr("Hint");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Error:
        return tr("Error");
    case Severity::Blocker:
        return tr("Blocker");
    }
    Q_UNREACHABLE();
}

QString Words::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return tr("Fine");
    case Verdict::Found:
        return tr("Something found");
    case Verdict::NotApplicable:
        return tr("Not applicable");
    case Verdict::Skipped:
        return tr("Skipped");
    case Verdict::CouldNotRun:
        return tr("Could not be checked");
    }
    Q_UNREACHABLE();
}

QString Words::permission(checks::PermissionState state)
{
    switch (state) {
    case checks::PermissionState::Granted:
        return tr("Granted");
    case checks::PermissionState::Missing:
        return tr("Missing");
    case checks::PermissionState::Unproven:
        return tr("Not proven either way");
    case checks::PermissionState::Unknown:
        return tr("Not known");
    }
    Q_UNREACHABLE();
}

QString Words::proof(const QString &proof)
{
    if (proof == "debug_token"_L1)
        return tr("Meta's inspection of the token");
    if (proof == "me_permissions"_L1)
        return tr("Meta's list of its permissions");
    if (proof == "read"_L1)
        return tr("A read that needs it");
    return proof;
}

QString Words::reason(delivery::ReasonState state)
{
    switch (state) {
    case delivery::ReasonState::RuledOut:
        return tr("Ruled out");
    case delivery::ReasonState::Unlikely:
        return tr("Unlikely");
    case delivery::ReasonState::Possible:
        return tr("Possible");
    case delivery::ReasonState::Likely:
        return tr("Likely");
    case delivery::ReasonState::Certain:
        return tr("Certain");
    }
    Q_UNREACHABLE();
}

QString Words::node(const QString &node)
{
    const QHash<QString, QString> names = {
        {u"token"_s, tr("Token")},       {u"app"_s, tr("App")},
        {u"business"_s, tr("Business")}, {u"account"_s, tr("Account")},
        {u"number"_s, tr("Number")},     {u"webhook"_s, tr("Webhook")},
        {u"template"_s, tr("Template")}, {u"recipient"_s, tr("Recipient")},
    };
    return names.value(node, node);
}

QString Words::nodeState(checks::ChainNode::State state)
{
    using State = checks::ChainNode::State;
    switch (state) {
    case State::Whole:
        return tr("Fine");
    case State::Limited:
        return tr("Limited");
    case State::Broken:
        return tr("Broken here");
    case State::NotChecked:
        return tr("Not checked");
    case State::CouldNotCheck:
        return tr("Could not be checked");
    }
    Q_UNREACHABLE();
}

QString Words::who(const QString &who)
{
    const QHash<QString, QString> names = {
        {u"you"_s, tr("You")},
        {u"admin"_s, tr("An administrator of your business")},
        {u"developer"_s, tr("Your developer")},
        {u"provider"_s, tr("Your solution provider")},
        {u"customer"_s, tr("The customer")},
        {u"platform"_s, tr("Meta")},
    };
    return names.value(who, who);
}

QString Words::audience(Audience audience)
{
    switch (audience) {
    case Audience::Me:
        return tr("For your own files: it holds the customer's number as you entered it.");
    case Audience::Team:
        return tr("For your team or support: it holds ids and names of your business, but no customer's number.");
    case Audience::Public:
        return tr("Fit for anyone: ids, names and numbers are replaced by labels.");
    }
    Q_UNREACHABLE();
}

QString Words::moment(const QDateTime &time)
{
    return language::momentText(time);
}

QString Words::exactMoment(const QDateTime &time)
{
    return language::exactMomentText(time);
}

QString Words::duration(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    // Unit signs, not words: they need no plural.
    if (seconds > 0 && seconds % day == 0)
        return tr("%1 d", "days, as a unit sign").arg(seconds / day);
    if (seconds > 0 && seconds % hour == 0)
        return tr("%1 h", "hours, as a unit sign").arg(seconds / hour);
    if (seconds > 0 && seconds % minute == 0)
        return tr("%1 min", "minutes, as a unit sign").arg(seconds / minute);
    return tr("%1 s", "seconds, as a unit sign").arg(seconds);
}

QString Words::yesOrNo(std::optional<bool> answer)
{
    if (!answer)
        return tr("Not known");
    return *answer ? tr("Yes") : tr("No");
}

QString Words::overall(const Report &report)
{
    if (report.worst)
        return severity(*report.worst);
    if (report.incomplete)
        return tr("Not fully checked");
    if (report.hasTokenRun || isAboutLogsOnly(report))
        return tr("Fine");
    //: The verdict when only the checklist was walked, and no reason stands out: an open question
    return tr("Open");
}

} // namespace secondtick::report
