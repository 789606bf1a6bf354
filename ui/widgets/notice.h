#pragma once

#include "style/status.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace secondtick::ui {

class StatusIcon;

/// One line of news near what it concerns: mark and sentence in the status colour. Hidden while empty. Setting a new
/// sentence announces it to screen readers without moving the focus.
class Notice final : public QWidget
{
    Q_OBJECT
public:
    explicit Notice(QWidget *parent = nullptr);

    void setNews(Status status, const QString &text);
    /// News that are said again, in the new words, when the language changes.
    void setNews(Status status, const std::function<QString()> &words);
    void clear();
    QString text() const;
    Status status() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    StatusIcon *m_icon = nullptr;
    QLabel *m_label = nullptr;
    std::function<QString()> m_words; ///< empty: whoever set the text sets it again
};

/// Tells assistive technology that `text` is new, without moving the focus. `widget` is what shows it.
void announce(QWidget *widget, const QString &text);

} // namespace secondtick::ui
