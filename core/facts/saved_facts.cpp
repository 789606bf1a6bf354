#include "facts/saved_facts.h"

#include "base/redactor.h"
#include "base/untrusted_text.h"
#include "facts/facts_fields.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace secondtick {

using namespace Qt::StringLiterals;

namespace {

const QString kSchema = u"secondtick.facts/1"_s;
constexpr qsizetype kFingerprintLength = 10;

class FactsWords
{
    Q_DECLARE_TR_FUNCTIONS(secondtick::SavedFacts)
};

Error unusable(const QString &sentence)
{
    return {ErrorKind::Usage, sentence, {}, u"facts"_s};
}

bool isFingerprint(const QString &text)
{
    const auto isHexDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return text.size() == kFingerprintLength && std::all_of(text.begin(), text.end(), isHexDigit);
}

Outcome<QJsonObject> factsIn(const QByteArray &file)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(file, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return unusable(
            FactsWords::tr("This is no file of saved facts: it is no whole JSON document (it breaks off at byte %1).")
                .arg(parseError.offset));
    }
    const QString schema = document.object()["schema"_L1].toString();
    if (schema != kSchema) {
        return unusable(schema.startsWith("secondtick.facts/"_L1)
                            ? FactsWords::tr("These facts were saved by a newer version of Second Tick. Open them with "
                                             "that version.")
                            : FactsWords::tr("This is no file of saved facts: its \"schema\" is not \"%1\". A report "
                                             "holds no facts; save them when you check, and open that file.")
                                  .arg(kSchema));
    }
    if (!document.object()["facts"_L1].isObject())
        return unusable(FactsWords::tr("There are no facts in this file: \"facts\" is missing."));
    return Redactor().redacted(document.object()["facts"_L1].toObject());
}

} // namespace

QByteArray writeFacts(const Snapshot &facts, const QDateTime &savedAt)
{
    FactsWriter writer;
    fields(writer, facts);
    return QJsonDocument(QJsonObject{{u"schema"_s, kSchema},
                                     {u"saved_at"_s, savedAt.toUTC().toString(Qt::ISODate)},
                                     {u"facts"_s, writer.object()}})
        .toJson();
}

Outcome<Snapshot> readFacts(const QByteArray &file)
{
    const Outcome<QJsonObject> json = factsIn(file);
    if (!json)
        return json.error();
    Snapshot facts;
    FactsReader reader(*json);
    fields(reader, facts);
    if (!facts.tokenFingerprint.isEmpty() && !isFingerprint(facts.tokenFingerprint))
        reader.refuse(u"token_fingerprint"_s);
    if (facts.refusedAsApp && !facts.refusedAsApp->graphError)
        reader.refuse(u"refused_as_app.graph_error"_s);
    if (facts.refusedProof && !facts.refusedProof->graphError)
        reader.refuse(u"refused_proof.graph_error"_s);
    if (!reader.wrongPlace().isEmpty()) {
        //: %1 a place in a file, like accounts[0].numbers
        return unusable(FactsWords::tr("These facts cannot be read: \"facts.%1\" is not of the expected kind.")
                            .arg(visibleText(reader.wrongPlace())));
    }
    return facts;
}

QDateTime timeOf(const Snapshot &facts)
{
    return facts.serverDate.isValid() ? facts.serverDate : facts.startedAt;
}

} // namespace secondtick
