#include "rules/override_folder.h"
#include "rules/rule_book.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QDir>
#include <QTest>

#include <memory>

using namespace secondtick;
using namespace secondtick::rules;
using namespace secondtick::test;
using namespace Qt::StringLiterals;

class TestOverrideRefusals : public test::TestCase
{
    Q_OBJECT
private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<OverrideFolder>();
    }

    void aFileWithAMistakeIsLeftOutWhole_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const QByteArray &content, const char *path) {
            QTest::newRow(name) << content << QString::fromLatin1(path);
        };
        row("empty", "", "");
        row("not JSON", json("{'schema': 'secondtick.countries/1',\n\n oops }"), "");
        row("cut", countries(atlantis()).chopped(3), "");
        row("a list", "[]", "");
        row("binary", QByteArray("\x00\xff\xfe\x01", 4), "");
        row("no schema", json("{'entries': []}"), "schema");
        row("other schema", json("{'schema': 'secondtick.texts/1', 'entries': []}"), "schema");
        row("next schema", json("{'schema': 'secondtick.countries/2', 'entries': []}"), "schema");
        row("entries of the wrong type", json("{'schema': 'secondtick.countries/1', 'entries': {}}"), "entries");
        row("an entry of the wrong type", countries(atlantis() + ", 7"), "entries[1]");
        row("an entry without an id", countries(atlantis() + ", {'name': 'x'}"), "entries[1].id");
        row("an id twice", countries(atlantis() + ',' + atlantis()), "entries[1].id");
        row("a new entry that is not complete", countries(atlantis() + ", {'id': 'XB'}"), "entries[1].name");
        row("wrong type", countries(atlantis() + ", {'id': 'CU', 'name': 7}"), "entries[1].name");
        row("unknown word", countries(atlantis() + ", {'id': 'CU', 'as_business': 'maybe'}"), "entries[1].as_business");
        row("bad source", countries("{'id': 'CU', 'statements': [{'says': 'x', 'source': 'http://x.org'}]}"),
            "entries[0].statements[0].source");
        row("bad date", countries("{'id': 'CU', 'statements': [{'says': 'x', 'source': 'own', 'date': '2026-02-30'}]}"),
            "entries[0].statements[0].date");
        row("no statement left", countries("{'id': 'CU', 'statements': []}"), "entries[0].statements");
        row("flag of the wrong type", countries("{'id': 'CU', 'disabled': 'yes'}"), "entries[0].disabled");
        row("newer program", countries(atlantis(), "'requires': '99.0', "), "requires");
        row("requirement that is none", countries(atlantis(), "'requires': 'soon', "), "requires");
        row("bad file date", countries(atlantis(), "'checked': 'yesterday', "), "checked");
        row("days below one", countries(atlantis(), "'stale_after_days': 0, "), "stale_after_days");
        row("version that is none", countries(atlantis(), "'version': '9999.x', "), "version");
        // NOLINTNEXTLINE(misc-misleading-bidirectional): what is hidden is the case
        row("hidden characters", countries("{'id': 'CU', 'name': 'C\xE2\x80\xAEuba'}"), "entries[0].name");
        row("a zero", countries("{'id': 'CU', 'name': '\\u0000'}"), "entries[0].name");
        row("half a day", countries(atlantis(), "'stale_after_days': 1.5, "), "stale_after_days");
        row("too large", countries(atlantis(), "'note': '" + QByteArray(4LL * 1024 * 1024, 'x') + "', "), "");
        row("deep nesting", QByteArray(100000, '['), "");
    }
    void aFileWithAMistakeIsLeftOutWhole()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, path);
        const RuleBookPtr book = m_folder->bookWith(u"countries.json"_s, content);
        QVERIFY(!book->complaints.isEmpty());
        const Complaint complaint = book->complaints.first();
        QCOMPARE(complaint.path, path);
        QCOMPARE(complaint.file, m_folder->path(u"countries.json"_s));
        QVERIFY(complaint.text().endsWith(u'.') || complaint.text().contains(u": "_s));
        QVERIFY(book->overrides().isEmpty());
        QVERIFY(!book->countries.find(u"XA"_s));
        QCOMPARE(book->countries.find(u"CU"_s)->name, u"Cuba"_s);
        QVERIFY(book->countries.find(u"CU"_s)->asBusiness == CountryStatus::Restricted);
    }

    void allMistakesAreShownAtOnce()
    {
        const RuleBookPtr book = m_folder->bookWith(
            u"countries.json"_s, countries("{'id': 'CU', 'name': 7, 'as_business': 'x'}, {'id': 'IR', 'name': ''}"));
        QStringList paths;
        for (const Complaint &complaint : book->complaints)
            paths.append(complaint.path);
        QCOMPARE(paths, (QStringList{u"entries[0].name"_s, u"entries[0].as_business"_s, u"entries[1].name"_s}));
    }

    void whatIsHiddenInAFileIsShownInTheComplaint()
    {
        const RuleBookPtr book = m_folder->bookWith(
            // NOLINTNEXTLINE(misc-misleading-bidirectional): what is hidden is the case
            u"countries.json"_s, countries("{'id': 'CU', 'n\xE2\x80\xAE': 1, 'name': 'x\xE2\x80\x8C'}"));
        QCOMPARE(book->complaints.size(), 1);
        QCOMPARE(book->complaints.first().path, u"entries[0].n[U+202E]"_s);
        QCOMPARE(book->countries.find(u"CU"_s)->name, u"x\u200C"_s); // Persian is written with it
    }

    void aTextThatBreaksTheRulesOfTextsIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const QByteArray &entry, const char *path) {
            QTest::newRow(name) << entry << QString::fromLatin1(path);
        };
        row("long title", "{'id': 'token.expired', 'title': '" + QByteArray(61, 'x') + "'}", "entries[0].title");
        row("foreign link", "{'id': 'token.expired', 'links': [{'label': 'x', 'url': 'https://evil.org/'}]}",
            "entries[0].links[0].url");
        row("script link", "{'id': 'token.expired', 'links': [{'label': 'x', 'url': 'javascript:x'}]}",
            "entries[0].links[0].url");
        row("unknown place", "{'id': 'token.expired', 'title': 'The {secret}'}", "entries[0]");
        row("uncertain place", "{'id': 'token.expired', 'title': 'For {app}'}", "entries[0]");
        row("severity", "{'id': 'token.expired', 'severity': 'mild'}", "entries[0].severity");
        row("who", "{'id': 'token.expired', 'who': 'me'}", "entries[0].who");
        row("step", "{'id': 'token.expired', 'remedy': ['Do it.', '']}", "entries[0].remedy[1]");
        row("wording", "{'id': 'token.revoked', 'wordings': {'checkpoint': {'title': 1}}}",
            "entries[0].wordings.checkpoint.title");
        row("wording of the wrong type", "{'id': 'token.revoked', 'wordings': {'checkpoint': 1}}",
            "entries[0].wordings.checkpoint");
    }
    void aTextThatBreaksTheRulesOfTextsIsLeftOut()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QString, path);
        const RuleBookPtr book = m_folder->bookWith(u"texts.json"_s, texts(entry));
        QVERIFY(!book->complaints.isEmpty());
        QCOMPARE(book->complaints.first().path, path);
        QCOMPARE(book->textFor(findingOf(u"token.expired"_s)).title,
                 loadRuleBook()->textFor(findingOf(u"token.expired"_s)).title);
    }

    void anUnknownMemberAloneIsLeftOut()
    {
        const RuleBookPtr book =
            m_folder->bookWith(u"countries.json"_s, countries(atlantis(", 'colour': 'blue'"), "'author': 'x', "));
        QCOMPARE(book->complaints.size(), 2);
        QCOMPARE(book->complaints.first().path, u"entries[0].colour"_s);
        QCOMPARE(book->complaints.last().path, u"author"_s);
        QVERIFY(book->countries.find(u"XA"_s));
    }

    void whatCannotBeDisabledAndUnknownFilesAreNamed()
    {
        m_folder->write(u"country.json"_s, "{}");
        m_folder->write(u"README.md"_s, "hello");
        const RuleBookPtr book = m_folder->bookWith(u"countries.json"_s, countries("{'id': 'XX', 'disabled': true}"));
        QCOMPARE(book->complaints.size(), 2);
        QCOMPARE(book->complaints.first().path, u"entries[0]"_s);
        QCOMPARE(book->complaints.last().file, m_folder->path(u"country.json"_s));
    }

    void aCodeTiedToNoFindingIsNamed()
    {
        const RuleBookPtr book = m_folder->bookWith(
            u"error_codes.json"_s,
            json("{'schema': 'secondtick.error-codes/1', 'entries': [{'id': '131026', 'finding': 'no.such'}]}"));
        QCOMPARE(book->complaints.size(), 1);
        QCOMPARE(book->complaints.first().path, u"131026"_s);
    }

    void anErrorCodeThatContradictsItselfIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("member");
        const auto row = [](const char *name, const QByteArray &entry, const char *member) {
            QTest::newRow(name) << entry << QString::fromLatin1(member);
        };
        row("seconds without a basis", "{'id': '131026', 'retry_after_s': 60}", "retry_basis");
        row("no seconds at all", "{'id': '131016', 'retry_after_s': 0}", "retry_after_s");
        row("unknown basis", "{'id': '131016', 'retry_basis': 'hearsay'}", "retry_basis");
        row("two subcodes", "{'id': '190/463', 'also_as_subcode': true}", "also_as_subcode");
        row("a range of subcodes", "{'id': '200-299', 'also_as_subcode': true}", "also_as_subcode");
        row("pattern", "{'id': '190/unreadable', 'message_pattern': '('}", "message_pattern");
        row("date", "{'id': '131026', 'checked': 'today'}", "checked");
    }
    void anErrorCodeThatContradictsItselfIsLeftOut()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QString, member);
        const RuleBookPtr book = m_folder->bookWith(
            u"error_codes.json"_s, json("{'schema': 'secondtick.error-codes/1', 'entries': [" + entry + "]}"));
        QCOMPARE(book->complaints.size(), 1);
        QCOMPARE(book->complaints.first().path, u"entries[0]."_s + member);
        QVERIFY(book->overrides().isEmpty());
        QVERIFY(book->errorCodes.find(131026, {}, {})->changedBy.isEmpty());
    }

    void aFolderInPlaceOfAFileIsNamed()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"texts.json"_s));
        const RuleBookPtr book = loadRuleBook({m_folder->path()});
        QCOMPARE(book->complaints.size(), 1);
        QVERIFY(!book->complaints.first().text().isEmpty());
    }

    void anAbsentFolderIsNoFault() { QVERIFY(loadRuleBook({m_folder->path(u"none"_s)})->complaints.isEmpty()); }

private:
    std::unique_ptr<OverrideFolder> m_folder;
};

SECONDTICK_TEST(TestOverrideRefusals)
#include "tst_override_refusals.moc"
