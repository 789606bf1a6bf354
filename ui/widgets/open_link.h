#pragma once

#include <QString>

namespace secondtick::ui {

/// May this address be offered as a link?
bool mayOpen(const QString &address);
/// Opens the address in the user's browser if it is on the allow list of rules/links.h; does nothing otherwise.
void openLink(const QString &address);

} // namespace secondtick::ui
