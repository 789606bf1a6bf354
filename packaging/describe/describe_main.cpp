// Writes, from the tables by which secondtick-cli reads its arguments, what an installed program has beside it: the man
// page and the completions of three shells. So none of them can say something else than the program does.
//   secondtick_describe OUTLINE FOLDER    OUTLINE: the man page with places for commands and options
#include "bash_completion.h"
#include "fish_completion.h"
#include "man_page.h"
#include "zsh_completion.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace secondtick::describe;

namespace {

int giveUp(const QString &reason)
{
    (void)std::fputs(qPrintable(reason + u'\n'), stderr);
    return 1;
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

// NOLINTNEXTLINE(bugprone-exception-escape): where memory runs out, the build may end.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return giveUp(u"Usage: secondtick_describe OUTLINE FOLDER"_s);
    QFile outline(arguments[1]);
    if (!outline.open(QIODevice::ReadOnly))
        return giveUp(arguments[1] + u" cannot be read."_s);
    QString unknown;
    const std::optional<Surface> surface = readSurface(unknown);
    if (!surface)
        return giveUp(u"Say in packaging/describe/surface.cpp what a value called %1 is."_s.arg(unknown));

    const QString folder = arguments[2] + u'/';
    const bool isWritten =
        write(folder + u"secondtick-cli.1"_s, manPage(QString::fromUtf8(outline.readAll()), *surface))
        && write(folder + u"secondtick-cli.bash"_s, bashCompletion(*surface))
        && write(folder + u"_secondtick-cli"_s, zshCompletion(*surface))
        && write(folder + u"secondtick-cli.fish"_s, fishCompletion(*surface));
    return isWritten ? 0 : giveUp(folder + u" cannot be written to."_s);
}
