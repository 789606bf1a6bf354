#pragma once

#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTest>

namespace secondtick::test {

inline QString scenarioFolder()
{
    return QStringLiteral(SOURCE_DIR "/resources/practice");
}

/// Of a file in the folder; `name` with its ending.
inline QByteArray bytesOf(const QString &name)
{
    QFile file(scenarioFolder() + QLatin1Char('/') + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QStringList namesInFolder()
{
    QStringList names = QDir(scenarioFolder()).entryList({QStringLiteral("*.json")}, QDir::Files);
    names.replaceInStrings(QStringLiteral(".json"), QString());
    names.sort();
    return names;
}

inline void addScenarioRows()
{
    QTest::addColumn<QString>("name");
    const QStringList names = namesInFolder();
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace secondtick::test
