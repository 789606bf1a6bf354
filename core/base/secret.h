#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <cstddef>

class QDebug;

namespace secondtick {

namespace net {
class SecretWriter;
}
class Redactor;

/// One credential on its way through the program.
///
/// It can be moved, masked and asked for a fingerprint. It cannot be copied, printed, compared, put in a QVariant or
/// turned into a string; only the friends below read it. The bytes live in a memory page of their own that stays out
/// of core files and, where the system allows, out of swap; the page is overwritten when the secret goes away. While it
/// lives, others of the same user are kept out of the process (see Curtain).
/// Copies made by Qt (a line edit, a socket buffer) are out of its reach: the places that make them are named in
/// core/README.md.
class Secret
{
public:
    Secret() noexcept = default;
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    /// Copies `text`, which must be printable ASCII (0x21 to 0x7e); anything else gives an empty secret.
    static Secret fromText(QStringView text);
    /// Overwrites the characters of `text` and empties it. Useful only where nobody shares the string's data.
    static void wipe(QString &text);

    bool isEmpty() const noexcept { return m_size == 0; }
    qsizetype length() const noexcept { return qsizetype(m_size); }

    /// First 10 hex digits of SHA-256 over "secondtick-token-v1:" and the token; safe to show and to log.
    /// Meant for whole tokens only: a short or guessable text could be found back from it.
    QString fingerprint() const;
    /// First and last four characters around an ellipsis, for the screen; nothing of a secret under 40 characters.
    QString mask() const;

private:
    friend class net::SecretWriter; // puts it on the wire
    friend class Redactor; // removes it from text
    QByteArrayView bytes() const noexcept { return {m_page, qsizetype(m_size)}; }
    void drop() noexcept;

    char *m_page = nullptr;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

void operator<<(const QDebug &, const Secret &) = delete;

/// `9f3a07c2d1` as people compare it: `9f3a-07c2-d1`.
QString groupedFingerprint(const QString &fingerprint);

} // namespace secondtick
