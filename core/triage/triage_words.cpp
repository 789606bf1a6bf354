#include "triage/triage_words.h"

#include "language/text_language.h"

#include <QCoreApplication>
#include <QHash>

namespace secondtick::triage {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(secondtick::triage::Words)
};

QString notTextSentence(const QString &message)
{
    if (message == "not_text_image"_L1)
        return Words::tr("This is a picture, not a log. Export the log itself as text or JSON.");
    if (message == "not_text_pdf"_L1)
        return Words::tr("This is a PDF, not a log. Export the log itself as text or JSON.");
    if (message == "not_text_zip_or_xlsx"_L1)
        return Words::tr("This is a packed file or a spreadsheet. Unpack it first, or save the sheet as CSV.");
    if (message == "not_text_gzip"_L1)
        return Words::tr("This .gz file is damaged at its beginning. Copy it again, or unpack it first.");
    if (message == "not_text_archive"_L1)
        return Words::tr("This is a packed file of a kind that is not read here. Unpack it first.");
    if (message == "not_text_rtf"_L1 || message == "not_text_office"_L1)
        return Words::tr("This is a document of a word processor. Save it as plain text first.");
    return Words::tr("This file holds no text. Choose the log with the webhooks.");
}

} // namespace

QString groupSentence(std::int64_t count, const QString &title)
{
    //: %1 the number, written as the language does; %2 what is wrong: "The 24-hour window was closed"
    return Words::tr("%1 messages failed: %2", nullptr, language::pluralOf(count))
        .arg(language::countText(count), title);
}

QString noReasonTitle()
{
    return Words::tr("The log gives no reason");
}

QString furtherCodesTitle()
{
    return Words::tr("Further codes");
}

QString unknownCodeTitle(int code)
{
    return Words::tr("Code %1 is not in the catalogue").arg(code);
}

QString fileSentence(const QString &message)
{
    if (message == "read"_L1)
        return Words::tr("Read to its end.");
    if (message == "read_with_gaps"_L1)
        return Words::tr("Read, but not everything in it could be used.");
    if (message == "no_webhook_found"_L1)
        return Words::tr("There is no webhook in it. An access log holds no bodies: choose the log of the program that "
                         "receives the webhooks.");
    if (message == "empty"_L1)
        return Words::tr("The file is empty. Choose another export.");
    if (message == "nothing_readable"_L1)
        return Words::tr("Nothing in it is whole: it may have been cut or changed on the way. Export it again.");
    if (message == "not_found"_L1)
        return Words::tr("There is no file of this name.");
    if (message == "not_readable"_L1)
        return Words::tr("You may not read this file. Ask its owner for a copy.");
    if (message == "folder_not_readable"_L1)
        return Words::tr("You may not read this folder. Ask its owner for a copy of the logs in it.");
    if (message == "not_a_file"_L1)
        return Words::tr("This is not an ordinary file. Choose the log itself.");
    if (message == "link_leads_nowhere"_L1)
        return Words::tr("This link leads to no file. Choose the log itself.");
    return notTextSentence(message);
}

QStringList noteSentences(const QStringList &notes)
{
    const QHash<QString, QString> sentences{
        {u"array_not_closed"_s, Words::tr("The list in it is not closed; what is whole was read.")},
        {u"file_grew"_s, Words::tr("The file grew while it was read; it was read to the size it had at first.")},
        {u"file_shrank"_s, Words::tr("The file became shorter while it was read.")},
        {u"read_error"_s, Words::tr("The file could not be read to its end.")},
        {u"too_deep"_s, Words::tr("Something in it is nested deeper than 64 levels and was left out.")},
        {u"too_long"_s, Words::tr("Something in it is longer than 1 MiB and was left out.")},
        {u"unpacked_limit"_s, Words::tr("It unpacks to more than is read. Unpack it first and cut it into parts.")},
        {u"wrong_type"_s, Words::tr("Something in it is not of the type the platform sends.")}};
    QStringList said;
    for (const QString &note : notes) {
        if (const auto sentence = sentences.constFind(note); sentence != sentences.constEnd())
            said.append(*sentence);
    }
    return said;
}

QString skipSentence(const Skip &skip)
{
    if (skip.reason == "cut_off"_L1)
        return Words::tr("Line %1: it breaks off before its end.").arg(skip.line);
    if (skip.reason == "too_deep"_L1)
        return Words::tr("Line %1: it is nested too deep.").arg(skip.line);
    if (skip.reason == "too_long"_L1)
        return Words::tr("Line %1: it is longer than 1 MiB.").arg(skip.line);
    if (skip.reason == "wrong_type"_L1)
        return Words::tr("Line %1: it has not the form of a webhook.").arg(skip.line);
    return Words::tr("Line %1: it is not JSON.").arg(skip.line);
}

} // namespace secondtick::triage
