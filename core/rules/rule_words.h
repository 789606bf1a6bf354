#pragma once

#include <QCoreApplication>

namespace secondtick::rules {

/// The sentences in which the loader complains: one context for translators.
class RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(secondtick::RuleReader)
};

} // namespace secondtick::rules
