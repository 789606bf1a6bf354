#pragma once

#include "style/status.h"

#include <QWidget>

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
    void clear();
    QString text() const;
    Status status() const;

private:
    StatusIcon *m_icon = nullptr;
    QLabel *m_label = nullptr;
};

/// Tells assistive technology that `text` is new, without moving the focus. `widget` is what shows it.
void announce(QWidget *widget, const QString &text);

} // namespace secondtick::ui
