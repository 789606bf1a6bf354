#include "rules/override_folder.h"

#include <QFile>

namespace secondtick::test {

using namespace Qt::StringLiterals;

void OverrideFolder::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

rules::RuleBookPtr OverrideFolder::bookWith(const QString &name, const QByteArray &content) const
{
    write(name, content);
    return rules::loadRuleBook({path()});
}

QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray countries(const QByteArray &entries, const QByteArray &more)
{
    return json("{'schema': 'secondtick.countries/1', " + more + "'entries': [" + entries + "]}");
}

QByteArray texts(const QByteArray &entries)
{
    return json("{'schema': 'secondtick.texts/1', 'entries': [" + entries + "]}");
}

QByteArray atlantis(const QByteArray &change)
{
    return "{'id': 'XA', 'name': 'Atlantis', 'as_recipient': 'restricted', "
           "'statements': [{'says': 'Sunk.', 'source': 'own'}]"
        + change + "}";
}

Finding findingOf(const QString &id, const QString &wording)
{
    Finding finding;
    finding.id = id;
    finding.wording = wording;
    return finding;
}

} // namespace secondtick::test
