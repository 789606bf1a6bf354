#pragma once

#include <QObject>
#include <QString>

namespace secondtick::test {

/// Base of every test class: a Qt warning that no test announced fails the test.
class TestCase : public QObject
{
    Q_OBJECT
protected slots:
    void init();
};

/// The folder of recorded answers that is not part of this repository, or empty where it is absent.
QString recordedAnswersFolder();

} // namespace secondtick::test
