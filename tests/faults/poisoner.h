#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

namespace secondtick::test {

/// Puts texts, in turn, in the place of everything in an answer that people or the platform word freely.
class Poisoner
{
public:
    explicit Poisoner(const QStringList &texts, qsizetype first = 0)
        : m_texts(texts)
        , m_next(first)
    {
    }

    QJsonObject poisoned(const QJsonObject &object)
    {
        static const QSet<QString> free{
            QStringLiteral("name"),     QStringLiteral("verified_name"),        QStringLiteral("application"),
            QStringLiteral("message"),  QStringLiteral("error_user_title"),     QStringLiteral("error_user_msg"),
            QStringLiteral("category"), QStringLiteral("display_phone_number"), QStringLiteral("fbtrace_id"),
            QStringLiteral("link")};
        QJsonObject changed;
        for (auto each = object.begin(); each != object.end(); ++each) {
            const bool isFree = free.contains(each.key()) && each.value().isString();
            changed.insert(each.key(), isFree ? QJsonValue(m_texts.at(m_next++ % m_texts.size())) : inside(*each));
        }
        return changed;
    }

private:
    QJsonValue inside(const QJsonValue &value)
    {
        if (value.isObject())
            return poisoned(value.toObject());
        if (!value.isArray())
            return value;
        QJsonArray items;
        const QJsonArray old = value.toArray();
        for (const auto &item : old)
            items.append(inside(item));
        return items;
    }

    QStringList m_texts;
    qsizetype m_next;
};

} // namespace secondtick::test
