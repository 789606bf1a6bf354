#include "support/leak_guard.h"

#include <algorithm>
#include <bitset>
#include <unordered_set>

namespace secondtick::test {

using namespace Qt::StringLiterals;

namespace {

/// All pieces of a secret, 8 bytes each (fewer when the secret is shorter), forwards and backwards.
class Pieces
{
public:
    explicit Pieces(const QByteArray &secret)
        : m_width(std::min<qsizetype>(8, secret.size()))
        , m_mask(m_width == 8 ? ~quint64(0) : (quint64(1) << (8 * m_width)) - 1)
    {
        QByteArray reversed = secret;
        std::reverse(reversed.begin(), reversed.end());
        add(secret, m_forwards);
        add(reversed, m_backwards);
    }

    /// Where in `text` a piece begins, or -1. `backwards` tells which way round it was.
    struct Place
    {
        qsizetype at = -1;
        bool backwards = false;
    };
    Place firstIn(const QByteArray &text) const
    {
        quint64 key = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            key = ((key << 8) | quint8(text.at(i))) & m_mask;
            if (i + 1 < m_width || !m_endings.test(key & 0xffff))
                continue;
            if (m_forwards.contains(key) || m_backwards.contains(key))
                return {i + 1 - m_width, !m_forwards.contains(key)};
        }
        return {};
    }

private:
    void add(const QByteArray &secret, std::unordered_set<quint64> &keys)
    {
        quint64 key = 0;
        for (qsizetype i = 0; i < secret.size(); ++i) {
            key = ((key << 8) | quint8(secret.at(i))) & m_mask;
            if (i + 1 < m_width)
                continue;
            keys.insert(key);
            m_endings.set(key & 0xffff);
        }
    }

    qsizetype m_width;
    quint64 m_mask;
    std::unordered_set<quint64> m_forwards;
    std::unordered_set<quint64> m_backwards;
    std::bitset<0x10000> m_endings; // keeps the search quick: most bytes are ruled out by their last two
};

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The bytes of one half of UTF-16 text: every other byte.
QByteArray everyOther(const QByteArray &content, qsizetype first)
{
    QByteArray half;
    half.reserve(content.size() / 2 + 1);
    for (qsizetype i = first; i < content.size(); i += 2)
        half += content.at(i);
    return half;
}

/// Replaces `mark` and the hex digits behind it (%41, \u0041) by the byte they mean.
QByteArray withoutEscapes(const QByteArray &content, const QByteArray &mark, qsizetype digits)
{
    QByteArray plain;
    plain.reserve(content.size());
    for (qsizetype i = 0; i < content.size(); ++i) {
        const QByteArray code =
            content.mid(i, mark.size()) == mark ? content.mid(i + mark.size(), digits) : QByteArray();
        bool isHex = false;
        const uint value = code.toUInt(&isHex, 16);
        if (code.size() != digits || !isHex) {
            plain += content.at(i);
            continue;
        }
        plain += char(value & 0xff);
        i += mark.size() + digits - 1;
    }
    return plain;
}

QByteArray fromHexAt(const QByteArray &content, qsizetype first)
{
    QByteArray plain;
    plain.reserve(content.size() / 2);
    for (qsizetype i = first; i + 1 < content.size(); i += 2) {
        const int high = hexDigit(content.at(i));
        const int low = hexDigit(content.at(i + 1));
        plain += high < 0 || low < 0 ? '\0' : char(high * 16 + low);
    }
    return plain;
}

int base64Digit(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+' || c == '-')
        return 62;
    return c == '/' || c == '_' ? 63 : -1;
}

/// Reads every run of base64 characters from its `skip`th character on. The four ways to begin are all ways in which a
/// secret can lie in the run, so its own alignment (three) does not matter. Line breaks inside a run are passed over.
QByteArray fromBase64At(const QByteArray &content, qsizetype skip)
{
    QByteArray plain;
    plain.reserve(content.size());
    uint bits = 0;
    int held = 0;
    qsizetype inRun = 0;
    for (const char c : content) {
        const int digit = base64Digit(c);
        if (c == '\n' || c == '\r')
            continue;
        if (digit < 0) {
            plain += '\0';
            bits = 0;
            held = 0;
            inRun = 0;
            continue;
        }
        if (inRun++ < skip)
            continue;
        bits = (bits << 6) | uint(digit);
        held += 6;
        if (held >= 8) {
            held -= 8;
            plain += char((bits >> held) & 0xff);
        }
    }
    return plain;
}

struct Form
{
    QString name;
    QByteArray text;
};

} // namespace

QStringList leaksIn(const QByteArray &content, const QString &secret)
{
    if (secret.isEmpty())
        return {};
    const Pieces pieces(secret.toUtf8());
    QList<Form> forms = {{u"plain"_s, content},
                         {u"percent-encoded"_s, withoutEscapes(content, "%", 2)},
                         {u"JSON escapes"_s, withoutEscapes(content, "\\u", 4)}};
    for (const qsizetype first : {0, 1}) {
        forms.append({u"UTF-16"_s, everyOther(content, first)});
        forms.append({u"hex"_s, fromHexAt(content, first)});
    }
    for (const qsizetype skip : {0, 1, 2, 3})
        forms.append({u"base64"_s, fromBase64At(content, skip)});

    QStringList leaks;
    for (const Form &form : std::as_const(forms)) {
        const Pieces::Place place = pieces.firstIn(form.text);
        if (place.at >= 0)
            leaks.append(u"%1%2, byte %3 of that form"_s.arg(form.name, place.backwards ? u" reversed"_s : QString())
                             .arg(place.at));
    }
    return leaks;
}

} // namespace secondtick::test
