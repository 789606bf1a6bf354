#pragma once

#include "style/status.h"

#include <QWidget>

class QLabel;

namespace secondtick::ui {

class Notice;

/// A control with its name above it and, when there is something to say about what was entered, a line below it. The
/// name is the control's buddy and its accessible name.
class FormField final : public QWidget
{
    Q_OBJECT
public:
    explicit FormField(QWidget *control, QWidget *parent = nullptr);

    void setLabel(const QString &text);
    void setNews(Status status, const QString &text);
    void clearNews();
    QString news() const;

private:
    QLabel *m_label = nullptr;
    QWidget *m_control = nullptr;
    Notice *m_notice = nullptr;
};

} // namespace secondtick::ui
