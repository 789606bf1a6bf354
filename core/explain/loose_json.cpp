#include "explain/loose_json.h"

#include "explain/loose_scalar.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace secondtick::explain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDeepest = 100;

/// An object or array that is still open.
struct OpenFrame
{
    enum class Next
    {
        Key,
        Value,
        Comma
    };

    bool isObject = false;
    Next next = Next::Value;
    QString key;
    QList<std::pair<QString, QJsonValue>> members; ///< of an array: without keys

    static OpenFrame of(bool isObject) { return {isObject, isObject ? Next::Key : Next::Value, {}, {}}; }
};

/// PHP counts the items of a list.
bool isCounted(const OpenFrame &frame)
{
    qsizetype index = 0;
    return !frame.members.isEmpty()
        && std::all_of(frame.members.begin(), frame.members.end(),
                       [&index](const auto &member) { return member.first == QString::number(index++); });
}

QJsonValue closed(OpenFrame &frame)
{
    if (!frame.isObject || isCounted(frame)) {
        QJsonArray items;
        for (const auto &[key, value] : std::as_const(frame.members))
            items.append(value);
        return items;
    }
    // In the order of an object's members each new one goes to the end: no moving about.
    std::stable_sort(frame.members.begin(), frame.members.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QJsonObject object;
    for (const auto &[key, value] : std::as_const(frame.members))
        object.insert(key, value);
    return object;
}

/// One walk over one piece.
class PieceReader
{
public:
    PieceReader(QStringView text, qsizetype begin)
        : m_text(text)
        , m_at(begin)
    {
    }

    Piece read();

private:
    bool step();
    bool readKey(OpenFrame &frame);
    bool readValue();
    bool readScalar();
    bool goOn(OpenFrame &frame);
    bool close();
    bool open(bool isObject);
    void put(const QJsonValue &value);
    void skipBlanks();
    void skipComment();
    void fault() { m_fault = m_fault.value_or(m_at); }
    QChar here() const { return charAt(m_text, m_at); }

    QStringView m_text;
    qsizetype m_at = 0;
    QList<OpenFrame> m_frames;
    QJsonValue m_whole;
    std::optional<qsizetype> m_fault;
    bool m_isForeign = false; ///< the notation of another language
    bool m_isEmpty = true;
};

Piece PieceReader::read()
{
    const bool isPhp = isPhpArray(m_text, m_at);
    m_isForeign = isPhp;
    const bool isObject = isPhp || here() == u'{';
    m_at = isPhp ? m_text.indexOf(u'(', m_at) : m_at;
    open(isObject);
    while (!m_frames.isEmpty() && step()) { }
    if (!m_frames.isEmpty()) {
        fault();
        while (!m_frames.isEmpty())
            close();
    }
    return {m_whole, m_at, m_isForeign ? std::nullopt : m_fault, m_isEmpty};
}

/// One sign, name or value; false where nothing more can be read.
bool PieceReader::step()
{
    skipBlanks();
    const QChar c = here();
    if (c.isNull())
        return false;
    OpenFrame &frame = m_frames.last();
    if (c == u'}' || c == u']' || c == u')') {
        ++m_at;
        return close();
    }
    switch (frame.next) {
    case OpenFrame::Next::Key:
        return readKey(frame);
    case OpenFrame::Next::Value:
        return readValue();
    case OpenFrame::Next::Comma:
        return goOn(frame);
    }
    return false;
}

bool PieceReader::readKey(OpenFrame &frame)
{
    const qsizetype begin = m_at;
    const Scalar key = readName(m_text, m_at);
    if (key.end <= begin)
        return false;
    m_isForeign = m_isForeign || key.isForeign;
    m_at = key.end;
    skipBlanks();
    if (m_text.sliced(m_at).startsWith("=>"_L1)) {
        m_isForeign = true;
        m_at += 2;
    } else if (here() == u':') {
        ++m_at;
    } else {
        return false;
    }
    frame.key = key.value.toVariant().toString();
    frame.next = OpenFrame::Next::Value;
    return true;
}

bool PieceReader::readValue()
{
    const QChar c = here();
    if (c == u'{' || c == u'[') {
        ++m_at;
        m_frames.last().next = OpenFrame::Next::Comma;
        return open(c == u'{');
    }
    if (c == u'(' || isPhpArray(m_text, m_at)) {
        m_isForeign = true;
        m_at = m_text.indexOf(u'(', m_at) + 1;
        m_frames.last().next = OpenFrame::Next::Comma;
        return open(c != u'(');
    }
    return readScalar();
}

bool PieceReader::readScalar()
{
    const Scalar scalar = readScalarAt(m_text, m_at);
    if (scalar.end <= m_at)
        return false;
    m_isForeign = m_isForeign || scalar.isForeign;
    if (scalar.isFaulty)
        fault();
    m_at = scalar.end;
    put(scalar.value);
    return !scalar.isUnfinished;
}

/// Behind a value: a comma, or what can be read without one.
bool PieceReader::goOn(OpenFrame &frame)
{
    const QChar c = here();
    const auto wanted = frame.isObject ? OpenFrame::Next::Key : OpenFrame::Next::Value;
    if (c == u',' || c == u';') {
        const qsizetype comma = m_at++;
        skipBlanks();
        if (here() == u'}' || here() == u']') // too many by one
            m_fault = m_fault.value_or(comma);
        frame.next = wanted;
        return true;
    }
    if (m_text.sliced(m_at).startsWith("=>"_L1) && !frame.isObject && frame.members.size() == 1) {
        m_isForeign = true; // PHP writes objects like lists
        m_at += 2;
        frame.isObject = true;
        frame.key = frame.members.takeLast().second.toVariant().toString();
        frame.next = OpenFrame::Next::Value;
        return true;
    }
    const bool couldBeNext = c == u'"' || c == u'\'' || c == u'\\' || (!frame.isObject && (c == u'{' || c == u'['));
    if (!couldBeNext)
        return false;
    fault();
    frame.next = wanted;
    return true;
}

bool PieceReader::open(bool isObject)
{
    if (m_frames.isEmpty())
        ++m_at;
    if (m_frames.size() >= kDeepest)
        return false;
    m_frames.append(OpenFrame::of(isObject));
    return true;
}

bool PieceReader::close()
{
    OpenFrame frame = m_frames.takeLast();
    const QJsonValue value = closed(frame);
    if (m_frames.isEmpty())
        m_whole = value;
    else
        put(value);
    return true;
}

void PieceReader::put(const QJsonValue &value)
{
    OpenFrame &frame = m_frames.last();
    m_isEmpty = false;
    frame.members.append({std::exchange(frame.key, {}), value});
    frame.next = OpenFrame::Next::Comma;
}

void PieceReader::skipBlanks()
{
    while (m_at < m_text.size()) {
        const QChar c = here();
        const QChar next = charAt(m_text, m_at + 1);
        if (c.isSpace() || c == QChar::ByteOrderMark)
            ++m_at;
        else if (c == u'\\' && (next == u'n' || next == u'r' || next == u't'))
            m_at += 2; // a line break of JSON that stands in a string
        else if (c == u'/' && (next == u'/' || next == u'*'))
            skipComment();
        else
            return;
    }
}

/// Samples lose their line breaks on the way: a comment also ends where, behind a gap, JSON goes on.
void PieceReader::skipComment()
{
    fault();
    const bool isBlock = charAt(m_text, m_at + 1) == u'*';
    for (m_at += 2; m_at < m_text.size(); ++m_at) {
        const QChar c = here();
        if (isBlock && c == u'*' && charAt(m_text, m_at + 1) == u'/') {
            m_at += 2;
            return;
        }
        const bool isBehindGap = charAt(m_text, m_at - 1) == u' ' && charAt(m_text, m_at - 2) == u' ';
        if (!isBlock && (c == u'\n' || (isBehindGap && QStringView(u"\"{}[]").contains(c))))
            return;
    }
}

} // namespace

Piece readPiece(QStringView text, qsizetype begin)
{
    return PieceReader(text, begin).read();
}

} // namespace secondtick::explain
