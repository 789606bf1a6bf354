#pragma once

#include "triage/conclusion.h"

#include <QAbstractTableModel>
#include <QList>

namespace secondtick::ui {

/// Groups of failures as rows: sorted and filtered through a list of places of its own, because sorting inside of a
/// proxy is slow with many rows. Holds a copy of the groups.
class GroupModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Why,
        Code,
        Messages,
        Share,
        Recipients
    };
    static constexpr int kColumns = Recipients + 1;
    /// Of Share: 0 to 1, for the bar.
    static constexpr int kShareRole = Qt::UserRole + 1;

    explicit GroupModel(QObject *parent = nullptr);

    void setGroups(const QList<triage::Conclusion> &groups);
    /// Only groups whose reason or code holds all these words, in any order and case.
    void setFilter(const QString &words);
    int shown() const { return int(m_rows.size()); }
    int all() const { return int(m_groups.size()); }
    /// Place of a row's group in what was set; -1 outside.
    int groupOf(int row) const { return row >= 0 && row < m_rows.size() ? m_rows.at(row) : -1; }
    int rowOf(int group) const { return int(m_rows.indexOf(group)); } ///< -1: filtered out

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString textOf(const triage::Conclusion &group, int column) const;
    bool isLess(int one, int other) const;
    void arrange();

    QList<triage::Conclusion> m_groups;
    QList<int> m_rows; ///< places in m_groups
    QStringList m_words;
    int m_column = Messages;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace secondtick::ui
