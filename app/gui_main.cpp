#include "app/practice_switch.h"
#include "app/program.h"
#include "app/window_memory.h"
#include "app/window_options.h"
#include "language/languages.h"
#include "style/appearance.h"
#include "wizard/session.h"
#include "wizard/shell.h"
#include "wizard/window_language.h"

#include <QApplication>
#include <QLocale>
#include <QScreen>

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

/// What was asked for at the start goes before what was chosen in the window, and that before what the system speaks.
QString languageToStartIn(const QString &asked, const QString &chosen)
{
    if (!asked.isEmpty())
        return language::bestFor(QStringList{asked});
    if (const QString known = language::bestFor(chosen); !known.isEmpty())
        return known;
    return language::bestFor(QLocale::system().uiLanguages());
}

int runWindow(const app::WindowOptions &options, const rules::RuleBookPtr &rules, app::WindowMemory memory)
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
    QObject::connect(&window, &ui::SecondTickWizard::languageChosen, &window,
                     [&memory](const QString &code) { memory.language = code; });
    if (!memory.size.isEmpty())
        window.resize(memory.size.boundedTo(window.screen()->availableSize()));
    window.show();
    const int result = QApplication::exec();
    if (!window.isMaximized()) // the size it had before is not known
        memory.size = window.size();
    app::rememberWindow(memory);
    return result;
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
    QGuiApplication::setDesktopFileName(u"secondtick"_s);

    const QString asked = app::languageIn(QCoreApplication::arguments());
    const app::WindowMemory memory = app::recallWindow();
    ui::showIn(languageToStartIn(asked, memory.language));
    const Outcome<app::WindowOptions> options = app::readWindowOptions(QCoreApplication::arguments());
    if (!options)
        return complain(options.error().text);
    if (options->ask == app::WindowOptions::Ask::Help)
        return print(options->help);
    if (const QString sentence = app::noTranslationSentence(options->language); !sentence.isEmpty())
        (void)complain(sentence);
    const rules::RuleBookPtr rules = app::loadRules(options->rulesFolder);
    if (options->ask == app::WindowOptions::Ask::Version)
        return print(app::versionLine(u"secondtick"_s, *rules));
    return runWindow(*options, rules, memory);
}
