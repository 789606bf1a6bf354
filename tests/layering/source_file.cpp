#include "source_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace secondtick::layering {

using namespace Qt::StringLiterals;

namespace {

/// The end of the part that begins at `at` and is not code, or `at` itself where code goes on.
qsizetype endOfAside(const QString &text, qsizetype at)
{
    const QStringView rest = QStringView(text).mid(at);
    const auto after = [&](const QString &end, qsizetype from) {
        const qsizetype found = text.indexOf(end, from);
        return found < 0 ? text.size() : found + end.size();
    };
    if (rest.startsWith(u"//"))
        return std::max(at, after(u"\n"_s, at) - 1);
    if (rest.startsWith(u"/*"))
        return after(u"*/"_s, at + 2);
    if (rest.startsWith(u"R\"")) {
        const qsizetype bracket = text.indexOf(u'(', at);
        return bracket < 0 ? text.size() : after(u')' + text.mid(at + 2, bracket - at - 2) + u'"', bracket);
    }
    if (rest.startsWith(u'"')) {
        qsizetype i = at + 1;
        while (i < text.size() && text[i] != u'"' && text[i] != u'\n')
            i += text[i] == u'\\' ? 2 : 1;
        return std::min(i + 1, text.size());
    }
    const bool isCharacter = rest.startsWith(u"'\"'") || rest.startsWith(u"'\\\"'");
    return isCharacter ? after(u"'"_s, at + 2) : at;
}

/// The code alone: what is no code becomes blanks, line breaks stay.
QStringList codeOf(const QString &text)
{
    QString code;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = endOfAside(text, at);
        if (end == at) {
            code += text[at++];
            continue;
        }
        for (; at < end; ++at)
            code += text[at] == u'\n' ? u'\n' : u' ';
    }
    return code.split(u'\n');
}

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    QList<Include> includes;
    const QStringList lines = text.split(u'\n');
    for (int line = 0; line < lines.size(); ++line) {
        if (const auto match = pattern.match(lines.at(line)); match.hasMatch())
            includes.append({line + 1, match.captured(2), match.captured(1) == u"\""_s});
    }
    return includes;
}

} // namespace

SourceFile SourceFile::fromText(const QString &path, const QString &text)
{
    return {path, text, codeOf(text), includesOf(text)};
}

QString SourceFile::room() const
{
    return roomOf(path);
}

QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (path.startsWith("core/facts/gather/"_L1))
        return u"gather"_s;
    if (parts.first() == "core"_L1)
        return parts.size() > 2 ? parts.at(1) : QString();
    return parts.first() == "ui"_L1 || parts.first() == "app"_L1 ? parts.first() : QString();
}

QList<SourceFile> readSources(const QString &root, const QStringList &folders)
{
    QList<SourceFile> sources;
    for (const QString &folder : folders) {
        QDirIterator files(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources.append(SourceFile::fromText(QDir(root).relativeFilePath(file.fileName()),
                                                    QString::fromUtf8(file.readAll())));
        }
    }
    std::sort(sources.begin(), sources.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    return sources;
}

} // namespace secondtick::layering
