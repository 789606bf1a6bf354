#include "explain/explain.h"

#include "app/commands/command.h"
#include "app/explain_form.h"
#include "app/input.h"
#include "app/output.h"
#include "app/report_form.h"
#include "app/services.h"
#include "app/words.h"
#include "rules/rule_book.h"

#include <chrono>

namespace secondtick::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Outcome<QByteArray> readPasted(const CommonOptions &common)
{
    if (isInputTerminal())
        tell(common.verbosity, Words::tr("Paste the text; Ctrl-D on a line of its own ends."));
    const std::chrono::milliseconds wait = isInputTerminal() ? 24h : common.timeout.value_or(120s);
    return readInput({explain::kLargestText, wait, {}});
}

Outcome<ExitStatus> explainInput(Invocation invocation)
{
    const CommonOptions &common = invocation.common;
    Outcome<QByteArray> bytes = readPasted(common);
    if (!bytes)
        return bytes.error();
    const explain::Explanation explanation = explain::explain(*bytes, *loadRules(common.rulesFolder));
    wipe(*bytes);
    const QByteArray result =
        common.format == Format::Json ? jsonDocument(explanationJson(explanation)) : explanationText(explanation);
    if (const Outcome<> written = writeResult(result, common); !written)
        return written.error();
    return explanation.recognised ? ExitStatus::Clean : ExitStatus::Found;
}

ExitStatus runExplain(Invocation invocation)
{
    return statusOrComplaint(explainInput(invocation));
}

} // namespace

Command explainCommand()
{
    return {u"explain"_s,
            Words::tr("Explains an error code, an answer of the Graph API, a webhook or a log line on standard input."),
            {Format::Text, Format::Json},
            {},
            runExplain};
}

} // namespace secondtick::app
