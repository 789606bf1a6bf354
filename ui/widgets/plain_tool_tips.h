#pragma once

#include <QObject>

namespace secondtick::ui {

/// Shows every tool tip of this program as the plain text it is. Qt guesses: a name like "<img src='file://…'>" that
/// the platform or a log has sent would be read as markup, and its picture fetched. One per program.
class PlainToolTips final : public QObject
{
    Q_OBJECT
public:
    explicit PlainToolTips(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace secondtick::ui
