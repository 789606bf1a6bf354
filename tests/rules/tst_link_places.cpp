#include "rules/link_places.h"
#include "rules/links.h"
#include "rules/override_folder.h"
#include "rules/rule_book.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>

using namespace secondtick;
using namespace secondtick::rules;
using namespace secondtick::test;
using namespace Qt::StringLiterals;

namespace {

const QString kAccount = u"102290129340398"_s;
const QString kBusiness = u"506914307656634"_s;
const QString kApp = u"634974688087057"_s;

Finding findingWithIds(const FindingTextRule &rule, const QString &account, const QString &business, const QString &app)
{
    Finding finding = findingOf(rule.id, rule.wording);
    finding.args = {{u"account"_s, account}, {u"business"_s, business}, {u"app"_s, app}};
    return finding;
}

Link manager()
{
    return {u"Open"_s, u"https://business.facebook.com/wa/?waba_id={account}[[&business_id={business}]]"_s,
            u"https://business.facebook.com/wa/"_s};
}

void hostileRows()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("empty") << QString();
    QTest::newRow("up the path") << u"../"_s;
    QTest::newRow("digits and a way up") << u"1/../2"_s;
    QTest::newRow("a query") << u"1?x="_s;
    QTest::newRow("one more parameter") << u"1&next=https://evil.org"_s;
    QTest::newRow("a fragment") << u"1#x"_s;
    QTest::newRow("another host") << u"@evil.org/"_s;
    QTest::newRow("escaped") << u"1%2e%2e"_s;
    QTest::newRow("400 digits") << QString(400, u'7');
    QTest::newRow("21 digits") << QString(21, u'7');
    QTest::newRow("a sign") << u"-12"_s;
    QTest::newRow("a blank behind") << u"12 "_s;
    QTest::newRow("a line break behind") << u"12\n"_s;
    QTest::newRow("nothing behind the digits that is seen") << u"12\u200B"_s;
    QTest::newRow("digits of another script") << u"\u0661\u0662\u0663"_s;
    QTest::newRow("a name") << u"Lucky Shop"_s;
    QTest::newRow("a place") << u"{account}"_s;
    QTest::newRow("masked for the reader") << u"[id 1]"_s;
}

} // namespace

class TestLinkPlaces : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { m_book = loadRuleBook(); }

    void placesAreFilledWithIdsOrTheFallbackOpens()
    {
        const auto filledWith = [](const QHash<QString, QString> &values) { return addressOf(manager(), values); };
        const QString account = u"https://business.facebook.com/wa/?waba_id=102290129340398"_s;
        QCOMPARE(filledWith({{u"account"_s, kAccount}, {u"business"_s, kBusiness}}),
                 account + u"&business_id=506914307656634"_s);
        QCOMPARE(filledWith({{u"account"_s, kAccount}}), account);
        QCOMPARE(filledWith({{u"account"_s, kAccount}, {u"business"_s, u"Lucky Shop"_s}}), account);
        QCOMPARE(filledWith({{u"business"_s, kBusiness}}), manager().fallback);
        QCOMPARE(filledWith({}), manager().fallback);
        QCOMPARE(filledWith({{u"account"_s, QString(20, u'7')}}),
                 u"https://business.facebook.com/wa/?waba_id="_s + QString(20, u'7'));
    }

    void anAddressWithoutPlacesStaysAsItIs()
    {
        const Link plain{u"Open"_s, u"https://wa.me/tos/20210210"_s};
        QCOMPARE(addressOf(plain, {{u"account"_s, kAccount}}), plain.url);
        QVERIFY(!hasPlaces(plain.url));
        QVERIFY(hasPlaces(manager().url));
    }

    void whatIsFilledMustStillBeAllowed()
    {
        const Link elsewhere{u"Open"_s, u"https://evil.org/{account}"_s, u"https://wa.me/1"_s};
        QCOMPARE(addressOf(elsewhere, {{u"account"_s, kAccount}}), elsewhere.fallback);
        const Link inHost{u"Open"_s, u"https://{account}.facebook.com/"_s, u"https://wa.me/1"_s};
        QCOMPARE(addressOf(inHost, {{u"account"_s, kAccount}}), inHost.fallback);
        const Link unknown{u"Open"_s, u"https://wa.me/{number}"_s, u"https://wa.me/1"_s};
        QCOMPARE(addressOf(unknown, {{u"number"_s, kAccount}}), unknown.fallback);
    }

    void onlyKnownPlacesMayStandInAnAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char *address, bool isAllowed) {
            QTest::newRow(address) << QString::fromLatin1(address) << isAllowed;
        };
        row("https://business.facebook.com/settings", true);
        row("https://@business.facebook.com/settings", false);
        row("https://business.facebook.com:443/settings", false);
        row("https://business.facebook.com/{account}/{business}[[?app={app}]]", true);
        row("https://business.facebook.com/{number}", false);
        row("https://business.facebook.com/[[{token}]]", false);
        row("https://business.facebook.com/{Account}", false);
        row("https://business.facebook.com/{account", false);
        row("https://business.facebook.com:{app}/", false);
        row("https://{account}.facebook.com/", false);
        row("https://{account}@wa.me/", false);
        row("https://evil.org/{account}", false);
        row("http://wa.me/{account}", false);
        row("{account}", false);
        row("", false);
    }
    void onlyKnownPlacesMayStandInAnAddress()
    {
        QFETCH(QString, address);
        QFETCH(bool, isAllowed);
        QCOMPARE(isAllowedAddress(address), isAllowed);
    }

    void theSubjectGivesItsIdWhereTheArgumentsDoNot()
    {
        const QHash<QString, QString> named{{u"app"_s, u"Lucky Shop"_s}, {u"account"_s, u"1"_s}};
        QCOMPARE(withSubject(named, {u"app"_s, kApp}).value(u"app"_s), kApp);
        QCOMPARE(withSubject(named, {u"account"_s, kAccount}).value(u"account"_s), u"1"_s);
        QCOMPARE(withSubject(named, {u"number"_s, kAccount}), named);
        Finding finding = findingOf(u"webhook.app-not-subscribed"_s);
        finding.args = {{u"app"_s, u"Lucky Shop"_s}};
        finding.subject = {u"app"_s, kApp};
        const FindingText text = m_book->textFor(finding);
        QCOMPARE(text.links.first().url,
                 u"https://developers.facebook.com/apps/634974688087057/whatsapp-business/wa-settings/"_s);
        QVERIFY(text.meaning.contains("Lucky Shop"_L1));
    }

    void everyBuiltInLinkCarriesTheIdsItAsksFor()
    {
        int filledLinks = 0;
        for (const FindingTextRule &rule : m_book->findingTexts.all()) {
            const FindingText text = m_book->textFor(findingWithIds(rule, kAccount, kBusiness, kApp));
            for (qsizetype i = 0; i < text.links.size(); ++i) {
                const Link &asked = rule.english.links.at(i);
                const QString url = text.links.at(i).url;
                QVERIFY2(isAllowedLink(QUrl(url, QUrl::StrictMode)), qPrintable(url));
                QCOMPARE(url.contains(kAccount), asked.url.contains("{account}"_L1));
                QCOMPARE(url.contains(kBusiness), asked.url.contains("{business}"_L1));
                QCOMPARE(url.contains(kApp), asked.url.contains("{app}"_L1));
                filledLinks += hasPlaces(asked.url) ? 1 : 0;
            }
        }
        QVERIFY(filledLinks > 40);
    }

    void hostileIdsOpenTheFallback_data() { hostileRows(); }
    void hostileIdsOpenTheFallback()
    {
        QFETCH(QString, value);
        for (const FindingTextRule &rule : m_book->findingTexts.all()) {
            Finding finding = findingWithIds(rule, value, value, value);
            for (const char *kind : {"account", "business", "app"}) {
                finding.subject = {QString::fromLatin1(kind), value};
                const QList<Link> links = m_book->textFor(finding).links;
                for (qsizetype i = 0; i < links.size(); ++i) {
                    const Link &asked = rule.english.links.at(i);
                    QCOMPARE(links.at(i).url, hasPlaces(asked.url) ? asked.fallback : asked.url);
                    QVERIFY(isAllowedLink(QUrl(links.at(i).url, QUrl::StrictMode)));
                }
            }
        }
    }

    void aHostileBusinessAloneIsLeftOut_data() { hostileRows(); }
    void aHostileBusinessAloneIsLeftOut()
    {
        QFETCH(QString, value);
        const QHash<QString, QString> values{{u"account"_s, kAccount}, {u"business"_s, value}};
        QCOMPARE(addressOf(manager(), values), u"https://business.facebook.com/wa/?waba_id=102290129340398"_s);
    }

    void anOverrideMayNotBendAnAddress_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const QByteArray &link, const char *path) {
            QTest::newRow(name) << link << QString::fromLatin1(path);
        };
        row("no fallback", "'url': 'https://wa.me/{account}'", "entries[0].links[0].fallback");
        row("a foreign fallback", "'url': 'https://wa.me/{account}', 'fallback': 'https://evil.org/'",
            "entries[0].links[0].fallback");
        row("places in the fallback", "'url': 'https://wa.me/{account}', 'fallback': 'https://wa.me/{account}'",
            "entries[0].links[0].fallback");
        row("an unknown place", "'url': 'https://wa.me/{number}', 'fallback': 'https://wa.me/1'",
            "entries[0].links[0].url");
        row("a foreign host", "'url': 'https://evil.org/{account}', 'fallback': 'https://wa.me/1'",
            "entries[0].links[0].url");
        row("a place that is no argument", "'url': 'https://wa.me/{business}', 'fallback': 'https://wa.me/1'",
            "entries[0]");
    }
    void anOverrideMayNotBendAnAddress()
    {
        QFETCH(QByteArray, link);
        QFETCH(QString, path);
        OverrideFolder folder;
        const RuleBookPtr book = folder.bookWith(
            u"texts.json"_s, texts("{'id': 'number.not-registered', 'links': [{'label': 'x', " + link + "}]}"));
        QVERIFY(!book->complaints.isEmpty());
        QCOMPARE(book->complaints.first().path, path);
        QCOMPARE(book->textFor(findingOf(u"number.not-registered"_s)).links.first().url,
                 m_book->textFor(findingOf(u"number.not-registered"_s)).links.first().url);
    }

    void anOverrideMayUsePlaces()
    {
        OverrideFolder folder;
        const RuleBookPtr book =
            folder.bookWith(u"texts.json"_s,
                            texts("{'id': 'number.not-registered', 'links': [{'label': 'x', "
                                  "'url': 'https://wa.me/{account}', 'fallback': 'https://wa.me/1'}]}"));
        QVERIFY(book->complaints.isEmpty());
        Finding finding = findingOf(u"number.not-registered"_s);
        QCOMPARE(book->textFor(finding).links.first().url, u"https://wa.me/1"_s);
        finding.args = {{u"account"_s, kAccount}};
        QCOMPARE(book->textFor(finding).links.first().url, u"https://wa.me/"_s + kAccount);
    }

private:
    RuleBookPtr m_book;
};

SECONDTICK_TEST(TestLinkPlaces)
#include "tst_link_places.moc"
