#include "models/group_model.h"

#include "base/untrusted_text.h"
#include "report/log_outline.h"

#include <QLocale>

#include <algorithm>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

GroupModel::GroupModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void GroupModel::setGroups(const QList<triage::Conclusion> &groups)
{
    beginResetModel();
    m_groups = groups;
    arrange();
    endResetModel();
}

void GroupModel::setFilter(const QString &words)
{
    beginResetModel();
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    arrange();
    endResetModel();
}

int GroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant GroupModel::data(const QModelIndex &index, int role) const
{
    const int place = groupOf(index.row());
    if (place < 0)
        return {};
    const triage::Conclusion &group = m_groups.at(place);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(group, index.column());
    case Qt::ToolTipRole: // shown as text, see PlainToolTips
        return index.column() == Why ? textOf(group, Why) : QVariant();
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s
            + textOf(group, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Why ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    case kShareRole:
        return index.column() == Share ? QVariant(group.share) : QVariant();
    default:
        return {};
    }
}

QString GroupModel::textOf(const triage::Conclusion &group, int column) const
{
    constexpr qsizetype longestReason = 120;
    switch (column) {
    case Why:
        return visibleText(group.title, longestReason);
    case Code:
        return group.code ? QString::number(*group.code) : QString();
    case Messages:
        return report::countText(group.group.count);
    case Share:
        //: %1 a share of a hundred
        return tr("%1 %").arg(QLocale().toString(group.share * 100, 'f', 1));
    default:
        return report::recipientsText(group.group);
    }
}

QVariant GroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int((section == Why ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Why:
        return tr("Why");
    case Code:
        return tr("Code");
    case Messages:
        return tr("Messages");
    case Share:
        return tr("Share");
    default:
        return tr("Recipients");
    }
}

void GroupModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_column = column;
    m_order = order;
    arrange();
    endResetModel();
}

bool GroupModel::isLess(int one, int other) const
{
    const triage::Conclusion &first = m_groups.at(one);
    const triage::Conclusion &second = m_groups.at(other);
    switch (m_column) {
    case Why:
        return first.title.localeAwareCompare(second.title) < 0;
    case Code:
        return first.code < second.code;
    case Recipients:
        return first.group.recipients < second.group.recipients;
    default: // the share goes with the messages
        return first.group.count < second.group.count;
    }
}

void GroupModel::arrange()
{
    m_rows.clear();
    for (int place = 0; place < m_groups.size(); ++place) {
        const QString text = textOf(m_groups.at(place), Why) + u' ' + textOf(m_groups.at(place), Code);
        const bool fits = std::all_of(m_words.begin(), m_words.end(), [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        if (fits)
            m_rows.append(place);
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](int one, int other) {
        // NOLINTNEXTLINE(readability-suspicious-call-argument): the other way round is meant
        return m_order == Qt::AscendingOrder ? isLess(one, other) : isLess(other, one);
    });
}

} // namespace secondtick::ui
