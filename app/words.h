#pragma once

#include <QCoreApplication>

namespace secondtick::app {

/// The translation context of everything the command line says by itself: `Words::tr("…")`.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(secondtick::app::Words)
};

} // namespace secondtick::app
