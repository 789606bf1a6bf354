#include "rules/finding_texts.h"

namespace secondtick::rules {

namespace {

QString keyOf(const QString &id, const QString &wording)
{
    return wording.isEmpty() ? id : id + u'#' + wording;
}

} // namespace

FindingTexts::FindingTexts(QList<FindingTextRule> rules)
    : m_rules(std::move(rules))
{
    for (qsizetype i = 0; i < m_rules.size(); ++i)
        m_index.insert(keyOf(m_rules.at(i).id, m_rules.at(i).wording), i);
}

const FindingTextRule *FindingTexts::find(const QString &id, const QString &wording) const
{
    auto place = m_index.constFind(keyOf(id, wording));
    if (place == m_index.cend())
        place = m_index.constFind(id);
    return place == m_index.cend() ? nullptr : &m_rules.at(*place);
}

} // namespace secondtick::rules
