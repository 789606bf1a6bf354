#pragma once

#include <QString>

#include <string_view>

namespace secondtick::triage {

enum class Encoding
{
    Utf8,
    Utf16Le,
    Utf16Be
};

/// What the first bytes of a file say about it.
struct FileKind
{
    QString refusal; ///< "not_text_image" …; empty: text
    Encoding encoding = Encoding::Utf8;
    bool hasMark = false; ///< byte order mark; to be left out
    qsizetype markSize() const;
    QString encodingWord(bool hasForeignBytes) const; ///< "utf-8+bom", "utf-16-le", "windows-1252?" …
};

/// gzip by its first bytes.
bool isGzip(std::string_view beginning);

/// `beginning` holds the first kilobytes, unpacked. Pure.
FileKind kindOf(std::string_view beginning);

} // namespace secondtick::triage
