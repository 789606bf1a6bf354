#pragma once

#include <QObject>

#include <memory>

namespace secondtick::test {

/// One test class of this program. Test programs hold the classes of a whole room, because reading Qt's headers costs more
/// than compiling a test; CTest still runs each class in a process of its own: `tests_net tst_tls`.
class TestEntry
{
public:
    using Maker = std::unique_ptr<QObject> (*)();

    /// `file` is the path of the source; its base name is the name of the test.
    TestEntry(const char *file, Maker maker);
};

/// Runs the class named by the first argument, with QtTest's options behind it; without a name every class in turn.
/// An application object must exist. Returns the number of failures; 1 for a name that is not known.
int runTests(int argc, char *argv[]);

} // namespace secondtick::test

#define SECONDTICK_JOIN_(a, b) a##b
#define SECONDTICK_JOIN(a, b) SECONDTICK_JOIN_(a, b)
/// Once in each tst_*.cpp, at global scope.
#define SECONDTICK_TEST(Class)                                                                                         \
    static const secondtick::test::TestEntry SECONDTICK_JOIN(kTestEntry, __COUNTER__)(                                 \
        __FILE__, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
