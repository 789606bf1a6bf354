#pragma once

#include <QUrl>

namespace secondtick::rules {

/// May the program open this address, or offer it to be opened? Only https, only hosts that belong to the platform, no
/// user name, no port. Rule files may come from anybody; this list does not.
bool isAllowedLink(const QUrl &url);

/// May this stand as the source of a rule? Any https address without user name and port; sources are shown, not opened.
bool isSourceAddress(const QString &text);

} // namespace secondtick::rules
