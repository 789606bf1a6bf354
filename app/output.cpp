#include "app/output.h"

#include "app/words.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

namespace secondtick::app {

using namespace Qt::StringLiterals;

Outcome<> checkTarget(const QString &path, const QString &option, Overwrite overwrite)
{
    const QFileInfo target(path);
    if (!path.isEmpty() && target.exists() && overwrite == Overwrite::Refuse && !target.isDir()) {
        //: %1 an option
        return wrongUse(Words::tr("The file of %1 exists already. Add --force to replace it.").arg(option));
    }
    return done();
}

Outcome<> printNow(const QByteArray &text)
{
    const bool whole = std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size());
    if (!whole || std::fflush(stdout) != 0)
        return Error{ErrorKind::File, Words::tr("The result could not be written to standard output."), {}, {}};
    return done();
}

Outcome<> writeResult(const QByteArray &result, const CommonOptions &options)
{
    if (options.output.isEmpty())
        return printNow(result);
    const Outcome<> written = writeWholeFile(options.output, result, options.overwrite);
    if (!written)
        return wrongUse(Words::tr("--output: %1").arg(written.error().text));
    tell(options.verbosity, Words::tr("The result is saved, readable by you alone."));
    return done();
}

QByteArray jsonDocument(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace secondtick::app
