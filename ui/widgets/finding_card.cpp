#include "widgets/finding_card.h"

#include "base/untrusted_text.h"
#include "report/outline.h"
#include "report/words.h"
#include "style/appearance.h"
#include "widgets/card_header.h"
#include "widgets/copy_button.h"
#include "widgets/flow_layout.h"
#include "widgets/fold.h"
#include "widgets/labels.h"
#include "widgets/open_link.h"
#include "widgets/result_status.h"
#include "widgets/shown_text.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

namespace secondtick::ui {

using namespace Qt::StringLiterals;
using report::Words;

namespace {

constexpr int kBar = 5; // the strip in the colour of the severity

QLabel *makeText(TextRole role, const QString &text, QWidget *parent)
{
    QLabel *const label = makeLabel(role, parent);
    label->setText(shownText(text));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Where texts start: below the header's title.
int textIndent()
{
    return QFontMetrics(style::font(style::TextSize::Body)).height() + 2 + style::kGrid + style::kGrid / 2;
}

} // namespace

FindingCard::FindingCard(const report::ReportFinding &finding, QWidget *parent)
    : QFrame(parent)
    , m_finding(finding)
    , m_header(new CardHeader(this))
{
    setObjectName(u"finding:"_s + finding.finding.id);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        leadingMargins(this, kBar + style::kGrid, style::kGrid, style::kGrid, style::kGrid + style::kGrid / 2));
    column->setSpacing(0);
    m_header->setContent(statusOf(finding.severity), shownText(finding.text.title), Words::severity(finding.severity));
    column->addWidget(m_header);

    m_meaning = makeLabel(TextRole::Muted, this);
    m_meaning->setText(shownText(finding.text.meaning));
    column->addWidget(m_meaning);

    m_body = buildBody();
    column->addWidget(m_body);
    connect(m_header, &CardHeader::clicked, this, [this] {
        if (m_isOpen)
            fold();
        else
            unfold();
    });
    indentTexts();
    showState();
}

void FindingCard::indentTexts()
{
    const int above = m_meaning->contentsMargins().top();
    m_meaning->setContentsMargins(leadingMargins(this, textIndent(), above, style::kGrid, 0));
    m_body->layout()->setContentsMargins(leadingMargins(this, textIndent(), style::kGrid, style::kGrid, 0));
}

void FindingCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        indentTexts();
}

QWidget *FindingCard::buildBody()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setSpacing(style::kGrid);
    addSteps(column);
    if (!m_finding.text.who.isEmpty()) {
        //: %1 "You", "Your developer" …
        const QString who = tr("Who can do it: %1").arg(Words::who(m_finding.text.who));
        column->addWidget(makeText(TextRole::Note, who, body));
    }
    column->addWidget(buildActions());
    if (!m_finding.finding.evidence.isEmpty()) {
        auto *why = new Fold(body);
        why->setTexts(tr("Why we say so"), {});
        addEvidence(why);
        column->addWidget(why);
    }
    return body;
}

/// All lines of a step stand beside its number.
void FindingCard::addSteps(QVBoxLayout *column) const
{
    auto *steps = new QGridLayout;
    steps->setHorizontalSpacing(style::kGrid / 2);
    steps->setVerticalSpacing(style::kGrid);
    steps->setColumnStretch(1, 1);
    QWidget *const parent = column->parentWidget();
    for (int i = 0; i < m_finding.text.remedy.size(); ++i) {
        // As steps are numbered in this language, in the words of asText().
        //: A numbered step: %1 the number, %2 what to do
        const QString number = tr("%1. %2").arg(i + 1).arg(QString()).trimmed();
        steps->addWidget(makeText(TextRole::Body, number, parent), i, 0);
        steps->addWidget(makeText(TextRole::Body, m_finding.text.remedy.at(i), parent), i, 1);
    }
    column->addLayout(steps);
}

void FindingCard::addEvidence(Fold *fold) const
{
    const QList<report::Row> rows = report::evidenceRows(m_finding);
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const report::Row &row = rows.at(index);
        auto *line = new QWidget(fold);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins({});
        QLabel *const text = makeLabel(TextRole::Note, line);
        //: Evidence: %1 the platform's own word ("expires_at"), %2 value and source
        text->setText(breakable(shownText(tr("%1: %2").arg(row.label, row.value))));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        QString value = visibleText(m_finding.finding.evidence.at(index).value);
        layout->addWidget(text, 1);
        //: For screen readers: %1 the platform's own word for a value, like "code"
        layout->addWidget(makeCopyButton(
                              tr("Copy %1").arg(row.label), [value] { return value; }, line),
                          0, Qt::AlignTop);
        fold->bodyLayout()->addWidget(line);
    }
}

QWidget *FindingCard::buildActions()
{
    auto *actions = new QWidget(this);
    m_actions = new FlowLayout(2 * style::kGrid, actions);
    QPushButton *const copy = makeCopyButton(
        tr("Copy this finding"), [this] { return asText(); }, actions);
    m_actions->addWidget(copy);
    const QList<rules::Link> links = report::linksOf(m_finding);
    for (const rules::Link &link : links) {
        if (!mayOpen(link.url))
            continue;
        auto *open = makeLinkButton(actions);
        open->setText(shownText(link.label, 60).replace(u'&', "&&"_L1)); // else it names a key
        open->setToolTip(visibleText(link.url));
        connect(open, &QPushButton::clicked, this, [url = link.url] { openLink(url); });
        m_actions->addWidget(open);
    }
    return actions;
}

void FindingCard::offerAgain()
{
    if (m_again != nullptr)
        return;
    m_again = makeLinkButton(m_body);
    m_again->setObjectName(u"againButton"_s);
    m_again->setText(tr("Check this again"));
    connect(m_again, &QPushButton::clicked, this, [this] { emit againWanted(m_finding.finding); });
    m_actions->addWidget(m_again);
}

void FindingCard::setAgainEnabled(bool enabled, const QString &text)
{
    if (m_again == nullptr)
        return;
    m_again->setEnabled(enabled);
    m_again->setText(text.isEmpty() ? tr("Check this again") : text);
}

void FindingCard::unfold()
{
    m_isOpen = true;
    showState();
}

void FindingCard::fold()
{
    m_isOpen = false;
    showState();
}

void FindingCard::showState()
{
    m_header->setState(m_isOpen ? CardHeader::State::Open : CardHeader::State::Folded);
    m_body->setVisible(m_isOpen);
}

QString FindingCard::asText() const
{
    QStringList lines{Words::severity(m_finding.severity) + u": "_s + m_finding.text.title, m_finding.text.meaning};
    int number = 0;
    for (const QString &step : m_finding.text.remedy)
        lines.append(tr("%1. %2").arg(++number).arg(step));
    if (!m_finding.text.who.isEmpty())
        lines.append(tr("Who can do it: %1").arg(Words::who(m_finding.text.who)));
    const QList<report::Row> rows = report::evidenceRows(m_finding);
    for (const report::Row &row : rows)
        lines.append(tr("%1: %2").arg(row.label, row.value));
    for (QString &line : lines)
        line = visibleText(line);
    return lines.join(u'\n');
}

void FindingCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, style::kGrid, style::kGrid);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::colour(style::Role::Card));
    painter.drawPath(outline);
    painter.save();
    painter.setClipPath(outline);
    QRect bar(0, 0, kBar, height());
    if (isRightToLeft())
        bar.moveRight(width() - 1);
    painter.fillRect(bar, style::colour(statusRole(statusOf(m_finding.severity))));
    painter.restore();
    painter.setPen(QPen(style::colour(style::Role::Edge), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
}

} // namespace secondtick::ui
