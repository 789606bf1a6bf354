#pragma once

#include <QDateTime>

namespace secondtick::test {

/// The moment at which the tests of this room judge.
inline QDateTime judgedAt()
{
    return {QDate(2026, 11, 23), QTime(10, 0), Qt::UTC};
}

} // namespace secondtick::test
