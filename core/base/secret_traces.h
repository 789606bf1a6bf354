#pragma once

#include <QByteArrayView>
#include <QList>
#include <QStringView>

#include <vector>

namespace secondtick {

/// Where a text holds pieces of one secret: eight characters of it in a row, or all of a shorter one, in either letter
/// case, as they are or written with percent signs, JSON escapes, HTML entities, in base64 or in hex digits. Holds the
/// secret in pieces while it lives, and overwrites them at its end. Cannot see through other codes or compression.
class SecretTraces
{
public:
    /// A half-open range of positions in the text.
    struct Range
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    static constexpr qsizetype kLongestPiece = 8; ///< characters; as many bytes as a number holds

    explicit SecretTraces(QByteArrayView secret);
    ~SecretTraces();
    Q_DISABLE_COPY_MOVE(SecretTraces)

    /// In order, none touching another.
    QList<Range> in(QStringView text) const;

private:
    void addPieces(QByteArrayView text);
    bool isPiece(quint64 piece) const;
    bool standsInHex(QStringView digits) const;
    QList<Range> asCharacters(QStringView text) const;
    QList<Range> asHex(QStringView text) const;

    std::vector<quint64> m_pieces; ///< characters packed into a number, sorted
    qsizetype m_length; ///< of one piece
};

} // namespace secondtick
