#include "rules/calling_codes.h"

#include "rules/rule_words.h"

#include <QJsonArray>
#include <QJsonValue>

#include <algorithm>
#include <utility>

namespace secondtick::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestPrefix = 15; // a whole number has no more digits

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isRegion(const QString &text)
{
    return text.size() == 2 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/// The one sentence about what is wrong with a row, or nothing.
Sentence faultOf(const QJsonObject &row)
{
    const QString prefix = row["id"_L1].toString();
    if (!isDigits(prefix) || prefix.size() > kLongestPrefix || prefix.startsWith(u'0'))
        return RuleWords::later(
            "\"id\" must be a telephone prefix: 1 to 15 digits without plus, not beginning with 0.");
    const QJsonValue region = row["region"_L1];
    if (!region.isNull() && !isRegion(region.toString()))
        return RuleWords::later("\"region\" must be two capital letters, or null for a prefix of no country.");
    const QString area = row["area"_L1].toString();
    if (row.contains("area"_L1) && (area.size() < 4 || area[2] != u'-' || !isRegion(area.first(2))))
        return RuleWords::later("\"area\" must be a region code as in ISO 3166-2, for example UA-43.");
    if (!area.isEmpty() && !row["source"_L1].toString().startsWith("https://"_L1))
        return RuleWords::later("A prefix with an area needs the https address of its \"source\".");
    return {};
}

} // namespace

CallingCodes::CallingCodes(QHash<QString, CallingArea> prefixes)
    : m_prefixes(std::move(prefixes))
{
    for (auto it = m_prefixes.cbegin(); it != m_prefixes.cend(); ++it)
        m_longest = std::max(m_longest, it.key().size());
}

CallingCodes CallingCodes::fromJson(const QJsonObject &file, const QString &fileName, QList<Complaint> &complaints)
{
    QHash<QString, CallingArea> prefixes;
    const QJsonArray rows = file["entries"_L1].toArray();
    if (rows.isEmpty())
        complaints.append({fileName, u"entries"_s, RuleWords::later("A list of telephone prefixes is expected here.")});
    prefixes.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows[i].toObject();
        if (const Sentence fault = faultOf(row); !fault.isEmpty()) {
            complaints.append({fileName, u"entries[%1]"_s.arg(i), fault});
            continue;
        }
        if (row["disabled"_L1].toBool())
            continue;
        const QString prefix = row["id"_L1].toString();
        if (prefixes.contains(prefix)) {
            complaints.append(
                {fileName, u"entries[%1].id"_s.arg(i), RuleWords::later("This prefix stands in the list twice.")});
            continue;
        }
        prefixes.insert(prefix, {row["region"_L1].toString(), row["area"_L1].toString(), row["source"_L1].toString()});
    }
    return CallingCodes(std::move(prefixes));
}

const CallingArea *CallingCodes::find(QStringView digits) const
{
    for (qsizetype length = std::min(m_longest, digits.size()); length > 0; --length) {
        const auto it = m_prefixes.constFind(digits.first(length).toString());
        if (it != m_prefixes.cend())
            return &it.value();
    }
    return nullptr;
}

int CallingCodes::countryCodeLength(QStringView digits) const
{
    // Country codes are prefix-free by their making: the shortest known prefix is the code, longer ones are parts of
    // it.
    for (qsizetype length = 1; length <= std::min<qsizetype>(3, digits.size()); ++length) {
        if (m_prefixes.contains(digits.first(length).toString()))
            return int(length);
    }
    return 0;
}

} // namespace secondtick::rules
