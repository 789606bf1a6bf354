#include "pages/groups_card.h"

#include "style/appearance.h"
#include "widgets/labels.h"
#include "widgets/notice.h"
#include "widgets/share_bar.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsInSight = 8;
constexpr int kFewGroups = 4; // need no filter

} // namespace

GroupsCard::GroupsCard(const QList<triage::Conclusion> &groups, QWidget *parent)
    : QFrame(parent)
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
{
    m_model.setGroups(groups);
    QLabel *const title = makeLabel(TextRole::Section, this);
    title->setText(tr("All reasons"));
    m_count = makeLabel(TextRole::Note, this);
    m_filter->setObjectName(u"groupFilter"_s);
    m_filter->setPlaceholderText(tr("Filter by words or code"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->setVisible(groups.size() > kFewGroups);
    buildTable();
    QVBoxLayout *const column = makeCardOf(this);
    for (QWidget *each : {static_cast<QWidget *>(title), static_cast<QWidget *>(m_filter),
                          static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_count)})
        column->addWidget(each);
    connect(m_filter, &QLineEdit::textChanged, this, &GroupsCard::filter);
    showCount();
}

void GroupsCard::buildTable()
{
    m_table->setObjectName(u"groupTable"_s);
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(GroupModel::Share, new ShareBar(GroupModel::kShareRole, m_table));
    m_table->setAccessibleName(tr("Failures by reason"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(GroupModel::Messages, Qt::DescendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // a long reason wraps
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(GroupModel::Why, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int rows = std::min(m_model.all(), kRowsInSight);
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height()
                              + (rows + 1) * m_table->verticalHeader()->defaultSectionSize());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (const int group = m_model.groupOf(now.row()); group >= 0)
            emit chosen(group);
    });
}

GroupsCard::View GroupsCard::view() const
{
    const QHeaderView *const header = m_table->horizontalHeader();
    return {m_filter->text(), header->sortIndicatorSection(), header->sortIndicatorOrder()};
}

void GroupsCard::setView(const View &view)
{
    m_filter->setText(view.filter);
    m_table->sortByColumn(view.sortedBy, view.order);
}

void GroupsCard::filter(const QString &words)
{
    m_model.setFilter(words);
    showCount();
    announce(m_count, m_count->text());
}

void GroupsCard::showCount()
{
    m_count->setVisible(m_model.shown() < m_model.all());
    m_count->setText(m_model.shown() == 0 ? tr("No reason fits the filter.")
                                          //: %1 of %2 rows of a table are shown
                                          : tr("%1 of %2 shown").arg(m_model.shown()).arg(m_model.all()));
}

void GroupsCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    constexpr int roomForAll = 62; // characters
    for (const int column : {GroupModel::Share, GroupModel::Recipients}) // with large text the reason comes first
        m_table->setColumnHidden(column, width() < style::textWidth(roomForAll));
}

} // namespace secondtick::ui
