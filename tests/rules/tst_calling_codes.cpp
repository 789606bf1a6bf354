#include "rules/calling_codes.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <phonenumbers/phonenumberutil.h>

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <array>
#include <set>
#include <string>

using namespace secondtick::rules;
using namespace Qt::StringLiterals;

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

constexpr int kWantedNumbers = 100000;
constexpr int kTriesPerExample = 110;
constexpr int kTriesPerSharedCode = 1500;
constexpr int kTriesPerRow = 100;

PhoneNumber numberOf(int code, const std::string &national)
{
    PhoneNumber number;
    number.set_country_code(code);
    number.set_national_number(std::stoull(national));
    const std::size_t zeros = std::min(national.find_first_not_of('0'), national.size() - 1);
    if (zeros > 0) {
        number.set_italian_leading_zero(true);
        number.set_number_of_leading_zeros(int(zeros));
    }
    return number;
}

/// Where this table and the library knowingly differ.
bool isException(int code, const std::string &national)
{
    // Canada's 310-xxxx: seven digits that can be called inside Canada only, while 310 is a Californian area code.
    return code == 1 && national.size() != 10;
}

QJsonObject builtIn()
{
    QFile file(QStringLiteral(SOURCE_DIR) + u"/resources/rules/calling_codes.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no calling_codes.json");
    return QJsonDocument::fromJson(file.readAll()).object();
}

CallingCodes read(const QJsonObject &file, QList<Complaint> &complaints)
{
    return CallingCodes::fromJson(file, u"calling_codes.json"_s, complaints);
}

QJsonObject fileWith(const QByteArray &rows)
{
    return {{u"entries"_s, QJsonDocument::fromJson('[' + rows + ']').array()}};
}

} // namespace

class TestCallingCodes : public secondtick::test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theTableAgreesWithTheLibraryOnValidNumbers();
    void everyCountryCodeOfTheLibraryIsKnown();
    void thePrefixesOfTheThreeRegionsNameTheirSource();
    void theLongestPrefixWins();
    void aRowThatCannotBeUsedIsLeftOutAndNamed_data();
    void aRowThatCannotBeUsedIsLeftOutAndNamed();

private:
    void compare(int code, const std::string &national);
    void compareVariants(const PhoneNumber &example);
    void compareSharedCodes();
    void compareBehindRows();

    const PhoneNumberUtil &m_library = *PhoneNumberUtil::GetInstance();
    /// The same numbers in every run and on every machine.
    class Dice
    {
    public:
        unsigned roll(unsigned sides)
        {
            m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
            return unsigned(m_state >> 33U) % sides;
        }

    private:
        quint64 m_state = 2026;
    };

    CallingCodes m_codes;
    Dice m_dice;
    int m_compared = 0;
    QHash<QString, int> m_perRegion;
    QStringList m_differences;
};

void TestCallingCodes::initTestCase()
{
    QList<Complaint> complaints;
    m_codes = read(builtIn(), complaints);
    QCOMPARE(complaints.size(), 0);
    QVERIFY(m_codes.size() > 300);
}

/// Compares one number when the library calls it valid.
void TestCallingCodes::compare(int code, const std::string &national)
{
    const PhoneNumber number = numberOf(code, national);
    std::string region;
    m_library.GetRegionCodeForNumber(number, &region);
    if (region == "ZZ" || isException(code, national) || !m_library.IsValidNumberForRegion(number, region))
        return;
    ++m_compared;
    const QString wanted = region == "001" ? QString() : QString::fromStdString(region);
    ++m_perRegion[wanted];
    const QString digits = QString::number(code) + QString::fromStdString(national);
    const CallingArea *found = m_codes.find(digits);
    if ((!found || found->region != wanted) && m_differences.size() < 20)
        m_differences.append(u"+%1 is %2, not %3"_s.arg(digits, wanted, found ? found->region : u"unknown"_s));
}

/// The example itself and numbers that differ from it in their last digits.
void TestCallingCodes::compareVariants(const PhoneNumber &example)
{
    std::string national;
    m_library.GetNationalSignificantNumber(example, &national);
    compare(example.country_code(), national);
    for (int i = 1; i < kTriesPerExample; ++i) {
        std::string variant = national;
        const std::size_t changed = std::min(variant.size(), std::size_t(1 + i % 8));
        for (std::size_t place = variant.size() - changed; place < variant.size(); ++place)
            variant[place] = char('0' + m_dice.roll(10));
        compare(example.country_code(), variant);
    }
}

/// Codes that several regions share: numbers anywhere in them, not only near an example.
void TestCallingCodes::compareSharedCodes()
{
    for (const int code : {1, 7, 39, 44, 47, 61, 212, 262, 290, 358, 590, 599}) {
        for (int i = 0; i < kTriesPerSharedCode * (code == 1 ? 4 : 1); ++i) {
            std::string national(std::size_t(code == 1 || i % 4 ? 10 : 6 + i % 5), '0');
            for (char &digit : national)
                digit = char('0' + m_dice.roll(10));
            compare(code, national);
        }
    }
}

/// Numbers behind every row that is longer than a country code.
void TestCallingCodes::compareBehindRows()
{
    const QJsonArray rows = builtIn()["entries"_L1].toArray();
    for (const auto &row : rows) {
        const QString prefix = row.toObject()["id"_L1].toString();
        const int codeLength = m_codes.countryCodeLength(prefix);
        for (int i = 0; i < kTriesPerRow && prefix.size() > codeLength; ++i) {
            std::string national = prefix.sliced(codeLength).toStdString();
            for (const auto size = std::size_t(7 + i % 4); national.size() < size;)
                national += char('0' + m_dice.roll(10));
            compare(prefix.first(codeLength).toInt(), national);
        }
    }
}

void TestCallingCodes::theTableAgreesWithTheLibraryOnValidNumbers()
{
    std::set<std::string> regions;
    m_library.GetSupportedRegions(&regions);
    for (const std::string &region : regions) {
        std::set<PhoneNumberUtil::PhoneNumberType> types;
        m_library.GetSupportedTypesForRegion(region, &types);
        for (const auto type : types) {
            PhoneNumber example;
            if (m_library.GetExampleNumberForType(region, type, &example))
                compareVariants(example);
        }
    }
    compareSharedCodes();
    compareBehindRows();
    QVERIFY2(m_differences.isEmpty(), qPrintable(m_differences.join(u", "_s)));
    QVERIFY2(m_compared >= kWantedNumbers, qPrintable(QString::number(m_compared)));
    for (const std::string &region : regions)
        QVERIFY2(m_perRegion.value(QString::fromStdString(region)) >= 20, region.c_str());
}

void TestCallingCodes::everyCountryCodeOfTheLibraryIsKnown()
{
    std::set<int> codes;
    m_library.GetSupportedCallingCodes(&codes);
    QVERIFY(codes.size() > 200);
    for (const int code : codes) {
        const QString digits = QString::number(code);
        QVERIFY2(m_codes.find(digits), qPrintable(digits));
        QCOMPARE(m_codes.countryCodeLength(digits + u"12345678"_s), int(digits.size()));
        PhoneNumber example;
        if (m_library.GetExampleNumberForNonGeoEntity(code, &example))
            QVERIFY2(m_codes.find(digits)->region.isEmpty(), qPrintable(digits));
    }
    QCOMPARE(m_codes.countryCodeLength(u"999123"), 0);
    QCOMPARE(m_codes.countryCodeLength(u""), 0);
    QVERIFY(!m_codes.find(u"999123"));
}

void TestCallingCodes::thePrefixesOfTheThreeRegionsNameTheirSource()
{
    const std::array<std::pair<QString, QString>, 9> rows{{{u"38062"_s, u"UA-14"_s},
                                                           {u"38064"_s, u"UA-09"_s},
                                                           {u"38065"_s, u"UA-43"_s},
                                                           {u"38069"_s, u"UA-40"_s},
                                                           {u"7365"_s, u"UA-43"_s},
                                                           {u"7869"_s, u"UA-40"_s},
                                                           {u"7949"_s, u"UA-14"_s},
                                                           {u"7959"_s, u"UA-09"_s},
                                                           {u"7978"_s, u"UA-43"_s}}};
    for (const auto &[prefix, area] : rows) {
        const CallingArea *found = m_codes.find(prefix + u"1234567"_s);
        QVERIFY(found);
        QCOMPARE(found->area, area);
        QVERIFY(found->source.startsWith(u"https://"_s));
    }
    QVERIFY(m_codes.find(u"380441234567")->area.isEmpty());
    QVERIFY(m_codes.find(u"79121234567")->area.isEmpty());
}

void TestCallingCodes::theLongestPrefixWins()
{
    QList<Complaint> complaints;
    const CallingCodes codes = read(fileWith(R"({"id": "1", "region": "US"}, {"id": "1204", "region": "CA"},
        {"id": "12045", "region": "US"}, {"id": "12046", "region": "JM", "disabled": true})"),
                                    complaints);
    QCOMPARE(complaints.size(), 0);
    QCOMPARE(codes.find(u"12035550123")->region, u"US"_s);
    QCOMPARE(codes.find(u"12044550123")->region, u"CA"_s);
    QCOMPARE(codes.find(u"12045550123")->region, u"US"_s);
    QCOMPARE(codes.find(u"12046550123")->region, u"CA"_s);
    QCOMPARE(codes.find(u"1")->region, u"US"_s);
    QVERIFY(!codes.find(u"2"));
    QCOMPARE(codes.countryCodeLength(u"12045550123"), 1);
}

void TestCallingCodes::aRowThatCannotBeUsedIsLeftOutAndNamed_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("path");
    QTest::newRow("no id") << QByteArray(R"({"region": "TR"})") << u"entries[1]"_s;
    QTest::newRow("plus") << QByteArray(R"({"id": "+90", "region": "TR"})") << u"entries[1]"_s;
    QTest::newRow("zero in front") << QByteArray(R"({"id": "090", "region": "TR"})") << u"entries[1]"_s;
    QTest::newRow("too long") << QByteArray(R"({"id": "9012345678901234", "region": "TR"})") << u"entries[1]"_s;
    QTest::newRow("no region") << QByteArray(R"({"id": "90"})") << u"entries[1]"_s;
    QTest::newRow("small letters") << QByteArray(R"({"id": "90", "region": "tr"})") << u"entries[1]"_s;
    QTest::newRow("area of another shape")
        << QByteArray(R"({"id": "90", "region": "TR", "area": "Ankara", "source": "https://a/"})") << u"entries[1]"_s;
    QTest::newRow("area without source") << QByteArray(R"({"id": "90", "region": "TR", "area": "TR-06"})")
                                         << u"entries[1]"_s;
    QTest::newRow("no object") << QByteArray("90") << u"entries[1]"_s;
    QTest::newRow("twice") << QByteArray(R"({"id": "1", "region": "CA"})") << u"entries[1].id"_s;
}

void TestCallingCodes::aRowThatCannotBeUsedIsLeftOutAndNamed()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QString, path);
    QList<Complaint> complaints;
    const CallingCodes codes = read(fileWith(R"({"id": "1", "region": "US"},)" + row), complaints);
    QCOMPARE(complaints.size(), 1);
    QCOMPARE(complaints.front().path, path);
    QCOMPARE(complaints.front().file, u"calling_codes.json"_s);
    QVERIFY(!complaints.front().text().isEmpty());
    QCOMPARE(codes.size(), 1);
    QCOMPARE(codes.find(u"12025550123")->region, u"US"_s);

    complaints.clear();
    QCOMPARE(read({}, complaints).size(), 0);
    QCOMPARE(complaints.size(), 1);
}

SECONDTICK_TEST(TestCallingCodes)
#include "tst_calling_codes.moc"
