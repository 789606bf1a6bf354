#pragma once

#include "help/help_book.h"

#include <QScrollArea>

class QLabel;

namespace secondtick::ui {

/// The help of one page, in place of the page. Escape or the button closes it.
class HelpView final : public QScrollArea
{
    Q_OBJECT
public:
    explicit HelpView(const HelpText &text, QWidget *parent = nullptr);

    /// Gives the keyboard to the heading, so that a screen reader begins there.
    void begin();

signals:
    void closed();
    void aboutWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setText(const HelpText &text);
    QFrame *makePart(const HelpText::Part &part, QWidget *parent);
    QLayout *makeWaysOn(QWidget *parent) const;

    QLabel *m_title = nullptr;
};

} // namespace secondtick::ui
