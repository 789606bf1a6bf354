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

bool isOfTheChain(const FindingTextRule &rule)
{
    static const QStringList rooms{u"account."_s, u"number."_s, u"id."_s, u"webhook."_s, u"template."_s, u"health."_s};
    return rule.id == "permission.not-for-account"_L1
        || std::any_of(rooms.begin(), rooms.end(), [&rule](const QString &room) { return rule.id.startsWith(room); });
}

QByteArray chainTextName(const FindingTextRule &rule)
{
    return (rule.id + u'#' + rule.wording).toUtf8();
}

Finding chainFinding(const FindingTextRule &rule, const QJsonObject &args)
{
    Finding finding = findingOf(rule.id, rule.wording);
    finding.args = args;
    return finding;
}

/// What a check would give for this argument; no value looks like another one or like a word of ours.
QString valueFor(const QString &arg)
{
    return u"X%1X"_s.arg(arg);
}

/// The arguments of a rule with some of those left out that may be missing: bit i of `missing` takes the i-th away.
QJsonObject argsOf(const FindingTextRule &rule, quint32 missing)
{
    QJsonObject args;
    int optional = 0;
    for (const QString &arg : rule.args) {
        if (!arg.endsWith(u'?'))
            args.insert(arg, valueFor(arg));
        else if (!(missing >> optional++ & 1U))
            args.insert(arg.chopped(1), valueFor(arg.chopped(1)));
    }
    return args;
}

QString sentenceFault(const QString &sentence)
{
    for (const char *wrong : {"{", "}", "[[", "]]", "\xE2\x80\xA6", "  ", " .", " ,", "..", ",,", "( ", "()", "\"\""}) {
        if (sentence.contains(QString::fromUtf8(wrong)))
            return u"\"%1\" in: %2"_s.arg(QString::fromUtf8(wrong), sentence);
    }
    return sentence.isEmpty() || sentence != sentence.trimmed() ? u"blank: "_s + sentence : QString();
}

} // namespace

class TestChainTexts : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { m_book = loadRuleBook(); }

    void everyFindingOfTheChainHasItsWords_data()
    {
        QTest::addColumn<QString>("severity");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("args");
        QTest::addColumn<QString>("wordings");
        const auto row = [](const char *id, const char *severity, const char *who, const char *args,
                            const char *wordings = "") {
            QTest::newRow(id) << QString::fromLatin1(severity) << QString::fromLatin1(who) << QString::fromLatin1(args)
                              << QString::fromLatin1(wordings);
        };
        row("account.none-found", "warning", "admin", "business?");
        row("account.restricted", "blocker", "admin", "account? name? description?");
        row("account.unreviewed", "warning", "admin", "account? name? status", "rejected");
        row("account.payment", "error", "admin", "account? name? business?");
        row("account.business-unverified", "error", "admin", "business? status?", "blocked=blocker");
        row("number.not-in-account", "error", "admin", "number account?");
        row("number.not-registered", "blocker", "developer", "number? account?", "not-verified");
        row("number.not-connected", "blocker", "admin", "number? status", "pending banned restricted migrated deleted");
        row("number.quality-low", "error", "admin", "number? rating", "yellow=warning");
        row("number.name-not-approved", "warning", "admin", "number? name? status", "declined");
        row("number.test-number", "hint", "developer", "number?");
        row("id.wrong-kind", "error", "you", "given found id",
            "number-is-account number-is-business number-is-phone account-is-number account-is-business "
            "business-is-account");
        row("webhook.app-not-subscribed", "error", "developer", "account? app?");
        row("webhook.other-app-only", "warning", "developer", "account? app? others?");
        row("webhook.override", "info", "developer", "url level", "number account");
        row("template.rejected", "warning", "admin", "name language? reason? count", "several");
        row("template.paused", "warning", "admin", "name language? reason? count", "several");
        row("template.missing-language", "warning", "admin", "name language");
        const char *entities = "number account business app template";
        row("health.blocked", "blocker", "admin", "entity code? description? solution?", entities);
        row("health.limited", "warning", "admin", "entity code? description? solution?", entities);
        row("health.calls-only", "info", "admin", "entity?");
        row("permission.not-for-account", "blocker", "admin", "account? permission? app?", "lacks-task not-assigned");
    }
    void everyFindingOfTheChainHasItsWords()
    {
        QFETCH(QString, severity);
        QFETCH(QString, who);
        QFETCH(QString, args);
        QFETCH(QString, wordings);
        const QString id = QString::fromLatin1(QTest::currentDataTag());
        const FindingTextRule *usual = m_book->findingTexts.find(id);
        QVERIFY(usual && usual->id == id);
        QCOMPARE(toWord(usual->severity), severity);
        QCOMPARE(usual->english.who, who);
        QVERIFY(!usual->english.meaning.isEmpty() && !usual->english.reference.isEmpty());
        const QStringList needed = args.split(u' ', Qt::SkipEmptyParts);
        for (const QString &arg : needed)
            QVERIFY2(usual->args.contains(arg), qPrintable(arg));
        // What is not agreed upon may help, but nothing may depend on it.
        for (const QString &arg : usual->args)
            QVERIFY2(needed.contains(arg) || arg.endsWith(u'?'), qPrintable(arg));
        const QStringList names = wordings.split(u' ', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            const QString wording = name.section(u'=', 0, 0);
            const FindingTextRule *rule = m_book->findingTexts.find(id, wording);
            QVERIFY2(rule && rule->wording == wording, qPrintable(name));
            QCOMPARE(toWord(rule->severity), name.contains(u'=') ? name.section(u'=', 1) : severity);
            QVERIFY2(rule->english.meaning != usual->english.meaning, qPrintable(name));
        }
    }

    void everyWordingIsWholeWhateverIsMissing()
    {
        int texts = 0;
        for (const FindingTextRule &rule : m_book->findingTexts.all()) {
            if (!isOfTheChain(rule))
                continue;
            const auto optional = std::count_if(rule.args.begin(), rule.args.end(),
                                                [](const QString &arg) { return arg.endsWith(u'?'); });
            for (quint32 missing = 0; missing < 1U << optional; ++missing) {
                const FindingText text = m_book->textFor(chainFinding(rule, argsOf(rule, missing)));
                const QStringList sentences = QStringList{text.title, text.meaning} + text.remedy;
                for (const QString &sentence : sentences)
                    QVERIFY2(sentenceFault(sentence).isEmpty(), qPrintable(sentenceFault(sentence)));
                ++texts;
            }
        }
        QVERIFY(texts > 1000);
    }

    void wordsOfTheProgramAndOfThePlatformAreNotShownRaw_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("arg");
        const auto row = [](const char *id, const char *arg) {
            QTest::addRow("%s %s", id, arg) << QString::fromLatin1(id) << QString::fromLatin1(arg);
        };
        row("id.wrong-kind", "given");
        row("id.wrong-kind", "found");
        row("webhook.override", "level");
        row("number.quality-low", "rating");
        row("number.name-not-approved", "status");
        row("account.unreviewed", "status");
        row("account.business-unverified", "status");
        row("health.calls-only", "entity");
        row("health.blocked", "code");
    }
    void wordsOfTheProgramAndOfThePlatformAreNotShownRaw()
    {
        QFETCH(QString, id);
        QFETCH(QString, arg);
        for (const FindingTextRule &rule : m_book->findingTexts.all()) {
            if (rule.id != id)
                continue;
            const FindingText text = m_book->textFor(chainFinding(rule, argsOf(rule, 0)));
            const QString all = text.title + text.meaning + text.remedy.join(u' ');
            QVERIFY2(!all.contains(valueFor(arg)), chainTextName(rule).constData());
        }
    }

    void aKnownStatusOrEntityIsSaidInWords()
    {
        for (const FindingTextRule &rule : m_book->findingTexts.all()) {
            const bool isHealth = rule.id == "health.blocked"_L1 || rule.id == "health.limited"_L1;
            if (!isHealth && rule.id != "number.not-connected"_L1)
                continue;
            const QString raw = valueFor(isHealth ? u"entity"_s : u"status"_s);
            const QString meaning = m_book->textFor(chainFinding(rule, argsOf(rule, 0))).meaning;
            QVERIFY2(meaning.contains(raw) == rule.wording.isEmpty(), chainTextName(rule).constData());
        }
    }

    void severalTemplatesAreAllNamed()
    {
        for (const QString &id : {u"template.rejected"_s, u"template.paused"_s}) {
            Finding finding = findingOf(id, u"several"_s);
            finding.args = {{u"names"_s, u"welcome, invoice"_s}, {u"count"_s, 2}};
            const QString meaning = m_book->textFor(finding).meaning;
            QVERIFY2(meaning.contains("welcome, invoice"_L1) && meaning.contains(": 2."_L1), qPrintable(meaning));
        }
    }

    void theSenderIsNotMistakenForTheCustomer()
    {
        for (const QString &wording : {QString(), u"not-verified"_s}) {
            const QString meaning = m_book->textFor(findingOf(u"number.not-registered"_s, wording)).meaning;
            QVERIFY2(meaning.contains("the one that sends"_L1), qPrintable(meaning));
            QVERIFY2(meaning.contains("nothing about the number of your customer"_L1), qPrintable(meaning));
        }
    }

    void aStoppedPaymentDoesNotStopReplies()
    {
        const FindingText text = m_book->textFor(findingOf(u"account.payment"_s));
        QVERIFY(text.meaning.contains("Replies within 24 hours"_L1));
        QVERIFY(text.remedy.join(u' ').contains("this very WhatsApp account"_L1));
    }

    void theWordsOfThePlatformStandInQuotationMarks()
    {
        const QString hostile = u"Pay\u202E here: {entity}[[x]] <b>https://evil.org</b>"_s;
        for (const char *id : {"health.blocked", "health.limited", "account.restricted"}) {
            Finding finding = findingOf(QString::fromLatin1(id));
            const QList<Link> links = m_book->textFor(finding).links;
            finding.args = {{u"description"_s, hostile}, {u"solution"_s, hostile}, {u"entity"_s, u"FLOW"_s}};
            const FindingText text = m_book->textFor(finding);
            QVERIFY2(text.meaning.contains("Meta says: \"Pay[U+202E] here: {entity}[[x]] <b>"_L1),
                     qPrintable(text.meaning));
            for (qsizetype i = 0; i < links.size(); ++i)
                QCOMPARE(text.links.at(i).url, links.at(i).url);
        }
    }

private:
    RuleBookPtr m_book;
};

SECONDTICK_TEST(TestChainTexts)
#include "tst_chain_texts.moc"
