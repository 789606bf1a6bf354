#pragma once

#include "rules/rule_book.h"

#include <functional>

namespace secondtick::rules {

/// The rule book, read when it is first asked for: the window opens without it. Copies share what was read. For one
/// thread; what runs on another is given the book.
class RuleSource
{
public:
    using Load = std::function<RuleBookPtr()>;

    RuleSource() = default; ///< of no book; asking it is a programming mistake
    RuleSource(RuleBookPtr book) // NOLINT(google-explicit-constructor): a book at hand is a source of it
        : m_shelf(std::make_shared<Shelf>(Shelf{{}, std::move(book)}))
    {
    }
    explicit RuleSource(Load load)
        : m_shelf(std::make_shared<Shelf>(Shelf{std::move(load), {}}))
    {
    }

    const RuleBookPtr &book() const
    {
        if (!m_shelf->book)
            m_shelf->book = m_shelf->load();
        return m_shelf->book;
    }
    const RuleBook &operator*() const { return *book(); }
    const RuleBook *operator->() const { return book().get(); }

private:
    struct Shelf
    {
        Load load;
        RuleBookPtr book;
    };
    std::shared_ptr<Shelf> m_shelf;
};

} // namespace secondtick::rules
