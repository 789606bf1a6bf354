#pragma once

#include <QString>
#include <QStringView>

namespace secondtick::paste {

/// Something else that is worth naming, in the order in which it is named when there are several. The words are those
/// of the contract's table.
enum class OtherKind
{
    AppToken,
    AppSecret,
    InstagramToken,
    ThreadsToken,
    Jwt,
    OauthCode,
    PrivateKey,
    OtherVendor,
    NumericId,
    PhoneNumber,
    ShortCode,
    None,
};

QString toWord(OtherKind kind); ///< "app_token" …; empty for None

/// The first kind of the list of which a secret stands anywhere in `text`. Ids, phone numbers and codes are no secrets:
/// they occur in every text.
OtherKind findOtherSecret(QStringView text);

/// Is this run of letters and digits, as a whole, a secret of another kind?
bool isOtherSecret(QStringView word);

/// What `text` is as a whole, with a label in front or without: an id, a phone number, a short code, or None.
OtherKind wholeTextKind(QStringView text);

} // namespace secondtick::paste
