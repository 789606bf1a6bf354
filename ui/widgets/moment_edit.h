#pragma once

#include <QDateTime>
#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace secondtick::ui {

class Notice;

/// A date and time as people write it, in the computer's own time zone; empty means not known. What was understood is
/// shown below in full, so that a day and a month that changed places are seen. A calendar helps with the day.
class MomentEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit MomentEdit(QWidget *parent = nullptr);

    /// Reads local formats, `2026-11-01 09:00` and the like; a day alone is its noon. Nothing else is guessed.
    static std::optional<QDateTime> read(const QString &text, const QLocale &locale);

    /// `name` is for screen readers. `now` bounds what can have happened.
    void setTexts(const QString &name);
    void setNow(const QDateTime &now);
    std::optional<QDateTime> moment() const { return m_moment; } ///< UTC; empty when not known or not readable
    void setMoment(const std::optional<QDateTime> &moment); ///< tells nobody
    QLineEdit *edit() const { return m_edit; }
    QString news() const; ///< what is said below the field

signals:
    void changed();

private:
    void showUnderstood();
    void chooseDay();

    QLineEdit *m_edit = nullptr;
    QPushButton *m_calendar = nullptr;
    Notice *m_notice = nullptr;
    QDateTime m_now;
    std::optional<QDateTime> m_moment;
};

} // namespace secondtick::ui
