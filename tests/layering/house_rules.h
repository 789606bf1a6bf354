#pragma once

#include "allowed_list.h"
#include "source_file.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace secondtick::layering {

/// One place that breaks a rule.
struct Offence
{
    QString path;
    int line = 0;
    QString text;

    QString asLine() const; ///< "core/net/x.cpp:12: …"
};

/// Where things are: asked, so that rules can be tried on made-up trees.
struct Surroundings
{
    std::function<bool(const QString &)> isFile; ///< path from the root of the repository
    std::function<QStringList(const QString &)> modulesOfHeader; ///< modules of Qt with this header
};

/// Includes of ours follow the arrows.
QList<Offence> checkRooms(const SourceFile &source, const AllowedList &allowed, const Surroundings &around);
/// Headers of Qt and of other libraries come from what the room may use.
QList<Offence> checkModules(const SourceFile &source, const AllowedList &allowed, const Surroundings &around);
/// Words of the list stand only where they may; a reply's errorString() nowhere, for it holds the whole address.
QList<Offence> checkWords(const SourceFile &source, const AllowedList &allowed, const Surroundings &around);
/// No header that stands for a whole library.
QList<Offence> checkUmbrellas(const SourceFile &source);
/// No notes of work left undone.
QList<Offence> checkNotes(const SourceFile &source);
QList<Offence> checkLength(const SourceFile &source, int longest);
/// The link line of a room (its CMakeLists.txt) names no room that it may not include.
QList<Offence> checkLinks(const QString &path, const QString &cmake, const AllowedList &allowed);
/// No room may, over others, include itself.
QStringList circlesIn(const AllowedList &allowed);

} // namespace secondtick::layering
