#include "base/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

#include <algorithm>
#include <cerrno>
#include <optional>

namespace secondtick {

namespace {

class WholeFile
{
    Q_DECLARE_TR_FUNCTIONS(secondtick::WholeFile)
public:
    static Sentence later(const char *english)
    {
        return {QStringLiteral("secondtick::WholeFile"), QString::fromUtf8(english), {}, {}};
    }
};

Error fileError(const QString &path, const QString &text)
{
    return {ErrorKind::File, text, path, {}};
}

/// Why a file was not read may be kept, and said again.
Error notRead(const QString &path, const Sentence &why)
{
    return errorOf(ErrorKind::File, why, path, {});
}

/// Why nothing may be written under this name, known before anything is touched.
std::optional<QString> objectionTo(const QFileInfo &target, Overwrite overwrite)
{
    if (target.fileName().isEmpty())
        return WholeFile::tr("This is not the name of a file. Choose another name.");
    if (target.isSymLink())
        return WholeFile::tr("This name is a link to another file. Choose another name.");
    if (target.isDir())
        return WholeFile::tr("A folder has this name. Choose another name.");
    if (target.exists() && !target.isFile()) // replacing /dev/null would break the whole computer
        return WholeFile::tr("This name belongs to a device, not to a file. Choose another name.");
    if (target.exists() && overwrite == Overwrite::Refuse)
        return WholeFile::tr("A file of this name exists already. It was not replaced.");
    if (!target.absoluteDir().exists())
        return WholeFile::tr("The folder for this file does not exist. Choose another one.");
    return std::nullopt;
}

/// QSaveFile does not tell, so something is opened that can always be read.
bool areTooManyFilesOpen()
{
    QFile program(QCoreApplication::applicationFilePath());
    return !program.open(QIODevice::ReadOnly) && program.error() == QFileDevice::ResourceError;
}

QString whyNotMade(const QFileInfo &target)
{
    if (areTooManyFilesOpen())
        return WholeFile::tr("Too many files are open. The file was not saved.");
    if (!QFileInfo(target.absolutePath()).isWritable())
        return WholeFile::tr("You may not write to this folder. Choose another one.");
    if (target.exists() && !target.isWritable())
        return WholeFile::tr("You may not replace this file. Choose another name.");
    return WholeFile::tr("A file of this name cannot be made here. Choose another name or folder.");
}

QString whyNotWritten(QFileDevice::FileError error)
{
    if (error == QFileDevice::ResourceError)
        return WholeFile::tr("The disk is full. The file was not saved; an older one is unchanged.");
    return WholeFile::tr("The disk is full or reported an error. The file was not saved; an older one is unchanged.");
}

/// QSaveFile asks the disk to keep the file as well, but does not listen to the answer. A place that cannot be asked
/// (EINVAL) is no fault.
bool isKeptByTheDisk([[maybe_unused]] const QSaveFile &file)
{
#ifdef Q_OS_LINUX
    return ::fdatasync(file.handle()) == 0 || errno == EINVAL || errno == ENOTSUP;
#else
    return true;
#endif
}

} // namespace

Outcome<> writeWholeFile(const QString &path, const QByteArray &content, Overwrite overwrite)
{
    const QFileInfo target(path);
    if (const auto objection = objectionTo(target, overwrite))
        return fileError(path, *objection);

    QSaveFile file(path);
    // Unbuffered, and every step asked: with buffering, commit() of a small file on a full disk succeeds and leaves an
    // empty file behind (QTBUG-75077).
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fileError(path, whyNotMade(target));
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        file.cancelWriting();
        return fileError(path,
                         WholeFile::tr("This place cannot keep the file from other users. Choose a folder on "
                                       "this computer's own disk."));
    }
    const bool whole = file.write(content) == content.size() && file.flush() && file.error() == QFileDevice::NoError
        && file.size() == content.size(); // asked of the disk, not of what was said about it
    if (!whole) {
        const QString why = whyNotWritten(file.error());
        file.cancelWriting();
        return fileError(path, why);
    }
    if (!isKeptByTheDisk(file)) {
        file.cancelWriting();
        return fileError(path,
                         WholeFile::tr("The disk could not keep the file. It was not saved; an older one is "
                                       "unchanged."));
    }
    if (!file.commit()) {
        const bool isTheName = file.error() == QFileDevice::RenameError;
        return fileError(path, isTheName ? whyNotMade(target) : whyNotWritten(file.error()));
    }
    return done();
}

Outcome<QByteArray> readWholeFile(const QString &path, qint64 cap)
{
    const QFileInfo source(path);
    if (!source.exists())
        return notRead(path, WholeFile::later("There is no file of this name."));
    if (source.isDir())
        return notRead(path, WholeFile::later("This is a folder, not a file."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notRead(path, WholeFile::later("This file cannot be opened. Check that you may read it."));
    // In steps: a pipe gives what is in it, and ends only when its writer does.
    constexpr qint64 step = 65536;
    QByteArray content;
    while (content.size() <= cap) {
        const QByteArray piece = file.read(std::min(step, cap + 1 - content.size()));
        if (piece.isEmpty())
            break;
        content += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return notRead(path, WholeFile::later("This file cannot be read to its end."));
    if (content.size() > cap)
        return notRead(path, WholeFile::later("This file is larger than it can sensibly be."));
    return content;
}

Outcome<QByteArray> readOrdinaryFile(const QString &path, qint64 cap)
{
    const QFileInfo source(path);
    if (source.exists() && !source.isFile() && !source.isDir())
        return fileError(path,
                         WholeFile::tr("This name belongs to a device or a pipe, not to a file. Choose another file."));
    return readWholeFile(path, cap);
}

} // namespace secondtick
