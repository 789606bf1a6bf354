#include "support/test_program.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return secondtick::test::runTests(argc, argv);
}
