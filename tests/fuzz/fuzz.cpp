#include "fuzz/fuzz.h"

#include <QTimeZone>

#include <algorithm>
#include <cstring>
#include <ctime>

namespace secondtick::fuzz {

using namespace Qt::StringLiterals;

namespace {

QList<Target> &registry()
{
    static QList<Target> all;
    return all;
}

/// Of this thread alone: a busy machine is no broken promise.
qint64 spentMilliseconds()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return qint64(spent.tv_sec) * 1000 + spent.tv_nsec / 1'000'000;
}

/// By number and not by QChar::category(): the promise must not be checked with the tool that keeps it.
bool isHidden(char16_t c)
{
    const bool isControl = (c < 0x20 && c != u'\n' && c != u'\t') || (c >= 0x7f && c <= 0x9f);
    const bool isBidirectional =
        c == 0x61c || (c >= 0x200e && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    const bool isInvisible = c == 0xad || (c >= 0x200b && c <= 0x200d) || (c >= 0x2060 && c <= 0x2064)
        || (c >= 0x206a && c <= 0x206f) || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb);
    return isControl || isBidirectional || isInvisible;
}

/// Of the first character that nobody sees, or half of a pair; -1: there is none.
qsizetype hiddenPlace(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            // Tags: a copy of ASCII that nobody sees.
            if (const char32_t whole = QChar::surrogateToUcs4(c, text[i + 1]); whole >= 0xe0000 && whole <= 0xe0fff)
                return i;
            ++i;
        } else if (c.isSurrogate() || isHidden(c.unicode())) {
            return i;
        }
    }
    return -1;
}

} // namespace

const QList<Target> &targets()
{
    return registry();
}

bool addTarget(const Target &target)
{
    registry().append(target);
    return true;
}

void require(bool isKept, const char *promise, const QString &about)
{
    if (!isKept)
        qFatal("broken promise: %s\n%s", promise, qPrintable(about));
}

int Input::byte()
{
    if (m_bytes.isEmpty())
        return 0;
    const auto value = quint8(m_bytes.front());
    m_bytes = m_bytes.sliced(1);
    return value;
}

QByteArray Input::rest()
{
    QByteArray bytes = m_bytes.toByteArray();
    m_bytes = {};
    return bytes;
}

QString Input::text(bool isUtf16)
{
    const QByteArray bytes = rest();
    if (!isUtf16)
        return QString::fromUtf8(bytes);
    QString text(bytes.size() / 2, QChar());
    std::memcpy(text.data(), bytes.constData(), std::size_t(text.size()) * 2);
    return text;
}

QString Input::line()
{
    const qsizetype end = m_bytes.indexOf('\n');
    const QByteArrayView taken = end < 0 ? m_bytes : m_bytes.first(end);
    m_bytes = end < 0 ? QByteArrayView() : m_bytes.sliced(end + 1);
    return QString::fromUtf8(taken);
}

TimeLimit::TimeLimit(int milliseconds, const char *promise)
    : m_milliseconds(milliseconds)
    , m_promise(promise)
    , m_begin(spentMilliseconds())
{
}

TimeLimit::~TimeLimit()
{
    const qint64 spent = spentMilliseconds() - m_begin;
    require(spent <= m_milliseconds, m_promise, u"took %1 ms"_s.arg(spent));
}

QByteArray bytesOf(std::initializer_list<int> values)
{
    QByteArray bytes;
    for (const int value : values)
        bytes += char(value);
    return bytes;
}

void requireFit(const QString &text, const char *promise)
{
    const qsizetype place = hiddenPlace(text);
    if (place >= 0) {
        const QString around = text.mid(std::max<qsizetype>(0, place - 60), 80);
        require(false, promise, u"U+%1 in: "_s.arg(uint(text.at(place).unicode()), 4, 16, QChar(u'0')) + around);
    }
}

qsizetype placeOfPiece(QStringView secret, QStringView text, qsizetype size)
{
    // A piece holds one of the parts of half its size into which the secret falls: looked for first, they are fewer.
    const qsizetype half = size / 2;
    bool mayHold = false;
    for (qsizetype i = 0; i + half <= secret.size() && !mayHold; i += half)
        mayHold = text.contains(secret.sliced(i, half));
    for (qsizetype i = 0; i + size <= secret.size() && mayHold; ++i) {
        if (const qsizetype place = text.indexOf(secret.sliced(i, size)); place >= 0)
            return place;
    }
    return -1;
}

void requireNoPiece(QStringView secret, const QString &text, const char *promise)
{
    const qsizetype place = placeOfPiece(secret, text);
    if (place >= 0)
        require(false, promise, text.mid(std::max<qsizetype>(0, place - 200), 400));
}

QDateTime momentOfFuzzing()
{
    return {QDate(2026, 11, 23), QTime(10, 0), QTimeZone::utc()};
}

QString madeUpToken(quint32 number, int length)
{
    static const QString letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_s;
    QString token = u"EAA"_s;
    quint32 state = number * 2654435761U + 12345U;
    while (token.size() < length) {
        state = state * 1664525U + 1013904223U;
        token += letters.at((state >> 16U) % quint32(letters.size()));
    }
    return token;
}

} // namespace secondtick::fuzz
