#include "wizard/base_page.h"

#include "help/help_view.h"
#include "style/appearance.h"
#include "widgets/labels.h"
#include "widgets/page_column.h"
#include "widgets/shown_text.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

BasePage::BasePage(QWidget *parent)
    : QWizardPage(parent)
    , m_outer(new QVBoxLayout(this))
    , m_scroll(new QScrollArea(this))
    , m_heading(makeLabel(TextRole::Title, this))
    , m_subtitle(makeLabel(TextRole::Muted, this))
{
    style::setSurface(this, style::Surface::Ground); // QWizard would paint a ground of its own behind the page
    m_outer->setContentsMargins({});
    m_outer->setSpacing(0);
    m_outer->addWidget(m_scroll);

    auto *column = new PageColumn;
    m_content = new QVBoxLayout(column);
    m_content->setContentsMargins(3 * style::kGrid, 3 * style::kGrid, 3 * style::kGrid, 2 * style::kGrid);
    m_content->setSpacing(2 * style::kGrid);

    // A screen reader starts at what has the focus, so the heading can take it; Tab does not stop there again.
    m_heading->setFocusPolicy(Qt::ClickFocus);
    m_heading->setObjectName(u"heading"_s);
    m_subtitle->setObjectName(u"subtitle"_s);
    auto *head = new QVBoxLayout;
    head->setSpacing(style::kGrid);
    head->addWidget(m_heading);
    head->addWidget(m_subtitle);
    m_content->addLayout(head);
    m_content->addStretch(1);

    m_scroll->setWidget(column);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
}

QString BasePage::heading() const
{
    return withoutMarks(m_heading->text());
}

QWidget *BasePage::firstFocus() const
{
    return m_heading;
}

void BasePage::setTopWidget(QWidget *widget)
{
    m_outer->insertWidget(0, widget);
}

void BasePage::scrollToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

void BasePage::showHelp(const std::function<HelpText()> &help)
{
    hideHelp();
    m_helpText = help;
    m_beforeHelp = focusWidget();
    m_help = new HelpView(help(), this);
    m_outer->addWidget(m_help);
    m_help->show();
    m_help->begin(); // before the content hides, which would hand the keyboard to something else
    m_scroll->hide();
    connect(m_help, &HelpView::aboutWanted, this, &BasePage::aboutWanted, Qt::QueuedConnection);
    connect(m_help, &HelpView::closed, this, &BasePage::hideHelp, Qt::QueuedConnection);
}

void BasePage::hideHelp()
{
    if (m_help == nullptr)
        return;
    delete std::exchange(m_help, nullptr);
    m_scroll->show();
    if (m_beforeHelp)
        m_beforeHelp->setFocus(Qt::OtherFocusReason);
}

void BasePage::setHeading(const QString &heading, const QString &subtitle)
{
    m_heading->setText(heading);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void BasePage::addContent(QWidget *widget)
{
    m_content->insertWidget(m_content->count() - 1, widget);
}

QWidget *BasePage::contentWidget() const
{
    return m_scroll->widget();
}

void BasePage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (showsHelp())
        showHelp(m_helpText);
}

} // namespace secondtick::ui
