#include "app/window_memory.h"

#include "app/program.h"
#include "base/whole_file.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace secondtick::app {

using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

/// A width or height that a window can have; 0 for anything else.
int measureFrom(const QJsonValue &json)
{
    constexpr int smallest = 100;
    constexpr int largest = 20'000;
    const int measure = json.toInt();
    return measure >= smallest && measure <= largest ? measure : 0;
}

} // namespace

WindowMemory recallWindow()
{
    constexpr qint64 largest = 4096;
    const Outcome<QByteArray> content = readOrdinaryFile(folder() + u"/window.json"_s, largest);
    if (!content)
        return {};
    const QJsonObject json = QJsonDocument::fromJson(*content).object();
    WindowMemory memory;
    const QSize size(measureFrom(json.value("width"_L1)), measureFrom(json.value("height"_L1)));
    if (!size.isEmpty())
        memory.size = size;
    if (const QString code = json.value("language"_L1).toString(); isLanguageCode(code))
        memory.language = code;
    return memory;
}

void rememberWindow(const WindowMemory &memory)
{
    if (memory == recallWindow() || !QDir().mkpath(folder()))
        return;
    QJsonObject json;
    if (!memory.size.isEmpty()) {
        json.insert(u"width"_s, memory.size.width());
        json.insert(u"height"_s, memory.size.height());
    }
    if (!memory.language.isEmpty())
        json.insert(u"language"_s, memory.language);
    (void)writeWholeFile(folder() + u"/window.json"_s, QJsonDocument(json).toJson(), Overwrite::Allow);
}

} // namespace secondtick::app
