#pragma once

#include "explain/explain.h"
#include "rules/rule_book.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace secondtick::test {

inline const rules::RuleBook &builtInRules()
{
    static const rules::RuleBookPtr book = rules::loadRuleBook();
    return *book;
}

inline explain::Explanation explained(const QByteArray &text)
{
    return explain::explain(text, builtInRules());
}

/// The cases of tests/data/<name>.
inline QJsonArray explainCases(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("cases")).toArray();
    if (cases.isEmpty())
        qFatal("no cases in %s", qPrintable(name));
    return cases;
}

/// "190/463", "131026" …
inline QString codeText(int code, std::optional<int> subcode)
{
    const QString text = QString::number(code);
    return subcode ? text + u'/' + QString::number(*subcode) : text;
}

inline QStringList codesOf(const explain::Explanation &explanation)
{
    QStringList codes;
    for (const explain::Item &item : explanation.items)
        codes.append(codeText(item.code, item.subcode));
    return codes;
}

/// Everything an explanation says, to look for what it must not say.
inline QString allWords(const explain::Explanation &explanation)
{
    QStringList words = explanation.notes;
    for (const explain::Item &item : explanation.items) {
        words << item.title << item.about << item.platformTitle << item.platformMessage << item.platformDetails
              << item.platformSolution << item.traceId << item.source;
        words += item.causes + item.actions + item.places;
    }
    return words.join(u'\n');
}

} // namespace secondtick::test
