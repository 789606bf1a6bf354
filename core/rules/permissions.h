#pragma once

#include <QList>
#include <QString>

namespace secondtick::rules {

/// A permission of the platform, by Meta's name.
struct PermissionRule
{
    QString name; ///< "whatsapp_business_management"
    bool required = false; ///< the two that every sending system needs
    QString purpose; ///< what it allows, one English sentence
    QString source;
};

class Permissions
{
public:
    explicit Permissions(QList<PermissionRule> rules = {});
    const PermissionRule *find(const QString &name) const;
    const QList<PermissionRule> &all() const { return m_rules; } ///< required ones first
    QList<PermissionRule> required() const;

private:
    QList<PermissionRule> m_rules;
};

} // namespace secondtick::rules
