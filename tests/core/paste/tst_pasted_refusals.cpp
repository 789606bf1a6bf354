// More texts of the kinds that the table of pasted tokens names; the table itself is in tst_pasted_text.
#include "core/paste/pasted_rows.h"
#include "support/test_case.h"
#include "support/test_program.h"

using namespace secondtick;
using namespace secondtick::test;

class TestPastedRefusals : public TestCase
{
    Q_OBJECT
private slots:
    void damageIsNamed_data();
    void damageIsNamed();
    void otherThingsAreNamed_data();
    void otherThingsAreNamed();
    void severalFindsAreWeighed_data();
    void severalFindsAreWeighed();
};

void TestPastedRefusals::damageIsNamed_data()
{
    rowColumns();
    row("dots as one sign", a().first(150) + u'…', kConfirm, u"surrounding_text"_s);
    row("two dots", a().first(150) + u".."_s, kConfirm);
    row("60 characters", a().first(60), kConfirm);
    row("99 characters", a().first(99), kConfirm);
    row("40 characters", a().first(40), kConfirm);
    row("39 characters", a().first(39), u"reject too_short"_s);
    row("30 characters and dots", a().first(30) + u"..."_s, kConfirm);
    row("four characters", u"EAAG"_s, u"reject too_short"_s);
    row("stars in the middle", a().first(8) + u"********"_s + a().last(4), u"reject masked"_s);
    row("stars behind", a().first(30) + u"****"_s, u"reject masked"_s);
    row("bullets behind", u"EAAG••••••••••••"_s, u"reject masked"_s);
    row("the program's own mask", Secret::fromText(a()).mask(), u"reject masked"_s);
    row("bracketed dots", a().first(40) + u"[...]"_s + a().last(4), u"reject masked"_s);
    row("only stars", u"****************"_s, u"reject masked"_s);
    row("label and bullets", u"Access token: ●●●●●●●●"_s, u"reject masked"_s);
    row("placeholder with low lines", u"YOUR_ACCESS_TOKEN"_s, u"reject placeholder"_s);
    row("placeholder with hyphens", u"Bearer your-access-token"_s, u"reject placeholder"_s);
    row("angle brackets", u"<token>"_s, u"reject placeholder"_s);
    row("double braces", u"Bearer {{access_token}}"_s, u"reject placeholder"_s);
    row("braces", u"access_token={user-access-token}"_s, u"reject placeholder"_s);
    row("shell variable in braces", u"Bearer ${WA}"_s, u"reject placeholder"_s);
    row("batch variable", u"%WHATSAPP_TOKEN%"_s, u"reject placeholder"_s);
    row("environment of a program", u"process.env.WHATSAPP_TOKEN"_s, u"reject placeholder"_s);
    row("crosses", u"xxxxxxxxxxxx"_s, u"reject placeholder"_s);
    row("a start and crosses", a().first(30) + u"x"_s.repeated(90), u"reject placeholder"_s);
    row("1,024 characters and one more", fixture(u"TOKEN_2000"_s).first(1025), u"reject too_long"_s);
    row("plus inside", a().first(90) + u'+' + a().sliced(90), u"reject bad_char_inside"_s);
    row("slash inside", a().first(90) + u'/' + a().sliced(90), u"reject bad_char_inside"_s);
    row("hyphenated at a line end", a().first(90) + u"-\n"_s + a().sliced(90), u"reject bad_char_inside"_s);
    row("emoji inside", a().first(104) + u"🔒"_s + a().sliced(104), u"reject bad_char_inside"_s);
    row("space inside", a().first(100) + u' ' + a().sliced(100), u"reject inner_spaces"_s);
    row("tab inside", a().first(60) + u'\t' + a().sliced(60), u"reject inner_spaces"_s);
    row("no-break space inside", a().first(60) + u"\u00a0"_s + a().sliced(60), u"reject inner_spaces"_s);
    row("a space every 20 characters", wrapped(a(), 20, u" "_s), u"reject inner_spaces"_s);
    row("Cyrillic letter inside", a().first(90) + u'а' + a().sliced(91), u"reject lookalike_letters"_s);
    row("Cyrillic start", u"ЕАА"_s + a().sliced(3), u"reject lookalike_letters"_s);
    row("one Cyrillic letter in the start", u"EАA"_s + a().sliced(3), u"reject lookalike_letters"_s);
    row("accent in the start", u"ÉAA"_s + a().sliced(3), u"reject lookalike_letters"_s);
    row("mathematical letters", u"𝐄𝐀𝐀"_s + a().sliced(3), u"reject lookalike_letters"_s);
    row("accented letter in front", u'é' + a(), u"reject lookalike_letters"_s);
    row("small start", u"eAA"_s + a().sliced(3), u"reject case_changed"_s);
    row("NUL at the end", a() + QChar(0), u"reject control_chars"_s);
    row("NUL in front", QChar(0) + a(), u"reject control_chars"_s);
    row("escaped NUL", a().first(90) + u"%00"_s + a().sliced(90), u"reject control_chars"_s);
    row("coloured", u"\x1b[32m"_s + a() + u"\x1b[0m"_s, u"reject control_chars"_s);
    row("C1 control", a() + u"\u0081"_s, u"reject control_chars"_s);
    row("vertical tab inside", a().first(100) + u'\v' + a().sliced(100), u"reject control_chars"_s);
    row("letter in front", u'x' + a(), u"reject not_a_token"_s);
}

void TestPastedRefusals::damageIsNamed()
{
    compareRow();
}

void TestPastedRefusals::otherThingsAreNamed_data()
{
    rowColumns();
    const QString secret = fixture(u"APP_SECRET"_s);
    row("app token", fixture(u"APP_TOKEN"_s), u"wrong_kind app_token"_s);
    row("app id and secret", u"123450000054321|"_s + secret, u"wrong_kind app_token"_s);
    row("app secret", secret, u"wrong_kind app_secret"_s);
    row("app secret with label", u"App secret: "_s + secret, u"wrong_kind app_secret"_s);
    row("app secret in capitals", secret.toUpper(), u"wrong_kind app_secret"_s);
    row("Instagram token", fixture(u"IG_TOKEN"_s), u"wrong_kind instagram_token"_s);
    row("Instagram token with bearer", u"Bearer "_s + fixture(u"IG_TOKEN"_s), u"wrong_kind instagram_token"_s);
    row("login code", fixture(u"OAUTH_CODE"_s), u"wrong_kind oauth_code"_s);
    row("login code in an address", u"https://localhost/?code="_s + fixture(u"OAUTH_CODE"_s) + u"#_=_"_s,
        u"wrong_kind oauth_code"_s);
    row("private key", u"-----BEGIN RSA PRIVATE KEY-----\nMIIB\n-----END RSA PRIVATE KEY-----"_s,
        u"wrong_kind private_key"_s);
    const QStringList vendors{u"sk_live_"_s, u"xoxb-"_s, u"glpat-"_s, u"github_pat_"_s, u"sk-ant-"_s, u"AIza"_s};
    for (const QString &vendor : vendors)
        row(qPrintable(vendor), vendor + u"FAKE0000"_s.repeated(5), u"wrong_kind other_vendor"_s);
    row("AWS", u"AKIA"_s + u"FAKE0000FAKE0000"_s, u"wrong_kind other_vendor"_s);
    row("Telegram", u"123456789:"_s + u"FAKE0"_s.repeated(7), u"wrong_kind other_vendor"_s);
    row("id with label", u"Phone number ID: 106540000000022"_s, u"wrong_kind numeric_id"_s);
    row("10 digits", u"1234567890"_s, u"wrong_kind numeric_id"_s);
    row("20 digits", u"12345678901234567890"_s, u"wrong_kind numeric_id"_s);
    row("21 digits", u"123456789012345678901"_s, u"reject not_a_token"_s);
    row("9 digits", u"123456789"_s, u"reject not_a_token"_s);
    row("8 digits", u"12345678"_s, u"wrong_kind short_code"_s);
    row("code in two halves", u"123-456"_s, u"wrong_kind short_code"_s);
    row("PIN with label", u"PIN: 123456"_s, u"wrong_kind short_code"_s);
    row("3 digits", u"123"_s, u"reject not_a_token"_s);
    row("phone number without blanks", u"+905550000000"_s, u"wrong_kind phone_number"_s);
    row("phone link", u"tel:+1-555-010-0123"_s, u"wrong_kind phone_number"_s);
    row("phone number too long", u"+1234567890123456"_s, u"reject not_a_token"_s);
    row("link", u"https://developers.facebook.com/tools/explorer"_s, u"reject url_without_token"_s);
    row("date", u"2026-11-23"_s, u"reject not_a_token"_s);
    row("question", u"Where do I find the access token?"_s, u"reject not_a_token"_s);
    row("word with the start inside", u"The EAA and the EAAF-1 of 2026"_s, u"reject too_short"_s);
}

void TestPastedRefusals::otherThingsAreNamed()
{
    compareRow();
}

void TestPastedRefusals::severalFindsAreWeighed_data()
{
    rowColumns();
    row("two lines", a() + u'\n' + b(), kSeveral);
    row("comma between", a() + u',' + b(), kSeveral);
    row("slash between", a() + u'/' + b(), kSeveral);
    row("two tokens and an app secret", a() + u' ' + b() + u' ' + fixture(u"APP_SECRET"_s), kSeveral);
    row("whole and cut", a() + u'\n' + b().first(60), kCleaned);
    row("whole and its mask", Secret::fromText(a()).mask() + u'\n' + a(), kCleaned);
    row("whole and a placeholder", u"YOUR_TOKEN="_s + a(), kCleaned);
    row("whole and a damaged one", b().first(80) + u'_' + b().sliced(80) + u'\n' + a(), kCleaned);
    row("whole and app token", a() + u"\n"_s + fixture(u"APP_TOKEN"_s), kWarned);
    row("whole and JWT", a() + u" "_s + fixture(u"JWT"_s), kWarned);
    row("cut and app secret", u"token "_s + a().first(60) + u"\nsecret "_s + fixture(u"APP_SECRET"_s), kConfirm);
    row("damaged and app secret",
        u"token "_s + a().first(60) + u"_"_s + a().sliced(60) + u"\nsecret "_s + fixture(u"APP_SECRET"_s),
        u"wrong_kind app_secret"_s);
    row("app id and app secret", u"App ID 123450000054321\nApp secret "_s + fixture(u"APP_SECRET"_s),
        u"wrong_kind app_secret"_s);
    row("Instagram token and app token", fixture(u"IG_TOKEN"_s) + u' ' + fixture(u"APP_TOKEN"_s),
        u"wrong_kind app_token"_s);
    row("masked token and a short one", u"EAAGabc "_s + a().first(20) + u"****"_s, u"reject masked"_s);
}

void TestPastedRefusals::severalFindsAreWeighed()
{
    compareRow();
}

SECONDTICK_TEST(TestPastedRefusals)
#include "tst_pasted_refusals.moc"
