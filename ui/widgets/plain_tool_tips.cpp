#include "widgets/plain_tool_tips.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>

namespace secondtick::ui {

namespace {

QString toolTipAt(const QWidget *widget, QPoint place)
{
    const auto *const view = qobject_cast<const QAbstractItemView *>(widget->parent());
    if (view == nullptr || view->viewport() != widget)
        return widget->toolTip();
    return view->indexAt(place).data(Qt::ToolTipRole).toString();
}

} // namespace

PlainToolTips::PlainToolTips(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool PlainToolTips::eventFilter(QObject *watched, QEvent *event)
{
    auto *const widget = event->type() == QEvent::ToolTip ? qobject_cast<QWidget *>(watched) : nullptr;
    if (widget == nullptr)
        return QObject::eventFilter(watched, event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const QString text = toolTipAt(widget, help->pos());
    if (text.isEmpty())
        return QObject::eventFilter(watched, event);
    QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal), widget);
    return true;
}

} // namespace secondtick::ui
