#include "rules/rule_book.h"
#include "support/test_case.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace secondtick;
using namespace secondtick::rules;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

GraphError errorFrom(const QJsonObject &object)
{
    GraphError error;
    error.code = object["code"_L1].toInt(-1);
    if (object.contains("error_subcode"_L1))
        error.subcode = object["error_subcode"_L1].toInt();
    error.message = object["message"_L1].toString(object["title"_L1].toString());
    error.details = object["error_data"_L1]["details"_L1].toString();
    if (object["is_transient"_L1].isBool())
        error.isTransient = object["is_transient"_L1].toBool();
    return error;
}

GraphError plain(int code, std::optional<bool> isTransient = {})
{
    GraphError error;
    error.code = code;
    error.isTransient = isTransient;
    return error;
}

/// A sample is an answer of the Graph API, {"error": {…}}, or an error inside a health status.
GraphError errorOfSample(const QJsonObject &sample)
{
    if (!sample.contains("error_code"_L1))
        return errorFrom(sample["error"_L1].toObject());
    GraphError error;
    error.code = sample["error_code"_L1].toInt(-1);
    error.message = sample["error_description"_L1].toString();
    return error;
}

QString entryId(const ErrorCode *entry)
{
    return entry ? entry->id : u"none"_s;
}

/// The first error object in a recorded answer: bare, or in a webhook.
QJsonObject firstErrorIn(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto &item : array) {
            if (QJsonObject found = firstErrorIn(item); !found.isEmpty())
                return found;
        }
        return {};
    }
    QJsonObject object = value.toObject();
    if (object.value("code"_L1).isDouble() || object.value("error_code"_L1).isDouble())
        return object;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        if (QJsonObject found = firstErrorIn(member.value()); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

class TestErrorCodes : public test::TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { m_book = loadRuleBook(); }

    void everySampleLeadsBackToItsEntry_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QJsonArray>("samples");
        const QJsonArray entries = objectIn(u":/rules/error_codes.json"_s)["entries"_L1].toArray();
        for (const auto &entry : entries) {
            const QString id = entry.toObject()["id"_L1].toString();
            QTest::newRow(qPrintable(id)) << id << entry.toObject()["samples"_L1].toArray();
        }
    }
    void everySampleLeadsBackToItsEntry()
    {
        QFETCH(QString, id);
        QFETCH(QJsonArray, samples);
        QVERIFY2(!samples.isEmpty(), "an entry without a sample cannot be trusted");
        for (const auto &sample : samples) {
            const GraphError error = errorOfSample(sample.toObject());
            QCOMPARE(entryId(m_book->errorCodes.find(error)), id);
        }
        // Nothing depends on the order of the file: turned round, it gives the same.
        QList<ErrorCode> turned = m_book->errorCodes.all();
        std::reverse(turned.begin(), turned.end());
        const ErrorCodes other(turned);
        for (const auto &sample : samples)
            QCOMPARE(entryId(other.find(errorOfSample(sample.toObject()))), id);
    }

    void everyCodeOfAnEntryIsCoveredByASample()
    {
        const QJsonArray entries = objectIn(u":/rules/error_codes.json"_s)["entries"_L1].toArray();
        for (const auto &entry : entries) {
            QSet<int> codes;
            const QJsonArray samples = entry.toObject()["samples"_L1].toArray();
            for (const auto &sample : samples)
                codes.insert(errorOfSample(sample.toObject()).code);
            const QJsonArray also = entry.toObject()["also_codes"_L1].toArray();
            for (const auto &code : also)
                QVERIFY2(codes.contains(code.toInt()), qPrintable(entry.toObject()["id"_L1].toString()));
            QVERIFY(codes.contains(entry.toObject()["code"_L1].toInt()));
        }
    }

    void everyEntryIsWhole()
    {
        for (const ErrorCode &entry : m_book->errorCodes.all()) {
            const QByteArray name = entry.id.toUtf8();
            QVERIFY2(!entry.title.isEmpty() && entry.title.size() <= 60, name.constData());
            QVERIFY2(!entry.causes.isEmpty() && !entry.actions.isEmpty(), name.constData());
            QVERIFY2(!entry.who.isEmpty(), name.constData());
            QVERIFY2(!entry.title.contains(QString::number(entry.code)) || entry.code < 100, name.constData());
            QVERIFY2(entry.retryAfterSeconds.value_or(1) > 0, name.constData());
            QVERIFY2(!entry.retryAfterSeconds || entry.retryable, name.constData());
            QVERIFY2(!(entry.isTransient && entry.isRateLimit), name.constData());
            if (!entry.findingId.isEmpty()) {
                const FindingTextRule *text = m_book->findingTexts.find(entry.findingId, entry.wording);
                QVERIFY2(text && text->wording == entry.wording, name.constData());
            }
        }
    }

    void theMostExactEntryWins_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("subcode"); // 0: none
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("expected");
        QTest::newRow("subcode beats message") << 190 << 463 << u"Cannot parse access token"_s << u"190/463"_s;
        QTest::newRow("message beats code") << 190 << 0 << u"cannot PARSE access token"_s << u"190/unreadable"_s;
        QTest::newRow("unknown subcode, known message")
            << 190 << 7 << u"Malformed access token"_s << u"190/unreadable"_s;
        QTest::newRow("unknown subcode alone") << 190 << 7 << u""_s << u"190"_s;
        QTest::newRow("no message") << 190 << 0 << u""_s << u"190"_s;
        QTest::newRow("subcode on 102") << 102 << 460 << u""_s << u"190/460"_s;
        QTest::newRow("102 alone") << 102 << 0 << u""_s << u"102"_s;
        QTest::newRow("subcode of 190 elsewhere") << 100 << 463 << u""_s << u"100"_s;
        QTest::newRow("message beats range") << 200 << 0 << u"Provide valid app ID"_s << u"200/app-id"_s;
        QTest::newRow("end of the range") << 299 << 0 << u""_s << u"200-299"_s;
        QTest::newRow("behind the range") << 300 << 0 << u""_s << u"none"_s;
        QTest::newRow("before the range") << 199 << 0 << u""_s << u"none"_s;
        QTest::newRow("proof wrong, not missing")
            << 100 << 0 << u"Invalid appsecret_proof provided"_s << u"100/proof-wrong"_s;
        QTest::newRow("unknown") << 987654 << 0 << u""_s << u"none"_s;
        QTest::newRow("negative") << -1 << 0 << u""_s << u"none"_s;
        QTest::newRow("subcode without a code") << 0 << 33 << u""_s << u"0"_s;
    }
    void theMostExactEntryWins()
    {
        QFETCH(int, code);
        QFETCH(int, subcode);
        QFETCH(QString, message);
        QFETCH(QString, expected);
        const std::optional<int> sub = subcode == 0 ? std::nullopt : std::optional(subcode);
        QCOMPARE(entryId(m_book->errorCodes.find(code, sub, message)), expected);
    }

    void theCodeDecidesBeforeTheFlag_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("flag");
        QTest::addColumn<bool>("isServiceFault");
        for (const int code : {1, 2, 131016}) {
            QTest::addRow("%d with the flag", code) << code << true << true;
            QTest::addRow("%d against the flag", code) << code << false << true;
        }
        for (const int code : {190, 4, 10, 3, 230, 130429, 131047, 341, 102})
            QTest::addRow("%d speaks for itself", code) << code << true << false;
        for (const int code : {100, 131000, 131026, 555555}) {
            QTest::addRow("%d with the flag", code) << code << true << true;
            QTest::addRow("%d without", code) << code << false << false;
        }
    }
    void theCodeDecidesBeforeTheFlag()
    {
        QFETCH(int, code);
        QFETCH(bool, flag);
        QFETCH(bool, isServiceFault);
        QCOMPARE(m_book->errorCodes.isServiceFault(plain(code, flag)), isServiceFault);
        if (!flag)
            QCOMPARE(m_book->errorCodes.isServiceFault(plain(code)), isServiceFault);
    }

    void limitsAreKnownByTheirCode()
    {
        for (const int code : {4, 17, 32, 613, 80007, 80008, 130429}) {
            QVERIFY(m_book->errorCodes.isRateLimit(plain(code)));
            QCOMPARE(m_book->errorCodes.find(plain(code))->findingId, u"service.rate-limited"_s);
        }
        for (const int code : {1, 2, 5, 100, 190, 131048, 131056, 12345})
            QVERIFY(!m_book->errorCodes.isRateLimit(plain(code, true)));
    }

    void healthCodesStandForTheFindingsOfTheChain_data()
    {
        QTest::addColumn<QString>("finding");
        const auto row = [](const char *code, const char *finding) {
            QTest::newRow(code) << QString::fromLatin1(finding);
        };
        row("141000", "number.not-registered");
        row("141002", "template.rejected");
        row("141006", "account.payment");
        row("141010", "account.business-unverified");
        row("141014", "account.restricted");
        row("138024", "health.calls-only");
        row("138025", "health.calls-only");
    }
    void healthCodesStandForTheFindingsOfTheChain()
    {
        QFETCH(QString, finding);
        const int code = QByteArray(QTest::currentDataTag()).toInt();
        // The same number leads to the same entry, whichever of the two shapes it comes in.
        const QJsonObject health{{u"error_code"_s, code}, {u"error_description"_s, u"What the platform says."_s}};
        const QJsonObject graph{{u"error"_s, QJsonObject{{u"code"_s, code}}}};
        for (const QJsonObject &sample : {health, graph}) {
            const ErrorCode *entry = m_book->errorCodes.find(errorOfSample(sample));
            QVERIFY(entry);
            QCOMPARE(entry->findingId, finding);
            QCOMPARE(entry->side, u"sender"_s);
            QVERIFY(!entry->retryable);
        }
        QVERIFY(!m_book->errorCodes.isServiceFault(plain(code, true)));
    }

    void recordedAnswersFindTheirEntry_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *file, const char *expected) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(expected);
        };
        row("030-error-190-463-expired-whatsapp.json", "190/463");
        row("034-error-1-transient-flag.json", "1");
        row("035-error-100-33-get-object.json", "100/33");
        row("038-error-100-33-post-messages.json", "100/33");
        row("039-error-131030-allowed-list.json", "131030");
        row("037-error-136025-localised-pt.json", "136025/2388093");
        row("041-error-130429-2494055.json", "130429");
        row("042-error-100-before-override-callback.json", "100/override-first");
        row("044-error-132001-template-language.json", "132001");
        row("045-error-131009-duplicate-button.json", "131009");
        row("047-error-131056-minimal.json", "131056");
        row("048-error-131053-minimal.json", "131053");
        row("049-error-131047-sync.json", "131047");
        row("052-error-openapi-100-33-transient.json", "100/33");
        row("060-health-blocked-141000-full-number.json", "141000");
        row("064-health-blocked-141002-template.json", "141002");
        row("090-status-failed-131026.json", "131026");
        row("091-status-failed-131047.json", "131047");
        row("096-webhook-value-errors-code0.json", "0");
        row("097-webhook-inbound-131051.json", "131051");
        row("103-status-failed-131049-doc.json", "131049");
    }
    void recordedAnswersFindTheirEntry()
    {
        QFETCH(QString, file);
        QFETCH(QString, expected);
        const QString folder = test::recordedAnswersFolder();
        if (folder.isEmpty() || !QFile::exists(folder + u'/' + file))
            QSKIP("the recorded answers are not here");
        const QJsonObject error = firstErrorIn(objectIn(folder + u'/' + file));
        const bool isHealth = error.contains("error_code"_L1);
        const GraphError read = isHealth ? errorOfSample(error) : errorFrom(error);
        QCOMPARE(entryId(m_book->errorCodes.find(read)), expected);
    }

private:
    RuleBookPtr m_book;
};

SECONDTICK_TEST(TestErrorCodes)
#include "tst_error_codes.moc"
