#pragma once

#include "app/common_options.h"

#include <QString>

namespace secondtick::app {

/// What `check`, and `delivery` beside its answers, take for a run over the platform. Files are named here and read
/// later; no secret inside.
struct RunInputs
{
    QString practice; ///< scenario, or empty
    QString tokenFile; ///< "-" is standard input; empty when not given
    QString appSecretFile; ///< empty when not given
    QString appId;
    QString accountId;
    QString numberId;
    bool waitForService = false;
    bool deep = false; ///< as many calls as it takes

    /// At least one of them was given.
    bool isAsked() const;
};

QList<QCommandLineOption> runOptionList();
Outcome<RunInputs> readRunInputs(const QCommandLineParser &parser);

} // namespace secondtick::app
