#include "widgets/open_parts.h"

#include "widgets/finding_card.h"
#include "widgets/fold.h"

#include <QWidget>

namespace secondtick::ui {

namespace {

template <typename Part> void note(const QWidget *parent, QList<bool> &open)
{
    const QList<Part *> parts = parent->findChildren<Part *>();
    for (const Part *part : parts)
        open.append(part->isOpen());
}

template <typename Part> void apply(const QWidget *parent, const QList<bool> &open, qsizetype &next)
{
    const QList<Part *> parts = parent->findChildren<Part *>();
    for (Part *part : parts) {
        const bool isToBeOpen = open[next++];
        if (isToBeOpen == part->isOpen())
            continue;
        if (isToBeOpen)
            part->unfold();
        else
            part->fold();
    }
}

} // namespace

QList<bool> openParts(const QWidget *parent)
{
    QList<bool> open;
    if (parent == nullptr)
        return open;
    note<FindingCard>(parent, open);
    note<Fold>(parent, open);
    return open;
}

void openAgain(QWidget *parent, const QList<bool> &open)
{
    if (parent == nullptr || openParts(parent).size() != open.size())
        return;
    qsizetype next = 0;
    apply<FindingCard>(parent, open, next);
    apply<Fold>(parent, open, next);
}

} // namespace secondtick::ui
