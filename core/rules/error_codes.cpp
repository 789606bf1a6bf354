#include "rules/error_codes.h"

namespace secondtick::rules {

using namespace Qt::StringLiterals;

namespace {

bool covers(const ErrorCode &entry, int code)
{
    return (code >= entry.code && code <= entry.lastCode.value_or(entry.code)) || entry.alsoCodes.contains(code);
}

/// How exactly an entry speaks of an error: a subcode beats a message, a message beats a code, a code beats a range.
int exactness(const ErrorCode &entry)
{
    return (entry.subcode ? 4 : 0) + (entry.messagePattern.isEmpty() ? 0 : 2) + (entry.lastCode ? 0 : 1);
}

/// Says what it is, whatever the flag is_transient beside it claims.
bool speaksForItself(const ErrorCode &entry)
{
    return !entry.findingId.isEmpty() || entry.isRateLimit || entry.category == "auth"_L1
        || entry.category == "permission"_L1;
}

} // namespace

ErrorCodes::ErrorCodes(QList<ErrorCode> entries)
    : m_entries(std::move(entries))
{
    for (const ErrorCode &entry : std::as_const(m_entries))
        m_patterns.append(QRegularExpression(entry.messagePattern, QRegularExpression::CaseInsensitiveOption));
}

const ErrorCode *ErrorCodes::find(int code, std::optional<int> subcode, const QString &message) const
{
    const ErrorCode *best = nullptr;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const ErrorCode &entry = m_entries.at(i);
        if (!covers(entry, code) || (entry.subcode && entry.subcode != subcode))
            continue;
        if (!entry.messagePattern.isEmpty() && !m_patterns.at(i).match(message).hasMatch())
            continue;
        if (!best || exactness(entry) > exactness(*best))
            best = &entry;
    }
    return best;
}

const ErrorCode *ErrorCodes::find(const GraphError &error) const
{
    return find(error.code, error.subcode, error.message);
}

const ErrorCode *ErrorCodes::findWords(int code, const QString &wording) const
{
    const ErrorCode *best = nullptr;
    for (const ErrorCode &entry : m_entries) {
        if (!covers(entry, code) || !entry.findingId.isEmpty())
            continue;
        if (!wording.isEmpty() && entry.wording == wording)
            return &entry;
        if (entry.wording.isEmpty() && (!best || exactness(entry) > exactness(*best)))
            best = &entry;
    }
    return best;
}

bool ErrorCodes::isServiceFault(const GraphError &error) const
{
    const ErrorCode *entry = find(error);
    const bool flag = error.isTransient.value_or(false);
    if (!entry)
        return flag;
    return entry->isTransient || (flag && !speaksForItself(*entry));
}

bool ErrorCodes::isRateLimit(const GraphError &error) const
{
    const ErrorCode *entry = find(error);
    return entry && entry->isRateLimit;
}

} // namespace secondtick::rules
