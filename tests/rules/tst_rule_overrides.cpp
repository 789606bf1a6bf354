#include "rules/override_folder.h"
#include "rules/rule_book.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QTest>

#include <memory>

using namespace secondtick;
using namespace secondtick::rules;
using namespace secondtick::test;
using namespace Qt::StringLiterals;

class TestRuleOverrides : public test::TestCase
{
    Q_OBJECT
private slots:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<OverrideFolder>();
    }

    void anEntryIsAdded()
    {
        const RuleBookPtr book = m_folder->bookWith(u"countries.json"_s, countries(atlantis()));
        QVERIFY(book->complaints.isEmpty());
        QCOMPARE(book->countries.find(u"XA"_s)->name, u"Atlantis"_s);
        QCOMPARE(book->countries.all().size(), loadRuleBook()->countries.all().size() + 1);
        QCOMPARE(book->overrides(), QStringList{m_folder->path(u"countries.json"_s)});
    }

    void givenMembersReplaceAndTheOthersStay()
    {
        const RuleBookPtr book = m_folder->bookWith(u"countries.json"_s, countries("{'id': 'CU', 'name': 'Kuba'}"));
        QVERIFY(book->complaints.isEmpty());
        QCOMPARE(book->countries.find(u"CU"_s)->name, u"Kuba"_s);
        QVERIFY(book->countries.find(u"CU"_s)->asRecipient == CountryStatus::Restricted);
    }

    void aWholeEntryIsReplaced()
    {
        const QByteArray turkey =
            "{'id': 'TR', 'replace': true, 'name': 'Turkey', 'statements': [{'says': 'Free.', 'source': 'own'}]}";
        const RuleBookPtr book = m_folder->bookWith(u"countries.json"_s, countries(turkey));
        QVERIFY(book->complaints.isEmpty());
        QVERIFY(!book->countries.find(u"TR"_s)->asRecipient);
    }

    void anEntryIsDisabled()
    {
        const RuleBookPtr book = m_folder->bookWith(u"countries.json"_s, countries("{'id': 'CU', 'disabled': true}"));
        QVERIFY(book->complaints.isEmpty());
        QVERIFY(!book->countries.find(u"CU"_s));
    }

    void aFindingIsSilencedInAllItsWordings()
    {
        const RuleBookPtr book =
            m_folder->bookWith(u"texts.json"_s, texts("{'id': 'token.revoked', 'disabled': true}"));
        QVERIFY(book->complaints.isEmpty());
        QVERIFY(book->isDisabled(findingOf(u"token.revoked"_s)));
        QVERIFY(book->isDisabled(findingOf(u"token.revoked"_s, u"checkpoint"_s)));
        QVERIFY(!book->isDisabled(findingOf(u"token.expired"_s)));
        QVERIFY(!book->textFor(findingOf(u"token.revoked"_s)).title.isEmpty());
    }

    void aChosenSeverityBeatsTheCheck()
    {
        const RuleBookPtr book =
            m_folder->bookWith(u"texts.json"_s, texts("{'id': 'recipient.country-restricted', 'severity': 'hint'}"));
        Finding finding = findingOf(u"recipient.country-restricted"_s, u"may-be"_s);
        finding.severity = Severity::Blocker;
        QCOMPARE(book->severityOf(finding), Severity::Hint);
        finding.id = u"sender.country-restricted"_s;
        QCOMPARE(book->severityOf(finding), Severity::Blocker);
    }

    void aChosenSeverityOfOneWordingStaysThere()
    {
        const RuleBookPtr book = m_folder->bookWith(
            u"texts.json"_s,
            texts("{'id': 'recipient.country-restricted', 'wordings': {'may-be': {'severity': 'info'}}}"));
        QVERIFY(book->complaints.isEmpty());
        Finding finding = findingOf(u"recipient.country-restricted"_s, u"may-be"_s);
        finding.severity = Severity::Warning;
        QCOMPARE(book->severityOf(finding), Severity::Info);
        finding.wording.clear();
        QCOMPARE(book->severityOf(finding), Severity::Warning);
        QVERIFY(!book->textFor(findingOf(u"recipient.country-restricted"_s, u"may-be"_s)).remedy.isEmpty());
    }

    void aCodeOfTheCatalogueIsChangedToo()
    {
        const RuleBookPtr book = m_folder->bookWith(
            u"error_codes.json"_s,
            json("{'schema': 'secondtick.error-codes/1', 'entries': [ {'id': '131026', 'severity': 'info', "
                 "'title': 'Not on WhatsApp'}, {'id': '131021', 'disabled': true}]}"));
        QVERIFY(book->complaints.isEmpty());
        Finding finding = findingOf(u"error.131026"_s);
        finding.severity = Severity::Error;
        QCOMPARE(book->severityOf(finding), Severity::Info);
        QCOMPARE(book->textFor(finding).title, u"Not on WhatsApp"_s);
        QVERIFY(!book->errorCodes.find(131021, {}, {}));
    }

    void aCodeOfTheCatalogueIsAddedAndNamesItsFile()
    {
        const RuleBookPtr book = m_folder->bookWith(
            u"error_codes.json"_s,
            json("{'schema': 'secondtick.error-codes/1', 'entries': [ {'id': '131026', 'title': 'Not on WhatsApp'}, "
                 "{'id': '7654321', 'code': 7654321, 'also_as_subcode': true, 'title': 'A rule of our house', "
                 "'causes': ['Ours.'], 'actions': ['Ask us.'], 'who': 'you', 'category': 'request', 'side': 'app', "
                 "'next_page': 'none', 'source': 'own'}]}"));
        QVERIFY(book->complaints.isEmpty());
        const QString path = m_folder->path(u"error_codes.json"_s);
        const ErrorCode *changed = book->errorCodes.find(131026, {}, {});
        QCOMPARE(changed->title, u"Not on WhatsApp"_s);
        QCOMPARE(changed->changedBy, path);
        QVERIFY(!changed->causes.isEmpty());
        for (const ErrorCode *added :
             {book->errorCodes.find(7654321, {}, {}), book->errorCodes.find(100, 7654321, {})}) {
            QVERIFY(added);
            QCOMPARE(added->title, u"A rule of our house"_s);
            QCOMPARE(added->changedBy, path);
        }
        QCOMPARE(book->textFor(findingOf(u"error.7654321"_s)).title, u"A rule of our house"_s);
        QVERIFY(book->errorCodes.find(131047, {}, {})->changedBy.isEmpty());
        QCOMPARE(book->errorCodes.all().size(), loadRuleBook()->errorCodes.all().size() + 1);
    }

    void aTelephonePrefixIsAdded()
    {
        const RuleBookPtr book = m_folder->bookWith(
            u"calling_codes.json"_s,
            json("{'schema': 'secondtick.calling-codes/1', 'entries': [{'id': '999', 'region': 'XA'}]}"));
        QVERIFY(book->complaints.isEmpty());
        QCOMPARE(book->callingCodes.find(u"999123")->region, u"XA"_s);
        QCOMPARE(book->callingCodes.find(u"4912")->region, u"DE"_s);
    }

    void laterFoldersAreLaidOverEarlierOnes()
    {
        test::OverrideFolder second;
        m_folder->write(u"countries.json"_s, countries("{'id': 'CU', 'name': 'One', 'as_business': 'possibly'}"));
        second.write(u"countries.json"_s, countries("{'id': 'CU', 'name': 'Two'}"));
        const RuleBookPtr book = loadRuleBook({m_folder->path(), second.path()});
        QCOMPARE(book->countries.find(u"CU"_s)->name, u"Two"_s);
        QVERIFY(book->countries.find(u"CU"_s)->asBusiness == CountryStatus::Possibly);
        QCOMPARE(book->overrides().size(), 2);
    }

    void aNewerDateRenewsTheFile()
    {
        const RuleBookPtr book = m_folder->bookWith(
            u"countries.json"_s,
            countries(atlantis(), "'version': '2027.2', 'checked': '2027-02-01', 'stale_after_days': 30, "));
        QVERIFY(book->complaints.isEmpty());
        QCOMPARE(book->version(), u"2027.2"_s);
        const auto file = std::find_if(book->files.cbegin(), book->files.cend(),
                                       [](const Provenance &one) { return one.file == "countries.json"_L1; });
        QCOMPARE(file->checked, QDate(2027, 2, 1));
        QCOMPARE(file->staleAfterDays, 30);
        QCOMPARE(file->overriddenBy.size(), 1);
    }

private:
    std::unique_ptr<OverrideFolder> m_folder;
};

SECONDTICK_TEST(TestRuleOverrides)
#include "tst_rule_overrides.moc"
