// secondtick-cli in the pseudo-language, for tst_pseudo_cli.
#include "app/cli.h"
#include "app/program.h"
#include "language/translation.h"
#include "support/pseudo_language.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    secondtick::app::holdStandardStreams();
    const QCoreApplication application(argc, argv);
    secondtick::app::nameProgram();
    secondtick::language::use(QStringLiteral("en")); // installed before the other one, which is asked first
    secondtick::test::PseudoLanguage pseudo;
    QCoreApplication::installTranslator(&pseudo);
    return secondtick::app::runCommandLine(QCoreApplication::arguments());
}
