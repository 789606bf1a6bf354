#include "widgets/fold.h"

#include "style/appearance.h"
#include "widgets/labels.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace secondtick::ui {

Fold::Fold(QWidget *parent)
    : QWidget(parent)
    , m_button(makeLinkButton(this))
    , m_note(makeLabel(TextRole::Note, this))
    , m_body(new QWidget(this))
    , m_bodyLayout(new QVBoxLayout(m_body))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style::kGrid / 2);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addWidget(m_note);
    column->addWidget(m_body);
    m_bodyLayout->setContentsMargins(0, style::kGrid / 2, 0, 0);
    m_bodyLayout->setSpacing(style::kGrid);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isOpen)
            fold();
        else
            unfold();
    });
    showState();
}

void Fold::setTexts(const QString &title, const QString &note)
{
    m_title = title;
    m_note->setText(note);
    showState();
}

void Fold::unfold()
{
    m_isOpen = true;
    showState();
    emit toggled();
}

void Fold::fold()
{
    m_isOpen = false;
    showState();
    emit toggled();
}

void Fold::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LanguageChange)
        showState();
}

void Fold::showState()
{
    const QChar closedArrow = isRightToLeft() ? u'\u25C2' : u'\u25B8';
    m_button->setText(QString(m_isOpen ? QChar(u'\u25BE') : closedArrow) + u' ' + m_title);
    m_button->setAccessibleName(m_title);
    m_button->setAccessibleDescription(m_isOpen ? tr("Open") : tr("Folded"));
    m_note->setVisible(!m_note->text().isEmpty());
    m_body->setVisible(m_isOpen);
}

} // namespace secondtick::ui
