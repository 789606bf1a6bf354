#include "app/services.h"

#include "app/words.h"
#include "net/qt_http_client.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace secondtick::app {

using namespace Qt::StringLiterals;

namespace {

net::HttpLimits limitsFor(std::chrono::milliseconds runLimit)
{
    net::HttpLimits limits;
    limits.total = std::min(limits.total, runLimit);
    limits.connectAndIdle = std::min(limits.connectAndIdle, limits.total);
    return limits;
}

} // namespace

Outcome<net::GraphEndpoint> endpointFrom(const QString &url, const QString &version)
{
    net::GraphEndpoint endpoint;
    if (!url.isEmpty()) {
        Outcome<net::GraphEndpoint> loopback = net::GraphEndpoint::loopback(url);
        if (!loopback)
            return loopback.error();
        endpoint = *loopback;
    }
    if (!version.isEmpty()) {
        if (const Outcome<> set = endpoint.setVersion(version); !set)
            return set.error();
    }
    return endpoint;
}

QString userRulesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/rules"_s;
}

rules::RuleBookPtr loadRules(const QString &folder)
{
    QStringList folders;
    if (QDir(userRulesFolder()).exists())
        folders.append(userRulesFolder());
    if (!folder.isEmpty())
        folders.append(folder);
    return rules::loadRuleBook(folders);
}

Diagnosis::Setup diagnosisSetup(const ServiceOptions &options, rules::RuleSource rules)
{
    Diagnosis::Setup setup;
    setup.rules = std::move(rules);
    setup.clock = std::make_shared<SystemClock>();
    setup.fixedNow = options.now;
    setup.runLimit = options.runLimit;
    const net::QtHttpClient::Options door{options.endpoint, limitsFor(options.runLimit), options.extraCaFile};
    setup.makeHttp = [door]() { return std::make_unique<net::QtHttpClient>(door); };
    return setup;
}

Outcome<PracticeWorld> openPractice(const QString &name, quint16 port)
{
    const std::unique_ptr<practice::Scenario> scenario = practice::Scenario::load(name);
    if (!scenario) {
        const QString known = practice::Scenario::names().join(u", "_s);
        //: %1 list of names
        return Error{ErrorKind::Usage,
                     Words::tr("There is no practice scenario of this name. There are: %1.").arg(known),
                     {},
                     u"unknown_scenario"_s};
    }
    PracticeWorld world{*scenario, std::make_unique<practice::PracticeServer>(*scenario)};
    if (!world.server->listen(port)) {
        return Error{ErrorKind::Usage,
                     Words::tr("This port is taken, or may not be used. Choose another one."),
                     {},
                     u"port_taken"_s};
    }
    return world;
}

Outcome<Diagnosis::Setup> practiceSetup(const PracticeWorld &world, const ServiceOptions &options,
                                        rules::RuleSource rules)
{
    const Outcome<net::GraphEndpoint> endpoint = endpointFrom(world.server->url(), options.endpoint.version());
    if (!endpoint)
        return endpoint.error();
    ServiceOptions local = options;
    local.endpoint = *endpoint;
    Diagnosis::Setup setup = diagnosisSetup(local, std::move(rules));
    setup.practice = true;
    if (world.scenario.waitForServiceSeconds > 0)
        setup.serviceWait = std::chrono::seconds(world.scenario.waitForServiceSeconds);
    return setup;
}

void offerScenario(const practice::Scenario &scenario, Diagnosis &diagnosis)
{
    QString token = scenario.token;
    (void)diagnosis.offerText(token);
    if (!scenario.appSecret.isEmpty())
        diagnosis.setAppCredentials(AppCredentials::read(scenario.appSecret));
    if (!scenario.namedApp.isEmpty())
        diagnosis.setNamedApp(scenario.namedApp);
    if (!scenario.accountId.isEmpty())
        diagnosis.setAccountId(scenario.accountId);
    if (!scenario.numberId.isEmpty())
        diagnosis.setNumberId(scenario.numberId);
}

} // namespace secondtick::app
