#pragma once

#include "allowed_list.h"

#include <QFile>

namespace secondtick::layering {

constexpr int kLongestSource = 300;

/// The repository these tests were built from.
inline QString rootFolder()
{
    return QStringLiteral(SOURCE_DIR);
}

inline QString textOf(const QString &path)
{
    QFile file(rootFolder() + QLatin1Char('/') + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

inline const AllowedList &allowedHere()
{
    static const AllowedList list = AllowedList::fromText(textOf(QStringLiteral("tests/layering/allowed.txt")));
    return list;
}

} // namespace secondtick::layering
