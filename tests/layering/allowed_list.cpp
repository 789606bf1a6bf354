#include "allowed_list.h"

#include "source_file.h"

namespace secondtick::layering {

using namespace Qt::StringLiterals;

AllowedList AllowedList::fromText(const QString &text)
{
    AllowedList list;
    const QMap<QString, Arrows *> sections{{u"[rooms]"_s, &list.rooms},
                                           {u"[modules]"_s, &list.modules},
                                           {u"[libraries]"_s, &list.libraries},
                                           {u"[words]"_s, &list.words}};
    Arrows *section = nullptr;
    const QStringList lines = text.split(u'\n');
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype arrow = line.indexOf("->"_L1);
        if (sections.contains(line))
            section = sections[line];
        else if (section && arrow > 0)
            section->insert(line.first(arrow).trimmed(), line.mid(arrow + 2).split(u' ', Qt::SkipEmptyParts));
        else
            list.complaints.append(line);
    }
    return list;
}

bool AllowedList::mayUse(const QString &room, const QString &other) const
{
    if (!rooms.contains(room) || !rooms.contains(other))
        return false;
    const QStringList &allowed = *rooms.constFind(room);
    return room == other || allowed.contains(other) || allowed.contains(u"*"_s);
}

QStringList AllowedList::modulesOf(const QString &path) const
{
    // A row for the beginning of a path goes before the row of its room.
    for (auto row = modules.begin(); row != modules.end(); ++row) {
        if (row.key().contains(u'/') && path.startsWith(row.key()))
            return row.value();
    }
    return modules.value(roomOf(path), {u"QtCore"_s});
}

} // namespace secondtick::layering
