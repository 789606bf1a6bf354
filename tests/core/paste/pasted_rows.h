#pragma once

#include "paste/pasted_text.h"
#include "support/case_table.h"

#include <QTest>

/// What the tests of pasted texts share: short names for verdicts, wrapped lines, one row and its comparison.
namespace secondtick::test {

using namespace Qt::StringLiterals;

inline const QString kAccepted = u"accept ok"_s;
inline const QString kCleaned = u"accept_cleaned cleaned"_s;
inline const QString kWarned = u"accept_cleaned cleaned_with_warning"_s;
inline const QString kConfirm = u"confirm looks_truncated"_s;
inline const QString kSeveral = u"ask_which several_tokens"_s;

inline QString a()
{
    return fixture(u"TOKEN_A"_s);
}

inline QString b()
{
    return fixture(u"TOKEN_B"_s);
}

/// Lines of `width` characters with `between` in between.
inline QString wrapped(const QString &text, qsizetype width, const QString &between)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); at += width)
        result += (at ? between : QString()) + text.mid(at, width);
    return result;
}

inline void row(const char *name, const QString &input, const QString &expected, const QString &removed = {})
{
    QTest::newRow(name) << input << expected << removed;
}

inline void rowColumns()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("removed");
}

/// Reads the current row. `token` is what an accepted text must hold.
inline void compareRow(const QString &token = a())
{
    QFETCH(const QString, input);
    QFETCH(const QString, expected);
    QFETCH(const QString, removed);
    const PastedText text = PastedText::read(input);
    QCOMPARE(toWord(text.verdict()) + u' ' + text.message(), expected);
    if (!removed.isEmpty())
        QCOMPARE(text.removed().join(u' '), removed);
    const bool isAccepted = text.verdict() == PasteVerdict::Accept || text.verdict() == PasteVerdict::AcceptCleaned;
    if (isAccepted)
        QCOMPARE(text.fingerprint(), Secret::fromText(token).fingerprint());
    else if (text.verdict() == PasteVerdict::WrongKind || text.verdict() == PasteVerdict::Reject)
        QCOMPARE(text.tokenCount(), 0);
}

} // namespace secondtick::test
