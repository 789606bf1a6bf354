#include "app/window_options.h"

#include "app/program.h"
#include "app/words.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace secondtick::app {

using namespace Qt::StringLiterals;

namespace {

Error wrongUse(const QString &text)
{
    return {ErrorKind::Usage, text, {}, u"wrong_use"_s};
}

/// The parser knows no option with a value that may be left out: `--practice` alone means the first world.
QStringList withPracticeWorld(QStringList arguments)
{
    const qsizetype at = arguments.indexOf(u"--practice"_s);
    if (at < 0)
        return arguments;
    const bool hasName = at + 1 < arguments.size() && !arguments[at + 1].startsWith(u'-');
    const QString name = hasName ? arguments.takeAt(at + 1) : practice::Scenario::names().value(0);
    arguments[at] = u"--practice="_s + name;
    return arguments;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Words::tr("Second Tick tells why a WhatsApp Business message was not delivered."));
    parser.addOptions({
        {u"practice"_s, Words::tr("Practise with a built-in example; no account and no network are needed."),
         u"SCENARIO"_s},
        {u"graph-url"_s, Words::tr("Call this loopback address instead of Meta's own (127.0.0.0/8, [::1], localhost)."),
         u"URL"_s},
        {u"graph-version"_s, Words::tr("Version of the Graph API."), u"VERSION"_s, u"v25.0"_s},
        {u"ca-file"_s, Words::tr("Trust the certificates in this PEM file too, for --graph-url."), u"PEM"_s},
        {u"language"_s, Words::tr("Language of the texts, for example en."), u"CODE"_s},
        {u"rules"_s, Words::tr("Lay the rule files of DIR over the built-in ones."), u"DIR"_s},
        {u"version"_s, Words::tr("Print the versions of program and rules.")},
        {{u"h"_s, u"help"_s}, Words::tr("Print this help.")},
    });
}

Outcome<> readServices(const QCommandLineParser &parser, WindowOptions &options)
{
    const Outcome<net::GraphEndpoint> endpoint =
        endpointFrom(parser.value(u"graph-url"_s), parser.value(u"graph-version"_s));
    if (!endpoint)
        return endpoint.error();
    options.services.endpoint = *endpoint;
    options.services.extraCaFile = parser.value(u"ca-file"_s);
    // The window waits out the five minutes of code 2 and still has time to ask again.
    options.services.runLimit = std::chrono::minutes(7);
    if (parser.isSet(u"ca-file"_s) && !parser.isSet(u"graph-url"_s))
        return wrongUse(Words::tr("--ca-file works only together with --graph-url."));
    if (parser.isSet(u"ca-file"_s) && !QFileInfo(options.services.extraCaFile).isReadable())
        return wrongUse(Words::tr("--ca-file takes a file with certificates in PEM form; this one cannot be read."));
    return done();
}

} // namespace

Outcome<WindowOptions> readWindowOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(withPracticeWorld(arguments)) || !parser.positionalArguments().isEmpty())
        return wrongUse(Words::tr("The window does not know one of these arguments. --help lists what it takes."));

    WindowOptions options;
    if (parser.isSet(u"help"_s)) {
        options.ask = WindowOptions::Ask::Help;
        options.help = parser.helpText();
        return options;
    }
    options.language = parser.value(u"language"_s);
    options.rulesFolder = parser.value(u"rules"_s);
    options.practiceWorld = parser.value(u"practice"_s);
    if (parser.isSet(u"version"_s))
        options.ask = WindowOptions::Ask::Version;
    if (!options.language.isEmpty() && !isLanguageCode(options.language))
        return wrongUse(Words::tr("--language takes a code like en, tr or pt-BR."));
    if (parser.isSet(u"rules"_s) && !QFileInfo(options.rulesFolder).isDir())
        return wrongUse(Words::tr("--rules takes a folder with rule files; there is no such folder."));
    if (const Outcome<> read = readServices(parser, options); !read)
        return read.error();
    return options;
}

} // namespace secondtick::app
