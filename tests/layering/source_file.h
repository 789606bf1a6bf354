#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace secondtick::layering {

/// One `#include` as written.
struct Include
{
    int line = 0;
    QString name; ///< what stands between the signs
    bool isOurs = false; ///< written with quotes
};

/// A source file taken apart. `path` is relative to the root of the repository.
struct SourceFile
{
    QString path;
    QString text;
    QStringList code; ///< its lines without comments and without the content of string literals
    QList<Include> includes;

    static SourceFile fromText(const QString &path, const QString &text);
    /// "base", "gather" (core/facts/gather), "ui", "app"; empty elsewhere.
    QString room() const;
};

/// Sources below `folders` of `root`, by path.
QList<SourceFile> readSources(const QString &root, const QStringList &folders);

QString roomOf(const QString &path);

} // namespace secondtick::layering
