#include "pages/groups_card.h"

#include "style/appearance.h"
#include "widgets/labels.h"
#include "widgets/notice.h"
#include "widgets/share_bar.h"
#include "widgets/shown_text.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsInSight = 8;
constexpr int kFewGroups = 4; // need no filter
constexpr int kReasonCharacters = 28;

/// In the table only: what is looked for and copied is the text as it is.
class OrderedText final : public QStyledItemDelegate // clazy:exclude=missing-qobject-macro
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QString displayText(const QVariant &value, const QLocale & /*locale*/) const override
    {
        return inOrder(value.toString());
    }
};

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
    m_table->setItemDelegateForColumn(GroupModel::Why, new OrderedText(m_table));
    m_table->setItemDelegateForColumn(GroupModel::Share, new ShareBar(GroupModel::kShareRole, m_table));
    m_table->setAccessibleName(tr("Failures by reason"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(GroupModel::Messages, Qt::DescendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // a long reason wraps
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(GroupModel::Why, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    // Rows find their heights one by one; the table follows once they have.
    connect(m_table->verticalHeader(), &QHeaderView::sectionResized, this, &GroupsCard::fitHeightSoon);
    fitHeightSoon();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (const int group = m_model.groupOf(now.row()); group >= 0)
            emit chosen(group);
    });
}

void GroupsCard::fitHeightSoon()
{
    if (m_willFit)
        return;
    m_willFit = true;
    QMetaObject::invokeMethod(this, &GroupsCard::fitHeight, Qt::QueuedConnection);
}

/// Room for the first rows as high as they are: no scroll bar for a few reasons of several lines.
void GroupsCard::fitHeight()
{
    m_willFit = false;
    m_table->resizeRowsToContents(); // a wider column needs fewer lines
    if (!m_filter->text().isEmpty()) // the page stays where it is while somebody types
        return;
    int height = m_table->horizontalHeader()->sizeHint().height() + m_table->height() - m_table->viewport()->height()
        - m_table->horizontalHeader()->height();
    for (int row = 0; row < std::min(m_model.shown(), kRowsInSight); ++row)
        height += m_table->rowHeight(row);
    m_table->setMinimumHeight(height);
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
    chooseColumns();
    fitHeightSoon();
}

/// Where there is little room, or the text is large, the reason comes first.
void GroupsCard::chooseColumns()
{
    const auto needs = [this](int column) {
        m_table->setColumnHidden(column, false); // a hidden one has no size
        const QAbstractItemView *const view = m_table;
        return std::max(view->sizeHintForColumn(column), m_table->horizontalHeader()->sectionSizeHint(column));
    };
    int room = m_table->contentsRect().width() - style::textWidth(kReasonCharacters);
    for (const int column : {GroupModel::Code, GroupModel::Messages, GroupModel::Share, GroupModel::Recipients}) {
        room -= needs(column);
        m_table->setColumnHidden(column, room < 0 && column >= GroupModel::Share);
    }
}

} // namespace secondtick::ui
