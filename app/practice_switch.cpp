#include "app/practice_switch.h"

#include "net/system_proxies.h"
#include "status/status_feed.h"

namespace secondtick::app {

PracticeSwitch::PracticeSwitch(ServiceOptions options, rules::RuleSource rules)
    : m_options(std::move(options))
    , m_rules(std::move(rules))
{
    leave();
}

PracticeSwitch::~PracticeSwitch() = default;

QList<ui::PracticeControl::World> PracticeSwitch::worlds() const
{
    QList<World> worlds;
    const QStringList names = practice::Scenario::names();
    for (const QString &name : names)
        worlds.append({name, practice::Scenario::titleOf(name)});
    return worlds;
}

bool PracticeSwitch::hasWorlds() const
{
    return practice::Scenario::exist();
}

QString PracticeSwitch::currentWorld() const
{
    return m_world ? m_world->scenario.name : QString();
}

QString PracticeSwitch::testAddress() const
{
    return m_options.endpoint.isLoopback() && !m_world ? m_options.endpoint.base().toString() : QString();
}

Outcome<> PracticeSwitch::enter(const QString &world)
{
    Outcome<PracticeWorld> opened = openPractice(world);
    if (!opened)
        return opened.error();
    ServiceOptions options = m_options;
    options.extraCaFile.clear(); // the practice world speaks plain http
    Outcome<Diagnosis::Setup> setup = practiceSetup(*opened, options, m_rules);
    if (!setup)
        return setup.error();
    m_diagnosis = std::make_unique<Diagnosis>(std::move(*setup));
    m_world = std::move(*opened);
    return done();
}

void PracticeSwitch::leave()
{
    m_diagnosis = std::make_unique<Diagnosis>(diagnosisSetup(m_options, m_rules));
    m_world.reset();
}

/// Behind a loopback address that stands in for the platform, its status page is there as well: a test never leaves
/// this computer.
std::unique_ptr<status::StatusFeed> PracticeSwitch::makeStatusFeed()
{
    if (m_world)
        return std::make_unique<status::StatusFeed>(QUrl(m_world->server->url()));
    if (m_options.endpoint.isLoopback())
        return std::make_unique<status::StatusFeed>(m_options.endpoint.base());
    return std::make_unique<status::StatusFeed>(status::StatusFeed::officialAddress(),
                                                [] { return new net::SystemProxies; });
}

void PracticeSwitch::offerToken()
{
    if (m_world)
        offerScenario(m_world->scenario, *m_diagnosis);
}

} // namespace secondtick::app
