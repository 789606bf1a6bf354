#include "app/console.h"

#include "base/redactor.h"
#include "base/untrusted_text.h"

#include <cstdio>

namespace secondtick::app {

using namespace Qt::StringLiterals;

namespace {

void printLine(const QString &text)
{
    const QByteArray line = visibleText(Redactor().redacted(text)).toUtf8() + '\n';
    (void)std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    (void)std::fflush(stderr);
}

} // namespace

void complain(const QString &text)
{
    printLine(u"secondtick-cli: "_s + text);
}

void complain(const Error &error)
{
    const bool aboutFile = error.kind == ErrorKind::File && !error.origin.isEmpty();
    complain(aboutFile ? error.origin + u": "_s + error.text : error.text);
}

void tell(Verbosity verbosity, const QString &text)
{
    if (verbosity == Verbosity::Usual)
        printLine(text);
}

} // namespace secondtick::app
