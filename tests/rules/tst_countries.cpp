#include "rules/rule_book.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>

using namespace secondtick;
using namespace secondtick::rules;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(secondtick::rules::CountryStatus)

class TestCountries : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { m_book = loadRuleBook(); }

    void bothSidesAreKeptApart_data()
    {
        using Status = std::optional<CountryStatus>;
        QTest::addColumn<QString>("code");
        QTest::addColumn<Status>("asBusiness");
        QTest::addColumn<Status>("asRecipient");
        const QStringList restricted{u"CU"_s,    u"IR"_s,    u"KP"_s,    u"SY"_s,
                                     u"UA-43"_s, u"UA-40"_s, u"UA-14"_s, u"UA-09"_s};
        for (const QString &code : restricted)
            QTest::newRow(qPrintable(code))
                << code << Status(CountryStatus::Restricted) << Status(CountryStatus::Restricted);
        QTest::newRow("TR") << u"TR"_s << Status() << Status(CountryStatus::ReportedLifted);
        QTest::newRow("VE") << u"VE"_s << Status() << Status(CountryStatus::Possibly);
        QTest::newRow("lower case") << u"cu"_s << Status(CountryStatus::Restricted)
                                    << Status(CountryStatus::Restricted);
        QTest::newRow("lower-case region")
            << u"ua-43"_s << Status(CountryStatus::Restricted) << Status(CountryStatus::Restricted);
    }
    void bothSidesAreKeptApart()
    {
        QFETCH(QString, code);
        QFETCH(std::optional<CountryStatus>, asBusiness);
        QFETCH(std::optional<CountryStatus>, asRecipient);
        const CountryRule *rule = m_book->countries.find(code);
        QVERIFY(rule);
        QVERIFY(rule->asBusiness == asBusiness);
        QVERIFY(rule->asRecipient == asRecipient);
    }

    void otherPlacesHaveNoRule_data()
    {
        QTest::addColumn<QString>("code");
        // Kherson and Zaporizhzhia are not on the platform's list; Ukraine as a whole is not either.
        for (const char *code : {"UA", "UA-65", "UA-23", "RU", "BY", "DE", "US", "", "C", "CUB"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void otherPlacesHaveNoRule()
    {
        QFETCH(QString, code);
        QVERIFY(!m_book->countries.find(code));
    }

    void thereIsNoRuleBesidesTheKnownOnes() { QCOMPARE(m_book->countries.all().size(), 10); }

    void everyRuleSaysWhoSaysSo()
    {
        for (const CountryRule &rule : m_book->countries.all()) {
            QVERIFY(!rule.name.isEmpty());
            QCOMPARE(rule.statements.size(), 2);
            for (const Statement &statement : rule.statements) {
                QVERIFY(statement.says.endsWith(u'.'));
                QVERIFY(statement.date.isValid() == (statement.source != "founding document"_L1));
            }
        }
    }

    void whereSourcesDisagreeBothAreThere()
    {
        const QList<Statement> turkey = m_book->countries.find(u"TR"_s)->statements;
        QCOMPARE(turkey.first().source, u"founding document"_s);
        QVERIFY(turkey.first().says.contains("cannot receive"_L1));
        QVERIFY(turkey.last().says.contains("2024-05-15"_L1));
        QVERIFY(turkey.last().date > QDate(2024, 5, 15));
        const QList<Statement> venezuela = m_book->countries.find(u"VE"_s)->statements;
        QVERIFY(venezuela.first().source != venezuela.last().source);
    }

    void countryCodesAreRealOnes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isCode");
        for (const char *code : {"DE", "us", "Tr", "CU", "XK", "GB", "AQ", "UA-43", "ua-09", "UA-40"})
            QTest::newRow(code) << QString::fromLatin1(code) << true;
        for (const char *code : {"",   "D",  "DEU", "ZZ",  "XX",  "AA",    "EU",   "UN",  "UK",  "AC",
                                 "D1", "49", "U-",  " DE", "DE ", "UA-65", "UA43", "UA-", "-43", "D\n"})
            QTest::newRow(code) << QString::fromLatin1(code) << false;
        QTest::newRow("full-width letters") << u"\uFF24\uFF25"_s << false;
        QTest::newRow("dotless i") << u"\u0131n"_s << false;
        QTest::newRow("sharp s grows when made upper case") << u"\u00DF"_s << false;
        QTest::newRow("long text") << QString(100000, u'D') << false;
    }
    void countryCodesAreRealOnes()
    {
        QFETCH(QString, code);
        QFETCH(bool, isCode);
        QCOMPARE(isCountryCode(code, m_book->countries), isCode);
    }

    void asManyCodesAsTheStandardHas()
    {
        int count = 0;
        for (char16_t first = u'A'; first <= u'Z'; ++first) {
            for (char16_t second = u'A'; second <= u'Z'; ++second)
                count += isCountryCode(QString(QChar(first)) + QChar(second), m_book->countries) ? 1 : 0;
        }
        QCOMPARE(count, 250); // the 249 of ISO 3166-1, and XK
    }

private:
    RuleBookPtr m_book;
};

SECONDTICK_TEST(TestCountries)
#include "tst_countries.moc"
