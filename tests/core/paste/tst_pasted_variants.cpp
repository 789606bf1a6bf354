// More texts of the kinds that the table of pasted tokens names; the table itself is in tst_pasted_text.
#include "core/paste/pasted_rows.h"
#include "support/test_case.h"
#include "support/test_program.h"

using namespace secondtick;
using namespace secondtick::test;

class TestPastedVariants : public TestCase
{
    Q_OBJECT
private slots:
    void aWholeTokenIsFoundInWhatStandsAround_data();
    void aWholeTokenIsFoundInWhatStandsAround();
    void wrappedLinesArePutTogether_data();
    void wrappedLinesArePutTogether();
};

void TestPastedVariants::aWholeTokenIsFoundInWhatStandsAround_data()
{
    rowColumns();
    const QString invisible = u"\u200b"_s;
    row("no-break spaces around", u"\u00a0"_s + a() + u"\u00a0"_s, kAccepted, u"outer_whitespace"_s);
    row("ideographic space", u"\u3000"_s + a(), kAccepted, u"outer_whitespace"_s);
    row("form feed behind", a() + u'\f', kAccepted, u"outer_whitespace"_s);
    row("small bearer", u"bearer "_s + a(), kCleaned, u"bearer_prefix"_s);
    row("header line", u"Authorization: Bearer "_s + a(), kCleaned, u"bearer_prefix"_s);
    row("old OAuth prefix", u"OAuth "_s + a(), kCleaned, u"oauth_prefix"_s);
    row("header with quotes", u"'Authorization': 'Bearer "_s + a() + u"',"_s, kCleaned, u"bearer_prefix quotes"_s);
    row("bearer and blanks", u"Bearer   "_s + a() + u"  \n"_s, kCleaned, u"bearer_prefix outer_whitespace"_s);
    row("smart quotes and bearer", u"“Bearer "_s + a() + u'”', kCleaned, u"bearer_prefix smart_quotes"_s);
    row("comma behind", a() + u',', kCleaned, u"surrounding_text"_s);
    row("semicolon behind", a() + u';', kCleaned, u"surrounding_text"_s);
    row("brackets", u'(' + a() + u')', kCleaned, u"surrounding_text"_s);
    row("bold in a chat", u"**"_s + a() + u"**"_s, kCleaned, u"surrounding_text"_s);
    row("bold in one star", u'*' + a() + u'*', kCleaned, u"surrounding_text"_s);
    row("list item", u"• "_s + a(), kCleaned, u"surrounding_text"_s);
    row("HTML element", u"<code>"_s + a() + u"</code>"_s, kCleaned, u"surrounding_text"_s);
    row("YAML", u"access_token: "_s + a(), kCleaned, u"surrounding_text"_s);
    row("INI with comment", u"token = "_s + a() + u" ; production"_s, kCleaned, u"surrounding_text"_s);
    row("spreadsheet formula", u"=\""_s + a() + u'"', kCleaned, u"quotes"_s);
    row("CSV", u"\"prod\",\""_s + a() + u"\",\"2026\""_s, kCleaned, u"quotes"_s);
    row("code fence with language", u"```bash\n"_s + a() + u"\n```"_s, kCleaned, u"quotes"_s);
    row("HTML quotes", u"&quot;"_s + a() + u"&quot;"_s, kCleaned, u"html_entity quotes"_s);
    row("HTML brackets", u"&lt;"_s + a() + u"&gt;"_s, kCleaned, u"html_entity surrounding_text"_s);
    row("HTML blanks", u"&nbsp;"_s + a() + u"&#160;"_s, kCleaned, u"html_entity surrounding_text"_s);
    row("JSON in JSON", u"{\\\"access_token\\\":\\\""_s + a() + u"\\\"}"_s, kCleaned, u"escapes quotes"_s);
    row("escaped quotes by number", u"\\u0022"_s + a() + u"\\u0022"_s, kCleaned, u"escapes quotes"_s);
    row("escaped tab", u"\\t"_s + a(), kCleaned, u"escapes surrounding_text"_s);
    row("encoded quotes", u"%22"_s + a() + u"%22"_s, kCleaned, u"percent_encoding quotes"_s);
    row("encoded smart quotes", u"%E2%80%9C"_s + a() + u"%E2%80%9D"_s, kCleaned, u"percent_encoding smart_quotes"_s);
    row("encoded twice", u"Bearer%2520"_s + a(), kCleaned, u"bearer_prefix percent_encoding"_s);
    row("form-encoded blank", u"Bearer+"_s + a(), kCleaned);
    row("per cent sign that encodes nothing", u"100%"_s + a(), kCleaned, u"surrounding_text"_s);
    row("BOM and zero-width space at the ends", u"\ufeff"_s + a() + invisible, kCleaned, u"zero_width"_s);
    row("bidi marks", u"\u202a"_s + a() + u"\u202c"_s, kCleaned, u"zero_width"_s);
    row("zero-width joiners inside", a().first(50) + u"\u200d"_s + a().sliced(50), kCleaned, u"zero_width"_s);
    row("BOM inside", a().first(50) + u"\ufeff"_s + a().sliced(50), kCleaned, u"zero_width"_s);
    row("invisible blank line before", invisible + u"\n"_s + a(), kCleaned);
    row("in a log line", u"GET /v25.0/me?access_token="_s + a() + u" HTTP/1.1"_s, kWarned, u"surrounding_text"_s);
    row("in an address as last of several", u"https://graph.facebook.com/me?fields=id&access_token="_s + a(), kWarned);
    row("in a quoted address", u"curl 'https://graph.facebook.com/me?access_token="_s + a() + u'\'', kWarned,
        u"quotes"_s);
    row("in the path of an address", u"https://example.com/t/"_s + a() + u"/messages"_s, kWarned);
    row("table with an id", u"106540000000022|"_s + a() + u'|', kCleaned, u"surrounding_text"_s);
    row("1,024 characters", fixture(u"TOKEN_2000"_s).first(1024), kAccepted);
    row("address beside it", u"https://example.com/me "_s + a(), kCleaned);
    row("form body", u"access_token="_s + a() + u"&expires_in=0"_s, kCleaned);
    row("numbers beside it are no secrets", u"id 106540000000022 phone +1 555 010 0123 "_s + a(), kCleaned);
    row("low line behind the end", a() + u"_\n"_s, kCleaned);
    row("ellipsis elsewhere", u"Here it comes... "_s + a(), kCleaned);
    row("Arabic sentence", u"الرمز "_s + a() + u" شكرا"_s, kCleaned);
}

void TestPastedVariants::aWholeTokenIsFoundInWhatStandsAround()
{
    QFETCH(const QString, input);
    compareRow(input.size() == 1024 ? input : a());
}

void TestPastedVariants::wrappedLinesArePutTogether_data()
{
    rowColumns();
    row("width 20", wrapped(a(), 20, u"\n"_s), kCleaned, u"line_wraps"_s);
    row("width 52, one letter left", wrapped(a(), 52, u"\n"_s), kCleaned, u"line_wraps"_s);
    row("width 80", wrapped(a(), 80, u"\n"_s), kCleaned, u"line_wraps"_s);
    row("width 100, short end", wrapped(a(), 100, u"\n"_s), kCleaned, u"line_wraps"_s);
    row("trailing blanks (format=flowed)", wrapped(a(), 76, u" \n"_s), kCleaned, u"line_wraps"_s);
    row("old Mac line ends", wrapped(a(), 76, u"\r"_s), kCleaned, u"line_wraps"_s);
    row("line separators", wrapped(a(), 76, u"\u2028"_s), kCleaned, u"line_wraps"_s);
    row("blank lines between", wrapped(a(), 76, u"\n\n"_s), kCleaned, u"line_wraps"_s);
    row("quoted twice", u">> "_s + wrapped(a(), 70, u"\n>> "_s), kCleaned, u"email_quote line_wraps"_s);
    row("first line is the end of a longer one", a().first(50) + u'\n' + wrapped(a().sliced(50), 80, u"\n"_s),
        kCleaned);
    row("header in the first line",
        u"Authorization: Bearer "_s + a().first(54) + u'\n' + wrapped(a().sliced(54), 76, u"\n"_s), kCleaned,
        u"bearer_prefix line_wraps"_s);
    row("shell continuation", wrapped(a(), 76, u"\\\n"_s), kCleaned, u"line_wraps"_s);
    row("wrapped in quotes", u'"' + wrapped(a(), 76, u"\n"_s) + u'"', kCleaned, u"line_wraps quotes"_s);
    row("wrapped, then thanks", wrapped(a(), 76, u"\n"_s) + u"\nthanks"_s, kCleaned, u"line_wraps surrounding_text"_s);
    row("whole, then a number", a() + u"\n2026"_s, kCleaned, u"surrounding_text"_s);
    row("whole, then a labelled value", a() + u"\nfbtrace_id: AbCdEfGhIj1KlMnOpQrStUv"_s, kCleaned);
    row("whole, then an app secret", a() + u'\n' + fixture(u"APP_SECRET"_s), kWarned, u"surrounding_text"_s);
    row("whole, then an Instagram token", a() + u'\n' + fixture(u"IG_TOKEN"_s), kWarned, u"surrounding_text"_s);
    row("whole, then a git hash", a() + u"\n9fceb02d0ae598e95dc970b74767f19372d61af8"_s, kCleaned,
        u"surrounding_text"_s);
    row("whole, then an address", a() + u"\nadmin@example.com"_s, kCleaned, u"surrounding_text"_s);
    row("whole, then an app secret on the same line", a() + u' ' + fixture(u"APP_SECRET"_s), kWarned);
    row("whole, then a model name", a() + u" iPhone15Pro"_s, kCleaned);
    row("quoted-printable in a header", u"Authorization: Bearer "_s + a().first(53) + u"=\n"_s + a().sliced(53),
        kCleaned, u"bearer_prefix quoted_printable"_s);
    row("empty variable above", u"APP_ID=\n"_s + a(), kCleaned, u"surrounding_text"_s);
}

void TestPastedVariants::wrappedLinesArePutTogether()
{
    compareRow();
}

SECONDTICK_TEST(TestPastedVariants)
#include "tst_pasted_variants.moc"
