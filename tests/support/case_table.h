#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace secondtick::test {

/// One row of a table in tests/data: what goes in, and what must come out.
struct Case
{
    QString id;
    QString name;
    QString input;
    QByteArray bytes; ///< the same as a file would hold it; need not be UTF-8
    QJsonObject expected;
};

/// Reads tests/data/<name>.json and puts the inputs together: `⟦NAME⟧` stands for the fixture of that name in
/// token-paste.json, whose parts are joined only here, so that no file holds a whole token.
QList<Case> loadCases(const QString &name);

/// The fixture of that name ("TOKEN_A").
QString fixture(const QString &name);

/// Replaces every ⟦NAME⟧ in `text`.
QString withFixtures(QString text);

} // namespace secondtick::test
