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
    const bool asksToConfirm = m_diagnosis.pasted().verdict() == PasteVerdict::Confirm;
    setVisible(m_diagnosis.pasted().tokenCount() > 0 && (asksWhich() || asksToConfirm));
    if (asksWhich())
        showChoices();
    retranslate();
}

bool TokenQuestion::asksWhich() const
{
    return m_diagnosis.pasted().verdict() == PasteVerdict::AskWhich;
}

void TokenQuestion::retranslate()
{
    m_text->setText(asksWhich() ? tr("Which one does the sending system use?")
                                : tr("Copy the whole token if you can. Check it anyway?"));
    m_use->setText(asksWhich() ? tr("Use this one") : tr("Check it anyway"));
    const std::vector<Secret> &tokens = m_diagnosis.pasted().tokens();
    const QList<QAbstractButton *> choices = m_group->buttons();
    for (QAbstractButton *choice : choices) {
        const auto index = std::size_t(m_group->id(choice));
        if (index < tokens.size())
            //: One of several tokens: %1 its first and last characters, %n its length
            choice->setText(tr("%1, %n characters", nullptr, int(tokens[index].length())).arg(tokens[index].mask()));
    }
}

void TokenQuestion::showChoices()
{
    for (int index = 0; index < int(m_diagnosis.pasted().tokens().size()); ++index) {
        auto *choice = new QRadioButton(this);
        choice->setChecked(index == 0);
        m_choices->addWidget(choice);
        m_group->addButton(choice, index);
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
