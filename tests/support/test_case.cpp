#include "support/test_case.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

namespace secondtick::test {

using namespace Qt::StringLiterals;

void TestCase::init()
{
    // The offscreen platform says this of every window that is shown; it means nothing here.
    static const QRegularExpression unexpected(u"^(?!This plugin does not support propagateSizeHints)"_s);
    QTest::failOnWarning(unexpected);
}

QString recordedAnswersFolder()
{
    const QDir folder(QStringLiteral(SHARED_DIR) + u"/payloads"_s);
    return folder.exists() ? folder.canonicalPath() : QString();
}

} // namespace secondtick::test
