#pragma once

#include <QObject>

#include <memory>

namespace secondtick::test {

/// Test programs hold the classes of a whole room, because reading Qt's headers costs more than compiling a test; CTest
/// still runs each class in a process of its own: `tests_net tst_tls`.
using TestMaker = std::unique_ptr<QObject> (*)();

template <typename Test> std::unique_ptr<QObject> makeTest()
{
    return std::make_unique<Test>();
}

/// Adds a class to this program. `file` is the path of its source; the base name is the name of the test. Returns true.
bool addTest(const char *file, TestMaker maker);

/// Runs the class named by the first argument, with QtTest's options behind it; without a name every class in turn.
/// An application object must exist. Returns the number of failures; 1 for a name that is not known.
int runTests(int argc, char *argv[]);

} // namespace secondtick::test

#define SECONDTICK_JOIN_(a, b) a##b
#define SECONDTICK_JOIN(a, b) SECONDTICK_JOIN_(a, b)
/// Once in each tst_*.cpp, at global scope.
#define SECONDTICK_TEST(Class)                                                                                         \
    [[maybe_unused]] static const bool SECONDTICK_JOIN(kIsAdded, __COUNTER__) =                                        \
        secondtick::test::addTest(__FILE__, &secondtick::test::makeTest<Class>);
