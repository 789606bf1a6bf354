#include "app/commands/paste_words.h"

#include "app/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace secondtick::app {

namespace {

struct Row
{
    const char *word;
    const char *text;
};

constexpr std::array kSentences{
    Row{"ok", QT_TRANSLATE_NOOP("secondtick::app::Words", "This is one whole access token.")},
    Row{"cleaned",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "This is one whole access token, once what stood around it is removed.")},
    Row{"cleaned_with_warning",
        QT_TRANSLATE_NOOP("secondtick::app::Words", "This is one whole access token, but mind how it came here.")},
    Row{"looks_truncated",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "This starts like an access token and may be cut short. Copy it again, whole.")},
    Row{"several_tokens",
        QT_TRANSLATE_NOOP("secondtick::app::Words", "There are several different access tokens here. Choose one.")},
    Row{"too_large",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "This text is far too long to be an access token. Copy the token alone.")},
    Row{"empty", QT_TRANSLATE_NOOP("secondtick::app::Words", "There is nothing here but white space.")},
    Row{"control_chars",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "A control character touches the token. Copy it again from its source.")},
    Row{"placeholder",
        QT_TRANSLATE_NOOP("secondtick::app::Words", "This is a place where a token should stand, not a token.")},
    Row{"too_long",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "This is longer than any access token. Something was glued to it.")},
    Row{"too_short",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "This starts like an access token and is too short. Copy it again, whole.")},
    Row{"masked",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "Part of the token is hidden by stars or dots. Copy the token itself.")},
    Row{"bad_char_inside",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "There is a character inside that no access token has. Copy it again from its source.")},
    Row{"inner_spaces",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "There is a space inside the token. Copy it again from its source.")},
    Row{"lookalike_letters",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "Some letters only look like the ones of a token. Copy it again from its source.")},
    Row{"case_changed",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "Capital letters were changed on the way. Copy it again from its source.")},
    Row{"url_without_token", QT_TRANSLATE_NOOP("secondtick::app::Words", "This is a link without a token in it.")},
    Row{"not_a_token",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "There is no access token here. Graph access tokens start with EAA.")},
    Row{"app_token",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "This is an app token (id|secret). It cannot do WhatsApp calls, and it holds "
                          "the app secret: keep it to yourself.")},
    Row{"app_secret",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "This looks like an app secret, not an access token. Keep it to yourself.")},
    Row{"instagram_token",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "This is an Instagram token. WhatsApp needs one that starts with EAA.")},
    Row{"threads_token",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "This is a Threads token. WhatsApp needs one that starts with EAA.")},
    Row{"jwt",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "This is a JSON web token of another service, not an access token of Meta.")},
    Row{"oauth_code",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "This is a login code. It has to be exchanged for an access token first.")},
    Row{"private_key",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "This is a private key. Keep it to yourself; no token is needed from it.")},
    Row{"other_vendor", QT_TRANSLATE_NOOP("secondtick::app::Words", "This is a key of another service.")},
    Row{"numeric_id", QT_TRANSLATE_NOOP("secondtick::app::Words", "This is an id, not an access token.")},
    Row{"phone_number", QT_TRANSLATE_NOOP("secondtick::app::Words", "This is a phone number, not an access token.")},
    Row{"short_code",
        QT_TRANSLATE_NOOP("secondtick::app::Words", "This is a short code of digits, not an access token.")},
};

constexpr std::array kRemoved{
    Row{"outer_whitespace", QT_TRANSLATE_NOOP("secondtick::app::Words", "white space around it")},
    Row{"zero_width", QT_TRANSLATE_NOOP("secondtick::app::Words", "invisible characters")},
    Row{"quoted_printable", QT_TRANSLATE_NOOP("secondtick::app::Words", "line ends of an e-mail")},
    Row{"email_quote", QT_TRANSLATE_NOOP("secondtick::app::Words", "quote marks of an e-mail")},
    Row{"escapes", QT_TRANSLATE_NOOP("secondtick::app::Words", "backslashes")},
    Row{"percent_encoding", QT_TRANSLATE_NOOP("secondtick::app::Words", "percent signs of a link")},
    Row{"html_entity", QT_TRANSLATE_NOOP("secondtick::app::Words", "codes of a web page")},
    Row{"line_wraps", QT_TRANSLATE_NOOP("secondtick::app::Words", "line breaks inside")},
    Row{"bearer_prefix", QT_TRANSLATE_NOOP("secondtick::app::Words", "the word Bearer")},
    Row{"oauth_prefix", QT_TRANSLATE_NOOP("secondtick::app::Words", "the word OAuth")},
    Row{"quotes", QT_TRANSLATE_NOOP("secondtick::app::Words", "quotation marks")},
    Row{"smart_quotes", QT_TRANSLATE_NOOP("secondtick::app::Words", "curly quotation marks")},
    Row{"surrounding_text", QT_TRANSLATE_NOOP("secondtick::app::Words", "text around it")},
};

constexpr std::array kWarnings{
    Row{"was_in_a_url",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "The token stood in a link. Links are kept in histories and logs: make a new "
                          "token when you can.")},
    Row{"also_contains_other_secret",
        QT_TRANSLATE_NOOP("secondtick::app::Words",
                          "Another secret stood beside the token. Do not share this "
                          "text.")},
    Row{"looks_truncated", QT_TRANSLATE_NOOP("secondtick::app::Words", "The token may be cut short.")},
};

template <std::size_t size> QString look(const std::array<Row, size> &rows, const QString &word)
{
    const auto *const row = std::find_if(
        rows.begin(), rows.end(), [&word](const Row &candidate) { return word == QLatin1String(candidate.word); });
    return row == rows.end() ? word : QCoreApplication::translate("secondtick::app::Words", row->text);
}

} // namespace

QString pasteSentence(const QString &message)
{
    return look(kSentences, message);
}

QString removedPhrase(const QString &word)
{
    return look(kRemoved, word);
}

QString pasteWarning(const QString &word)
{
    return look(kWarnings, word);
}

} // namespace secondtick::app
