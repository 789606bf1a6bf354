#include "app/practice_switch.h"
#include "app/program.h"
#include "app/window_options.h"
#include "style/appearance.h"
#include "wizard/session.h"
#include "wizard/shell.h"

#include <QApplication>
#include <QLocale>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace secondtick;

namespace {

constexpr int kWrongUse = 2;

int complain(const QString &text)
{
    (void)std::fputs(qPrintable(text + u'\n'), stderr);
    return kWrongUse;
}

int print(const QString &text)
{
    (void)std::fputs(qPrintable(text + u'\n'), stdout);
    return 0;
}

int runWindow(const app::WindowOptions &options, const rules::RuleBookPtr &rules)
{
    app::PracticeSwitch practice(options.services, rules);
    ui::Session session(practice);
    if (!options.practiceWorld.isEmpty()) {
        if (const Outcome<> entered = practice.enter(options.practiceWorld); !entered)
            return complain(entered.error().text);
        session.setGoal(ui::Goal::Practice);
    }
    ui::style::apply(ui::style::platformAppearance(QApplication::palette()));
    ui::SecondTickWizard window(session);
    window.show();
    return QApplication::exec();
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): where memory runs out, the program may end.
int main(int argc, char *argv[])
{
    app::holdStandardStreams();
    app::refuseCoreFiles();
    app::scrubQtMessages();
    const QApplication application(argc, argv);
    app::nameProgram();
    QGuiApplication::setApplicationDisplayName(u"Second Tick"_s);
    QGuiApplication::setDesktopFileName(u"io.github.secondtick.SecondTick"_s);

    const Outcome<app::WindowOptions> options = app::readWindowOptions(QCoreApplication::arguments());
    if (!options)
        return complain(options.error().text);
    if (options->ask == app::WindowOptions::Ask::Help)
        return print(options->help);
    (void)app::loadLanguage(options->language.isEmpty() ? QLocale::system().name() : options->language);
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    const rules::RuleBookPtr rules = app::loadRules(options->rulesFolder);
    if (options->ask == app::WindowOptions::Ask::Version)
        return print(app::versionLine(u"secondtick"_s, *rules));
    return runWindow(*options, rules);
}
