#include "base/secret_traces.h"

#include <QByteArray>

#include <algorithm>
#include <utility>

namespace secondtick {

namespace {

/// One character as it is meant, and where it is written.
struct Written
{
    char16_t meant;
    qsizetype end;
};

int hexDigit(QChar c)
{
    const char16_t u = c.toLower().unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    return u >= u'a' && u <= u'f' ? u - u'a' + 10 : -1;
}

/// The number at `at` in `base`, ended by a semicolon; -1 when there is none below 128.
Written entity(QStringView text, qsizetype at, int base)
{
    int value = 0;
    qsizetype i = at;
    for (; i < text.size() && text[i] != u';'; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0 || digit >= base || value >= 128)
            return {0, -1};
        value = value * base + digit;
    }
    return i == at || i == text.size() || value >= 128 ? Written{0, -1} : Written{char16_t(value), i + 1};
}

Written hexPair(QStringView text, qsizetype at)
{
    if (at + 2 > text.size() || hexDigit(text[at]) < 0 || hexDigit(text[at + 1]) < 0)
        return {0, -1};
    return {char16_t(hexDigit(text[at]) * 16 + hexDigit(text[at + 1])), at + 2};
}

/// `%41`, and `%2541` where an address stood in another one.
Written percent(QStringView text, qsizetype at)
{
    qsizetype digits = at + 1;
    while (text.mid(digits, 2) == u"25" && hexPair(text, digits + 2).end > 0)
        digits += 2;
    return hexPair(text, digits);
}

/// The JSON escape of a character, also where JSON stood in JSON and the backslashes were doubled.
Written jsonEscape(QStringView text, qsizetype at)
{
    constexpr qsizetype mostBackslashes = 8;
    qsizetype end = at;
    while (end < text.size() && end - at < mostBackslashes && text[end] == u'\\')
        ++end;
    return text.sliced(end).startsWith(u"u00") ? hexPair(text, end + 3) : Written{0, -1};
}

Written read(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    Written coded{0, -1};
    if (rest.startsWith(u'%'))
        coded = percent(text, at);
    else if (rest.startsWith(u'\\'))
        coded = jsonEscape(text, at);
    else if (rest.startsWith(u"&#x") || rest.startsWith(u"&#X"))
        coded = entity(text, at + 3, 16);
    else if (rest.startsWith(u"&#"))
        coded = entity(text, at + 2, 10);
    return coded.end < 0 ? Written{text[at].unicode(), at + 1} : coded;
}

/// Letters in either case are one: texts are put in small letters by many programs.
quint64 packed(quint64 piece, char16_t next, qsizetype length)
{
    const quint64 mask = length == SecretTraces::kLongestPiece ? ~quint64(0) : (quint64(1) << (8 * length)) - 1;
    const quint64 letter = next >= u'A' && next <= u'Z' ? next - u'A' + u'a' : next;
    return ((piece << 8) | letter) & mask;
}

qsizetype endOfHexDigits(QStringView text, qsizetype at)
{
    while (at < text.size() && hexDigit(text[at]) >= 0)
        ++at;
    return at;
}

} // namespace

SecretTraces::SecretTraces(QByteArrayView secret)
    : m_length(std::min(kLongestPiece, secret.size()))
{
    m_pieces.reserve(std::size_t(secret.size()) * 6); // never moved, so that no copy is left behind
    addPieces(secret);
    if (m_length == SecretTraces::kLongestPiece) {
        // In base64 three bytes become four characters: how a secret looks depends on where in a group it begins.
        for (const qsizetype before : {0, 1, 2}) {
            QByteArray framed = QByteArray(before, '\0').append(secret);
            QByteArray coded = framed.first(framed.size() / 3 * 3).toBase64();
            addPieces(QByteArrayView(coded).sliced(before ? before + 1 : 0));
            framed.fill('\0');
            coded.fill('\0');
        }
    }
    std::sort(m_pieces.begin(), m_pieces.end());
}

SecretTraces::~SecretTraces()
{
    volatile quint64 *cursor = m_pieces.data(); // volatile: the compiler must not drop writes to memory freed next
    for (std::size_t i = 0; i < m_pieces.size(); ++i)
        cursor[i] = 0;
}

void SecretTraces::addPieces(QByteArrayView text)
{
    quint64 piece = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        piece = packed(piece, char16_t(text[i]), m_length);
        if (i + 1 >= m_length)
            m_pieces.push_back(piece);
    }
}

bool SecretTraces::isPiece(quint64 piece) const
{
    return std::binary_search(m_pieces.begin(), m_pieces.end(), piece);
}

/// Bytes written as two hex digits each, or characters of UTF-16 as four: the zeros between them are passed over.
bool SecretTraces::standsInHex(QStringView digits) const
{
    for (const qsizetype first : {0, 1}) {
        quint64 piece = 0;
        qsizetype length = 0;
        for (qsizetype at = first; at + 2 <= digits.size(); at += 2) {
            const char16_t byte = hexPair(digits, at).meant;
            if (byte == 0)
                continue;
            piece = packed(piece, byte, m_length);
            length = byte < 128 ? length + 1 : 0;
            if (length >= m_length && isPiece(piece))
                return true;
        }
    }
    return false;
}

QList<SecretTraces::Range> SecretTraces::asCharacters(QStringView text) const
{
    QList<Range> ranges;
    QList<qsizetype> starts; // of the characters of the piece in hand
    quint64 piece = 0;
    for (qsizetype at = 0; at < text.size();) {
        const Written written = read(text, at);
        starts.append(at);
        at = written.end;
        if (written.meant >= 128) { // in no secret
            starts.clear();
            continue;
        }
        piece = packed(piece, written.meant, m_length);
        if (starts.size() > m_length)
            starts.removeFirst();
        if (starts.size() == m_length && isPiece(piece))
            ranges.append({starts.first(), at});
    }
    return ranges;
}

QList<SecretTraces::Range> SecretTraces::asHex(QStringView text) const
{
    QList<Range> ranges;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = endOfHexDigits(text, at);
        if (end - at >= 2 * m_length && standsInHex(text.sliced(at, end - at)))
            ranges.append({at, end});
        at = end + 1;
    }
    return ranges;
}

QList<SecretTraces::Range> SecretTraces::in(QStringView text) const
{
    if (m_length == 0)
        return {};
    QList<Range> found = asCharacters(text);
    if (m_length == kLongestPiece) // the digits of a shorter one stand in many numbers
        found += asHex(text);
    std::sort(found.begin(), found.end(), [](Range one, Range other) { return one.begin < other.begin; });
    QList<Range> ranges;
    for (const Range range : std::as_const(found)) {
        if (!ranges.isEmpty() && range.begin <= ranges.last().end)
            ranges.last().end = std::max(ranges.last().end, range.end);
        else
            ranges.append(range);
    }
    return ranges;
}

} // namespace secondtick
