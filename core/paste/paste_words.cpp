#include "paste/paste_words.h"

#include "language/text_language.h"

#include <QCoreApplication>

namespace secondtick {

using namespace Qt::StringLiterals;

namespace {

/// A word of the contract and its English text; the text is translated when it is looked up.
struct Entry
{
    const char *word;
    const char *text;
};

constexpr Entry kMessages[]{
    {"too_large",
     QT_TRANSLATE_NOOP("Paste",
                       "This is a whole document, far longer than a token. Copy the token alone and paste it.")},
    {"empty", QT_TRANSLATE_NOOP("Paste", "There was no text to paste. Copy the token first.")},
    {"control_chars",
     QT_TRANSLATE_NOOP("Paste", "Unreadable characters touch the token. Copy it again from where it was made.")},
    {"placeholder",
     QT_TRANSLATE_NOOP("Paste", "This is the placeholder of an example, not a token. Paste your own token.")},
    {"too_long", QT_TRANSLATE_NOOP("Paste", "This is longer than any token. Copy the token alone and paste it.")},
    {"too_short", QT_TRANSLATE_NOOP("Paste", "This starts like a token but ends far too early. Copy the whole token.")},
    {"masked",
     QT_TRANSLATE_NOOP(
         "Paste", "Stars or dots stand where the token's characters were. Show the whole token first, then copy it.")},
    {"bad_char_inside",
     QT_TRANSLATE_NOOP(
         "Paste", "A character that tokens never contain stands inside. Copy the token again from where it was made.")},
    {"inner_spaces",
     QT_TRANSLATE_NOOP("Paste", "There are blanks inside the token. Copy it again from where it was made.")},
    {"lookalike_letters",
     QT_TRANSLATE_NOOP("Paste",
                       "Some letters only look like Latin ones. Copy the token again from where it was made.")},
    {"case_changed",
     QT_TRANSLATE_NOOP("Paste",
                       "Capital letters have become small ones. Copy the token again from where it was made.")},
    {"url_without_token", QT_TRANSLATE_NOOP("Paste", "This is a link without a token in it. Paste the token itself.")},
    {"not_a_token",
     QT_TRANSLATE_NOOP("Paste", "This is not an access token. A token is one long word that starts with EAA.")},
    {"app_token",
     QT_TRANSLATE_NOOP("Paste",
                       "This is an app token (app id and app secret). It cannot send messages; a system user's token "
                       "can. It was not sent anywhere.")},
    {"app_secret",
     QT_TRANSLATE_NOOP(
         "Paste", "This looks like an app secret. It is asked for apart from the token. It was not sent anywhere.")},
    {"instagram_token",
     QT_TRANSLATE_NOOP("Paste",
                       "This is an Instagram token. Messages need a token of the WhatsApp Business platform. It was "
                       "not sent anywhere.")},
    {"threads_token",
     QT_TRANSLATE_NOOP("Paste",
                       "This is a Threads token. Messages need a token of the WhatsApp Business platform. It was not "
                       "sent anywhere.")},
    {"jwt",
     QT_TRANSLATE_NOOP(
         "Paste",
         "This is a sign-in token of another service. A Graph API token starts with EAA. It was not sent anywhere.")},
    {"oauth_code",
     QT_TRANSLATE_NOOP("Paste",
                       "This is a login code that must first be exchanged for a token. It was not sent anywhere.")},
    {"private_key", QT_TRANSLATE_NOOP("Paste", "This is a private key. It was not sent anywhere and is forgotten.")},
    {"other_vendor",
     QT_TRANSLATE_NOOP("Paste", "This is a key of another service. It was not sent anywhere and is forgotten.")},
    {"numeric_id",
     QT_TRANSLATE_NOOP("Paste",
                       "This is an id, not a token. Ids of the app, account or number are asked for apart from it.")},
    {"phone_number", QT_TRANSLATE_NOOP("Paste", "This is a phone number, not a token.")},
    {"short_code", QT_TRANSLATE_NOOP("Paste", "This is a short code, not a token.")},
};

constexpr Entry kRemoved[]{
    // Every copied text has blanks around it: "outer_whitespace" is not worth a word.
    //: Things that were removed around a token; parts of the list in "Removed: %1."
    {"zero_width", QT_TRANSLATE_NOOP("Paste", "invisible characters")},
    {"quoted_printable", QT_TRANSLATE_NOOP("Paste", "e-mail line codes")},
    {"email_quote", QT_TRANSLATE_NOOP("Paste", "e-mail quote marks")},
    {"escapes", QT_TRANSLATE_NOOP("Paste", "backslashes")},
    {"percent_encoding", QT_TRANSLATE_NOOP("Paste", "percent codes")},
    {"html_entity", QT_TRANSLATE_NOOP("Paste", "web page codes")},
    {"line_wraps", QT_TRANSLATE_NOOP("Paste", "line breaks")},
    {"bearer_prefix", QT_TRANSLATE_NOOP("Paste", "the word \"Bearer\"")},
    {"oauth_prefix", QT_TRANSLATE_NOOP("Paste", "the word \"OAuth\"")},
    {"quotes", QT_TRANSLATE_NOOP("Paste", "quotation marks")},
    {"smart_quotes", QT_TRANSLATE_NOOP("Paste", "curly quotation marks")},
    {"surrounding_text", QT_TRANSLATE_NOOP("Paste", "the text around it")},
};

constexpr Entry kWarnings[]{
    {"was_in_a_url",
     QT_TRANSLATE_NOOP("Paste",
                       "It stood in a web address, and those are kept in histories and logs. Make a new token soon.")},
    {"also_contains_other_secret",
     QT_TRANSLATE_NOOP("Paste", "Another secret stood beside it. Only the token was kept.")},
};

template <std::size_t N> QString textOf(const Entry (&table)[N], const QString &word)
{
    for (const Entry &entry : table) {
        if (word == QLatin1StringView(entry.word))
            return QCoreApplication::translate("Paste", entry.text);
    }
    return {};
}

} // namespace

QString pasteSentence(const QString &message, qsizetype length)
{
    if (message == "ok"_L1 || message.startsWith("cleaned"_L1))
        return QCoreApplication::translate("Paste", "Looks like a Graph API token, %n characters.", nullptr,
                                           int(length));
    if (message == "looks_truncated"_L1)
        return QCoreApplication::translate("Paste", "It looks cut: %n characters, fewer than tokens have.", nullptr,
                                           int(length));
    if (message == "several_tokens"_L1)
        return QCoreApplication::translate("Paste", "There are %n different tokens in this text.", nullptr,
                                           int(length));
    const QString text = textOf(kMessages, message);
    return text.isEmpty() ? textOf(kMessages, u"not_a_token"_s) : text;
}

QString removedSentence(const QStringList &removed)
{
    QStringList names;
    for (const QString &word : removed) {
        if (const QString name = textOf(kRemoved, word); !name.isEmpty())
            names.append(name);
    }
    if (names.isEmpty())
        return {};
    //: %1 list of what was cut off around a token
    return QCoreApplication::translate("Paste", "Removed: %1.").arg(language::textLocale().createSeparatedList(names));
}

QStringList warningSentences(const QStringList &warnings)
{
    QStringList sentences;
    for (const QString &word : warnings) {
        if (const QString text = textOf(kWarnings, word); !text.isEmpty())
            sentences.append(text);
    }
    return sentences;
}

} // namespace secondtick
