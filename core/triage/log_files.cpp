#include "triage/log_files.h"

#include <QDirIterator>
#include <QFileInfo>

namespace secondtick::triage {

using namespace Qt::StringLiterals;

namespace {

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    // Without FollowSymlinks no loop of links can be walked.
    QDirIterator entries(folder, QDir::Files | QDir::Readable | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files.append(entries.next());
    files.sort();
    return files;
}

} // namespace

QStringList logFilesOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (path != "-"_L1 && info.isDir() && info.isReadable())
            files.append(filesBelow(path));
        else
            files.append(path);
    }
    files.removeDuplicates();
    return files;
}

} // namespace secondtick::triage
