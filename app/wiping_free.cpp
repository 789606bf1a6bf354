// free() and its family in the two programs: memory is overwritten before it is given back. Linked into the
// executables, where it takes the place of the C library's for Qt and OpenSSL as well.
//
// Why: a Secret wipes its own page, but what Qt and OpenSSL copy from it on its way to the wire they free as it is.
// After one check over TLS and forgetting the token, tst_token_gone_from_memory finds 13 whole copies without this file
// (Qt 6.4.2), and none with it. What it costs: core/README.md.
//
// All that Qt and OpenSSL allocate by is here, so that memory of one allocator never comes to another, not even where
// somebody has put an allocator before all programs.
//
// glibc only, and not with sanitizers, which bring a free() of their own.
#include <cerrno>
#include <cstdlib>
#include <cstring>

#ifdef __GLIBC__
#include <malloc.h>

// NOLINTBEGIN(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp): names of glibc
extern "C" {
void __libc_free(void *block) noexcept;
void *__libc_malloc(std::size_t size) noexcept;
void *__libc_calloc(std::size_t count, std::size_t size) noexcept;
void *__libc_realloc(void *block, std::size_t size) noexcept;
void *__libc_memalign(std::size_t alignment, std::size_t size) noexcept;
}

namespace {

/// What glibc notes before a block: its size with the note, and in the lowest three bits what kind it is.
std::size_t noteBefore(const void *block)
{
    std::size_t note = 0;
    std::memcpy(&note, static_cast<const char *>(block) - sizeof note, sizeof note);
    return note;
}

/// A large block has pages of its own, which go back to the system, and it never hands them on with what was in them.
bool hasPagesOfItsOwn(const void *block)
{
    constexpr std::size_t isMapped = 2;
    return (noteBefore(block) & isMapped) != 0;
}

/// How many bytes of the block may be used.
std::size_t usableSize(const void *block)
{
    constexpr std::size_t kinds = 7;
    const std::size_t notes = hasPagesOfItsOwn(block) ? 2 : 1;
    return (noteBefore(block) & ~kinds) - notes * sizeof(std::size_t);
}

} // namespace

#pragma GCC visibility push(default)
extern "C" {

// Parameters are named as in the headers of glibc.
[[gnu::used]] void free(void *ptr) noexcept
{
    if (ptr != nullptr && !hasPagesOfItsOwn(ptr))
        explicit_bzero(ptr, usableSize(ptr));
    __libc_free(ptr);
}

[[gnu::used]] void *realloc(void *ptr, std::size_t size) noexcept
{
    if (ptr == nullptr || hasPagesOfItsOwn(ptr))
        return __libc_realloc(ptr, size);
    if (size == 0) {
        free(ptr);
        return nullptr;
    }
    const std::size_t before = usableSize(ptr);
    if (size <= before && size >= before / 2)
        return ptr;
    void *moved = __libc_malloc(size);
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, ptr, size < before ? size : before);
    free(ptr);
    return moved;
}

[[gnu::used]] void *malloc(std::size_t size) noexcept
{
    return __libc_malloc(size);
}

[[gnu::used]] void *calloc(std::size_t nmemb, std::size_t size) noexcept
{
    return __libc_calloc(nmemb, size);
}

[[gnu::used]] void *memalign(std::size_t alignment, std::size_t size) noexcept
{
    return __libc_memalign(alignment, size);
}

[[gnu::used]] void *aligned_alloc(std::size_t alignment, std::size_t size) noexcept
{
    return __libc_memalign(alignment, size);
}

[[gnu::used]] int posix_memalign(void **memptr, std::size_t alignment, std::size_t size) noexcept
{
    const bool isPowerOfTwo = alignment != 0 && (alignment & (alignment - 1)) == 0;
    if (!isPowerOfTwo || alignment % sizeof(void *) != 0)
        return EINVAL;
    void *block = __libc_memalign(alignment, size);
    if (block == nullptr)
        return ENOMEM;
    *memptr = block;
    return 0;
}

[[gnu::used]] std::size_t malloc_usable_size(void *ptr) noexcept
{
    return ptr != nullptr ? usableSize(ptr) : 0;
}

} // extern "C"
#pragma GCC visibility pop
// NOLINTEND(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp)
#endif
