#include "support/case_table.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace secondtick::test {

using namespace Qt::StringLiterals;

namespace {

QJsonObject readTable(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR) + u'/' + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no table %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString joined(const QJsonArray &parts)
{
    QString text;
    for (const auto &part : parts)
        text += part.toString();
    return text;
}

QString sliced(const QString &text, qsizetype size, const QString &separator)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); at += size)
        result += (at ? separator : QString()) + text.mid(at, size);
    return result;
}

QString partText(const QJsonObject &part)
{
    if (part.contains("lit"_L1))
        return withFixtures(part["lit"_L1].toString());
    if (part.contains("repeat"_L1))
        return part["repeat"_L1].toString().repeated(part["times"_L1].toInt());
    if (part.contains("lower"_L1))
        return fixture(part["lower"_L1].toString()).toLower();
    if (const QJsonArray a = part["slice"_L1].toArray(); !a.isEmpty())
        return fixture(a[0].toString()).mid(a[1].toInt(), a[2].toInt() - a[1].toInt());
    if (const QJsonArray a = part["lines"_L1].toArray(); !a.isEmpty())
        return sliced(fixture(a[0].toString()), a[1].toInt(), a[2].toString());
    if (const QJsonArray a = part["chars"_L1].toArray(); !a.isEmpty())
        return sliced(fixture(a[0].toString()), 1, a[1].toString());
    qFatal("unknown kind of input part");
}

QString inputOf(const QJsonObject &row)
{
    if (!row.contains("input_parts"_L1))
        return withFixtures(row[row.contains("input"_L1) ? "input"_L1 : "text"_L1].toString());
    QString text;
    const QJsonArray parts = row["input_parts"_L1].toArray();
    for (const auto &part : parts)
        text += partText(part.toObject());
    return text;
}

Case caseOf(const QJsonObject &row)
{
    Case read{row["id"_L1].toString(), row["name"_L1].toString(), {}, {}, row["expected"_L1].toObject()};
    if (row.contains("input_b64"_L1)) {
        read.bytes = QByteArray::fromBase64(row["input_b64"_L1].toString().toLatin1());
        read.input = QString::fromUtf8(read.bytes);
    } else {
        read.input = inputOf(row);
        read.bytes = read.input.toUtf8();
    }
    return read;
}

} // namespace

QString fixture(const QString &name)
{
    static const QJsonObject fixtures = readTable(u"token-paste"_s)["fixtures"_L1].toObject();
    if (!fixtures.contains(name))
        qFatal("no fixture %s", qPrintable(name));
    return joined(fixtures[name].toObject()["parts"_L1].toArray());
}

QString withFixtures(QString text)
{
    static const QRegularExpression mark(u"⟦([A-Z0-9_]+)⟧"_s);
    for (auto match = mark.match(text); match.hasMatch(); match = mark.match(text))
        text.replace(match.captured(0), fixture(match.captured(1)));
    return text;
}

QList<Case> loadCases(const QString &name)
{
    QList<Case> cases;
    const QJsonArray rows = readTable(name)["cases"_L1].toArray();
    for (const auto &row : rows)
        cases.append(caseOf(row.toObject()));
    return cases;
}

} // namespace secondtick::test
