#include "house_rules.h"

#include <QRegularExpression>

namespace secondtick::layering {

using namespace Qt::StringLiterals;

namespace {

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/') + 1);
}

/// The file of ours that an include means, or nothing.
QString targetOf(const SourceFile &source, const QString &name, const Surroundings &around)
{
    for (const QString &folder : {folderOf(source.path), u"core/"_s, u"ui/"_s, QString()}) {
        if (around.isFile(folder + name))
            return folder + name;
    }
    return {};
}

bool isMadeByTheBuild(const QString &name)
{
    return name.endsWith(".moc"_L1) || name.startsWith("moc_"_L1);
}

/// "QtCore" of <QtCore/QString>, or the modules that have the header.
QStringList modulesOf(const QString &header, const Surroundings &around)
{
    const qsizetype slash = header.indexOf(u'/');
    if (header.startsWith("Qt"_L1) && slash > 0)
        return {header.first(slash)};
    return around.modulesOfHeader(header);
}

bool usesNetwork(const SourceFile &source, const Surroundings &around)
{
    return std::any_of(source.includes.begin(), source.includes.end(), [&around](const Include &include) {
        return !include.isOurs && modulesOf(include.name, around).contains(u"QtNetwork"_s);
    });
}

QList<Offence> placesOf(const QRegularExpression &pattern, const SourceFile &source, const QString &text)
{
    QList<Offence> offences;
    for (int i = 0; i < source.code.size(); ++i) {
        if (source.code.at(i).contains(pattern))
            offences.append({source.path, i + 1, text});
    }
    return offences;
}

} // namespace

QString Offence::asLine() const
{
    return u"%1:%2: %3"_s.arg(path).arg(line).arg(text);
}

QList<Offence> checkRooms(const SourceFile &source, const AllowedList &allowed, const Surroundings &around)
{
    QList<Offence> offences;
    const QString room = source.room();
    for (const Include &include : source.includes) {
        if (!include.isOurs || isMadeByTheBuild(include.name))
            continue;
        const QString target = targetOf(source, include.name, around);
        const QString other = roomOf(target);
        if (target.isEmpty())
            offences.append({source.path, include.line, u"\"%1\" is no file of ours"_s.arg(include.name)});
        else if (!allowed.mayUse(room, other))
            offences.append(
                {source.path, include.line,
                 u"%1 may not include %2 (%3)"_s.arg(room, other.isEmpty() ? u"?"_s : other, include.name)});
    }
    return offences;
}

QList<Offence> checkModules(const SourceFile &source, const AllowedList &allowed, const Surroundings &around)
{
    QList<Offence> offences;
    const QStringList mine = allowed.modulesOf(source.path);
    for (const Include &include : source.includes) {
        if (include.isOurs)
            continue;
        const QStringList modules = modulesOf(include.name, around);
        const bool isShared =
            std::any_of(modules.begin(), modules.end(), [&](const QString &m) { return mine.contains(m); });
        if (!modules.isEmpty() && !isShared)
            offences.append({source.path, include.line,
                             u"<%1> is of %2; here only %3"_s.arg(include.name, modules.first(), mine.join(u' '))});
        for (auto row = allowed.libraries.begin(); row != allowed.libraries.end(); ++row) {
            if (include.name.startsWith(row.key()) && !row.value().contains(source.room()))
                offences.append({source.path, include.line, u"<%1> may not be used here"_s.arg(include.name)});
        }
    }
    return offences;
}

QList<Offence> checkWords(const SourceFile &source, const AllowedList &allowed, const Surroundings &around)
{
    static const QRegularExpression ofAPointer(u"->\\s*errorString\\s*\\("_s);
    static const QRegularExpression ofAnything(u"\\berrorString\\s*\\("_s);
    QList<Offence> offences = placesOf(usesNetwork(source, around) ? ofAnything : ofAPointer, source,
                                       u"errorString() of a reply holds its address, and that the token"_s);
    for (auto row = allowed.words.begin(); row != allowed.words.end(); ++row) {
        const QRegularExpression word(u"\\b%1\\b"_s.arg(QRegularExpression::escape(row.key())));
        if (source.text.contains(row.key()) && !row.value().contains(source.path))
            offences += placesOf(word, source, u"%1 may not stand here"_s.arg(row.key()));
    }
    return offences;
}

QList<Offence> checkUmbrellas(const SourceFile &source)
{
    static const QRegularExpression umbrella(
        u"^(Qt(Core|Gui|Widgets|Network|Test|PrintSupport|Svg|Concurrent|DBus|Xml)(/Qt\\2)?|bits/stdc\\+\\+\\.h)$"_s);
    QList<Offence> offences;
    for (const Include &include : source.includes) {
        if (!include.isOurs && umbrella.match(include.name).hasMatch())
            offences.append({source.path, include.line, u"<%1> stands for a whole library"_s.arg(include.name)});
    }
    return offences;
}

QList<Offence> checkNotes(const SourceFile &source)
{
    // In pieces, so that this file may be checked too. Three X by themselves are how people write an unknown number.
    static const QRegularExpression note(u"\\b(TO"
                                         "DO|FIX"
                                         "ME|HA"
                                         "CK)\\b|(//|\\*) *XX"
                                         "X\\b|\\bXX"
                                         "X:"_s);
    QList<Offence> offences;
    const QStringList lines = source.text.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        if (const auto match = note.match(lines.at(i)); match.hasMatch())
            offences.append({source.path, i + 1, u"%1: finish it, or write an issue"_s.arg(match.captured())});
    }
    return offences;
}

QList<Offence> checkLength(const SourceFile &source, int longest)
{
    const qsizetype lines = source.text.count(u'\n');
    if (lines <= longest)
        return {};
    return {{source.path, int(lines), u"%1 lines; at most %2"_s.arg(lines).arg(longest)}};
}

QList<Offence> checkLinks(const QString &path, const QString &cmake, const AllowedList &allowed)
{
    static const QRegularExpression call(u"secondtick_room\\((\\w+)([^)]*)\\)"_s);
    static const QRegularExpression target(u"\\bsecondtick_(\\w+)"_s);
    QList<Offence> offences;
    for (auto room = call.globalMatch(cmake); room.hasNext();) {
        const QRegularExpressionMatch match = room.next();
        const auto line = int(cmake.first(match.capturedStart()).count(u'\n')) + 1;
        for (auto link = target.globalMatch(match.captured(2)); link.hasNext();) {
            const QString other = link.next().captured(1);
            if (!allowed.mayUse(match.captured(1), other))
                offences.append({path, line, u"%1 may not link %2"_s.arg(match.captured(1), other)});
        }
    }
    return offences;
}

QStringList circlesIn(const AllowedList &allowed)
{
    QStringList circles;
    for (auto start = allowed.rooms.begin(); start != allowed.rooms.end(); ++start) {
        QStringList reached = start.value();
        for (qsizetype i = 0; i < reached.size(); ++i) {
            const QStringList further = allowed.rooms.value(reached.at(i));
            for (const QString &room : further) {
                if (!reached.contains(room))
                    reached.append(room);
            }
        }
        if (reached.contains(start.key()))
            circles.append(start.key());
    }
    return circles;
}

} // namespace secondtick::layering
