#include "pages/practice_card.h"

#include "style/appearance.h"
#include "widgets/drop_down.h"
#include "widgets/labels.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEnglishTitle = Qt::UserRole + 1;

} // namespace

PracticeCard::PracticeCard(PracticeControl &practice, QWidget *parent)
    : QFrame(parent)
    , m_label(makeLabel(TextRole::Label, this))
    , m_worlds(new DropDown(this))
    , m_use(new QPushButton(this))
{
    style::setSurface(this, style::Surface::Card);
    m_worlds->setObjectName(u"worldBox"_s);
    m_use->setObjectName(u"usePracticeTokenButton"_s);
    m_use->setAutoDefault(false);
    m_label->setBuddy(m_worlds);
    // Long sentences must not make the whole page wider than the window.
    m_worlds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_worlds->setMinimumContentsLength(16);
    const QList<PracticeControl::World> worlds = practice.worlds();
    for (const PracticeControl::World &world : worlds) {
        m_worlds->addItem(QString(), world.name);
        m_worlds->setItemData(m_worlds->count() - 1, world.title, kEnglishTitle);
    }
    m_worlds->setCurrentIndex(m_worlds->findData(practice.currentWorld()));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::kGrid, 2 * style::kGrid, 2 * style::kGrid, 2 * style::kGrid);
    column->setSpacing(style::kGrid);
    column->addWidget(m_label);
    column->addWidget(m_worlds);
    column->addWidget(m_use, 0, Qt::AlignLeading);
    connect(m_use, &QPushButton::clicked, this, [this] { emit worldWanted(m_worlds->currentData().toString()); });
    retranslate();
}

void PracticeCard::retranslate()
{
    m_label->setText(tr("What should go wrong?"));
    m_use->setText(tr("Use the practice token"));
    for (int i = 0; i < m_worlds->count(); ++i) {
        const QByteArray english = m_worlds->itemData(i, kEnglishTitle).toString().toUtf8();
        m_worlds->setItemText(i, QCoreApplication::translate("practice", english.constData()));
    }
}

} // namespace secondtick::ui
