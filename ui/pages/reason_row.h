#pragma once

#include "style/status.h"

#include <QWidget>

class QLabel;

namespace secondtick::ui {

class StatusIcon;

/// One line of "What it can be": mark, name, why, and the state as a word in its colour. One text for screen readers.
class ReasonRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonRow(QWidget *parent = nullptr);

    void setContent(Status status, const QString &title, const QString &why, const QString &word);
    QString title() const;
    QString word() const;

private:
    StatusIcon *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_word = nullptr;
};

} // namespace secondtick::ui
