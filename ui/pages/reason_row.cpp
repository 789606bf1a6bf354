#include "pages/reason_row.h"

#include "widgets/labels.h"
#include "widgets/status_icon.h"

#include <QHBoxLayout>
#include <QLabel>

namespace secondtick::ui {

ReasonRow::ReasonRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(new StatusIcon(Status::NotLooked, this))
    , m_title(makeLabel(TextRole::Section, this))
    , m_why(makeLabel(TextRole::Note, this))
    , m_word(makeLabel(TextRole::Label, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, style::kGrid / 2, 0, style::kGrid / 2);
    row->setSpacing(style::kGrid + style::kGrid / 2);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(style::kGrid / 4);
    texts->addWidget(m_title);
    texts->addWidget(m_why);
    texts->addWidget(m_word);
    row->addLayout(texts, 1);
}

void ReasonRow::setContent(Status status, const QString &title, const QString &why, const QString &word)
{
    m_icon->setStatus(status);
    m_title->setText(title);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_word->setText(word);
    m_word->setVisible(!word.isEmpty());
    style::setTextColour(m_word, statusTextRole(status));
    //: For screen readers: %1 name of a reason, %2 how likely it is
    const QString head = word.isEmpty() ? title : tr("%1: %2").arg(title, word);
    setAccessibleName(head);
    setAccessibleDescription(why);
}

QString ReasonRow::title() const
{
    return m_title->text();
}

QString ReasonRow::word() const
{
    return m_word->text();
}

} // namespace secondtick::ui
