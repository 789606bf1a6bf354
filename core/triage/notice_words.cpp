#include "triage/notice_words.h"

#include "language/text_language.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <array>

namespace secondtick::triage {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(secondtick::triage::Words)
};

/// What the platform sends, and what it means. An empty event stands for every one that is not named before it.
struct Known
{
    std::string_view field, event;
    const char *sentence;
    NoticeTone tone;
};

constexpr std::array<Known, 26> kKnown{{
    {"message_template_status_update", "APPROVED",
     QT_TRANSLATE_NOOP("secondtick::triage::Words", "A template was approved"), NoticeTone::Good},
    {"message_template_status_update", "REINSTATED",
     QT_TRANSLATE_NOOP("secondtick::triage::Words", "A template may be used again"), NoticeTone::Good},
    {"message_template_status_update", "REJECTED",
     QT_TRANSLATE_NOOP("secondtick::triage::Words", "A template was rejected"), NoticeTone::Bad},
    {"message_template_status_update", "PAUSED",
     QT_TRANSLATE_NOOP("secondtick::triage::Words", "A template was paused"), NoticeTone::Bad},
    {"message_template_status_update", "DISABLED",
     QT_TRANSLATE_NOOP("secondtick::triage::Words", "A template was disabled"), NoticeTone::Bad},
    {"message_template_status_update", "FLAGGED",
     QT_TRANSLATE_NOOP("secondtick::triage::Words", "A template is about to be disabled"), NoticeTone::Doubtful},
    {"message_template_status_update", "",
     QT_TRANSLATE_NOOP("secondtick::triage::Words", "The state of a template changed"), NoticeTone::Neutral},
    {"message_template_quality_update", "RED",
     QT_TRANSLATE_NOOP("secondtick::triage::Words", "The quality of a template is low"), NoticeTone::Bad},
    {"message_template_quality_update", "YELLOW",
     QT_TRANSLATE_NOOP("secondtick::triage::Words", "The quality of a template fell"), NoticeTone::Doubtful},
    {"message_template_quality_update", "GREEN",
     QT_TRANSLATE_NOOP("secondtick::triage::Words", "The quality of a template is high"), NoticeTone::Good},
    {"phone_number_quality_update", "FLAGGED",
     QT_TRANSLATE_NOOP("secondtick::triage::Words", "The quality of a phone number is low"), NoticeTone::Bad},
    {"phone_number_quality_update", "DOWNGRADE",
     QT_TRANSLATE_NOOP("secondtick::triage::Words", "The messaging limit of a phone number was lowered"),
     NoticeTone::Bad},
    {"phone_number_quality_update", "UPGRADE",
     QT_TRANSLATE_NOOP("secondtick::triage::Words", "The messaging limit of a phone number was raised"),
     NoticeTone::Good},
    {"phone_number_quality_update", "UNFLAGGED",
     QT_TRANSLATE_NOOP("secondtick::triage::Words", "The quality of a phone number has recovered"), NoticeTone::Good},
    {"phone_number_quality_update", "",
     QT_TRANSLATE_NOOP("secondtick::triage::Words", "The messaging limit of a phone number changed"),
     NoticeTone::Neutral},
    {"phone_number_name_update", "APPROVED",
     QT_TRANSLATE_NOOP("secondtick::triage::Words", "A display name was approved"), NoticeTone::Good},
    {"phone_number_name_update", "REJECTED",
     QT_TRANSLATE_NOOP("secondtick::triage::Words", "A display name was rejected"), NoticeTone::Bad},
    {"account_update", "DISABLED_UPDATE",
     QT_TRANSLATE_NOOP("secondtick::triage::Words", "The account is, or will be, disabled"), NoticeTone::Bad},
    {"account_update", "ACCOUNT_RESTRICTION",
     QT_TRANSLATE_NOOP("secondtick::triage::Words", "The account was restricted"), NoticeTone::Bad},
    {"account_update", "ACCOUNT_VIOLATION",
     QT_TRANSLATE_NOOP("secondtick::triage::Words", "Meta says a policy was not kept"), NoticeTone::Bad},
    {"account_update", "ACCOUNT_DELETED", QT_TRANSLATE_NOOP("secondtick::triage::Words", "The account was deleted"),
     NoticeTone::Bad},
    {"account_update", "", QT_TRANSLATE_NOOP("secondtick::triage::Words", "The account changed"), NoticeTone::Neutral},
    {"account_review_update", "APPROVED",
     QT_TRANSLATE_NOOP("secondtick::triage::Words", "The review of the account ended well"), NoticeTone::Good},
    {"account_review_update", "REJECTED",
     QT_TRANSLATE_NOOP("secondtick::triage::Words", "The account was rejected in review"), NoticeTone::Bad},
    {"account_alerts", "", QT_TRANSLATE_NOOP("secondtick::triage::Words", "Meta sent an alert about the account"),
     NoticeTone::Doubtful},
    {"business_capability_update", "",
     QT_TRANSLATE_NOOP("secondtick::triage::Words", "The limits of the account changed"), NoticeTone::Neutral},
}};

const Known *knownOf(const Notice &notice)
{
    for (const Known &known : kKnown) {
        if (known.field == notice.field && (known.event.empty() || known.event == notice.event))
            return &known;
    }
    return nullptr;
}

/// Some dates come as seconds since 1970, others as words.
QString dateOf(const std::string &until)
{
    const QString text = QString::fromStdString(until);
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    constexpr qint64 someYearsOn = 1'000'000'000;
    return isNumber && seconds > someYearsOn
        ? language::momentText(QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()))
        : text;
}

} // namespace

NoticeTone toneOf(const Notice &notice)
{
    const Known *const known = knownOf(notice);
    return known == nullptr ? NoticeTone::Neutral : known->tone;
}

QString noticeSentence(const Notice &notice)
{
    const Known *const known = knownOf(notice);
    const bool isPlain = known != nullptr && !known->event.empty();
    QStringList details;
    for (const std::string &part : {isPlain ? std::string() : notice.event, notice.reason}) {
        if (!part.empty() && part != "NONE")
            details.append(QString::fromStdString(part));
    }
    QString sentence = known != nullptr ? Words::tr(known->sentence) : QString::fromStdString(notice.field);
    if (!notice.subject.empty())
        //: %1 a sentence like "A template was rejected", %2 the name of the template
        sentence = Words::tr("%1: %2").arg(sentence, QString::fromStdString(notice.subject));
    if (!details.isEmpty())
        //: %1 a sentence, %2 words of Meta for the reason
        sentence = Words::tr("%1 (%2)").arg(sentence, details.join(u", "_s));
    if (!notice.until.empty())
        //: %1 a sentence, %2 a date: when it takes effect, or until when it holds
        sentence = Words::tr("%1, date given: %2").arg(sentence, dateOf(notice.until));
    return sentence;
}

} // namespace secondtick::triage
