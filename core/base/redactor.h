#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace secondtick {

class Secret;

/// Removes secrets from text that came from outside before it is shown, stored or logged: the very secrets in play and
/// every piece of eight characters of them (see SecretTraces), and everything of the shape of an access token, an app
/// token or an app secret. The last line of defence, not the first: what is written to a report is chosen from an allow
/// list.
class Redactor
{
public:
    /// `secret` must outlive the redactor's use; an empty secret is ignored.
    void watch(const Secret &secret);
    void forgetAll() { m_watched.clear(); }

    QString redacted(const QString &text) const;
    /// Every text in it, at any depth; names of members as well.
    QJsonObject redacted(const QJsonObject &object) const;

private:
    class Pass;

    std::vector<const Secret *> m_watched;
};

} // namespace secondtick
