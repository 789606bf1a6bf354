#include "rules/rule_book.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>

using namespace secondtick;
using namespace secondtick::rules;
using namespace Qt::StringLiterals;

namespace {

QString toWord(VersionVerdict verdict)
{
    switch (verdict) {
    case VersionVerdict::OldEnoughToFail:
        return u"too old"_s;
    case VersionVerdict::NewEnough:
        return u"new enough"_s;
    case VersionVerdict::Unreadable:
        return u"unreadable"_s;
    case VersionVerdict::UnknownPlatform:
        return u"unknown platform"_s;
    }
    Q_UNREACHABLE();
}

void row(const QString &platform, const QString &version, const char *verdict)
{
    QTest::newRow(qPrintable(platform + u' ' + version.left(40)))
        << platform << version << QString::fromLatin1(verdict);
}

} // namespace

class TestAppVersions : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { m_versions = loadRuleBook()->appVersions; }

    void theTableIsTheOneOfTheSourcePage()
    {
        QStringList table;
        for (const PlatformMinimum &minimum : m_versions.all()) {
            table.append(minimum.platform + u' ' + minimum.minimum.toText());
            QVERIFY(!minimum.whereToLook.isEmpty() && !minimum.name.isEmpty() && !minimum.note.isEmpty());
        }
        QCOMPARE(table,
                 (QStringList{u"android 2.21.15.15"_s, u"smba 2.21.15.15"_s, u"ios 2.21.170.4"_s, u"smbi 2.21.170.4"_s,
                              u"kaios 2.2130.10"_s, u"web 2.2132.6"_s}));
    }

    void textIsReadAsNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: not a version
        const auto reads = [](const QString &text, const QString &expected) {
            QTest::newRow(qPrintable(text.left(40))) << text << expected;
        };
        reads(u"2.21.15.15"_s, u"2.21.15.15"_s);
        reads(u"  2.21.15.15\n"_s, u"2.21.15.15"_s);
        reads(u"v2.21.15.15"_s, u"2.21.15.15"_s);
        reads(u"V 2.21.15.15"_s, u"2.21.15.15"_s);
        reads(u"Version 2.21.15.15"_s, u"2.21.15.15"_s);
        reads(u"version: 2.21.15.15"_s, u"2.21.15.15"_s);
        reads(u"2.21.15.15 beta"_s, u"2.21.15.15"_s);
        reads(u"2.21.15.15 (Beta)"_s, u"2.21.15.15"_s);
        reads(u"2.021.015.15"_s, u"2.21.15.15"_s);
        reads(u"2.3000.1019707846"_s, u"2.3000.1019707846"_s);
        reads(u"\u0662.\u0662\u0661.\u0661\u0665"_s, u"2.21.15"_s); // Arabic-Indic digits
        reads(u"\u0968.\u0968\u0967"_s, u"2.21"_s); // Devanagari digits
        reads(u"1.2.3.4.5.6"_s, u"1.2.3.4.5.6"_s);
        reads(u"1.2.3.4.5.6.7"_s, {});
        for (const char *text : {"", " ", "2", "v", "2.", ".2", "2..21", "2,21,15", "2.21.15.15 and more", "latest",
                                 "2.x", "-2.21", "+2.21", "2.21.-1", "0x2.21", "1e3.1", "2 . 21", "beta"})
            reads(QString::fromLatin1(text), {});
        reads(u"2.999999999999"_s, u"2.999999999999"_s);
        reads(u"2.9999999999999"_s, {});
        reads(u"2."_s + QString(100000, u'1'), {});
        reads(QString(100000, u' ') + u"2.21"_s, {});
    }
    void textIsReadAsNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const std::optional<AppVersion> version = AppVersion::parse(text);
        QCOMPARE(version.has_value(), !expected.isEmpty());
        if (version)
            QCOMPARE(version->toText(), expected);
    }

    void versionsAreComparedNumberByNumber_data()
    {
        QTest::addColumn<QString>("older");
        QTest::addColumn<QString>("newer");
        QTest::newRow("9 before 15") << u"2.21.9"_s << u"2.21.15"_s;
        QTest::newRow("99 before 100") << u"2.21.99.4"_s << u"2.21.100.1"_s;
        QTest::newRow("an end counts as zero") << u"2.21"_s << u"2.21.0.1"_s;
        QTest::newRow("first number first") << u"2.9999.9"_s << u"3.0"_s;
        QTest::newRow("more than 32 bits") << u"2.3000.4294967295"_s << u"2.3000.4294967296"_s;
    }
    void versionsAreComparedNumberByNumber()
    {
        QFETCH(QString, older);
        QFETCH(QString, newer);
        const AppVersion a = *AppVersion::parse(older);
        const AppVersion b = *AppVersion::parse(newer);
        QVERIFY(a < b);
        QVERIFY(b > a);
        QVERIFY(!(a == b));
        QVERIFY(a == a);
    }

    void zerosAtTheEndDoNotMatter() { QVERIFY(*AppVersion::parse(u"2.21"_s) == *AppVersion::parse(u"2.21.0.0"_s)); }

    void onlyWhatIsCertainlyOldIsCalledOld_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("expected");
        aroundEachMinimum();
        schemes();
        notComparable();
    }
    void onlyWhatIsCertainlyOldIsCalledOld()
    {
        QFETCH(QString, platform);
        QFETCH(QString, version);
        QFETCH(QString, expected);
        QCOMPARE(toWord(m_versions.judge(platform, version)), expected);
    }

private:
    static void aroundEachMinimum()
    {
        for (const QString &platform : {u"android"_s, u"smba"_s}) {
            row(platform, u"2.21.15.14"_s, "too old");
            row(platform, u"2.21.15.15"_s, "new enough");
            row(platform, u"2.21.15.16"_s, "new enough");
            row(platform, u"2.21.9.99"_s, "too old");
            row(platform, u"2.21.9"_s, "too old"); // whatever the part that is missing
            row(platform, u"2.21.150"_s, "new enough");
            row(platform, u"v2.21.15.15 beta"_s, "new enough");
            row(platform, u"2.20.206.24"_s, "too old");
            row(platform, u"2.26.1"_s, "new enough");
        }
        for (const QString &platform : {u"ios"_s, u"smbi"_s}) {
            row(platform, u"2.21.170.3"_s, "too old");
            row(platform, u"2.21.170.4"_s, "new enough");
            row(platform, u"2.21.170.5"_s, "new enough");
            row(platform, u"2.21.17.40"_s, "too old");
            row(platform, u"2.25.10"_s, "new enough");
        }
        row(u"kaios"_s, u"2.2130.9"_s, "too old");
        row(u"kaios"_s, u"2.2130.10"_s, "new enough");
        row(u"kaios"_s, u"2.2130.11"_s, "new enough");
        row(u"web"_s, u"2.2132.5"_s, "too old");
        row(u"web"_s, u"2.2132.6"_s, "new enough");
        row(u"web"_s, u"2.2132.7"_s, "new enough");
        row(u"web"_s, u"2.2126.11"_s, "too old");
    }

    /// Newer ways of numbering are newer, whichever way they are read.
    static void schemes()
    {
        row(u"ios"_s, u"25.10.72"_s, "new enough");
        row(u"smbi"_s, u"26.1"_s, "new enough");
        row(u"web"_s, u"22.1"_s, "new enough");
        row(u"web"_s, u"2.3000.1019707846"_s, "new enough");
        row(u"web"_s, u"2.2550.1.0"_s, "new enough");
        row(u"android"_s, u"22.1.1"_s, "new enough");
        row(u"android"_s, u"3.0.1"_s, "new enough");
        row(u"android"_s, u"1.99.99"_s, "too old");
        row(u"android"_s, u"0.1"_s, "too old");
    }

    static void notComparable()
    {
        row(u"android"_s, u"2.21.15"_s, "unreadable"); // its end decides, and is missing
        row(u"android"_s, u"2.21"_s, "unreadable");
        row(u"ios"_s, u"2.21.170"_s, "unreadable");
        row(u"web"_s, u"2.2132"_s, "unreadable");
        row(u"web"_s, u"2.21.170.4"_s, "unreadable"); // the numbering of phones
        row(u"kaios"_s, u"2.24.1"_s, "unreadable");
        row(u"android"_s, u"2.3000.1019707846"_s, "unreadable"); // the numbering of Web
        row(u"ios"_s, u"2.2132.6"_s, "unreadable");
        row(u"android"_s, u"2.215.15.15"_s, "unreadable"); // no numbering at all: a dot is missing
        row(u"ios"_s, u"21.170.3"_s, "unreadable"); // 2.21.170.3 without its 2?
        row(u"android"_s, u"221.15.15"_s, "unreadable");
        row(u"web"_s, u"2132.5"_s, "unreadable");
        for (const char *text : {"", "newest", "2", "22", "2,21,15,15"})
            row(u"android"_s, QString::fromLatin1(text), "unreadable");
        row(u"android"_s, u"9."_s + QString(5000, u'9'), "unreadable");
        row(u"symbian"_s, u"2.21.15.15"_s, "unknown platform");
        row(u"unknown"_s, u"2.21.15.15"_s, "unknown platform");
        row({}, u"2.21.15.15"_s, "unknown platform");
        row(u"Android"_s, u"2.21.15.15"_s, "unknown platform");
    }

    AppVersions m_versions;
};

SECONDTICK_TEST(TestAppVersions)
#include "tst_app_versions.moc"
