#include "paste/paste_buffer.h"

#include "base/secret.h"
#include "paste/characters.h"
#include "paste/escapes.h"

#include <algorithm>

namespace secondtick::paste {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDecodingRounds = 3; // an address inside an address inside a log line
constexpr qsizetype kShortestSoftLine =
    60; // mail programs break near column 76; "KEY=" on its own line is no soft break

bool isInvisible(char32_t c)
{
    const bool isSelector = (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0x180b && c <= 0x180d);
    const bool isFiller = c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0;
    return QChar::category(c) == QChar::Other_Format || isSelector || isFiller;
}

/// Replaces in place: `decode` says what stands at the start of a text, and how long it is. Gives the new size.
template <typename Decode> qsizetype replaceAll(QChar *data, qsizetype size, char16_t mark, Decode decode)
{
    qsizetype write = QStringView(data, size).indexOf(mark);
    if (write < 0)
        return size;
    for (qsizetype read = write; read < size;) {
        const Decoded found = data[read] == mark ? decode(QStringView(data + read, size - read)) : Decoded();
        if (found.consumed == 0) {
            data[write++] = data[read++];
            continue;
        }
        if (QChar::requiresSurrogates(found.value)) {
            data[write++] = QChar(QChar::highSurrogate(found.value));
            data[write++] = QChar(QChar::lowSurrogate(found.value));
        } else {
            data[write++] = QChar(char16_t(found.value));
        }
        read += found.consumed;
    }
    return write;
}

} // namespace

PasteBuffer::PasteBuffer(QStringView text)
{
    const QStringView inner = text.trimmed();
    m_wasTrimmed = inner.size() != text.size();
    m_text = inner.toString();
    m_size = m_text.size();
    dropInvisible();
    joinSoftBreaks();
    bool decoded = false;
    for (int round = 0; round < kDecodingRounds && decodeOnce(); ++round)
        decoded = true;
    if (decoded)
        dropInvisible();
    m_undone.sort();
}

PasteBuffer::~PasteBuffer()
{
    Secret::wipe(m_text);
}

bool PasteBuffer::isBlank() const
{
    return text().trimmed().isEmpty();
}

void PasteBuffer::note(const QString &word)
{
    if (!m_undone.contains(word))
        m_undone.append(word);
}

void PasteBuffer::dropInvisible()
{
    QChar *data = m_text.data();
    qsizetype write = 0;
    while (write < m_size && data[write].unicode() < 0x80)
        ++write;
    for (qsizetype read = write; read < m_size;) {
        const CodePoint c = codePointAt(text(), read);
        if (c.value < 0x80 || !isInvisible(c.value)) {
            for (qsizetype i = 0; i < c.units; ++i)
                data[write++] = data[read + i];
        }
        read += c.units;
    }
    if (write == m_size)
        return;
    note(u"zero_width"_s);
    // What was invisible may have hidden white space at the ends.
    m_size = write;
    const QStringView inner = text().trimmed();
    const auto offset = inner.isEmpty() ? 0 : inner.data() - m_text.constData();
    m_wasTrimmed = m_wasTrimmed || inner.size() != m_size;
    m_size = inner.size();
    std::copy(data + offset, data + offset + m_size, data);
}

void PasteBuffer::joinSoftBreaks()
{
    if (!text().contains(u"=\n") && !text().contains(u"=\r\n"))
        return;
    QChar *data = m_text.data();
    qsizetype write = 0;
    qsizetype lineStart = 0;
    for (qsizetype read = 0; read < m_size; ++read) {
        qsizetype next = read + 1;
        if (next < m_size && data[next] == u'\r')
            ++next;
        const bool breaksHere = data[read] == u'=' && next < m_size && data[next] == u'\n';
        if (breaksHere && read - lineStart + 1 >= kShortestSoftLine
            && !text().sliced(next + 1).startsWith("EAA"_L1)) { // a token begins a new word
            note(u"quoted_printable"_s);
            lineStart = next + 1;
            read = next;
            continue;
        }
        if (data[read] == u'\n')
            lineStart = read + 1;
        data[write++] = data[read];
    }
    m_size = write;
}

bool PasteBuffer::decodeOnce()
{
    const auto undo = [this](char16_t mark, auto decode, const QString &word) {
        const qsizetype size = replaceAll(m_text.data(), m_size, mark, decode);
        if (size == m_size) // every decoded form is longer than what it stands for
            return false;
        m_size = size;
        note(word);
        return true;
    };
    const bool percent = undo(u'%', percentAt, u"percent_encoding"_s);
    const bool entities = undo(u'&', entityAt, u"html_entity"_s);
    const bool escapes = undo(u'\\', escapeAt, u"escapes"_s);
    return percent || entities || escapes;
}

void PasteBuffer::pullTogether(qsizetype to, qsizetype from, qsizetype end)
{
    QChar *data = m_text.data();
    QChar *last = std::copy(data + from, data + end, data + to);
    std::fill(last, data + end, u' ');
}

} // namespace secondtick::paste
