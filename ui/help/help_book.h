#pragma once

#include "wizard/flow.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace secondtick::ui {

/// What the help says of one page, in the language of the program. Plain text.
struct HelpText
{
    struct Part
    {
        QString heading;
        QStringList paragraphs;
    };

    QString title;
    QList<Part> parts;
};

/// Reads it from the program's own resources. Behind the text of the checking page follows what is checked, taken from
/// the program itself.
HelpText helpFor(PageId page);

} // namespace secondtick::ui
