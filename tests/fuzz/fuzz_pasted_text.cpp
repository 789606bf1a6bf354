// Pasted text: any text gets an answer in time, and what is taken for a token is one whole token that stood there.
#include "base/secret.h"
#include "fuzz/fuzz.h"
#include "fuzz/seeds.h"
#include "net/secret_writer.h"
#include "paste/pasted_text.h"

#include <QNetworkRequest>
#include <QSet>

#include <algorithm>

namespace secondtick::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 500; // the promise is 50 ms for 64 KiB; this is ten times that, for a sanitized build

/// The characters of a token, by way of the one place that may read them.
QString readBack(const Secret &secret)
{
    net::HttpRequest request;
    request.path = u"/me"_s;
    request.credentials.token = &secret;
    QNetworkRequest written;
    require(net::SecretWriter(net::GraphEndpoint()).write(request, written), "a token can be sent");
    return QString::fromLatin1(written.rawHeader("Authorization")).mid(7);
}

/// How many characters stand at the front of `text` for one, and which one.
std::pair<char16_t, qsizetype> characterAt(QStringView text)
{
    const auto number = [text](qsizetype from, qsizetype size, int base, qsizetype length) {
        bool isNumber = false;
        const QStringView digits = text.mid(from, size);
        const uint value = digits.toUInt(&isNumber, base);
        const bool isPlain = isNumber && digits.size() == size && size > 0 && value < 0x80 && digits[0] != u'+'
            && digits[0] != u'-' && !digits[0].isSpace();
        return isPlain ? std::pair(char16_t(value), length) : std::pair(char16_t(0), qsizetype(0));
    };
    std::pair<char16_t, qsizetype> coded{0, 0};
    const qsizetype end = text.first(std::min<qsizetype>(text.size(), 20)).indexOf(u';');
    if (text.startsWith(u'%'))
        coded = number(1, 2, 16, 3);
    else if (text.startsWith(u"\\u"))
        coded = number(2, 4, 16, 6);
    else if (text.startsWith(u"\\\\") || text.startsWith(u"\\/"))
        coded = {text[1].unicode(), 2};
    else if (text.startsWith(u"&amp;") || text.startsWith(u"&AMP;"))
        coded = {u'&', 5};
    else if (text.startsWith(u"&#x") || text.startsWith(u"&#X"))
        coded = number(3, end - 3, 16, end + 1);
    else if (text.startsWith(u"&#"))
        coded = number(2, end - 2, 10, end + 1);
    return coded.second > 0 ? coded : std::pair(text[0].unicode(), qsizetype(1));
}

QString decodedOnce(const QString &text)
{
    QString decoded;
    for (qsizetype at = 0; at < text.size();) {
        const auto [character, length] = characterAt(QStringView(text).sliced(at));
        decoded += QChar(character);
        at += length;
    }
    return decoded;
}

bool isSubsequence(QStringView of, QStringView text)
{
    qsizetype found = 0;
    for (const QChar c : text) {
        if (found < of.size() && of[found] == c)
            ++found;
    }
    return found == of.size();
}

/// What mail programs and web pages put between any two characters, also of an escape: soft breaks, invisible signs.
QString withoutFillers(QString text)
{
    text.remove(u"=\r\n"_s).remove(u"=\n"_s);
    text.removeIf([](QChar c) { return c.unicode() >= 0x80; });
    return text;
}

/// Nothing was made up: as it stands, or with one of the usual encodings undone a few times.
bool stoodIn(QString text, const QString &token)
{
    QString bare = withoutFillers(text);
    for (int round = 0; round < 10; ++round) {
        if (isSubsequence(token, text) || isSubsequence(token, bare))
            return true;
        text = decodedOnce(text);
        bare = withoutFillers(decodedOnce(bare));
    }
    return false;
}

bool isTokenForm(const QString &token)
{
    return token.startsWith("EAA"_L1) && token.size() <= 1024
        && std::all_of(token.begin(), token.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
}

void checkToken(const QString &text, const PastedText &read, const Secret &secret)
{
    const QString token = readBack(secret);
    require(isTokenForm(token), "a token is letters and digits behind EAA", token);
    require(stoodIn(text, token), "a token stood in the text", token);
    constexpr qsizetype shortestCut = 40; // a shorter one was cut only when dots behind it say so
    const PastedText again = PastedText::read(token);
    if (read.verdict() == PasteVerdict::Confirm && token.size() < shortestCut)
        return;
    require(again.tokens().size() == 1 && again.tokens().front().fingerprint() == secret.fingerprint(),
            "a token by itself is that token", token);
    require(again.removed().isEmpty() && again.warnings().size() <= 1, "nothing is taken out of a token", token);
    if (read.verdict() == PasteVerdict::Accept)
        require(text.trimmed() == token, "accept is the token as it stands", token);
    if (read.verdict() != PasteVerdict::Confirm)
        require(token.size() >= 100 && again.verdict() == PasteVerdict::Accept, "what is accepted is whole", token);
}

void checkWords(const PastedText &read)
{
    QStringList sorted = read.removed();
    sorted.sort();
    sorted.removeDuplicates();
    require(sorted == read.removed(), "what was removed is named once, in order", read.removed().join(u' '));
    require(!read.message().isEmpty(), "there is a message");
    const bool isAccepted = read.verdict() == PasteVerdict::Accept || read.verdict() == PasteVerdict::AcceptCleaned;
    require(isAccepted != read.fingerprint().isEmpty(), "accepted text alone has a fingerprint", read.message());
}

void checkNumbers(const PastedText &read)
{
    const auto kept = qsizetype(read.tokens().size());
    switch (read.verdict()) {
    case PasteVerdict::Accept:
    case PasteVerdict::AcceptCleaned:
    case PasteVerdict::Confirm:
        require(read.tokenCount() == 1 && kept == 1, "one token was found");
        break;
    case PasteVerdict::AskWhich: {
        QSet<QString> prints;
        for (const Secret &token : read.tokens())
            prints.insert(token.fingerprint());
        require(kept >= 2 && prints.size() == kept, "the tokens to choose from differ");
        require(kept == std::min(read.tokenCount(), PastedText::kMaxKept), "all of them are kept, up to the limit");
        break;
    }
    case PasteVerdict::WrongKind:
    case PasteVerdict::Reject:
        require(read.tokenCount() == 0 && kept == 0, "what is refused leaves no token");
        break;
    }
}

void checkAppCredentials(const QString &text)
{
    const AppCredentials read = AppCredentials::read(text);
    require(read.secret.isEmpty() || read.secret.length() == 32, "an app secret has 32 digits");
    const bool isNumber =
        std::all_of(read.appId.begin(), read.appId.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    require(isNumber && (read.appId.isEmpty() || !read.secret.isEmpty()), "an app's id is a number", read.appId);
}

void readText(QByteArrayView bytes)
{
    Input input(bytes);
    const bool isUtf16 = input.flag();
    const QString text = input.text(isUtf16).left(PastedText::kMaxCharacters + 1);
    PastedText read = [&text] {
        const TimeLimit limit(kPatience, "a pasted text is answered in time");
        return PastedText::read(text);
    }();
    checkWords(read);
    checkNumbers(read);
    for (const Secret &token : read.tokens())
        checkToken(text, read, token);
    checkAppCredentials(text);
    (void)read.takeToken();
    require(read.tokens().empty(), "a token is handed over once");
}

QList<QByteArray> seeds()
{
    const QList<QByteArray> texts = rowsOf(u"token-paste"_s) + rowsOf(u"scrub"_s);
    QList<QByteArray> all = behind(QByteArray(1, '\0'), texts);
    for (const QByteArray &text : texts) {
        const QString wide = QString::fromUtf8(text);
        all.append(
            QByteArray(1, '\1')
            + QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)); // NOLINT: bytes of UTF-16
    }
    return all;
}

} // namespace

} // namespace secondtick::fuzz

SECONDTICK_FUZZ(pasted_text, secondtick::fuzz::readText, secondtick::fuzz::seeds)
