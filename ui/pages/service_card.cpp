#include "pages/service_card.h"

#include "style/appearance.h"
#include "widgets/clipboard_keeper.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/notice.h"
#include "widgets/open_link.h"
#include "wizard/practice_control.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace secondtick::ui {

using namespace Qt::StringLiterals;
using status::StatusLook;

namespace {

const QString kStatusPage = u"https://metastatus.com/whatsapp-business-api"_s;

QPushButton *makeButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ServiceCard::ServiceCard(PracticeControl &practice, QWidget *parent)
    : QFrame(parent)
    , m_practice(practice)
    , m_title(makeLabel(TextRole::Section, this))
    , m_text(makeLabel(TextRole::Body, this))
    , m_copy(makeLinkButton(this))
    , m_look(makeButton(u"lookAtStatusButton"_s, this))
    , m_open(makeLinkButton(this))
    , m_notice(new Notice(this))
    , m_incidents(makeLabel(TextRole::Body, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style::kGrid);
    m_text->setObjectName(u"colleaguesText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(u"copyForColleaguesButton"_s);
    m_notice->setObjectName(u"statusNotice"_s);
    m_incidents->setObjectName(u"incidents"_s);
    m_incidents->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_incidents->setVisible(false);
    auto *buttons = new FlowLayout(2 * style::kGrid);
    buttons->addWidget(m_look);
    buttons->addWidget(m_open);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_copy, 0, Qt::AlignLeading);
    column->addSpacing(style::kGrid);
    column->addLayout(buttons);
    column->addWidget(m_notice);
    column->addWidget(m_incidents);
    connect(m_copy, &QPushButton::clicked, this, &ServiceCard::copyText);
    connect(m_look, &QPushButton::clicked, this, &ServiceCard::look);
    connect(m_open, &QPushButton::clicked, this, [] { openLink(kStatusPage); });
    retranslate();
}

ServiceCard::~ServiceCard() = default;

void ServiceCard::retranslate()
{
    m_title->setText(tr("What to tell your colleagues"));
    m_text->setText(
        tr("Meta's interface for WhatsApp messages is being updated or has a disruption. Sending may fail for up "
           "to 5 minutes. Our token and our settings are not the cause: leave them as they are, and send "
           "again afterwards what failed."));
    m_copy->setText(tr("Copy this text"));
    m_look->setText(tr("Look at Meta's status"));
    m_look->setToolTip(
        tr("Asks the public feeds of metastatus.com, now and only now. Nothing about you is sent along."));
    m_open->setText(tr("Open the status page in the browser"));
    if (!m_incidents->isHidden())
        showIncidents();
}

void ServiceCard::copyText()
{
    copyForOthers(m_text->text());
    m_notice->clear();
    m_notice->setNews(Status::Fine, [] { return tr("The text is copied."); });
}

void ServiceCard::look()
{
    if (!m_feed) {
        m_feed = m_practice.makeStatusFeed();
        connect(m_feed.get(), &status::StatusFeed::looked, this, &ServiceCard::show);
    }
    m_look->setEnabled(false);
    m_incidents->setVisible(false);
    m_notice->clear();
    m_notice->setNews(Status::Busy, [] { return tr("Looking at Meta's status…"); });
    m_feed->look();
}

QString ServiceCard::sentenceFor(const StatusLook &look)
{
    const QString time = QLocale().toString(look.at.toLocalTime().time(), QLocale::ShortFormat);
    switch (look.answer) {
    case StatusLook::Answer::NothingReported:
        //: %1 time of day
        return tr("At %1 Meta's status page reported no open incident. Short updates do not appear there.").arg(time);
    case StatusLook::Answer::Incidents:
        //: %1 time of day
        return tr("At %1 Meta's status page reported this:").arg(time);
    case StatusLook::Answer::PartOfIt:
        return tr(
            "One of Meta's two status feeds reports nothing; the other could not be read. That says nothing about "
            "the service.");
    case StatusLook::Answer::NoAnswer:
        break;
    }
    return tr("The status page could not be read. That says nothing about the service itself.");
}

void ServiceCard::show(const StatusLook &look)
{
    m_look->setEnabled(true);
    const bool isReported = look.answer == StatusLook::Answer::Incidents;
    const bool isClear = look.answer == StatusLook::Answer::NothingReported;
    m_notice->setNews(isReported    ? Status::Warning
                          : isClear ? Status::Note
                                    : Status::Unknown,
                      [look] { return sentenceFor(look); });
    m_shown = look.incidents;
    showIncidents();
}

void ServiceCard::showIncidents()
{
    QStringList lines;
    for (const status::Incident &incident : std::as_const(m_shown)) {
        const QString title = incident.at.isValid()
            //: An incident: %1 its title, %2 date and time
            ? tr("%1 (%2)").arg(incident.title, QLocale().toString(incident.at.toLocalTime(), QLocale::ShortFormat))
            : incident.title;
        lines.append(u"• "_s + title);
        if (!incident.text.isEmpty())
            lines.append(incident.text);
    }
    m_incidents->setText(lines.join(u'\n'));
    m_incidents->setVisible(!lines.isEmpty());
}

} // namespace secondtick::ui
