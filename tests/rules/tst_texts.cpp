#include "rules/link_places.h"
#include "rules/links.h"
#include "rules/placeholders.h"
#include "rules/rule_book.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTest>

using namespace secondtick;
using namespace secondtick::rules;
using namespace Qt::StringLiterals;

namespace {

QByteArray nameOf(const FindingTextRule &rule)
{
    return (rule.id + (rule.wording.isEmpty() ? QString() : u'#' + rule.wording)).toUtf8();
}

/// Sentences that explain how likely a reason of the checklist is; they have a meaning, and the rest of the usual text.
bool isWhy(const FindingTextRule &rule)
{
    return rule.wording.startsWith("why-"_L1);
}

QStringList sentencesOf(const FindingTextRule &rule)
{
    return QStringList{rule.english.title, rule.english.meaning} + rule.english.remedy;
}

void contract(const char *id, const char *severity, const char *who)
{
    QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(severity) << QString::fromLatin1(who);
}

} // namespace

class TestTexts : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { m_book = loadRuleBook(); }

    void everyIdOfTheContractHasItsWords_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("severity");
        QTest::addColumn<QString>("who");
        for (const char *id :
             {"token.not-a-token", "token.wrong-kind", "token.truncated", "token.unreadable", "token.expired",
              "token.revoked", "token.page-kind", "token.app-kind", "permission.missing"})
            contract(id, "blocker", "you");
        contract("token.expires-soon", "warning", "you");
        contract("token.data-access-expires-soon", "warning", "you");
        contract("token.short-lived-kind", "hint", "you");
        contract("token.other-app", "error", "developer");
        contract("token.inspect-refused", "info", "");
        contract("permission.unlisted-but-works", "info", "");
        contract("permission.not-for-account", "blocker", "admin");
        contract("token.app-secret-proof", "blocker", "developer");
        contract("service.unavailable", "error", "platform");
        contract("service.rate-limited", "warning", "developer");
        for (const char *id : {"network.offline", "network.dns", "network.refused", "network.timeout", "network.tls",
                               "network.proxy", "network.interrupted", "network.not-graph"})
            contract(id, "error", "you");
        contract("clock.skewed", "warning", "you");
        contract("sender.country-restricted", "blocker", "");
        contract("recipient.country-restricted", "blocker", "");
        contract("recipient.country-reported-lifted", "warning", "");
        contract("recipient.number-suspect", "warning", "you");
        for (const char *id : {"delivery.offline-30-days", "delivery.blocked", "delivery.terms", "delivery.old-app"})
            contract(id, "error", "customer");
        contract("delivery.country", "error", "");
        contract("delivery.window-closed", "error", "you");
        contract("delivery.undisclosed", "info", "");
        contract("error.unknown", "info", "");
        contract("rules.stale", "hint", "you");
        contract("rules.override-ignored", "warning", "you");
    }
    void everyIdOfTheContractHasItsWords()
    {
        QFETCH(QString, id);
        QFETCH(QString, severity);
        QFETCH(QString, who);
        const FindingTextRule *rule = m_book->findingTexts.find(id);
        QVERIFY(rule);
        QCOMPARE(rule->id, id);
        QCOMPARE(toWord(rule->severity), severity);
        QCOMPARE(rule->english.who, who);
        QVERIFY(!rule->english.meaning.isEmpty());
    }

    void wordingsHaveTheSeverityOfTheContract_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("wording");
        QTest::addColumn<QString>("severity");
        const auto row = [](const char *id, const char *wording, const char *severity) {
            QTest::addRow("%s#%s", id, wording)
                << QString::fromLatin1(id) << QString::fromLatin1(wording) << QString::fromLatin1(severity);
        };
        row("permission.missing", "messaging", "blocker");
        row("permission.missing", "optional", "hint");
        row("recipient.country-restricted", "may-be", "warning");
        row("recipient.country-restricted", "possibly", "warning");
        row("sender.country-restricted", "may-be", "warning");
        row("recipient.number-suspect", "ar_9", "hint");
        row("recipient.number-suspect", "mx_1", "warning");
        row("recipient.number-suspect", "br_9", "warning");
        row("recipient.number-suspect", "no_country_code", "error");
        row("recipient.number-suspect", "unusable", "error");
        row("recipient.number-suspect", "id", "error");
        row("delivery.offline-30-days", "waiting", "info");
        row("token.revoked", "password-changed", "blocker");
    }
    void wordingsHaveTheSeverityOfTheContract()
    {
        QFETCH(QString, id);
        QFETCH(QString, wording);
        QFETCH(QString, severity);
        const FindingTextRule *rule = m_book->findingTexts.find(id, wording);
        QVERIFY(rule);
        QCOMPARE(rule->wording, wording);
        QCOMPARE(toWord(rule->severity), severity);
    }

    void everyWayAPastedTextIsRefusedIsWorded_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("wording");
        const auto rows = [](const char *id, const QList<const char *> &wordings) {
            for (const char *wording : wordings)
                QTest::newRow(wording) << QString::fromLatin1(id) << QString::fromLatin1(wording);
        };
        rows("token.not-a-token",
             {"empty", "masked", "placeholder", "too_long", "control_chars", "bad_char_inside", "lookalike_letters",
              "inner_spaces", "case_changed", "url_without_token", "too_large", "not_a_token"});
        rows("token.wrong-kind",
             {"app_secret", "instagram_token", "threads_token", "jwt", "oauth_code", "private_key", "other_vendor",
              "numeric_id", "phone_number", "short_code"});
        rows("token.truncated", {"too_short", "looks_truncated"});
    }
    void everyWayAPastedTextIsRefusedIsWorded()
    {
        QFETCH(QString, id);
        QFETCH(QString, wording);
        const FindingTextRule *rule = m_book->findingTexts.find(id, wording);
        QVERIFY(rule && rule->wording == wording);
        QVERIFY(!rule->english.remedy.isEmpty());
    }

    void everyTextIsFitForAWorriedReader()
    {
        const QRegularExpression banned(
            u"\\b(invalid|oops|please|sorry|illegal|abort|fatal|failure occurred|unable)\\b|!"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QRegularExpression code(u"(^|[^\\w:/.-])(code \\d|#?\\d{3,}(?!-hour))"_s);
        for (const FindingTextRule &rule : m_book->findingTexts.all()) {
            const QString title = rule.english.title;
            QVERIFY2(!title.isEmpty() && title.size() <= 60, nameOf(rule).constData());
            QVERIFY2(!title.endsWith(u'.') && title.front().isUpper(), nameOf(rule).constData());
            QVERIFY2(!code.match(title).hasMatch(), nameOf(rule).constData());
            QVERIFY2(!title.contains(u'{'), nameOf(rule).constData());
            const QStringList sentences = sentencesOf(rule);
            for (const QString &sentence : sentences)
                QVERIFY2(!banned.match(sentence).hasMatch(), qPrintable(sentence));
            if (rule.id != "delivery.customer-message"_L1)
                QVERIFY2(rule.english.meaning.endsWith(u'.') || rule.english.meaning.endsWith("]]"_L1),
                         nameOf(rule).constData());
        }
        for (const ErrorCode &entry : m_book->errorCodes.all()) {
            const QStringList sentences = QStringList{entry.title} + entry.causes + entry.actions;
            for (const QString &sentence : sentences)
                QVERIFY2(!banned.match(sentence).hasMatch(), qPrintable(sentence));
        }
    }

    void everyStepBeginsWithAVerb()
    {
        const QSet<QString> verbs{u"Accept"_s,   u"Add"_s,     u"Ask"_s,     u"Call"_s,    u"Check"_s,    u"Choose"_s,
                                  u"Clear"_s,    u"Compare"_s, u"Confirm"_s, u"Connect"_s, u"Copy"_s,     u"Correct"_s,
                                  u"Create"_s,   u"Delete"_s,  u"Do"_s,      u"Enter"_s,   u"Exchange"_s, u"Find"_s,
                                  u"Generate"_s, u"Give"_s,    u"Install"_s, u"Keep"_s,    u"Leave"_s,    u"Let"_s,
                                  u"Link"_s,     u"Look"_s,    u"Open"_s,    u"Paste"_s,   u"Pause"_s,    u"Press"_s,
                                  u"Put"_s,      u"Raise"_s,   u"Reach"_s,   u"Read"_s,    u"Register"_s, u"Remove"_s,
                                  u"Review"_s,   u"Rework"_s,  u"Search"_s,  u"Send"_s,    u"Set"_s,      u"Shorten"_s,
                                  u"Show"_s,     u"Stop"_s,    u"Switch"_s,  u"Tell"_s,    u"Tick"_s,     u"Try"_s,
                                  u"Unblock"_s,  u"Upload"_s,  u"Use"_s,     u"Verify"_s,  u"Wait"_s,     u"Write"_s};
        QStringList steps;
        for (const FindingTextRule &rule : m_book->findingTexts.all())
            steps += rule.english.remedy;
        for (const ErrorCode &entry : m_book->errorCodes.all())
            steps += entry.actions;
        QVERIFY(steps.size() > 200);
        for (const QString &step : std::as_const(steps)) {
            const QString first = step.section(QRegularExpression(u"[ ,:]"_s), 0, 0);
            QVERIFY2(verbs.contains(first), qPrintable(step));
            QVERIFY2(step.endsWith(u'.') || step.endsWith(u'?') || step.contains(u": "_s) || step.contains(" > "_L1),
                     qPrintable(step));
        }
    }

    void everyFindingThatHasSomebodyHasSomethingToDo()
    {
        for (const FindingTextRule &rule : m_book->findingTexts.all()) {
            if (!rule.english.who.isEmpty())
                QVERIFY2(!rule.english.remedy.isEmpty(), nameOf(rule).constData());
        }
    }

    void placesAreDocumentedAndVanishWithoutTheirArgument()
    {
        for (const FindingTextRule &rule : m_book->findingTexts.all()) {
            const QStringList sentences = sentencesOf(rule);
            QVERIFY2(placeholderFault(sentences, rule.args).isEmpty(), nameOf(rule).constData());
            QHash<QString, QString> all;
            QHash<QString, QString> needed;
            for (const QString &arg : rule.args) {
                const bool isOptional = arg.endsWith(u'?');
                all.insert(isOptional ? arg.chopped(1) : arg, u"X"_s);
                if (!isOptional)
                    needed.insert(arg, u"X"_s);
            }
            for (const QString &sentence : sentences) {
                for (const QString &text : {filled(sentence, all), filled(sentence, needed)}) {
                    QVERIFY2(!text.contains(u'{') && !text.contains(u'}') && !text.contains("[["_L1)
                                 && !text.contains("]]"_L1) && !text.contains(u"\u2026"_s),
                             qPrintable(text));
                    QVERIFY2(!text.contains("  "_L1) && !text.contains(" ."_L1) && !text.contains("..\n"_L1)
                                 && text == text.trimmed(),
                             qPrintable(text));
                }
            }
        }
    }

    void everyLinkMayBeOpened()
    {
        int count = 0;
        for (const FindingTextRule &rule : m_book->findingTexts.all()) {
            for (const Link &link : rule.english.links) {
                QVERIFY2(isAllowedAddress(link.url), qPrintable(link.url));
                QVERIFY2(!hasPlaces(link.url) || isAllowedLink(QUrl(link.fallback, QUrl::StrictMode)),
                         qPrintable(link.fallback));
                QVERIFY(!link.label.isEmpty());
                ++count;
            }
            QVERIFY2(rule.english.reference.isEmpty() || isSourceAddress(rule.english.reference),
                     nameOf(rule).constData());
        }
        QVERIFY(count > 20);
    }

    void whySentencesExplainAndNothingElse()
    {
        QSet<QString> ids;
        for (const FindingTextRule &rule : m_book->findingTexts.all()) {
            if (!isWhy(rule))
                continue;
            ids.insert(rule.id);
            QVERIFY2(rule.english.title == m_book->findingTexts.find(rule.id)->english.title, nameOf(rule).constData());
            QVERIFY2(rule.english.meaning != m_book->findingTexts.find(rule.id)->english.meaning,
                     nameOf(rule).constData());
        }
        QCOMPARE(ids.size(), 5);
    }

private:
    RuleBookPtr m_book;
};

SECONDTICK_TEST(TestTexts)
#include "tst_texts.moc"
