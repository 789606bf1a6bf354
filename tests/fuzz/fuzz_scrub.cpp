// A token in some encoding at some place of some text: the redactor leaves no piece of twelve characters of it, changes
// nothing that it has already cleaned, and keeps what stands around it.
#include "base/redactor.h"
#include "base/secret.h"
#include "fuzz/fuzz.h"
#include "fuzz/seeds.h"

#include <array>

namespace secondtick::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr int kScrubPatience = 2000;
constexpr qsizetype kPiece = 12;

enum class Coding
{
    Plain,
    Percent,
    PercentTwice,
    JsonEscapes,
    JsonEscapesTwice,
    DecimalEntities,
    HexEntities,
    Base64,
    Base64Lines,
    Hex,
    HexOfUtf16,
    OtherCase
};
constexpr int kCodings = 12;

template <typename Code> QString coded(const QString &text, Code code)
{
    QString result;
    for (const QChar c : text)
        result += code(c);
    return result;
}

QString hexOf(QChar c, int digits)
{
    return u"%1"_s.arg(uint(c.unicode()), digits, 16, QChar(u'0'));
}

QString base64Of(const QString &text, qsizetype before, qsizetype lineLength)
{
    const QByteArray code = (QByteArray(before, 'x') + text.toLatin1() + "yz").toBase64();
    QString result;
    for (qsizetype at = 0; at < code.size(); at += lineLength)
        result += (at ? u"\r\n"_s : QString()) + QString::fromLatin1(code.mid(at, lineLength));
    return result;
}

QString written(const QString &text, Coding coding, int variant)
{
    switch (coding) {
    case Coding::Plain:
        return text;
    case Coding::Percent: // every character, or every second one
        return coded(
            text, [variant, i = 0](QChar c) mutable { return (i++ & variant & 1) ? QString(c) : u'%' + hexOf(c, 2); });
    case Coding::PercentTwice:
        return coded(text, [](QChar c) { return u"%25"_s + hexOf(c, 2).toUpper(); });
    case Coding::JsonEscapes:
        return coded(text, [](QChar c) { return u"\\u"_s + hexOf(c, 4); });
    case Coding::JsonEscapesTwice:
        return coded(text, [](QChar c) { return u"\\\\u"_s + hexOf(c, 4); });
    case Coding::DecimalEntities:
        return coded(text, [variant](QChar c) { return u"&#%1;"_s.arg(c.unicode(), variant % 8, 10, QChar(u'0')); });
    case Coding::HexEntities:
        return coded(text, [](QChar c) { return u"&#x"_s + hexOf(c, 2) + u';'; });
    case Coding::Base64:
        return base64Of(text, variant % 3, text.size() * 2 + 8);
    case Coding::Base64Lines:
        return base64Of(text, variant % 3, 76);
    case Coding::Hex:
        return coded(text, [variant](QChar c) { return variant & 1 ? hexOf(c, 2) : hexOf(c, 2).toUpper(); });
    case Coding::HexOfUtf16:
        return coded(text, [variant](QChar c) { return variant & 1 ? hexOf(c, 4) : hexOf(c, 2) + u"00"_s; });
    case Coding::OtherCase:
        return variant & 1 ? text.toLower() : text.toUpper();
    }
    return text;
}

/// What somebody could still read: a piece of it in this coding.
bool leaks(const QString &clean, const QString &token, Coding coding, int variant)
{
    if (coding == Coding::Base64 || coding == Coding::Base64Lines) {
        const QString whole = base64Of(token, variant % 3, token.size() * 2 + 8);
        return placeOfPiece(whole.mid(8, whole.size() - 20), clean, kPiece * 4 / 3) >= 0;
    }
    for (qsizetype at = 0; at + kPiece <= token.size(); ++at) {
        if (clean.contains(written(token.mid(at, kPiece), coding, variant)))
            return true;
    }
    return false;
}

void scrub(QByteArrayView bytes)
{
    const TimeLimit limit(kScrubPatience, "a text is cleaned in time");
    Input input(bytes);
    const auto coding = Coding(input.choice(kCodings));
    const int variant = input.byte();
    const QString token = madeUpToken(quint32(input.byte()), 40 + input.byte());
    const qsizetype from = input.flag() ? input.byte() % (token.size() - kPiece) : 0;
    const QString piece = from ? token.mid(from, kPiece + input.byte()) : token;
    const QString around = input.text(input.flag());
    const qsizetype place = around.isEmpty() ? 0 : qsizetype(variant) * 257 % around.size();

    const Secret secret = Secret::fromText(token);
    Redactor redactor;
    redactor.watch(secret);
    const QString text = around.first(place) + written(piece, coding, variant) + around.mid(place);
    const QString clean = redactor.redacted(text);
    requireNoPiece(token, clean, "no piece of the token is left as it is");
    require(!leaks(clean, token, coding, variant), "no piece of the token is left in its coding",
            u"%1 %2\n%3\n%4"_s.arg(int(coding)).arg(variant).arg(text, clean));
    require(redactor.redacted(clean) == clean, "what is clean stays as it is", clean);
    const QJsonObject object = redactor.redacted(QJsonObject{{text, text}});
    require(object.constBegin().key() == clean && object.constBegin().value() == clean, "objects are cleaned alike");
}

QList<QByteArray> scrubSeeds()
{
    QList<QByteArray> seeds;
    const QList<QByteArray> texts = rowsOf(u"scrub"_s) + rowsOf(u"untrusted-text"_s);
    for (const QByteArray &text : texts) {
        const auto number = int(seeds.size());
        const QByteArray head = bytesOf({number % kCodings, number, number, 'x', number % 2, 5, 9, 0});
        seeds.append(head + text.left(2000));
    }
    for (int coding = 0; coding < kCodings; ++coding) {
        seeds.append(bytesOf({coding, 0, 1, 'x', 0, 0}) + "see {\"a\":\"\"} there");
        seeds.append(bytesOf({coding, 3, 2, 'z', 1, 20, 30, 0}) + "%41&#66;\\u0043 words");
    }
    return seeds;
}

} // namespace

} // namespace secondtick::fuzz

SECONDTICK_FUZZ(scrub, secondtick::fuzz::scrub, secondtick::fuzz::scrubSeeds)
