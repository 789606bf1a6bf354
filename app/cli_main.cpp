#include "app/cli.h"
#include "app/program.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    secondtick::app::holdStandardStreams();
    secondtick::app::refuseCoreFiles();
    secondtick::app::scrubQtMessages();
    const QCoreApplication application(argc, argv);
    secondtick::app::nameProgram();
    return secondtick::app::runCommandLine(QCoreApplication::arguments());
}
