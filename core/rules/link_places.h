#pragma once

#include "rules/finding_texts.h"

#include <QHash>

namespace secondtick::rules {

/// Addresses of rule files may hold {account}, {business} and {app}, for pages that show one of them. Each place is
/// filled with an id, 1 to 20 digits, and with nothing else: what arrives from outside cannot bend an address.

/// Is a place in it? Such an address needs a fallback.
bool hasPlaces(const QString &address);

/// May this address stand in a rule file: no other places than these, and on the allow list once they are filled?
bool isAllowedAddress(const QString &address);

/// The address with `values` in its places. What stands between [[ and ]] is left out when a value in it is missing or
/// no id; when one outside of them is, or the outcome may not be opened, this is the link's fallback.
QString addressOf(const Link &link, const QHash<QString, QString> &values);

/// `values`, and the id of `subject` where it is an account, a business or an app and no value is its id already.
QHash<QString, QString> withSubject(QHash<QString, QString> values, const Subject &subject);

} // namespace secondtick::rules
