#include "triage/log_files.h"

#include <QDir>
#include <QFileInfo>

namespace secondtick::triage {

using namespace Qt::StringLiterals;

namespace {

bool isFolderToRead(const QFileInfo &info)
{
    return info.isDir() && info.isReadable() && info.isExecutable();
}

void addFilesBelow(const QString &folder, QStringList &files, const std::atomic<bool> &isCancelled)
{
    QStringList folders{folder};
    while (!folders.isEmpty() && files.size() < kMostListedFiles && !isCancelled) {
        const QFileInfoList entries =
            QDir(folders.takeLast()).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QFileInfo &entry : entries) {
            if (entry.isDir() && entry.isSymLink()) // no loop of links can be walked
                continue;
            if (isFolderToRead(entry))
                folders.append(entry.filePath());
            else
                files.append(entry.filePath());
        }
    }
}

} // namespace

QStringList logFilesOf(const QStringList &paths, const std::atomic<bool> &isCancelled)
{
    QStringList files;
    for (const QString &path : paths) {
        QStringList found;
        if (path != "-"_L1 && isFolderToRead(QFileInfo(path)))
            addFilesBelow(path, found, isCancelled);
        else
            found.append(path);
        found.sort();
        files += found;
    }
    files.removeDuplicates();
    if (files.size() > kMostListedFiles)
        files.resize(kMostListedFiles);
    return files;
}

} // namespace secondtick::triage
