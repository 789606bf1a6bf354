#include "triage/file_kind.h"

#include <algorithm>
#include <array>

namespace secondtick::triage {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

struct Signature
{
    std::string_view bytes;
    QLatin1StringView word;
};

constexpr std::array<Signature, 18> kSignatures{{{"PK\x03\x04"sv, "not_text_zip_or_xlsx"_L1},
                                                 {"PK\x05\x06"sv, "not_text_zip_or_xlsx"_L1},
                                                 {"%PDF-"sv, "not_text_pdf"_L1},
                                                 {"\x89PNG"sv, "not_text_image"_L1},
                                                 {"\xff\xd8\xff"sv, "not_text_image"_L1},
                                                 {"GIF8"sv, "not_text_image"_L1},
                                                 {"RIFF"sv, "not_text_image"_L1},
                                                 {"SQLite format 3\0"sv, "not_text_sqlite"_L1},
                                                 {"\x28\xb5\x2f\xfd"sv, "not_text_archive"_L1},
                                                 {"BZh"sv, "not_text_archive"_L1},
                                                 {"\xfd"
                                                  "7zXZ"sv,
                                                  "not_text_archive"_L1},
                                                 {"7z\xbc\xaf\x27\x1c"sv, "not_text_archive"_L1},
                                                 {"Rar!"sv, "not_text_archive"_L1},
                                                 {"ElfFile\0"sv, "not_text_evtx"_L1},
                                                 {"{\\rtf"sv, "not_text_rtf"_L1},
                                                 {"\x7f"
                                                  "ELF"sv,
                                                  "not_text_binary"_L1},
                                                 {"\xd0\xcf\x11\xe0"sv, "not_text_office"_L1},
                                                 {"\x1f\x8b"sv, "not_text_gzip"_L1}}};

/// Which half of the pairs of bytes is zero, as in Latin text of UTF-16.
bool areZeros(std::string_view text, std::size_t from)
{
    std::size_t zeros = 0;
    std::size_t others = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\0')
            ++(at % 2 == from ? zeros : others);
    }
    return text.size() > 2 && text[from] == '\0' && others == 0 && zeros * 10 >= (text.size() / 2) * 6;
}

} // namespace

qsizetype FileKind::markSize() const
{
    if (!hasMark)
        return 0;
    return encoding == Encoding::Utf8 ? 3 : 2;
}

QString FileKind::encodingWord(bool hasForeignBytes) const
{
    const QString mark = hasMark ? u"+bom"_s : QString();
    if (encoding == Encoding::Utf16Le)
        return u"utf-16-le"_s + mark;
    if (encoding == Encoding::Utf16Be)
        return u"utf-16-be"_s + mark;
    return hasForeignBytes ? u"windows-1252?"_s : u"utf-8"_s + mark;
}

bool isGzip(std::string_view beginning)
{
    return beginning.starts_with("\x1f\x8b"sv);
}

FileKind kindOf(std::string_view beginning)
{
    for (const Signature &signature : kSignatures) {
        if (beginning.starts_with(signature.bytes))
            return {signature.word, Encoding::Utf8, false};
    }
    if (beginning.starts_with("\xef\xbb\xbf"sv))
        return {{}, Encoding::Utf8, true};
    if (beginning.starts_with("\xff\xfe"sv))
        return {{}, Encoding::Utf16Le, true};
    if (beginning.starts_with("\xfe\xff"sv))
        return {{}, Encoding::Utf16Be, true};
    const auto zeros = std::size_t(std::count(beginning.begin(), beginning.end(), '\0'));
    if (zeros == 0)
        return {};
    if (areZeros(beginning, 1))
        return {{}, Encoding::Utf16Le, false};
    if (areZeros(beginning, 0))
        return {{}, Encoding::Utf16Be, false};
    // Zeros behind text are what a power cut leaves, or another program that appended UTF-16.
    constexpr std::size_t textFirst = 64;
    return beginning.find('\0') >= textFirst ? FileKind{} : FileKind{u"not_text_binary"_s, Encoding::Utf8, false};
}

} // namespace secondtick::triage
