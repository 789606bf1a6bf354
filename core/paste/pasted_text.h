#pragma once

#include "base/secret.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace secondtick {

/// What is this text? Decided before anything is sent. The stable words are those of the contract.
enum class PasteVerdict
{
    Accept, ///< one whole Graph token as it stands (outer white space aside)
    AcceptCleaned, ///< usable after removing what stood around or between
    Confirm, ///< may be cut: ask once before a call is made
    AskWhich, ///< several different tokens
    WrongKind, ///< recognised as something else; never sent
    Reject, ///< nothing usable
};

QString toWord(PasteVerdict verdict); ///< "accept", "accept_cleaned" …

/// The reading of one pasted text. Holds the tokens found (one, or several for AskWhich; none for WrongKind and Reject)
/// and nothing else of the text. Pure: no clipboard, no clock, no network. Never more than 50 ms for 64 KiB; longer
/// text is refused unread.
class PastedText
{
public:
    static constexpr qsizetype kMaxCharacters = 65536;
    /// More tokens than this are counted, but not kept: nobody chooses from a longer list, and each takes a memory
    /// page.
    static constexpr int kMaxKept = 100;

    static PastedText read(QStringView text);

    PasteVerdict verdict() const noexcept { return m_verdict; }
    /// "ok", "cleaned", "app_token" …
    QString message() const { return m_message; }
    /// "bearer_prefix", "quotes" … sorted by name, as in the contract's table
    QStringList removed() const { return m_removed; }
    /// "was_in_a_url", "also_contains_other_secret", "looks_truncated"
    QStringList warnings() const { return m_warnings; }
    /// How many different tokens were found.
    int tokenCount() const noexcept { return m_tokenCount; }
    /// Only for Accept and AcceptCleaned; empty otherwise.
    QString fingerprint() const;

    /// The first kMaxKept of them, in the order of the text.
    const std::vector<Secret> &tokens() const noexcept { return m_tokens; }
    /// Hands over the token at `index` of tokens() and wipes the others. An index that is not there gives an empty
    /// secret.
    Secret takeToken(int index = 0);

private:
    friend class PasteReading;

    PasteVerdict m_verdict = PasteVerdict::Reject;
    QString m_message;
    QStringList m_removed;
    QStringList m_warnings;
    std::vector<Secret> m_tokens;
    int m_tokenCount = 0;
};

/// An app secret as admins keep it: `secret`, or `appid|secret`.
struct AppCredentials
{
    QString appId; ///< empty when only the secret was given
    Secret secret; ///< 32 hex digits; empty: what was read is no app secret

    /// Reads the content of an app secret file (outer white space is ignored).
    static AppCredentials read(QStringView text);
};

} // namespace secondtick
