#include "rules/links.h"
#include "rules/rule_book.h"
#include "rules/rule_reader.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace secondtick;
using namespace secondtick::rules;
using namespace Qt::StringLiterals;

namespace {

QJsonDocument catalogueDocument(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

QJsonArray catalogueEntries()
{
    return catalogueDocument(u":/rules/error_codes.json"_s)["entries"_L1].toArray();
}

QByteArray catalogueName(const ErrorCode &entry)
{
    return entry.id.toUtf8();
}

GraphError sampledError(const QJsonObject &sample)
{
    GraphError error;
    if (sample.contains("error_code"_L1)) {
        error.code = sample["error_code"_L1].toInt(-1);
        error.message = sample["error_description"_L1].toString();
        return error;
    }
    const QJsonObject body = sample["error"_L1].toObject();
    error.code = body["code"_L1].toInt(-1);
    if (body.contains("error_subcode"_L1))
        error.subcode = body["error_subcode"_L1].toInt();
    error.message = body["message"_L1].toString();
    error.details = body["error_data"_L1]["details"_L1].toString();
    return error;
}

bool isPlainEnglish(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// The page an entry leads to by its category alone; empty where the entry says it for itself.
QString pageOfCategory(const ErrorCode &entry)
{
    if (entry.category == "auth"_L1 || entry.category == "permission"_L1)
        return u"token"_s;
    if (entry.category == "platform"_L1 || (entry.category == "throttling"_L1 && entry.isRateLimit))
        return u"service"_s;
    return entry.category == "delivery"_L1 ? u"delivery"_s : QString();
}

QStringList sidesOfCategory(const QString &category)
{
    static const QHash<QString, QStringList> sides{{u"auth"_s, {u"app"_s}},
                                                   {u"permission"_s, {u"app"_s}},
                                                   {u"platform"_s, {u"platform"_s}},
                                                   {u"health"_s, {u"sender"_s}},
                                                   {u"template"_s, {u"sender"_s, u"app"_s}},
                                                   {u"payment"_s, {u"sender"_s}},
                                                   {u"integrity"_s, {u"sender"_s}},
                                                   {u"registration"_s, {u"sender"_s}},
                                                   {u"username"_s, {u"sender"_s}},
                                                   {u"delivery"_s, {u"recipient"_s, u"sender"_s}}};
    return sides.value(category);
}

} // namespace

/// What the catalogue promises as a whole, whoever adds to it.
class TestErrorCatalogue : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { m_book = loadRuleBook(); }

    void theCatalogueIsComplete()
    {
        QVERIFY(m_book->errorCodes.all().size() >= 205);
        QSet<int> numbers;
        for (const ErrorCode &entry : m_book->errorCodes.all())
            numbers.insert(entry.code);
        QVERIFY(numbers.size() >= 180);
    }

    void everyEntryIsInPlainEnglishAndSourced()
    {
        for (const ErrorCode &entry : m_book->errorCodes.all()) {
            QVERIFY2(!entry.title.endsWith(u'.') && entry.title.front().isUpper(), catalogueName(entry).constData());
            const QStringList sentences = QStringList{entry.title} + entry.causes + entry.actions;
            for (const QString &sentence : sentences)
                QVERIFY2(isPlainEnglish(sentence) && sentence == sentence.trimmed(), qPrintable(sentence));
            for (const QString &cause : entry.causes)
                QVERIFY2(cause.endsWith(u'.'), qPrintable(cause));
            QVERIFY2(entry.source == kFoundingDocument || entry.source == kOwnJudgement
                         || isSourceAddress(entry.source),
                     catalogueName(entry).constData());
        }
    }

    void pageAndSideFollowTheCategory()
    {
        // What the customer sent is not about a message of ours, so the checklist of delivery has no answer.
        const QStringList inbound{u"130501"_s, u"131060"_s};
        for (const ErrorCode &entry : m_book->errorCodes.all()) {
            const QString page = inbound.contains(entry.id) ? u"none"_s : pageOfCategory(entry);
            QVERIFY2(page.isEmpty() || entry.nextPage == page, catalogueName(entry).constData());
            const QStringList sides = sidesOfCategory(entry.category);
            QVERIFY2(sides.isEmpty() || sides.contains(entry.side), catalogueName(entry).constData());
            const bool isOwnPage = entry.nextPage != "token"_L1 || entry.category == "auth"_L1
                || entry.category == "permission"_L1 || entry.id == "100/33"_L1; // may also be a missing access
            QVERIFY2(isOwnPage, catalogueName(entry).constData());
            QVERIFY2(entry.nextPage != "service"_L1 || entry.side == "platform"_L1 || entry.isRateLimit,
                     catalogueName(entry).constData());
            QVERIFY2(entry.who != "customer"_L1 || entry.side == "recipient"_L1, catalogueName(entry).constData());
        }
    }

    void aWaitingTimeSaysWhatItRestsOn()
    {
        for (const ErrorCode &entry : m_book->errorCodes.all()) {
            const bool hasBasis = entry.retryBasis != RetryBasis::None;
            QVERIFY2(hasBasis == entry.retryAfterSeconds.has_value(), catalogueName(entry).constData());
            QVERIFY2(entry.retryable || !entry.isTransient, catalogueName(entry).constData());
        }
    }

    /// Without a wording of its own, the words of one meaning would be shown for the other.
    void everyMeaningOfACodeFindsItsOwnWords()
    {
        for (const ErrorCode &entry : m_book->errorCodes.all()) {
            if (!entry.findingId.isEmpty())
                continue;
            QCOMPARE(findingIdFor(entry, entry.code), u"error.%1"_s.arg(entry.code));
            const ErrorCode *words = m_book->errorCodes.findWords(entry.code, entry.wording);
            QVERIFY2(words == &entry, catalogueName(entry).constData());
        }
    }

    void noTwoEntriesSpeakOfTheSameError()
    {
        QSet<QString> seen;
        for (const ErrorCode &entry : m_book->errorCodes.all()) {
            QList<int> codes = entry.alsoCodes;
            codes.append(entry.code);
            for (const int code : std::as_const(codes)) {
                const QString key = u"%1-%2/%3/%4"_s.arg(code)
                                        .arg(entry.lastCode.value_or(code))
                                        .arg(entry.subcode.value_or(-1))
                                        .arg(entry.messagePattern);
                QVERIFY2(!seen.contains(key), qPrintable(key));
                seen.insert(key);
            }
        }
    }

    void noSampleFitsTwoPatternsOfItsCode()
    {
        const QJsonArray entries = catalogueEntries();
        for (const auto &entry : entries) {
            const QJsonArray samples = entry["samples"_L1].toArray();
            for (const auto &sample : samples) {
                const GraphError error = sampledError(sample.toObject());
                int fitting = 0;
                for (const ErrorCode &other : m_book->errorCodes.all()) {
                    const QRegularExpression pattern(other.messagePattern, QRegularExpression::CaseInsensitiveOption);
                    const bool isAsked = other.code == error.code && !other.messagePattern.isEmpty();
                    fitting += isAsked && pattern.match(error.message).hasMatch() ? 1 : 0;
                }
                QVERIFY2(fitting <= 1, qPrintable(error.message));
            }
        }
    }

    void everyPatternIsARegularExpression()
    {
        int count = 0;
        for (const ErrorCode &entry : m_book->errorCodes.all()) {
            QVERIFY2(QRegularExpression(entry.messagePattern).isValid(), catalogueName(entry).constData());
            count += entry.messagePattern.isEmpty() ? 0 : 1;
        }
        QVERIFY(count >= 8);
    }

    void retiredCodesStay_data()
    {
        QTest::addColumn<int>("code");
        for (const int code : {470, 506, 130470, 131001, 131002, 131006, 131027, 131043, 133001, 133002, 133003, 133007,
                               2388001, 2593079, 2593085})
            QTest::addRow("%d", code) << code;
    }
    void retiredCodesStay()
    {
        QFETCH(int, code);
        const ErrorCode *entry = m_book->errorCodes.find(code, {}, {});
        QVERIFY(entry);
        QCOMPARE(entry->code, code);
        QVERIFY(entry->isRetired);
    }

private:
    RuleBookPtr m_book;
};

SECONDTICK_TEST(TestErrorCatalogue)
#include "tst_error_catalogue.moc"
