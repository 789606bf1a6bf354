#include "triage/log_splitter.h"

#include <algorithm>

namespace secondtick::triage {

using namespace Qt::StringLiterals;

std::size_t LogSplitter::split(char *bytes, std::size_t size, bool isLast, std::vector<Piece> &pieces)
{
    if (!m_isChosen) {
        constexpr std::size_t beginning = 256UL * 1024;
        if (const auto delimiter = delimiterOf({bytes, std::min(size, beginning)}))
            m_table.emplace(*delimiter);
        m_isChosen = true;
    }
    if (size > 0)
        m_hasEnd = bytes[size - 1] != '\n';
    return m_table ? m_table->split(bytes, size, isLast, pieces) : m_plain.split({bytes, size}, isLast, pieces);
}

void LogSplitter::finish(FileReport &report, const FileKind &kind)
{
    report.counts.merge(m_table ? m_table->counts() : m_plain.counts());
    report.lines = (m_table ? m_table->lineBreaks() : m_plain.lineBreaks()) + (m_hasEnd ? 1 : 0);
    report.container = container(report.counts.objects);
    report.encoding = kind.encodingWord(report.counts.hasForeignBytes);
    report.conclude(m_table || m_plain.firstCharacter() != '\0');
}

QString LogSplitter::container(std::int64_t objects) const
{
    if (m_table)
        return u"csv"_s;
    switch (m_plain.firstCharacter()) {
    case '\0':
        return {};
    case '[':
        return m_plain.isOneArray() ? u"json_array"_s : u"json_lines"_s;
    case '{':
        return objects > 1 ? u"json_lines"_s : u"json"_s;
    default:
        return u"text"_s;
    }
}

} // namespace secondtick::triage
