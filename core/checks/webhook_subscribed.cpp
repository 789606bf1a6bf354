#include "checks/token_state.h"

#include <QJsonArray>

#include <algorithm>

namespace secondtick::checks {

using namespace Qt::StringLiterals;

namespace {

Finding findingFor(const QString &id, const AccountReads &account)
{
    Finding finding;
    finding.id = id;
    finding.subject = {u"webhook"_s, account.id};
    finding.args = {{u"account"_s, account.id}};
    return finding;
}

QString namesOf(const QList<SubscribedApp> &apps)
{
    QStringList names;
    for (const SubscribedApp &app : apps)
        names.append(app.name.value_or(app.id));
    return names.join(u", "_s);
}

void describeApp(Finding &finding, const CheckInput &in)
{
    if (const QString app = appIdOf(in.snapshot); !app.isEmpty())
        finding.args.insert(u"app"_s, app);
}

QList<Finding> subscription(const AccountReads &account, const CheckInput &in)
{
    const auto &apps = account.apps;
    if (!apps || !apps->isWhole())
        return {};
    if (apps->rows.isEmpty()) {
        Finding finding = findingFor(u"webhook.app-not-subscribed"_s, account);
        describeApp(finding, in);
        finding.evidence = {{u"data"_s, u"[]"_s, apps.source, Privacy::Public}};
        return {finding};
    }
    const QString own = appIdOf(in.snapshot);
    const bool isOwn =
        std::any_of(apps->rows.begin(), apps->rows.end(), [&own](const SubscribedApp &app) { return app.id == own; });
    if (own.isEmpty() || isOwn)
        return {};
    Finding finding = findingFor(u"webhook.other-app-only"_s, account);
    describeApp(finding, in);
    finding.args.insert(u"others"_s, namesOf(apps->rows));
    for (const SubscribedApp &app : apps->rows)
        finding.evidence.append({u"whatsapp_business_api_data.id"_s, app.id, apps.source});
    return {finding};
}

Finding overrideAt(const QString &level, const QString &url, const AccountReads &account, const Evidence &evidence)
{
    Finding finding = findingFor(u"webhook.override"_s, account);
    finding.wording = level;
    finding.args.insert(u"level"_s, level);
    finding.args.insert(u"url"_s, url);
    finding.evidence = {evidence};
    return finding;
}

/// The most exact address wins: the number's, then the account's, then the app's.
QList<Finding> overrides(const AccountReads &account, const CheckInput &in)
{
    QList<Finding> findings;
    if (account.apps) {
        for (const SubscribedApp &app : account.apps->rows) {
            if (app.overrideUrl && app.id == appIdOf(in.snapshot))
                findings.append(overrideAt(u"account"_s, *app.overrideUrl, account,
                                           {u"override_callback_uri"_s, *app.overrideUrl, account.apps.source}));
        }
    }
    if (!account.routing)
        return findings;
    for (const PhoneNumberRouting &number : account.routing->rows) {
        const Evidence evidence{u"webhook_configuration"_s, {}, account.routing.source};
        if (number.numberUrl)
            findings.append(overrideAt(u"number"_s, *number.numberUrl, account,
                                       {evidence.label, *number.numberUrl, evidence.source}));
        else if (number.accountUrl && findings.isEmpty())
            findings.append(overrideAt(u"account"_s, *number.accountUrl, account,
                                       {evidence.label, *number.accountUrl, evidence.source}));
    }
    return findings;
}

} // namespace

/// Does the platform send this account's reports to the token's own app? It shows where they are sent, never whether a
/// server answers there.
CheckOutcome webhookSubscribed(const CheckInput &in)
{
    if (const auto skipped = skippedWithoutToken(in))
        return *skipped;
    QList<Finding> findings;
    bool wasRead = false;
    for (const AccountReads &account : in.snapshot.accounts) {
        wasRead = wasRead || account.apps;
        findings.append(subscription(account, in));
        findings.append(overrides(account, in));
    }
    if (!findings.isEmpty())
        return CheckOutcome::found(findings);
    if (wasRead)
        return CheckOutcome::passed();
    return in.snapshot.accounts.isEmpty() ? CheckOutcome::notApplicable() : CheckOutcome::couldNotRun({});
}

} // namespace secondtick::checks
