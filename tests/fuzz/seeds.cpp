#include "fuzz/seeds.h"

#include "support/case_table.h"
#include "support/test_case.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace secondtick::fuzz {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file %s", qPrintable(path));
    return file.readAll();
}

} // namespace

QList<QByteArray> rowsOf(const QString &table)
{
    constexpr qsizetype largest = 64LL * 1024; // rows about great size would slow down every mutation
    QList<QByteArray> seeds;
    const QList<test::Case> rows = test::loadCases(table);
    for (const test::Case &row : rows) {
        if (row.bytes.size() <= largest)
            seeds.append(row.bytes);
    }
    return seeds;
}

QList<QByteArray> filesIn(const QString &folder, const QString &kind)
{
    QList<QByteArray> seeds;
    const QDir files(folder);
    const QStringList names = files.entryList({kind}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        seeds.append(contentOf(files.filePath(name)));
    return seeds;
}

QList<QByteArray> recordedAnswers()
{
    const QString folder = test::recordedAnswersFolder();
    return folder.isEmpty() ? QList<QByteArray>() : filesIn(folder);
}

QList<QByteArray> behind(const QByteArray &begin, const QList<QByteArray> &seeds)
{
    QList<QByteArray> longer;
    for (const QByteArray &seed : seeds)
        longer.append(begin + seed);
    return longer;
}

} // namespace secondtick::fuzz
