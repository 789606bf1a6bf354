#include "app/run_inputs.h"

#include "app/words.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace secondtick::app {

using namespace Qt::StringLiterals;

namespace {

bool isGivenEmpty(const QCommandLineParser &parser, const QString &option)
{
    return parser.isSet(option) && parser.value(option).isEmpty();
}

Outcome<> checkId(const QCommandLineParser &parser, const QString &option, const QString &sentence)
{
    static const QRegularExpression digits(u"^[0-9]{1,32}$"_s);
    if (parser.isSet(option) && !digits.match(parser.value(option)).hasMatch())
        return wrongUse(sentence);
    return done();
}

Outcome<> checkIds(const QCommandLineParser &parser)
{
    if (Outcome<> app = checkId(parser, u"app"_s, Words::tr("--app takes the id of an app, digits only.")); !app)
        return app;
    const QString account = Words::tr("--account takes the id of a WhatsApp Business account, digits only.");
    if (Outcome<> result = checkId(parser, u"account"_s, account); !result)
        return result;
    return checkId(parser, u"number"_s,
                   Words::tr("--number takes the id of a phone number as WhatsApp Manager shows it, digits only. "
                             "It is not the phone number itself."));
}

} // namespace

bool RunInputs::isAsked() const
{
    return waitForService || deep || !practice.isEmpty() || !tokenFile.isEmpty() || !appSecretFile.isEmpty()
        || !appId.isEmpty() || !accountId.isEmpty() || !numberId.isEmpty();
}

QList<QCommandLineOption> runOptionList()
{
    return {
        {u"token-file"_s, Words::tr("Read the access token from FILE; - is standard input."), u"FILE"_s},
        {u"app-secret-file"_s, Words::tr("Read the app secret from FILE, which holds secret or appid|secret."),
         u"FILE"_s},
        {u"app"_s, Words::tr("The app that makes the API calls, to compare with the token's app."), u"ID"_s},
        {u"account"_s, Words::tr("The WhatsApp Business account, when it cannot be found by itself."), u"ID"_s},
        {u"number"_s, Words::tr("The id of the phone number, when it cannot be found by itself."), u"ID"_s},
        {u"deep"_s, Words::tr("Read everything, also where that takes more than 25 calls.")},
        {u"wait-for-service"_s, Words::tr("Wait out an update of the service (code 2), up to 420 seconds in all.")},
        {u"practice"_s, Words::tr("Check a practice world on this computer; see 'practice --list'."), u"SCENARIO"_s},
    };
}

Outcome<RunInputs> readRunInputs(const QCommandLineParser &parser)
{
    if (isGivenEmpty(parser, u"token-file"_s))
        return wrongUse(Words::tr("--token-file takes the name of a file, or - for standard input."));
    if (isGivenEmpty(parser, u"app-secret-file"_s))
        return wrongUse(Words::tr("--app-secret-file takes the name of a file."));
    if (isGivenEmpty(parser, u"practice"_s))
        return wrongUse(Words::tr("--practice takes the name of a scenario; see 'practice --list'."));
    if (parser.isSet(u"practice"_s) && parser.isSet(u"graph-url"_s))
        return wrongUse(Words::tr("--practice and --graph-url exclude each other."));
    if (const Outcome<> ids = checkIds(parser); !ids)
        return ids.error();
    return RunInputs{parser.value(u"practice"_s),         parser.value(u"token-file"_s),
                     parser.value(u"app-secret-file"_s),  parser.value(u"app"_s),
                     parser.value(u"account"_s),          parser.value(u"number"_s),
                     parser.isSet(u"wait-for-service"_s), parser.isSet(u"deep"_s)};
}

} // namespace secondtick::app
