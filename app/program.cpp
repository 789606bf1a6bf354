#include "app/program.h"

#include "app/words.h"
#include "base/redactor.h"
#include "language/languages.h"
#include "language/text_language.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace secondtick::app {

using namespace Qt::StringLiterals;

namespace {

void printScrubbed(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const QByteArray line = Redactor().redacted(message).toUtf8() + '\n';
    (void)std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace

void nameProgram()
{
    QCoreApplication::setApplicationName(u"secondtick"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SECONDTICK_VERSION));
}

QString versionLine(const QString &program, const rules::RuleBook &rules)
{
    //: %1 program name, %2 its version, %3 version of the rules, %4 a date
    return Words::tr("%1 %2, rules %3 (last compared with the public documentation on %4)")
        .arg(program, QStringLiteral(SECONDTICK_VERSION), rules.version(), language::dayText(rules.checked()));
}

void refuseCoreFiles()
{
#ifdef Q_OS_UNIX
    // 1, not 0: a core pattern that is a pipe ignores 0, and takes 1 as "do not dump to a pipe"; for a file 1 byte is
    // too small to hold anything.
    const rlimit limit{1, 1};
    (void)setrlimit(RLIMIT_CORE, &limit);
#endif
}

void holdStandardStreams()
{
#ifdef Q_OS_UNIX
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // The lowest free number is given out, so the open one is `stream`. For reading only: writing a result into
        // nothing would look like success.
        if (fcntl(stream, F_GETFD) == -1)
            (void)open("/dev/null", stream == STDERR_FILENO ? O_WRONLY : O_RDONLY);
    }
#endif
}

void scrubQtMessages()
{
    (void)qInstallMessageHandler(printScrubbed);
}

bool isLanguageCode(const QString &code)
{
    static const QRegularExpression shape(u"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"_s);
    return shape.match(code).hasMatch();
}

QString languageIn(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        const qsizetype dashes = argument.startsWith("--"_L1) ? 2 : argument.startsWith(u'-') ? 1 : 0;
        if (dashes == 0 || !QStringView(argument).mid(dashes).startsWith("language"_L1))
            continue;
        const QStringView rest = QStringView(argument).mid(dashes + 8);
        QString code = rest.startsWith(u'=') ? rest.mid(1).toString() : arguments.value(i + 1);
        if ((rest.isEmpty() || rest.startsWith(u'=')) && isLanguageCode(code))
            return code;
    }
    return {};
}

QString noTranslationSentence(const QString &code)
{
    if (code.isEmpty() || !language::bestFor(code).isEmpty())
        return {};
    return Words::tr("There is no translation for this language yet; the texts are English.");
}

} // namespace secondtick::app
