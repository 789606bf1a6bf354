#include "support/test_case.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

namespace secondtick::test {

using namespace Qt::StringLiterals;

void TestCase::init()
{
    // The offscreen platform says the first of every window that is shown. The second is said where no font for Hindi
    // is installed, and is about this computer alone.
    static const QRegularExpression unexpected(
        u"^(?!This plugin does not support propagateSizeHints|\\s*OpenType support missing)"_s);
    QTest::failOnWarning(unexpected);
}

QString recordedAnswersFolder()
{
    const QDir folder(QStringLiteral(SHARED_DIR) + u"/payloads"_s);
    return folder.exists() ? folder.canonicalPath() : QString();
}

} // namespace secondtick::test
