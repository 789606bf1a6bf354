#pragma once

#include "base/error.h"

#include <utility>
#include <variant>

namespace secondtick {

/// A value, or the Error that explains why there is none. Ask `hasValue()` (or use it as a condition) first:
/// taking the value of a failed outcome is a programming mistake and ends the program. `Outcome<>` is for what is done
/// for its effect.
template <typename T = std::monostate> class [[nodiscard]] Outcome
{
public:
    Outcome(T value) // NOLINT(google-explicit-constructor): `return value;` is the point of this type
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Outcome(Error error) // NOLINT(google-explicit-constructor): `return Error{…};` likewise
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool hasValue() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return hasValue(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// What something that is done for its effect returns when it was done: `Outcome<> save() { …; return done(); }`
inline Outcome<> done()
{
    return std::monostate{};
}

} // namespace secondtick
