#include "widgets/form_field.h"

#include "widgets/labels.h"
#include "widgets/notice.h"

#include <QLabel>
#include <QVBoxLayout>

namespace secondtick::ui {

FormField::FormField(QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_label(makeLabel(TextRole::Muted, this))
    , m_control(control)
    , m_notice(new Notice(this))
{
    m_label->setBuddy(control);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style::kGrid / 2);
    column->addWidget(m_label);
    column->addWidget(control);
    column->addWidget(m_notice);
}

void FormField::setLabel(const QString &text)
{
    m_label->setText(text);
    m_control->setAccessibleName(text);
}

void FormField::setNews(Status status, const QString &text)
{
    m_notice->setNews(status, text);
}

void FormField::clearNews()
{
    m_notice->clear();
}

QString FormField::news() const
{
    return m_notice->text();
}

} // namespace secondtick::ui
