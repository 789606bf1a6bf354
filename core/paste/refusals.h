#pragma once

#include <QString>
#include <QStringView>

namespace secondtick::paste {

/// Why a text without a token and without another secret is of no use: "masked", "placeholder", "url_without_token" or
/// "not_a_token".
QString refusalOf(QStringView text);

} // namespace secondtick::paste
