#include "widgets/shown_text.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kIsolate(0x2068);
constexpr QChar kEnd(0x2069);

bool isOfRightToLeft(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

/// The character that begins there; half of one stands for itself.
char32_t characterAt(QStringView text, qsizetype place)
{
    const bool isPair = text[place].isHighSurrogate() && place + 1 < text.size() && text[place + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[place], text[place + 1]) : text[place].unicode();
}

bool hasRightToLeft(QStringView text)
{
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (isOfRightToLeft(characterAt(text, place)))
            return true;
    }
    return false;
}

/// Between two names of a path, facts of a line or columns, which stand in the order of the text around them.
bool isSeparator(QStringView text, qsizetype place)
{
    const char32_t c = text[place].unicode();
    const bool isGap = c == U' ' && place + 1 < text.size() && text[place + 1] == u' ';
    return isGap || c == U'›' || c == U'·' || c == U'•' || QChar::direction(c) == QChar::DirB;
}

bool isLatin(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirL || direction == QChar::DirEN;
}

/// Part of a piece that ends right before it.
bool isTail(char32_t c)
{
    return c == U'%' || QChar::direction(c) == QChar::DirNSM;
}

struct Piece
{
    qsizetype begin = -1;
    qsizetype end = -1;
};

/// A bracket or quotation mark beside the piece belongs to it when its other half is in there.
bool isHalfMissing(QStringView inner, QChar open, QChar close)
{
    return open == close ? inner.count(open) % 2 == 1 : inner.count(open) > inner.count(close);
}

Piece withBracketsAndSign(QStringView text, Piece piece)
{
    constexpr std::array<std::pair<char16_t, char16_t>, 4> pairs{
        {{u'(', u')'}, {u'[', u']'}, {u'{', u'}'}, {u'"', u'"'}}};
    for (bool grows = true; grows;) {
        grows = false;
        for (const auto &[open, close] : pairs) {
            const QStringView inner = text.sliced(piece.begin, piece.end - piece.begin);
            if (piece.end < text.size() && text[piece.end] == close && isHalfMissing(inner, open, close)) {
                ++piece.end;
                grows = true;
            } else if (piece.begin > 0 && text[piece.begin - 1] == open && isHalfMissing(inner, close, open)) {
                --piece.begin;
                grows = true;
            }
        }
    }
    const bool hasSign = piece.begin > 0 && u"+#@"_s.contains(text[piece.begin - 1]);
    return hasSign ? Piece{piece.begin - 1, piece.end} : piece;
}

/// From the first to the last Latin letter or digit of each stretch without letters that read from right to left.
QList<Piece> piecesOf(QStringView text)
{
    QList<Piece> pieces;
    Piece piece;
    const auto close = [&] {
        if (piece.begin >= 0)
            pieces.append(withBracketsAndSign(text, piece));
        piece = {};
    };
    qsizetype next = 0;
    for (qsizetype begin = 0; begin < text.size(); begin = next) {
        const char32_t c = characterAt(text, begin);
        next = begin + (QChar::requiresSurrogates(c) ? 2 : 1);
        if (isOfRightToLeft(c) || isSeparator(text, begin)) {
            close();
        } else if (isLatin(c) || (piece.end == begin && isTail(c))) {
            piece.begin = piece.begin < 0 ? begin : piece.begin;
            piece.end = next;
        }
    }
    close();
    return pieces;
}

} // namespace

QString inOrder(const QString &text)
{
    return inOrder(text, QGuiApplication::layoutDirection());
}

QString inOrder(const QString &text, Qt::LayoutDirection direction)
{
    // A sentence may begin with a Latin word and read from right to left all the same, in such a place.
    if (direction != Qt::RightToLeft || !hasRightToLeft(text))
        return text;
    const QStringView all(text);
    QString result;
    qsizetype done = 0;
    const QList<Piece> pieces = piecesOf(all);
    for (const Piece &piece : pieces) {
        result.append(all.sliced(done, piece.begin - done)).append(kIsolate);
        result.append(all.sliced(piece.begin, piece.end - piece.begin)).append(kEnd);
        done = piece.end;
    }
    return result.append(all.sliced(done));
}

QString shownText(const QString &text, qsizetype cap)
{
    return inOrder(visibleText(text, cap));
}

QString withoutMarks(QString text)
{
    constexpr QChar mayBreak(0x200b);
    constexpr QChar isolateAsLatin(0x2066);
    return text.removeIf([&](QChar c) { return c == kIsolate || c == kEnd || c == isolateAsLatin || c == mayBreak; });
}

} // namespace secondtick::ui
