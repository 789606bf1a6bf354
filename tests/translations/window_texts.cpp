#include "window_texts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTableView>

namespace secondtick::test {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()).section(u"::"_s, -1) + u' ' + widget->objectName();
}

/// Collects the texts of one widget after the other.
class Collector
{
public:
    void add(const QWidget *widget, const QString &kind, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_texts.append({nameOf(widget) + u' ' + kind, text});
    }
    void addOf(const QWidget *widget)
    {
        add(widget, u"tool tip"_s, widget->toolTip());
        add(widget, u"accessible name"_s, widget->accessibleName());
        add(widget, u"accessible description"_s, widget->accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->objectName() != "mask"_L1)
            add(widget, u"text"_s, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(widget, u"text"_s, button->text());
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            add(widget, u"placeholder"_s, edit->placeholderText());
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget); edit && edit->isReadOnly())
            add(widget, u"text"_s, edit->toPlainText());
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            addItemsOf(box);
        if (const auto *table = qobject_cast<const QTableView *>(widget))
            addCellsOf(table);
    }
    QList<WindowText> texts() const { return m_texts; }

private:
    void addItemsOf(const QComboBox *box)
    {
        for (int i = 0; i < box->count(); ++i)
            add(box, u"item"_s, box->itemText(i));
    }
    void addCellsOf(const QTableView *table)
    {
        const QAbstractItemModel *const model = table->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            add(table, u"header"_s, model->headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < model->rowCount(); ++row) {
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    add(table, u"cell"_s, model->index(row, column).data(role).toString());
            }
        }
    }

    QList<WindowText> m_texts;
};

bool isCut(const QLabel *label)
{
    const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
    const bool isTooNarrow = !label->wordWrap() && label->sizeHint().width() > label->width() + 1;
    return isTooNarrow || needed > label->height() + 1;
}

bool isCut(const QAbstractButton *button)
{
    if (button->sizePolicy().hasHeightForWidth())
        return button->heightForWidth(button->width()) > button->height() + 1;
    return button->sizeHint().width() > button->width() + 1;
}

} // namespace

QList<WindowText> textsOf(const QWidget *window)
{
    Collector collector;
    collector.add(window, u"title"_s, window->windowTitle());
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisibleTo(window))
            collector.addOf(widget);
    }
    return collector.texts();
}

QStringList cutTexts(const QWidget *window)
{
    QStringList cut;
    const QList<QScrollArea *> views = window->findChildren<QScrollArea *>();
    for (const QScrollArea *view : views) {
        if (view->isVisible() && view->widget()->width() > view->viewport()->width())
            cut.append(u"the page is wider than the window"_s);
    }
    const QList<QLabel *> labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty() && label->objectName() != "mask"_L1 && isCut(label))
            cut.append(nameOf(label) + u": "_s + label->text().left(60));
    }
    const QList<QAbstractButton *> buttons = window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && !button->text().isEmpty() && isCut(button))
            cut.append(nameOf(button) + u": "_s + button->text());
    }
    return cut;
}

QStringList linesOf(const QList<WindowText> &texts)
{
    QStringList lines;
    for (const WindowText &text : texts) {
        if (text.where != "QWidget  accessible name"_L1)
            lines.append(text.where + u": "_s + text.text);
    }
    return lines;
}

} // namespace secondtick::test
