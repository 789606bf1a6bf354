#include "base/secret_traces.h"

#include <QByteArray>

#include <algorithm>

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

Written read(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    Written coded{0, -1};
    if (rest.startsWith(u'%'))
        coded = hexPair(text, at + 1);
    else if (rest.startsWith(u"\\u00"))
        coded = hexPair(text, at + 4);
    else if (rest.startsWith(u"&#x") || rest.startsWith(u"&#X"))
        coded = entity(text, at + 3, 16);
    else if (rest.startsWith(u"&#"))
        coded = entity(text, at + 2, 10);
    return coded.end < 0 ? Written{text[at].unicode(), at + 1} : coded;
}

quint64 packed(quint64 piece, char16_t next, qsizetype length)
{
    const quint64 mask = length == SecretTraces::kLongestPiece ? ~quint64(0) : (quint64(1) << (8 * length)) - 1;
    return ((piece << 8) | next) & mask;
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

QList<SecretTraces::Range> SecretTraces::in(QStringView text) const
{
    QList<Range> ranges;
    if (m_length == 0)
        return ranges;
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
        if (starts.size() < m_length || !std::binary_search(m_pieces.begin(), m_pieces.end(), piece))
            continue;
        if (!ranges.isEmpty() && starts.first() <= ranges.last().end)
            ranges.last().end = at;
        else
            ranges.append({starts.first(), at});
    }
    return ranges;
}

} // namespace secondtick
