#pragma once

#include "base/finding.h"
#include "rules/rule_book.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace secondtick::test {

/// A folder of rule files that is laid over the built-in ones, and goes away with its test.
class OverrideFolder
{
public:
    QString path() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    /// Writes this one file, then loads the book with the folder.
    rules::RuleBookPtr bookWith(const QString &name, const QByteArray &content) const;

private:
    QTemporaryDir m_folder;
};

/// JSON that is written with single quotes, to be readable in a test.
QByteArray json(QByteArray text);
/// A countries.json with these entries, and `more` members in its head.
QByteArray countries(const QByteArray &entries, const QByteArray &more = {});
/// A texts.json with these entries.
QByteArray texts(const QByteArray &entries);
/// A whole entry of countries.json that no built-in file has: "XA".
QByteArray atlantis(const QByteArray &change = {});

Finding findingOf(const QString &id, const QString &wording = {});

} // namespace secondtick::test
