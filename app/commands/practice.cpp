#include "app/commands/command.h"
#include "app/output.h"
#include "app/report_form.h"
#include "app/services.h"
#include "app/stop_signal.h"
#include "app/words.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>

namespace secondtick::app {

using namespace Qt::StringLiterals;

namespace {

QList<practice::Scenario> allScenarios()
{
    QList<practice::Scenario> scenarios;
    const QStringList names = practice::Scenario::names();
    for (const QString &name : names) {
        if (const auto scenario = practice::Scenario::load(name))
            scenarios.append(*scenario);
    }
    return scenarios;
}

QByteArray listAsJson(const QList<practice::Scenario> &scenarios)
{
    QJsonArray list;
    for (const practice::Scenario &scenario : scenarios) {
        list.append(QJsonObject{{u"name"_s, scenario.name},
                                {u"title"_s, scenario.title},
                                {u"findings"_s, QJsonArray::fromStringList(scenario.expectedFindings)},
                                {u"exit"_s, scenario.expectedExit}});
    }
    return jsonDocument({{u"schema"_s, u"secondtick.practice/1"_s}, {u"scenarios"_s, list}});
}

QByteArray listAsText(const QList<practice::Scenario> &scenarios)
{
    constexpr qsizetype nameColumn = 24;
    QString text;
    for (const practice::Scenario &scenario : scenarios) {
        const QString title = QCoreApplication::translate("practice", scenario.title.toUtf8().constData());
        text += scenario.name.leftJustified(nameColumn) + u' ' + title + u'\n';
    }
    return text.toUtf8();
}

Outcome<ExitStatus> list(const CommonOptions &common)
{
    const QList<practice::Scenario> scenarios = allScenarios();
    const QByteArray result = common.format == Format::Json ? listAsJson(scenarios) : listAsText(scenarios);
    if (const Outcome<> written = writeResult(result, common); !written)
        return written.error();
    return ExitStatus::Clean;
}

QByteArray address(const PracticeWorld &world, Format format)
{
    if (format != Format::Json)
        return world.server->url().toUtf8() + '\n';
    return jsonLine({{u"scenario"_s, world.scenario.name}, {u"url"_s, world.server->url()}});
}

Outcome<ExitStatus> serve(const QString &name, quint16 port, const CommonOptions &common)
{
    if (!common.output.isEmpty())
        return wrongUse(Words::tr("'practice' prints its address; it does not save it in a file."));
    const Outcome<PracticeWorld> world = openPractice(name, port);
    if (!world)
        return world.error();
    QEventLoop loop;
    const StopSignal stop;
    QObject::connect(&stop, &StopSignal::received, &loop, &QEventLoop::quit);
    if (const Outcome<> printed = printNow(address(*world, common.format)); !printed)
        return printed.error();
    tell(common.verbosity, Words::tr("Serving on this computer only. Ctrl-C ends."));
    loop.exec();
    const QStringList unknown = world->server->unknownRequests();
    for (const QString &request : unknown)
        complain(Words::tr("Not known to this scenario: %1").arg(request));
    return ExitStatus::Clean;
}

Outcome<ExitStatus> practise(Invocation invocation)
{
    const QCommandLineParser &parser = invocation.parser;
    const QString name = parser.value(u"scenario"_s);
    if (parser.isSet(u"list"_s) && parser.isSet(u"scenario"_s))
        return wrongUse(Words::tr("--list and --scenario exclude each other."));
    if (parser.isSet(u"list"_s))
        return list(invocation.common);
    if (name.isEmpty())
        return wrongUse(Words::tr("'practice' needs --list, or --scenario NAME."));
    bool isPort = true;
    const ushort port = parser.isSet(u"port"_s) ? parser.value(u"port"_s).toUShort(&isPort) : ushort(0);
    if (!isPort)
        return wrongUse(Words::tr("--port takes a number from 0 to 65535; 0 is any free one."));
    return serve(name, port, invocation.common);
}

ExitStatus runPractice(Invocation invocation)
{
    return statusOrComplaint(practise(invocation));
}

} // namespace

Command practiceCommand()
{
    return {u"practice"_s,
            Words::tr("Serves a practice world on a loopback address until it is stopped, or lists them."),
            {Format::Text, Format::Json},
            {{u"list"_s, Words::tr("List the scenarios.")},
             {u"scenario"_s, Words::tr("Serve this scenario and print its address."), u"NAME"_s},
             {u"port"_s, Words::tr("Serve on this port instead of any free one."), u"N"_s}},
            runPractice};
}

} // namespace secondtick::app
