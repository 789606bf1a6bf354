#include "widgets/notice.h"

#include "widgets/labels.h"
#include "widgets/shown_text.h"
#include "widgets/status_icon.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace secondtick::ui {

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_icon(new StatusIcon(Status::Note, this))
    , m_label(makeLabel(TextRole::Body, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(style::kGrid);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_label, 1);
    setVisible(false);
}

void Notice::setNews(Status status, const std::function<QString()> &words)
{
    setNews(status, words());
    m_words = words;
}

void Notice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_words)
        return;
    m_label->setText(m_words());
    m_label->setAccessibleName(m_label->text());
}

void Notice::setNews(Status status, const QString &text)
{
    m_words = nullptr;
    const bool isNew = text != m_label->text();
    m_icon->setStatus(status);
    m_label->setText(text);
    style::setTextColour(m_label, status == Status::Note ? std::nullopt : std::optional(statusTextRole(status)));
    setVisible(!text.isEmpty());
    if (isNew && !text.isEmpty())
        announce(m_label, text);
}

void Notice::clear()
{
    setNews(Status::Note, QString());
}

QString Notice::text() const
{
    return m_label->text();
}

Status Notice::status() const
{
    return m_icon->status();
}

void announce(QWidget *widget, const QString &text)
{
    widget->setAccessibleName(withoutMarks(text));
    QAccessibleEvent news(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&news);
}

} // namespace secondtick::ui
