#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// Where the inputs come from with which a target begins.
namespace secondtick::fuzz {

/// The inputs of all rows of tests/data/<table>.json, fixtures put in.
QList<QByteArray> rowsOf(const QString &table);
/// The content of all files of this kind in a folder of the tree; none where the folder is absent.
QList<QByteArray> filesIn(const QString &folder, const QString &kind = QStringLiteral("*.json"));
/// Recorded answers of the platform, where their folder is present.
QList<QByteArray> recordedAnswers();
/// Each seed with these bytes before it.
QList<QByteArray> behind(const QByteArray &begin, const QList<QByteArray> &seeds);

} // namespace secondtick::fuzz
