#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace secondtick::paste {

/// The pasted text in a buffer of its own, with what programs put around and into text already undone: outer white
/// space, invisible characters, quoted-printable soft breaks, %XX, HTML entities and JSON escapes. Nothing else is
/// decoded, and no letter is ever replaced by another. Works in place, so that no second copy of a secret is made, and
/// overwrites the buffer at the end of its life.
class PasteBuffer
{
public:
    explicit PasteBuffer(QStringView text);
    ~PasteBuffer();
    Q_DISABLE_COPY_MOVE(PasteBuffer)

    QStringView text() const { return QStringView(m_text).first(m_size); }
    bool isBlank() const;
    bool wasTrimmed() const { return m_wasTrimmed; }
    /// What was undone, in words of the contract; outer white space is not among them.
    QStringList undone() const { return m_undone; }

    /// Moves the characters from `from` to `end` to the place `to` in front of them and fills the gap with blanks.
    void pullTogether(qsizetype to, qsizetype from, qsizetype end);

private:
    void dropInvisible();
    void joinSoftBreaks();
    bool decodeOnce();
    void note(const QString &word);

    QString m_text;
    qsizetype m_size = 0; ///< the rest of m_text holds leftovers and is only there to be overwritten
    bool m_wasTrimmed = false;
    QStringList m_undone;
};

} // namespace secondtick::paste
