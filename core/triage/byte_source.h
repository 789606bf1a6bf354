#pragma once

#include "base/outcome.h"
#include "triage/file_kind.h"

#include <QFile>
#include <QString>
#include <QStringDecoder>

#include <atomic>
#include <memory>
#include <string>

struct z_stream_s;

namespace secondtick::triage {

struct ReadLimits
{
    std::int64_t unpacked = 16LL * 1024 * 1024 * 1024; ///< bytes one packed file may unpack to
};

/// The text of one log as UTF-8: from a file or standard input, unpacked when it is gzip, converted when it is UTF-16.
/// Never maps a file, never writes one, holds some hundred kilobytes. Effects: reads.
class ByteSource
{
public:
    /// What keeps a file from being read to the end it had when it was opened.
    struct Faults
    {
        bool grew = false, shrank = false, isBroken = false, isTooLarge = false;
    };

    ByteSource();
    ~ByteSource();
    ByteSource(const ByteSource &) = delete;
    ByteSource &operator=(const ByteSource &) = delete;

    /// `path` is "-" for standard input. The error's detail is the word for the contract: "not_found", "not_a_file",
    /// "not_readable", "folder_not_readable", "link_leads_nowhere". `progress` counts the bytes of the file, packed or
    /// not, and must outlive this.
    Outcome<> open(const QString &path, ReadLimits limits, std::atomic<std::int64_t> &progress);
    const FileKind &kind() const { return m_kind; }
    bool isEmpty() const { return m_isEmpty; } ///< no byte in it
    /// Fills `out` up to `size`; less than that only at the end.
    std::size_t read(char *out, std::size_t size);
    Faults faults() const { return m_faults; }
    std::int64_t bytes() const { return m_taken; }

private:
    std::size_t readPlain(char *out, std::size_t size); ///< as it lies there
    std::size_t readUnpacked(char *out, std::size_t size);
    std::size_t readText(char *out, std::size_t size);
    bool refill();
    void inflateSome(char *out, std::size_t size, std::size_t &filled);
    Outcome<> openFile(const QString &path);
    void sniff();
    void noteEnd();

    QFile m_file;
    ReadLimits m_limits;
    std::atomic<std::int64_t> *m_progress = nullptr;
    std::int64_t m_size = -1; ///< when it was opened; -1: not known
    std::int64_t m_taken = 0, m_unpacked = 0;
    FileKind m_kind;
    Faults m_faults;
    std::string m_head; ///< what was read to find out the kind, or converted and not asked for yet
    std::size_t m_headAt = 0;
    std::string m_packed;
    std::unique_ptr<z_stream_s, void (*)(z_stream_s *)> m_inflater;
    QStringDecoder m_decoder;
    bool m_isEmpty = false, m_isEnd = false;
};

} // namespace secondtick::triage
