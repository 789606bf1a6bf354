#include "pages/token_question.h"

#include "diagnosis/diagnosis.h"
#include "style/appearance.h"
#include "widgets/labels.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

TokenQuestion::TokenQuestion(Diagnosis &diagnosis, QWidget *parent)
    : QWidget(parent)
    , m_diagnosis(diagnosis)
    , m_text(makeLabel(TextRole::Label, this))
    , m_choices(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_use(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style::kGrid);
    column->addWidget(m_text);
    m_choices->setSpacing(0);
    column->addLayout(m_choices);
    column->addWidget(m_use, 0, Qt::AlignLeading);
    m_use->setObjectName(u"useTokenButton"_s);
    m_use->setAutoDefault(false);
    connect(m_use, &QPushButton::clicked, this, &TokenQuestion::take);
    setVisible(false);
}

void TokenQuestion::ask()
{
    const QList<QAbstractButton *> old = m_group->buttons();
    for (QAbstractButton *choice : old) {
        m_group->removeButton(choice);
        choice->deleteLater();
    }
    const PasteVerdict verdict = m_diagnosis.pasted().verdict();
    const bool asksWhich = verdict == PasteVerdict::AskWhich;
    setVisible(m_diagnosis.pasted().tokenCount() > 0 && (asksWhich || verdict == PasteVerdict::Confirm));
    if (asksWhich) {
        m_text->setText(tr("Which one does the sending system use?"));
        m_use->setText(tr("Use this one"));
        showChoices();
    } else {
        m_text->setText(tr("Copy the whole token if you can. Check it anyway?"));
        m_use->setText(tr("Check it anyway"));
    }
}

void TokenQuestion::showChoices()
{
    int index = 0;
    for (const Secret &token : m_diagnosis.pasted().tokens()) {
        auto *choice = new QRadioButton(this);
        //: One of several tokens: %1 its first and last characters, %2 its length
        choice->setText(tr("%1, %2 characters").arg(token.mask()).arg(token.length()));
        choice->setChecked(index == 0);
        m_choices->addWidget(choice);
        m_group->addButton(choice, index++);
        setTabOrder(choice, m_use);
    }
}

void TokenQuestion::take()
{
    m_diagnosis.confirmToken(qMax(0, m_group->checkedId()));
    setVisible(false);
    emit answered();
}

} // namespace secondtick::ui
