#include "numbers/number_text.h"

#include "numbers/number_shapes.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace secondtick::numbers {

using namespace Qt::StringLiterals;

namespace {

/// Reads one text; the steps stand in read(), in order.
class Reading
{
public:
    explicit Reading(QStringView text) { simplify(text); }
    NumberText read();

private:
    void simplify(QStringView text);
    void dropQuotes();
    void dropScheme();
    bool takeAddress();
    bool takeLink();
    void takeExcelDecimal();
    void takeDigits();

    void note(const QString &word)
    {
        if (!m_result.notes.contains(word))
            m_result.notes.append(word);
    }
    NumberText refuse(const QString &message)
    {
        m_result.refusal = message;
        return std::move(m_result);
    }

    QString m_text;
    bool m_hasControl = false;
    NumberText m_result;
};

/// Every script's digits as 0 to 9, every kind of plus, dash and blank as the plain one, invisible marks gone.
void Reading::simplify(QStringView text)
{
    for (const QChar c : text) {
        m_hasControl = m_hasControl || isControl(c);
        if (c.category() == QChar::Other_Format) {
            note(u"invisible_removed"_s);
        } else if (c.isDigit() && !isDigit(c)) {
            note(u"digits_converted"_s);
            m_text += QChar(char16_t(u'0' + c.digitValue()));
        } else if (c.unicode() == 0xff0b || c.unicode() == 0xfe62) {
            m_text += u'+';
        } else if (c == u'\n' || c == u'\r' || c.unicode() == 0x2028 || c.unicode() == 0x2029) {
            m_text += u'\n';
        } else {
            m_text += isDash(c) ? QChar(u'-') : c.isSpace() ? QChar(u' ') : c;
        }
    }
    m_text = m_text.trimmed();
}

/// "…", '…, =\"…\": quotes and what spreadsheets and JSON put next to them.
void Reading::dropQuotes()
{
    QStringView inner = m_text;
    const auto isOuter = [](QChar c) { return isQuote(c) || c.isSpace(); };
    if (inner.size() > 1 && inner.front() == u'=' && isQuote(inner[1]))
        inner = inner.sliced(1);
    while (!inner.isEmpty() && isOuter(inner.front()))
        inner = inner.sliced(1);
    while (!inner.isEmpty() && (isOuter(inner.back()) || inner.back() == u',' || inner.back() == u';'))
        inner.chop(1);
    if (inner.size() == m_text.size())
        return;
    if (std::any_of(m_text.begin(), m_text.end(), isQuote))
        note(u"quotes_removed"_s);
    m_text = inner.toString();
}

void Reading::dropScheme()
{
    static const QStringList schemes{u"tel:"_s, u"sms:"_s, u"smsto:"_s, u"callto:"_s, u"whatsapp:"_s};
    for (const QString &scheme : schemes) {
        if (!m_text.startsWith(scheme, Qt::CaseInsensitive) || m_text.contains(u"://"))
            continue;
        m_text = QStringView(m_text).sliced(scheme.size()).trimmed().toString();
        note(u"scheme_removed"_s);
        return;
    }
}

/// 12025550123:7@s.whatsapp.net. False: not such an address.
bool Reading::takeAddress()
{
    const qsizetype at = m_text.lastIndexOf(u'@');
    if (at < 0)
        return false;
    const QString server = m_text.sliced(at + 1).toLower();
    const QString account = m_text.first(at).section(QRegularExpression(u"[.:]"_s), 0, 0);
    if (server == u"g.us" || server == u"broadcast" || server == u"newsletter") {
        m_result.refusal = u"group_id"_s;
    } else if (server == u"lid") {
        m_result.isId = true;
    } else if ((server == u"s.whatsapp.net" || server == u"c.us") && isAllDigits(account)) {
        note(u"from_jid"_s);
        m_text = account;
        m_result.hasPlus = m_result.fromLinkOrJid = true;
        return false;
    } else {
        m_result.refusal = u"letters"_s;
    }
    return true;
}

/// https://wa.me/12025550123?text=Hi. True: it is a link, and there is nothing more to read.
bool Reading::takeLink()
{
    static const QStringList hosts{
        u"wa.me"_s,       u"www.wa.me"_s, u"api.whatsapp.com"_s, u"web.whatsapp.com"_s, u"www.whatsapp.com"_s,
        u"whatsapp.com"_s};
    const bool hasScheme = m_text.contains(u"://");
    const QUrl url(hasScheme ? m_text : u"https://"_s + m_text);
    const bool isOurs = hosts.contains(url.host().toLower()) || url.scheme() == u"whatsapp";
    if (!hasScheme && !isOurs && !m_text.startsWith(u"www."_s, Qt::CaseInsensitive))
        return false;
    const QString parameter = QUrlQuery(url).queryItemValue(u"phone"_s, QUrl::FullyDecoded);
    const QString number = parameter.isEmpty() ? url.path().section(u'/', 1, 1) : parameter;
    const bool isNumber = digitCount(number) > 0 && std::all_of(number.begin(), number.end(), [](QChar c) {
                              return isDigit(c) || c == u'+' || c == u'-' || c == u' ' || c == u'(' || c == u')';
                          });
    if (!isOurs || !isNumber) {
        m_result.refusal = u"url_without_number"_s;
        return true;
    }
    note(u"from_link"_s);
    m_text = number;
    m_result.hasPlus = m_result.fromLinkOrJid = true;
    return false;
}

/// "12025550123.0": the table program took the number for a quantity.
void Reading::takeExcelDecimal()
{
    static const QRegularExpression decimal(u"^(\\+?\\d{7,})[.,]0{1,2}$"_s);
    if (const auto match = decimal.match(m_text); match.hasMatch()) {
        m_text = match.captured(1);
        note(u"excel_decimal"_s);
    }
}

void Reading::takeDigits()
{
    m_result.hasPlus = m_result.hasPlus || m_text.contains(u'+');
    // "+44 (0)20 …": the zero is for calls inside the country only. A number that begins with it is a national one.
    const qsizetype trunk = m_text.indexOf(u"(0)"_s);
    if (trunk > 0 && digitCount(QStringView(m_text).first(trunk)) > 0) {
        m_text.remove(trunk, 3);
        note(u"trunk_zero_removed"_s);
    }
    std::copy_if(m_text.begin(), m_text.end(), std::back_inserter(m_result.digits), isDigit);
    if (!m_result.hasPlus && m_result.digits.startsWith(u"00"_s)) {
        m_result.digits = m_result.digits.sliced(2);
        m_result.hasPlus = true;
        note(u"exit_code_removed"_s);
    }
}

NumberText Reading::read()
{
    if (m_text.isEmpty())
        return refuse(u"empty"_s);
    if (m_hasControl)
        return refuse(u"control_chars"_s);
    dropQuotes();
    dropScheme();
    if (m_text.isEmpty())
        return refuse(u"empty"_s);
    if (takeAddress() || takeLink())
        return std::move(m_result);
    takeExcelDecimal();
    if (isSeveralNumbers(m_text) && !hasExtension(m_text)) {
        m_result.isSeveral = true;
        return std::move(m_result);
    }
    if (const QString message = refusalOf(m_text); !message.isEmpty())
        return refuse(message);
    takeDigits();
    return std::move(m_result);
}

} // namespace

NumberText readNumberText(QStringView text)
{
    return Reading(text).read();
}

} // namespace secondtick::numbers
