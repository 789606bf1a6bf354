#include "widgets/shown_text.h"

#include <QGuiApplication>
#include <QRegularExpression>

#include <algorithm>

namespace secondtick::ui {

namespace {

constexpr QChar kIsolate(0x2068);
constexpr QChar kEnd(0x2069);

bool isOfRightToLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

/// A bracket that opens in the piece closes in it.
qsizetype endOf(QStringView text, qsizetype begin, qsizetype end)
{
    const QStringView piece = text.sliced(begin, end - begin);
    const bool isOpen = piece.count(u'(') > piece.count(u')');
    return isOpen && end < text.size() && text.at(end) == u')' ? end + 1 : end;
}

} // namespace

QString inOrder(const QString &text)
{
    return inOrder(text, QGuiApplication::layoutDirection());
}

QString inOrder(const QString &text, Qt::LayoutDirection direction)
{
    // A sentence may begin with a Latin word and read from right to left all the same, in such a place.
    if (direction != Qt::RightToLeft || std::none_of(text.begin(), text.end(), isOfRightToLeft))
        return text;
    // From the first to the last letter or digit of a stretch without letters of another script.
    static const QRegularExpression piece(QStringLiteral("[+#@]?[A-Za-z0-9](?:[ -Z^-~\u2013\u2026]*[A-Za-z0-9%])?"));
    QString result;
    qsizetype done = 0;
    for (auto matches = piece.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype end = endOf(text, match.capturedStart(), match.capturedEnd());
        result += QStringView(text).sliced(done, match.capturedStart() - done);
        result +=
            kIsolate + QStringView(text).sliced(match.capturedStart(), end - match.capturedStart()).toString() + kEnd;
        done = end;
    }
    return result + QStringView(text).sliced(done).toString();
}

QString shownText(const QString &text, qsizetype cap)
{
    return inOrder(visibleText(text, cap));
}

} // namespace secondtick::ui
