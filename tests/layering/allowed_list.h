#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace secondtick::layering {

/// What tests/layering/allowed.txt says.
struct AllowedList
{
    using Arrows = QMap<QString, QStringList>;

    Arrows rooms;
    Arrows modules;
    Arrows libraries;
    Arrows words;
    QStringList complaints; ///< lines that could not be read

    static AllowedList fromText(const QString &text);

    bool mayUse(const QString &room, const QString &other) const;
    QStringList modulesOf(const QString &path) const;
};

} // namespace secondtick::layering
