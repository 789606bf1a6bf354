// free() and realloc() of the two programs: memory is overwritten before it is given back. Linked into the executables,
// where it takes the place of the C library's for Qt and OpenSSL as well.
//
// Why: a Secret wipes its own page, but what Qt and OpenSSL copy from it on its way to the wire they free as it is.
// After one check over TLS and forgetting the token, tst_token_gone_from_memory finds 13 whole copies without this file
// (Qt 6.4.2), and none with it. What it costs: core/README.md.
//
// glibc only, and not with sanitizers, which bring a free() of their own.
#include <cstdlib>
#include <cstring>

#ifdef __GLIBC__
#include <malloc.h>

// NOLINTBEGIN(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp): names of glibc
extern "C" {
void __libc_free(void *block) noexcept;
void *__libc_malloc(std::size_t size) noexcept;
void *__libc_realloc(void *block, std::size_t size) noexcept;
}

namespace {

/// A large block has pages of its own, which go back to the system, and it never hands them on with what was in them.
/// glibc notes that in the second bit of the size before the block.
bool hasPagesOfItsOwn(const void *block)
{
    constexpr std::size_t isMapped = 2;
    std::size_t size = 0;
    std::memcpy(&size, static_cast<const char *>(block) - sizeof size, sizeof size);
    return (size & isMapped) != 0;
}

} // namespace

extern "C" {

// Parameters are named as in the headers of glibc.
[[gnu::used, gnu::visibility("default")]] void free(void *ptr) noexcept
{
    if (ptr != nullptr && !hasPagesOfItsOwn(ptr))
        explicit_bzero(ptr, malloc_usable_size(ptr));
    __libc_free(ptr);
}

[[gnu::used, gnu::visibility("default")]] void *realloc(void *ptr, std::size_t size) noexcept
{
    if (ptr == nullptr || hasPagesOfItsOwn(ptr))
        return __libc_realloc(ptr, size);
    if (size == 0) {
        free(ptr);
        return nullptr;
    }
    const std::size_t before = malloc_usable_size(ptr);
    if (size <= before && size >= before / 2)
        return ptr;
    void *moved = __libc_malloc(size);
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, ptr, size < before ? size : before);
    free(ptr);
    return moved;
}

} // extern "C"
// NOLINTEND(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp)
#endif
