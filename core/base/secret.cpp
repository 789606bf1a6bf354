#include "base/secret.h"

#include "base/curtain.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace secondtick {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_LINUX
char *takePage(std::size_t wanted, std::size_t &capacity)
{
    const auto pageSize = std::size_t(sysconf(_SC_PAGESIZE));
    capacity = (wanted + pageSize - 1) / pageSize * pageSize;
    void *page = mmap(nullptr, capacity, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED)
        return nullptr;
    // Best effort: a refused lock or advice leaves the secret usable, only less well hidden.
    (void)mlock(page, capacity);
    (void)madvise(page, capacity, MADV_DONTDUMP);
    (void)madvise(page, capacity, MADV_WIPEONFORK);
    return static_cast<char *>(page);
}

void givePage(char *page, std::size_t capacity) noexcept
{
    explicit_bzero(page, capacity);
    (void)munlock(page, capacity);
    (void)munmap(page, capacity);
}
#else
char *takePage(std::size_t wanted, std::size_t &capacity)
{
    capacity = wanted;
    return static_cast<char *>(std::calloc(1, wanted));
}

void givePage(char *page, std::size_t capacity) noexcept
{
    volatile char *cursor = page; // volatile: the compiler must not drop writes to memory that is freed next
    for (std::size_t i = 0; i < capacity; ++i)
        cursor[i] = 0;
    std::free(page);
}
#endif

bool isPrintableAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

} // namespace

Secret::Secret(Secret &&other) noexcept
    : m_page(std::exchange(other.m_page, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_capacity(std::exchange(other.m_capacity, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        drop();
        m_page = std::exchange(other.m_page, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

Secret::~Secret()
{
    drop();
}

void Secret::drop() noexcept
{
    if (m_page) {
        givePage(m_page, m_capacity);
        Curtain::secretGone();
    }
    m_page = nullptr;
    m_size = 0;
    m_capacity = 0;
}

Secret Secret::fromText(QStringView text)
{
    Secret secret;
    if (text.isEmpty() || !isPrintableAscii(text))
        return secret;
    secret.m_page = takePage(std::size_t(text.size()), secret.m_capacity);
    if (!secret.m_page)
        return secret;
    Curtain::secretMade();
    secret.m_size = std::size_t(text.size());
    std::transform(text.begin(), text.end(), secret.m_page, [](QChar c) { return char(c.unicode()); });
    return secret;
}

void Secret::wipe(QString &text)
{
    text.fill(QChar(0));
    text.clear();
}

QString Secret::fingerprint() const
{
    if (isEmpty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("secondtick-token-v1:"));
    hash.addData(bytes());
    return QString::fromLatin1(hash.result().toHex().first(10));
}

QString Secret::mask() const
{
    constexpr qsizetype shortestShown = 40;
    if (length() < shortestShown)
        return u"…"_s;
    return QString::fromLatin1(bytes().first(4)) + u"…"_s + QString::fromLatin1(bytes().last(4));
}

QString groupedFingerprint(const QString &fingerprint)
{
    if (fingerprint.size() != 10)
        return fingerprint;
    return fingerprint.first(4) + u'-' + fingerprint.mid(4, 4) + u'-' + fingerprint.last(2);
}

} // namespace secondtick
