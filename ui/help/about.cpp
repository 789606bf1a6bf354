#include "help/about.h"

#include "language/text_language.h"
#include "rules/rule_book.h"
#include "triage/parts_used.h"

#include <QCoreApplication>

#include <qrencode.h>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

namespace {

class About
{
    Q_DECLARE_TR_FUNCTIONS(secondtick::ui::About)
};

QString partLine(const QString &name, const QString &version, const QString &licence)
{
    //: A part the program is built on: %1 its name, %2 its version, %3 its licence
    return u"• "_s + About::tr("%1 %2, licence %3").arg(name, version, licence);
}

} // namespace

HelpText aboutProgram(const rules::RuleBook &rules)
{
    HelpText text;
    text.title = About::tr("About Second Tick");
    const HelpText::Part program{
        About::tr("Version"),
        //: %1 a version
        {About::tr("Second Tick %1, licence Apache-2.0.").arg(QCoreApplication::applicationVersion()),
         //: %1 a version, %2 a date
         About::tr("Rules %1, last compared with Meta's public documentation on %2.")
             .arg(rules.version(), language::dayText(rules.checked())),
         About::tr("“WhatsApp” and “Meta” are names of their owners. This is not a product of theirs.")}};
    const HelpText::Part privacy{
        About::tr("What leaves this computer"),
        {About::tr("The token goes to graph.facebook.com when you press Check now, and nowhere else. Meta's public "
                   "status page "
                   "is asked when you press the button for it, without the token."),
         About::tr("Nothing else is ever sent: no update check, no statistics, no report of a crash."),
         About::tr("Remembered on this computer are the size of the window and the language, and nothing else.")}};
    const HelpText::Part parts{
        About::tr("Parts it stands on"),
        {partLine(u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0"_s),
         partLine(u"simdjson"_s, triage::simdjsonVersion(), u"Apache-2.0"_s),
         partLine(u"zlib"_s, triage::zlibVersion(), u"Zlib"_s),
         partLine(u"libqrencode"_s, QString::fromLatin1(QRcode_APIVersionString()), u"LGPL-2.1"_s)}};
    text.parts = {program, privacy, parts};
    return text;
}

} // namespace secondtick::ui
