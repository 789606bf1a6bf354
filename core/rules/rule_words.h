#pragma once

#include "base/sentence.h"

#include <QCoreApplication>

namespace secondtick::rules {

/// The sentences in which the loader complains: one context for translators. They are kept in the rule book, so they
/// are put into words when they are shown. (lupdate is told that `later` holds a text, as `tr` does.)
class RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(secondtick::RuleReader)
public:
    static Sentence later(const char *english)
    {
        return {QStringLiteral("secondtick::RuleReader"), QString::fromUtf8(english), {}, {}};
    }
};

} // namespace secondtick::rules
