#include "pages/token_source_card.h"

#include "style/appearance.h"
#include "widgets/fold.h"
#include "widgets/labels.h"
#include "widgets/open_link.h"
#include "widgets/shown_text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

namespace {

const auto kDebugger = u"https://developers.facebook.com/tools/debug/accesstoken/"_s;

} // namespace

TokenSourceCard::TokenSourceCard(QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel(TextRole::Section, this))
    , m_text(makeLabel(TextRole::Body, this))
    , m_fold(new Fold(this))
    , m_debugger(makeLinkButton(this))
    , m_debuggerNote(makeLabel(TextRole::Note, this))
{
    QVBoxLayout *const column = makeCardOf(this);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_fold);
    for (QLabel *&step : m_steps) {
        step = makeLabel(TextRole::Body, this);
        m_fold->bodyLayout()->addWidget(step);
    }
    column->addWidget(makeRule(this));
    column->addWidget(m_debugger, 0, Qt::AlignLeading);
    column->addWidget(m_debuggerNote);
    m_debugger->setObjectName(u"debuggerButton"_s);
    connect(m_debugger, &QPushButton::clicked, this, [] { openLink(kDebugger); });
    retranslate();
}

void TokenSourceCard::retranslate()
{
    m_title->setText(tr("Where do I find it?"));
    m_text->setText(
        inOrder(tr("In the settings of the system that sends your messages. To make a new one: Business settings › "
                   "Users › System users › your user › Generate token.")));
    m_fold->setTexts(tr("Show me step by step"), {});
    m_steps[0]->setText(tr("1. Open business.facebook.com and go to Settings, then Users, then System users."));
    m_steps[1]->setText(tr("2. Pick the user your sending system works as, and choose Generate token."));
    m_steps[2]->setText(tr("3. Choose the app that makes the API calls."));
    m_steps[3]->setText(tr("4. Tick whatsapp_business_management and whatsapp_business_messaging."));
    m_steps[4]->setText(tr("5. Copy the token at once, it is shown only this one time. Put it into your sending system "
                           "and paste it here."));
    m_debugger->setText(tr("Open Meta's Access Token Debugger"));
    m_debuggerNote->setText(tr("Paste the token there by hand and look for the same two permissions. The address we "
                               "open does not carry the token."));
}

} // namespace secondtick::ui
