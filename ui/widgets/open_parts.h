#pragma once

#include <QList>

class QWidget;

namespace secondtick::ui {

/// Which cards and folds below `parent` are open, in their order: kept while they are made anew in another language.
QList<bool> openParts(const QWidget *parent);

/// Opens and folds the same ones again. Does nothing when they are not as many: then they are others.
void openAgain(QWidget *parent, const QList<bool> &open);

} // namespace secondtick::ui
