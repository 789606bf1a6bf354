#include "report/check_names.h"

#include <QCoreApplication>

namespace secondtick::report {

namespace {

struct Entry
{
    const char *id;
    const char *name;
};

constexpr Entry kNames[]{
    //: What each check looks at; lines of the list of checks
    {"pasted-text", QT_TRANSLATE_NOOP("CheckName", "What was pasted")},
    {"graph-reachable", QT_TRANSLATE_NOOP("CheckName", "The way to Meta's interface")},
    {"service-available", QT_TRANSLATE_NOOP("CheckName", "Whether Meta's interface is up")},
    {"clock", QT_TRANSLATE_NOOP("CheckName", "This computer's clock")},
    {"token-accepted", QT_TRANSLATE_NOOP("CheckName", "Whether Meta accepts the token")},
    {"token-kind", QT_TRANSLATE_NOOP("CheckName", "The kind of token")},
    {"app-secret-proof", QT_TRANSLATE_NOOP("CheckName", "Whether the app demands its secret")},
    {"permissions", QT_TRANSLATE_NOOP("CheckName", "The permissions of the token")},
    {"token-app", QT_TRANSLATE_NOOP("CheckName", "The app the token belongs to")},
    {"given-ids", QT_TRANSLATE_NOOP("CheckName", "The ids you gave")},
    {"accounts-found", QT_TRANSLATE_NOOP("CheckName", "Whether there is a WhatsApp account")},
    {"account-access", QT_TRANSLATE_NOOP("CheckName", "Access to the WhatsApp account")},
    {"account-review", QT_TRANSLATE_NOOP("CheckName", "Whether Meta approved the account")},
    {"health", QT_TRANSLATE_NOOP("CheckName", "What Meta says holds messages back")},
    {"numbers", QT_TRANSLATE_NOOP("CheckName", "Your phone numbers")},
    {"webhook", QT_TRANSLATE_NOOP("CheckName", "Where delivery reports are sent")},
    {"templates", QT_TRANSLATE_NOOP("CheckName", "Your message templates")},
    {"token-expiry", QT_TRANSLATE_NOOP("CheckName", "When the token ends")},
    {"data-access-expiry", QT_TRANSLATE_NOOP("CheckName", "When its access to data ends")},
    {"token-inspection", QT_TRANSLATE_NOOP("CheckName", "Whether Meta describes the token")},
};

} // namespace

QStringList allCheckNames()
{
    QStringList names;
    for (const Entry &entry : kNames)
        names.append(QCoreApplication::translate("CheckName", entry.name));
    return names;
}

QString checkName(const QString &id)
{
    for (const Entry &entry : kNames) {
        if (id == QLatin1StringView(entry.id))
            return QCoreApplication::translate("CheckName", entry.name);
    }
    return id;
}

} // namespace secondtick::report
