#include "explain/code_words.h"

#include "rules/error_codes.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace secondtick::explain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostCodes = 200;

/// What the platform says, and the code that says the same.
struct Sentence
{
    const char *words;
    int code;
    int subcode;
};

// Source: the messages of the error reference, as they come in answers and webhooks.
constexpr std::array kSentences{
    Sentence{"Session has expired", 190, 463},
    Sentence{"session has been invalidated because the user changed their password", 190, 460},
    Sentence{"user has not authorized application", 190, 458},
    Sentence{"Cannot parse access token", 190, 0},
    Sentence{"access token could not be decrypted", 190, 0},
    Sentence{"Malformed access token", 190, 0},
    Sentence{"Unsupported get request", 100, 33},
    Sentence{"Unsupported post request", 100, 33},
    Sentence{"Message undeliverable", 131026, 0},
    Sentence{"Receiver is incapable of receiving this message", 131026, 0},
    Sentence{"Re-engagement message", 131047, 0},
    Sentence{"more than 24 hours have passed since the", 131047, 0},
    Sentence{"maintain healthy ecosystem engagement", 131049, 0},
    Sentence{"Recipient phone number not in allowed list", 131030, 0},
    Sentence{"pair rate limit hit", 131056, 0},
    Sentence{"Cloud API message throughput has been reached", 130429, 0},
    Sentence{"Spam rate limit hit", 131048, 0},
    Sentence{"Business eligibility payment issue", 131042, 0},
    Sentence{"User's number is part of an experiment", 130472, 0},
    Sentence{"Media upload error", 131053, 0},
    Sentence{"Media download error", 131052, 0},
    Sentence{"Template name does not exist in the translation", 132001, 0},
    Sentence{"Number of parameters does not match the expected number of params", 132000, 0},
    Sentence{"Phone number not registered", 133010, 0},
    Sentence{"Recipient cannot be sender", 131021, 0},
    Sentence{"Service temporarily unavailable", 2, 0},
};

ReadError inWords(int code, std::optional<int> subcode)
{
    ReadError read;
    read.error.code = code;
    read.error.subcode = subcode;
    read.place = Place::Words;
    return read;
}

/// Every expression has the code as group 1 and may have a subcode as group 2.
void addMatches(const QRegularExpression &expression, const QString &text, QList<ReadError> &found)
{
    for (auto it = expression.globalMatch(text); it.hasNext() && found.size() < kMostCodes;) {
        const QRegularExpressionMatch match = it.next();
        const QString subcode = match.captured(2);
        found.append(
            inWords(match.captured(1).toInt(), subcode.isEmpty() ? std::nullopt : std::optional(subcode.toInt())));
    }
}

/// The codes of a text that is nothing else: "131026, 131047", "190 / 463". Empty for any other text.
QList<ReadError> onlyCodesIn(const QString &text)
{
    constexpr qsizetype longest = 4000;
    static const QRegularExpression slash(u" {0,3}[/:] {0,3}"_s);
    static const QRegularExpression gaps(u"[,;\\s]+"_s);
    static const QRegularExpression shape(u"^\\(?#?([0-9]{1,8})(?:/([0-9]{1,8}))?\\)?[.:]?$"_s);
    QList<ReadError> found;
    const QString joined = text.size() > longest ? QString() : QString(text).replace(slash, u"/"_s);
    const QStringList words = joined.split(gaps, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!shape.match(word).hasMatch())
            return {};
        addMatches(shape, word, found);
    }
    return found;
}

/// "error 190/463", "code=100, error_subcode=33". Numbers of HTTP, of processes and of versions are no codes.
void addNamed(const QString &text, QList<ReadError> &found)
{
    static const QRegularExpression named(
        u"(?<![a-z])(?<!status[ _-])(?<!response )(?<!exit )(?:error|err|fehler|erro|code|errno)"
        "[\\s_-]{0,3}(?:code|number|no\\.?|nr\\.?)?"
        "[\"'\\\\\\s]{0,4}(?:=>|[:=])?[\\s\"'\\\\]{0,4}(?:\\((?!#))?#?([0-9]{1,8})(?!\\.?[0-9])(?!-)"
        "(?|\\s?/\\s?([0-9]{1,8})|[\"'\\\\,;()\\s]{1,6}(?:and\\s|with\\s)?(?:error)?[\\s_]?sub[\\s_-]?code"
        "[\"'\\\\\\s]{0,4}(?:=>|[:=])?[\\s\"'(\\\\]{0,4}([0-9]{1,8}))?"_s,
        QRegularExpression::CaseInsensitiveOption);
    addMatches(named, text, found);
}

/// Numbers of a sentence, if the catalogue holds them.
void addBare(const QString &text, const rules::ErrorCodes &codes, QList<ReadError> &found)
{
    static const QRegularExpression bare(u"(?<![0-9.:/+_=-])([0-9]{5,7})(?!\\.?[0-9])(?![:/_=-])"_s);
    QList<ReadError> numbers;
    addMatches(bare, text, numbers);
    for (const ReadError &number : std::as_const(numbers)) {
        const bool isNew = std::none_of(found.begin(), found.end(), [&number](const ReadError &other) {
            return other.error.code == number.error.code || other.error.subcode == number.error.code;
        });
        if (isNew && codes.find(number.error.code, {}, {}))
            found.append(number);
    }
}

} // namespace

QList<ReadError> codesIn(const QString &text, const rules::ErrorCodes &codes)
{
    static const QRegularExpression marked(u"\\(#([0-9]{1,8})(?:/([0-9]{1,8}))?\\)"_s);
    QList<ReadError> found = onlyCodesIn(text);
    if (!found.isEmpty())
        return found;
    addMatches(marked, text, found);
    addNamed(text, found);
    addBare(text, codes, found);
    constexpr qsizetype oneMessage = 1000;
    if (found.size() == 1 && text.size() <= oneMessage)
        found.first().error.message = text; // tells the meanings of one code apart
    return found;
}

QList<ReadError> knownSentencesIn(const QString &text)
{
    QList<ReadError> found;
    for (const Sentence &sentence : kSentences) {
        if (!text.contains(QLatin1StringView(sentence.words), Qt::CaseInsensitive))
            continue;
        found.append(inWords(sentence.code, sentence.subcode == 0 ? std::nullopt : std::optional(sentence.subcode)));
        found.last().error.message = QString::fromLatin1(sentence.words);
    }
    return found;
}

Gateway gatewayIn(const QString &text)
{
    struct Sign
    {
        QLatin1StringView words;
        Gateway gateway;
    };
    static constexpr std::array signs{
        Sign{"@s.whatsapp.net"_L1, Gateway::Baileys},
        Sign{"remoteJid"_L1, Gateway::Baileys},
        Sign{"baileys"_L1, Gateway::Baileys},
        Sign{"DisconnectReason"_L1, Gateway::Baileys},
        Sign{"isBoom"_L1, Gateway::Baileys},
        Sign{"SERVER_ACK"_L1, Gateway::Baileys},
        Sign{"DELIVERY_ACK"_L1, Gateway::Baileys},
        Sign{"evolution-api"_L1, Gateway::Baileys},
        Sign{"evolution api"_L1, Gateway::Baileys},
        Sign{"whatsapp-web.js"_L1, Gateway::WebBrowser},
        Sign{"web.whatsapp.com"_L1, Gateway::WebBrowser},
        Sign{"@c.us"_L1, Gateway::WebBrowser},
        Sign{"puppeteer"_L1, Gateway::WebBrowser},
        Sign{"twilio"_L1, Gateway::Twilio},
        Sign{"messaging_service_sid"_L1, Gateway::Twilio},
        Sign{"MessageSid"_L1, Gateway::Twilio},
        Sign{"SmsSid"_L1, Gateway::Twilio},
        Sign{"messaging_health"_L1, Gateway::PartnerReport},
        Sign{"phone_number_access"_L1, Gateway::PartnerReport},
    };
    for (const Sign &sign : signs) {
        if (text.contains(sign.words, Qt::CaseInsensitive))
            return sign.gateway;
    }
    static const QRegularExpression twilioCode(u"error_?code[\"'\\s]{0,3}[:=]\\s?[\"']?(?:63\\d{3}|21\\d{3})\\b"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression boom(u"\\bBoom\\b|\\bError: Connection (?:Failure|Closed|Terminated)\\b"_s);
    if (twilioCode.match(text).hasMatch())
        return Gateway::Twilio;
    return boom.match(text).hasMatch() ? Gateway::Baileys : Gateway::None;
}

} // namespace secondtick::explain
