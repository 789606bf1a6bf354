// Dates, waiting times, versions, telephone numbers, addresses: what is accepted has one form, and reads back as
// itself.
#include "fuzz/fuzz.h"
#include "fuzz/seeds.h"
#include "net/answer_headers.h"
#include "net/graph_endpoint.h"
#include "numbers/phone_number.h"
#include "rules/app_versions.h"
#include "rules/link_places.h"
#include "rules/links.h"
#include "rules/rule_book.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace secondtick::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSmallPatience = 1000;

const rules::RuleBook &rulesOfNumbers()
{
    static const rules::RuleBookPtr book = rules::loadRuleBook();
    return *book;
}

bool isDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void readDate(const QByteArray &text)
{
    const QDateTime date = net::httpDate(text);
    if (date.isValid()) {
        const QString again = QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        require(net::httpDate(again.toLatin1()) == date, "a date reads back as itself", again);
        require(date.offsetFromUtc() == 0, "dates of answers are UTC", again);
    }
    static const QDateTime server = net::httpDate("Wed, 21 Oct 2026 07:28:00 GMT");
    const auto wait = net::retryAfterOf(text, server);
    require(!wait || (wait->count() >= 0 && wait->count() <= 86400), "a wait is a day at most");
}

void readUsage(const QByteArray &text)
{
    for (const net::Usage &usage : {net::usageOf(text, {}), net::usageOf({}, text)}) {
        require(usage.percent.value_or(0) >= 0 && usage.percent.value_or(0) <= 10'000, "usage is a share");
        require(usage.minutesToRegain.value_or(1) > 0 && usage.minutesToRegain.value_or(1) <= 7 * 24 * 60,
                "access comes back within a week");
    }
}

void readVersion(const QString &text)
{
    const auto version = rules::AppVersion::parse(text);
    if (version) {
        const auto again = rules::AppVersion::parse(version->toText());
        require(again && *again == *version && again->toText() == version->toText(), "a version reads back as itself",
                version->toText());
        require(version->numbers().size() >= 2 && version->numbers().size() <= 6, "a version has a few numbers", text);
    }
    for (const rules::PlatformMinimum &platform : rulesOfNumbers().appVersions.all()) {
        const auto verdict = rulesOfNumbers().appVersions.judge(platform.platform, text);
        require(version.has_value() || verdict == rules::VersionVerdict::Unreadable,
                "what is no version is not judged");
    }
}

void readNumber(const QString &text)
{
    const auto read = [](const QString &number) {
        return PhoneNumber::read(number, rulesOfNumbers().callingCodes, rulesOfNumbers().countries);
    };
    const PhoneNumber number = read(text);
    require(!number.message.isEmpty(), "every number gets a word");
    if (number.verdict != PhoneNumber::Verdict::Ok) {
        require(number.digits.isEmpty() && number.e164.isEmpty() && number.compareSet.isEmpty(),
                "only what is usable has digits", text);
        return;
    }
    require(isDigits(number.digits) && number.digits.size() >= 7 && number.digits.size() <= 15, "7 to 15 digits",
            number.digits);
    require(number.e164 == u'+' + number.digits, "the international form is plus and digits", number.e164);
    require(number.compareSet.contains(number.digits), "a number is one of its own spellings", number.digits);
    const PhoneNumber again = read(number.e164);
    require(again.verdict == PhoneNumber::Verdict::Ok && again.digits == number.digits && again.region == number.region,
            "a number reads back as itself", number.e164);
    for (const QString &spelling : number.compareSet) {
        require(read(u'+' + spelling).compareSet == number.compareSet, "all spellings have the same spellings",
                number.e164 + u' ' + spelling);
    }
}

/// Scheme and host by the letter, with no help of QUrl.
bool isHttpsOf(const QString &address, const QString &host)
{
    const QString begin = u"https://"_s + host;
    const QChar next = address.size() > begin.size() ? address.at(begin.size()) : QChar(u'/');
    return address.startsWith(begin, Qt::CaseInsensitive) && (next == u'/' || next == u'?' || next == u'#');
}

void readAddress(const QString &text)
{
    static const QStringList hosts{u"developers.facebook.com"_s,
                                   u"business.facebook.com"_s,
                                   u"www.facebook.com"_s,
                                   u"business.whatsapp.com"_s,
                                   u"faq.whatsapp.com"_s,
                                   u"www.whatsapp.com"_s,
                                   u"wa.me"_s,
                                   u"metastatus.com"_s};
    const QUrl url(text, QUrl::StrictMode);
    if (rules::isAllowedLink(url)) {
        const QString sent = QString::fromLatin1(url.toEncoded());
        require(std::any_of(hosts.begin(), hosts.end(), [&sent](const QString &host) { return isHttpsOf(sent, host); }),
                "an allowed link is https to a host on the list", sent);
    }
    if (rules::isSourceAddress(text))
        require(text.startsWith("https://"_L1, Qt::CaseInsensitive) && !text.contains(u' '), "a source is https", text);
    if (rules::isAllowedAddress(text)) {
        const QString filled =
            rules::addressOf({{}, text, u"https://wa.me/"_s}, {{u"account"_s, u"../../evil"_s}, {u"app"_s, u"1"_s}});
        require(rules::isAllowedLink(QUrl(filled, QUrl::StrictMode)), "ids do not bend an address", filled);
    }
}

void readEndpoint(const QString &text)
{
    static const QRegularExpression local(
        u"\\Ahttps?://(?:localhost|127\\.[0-9]+\\.[0-9]+\\.[0-9]+|\\[::1\\])(?::[0-9]+)?/?\\z"_s);
    static const QRegularExpression versionForm(u"\\Av[1-9][0-9]?\\.[0-9]{1,2}\\z"_s);
    if (const auto endpoint = net::GraphEndpoint::loopback(text)) {
        const QString base = QString::fromLatin1(endpoint->base().toEncoded());
        require(local.match(base).hasMatch(), "only this computer may stand in for Meta", base);
        const QUrl address = endpoint->address(u"/me"_s);
        require(endpoint->owns(address) && !net::GraphEndpoint().owns(address), "an address belongs to its endpoint");
    }
    net::GraphEndpoint endpoint;
    if (endpoint.setVersion(text))
        require(versionForm.match(endpoint.version()).hasMatch(), "a version is two numbers", endpoint.version());
    const QUrl address = endpoint.address(text);
    require(address.isEmpty() || endpoint.owns(address), "no path leads to another host",
            QString::fromLatin1(address.toEncoded()));
    require(!endpoint.owns(QUrl(text))
                || isHttpsOf(QString::fromLatin1(QUrl(text).toEncoded()), u"graph.facebook.com"_s)
                || text.contains(u":443"_s),
            "no other address is taken for Meta's", text);
}

void readSmall(QByteArrayView bytes)
{
    const TimeLimit limit(kSmallPatience, "a small text is read in time");
    Input input(bytes);
    const int parser = input.choice(6);
    const bool isUtf16 = input.flag();
    if (parser == 0) {
        readDate(input.rest());
        return;
    }
    if (parser == 1) {
        readUsage(input.rest());
        return;
    }
    const QString text = input.text(isUtf16);
    constexpr void (*readers[])(const QString &) = {readVersion, readNumber, readAddress, readEndpoint};
    readers[parser - 2](text);
}

QList<QByteArray> smallSeeds()
{
    const auto of = [](int parser, const QList<QByteArray> &texts) {
        return behind(QByteArray(1, char(parser)) + '\0', texts);
    };
    return of(0, {"Wed, 21 Oct 2026 07:28:00 GMT", "Wed, 21 Oct 2026 07:28:60 GMT", "120", "-1", "99999999999", " 5 "})
        + of(1,
             {R"({"call_count":28,"total_time":25,"total_cputime":25})",
              R"({"1":[{"type":"whatsapp","call_count":100,"estimated_time_to_regain_access":19}]})"})
        + of(2, {"2.21.15.15", "v2.2132.6", "version: 22.1 (beta)", "2.3000.1023456789", "٢.٢١.١٥"})
        + of(3, rowsOf(u"phone-numbers"_s))
        + of(4,
             {"https://developers.facebook.com/docs/whatsapp", "https://wa.me/12025550123?text=a",
              "https://user:word@www.facebook.com/", "https://www.facebook.com:443/",
              "https://www.facebook.com.evil.example/", "https://business.facebook.com/x?id={business}[[&app={app}]]",
              "HTTPS://WWW.FACEBOOK.COM/%2e%2e/"})
        + of(5,
             {"http://127.0.0.1:8080", "http://graph.example", "https://[::1]:443/", "http://localhost", "http://127.1",
              "http://0x7f000001/", "v25.0", "/me/permissions", "https://graph.facebook.com:443/v25.0/me",
              "//evil.example", "/../x"});
}

} // namespace

} // namespace secondtick::fuzz

SECONDTICK_FUZZ(small_parsers, secondtick::fuzz::readSmall, secondtick::fuzz::smallSeeds)
