#include "rules/permissions.h"

#include <algorithm>

namespace secondtick::rules {

Permissions::Permissions(QList<PermissionRule> rules)
    : m_rules(std::move(rules))
{
    std::stable_partition(m_rules.begin(), m_rules.end(), [](const PermissionRule &rule) { return rule.required; });
}

const PermissionRule *Permissions::find(const QString &name) const
{
    const auto row = std::find_if(m_rules.cbegin(), m_rules.cend(),
                                  [&name](const PermissionRule &rule) { return rule.name == name; });
    return row == m_rules.cend() ? nullptr : &*row;
}

QList<PermissionRule> Permissions::required() const
{
    QList<PermissionRule> result;
    std::copy_if(m_rules.cbegin(), m_rules.cend(), std::back_inserter(result),
                 [](const PermissionRule &rule) { return rule.required; });
    return result;
}

} // namespace secondtick::rules
