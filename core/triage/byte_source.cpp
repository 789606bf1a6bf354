#include "triage/byte_source.h"

#include <QFileInfo>

#include <zlib.h>

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace secondtick::triage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kHeadSize = 4096;
constexpr std::size_t kStep = 256UL * 1024;
constexpr int kGzipWindow = 15 + 16; // zlib's words for "gzip only, largest window"

void endInflate(z_stream_s *stream)
{
    (void)inflateEnd(stream);
    delete stream; // NOLINT(cppcoreguidelines-owning-memory): the deleter of the unique pointer
}

Error openError(const QString &word)
{
    return {ErrorKind::File, {}, {}, word};
}

} // namespace

ByteSource::ByteSource()
    : m_inflater(nullptr, endInflate)
{
}

ByteSource::~ByteSource() = default;

Outcome<> ByteSource::open(const QString &path, ReadLimits limits, std::atomic<std::int64_t> &progress)
{
    m_limits = limits;
    m_progress = &progress;
    if (const Outcome<> opened = openFile(path); !opened)
        return opened.error();
    sniff();
    return done();
}

Outcome<> ByteSource::openFile(const QString &path)
{
    if (path == "-"_L1) {
        if (!m_file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
            return openError(u"not_readable"_s);
        return done();
    }
    const QFileInfo info(path);
    if (!info.exists())
        return openError(info.isSymLink() ? u"link_leads_nowhere"_s : u"not_found"_s);
    if (info.isDir() && !info.isReadable())
        return openError(u"folder_not_readable"_s);
    if (!info.isFile()) // before open(), which would wait for ever for a pipe
        return openError(u"not_a_file"_s);
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return openError(u"not_readable"_s);
    m_size = m_file.size();
    return done();
}

void ByteSource::sniff()
{
    m_head.resize(kHeadSize);
    m_head.resize(readPlain(m_head.data(), kHeadSize));
    m_isEmpty = m_head.empty();
    if (isGzip(m_head)) {
        m_packed = m_head;
        m_inflater.reset(new z_stream{});
        m_inflater->next_in = reinterpret_cast<Bytef *>(m_packed.data());
        m_inflater->avail_in = uInt(m_packed.size());
        m_faults.isBroken = inflateInit2(m_inflater.get(), kGzipWindow) != Z_OK;
        m_head.resize(kHeadSize);
        m_head.resize(readUnpacked(m_head.data(), kHeadSize));
    }
    const bool isPackedFault = m_inflater != nullptr && m_head.empty();
    m_kind = isPackedFault ? FileKind{u"not_text_gzip"_s, Encoding::Utf8, false} : kindOf(m_head);
    m_headAt = std::size_t(m_kind.markSize());
    if (m_kind.encoding == Encoding::Utf8)
        return;
    m_decoder =
        QStringDecoder(m_kind.encoding == Encoding::Utf16Le ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    const QString text = m_decoder(QByteArrayView(m_head).sliced(m_kind.markSize()));
    m_head = text.toStdString();
    m_headAt = 0;
}

std::size_t ByteSource::read(char *out, std::size_t size)
{
    std::size_t filled = 0;
    while (filled < size) {
        const std::size_t got = readText(out + filled, size - filled);
        if (got == 0)
            break;
        filled += got;
    }
    if (filled < size)
        noteEnd();
    return filled;
}

std::size_t ByteSource::readText(char *out, std::size_t size)
{
    if (m_headAt < m_head.size()) {
        const std::size_t taken = std::min(size, m_head.size() - m_headAt);
        std::memcpy(out, m_head.data() + m_headAt, taken);
        m_headAt += taken;
        return taken;
    }
    if (m_kind.encoding == Encoding::Utf8)
        return m_inflater ? readUnpacked(out, size) : readPlain(out, size);
    QByteArray bytes(qsizetype(kStep), Qt::Uninitialized);
    const std::size_t got = m_inflater ? readUnpacked(bytes.data(), kStep) : readPlain(bytes.data(), kStep);
    if (got == 0)
        return 0;
    const QString text = m_decoder(QByteArrayView(bytes).first(qsizetype(got)));
    m_head = text.toStdString();
    m_headAt = 0;
    return m_head.empty() ? 0 : readText(out, size); // NOLINT(misc-no-recursion): m_head is not empty now
}

std::size_t ByteSource::readPlain(char *out, std::size_t size)
{
    if (m_size >= 0)
        size = std::size_t(std::min<std::int64_t>(std::int64_t(size), m_size - m_taken));
    std::size_t filled = 0;
    while (filled < size) {
        const std::size_t part = std::min(size - filled, kStep); // so that progress moves
        const qint64 got = m_file.read(out + filled, qint64(part));
        m_faults.isBroken = m_faults.isBroken || got < 0;
        if (got <= 0)
            break;
        filled += std::size_t(got);
        m_taken += got;
        *m_progress += got;
    }
    return filled;
}

bool ByteSource::refill()
{
    m_packed.resize(kStep);
    m_packed.resize(readPlain(m_packed.data(), kStep));
    m_inflater->next_in = reinterpret_cast<Bytef *>(m_packed.data());
    m_inflater->avail_in = uInt(m_packed.size());
    return !m_packed.empty();
}

void ByteSource::inflateSome(char *out, std::size_t size, std::size_t &filled)
{
    m_inflater->next_out = reinterpret_cast<Bytef *>(out + filled);
    m_inflater->avail_out = uInt(size - filled);
    const uInt before = m_inflater->avail_out;
    const int state = inflate(m_inflater.get(), Z_NO_FLUSH);
    filled += before - m_inflater->avail_out;
    if (state == Z_STREAM_END) { // another member may follow
        if ((m_inflater->avail_in == 0 && !refill()) || inflateReset(m_inflater.get()) != Z_OK)
            m_isEnd = true;
    } else if (state != Z_OK && state != Z_BUF_ERROR) {
        m_isEnd = true;
        m_faults.isBroken = true;
    }
}

std::size_t ByteSource::readUnpacked(char *out, std::size_t size)
{
    std::size_t filled = 0;
    while (filled < size && !m_isEnd && !m_faults.isBroken) {
        if (m_inflater->avail_in == 0 && !refill()) {
            m_faults.isBroken = true; // ends before its own end
            break;
        }
        inflateSome(out, std::min(size, filled + kStep), filled);
    }
    m_unpacked += std::int64_t(filled);
    if (m_unpacked > m_limits.unpacked) {
        m_faults.isTooLarge = true;
        m_isEnd = true;
    }
    return filled;
}

void ByteSource::noteEnd()
{
    if (m_size < 0 || !m_file.isOpen())
        return;
    const bool reachedEnd = m_inflater == nullptr;
    m_faults.shrank = m_faults.shrank || (reachedEnd && m_taken < m_size);
    m_faults.grew = m_faults.grew || m_file.size() > m_size;
}

} // namespace secondtick::triage
