#include "base/sentence.h"

#include <QCoreApplication>

namespace secondtick {

namespace {

QString lookedUp(const QString &context, const QString &english, int count)
{
    if (english.isEmpty())
        return {};
    return QCoreApplication::translate(context.toUtf8().constData(), english.toUtf8().constData(), nullptr, count);
}

} // namespace

QString Sentence::said() const
{
    const QString text = lookedUp(context, english, count.value_or(-1));
    QString result;
    // Not by QString::arg(): what was saved may have more values than places, or a % inside a value.
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].unicode() - u'1' : -1;
        if (place < 0 || place >= values.size()) {
            result += text[i];
            continue;
        }
        result += lookedUp(context, values[place], -1);
        ++i;
    }
    return result;
}

} // namespace secondtick
