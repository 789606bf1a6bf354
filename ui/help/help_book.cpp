#include "help/help_book.h"

#include "report/check_names.h"
#include "rules/translated.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

namespace {

class Help
{
    Q_DECLARE_TR_FUNCTIONS(secondtick::ui::Help)
};

QString nameOf(PageId page)
{
    switch (page) {
    case PageId::Goal:
        return u"goal"_s;
    case PageId::Explain:
        return u"explain"_s;
    case PageId::Service:
        return u"service"_s;
    case PageId::Triage:
        return u"triage"_s;
    case PageId::Token:
        return u"token"_s;
    case PageId::Check:
        return u"check"_s;
    case PageId::Results:
        return u"results"_s;
    case PageId::Checklist:
        return u"checklist"_s;
    case PageId::Report:
        return u"report"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject entryOf(const QString &page)
{
    QFile file(u":/help/help.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).object().value("entries"_L1).toArray();
    for (const auto &entry : entries) {
        if (entry.toObject().value("page"_L1).toString() == page)
            return entry.toObject();
    }
    return {};
}

HelpText::Part partFrom(const QJsonObject &json)
{
    HelpText::Part part{rules::translated(json.value("heading"_L1).toString()), {}};
    const QJsonArray paragraphs = json.value("paragraphs"_L1).toArray();
    for (const auto &paragraph : paragraphs)
        part.paragraphs.append(rules::translated(paragraph.toString()));
    return part;
}

HelpText::Part whatIsChecked()
{
    HelpText::Part part{Help::tr("What is checked"), {}};
    const QStringList names = report::allCheckNames();
    for (const QString &name : names)
        part.paragraphs.append(u"• "_s + name);
    return part;
}

} // namespace

HelpText helpFor(PageId page)
{
    const QJsonObject entry = entryOf(nameOf(page));
    HelpText text;
    text.title = rules::translated(entry.value("title"_L1).toString());
    const QJsonArray parts = entry.value("parts"_L1).toArray();
    for (const auto &part : parts)
        text.parts.append(partFrom(part.toObject()));
    if (page == PageId::Check)
        text.parts.append(whatIsChecked());
    return text;
}

} // namespace secondtick::ui
