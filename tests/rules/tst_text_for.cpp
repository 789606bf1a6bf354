#include "rules/links.h"
#include "rules/placeholders.h"
#include "rules/rule_book.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace secondtick;
using namespace secondtick::rules;
using namespace Qt::StringLiterals;

namespace {

Finding findingWith(const QString &id, const QJsonObject &args = {}, const QString &wording = {})
{
    Finding finding;
    finding.id = id;
    finding.args = args;
    finding.wording = wording;
    return finding;
}

/// Turns the words round, and keeps places and marks: enough to see that a sentence went through translation first.
class MirrorTranslator : public QTranslator
{
    Q_OBJECT
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "rules") != 0)
            return {};
        QStringList words = QString::fromUtf8(source).split(u' ');
        std::reverse(words.begin(), words.end());
        return words.join(u' ');
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestTextFor : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { m_book = loadRuleBook(); }

    void placesAreFilled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("value") << u"App {app}."_s << u"App Shop."_s;
        QTest::newRow("twice") << u"{app}{app}"_s << u"ShopShop"_s;
        QTest::newRow("missing") << u"Code {code}."_s << u"Code \u2026."_s;
        QTest::newRow("optional, there") << u"App[[: {app}]]."_s << u"App: Shop."_s;
        QTest::newRow("optional, missing") << u"Code[[: {code}]]."_s << u"Code."_s;
        QTest::newRow("optional, one of two missing") << u"A[[ {app} {code}]]."_s << u"A."_s;
        QTest::newRow("optional without a place") << u"A[[ b]]."_s << u"A b."_s;
        QTest::newRow("two optional parts") << u"[[{code} ]]A[[ {app}]]"_s << u"A Shop"_s;
        QTest::newRow("empty value counts as missing") << u"A[[ {empty}]]."_s << u"A."_s;
        QTest::newRow("a value is not read again") << u"{brace}"_s << u"{app}[[x]]"_s;
        QTest::newRow("no name") << u"{} {App} {a b} {1}"_s << u"{} {App} {a b} {1}"_s;
        QTest::newRow("open ends") << u"{app [[ {app} } ]"_s << u"{app [[ Shop } ]"_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }
    void placesAreFilled()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QHash<QString, QString> values{
            {u"app"_s, u"Shop"_s}, {u"empty"_s, QString()}, {u"brace"_s, u"{app}[[x]]"_s}};
        QCOMPARE(filled(text, values), expected);
    }

    void undocumentedPlacesAreFound()
    {
        QCOMPARE(placeholderFault({u"{app}"_s}, {u"app"_s}), QString());
        QCOMPARE(placeholderFault({u"{app}"_s}, {}), u"app"_s);
        QCOMPARE(placeholderFault({u"{app}"_s}, {u"app?"_s}), u"app"_s);
        QCOMPARE(placeholderFault({u"[[{app}]]"_s}, {u"app?"_s}), QString());
        QCOMPARE(placeholderFault({u"[[{app}]]"_s}, {u"app"_s}), QString());
        QCOMPARE(placeholderFault({u"a"_s, u"[[{app} {code}]]"_s}, {u"app?"_s}), u"code"_s);
    }

    void wordsAreLookedUpByIdAndWording()
    {
        const FindingText usual = m_book->textFor(findingWith(u"token.revoked"_s));
        const FindingText changed = m_book->textFor(findingWith(u"token.revoked"_s, {}, u"password-changed"_s));
        const FindingText unknown = m_book->textFor(findingWith(u"token.revoked"_s, {}, u"no such wording"_s));
        QVERIFY(usual.title != changed.title);
        QCOMPARE(changed.remedy, usual.remedy); // what a wording does not name, it keeps
        QCOMPARE(unknown.title, usual.title);
        QCOMPARE(m_book->textFor(findingWith(u"no.such-finding"_s)).title, u"no.such-finding"_s);
    }

    void aMissingPermissionNamesTheAppWhenItIsKnown()
    {
        const QJsonObject known{{u"permission"_s, u"whatsapp_business_messaging"_s}, {u"app"_s, u"Lucky Shop"_s}};
        const QString with = m_book->textFor(findingWith(u"permission.missing"_s, known)).remedy.join(u'\n');
        QVERIFY(with.contains("the app that makes your API calls: Lucky Shop."_L1));
        QVERIFY(with.contains("whatsapp_business_management and whatsapp_business_messaging"_L1));
        QVERIFY(with.contains("System users"_L1));
        const QJsonObject unknown{{u"permission"_s, u"whatsapp_business_messaging"_s}};
        const QString without = m_book->textFor(findingWith(u"permission.missing"_s, unknown)).remedy.join(u'\n');
        QVERIFY(without.contains("the app that makes your API calls."_L1));
    }

    void argumentsAreReadAsPeopleSayThem()
    {
        const auto meaning = [this](const QString &id, const QJsonObject &args, const QString &wording) {
            return m_book->textFor(findingWith(id, args, wording)).meaning;
        };
        QVERIFY(meaning(u"recipient.country-restricted"_s, {{u"country"_s, u"CU"_s}}, {}).contains("Cuba"_L1));
        QVERIFY(
            meaning(u"recipient.country-restricted"_s, {{u"area"_s, u"UA-43"_s}}, u"may-be"_s).contains("Crimea"_L1));
        QVERIFY(
            meaning(u"delivery.country"_s, {{u"country"_s, u"DE"_s}}, u"why-not-restricted"_s).contains("Germany"_L1));
        QVERIFY(meaning(u"delivery.old-app"_s,
                        {{u"version"_s, u"2.1"_s}, {u"minimum"_s, u"2.21.15.15"_s}, {u"platform"_s, u"smba"_s}},
                        u"why-too-old"_s)
                    .contains("WhatsApp Business for Android"_L1));
        QVERIFY(meaning(u"token.expired"_s, {{u"when"_s, u"2026-11-01T09:30:00Z"_s}}, {})
                    .contains("2026-11-01 09:30 UTC"_L1));
        QVERIFY(meaning(u"token.expires-soon"_s, {{u"days"_s, 3}}, {}).contains("Days left: 3."_L1));
        QVERIFY(
            meaning(u"recipient.country-restricted"_s, {{u"country"_s, u"no place"_s}}, {}).contains("no place"_L1));
    }

    void argumentsFromOutsideCannotDisguiseThemselves()
    {
        const QString hostile = u"\u202Eevil\u0000{permission}[[x]]"_s + QString(5000, u'x');
        const QString step = m_book->textFor(findingWith(u"token.expired"_s, {{u"app"_s, hostile}})).remedy.join(u' ');
        QVERIFY(!step.contains(QChar(0x202E)));
        QVERIFY(step.contains("{permission}[[x]]"_L1));
        QVERIFY(step.size() < 1500);
    }

    void aCodeWithoutAFindingOfItsOwnUsesTheCatalogue()
    {
        const FindingText text = m_book->textFor(findingWith(u"error.131026"_s));
        const ErrorCode *entry = m_book->errorCodes.find(131026, {}, {});
        QCOMPARE(text.title, entry->title);
        QCOMPARE(text.remedy, entry->actions);
        QCOMPARE(text.reference, entry->source);
        QCOMPARE(text.who, entry->who);
        for (const QString &cause : entry->causes)
            QVERIFY(text.meaning.contains(cause));
        QCOMPARE(m_book->severityOf(findingWith(u"error.131031"_s)), Severity::Blocker);
        QCOMPARE(m_book->textFor(findingWith(u"error.250"_s)).title, m_book->errorCodes.find(250, {}, {})->title);
        QVERIFY(m_book->textFor(findingWith(u"error.100"_s, {}, u"object-not-seen"_s)).title
                != m_book->textFor(findingWith(u"error.100"_s)).title);
        QCOMPARE(m_book->textFor(findingWith(u"error.77777"_s)).title, u"error.77777"_s);
        QCOMPARE(m_book->textFor(findingWith(u"error.unknown"_s, {{u"code"_s, 77777}})).meaning.contains("77777"_L1),
                 true);
    }

    void theFindingItselfMayKnowItsSeverityBetter()
    {
        Finding finding = findingWith(u"recipient.number-suspect"_s, {}, u"mx_1"_s);
        QCOMPARE(m_book->severityOf(finding), Severity::Warning);
        finding.severity = Severity::Hint;
        QCOMPARE(m_book->severityOf(finding), Severity::Hint);
        QVERIFY(!m_book->isDisabled(finding));
    }

    void sentencesAreTranslatedBeforeTheyAreFilled()
    {
        MirrorTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const FindingText text =
            m_book->textFor(findingWith(u"permission.unlisted-but-works"_s, {{u"permission"_s, u"two words"_s}}));
        const FindingText code = m_book->textFor(findingWith(u"error.131026"_s));
        QCoreApplication::removeTranslator(&translator);
        QVERIFY(text.title.endsWith("A"_L1)); // "A permission is not listed, but works"
        QVERIFY(text.meaning.contains("two words"_L1));
        QVERIFY(code.title.startsWith("WhatsApp"_L1));
        QVERIFY(code.title != m_book->errorCodes.find(131026, {}, {})->title);
    }

    void onlyThePlatformsOwnAddressesMayBeOpened_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isAllowed");
        for (const char *good :
             {"https://developers.facebook.com/tools/debug/accesstoken/", "https://business.facebook.com/settings",
              "https://metastatus.com/whatsapp-business-api", "https://wa.me/tos/20210210", "https://faq.whatsapp.com/",
              "https://BUSINESS.whatsapp.com/policy"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad : {"",
                                "http://wa.me/1",
                                "javascript:alert(1)",
                                "file:///etc/passwd",
                                "https://wa.me.example.org/",
                                "https://evil.org/?https://wa.me/",
                                "https://wa.me@evil.org/",
                                "https://user:pw@wa.me/",
                                "https://wa.me:8443/",
                                "https://wa.me:443/",
                                "https://facebook.com.evil.org/",
                                "wa.me/1",
                                "//wa.me/1",
                                "https:///wa.me",
                                "https://xn--wame-xyz.me/",
                                "ftp://wa.me/",
                                "https://github.com/x",
                                "https://sub.wa.me/",
                                "https://wa.me./",
                                "HTTPS//wa.me"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    }
    void onlyThePlatformsOwnAddressesMayBeOpened()
    {
        QFETCH(QString, address);
        QFETCH(bool, isAllowed);
        QCOMPARE(isAllowedLink(QUrl(address)), isAllowed);
    }

private:
    RuleBookPtr m_book;
};

SECONDTICK_TEST(TestTextFor)
#include "tst_text_for.moc"
