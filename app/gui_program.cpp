#include "app/gui_program.h"

#include "app/practice_switch.h"
#include "app/program.h"
#include "app/window_memory.h"
#include "app/window_options.h"
#include "language/languages.h"
#include "style/appearance.h"
#include "style/system_look.h"
#include "wizard/session.h"
#include "wizard/shell.h"
#include "wizard/window_language.h"

#include <QApplication>
#include <QLocale>
#include <QScreen>

#include <cstdio>

namespace secondtick::app {

using namespace Qt::StringLiterals;

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
    if (QString known = language::bestFor(chosen); !known.isEmpty())
        return known;
    return language::bestFor(QLocale::system().uiLanguages());
}

int runWindow(const WindowOptions &options, WindowMemory memory, const WindowShown &shown)
{
    PracticeSwitch practice(options.services,
                            rules::RuleSource([folder = options.rulesFolder] { return loadRules(folder); }));
    ui::Session session(practice);
    if (!options.practiceWorld.isEmpty()) {
        if (const Outcome<> entered = practice.enter(options.practiceWorld); !entered)
            return complain(entered.error().text);
        session.setGoal(ui::Goal::Practice);
    }
    ui::style::apply(ui::style::systemAppearance());
    ui::SecondTickWizard window(session);
    ui::style::SystemLook look(window);
    QObject::connect(&window, &ui::SecondTickWizard::languageChosen, &window,
                     [&memory](const QString &code) { memory.language = code; });
    if (!memory.size.isEmpty())
        window.resize(memory.size.boundedTo(window.screen()->availableSize()));
    window.show();
    if (shown)
        shown(window);
    const int result = QApplication::exec();
    if (!window.isMaximized()) // the size it had before is not known
        memory.size = window.size();
    rememberWindow(memory);
    return result;
}

} // namespace

int runProgram(int argc, char *argv[], const WindowShown &shown)
{
    holdStandardStreams();
    refuseCoreFiles();
    scrubQtMessages();
    const QApplication application(argc, argv);
    nameProgram();
    QGuiApplication::setApplicationDisplayName(u"Second Tick"_s);
    QGuiApplication::setDesktopFileName(u"io.github.secondtick.SecondTick"_s);

    const QString asked = languageIn(QCoreApplication::arguments());
    const WindowMemory memory = recallWindow();
    ui::showIn(languageToStartIn(asked, memory.language));
    const Outcome<WindowOptions> options = readWindowOptions(QCoreApplication::arguments());
    if (!options)
        return complain(options.error().text);
    if (options->ask == WindowOptions::Ask::Help)
        return print(options->help);
    if (const QString sentence = noTranslationSentence(options->language); !sentence.isEmpty())
        (void)complain(sentence);
    if (options->ask == WindowOptions::Ask::Version)
        return print(versionLine(u"secondtick"_s, *loadRules(options->rulesFolder)));
    return runWindow(*options, memory, shown);
}

} // namespace secondtick::app
