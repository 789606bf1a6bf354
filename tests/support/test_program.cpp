#include "support/test_program.h"

#include <QFileInfo>
#include <QTest>

#include <cstdio>
#include <map>
#include <vector>

namespace secondtick::test {

namespace {

using Entries = std::map<QString, TestMaker>;

/// Made when the first class is added: those of other files may be older than any variable here.
Entries &entries()
{
    static Entries all;
    return all;
}

int listNames()
{
    (void)std::fputs("There is no test of this name. These are here:\n", stderr);
    for (const auto &[name, maker] : entries())
        (void)std::fprintf(stderr, "  %s\n", qUtf8Printable(name));
    return 1;
}

} // namespace

bool addTest(const char *file, TestMaker maker)
{
    entries().emplace(QFileInfo(QString::fromUtf8(file)).completeBaseName(), maker);
    return true;
}

int runTests(int argc, char *argv[])
{
    std::vector<char *> arguments(argv, argv + argc);
    if (argc > 1 && argv[1][0] != '-') {
        const auto entry = entries().find(QString::fromLocal8Bit(argv[1]));
        if (entry == entries().end())
            return listNames();
        arguments.erase(arguments.begin() + 1);
        return QTest::qExec(entry->second().get(), int(arguments.size()), arguments.data());
    }
    int failures = 0;
    for (const auto &[name, maker] : entries())
        failures += QTest::qExec(maker().get(), argc, argv);
    return failures;
}

} // namespace secondtick::test
