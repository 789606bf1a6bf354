#include "explain/dump_reader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace secondtick::explain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDeepestDump = 100;

struct DumpFrame
{
    QString key; ///< under which it lies in the frame around it
    QJsonObject members;
    bool isList = true;
};

class DumpReader
{
public:
    std::optional<QJsonValue> read(QStringView text);

private:
    void readLine(const QString &line);
    void put(const QString &key, const QString &value);
    void close();

    QList<DumpFrame> m_frames{DumpFrame()};
    QString m_key; ///< its value stands on the next line, or in the brackets that open there
    bool m_found = false;
};

bool opens(const QString &value)
{
    static const QRegularExpression shape(
        u"^(?:Array$|[\\w\\\\]+ Object$|array\\(\\d+\\) \\{$|object\\([^)]*\\).*\\{$)"_s);
    return shape.match(value).hasMatch();
}

/// var_dump() writes the type before the value.
QJsonValue withoutType(const QString &value)
{
    static const QRegularExpression text(u"^string\\(\\d+\\) \"(.*?)\"?$"_s);
    static const QRegularExpression other(u"^(?:int|float|bool)\\((.*)\\)$"_s);
    if (const auto match = text.match(value); match.hasMatch())
        return match.captured(1);
    const auto match = other.match(value);
    const QString word = match.hasMatch() ? match.captured(1) : value;
    if (match.hasMatch() && (word == "true"_L1 || word == "false"_L1))
        return word == "true"_L1;
    return word == "NULL"_L1 ? QJsonValue() : QJsonValue(word);
}

void DumpReader::put(const QString &key, const QString &value)
{
    DumpFrame &frame = m_frames.last();
    frame.isList = frame.isList && key == QString::number(frame.members.size());
    frame.members.insert(key, withoutType(value));
    m_found = true;
}

void DumpReader::close()
{
    if (m_frames.size() < 2)
        return;
    const DumpFrame frame = m_frames.takeLast();
    QJsonValue value = frame.members;
    if (frame.isList && !frame.members.isEmpty()) {
        QJsonArray items;
        for (qsizetype i = 0; i < frame.members.size(); ++i)
            items.append(frame.members.value(QString::number(i)));
        value = items;
    }
    DumpFrame &around = m_frames.last();
    around.isList = around.isList && frame.key == QString::number(around.members.size());
    around.members.insert(frame.key, value);
}

void DumpReader::readLine(const QString &line)
{
    static const QRegularExpression entry(u"^\\[\"?([^\"\\]]+)\"?(?::[^\\]]*)?\\]\\s*=>\\s*(.*)$"_s);
    if (line == ")"_L1 || line == "}"_L1) {
        close();
        return;
    }
    const auto match = entry.match(line);
    const QString value = match.hasMatch() ? match.captured(2) : line;
    if (match.hasMatch())
        m_key = match.captured(1);
    if (opens(value) && m_frames.size() < kDeepestDump) {
        // Of several prints none may take the place of another.
        const QString own = m_key.isEmpty() ? u"print %1"_s.arg(m_frames.last().members.size()) : m_key;
        m_frames.append({own, {}, true});
        m_key.clear();
        return;
    }
    if (!m_key.isEmpty() && !value.isEmpty() && value != "("_L1)
        put(std::exchange(m_key, {}), value);
}

std::optional<QJsonValue> DumpReader::read(QStringView text)
{
    constexpr qsizetype longestLine = 4096;
    const auto lines = text.split(u'\n');
    for (const QStringView line : lines)
        readLine(line.first(std::min(line.size(), longestLine)).trimmed().toString());
    while (m_frames.size() > 1)
        close();
    return m_found ? std::optional<QJsonValue>(m_frames.last().members) : std::nullopt;
}

} // namespace

std::optional<QJsonValue> readDump(QStringView text)
{
    static const QRegularExpression sign(u"^\\s*\\[[^\\]\\n]{1,80}\\]\\s*=>"_s, QRegularExpression::MultilineOption);
    if (!sign.match(text).hasMatch())
        return {};
    return DumpReader().read(text);
}

} // namespace secondtick::explain
