#include "pages/customer_text.h"

#include "style/appearance.h"
#include "widgets/clipboard_keeper.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/notice.h"
#include "widgets/qr_code.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

CustomerText::CustomerText(QWidget *parent)
    : QWidget(parent)
    , m_copyText(makeLinkButton(this))
    , m_showText(makeLinkButton(this))
    , m_showCode(makeLinkButton(this))
    , m_notice(new Notice(this))
    , m_textPart(new QWidget(this))
    , m_text(makeLabel(TextRole::Body, m_textPart))
    , m_codePart(new QWidget(this))
    , m_link(makeLabel(TextRole::Body, m_codePart))
    , m_code(new QrCode(m_codePart))
    , m_copyLink(makeLinkButton(m_codePart))
{
    m_copyText->setObjectName(u"copyTextButton"_s);
    m_showText->setObjectName(u"showTextButton"_s);
    m_showCode->setObjectName(u"showCodeButton"_s);
    m_copyLink->setObjectName(u"copyLinkButton"_s);
    m_text->setObjectName(u"customerText"_s);
    m_code->setObjectName(u"qrCode"_s);
    m_link->setObjectName(u"chatLink"_s);
    build();
    connect(m_copyText, &QPushButton::clicked, this,
            [this] { copy(m_text->text(), [] { return tr("Copied. Paste it into an e-mail or a text message."); }); });
    connect(m_copyLink, &QPushButton::clicked, this,
            [this] { copy(m_address, [] { return tr("The link is copied."); }); });
    connect(m_showText, &QPushButton::clicked, this, [this] { toggle(m_textPart); });
    connect(m_showCode, &QPushButton::clicked, this, [this] {
        if (!m_address.isEmpty()) {
            toggle(m_codePart);
            return;
        }
        m_notice->setNews(Status::Note,
                          [] { return tr("Enter your business number: the link and its code are made of it."); });
        emit numberWanted();
    });
}

void CustomerText::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style::kGrid);
    auto *links = new FlowLayout(2 * style::kGrid);
    links->addWidget(m_showText);
    links->addWidget(m_showCode);
    column->addWidget(m_copyText, 0, Qt::AlignLeading);
    column->addLayout(links);
    column->addWidget(m_notice);

    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_link->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *text = new QVBoxLayout(m_textPart);
    text->setContentsMargins({});
    text->addWidget(m_text);
    auto *code = new QVBoxLayout(m_codePart);
    code->setContentsMargins({});
    code->setSpacing(style::kGrid);
    code->addWidget(m_code, 0, Qt::AlignLeading);
    code->addWidget(m_link);
    code->addWidget(m_copyLink, 0, Qt::AlignLeading);
    column->addWidget(m_textPart);
    column->addWidget(m_codePart);
    m_textPart->hide();
    m_codePart->hide();
}

void CustomerText::retranslate()
{
    m_copyText->setText(tr("Copy a message to send them"));
    m_copyLink->setText(tr("Copy the link"));
    m_text->setAccessibleName(tr("Message to send the customer"));
    m_link->setAccessibleName(tr("Link to a chat with your business"));
    m_code->setText(m_address);
    showState();
}

void CustomerText::setContent(const QString &text, const QString &link)
{
    if (m_text->text() != text)
        m_text->setText(text);
    if (m_address == link)
        return;
    m_address = link;
    m_link->setText(link);
    m_code->setText(link);
    if (link.isEmpty())
        m_codePart->hide();
    m_notice->clear();
    showState();
}

void CustomerText::copy(const QString &text, const std::function<QString()> &confirmation)
{
    copyForOthers(text);
    m_notice->clear(); // so that a second copy is announced as well
    m_notice->setNews(Status::Fine, confirmation);
}

void CustomerText::toggle(QWidget *part)
{
    part->setVisible(part->isHidden());
    showState();
}

void CustomerText::showState()
{
    m_showText->setText(m_textPart->isHidden() ? tr("Show the message") : tr("Hide the message"));
    m_showCode->setText(m_codePart->isHidden() ? tr("Show QR code") : tr("Hide QR code"));
    if (m_address.isEmpty())
        m_showCode->setAccessibleDescription(tr("Needs your business number"));
    else
        m_showCode->setAccessibleDescription({});
}

} // namespace secondtick::ui
