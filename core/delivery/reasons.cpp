#include "delivery/reasons.h"

#include "base/untrusted_text.h"
#include "rules/rule_book.h"

#include <algorithm>

namespace secondtick::delivery {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 3'600;
constexpr qint64 kDay = 24 * kHour;
constexpr qsizetype kShownOfVersion = 40;

/// What is said of any reason by a code that names another one.
Reason unlikelyByCode(const QString &id)
{
    return {id, ReasonState::Unlikely, u"why-other-code"_s, {}};
}

qint64 roundedUp(qint64 seconds, qint64 unit)
{
    return (seconds + unit - 1) / unit;
}

Reason offlineWithTimeLeft(const HoldTime &hold, const QString &id)
{
    const QString until = momentArgument(*hold.until);
    if (!hold.isDefault)
        return {id, ReasonState::Possible, u"why-ttl-left"_s, {{u"until"_s, until}}};
    if (hold.secondsLeft < kDay)
        return {id,
                ReasonState::Possible,
                u"why-hours-left"_s,
                {{u"hours"_s, roundedUp(hold.secondsLeft, kHour)}, {u"until"_s, until}}};
    return {id,
            ReasonState::Possible,
            u"why-days-left"_s,
            {{u"days"_s, roundedUp(hold.secondsLeft, kDay)}, {u"until"_s, until}}};
}

Reason judgeOffline(const Circumstances &c)
{
    const QString id = u"delivery.offline-30-days"_s;
    // Nothing is reported when the time runs out, so a failure report speaks against it.
    if (c.hasFailedWithCode)
        return {id, ReasonState::Unlikely, u"why-failed-with-code"_s, {}};
    if (c.sentInFuture)
        return {id, ReasonState::Possible, u"why-future-date"_s, {}};
    if (!c.hold.until)
        return {id, ReasonState::Possible, u"why-no-date"_s, {}};
    if (!c.hold.isOver())
        return offlineWithTimeLeft(c.hold, id);
    if (!c.hold.isDefault)
        return {id, ReasonState::Likely, u"why-ttl-passed"_s, {{u"until"_s, momentArgument(*c.hold.until)}}};
    return {id, ReasonState::Likely, u"why-time-passed"_s, {{u"days"_s, c.hold.seconds / kDay}}};
}

Reason judgeCountryByRule(const Place &place, const QString &id)
{
    const QJsonObject country{{u"country"_s, place.code}};
    switch (*place.rule->asRecipient) {
    case rules::CountryStatus::Restricted:
        if (place.basis == Place::Basis::MayBe)
            return {id, ReasonState::Possible, u"why-may-be"_s, {{u"area"_s, place.code}}, true};
        return {id, ReasonState::Certain, u"why-certain"_s, country};
    case rules::CountryStatus::ReportedLifted:
        return {id, ReasonState::Possible, u"why-reported-lifted"_s, country};
    case rules::CountryStatus::Possibly:
        return {id, ReasonState::Possible, u"why-possibly"_s, country};
    }
    Q_UNREACHABLE();
}

/// A country that holds regions with a rule of their own is not cleared by its own name.
bool hasRestrictedRegions(const Place &place, const rules::RuleBook &rules)
{
    const QList<rules::CountryRule> &all = rules.countries.all();
    return std::any_of(all.cbegin(), all.cend(), [&place](const rules::CountryRule &rule) {
        return rule.asRecipient && rule.code.startsWith(place.code + u'-');
    });
}

Reason judgeCountry(const Circumstances &c)
{
    const QString id = u"delivery.country"_s;
    const Place &place = c.customer;
    if (place.rule != nullptr && place.rule->asRecipient)
        return judgeCountryByRule(place, id);
    const QJsonObject country{{u"country"_s, place.code}};
    if (place.basis == Place::Basis::Said && !hasRestrictedRegions(place, c.rules))
        return {id, ReasonState::RuledOut, u"why-not-restricted"_s, country};
    if (place.basis != Place::Basis::Unknown)
        return {id, ReasonState::Unlikely, u"why-not-restricted"_s, country, true};
    if (c.hasOtherCause())
        return unlikelyByCode(id);
    return {id, ReasonState::Possible, u"why-unknown"_s, {}, true};
}

Reason judgeTerms(const Circumstances &c)
{
    const QString id = u"delivery.terms"_s;
    if (c.answers.acceptedTerms == Known::Yes)
        return {id, ReasonState::RuledOut, u"why-accepted"_s, {}};
    if (c.answers.acceptedTerms == Known::No)
        return {id, ReasonState::Certain, u"why-not-accepted"_s, {}};
    if (c.hasOtherCause())
        return unlikelyByCode(id);
    if (c.answers.canMessageUs == Known::Yes)
        return {id, ReasonState::Unlikely, u"why-can-write"_s, {}, true};
    if (c.isCalledUndeliverable())
        return {id, ReasonState::Possible, u"why-code"_s, {{u"code"_s, *c.answers.errorCode}}, true};
    return {id, ReasonState::Possible, u"why-not-asked"_s, {}, true};
}

/// Nothing to compare: no version, or one that says nothing. `wording` is for the case that nothing else speaks.
Reason oldAppUnjudged(const Circumstances &c, const QString &wording, const QJsonObject &args)
{
    const QString id = u"delivery.old-app"_s;
    if (c.hasOtherCause())
        return unlikelyByCode(id);
    if (c.answers.canMessageUs == Known::Yes)
        return {id, ReasonState::Unlikely, u"why-can-write"_s, {}, true};
    return {id, ReasonState::Possible, wording, args, true};
}

QString wordingWithoutVersion(const Circumstances &c)
{
    if (c.answers.platform == "kaios"_L1)
        return u"why-kaios"_s;
    return c.isCalledUndeliverable() ? u"why-code"_s : u"why-no-version"_s;
}

QJsonObject versionArgs(const QString &version, const rules::PlatformMinimum *platform)
{
    QJsonObject args{{u"version"_s, visibleText(version, kShownOfVersion)}};
    if (platform != nullptr) {
        args[u"minimum"_s] = platform->minimum.toText();
        args[u"platform"_s] = platform->platform;
    }
    return args;
}

Reason judgeOldApp(const Circumstances &c)
{
    const QString id = u"delivery.old-app"_s;
    const QString version = c.answers.appVersion.trimmed();
    if (version.isEmpty())
        return oldAppUnjudged(c, wordingWithoutVersion(c), {});

    const QJsonObject args = versionArgs(version, c.rules.appVersions.find(c.answers.platform));
    switch (c.rules.appVersions.judge(c.answers.platform, version)) {
    case rules::VersionVerdict::OldEnoughToFail:
        return {id, ReasonState::Likely, u"why-too-old"_s, args};
    case rules::VersionVerdict::NewEnough:
        // The table is of 2021; WhatsApp has left these phones since, so no version of theirs clears them.
        if (c.answers.platform == "kaios"_L1)
            return {id, ReasonState::Unlikely, u"why-kaios"_s, args};
        return {id, ReasonState::RuledOut, u"why-new-enough"_s, args};
    case rules::VersionVerdict::Unreadable:
        return oldAppUnjudged(c, u"why-unreadable"_s, args);
    case rules::VersionVerdict::UnknownPlatform:
        return oldAppUnjudged(c, u"why-unknown-platform"_s, args);
    }
    Q_UNREACHABLE();
}

/// `isExplained`: something else is known that keeps the customer from writing.
Reason judgeBlocked(const Circumstances &c, bool isExplained)
{
    const QString id = u"delivery.blocked"_s;
    if (c.answers.blockedUs == Known::Yes)
        return {id, ReasonState::Certain, u"why-says-blocked"_s, {}};
    // Meta counts a block of any number of the business: being able to write to this one does not clear the others.
    if (c.answers.blockedUs == Known::No) {
        const bool isCleared = c.answers.canMessageUs == Known::Yes;
        return {id, isCleared ? ReasonState::RuledOut : ReasonState::Unlikely, u"why-says-no"_s, {}, !isCleared};
    }
    if (c.answers.canMessageUs == Known::Yes)
        return {id, ReasonState::Unlikely, u"why-can-write"_s, {}, true};
    if (c.answers.canMessageUs == Known::No && !isExplained)
        return {id, ReasonState::Likely, u"why-cannot-write"_s, {}, true};
    if (c.hasOtherCause())
        return unlikelyByCode(id);
    if (c.answers.canMessageUs == Known::No)
        return {id, ReasonState::Possible, u"why-cannot-write"_s, {}, true};
    return {id, ReasonState::Possible, u"why-not-asked"_s, {}, true};
}

bool keepsFromWriting(const Reason &reason)
{
    return reason.state == ReasonState::Likely || reason.state == ReasonState::Certain;
}

} // namespace

QString momentArgument(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

QList<Reason> judgeReasons(const Circumstances &circumstances)
{
    const Reason country = judgeCountry(circumstances);
    const Reason terms = judgeTerms(circumstances);
    const Reason oldApp = judgeOldApp(circumstances);
    const bool isExplained = keepsFromWriting(country) || keepsFromWriting(terms) || keepsFromWriting(oldApp);
    QList<Reason> reasons{judgeOffline(circumstances), judgeBlocked(circumstances, isExplained), country, terms,
                          oldApp};
    if (!circumstances.hasArrived)
        return reasons;
    for (Reason &reason : reasons)
        reason = {reason.id, ReasonState::RuledOut, u"why-delivered"_s, {}};
    return reasons;
}

} // namespace secondtick::delivery
