#include "pages/question_words.h"

#include <QCoreApplication>
#include <QHash>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

QString questionText(const QString &question)
{
    static const QHash<QString, const char *> words{
        {u"recipient"_s, QT_TRANSLATE_NOOP("Checklist", "What is the customer's number?")},
        {u"last_status"_s, QT_TRANSLATE_NOOP("Checklist", "What was the last status?")},
        {u"error.code"_s, QT_TRANSLATE_NOOP("Checklist", "Which error code came with the failure?")},
        {u"sent_at"_s, QT_TRANSLATE_NOOP("Checklist", "When was it sent?")},
        {u"customer.can_message_us"_s, QT_TRANSLATE_NOOP("Checklist", "Can they send a message to your number?")},
        {u"customer.blocked_us"_s, QT_TRANSLATE_NOOP("Checklist", "Have they blocked one of your numbers?")},
        {u"customer.accepted_terms"_s, QT_TRANSLATE_NOOP("Checklist", "Have they accepted the new terms?")},
        {u"customer.platform"_s, QT_TRANSLATE_NOOP("Checklist", "Which app do they use?")},
        {u"customer.app_version"_s, QT_TRANSLATE_NOOP("Checklist", "Which version of the app do they have?")},
    };
    const char *text = words.value(question, nullptr);
    return text != nullptr ? QCoreApplication::translate("Checklist", text) : QString();
}

} // namespace secondtick::ui
