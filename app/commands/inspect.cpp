#include "app/commands/command.h"
#include "app/input.h"
#include "app/output.h"
#include "app/report_form.h"
#include "app/terminal.h"
#include "app/words.h"
#include "paste/paste_words.h"
#include "paste/pasted_text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <utility>

namespace secondtick::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kLargestText = 1024LL * 1024;

Outcome<QByteArray> readText(const CommonOptions &common)
{
    if (!isInputTerminal())
        return readInput({kLargestText, common.timeout.value_or(120s), {}});
    complain(Words::tr("Paste the text and press Enter. It is not shown."));
    return readUnseen(kLargestText);
}

bool isUsable(const PastedText &pasted)
{
    return pasted.verdict() == PasteVerdict::Accept || pasted.verdict() == PasteVerdict::AcceptCleaned;
}

QJsonObject toJson(const PastedText &pasted)
{
    const QString fingerprint = isUsable(pasted) ? pasted.fingerprint() : QString();
    return {{u"schema"_s, u"secondtick.inspect/1"_s},
            {u"verdict"_s, toWord(pasted.verdict())},
            {u"message"_s, pasted.message()},
            {u"removed"_s, QJsonArray::fromStringList(pasted.removed())},
            {u"warnings"_s, QJsonArray::fromStringList(pasted.warnings())},
            {u"tokens"_s, pasted.tokenCount()},
            {u"fingerprint"_s, fingerprint.isEmpty() ? QJsonValue() : QJsonValue(fingerprint)}};
}

qsizetype numberToSay(const PastedText &pasted)
{
    const bool hasOne = pasted.tokens().size() == 1;
    return hasOne ? pasted.tokens().front().length() : pasted.tokenCount();
}

QByteArray toText(const PastedText &pasted)
{
    QStringList lines{pasteSentence(pasted.message(), numberToSay(pasted)), removedSentence(pasted.removed())};
    lines += warningSentences(pasted.warnings());
    lines.removeAll(QString());
    if (isUsable(pasted))
        lines.append(Words::tr("Fingerprint: %1").arg(groupedFingerprint(pasted.fingerprint())));
    return (lines.join(u'\n') + u'\n').toUtf8();
}

Outcome<ExitStatus> inspect(Invocation invocation)
{
    const CommonOptions &common = invocation.common;
    Outcome<QByteArray> bytes = readText(common);
    if (!bytes)
        return bytes.error();
    QString text = QString::fromUtf8(*bytes);
    wipe(*bytes);
    const PastedText pasted = PastedText::read(text);
    Secret::wipe(text);
    const QByteArray result = common.format == Format::Json ? jsonDocument(toJson(pasted)) : toText(pasted);
    if (const Outcome<> written = writeResult(result, common); !written)
        return written.error();
    return isUsable(pasted) ? ExitStatus::Clean : ExitStatus::Found;
}

ExitStatus runInspect(Invocation invocation)
{
    return statusOrComplaint(inspect(invocation));
}

} // namespace

Command inspectCommand()
{
    return {
        u"inspect"_s,
        Words::tr("Says what a text on standard input is, without any call: a whole access token, another secret, an "
                  "id …"),
        {Format::Text, Format::Json},
        {},
        runInspect};
}

} // namespace secondtick::app
