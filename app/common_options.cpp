#include "app/common_options.h"

#include "app/program.h"
#include "app/services.h"
#include "app/words.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QTimeZone>

namespace secondtick::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestTimeout = 24 * 60 * 60;
constexpr qint64 kLargestCaFile = 1024LL * 1024;

std::optional<Format> formatFromWord(const QString &word)
{
    if (word == "text"_L1)
        return Format::Text;
    if (word == "json"_L1)
        return Format::Json;
    if (word == "markdown"_L1)
        return Format::Markdown;
    if (word == "html"_L1)
        return Format::Html;
    return {};
}

Outcome<> readForm(const QCommandLineParser &parser, CommonOptions &options)
{
    const std::optional<Format> format = formatFromWord(parser.value(u"format"_s));
    if (!format)
        return wrongUse(Words::tr("--format takes text, json, markdown or html."));
    const std::optional<report::Audience> audience = report::audienceFromWord(parser.value(u"audience"_s));
    if (!audience)
        return wrongUse(Words::tr("--audience takes me, team or public."));
    if (parser.isSet(u"output"_s) && parser.value(u"output"_s).isEmpty())
        return wrongUse(Words::tr("--output takes the name of a file."));
    if (parser.isSet(u"language"_s) && !isLanguageCode(parser.value(u"language"_s)))
        return wrongUse(Words::tr("--language takes a code like en, tr or pt-BR."));
    options.format = *format;
    options.audience = *audience;
    options.output = parser.value(u"output"_s);
    options.language = parser.value(u"language"_s);
    options.overwrite = parser.isSet(u"force"_s) ? Overwrite::Allow : Overwrite::Refuse;
    options.verbosity = parser.isSet(u"quiet"_s) ? Verbosity::Quiet : Verbosity::Usual;
    return done();
}

Outcome<> readJudging(const QCommandLineParser &parser, CommonOptions &options)
{
    const std::optional<Severity> failOn = severityFromWord(parser.value(u"fail-on"_s));
    if (!failOn || *failOn == Severity::Info)
        return wrongUse(Words::tr("--fail-on takes blocker, error, warning or hint."));
    options.failOn = *failOn;
    if (parser.isSet(u"now"_s)) {
        const QDateTime now = momentFromText(parser.value(u"now"_s));
        if (!now.isValid())
            return wrongUse(Words::tr("--now takes a date and time like 2026-11-23T10:00:00Z."));
        options.now = now;
    }
    options.rulesFolder = parser.value(u"rules"_s);
    if (parser.isSet(u"rules"_s) && !QFileInfo(options.rulesFolder).isDir())
        return wrongUse(Words::tr("--rules takes a folder with rule files; there is no such folder."));
    if (!parser.isSet(u"timeout"_s))
        return done();
    bool isNumber = false;
    const int seconds = parser.value(u"timeout"_s).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > kLongestTimeout)
        return wrongUse(Words::tr("--timeout takes a whole number of seconds from 1 to 86400."));
    options.timeout = std::chrono::seconds(seconds);
    return done();
}

Outcome<> readCaFile(const QCommandLineParser &parser, CommonOptions &options)
{
    if (!parser.isSet(u"ca-file"_s))
        return done();
    if (!parser.isSet(u"graph-url"_s))
        return wrongUse(Words::tr("--ca-file works only together with --graph-url."));
    const Outcome<QByteArray> pem = readWholeFile(parser.value(u"ca-file"_s), kLargestCaFile);
    if (!pem)
        return wrongUse(Words::tr("--ca-file: %1").arg(pem.error().text));
    if (!pem->contains("-----BEGIN CERTIFICATE-----"))
        return wrongUse(Words::tr("--ca-file takes a file with certificates in PEM form; this one holds none."));
    options.caFile = parser.value(u"ca-file"_s);
    return done();
}

Outcome<> readEndpoint(const QCommandLineParser &parser, CommonOptions &options)
{
    if (parser.isSet(u"graph-url"_s) && parser.value(u"graph-url"_s).isEmpty())
        return wrongUse(Words::tr("--graph-url takes a loopback address like http://127.0.0.1:8080."));
    if (parser.isSet(u"graph-version"_s) && parser.value(u"graph-version"_s).isEmpty())
        return wrongUse(Words::tr("--graph-version takes a version like v25.0."));
    const Outcome<net::GraphEndpoint> endpoint =
        endpointFrom(parser.value(u"graph-url"_s), parser.value(u"graph-version"_s));
    if (!endpoint)
        return endpoint.error();
    options.endpoint = *endpoint;
    return readCaFile(parser, options);
}

} // namespace

QList<QCommandLineOption> commonOptionList()
{
    return {
        {u"format"_s, Words::tr("Form of the result: text, json, markdown or html."), u"FORM"_s, u"text"_s},
        {u"output"_s, Words::tr("Save the result in FILE, readable by you alone, instead of printing it."), u"FILE"_s},
        {u"force"_s, Words::tr("Let --output replace an existing file.")},
        {u"language"_s, Words::tr("Language of the texts, for example en."), u"CODE"_s},
        {u"rules"_s, Words::tr("Lay the rule files of DIR over the built-in ones."), u"DIR"_s},
        {u"fail-on"_s, Words::tr("End with status 1 from this severity on: blocker, error, warning or hint."),
         u"LIMIT"_s, u"error"_s},
        {u"audience"_s,
         Words::tr("Who will read the report: me, team or public. Personal details are left out "
                   "accordingly."),
         u"WHO"_s, u"team"_s},
        {u"now"_s, Words::tr("Judge as if it were this time, for example 2026-11-23T10:00:00Z."), u"TIME"_s},
        {u"graph-url"_s, Words::tr("Call this loopback address instead of Meta's own (127.0.0.0/8, [::1], localhost)."),
         u"URL"_s},
        {u"graph-version"_s, Words::tr("Version of the Graph API."), u"VERSION"_s, u"v25.0"_s},
        {u"timeout"_s, Words::tr("Give up the whole run after this many seconds (120; one call never over 30)."),
         u"SECONDS"_s},
        {u"ca-file"_s, Words::tr("Trust the certificates in this PEM file too, for --graph-url."), u"PEM"_s},
        {u"quiet"_s, Words::tr("Say nothing but results and complaints.")},
        {u"version"_s, Words::tr("Print the versions of program and rules.")},
        {{u"h"_s, u"help"_s}, Words::tr("Print this help.")},
    };
}

Outcome<CommonOptions> readCommonOptions(const QCommandLineParser &parser)
{
    CommonOptions options;
    for (const auto read : {readForm, readJudging, readEndpoint}) {
        if (const Outcome<> result = read(parser, options); !result)
            return result.error();
    }
    return options;
}

QDateTime momentFromText(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text.trimmed(), Qt::ISODate);
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeZone(QTimeZone::utc());
    return moment.toUTC();
}

Error wrongUse(const QString &text)
{
    return {ErrorKind::Usage, text, {}, u"wrong_use"_s};
}

} // namespace secondtick::app
