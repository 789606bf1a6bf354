#pragma once

#include "models/group_model.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QTableView;

namespace secondtick::ui {

/// All groups of failures in a table: a line to filter by, columns to sort by, bars for the share. The row that has the
/// keyboard is the chosen one.
class GroupsCard final : public QFrame
{
    Q_OBJECT
public:
    explicit GroupsCard(const QList<triage::Conclusion> &groups, QWidget *parent = nullptr);

    /// What the user did to it.
    struct View
    {
        QString filter;
        int sortedBy = GroupModel::Messages;
        Qt::SortOrder order = Qt::DescendingOrder;
    };
    View view() const;
    void setView(const View &view);

signals:
    void chosen(int group); ///< place in what was given

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    void filter(const QString &words);
    void showCount();
    void chooseColumns();
    void fitHeightSoon();
    void fitHeight();

    GroupModel m_model;
    QLineEdit *m_filter = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_count = nullptr;
    bool m_willFit = false;
};

} // namespace secondtick::ui
