#include "app/commands/command.h"
#include "app/commands/number_words.h"
#include "app/input.h"
#include "app/output.h"
#include "app/report_form.h"
#include "app/services.h"
#include "app/words.h"
#include "base/redactor.h"
#include "base/untrusted_text.h"
#include "numbers/phone_number.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <chrono>

namespace secondtick::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kLargestInput = 16LL * 1024 * 1024;

/// One line as it came, and what it was read as.
struct ReadLine
{
    QString input;
    PhoneNumber number;
};

Outcome<QString> readText(const CommonOptions &common)
{
    if (isInputTerminal())
        tell(common.verbosity, Words::tr("Type one number per line; Ctrl-D ends."));
    const std::chrono::milliseconds wait = isInputTerminal() ? 24h : common.timeout.value_or(120s);
    const Outcome<QByteArray> bytes = readInput({kLargestInput, wait, {}});
    if (!bytes)
        return bytes.error();
    if (bytes->size() > kLargestInput)
        return wrongUse(Words::tr("This is more than 16 MiB of numbers. Hand them over in smaller parts."));
    return QString::fromUtf8(*bytes);
}

QList<ReadLine> readLines(const QString &text, const rules::RuleBook &rules)
{
    QList<ReadLine> lines;
    const auto rows = QStringView(text).split(u'\n');
    for (const QStringView row : rows) {
        const QStringView line = row.endsWith(u'\r') ? row.chopped(1) : row;
        if (line.trimmed().isEmpty())
            continue;
        // What was pasted here by mistake may be a token: it is not given back.
        const QString shown =
            Redactor().redacted(line.first(std::min(line.size(), PhoneNumber::kMaxCharacters)).toString());
        lines.append({shown, PhoneNumber::read(line, rules.callingCodes, rules.countries)});
    }
    return lines;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const ReadLine &line)
{
    const PhoneNumber &number = line.number;
    return {{u"input"_s, line.input},
            {u"verdict"_s, toWord(number.verdict)},
            {u"message"_s, number.message},
            {u"notes"_s, QJsonArray::fromStringList(number.notes)},
            {u"e164"_s, orNull(number.e164)},
            {u"digits"_s, orNull(number.digits)},
            {u"region"_s, orNull(number.region)},
            {u"restriction"_s, toWord(number.restriction)},
            {u"trap"_s, orNull(number.trap)}};
}

QByteArray toText(const ReadLine &line)
{
    constexpr qsizetype shownCharacters = 60;
    return (visibleText(line.input, shownCharacters) + u": "_s + numberSentence(line.number) + u'\n').toUtf8();
}

Outcome<ExitStatus> readNumbers(Invocation invocation)
{
    const CommonOptions &common = invocation.common;
    const Outcome<QString> text = readText(common);
    if (!text)
        return text.error();
    const QList<ReadLine> lines = readLines(*text, *loadRules(common.rulesFolder));
    if (lines.isEmpty())
        return wrongUse(Words::tr("No number came. Write one per line on standard input."));
    QByteArray result;
    for (const ReadLine &line : lines)
        result += common.format == Format::Json ? jsonLine(toJson(line)) : toText(line);
    if (const Outcome<> written = writeResult(result, common); !written)
        return written.error();
    const bool allUsable = std::all_of(lines.begin(), lines.end(), [](const ReadLine &line) {
        return line.number.verdict == PhoneNumber::Verdict::Ok;
    });
    return allUsable ? ExitStatus::Clean : ExitStatus::Found;
}

ExitStatus runNumber(Invocation invocation)
{
    return statusOrComplaint(readNumbers(invocation));
}

} // namespace

Command numberCommand()
{
    return {u"number"_s,
            Words::tr("Reads recipient numbers, one per line on standard input, and says what is wrong with them."),
            {Format::Text, Format::Json},
            {},
            runNumber};
}

} // namespace secondtick::app
