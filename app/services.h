#pragma once

#include "base/outcome.h"
#include "diagnosis/diagnosis.h"
#include "net/graph_endpoint.h"
#include "practice/practice_server.h"
#include "rules/rule_source.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace secondtick::app {

/// What both programs take from their command line to build the engine. Plain values; holds no secret.
struct ServiceOptions
{
    net::GraphEndpoint endpoint;
    QString extraCaFile; ///< PEM; used with a loopback endpoint only
    std::optional<QDateTime> now; ///< judge as if it were this time
    std::chrono::milliseconds runLimit{120'000};
};

/// The one place that knows which clock, network door and rules a program runs with. Everything below hands out
/// finished parts; nothing is kept.

/// Meta's own host, or the loopback address `url` when it is not empty. An empty `version` keeps the default. The error
/// is a sentence (kind Usage).
Outcome<net::GraphEndpoint> endpointFrom(const QString &url, const QString &version);

/// The built-in rules, under the user's folder, under `folder` (the one of --rules; may be empty).
rules::RuleBookPtr loadRules(const QString &folder);

/// <configuration folder of the user>/secondtick/rules; need not exist.
QString userRulesFolder();

/// Clock, network door and limits for a Diagnosis. One call never takes longer than 30 s or the whole run.
Diagnosis::Setup diagnosisSetup(const ServiceOptions &options, rules::RuleSource rules);

/// A practice world that is being served on loopback by this process.
struct PracticeWorld
{
    practice::Scenario scenario;
    std::unique_ptr<practice::PracticeServer> server;
};

/// Starts serving the scenario. An unknown name or a taken port is an error with a sentence (kind Usage).
Outcome<PracticeWorld> openPractice(const QString &name, quint16 port = 0);

/// As diagnosisSetup(), turned towards the practice world: its address, its wait for code 2, marked as practice.
Outcome<Diagnosis::Setup> practiceSetup(const PracticeWorld &world, const ServiceOptions &options,
                                        rules::RuleSource rules);

/// Hands the scenario's token, app secret and named app to the diagnosis.
void offerScenario(const practice::Scenario &scenario, Diagnosis &diagnosis);

} // namespace secondtick::app
