#include "widgets/practice_banner.h"

#include "style/appearance.h"
#include "widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

PracticeBanner::PracticeBanner(const QString &testAddress, QWidget *parent)
    : QWidget(parent)
    , m_testAddress(testAddress)
    , m_text(makeLabel(TextRole::Banner, this))
    , m_leave(makeLinkButton(this))
{
    setObjectName(u"practiceBanner"_s);
    style::setSurface(this, style::Surface::Banner);
    m_leave->setObjectName(u"useRealTokenButton"_s);
    style::setTextRole(m_leave, TextRole::Banner);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * style::kGrid, style::kGrid / 2, 3 * style::kGrid, style::kGrid / 2 + 1);
    row->setSpacing(2 * style::kGrid);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_leave, 0, Qt::AlignVCenter);
    connect(m_leave, &QPushButton::clicked, this, &PracticeBanner::realTokenWanted);
    retranslate();
}

void PracticeBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PracticeBanner::retranslate()
{
    m_text->setText(m_testAddress.isEmpty()
                        ? tr("Practice: answers come from the built-in stand-in, nothing leaves this computer.")
                        //: %1 an address on this computer
                        : tr("Test address: answers come from %1, not from Meta.").arg(m_testAddress));
    m_leave->setVisible(m_testAddress.isEmpty());
    m_leave->setText(tr("Use a real token"));
}

} // namespace secondtick::ui
