#include "ts_file.h"

#include "language/languages.h"
#include "language/text_language.h"
#include "language/translation.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace secondtick::test {

namespace {

QString pathOf(const QString &code)
{
    return QStringLiteral(TRANSLATIONS_DIR "/secondtick_%1.ts").arg(code);
}

/// The languages that complete.txt calls whole.
QStringList wholeLanguages()
{
    QFile list(QStringLiteral(TRANSLATIONS_DIR "/complete.txt"));
    if (!list.open(QIODevice::ReadOnly))
        return {};
    QStringList codes = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    codes.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return codes;
}

/// What translators of this language are given when they begin with nothing.
QList<TsMessage> freshTs(const QString &code, const QString &folder)
{
    const QString path = folder + u"/fresh_"_s + code + u".ts"_s;
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE),
                  {u"-silent"_s, u"-locations"_s, u"none"_s, u"-source-language"_s, u"en"_s, u"-tr-function-alias"_s,
                   u"tr+=later"_s, u"-target-language"_s, code, QStringLiteral("@" LUPDATE_LIST), u"-ts"_s, path});
    if (!lupdate.waitForFinished(60'000) || lupdate.exitCode() != 0)
        return {};
    return readTs(path);
}

QStringList found(const QString &pattern, const QString &text)
{
    const QRegularExpression expression(pattern);
    QSet<QString> all;
    for (auto match = expression.globalMatch(text); match.hasNext();)
        all.insert(match.next().captured());
    QStringList sorted(all.begin(), all.end());
    sorted.sort();
    return sorted;
}

/// What every language has to keep: places for values, words of the platform's answers and permissions, options,
/// addresses, and numbers of three digits or more, which are codes.
QStringList keptParts(const QString &text)
{
    return found(u"%L?\\d|%n"_s, text) + found(u"\\b[a-z]+(?:_[a-z0-9]+)+\\b|\\b[A-Z]+(?:_[A-Z]+)+\\b"_s, text)
        + found(u"(?<![\\w-])--[a-z][a-z-]*"_s, text)
        + found(u"\\b(?:[a-z0-9-]+\\.)+(?:com|me|org|net|json|html)\\b(?:[\\w/.-]*\\w)?"_s, text)
        + found(u"(?<![\\d%])\\d{3,}(?!\\d)"_s, text);
}

/// Screens and buttons of Meta: whoever reads a translation may have to find them in English.
const QStringList &screens()
{
    static const QStringList all{
        u"WhatsApp Manager"_s, u"Business Support Home"_s, u"Business settings"_s,  u"App Dashboard"_s,
        u"Account tools"_s,    u"Access Token Debugger"_s, u"Phone numbers"_s,      u"Security Center"_s,
        u"System users"_s,     u"Two-step verification"_s, u"Message templates"_s,  u"Generate token"_s,
        u"API Setup"_s,        u"App settings"_s,          u"Meta Business Suite"_s};
    return all;
}

/// Forms of the plural for no, one and two things, which Arabic has, may say so in a word.
bool mayLeaveNumberOut(const TsMessage &message, qsizetype form)
{
    return message.forms.size() == 6 && form < 3;
}

QString complaintAbout(const TsMessage &message)
{
    for (qsizetype i = 0; i < message.forms.size(); ++i) {
        const QString &form = message.forms.at(i);
        if (form.trimmed().isEmpty() || (form == form.trimmed()) != (message.source == message.source.trimmed()))
            return u"empty, or other spaces at its ends"_s;
        QStringList wanted = keptParts(message.source);
        QStringList kept = keptParts(form);
        if (mayLeaveNumberOut(message, i)) {
            wanted.removeAll(u"%n"_s);
            kept.removeAll(u"%n"_s);
        }
        if (wanted != kept)
            return u"not kept: "_s + wanted.join(u' ') + u" | "_s + kept.join(u' ');
        for (const QString &screen : screens()) {
            if (message.source.contains(screen) && !form.contains(screen))
                return u"not recognisable: "_s + screen;
        }
    }
    return {};
}

void addLanguages(const QStringList &codes)
{
    QTest::addColumn<QString>("code");
    for (const QString &code : codes)
        QTest::newRow(qPrintable(code)) << code;
}

} // namespace

/// That translators are given every text, and that what is offered as a language is whole.
class TestTranslations : public TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void translatorsHaveEveryText_data();
    void translatorsHaveEveryText();
    void aLanguageIsWhole_data();
    void aLanguageIsWhole();
    void whatHasToStayStays_data() { aLanguageIsWhole_data(); }
    void whatHasToStayStays();
    void examplesToTypeKeepTheirOrder_data() { aLanguageIsWhole_data(); }
    void examplesToTypeKeepTheirOrder();
    void aLanguageSpeaks_data() { aLanguageIsWhole_data(); }
    void aLanguageSpeaks();

private:
    QTemporaryDir m_folder;
};

void TestTranslations::translatorsHaveEveryText_data()
{
    QStringList codes;
    for (const language::Language &one : language::known())
        codes.append(one.code);
    addLanguages(codes);
}

/// Built anew from the sources, the file holds what the one in the repository holds; else: ninja update_translations.
void TestTranslations::translatorsHaveEveryText()
{
    QFETCH(const QString, code);
    QList<TsMessage> wanted = freshTs(code, m_folder.path());
    QVERIFY(wanted.size() > 1000);
    if (code == "en"_L1)
        wanted.removeIf([](const TsMessage &message) { return !message.isPlural; });
    QMap<QString, qsizetype> forms;
    for (const TsMessage &message : readTs(pathOf(code)))
        forms.insert(message.key(), message.forms.size());
    QStringList missing;
    for (const TsMessage &message : std::as_const(wanted)) {
        if (forms.take(message.key()) != message.forms.size())
            missing.append(message.key());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"texts that translators do not have:\n"_s + missing.join(u'\n')));
    QVERIFY2(forms.isEmpty(), // clazy:exclude=container-anti-pattern
             qPrintable(u"texts that are gone:\n"_s + QStringList(forms.keys()).join(u'\n')));
}

void TestTranslations::aLanguageIsWhole_data()
{
    addLanguages(QStringList{u"en"_s} + wholeLanguages());
}

void TestTranslations::aLanguageIsWhole()
{
    QFETCH(const QString, code);
    const QList<TsMessage> messages = readTs(pathOf(code));
    QVERIFY(!messages.isEmpty());
    QStringList unfinished;
    for (const TsMessage &message : messages) {
        if (!message.isFinished || message.forms.isEmpty() || message.forms.contains(QString()))
            unfinished.append(message.key());
    }
    QVERIFY2(unfinished.isEmpty(), qPrintable(unfinished.join(u'\n')));
}

void TestTranslations::whatHasToStayStays()
{
    QFETCH(const QString, code);
    QStringList complaints;
    for (const TsMessage &message : readTs(pathOf(code))) {
        if (const QString complaint = complaintAbout(message); !complaint.isEmpty())
            complaints.append(complaint + u": "_s + message.source + u"\n    "_s + message.forms.join(u" / "_s));
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

/// Behind Arabic letters, the parts of 2026-11-01 would be shown from right to left, and be typed so.
void TestTranslations::examplesToTypeKeepTheirOrder()
{
    QFETCH(const QString, code);
    if (language::languageOf(code).direction != Qt::RightToLeft)
        return;
    static const QRegularExpression example(u"2026-11-01 09:00"_s);
    static const QRegularExpression isolated(u"\\x{2066}2026-11-01 09:00\\x{2069}"_s);
    int count = 0;
    for (const TsMessage &message : readTs(pathOf(code))) {
        for (const QString &form : message.forms) {
            if (!form.contains(example))
                continue;
            ++count;
            QVERIFY2(form.contains(isolated), qPrintable(form));
        }
    }
    QVERIFY(count > 0);
}

/// It is built in, is found by its code, and says which language it is.
void TestTranslations::aLanguageSpeaks()
{
    QFETCH(const QString, code);
    QCOMPARE(language::bestFor(code), code);
    const language::Meanwhile meanwhile(code);
    QCOMPARE(language::textLanguage(), QString(code).replace(u'_', u'-'));
    QVERIFY(language::textLocale().language() == QLocale(code).language());
    const QString moment = language::momentText(QDateTime(QDate(2026, 11, 23), QTime(9, 5), Qt::UTC));
    QVERIFY(moment.contains("2026"_L1));
    QVERIFY2(std::none_of(moment.begin(), moment.end(), [](QChar c) { return c.category() == QChar::Other_Format; }),
             "marks that nobody sees would be shown as such");
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestTranslations)
#include "tst_translations.moc"
