#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <concepts>
#include <optional>

/// The two directions in which facts_fields.h walks the facts: into JSON, and out of it again. Each struct names its
/// fields once, and both directions follow, so that nothing can be saved and not read.
namespace secondtick {

QString toWord(ErrorKind kind); ///< "offline", "not_graph" …
std::optional<ErrorKind> errorKindFromWord(const QString &word);

template <typename Archive, typename T>
concept HasFields = requires(Archive &archive, T &facts)
{
    fields(archive, facts);
};

/// Writes; what is not said, empty or false is left out.
class FactsWriter
{
public:
    template <typename T> using Like = const T;

    template <typename T> void field(const char *name, const std::optional<T> &value)
    {
        if (value)
            m_object.insert(QLatin1String(name), json(*value));
    }
    template <typename T> void field(const char *name, const T &value)
    {
        if (const QJsonValue written = json(value); !isDefault(written))
            m_object.insert(QLatin1String(name), written);
    }
    const QJsonObject &object() const { return m_object; }

private:
    static bool isDefault(const QJsonValue &value);
    static QJsonValue json(const QString &value) { return value; }
    static QJsonValue json(bool value) { return value; }
    template <std::integral T> static QJsonValue json(T value) { return qint64(value); }
    static QJsonValue json(ErrorKind value) { return toWord(value); }
    static QJsonValue json(const QDateTime &value);
    static QJsonValue json(const QJsonObject &value) { return value; }
    template <typename T> static QJsonValue json(const QList<T> &values)
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(json(value));
        return array;
    }
    template <typename T>
    requires HasFields<FactsWriter, const T>
    static QJsonValue json(const T &facts)
    {
        FactsWriter writer;
        fields(writer, facts);
        return writer.m_object;
    }

    QJsonObject m_object;
};

/// Reads what FactsWriter wrote. What is missing stays as it is; what is of another type stays so too, and the first of
/// these is remembered by its place. Members that are not known are passed over.
class FactsReader
{
public:
    template <typename T> using Like = T;

    explicit FactsReader(QJsonObject object, QString path = {})
        : m_object(std::move(object))
        , m_path(std::move(path))
    {
    }

    template <typename T> void field(const char *name, std::optional<T> &value)
    {
        if (!m_object.contains(QLatin1String(name)))
            return;
        T read{};
        if (take(m_object[QLatin1String(name)], read, pathOf(name)))
            value = std::move(read);
    }
    template <typename T> void field(const char *name, T &value)
    {
        if (m_object.contains(QLatin1String(name)))
            take(m_object[QLatin1String(name)], value, pathOf(name));
    }
    /// "accounts[0].numbers", or empty: everything was of the right type.
    const QString &wrongPlace() const { return m_wrongPlace; }
    void refuse(const QString &path);
    QString pathOf(const char *name) const;

private:
    bool taken(bool isRight, const QString &path);
    bool take(const QJsonValue &json, QString &value, const QString &path);
    bool take(const QJsonValue &json, bool &value, const QString &path);
    bool take(const QJsonValue &json, int &value, const QString &path);
    bool take(const QJsonValue &json, qsizetype &value, const QString &path);
    bool take(const QJsonValue &json, ErrorKind &value, const QString &path);
    bool take(const QJsonValue &json, QDateTime &value, const QString &path);
    bool take(const QJsonValue &json, QJsonObject &value, const QString &path);
    template <typename T> bool take(const QJsonValue &json, QList<T> &values, const QString &path)
    {
        if (!taken(json.isArray(), path))
            return false;
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            T value{};
            if (take(array.at(i), value, QStringLiteral("%1[%2]").arg(path).arg(i)))
                values.append(std::move(value));
        }
        return true;
    }
    template <typename T>
    requires HasFields<FactsReader, T>
    bool take(const QJsonValue &json, T &facts, const QString &path)
    {
        if (!taken(json.isObject(), path))
            return false;
        FactsReader reader(json.toObject(), path);
        fields(reader, facts);
        if (!reader.m_wrongPlace.isEmpty())
            refuse(reader.m_wrongPlace);
        return true;
    }

    QJsonObject m_object;
    QString m_path;
    QString m_wrongPlace;
};

} // namespace secondtick
