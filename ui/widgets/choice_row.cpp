#include "widgets/choice_row.h"

#include "style/appearance.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace secondtick::ui {

using namespace Qt::StringLiterals;
using delivery::Known;

ChoiceRow::ChoiceRow(QWidget *parent)
    : QWidget(parent)
    , m_question(makeLabel(TextRole::Body, this))
    , m_group(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style::kGrid / 2);
    column->addWidget(m_question);
    auto *buttons = new FlowLayout(style::kGrid);
    column->addLayout(buttons);
    for (const Known answer : {Known::Yes, Known::No, Known::Unknown}) {
        QPushButton *button = makeSegmentButton(this);
        m_group->addButton(button, int(answer));
        buttons->addWidget(button);
    }
    buttonOf(Known::Yes)->setObjectName(u"yes"_s);
    buttonOf(Known::No)->setObjectName(u"no"_s);
    buttonOf(Known::Unknown)->setObjectName(u"unknown"_s);
    setAnswer(Known::Unknown);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int /*id*/, bool isChecked) {
        if (!isChecked)
            return;
        moveTabStop();
        emit answered();
    });
}

void ChoiceRow::setQuestion(const QString &question)
{
    m_question->setText(question);
    buttonOf(Known::Yes)->setText(tr("Yes"));
    buttonOf(Known::No)->setText(tr("No"));
    buttonOf(Known::Unknown)->setText(tr("Don't know"));
    setAccessibleName(question);
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        //: For screen readers: %1 an answer (Yes, No, Don't know), %2 the question
        button->setAccessibleName(tr("%1. %2").arg(button->text(), question));
    }
}

void ChoiceRow::setAnswer(Known answer)
{
    const QSignalBlocker quiet(m_group);
    buttonOf(answer)->setChecked(true);
    moveTabStop();
}

/// Qt does this itself only once one of the buttons has had the focus.
void ChoiceRow::moveTabStop()
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

Known ChoiceRow::answer() const
{
    return Known(m_group->checkedId());
}

QWidget *ChoiceRow::focusTarget() const
{
    return m_group->checkedButton();
}

QPushButton *ChoiceRow::buttonOf(Known answer) const
{
    return qobject_cast<QPushButton *>(m_group->button(int(answer)));
}

} // namespace secondtick::ui
