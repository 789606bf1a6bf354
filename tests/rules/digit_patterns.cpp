#include "rules/digit_patterns.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <utility>

namespace secondtick::test {

namespace {

constexpr std::uint16_t kAnyDigit = 0x3ff;

[[noreturn]] void refuse(std::string_view pattern)
{
    (void)std::fprintf(stderr, "unknown kind of pattern: %.*s\n", int(pattern.size()), pattern.data());
    std::exit(EXIT_FAILURE); // NOLINT(concurrency-mt-unsafe): the generator has one thread
}

/// One part of a pattern; kept as a tree because {n} builds its part more than once.
struct Part
{
    enum class Kind
    {
        Digit,
        Sequence,
        Choice,
        Repeat
    };
    Kind kind = Kind::Sequence;
    std::uint16_t digits = 0;
    int least = 1;
    int most = 1;
    std::vector<Part> parts;
};

} // namespace

/// Reads one pattern into a tree and builds its states.
class PatternParser
{
public:
    PatternParser(DigitPatterns &owner, std::string_view pattern)
        : m_owner(owner)
        , m_pattern(pattern)
    {
    }

    Part parse()
    {
        Part part = choice();
        if (m_at != m_pattern.size())
            refuse(m_pattern);
        return part;
    }

    /// Builds `part` behind the state `from`; gives the state behind it.
    int build(const Part &part, int from)
    {
        switch (part.kind) {
        case Part::Kind::Digit: {
            // A state has one arrow for digits, so every digit part gets a state of its own.
            const int before = m_owner.addState();
            const int after = m_owner.addState();
            join(from, before);
            m_owner.m_states[std::size_t(before)].digits = part.digits;
            m_owner.m_states[std::size_t(before)].target = after;
            return after;
        }
        case Part::Kind::Sequence:
            for (const Part &each : part.parts)
                from = build(each, from);
            return from;
        case Part::Kind::Choice: {
            const int after = m_owner.addState();
            for (const Part &each : part.parts)
                join(build(each, from), after);
            return after;
        }
        case Part::Kind::Repeat: {
            for (int i = 0; i < part.least; ++i)
                from = build(part.parts.front(), from);
            const int after = m_owner.addState();
            join(from, after);
            for (int i = part.least; i < part.most; ++i) {
                from = build(part.parts.front(), from);
                join(from, after);
            }
            return after;
        }
        }
        return from;
    }

private:
    bool take(std::string_view wanted)
    {
        if (m_pattern.substr(m_at, wanted.size()) != wanted)
            return false;
        m_at += wanted.size();
        return true;
    }

    void join(int from, int to) { m_owner.m_states[std::size_t(from)].free.push_back(to); }

    Part choice()
    {
        Part all;
        all.kind = Part::Kind::Choice;
        all.parts.push_back(sequence());
        while (take("|"))
            all.parts.push_back(sequence());
        return all;
    }

    Part sequence()
    {
        Part all;
        while (m_at < m_pattern.size() && m_pattern[m_at] != '|' && m_pattern[m_at] != ')')
            all.parts.push_back(repeated(single()));
        return all;
    }

    int number()
    {
        if (m_at >= m_pattern.size() || m_pattern[m_at] < '0' || m_pattern[m_at] > '9')
            refuse(m_pattern);
        int value = 0;
        while (m_at < m_pattern.size() && m_pattern[m_at] >= '0' && m_pattern[m_at] <= '9')
            value = value * 10 + (m_pattern[m_at++] - '0');
        return value;
    }

    Part repeated(Part part)
    {
        Part all;
        all.kind = Part::Kind::Repeat;
        if (take("?")) {
            all.least = 0;
        } else if (take("{")) {
            all.least = all.most = number();
            if (take(","))
                all.most = number();
            if (!take("}"))
                refuse(m_pattern);
        } else {
            return part;
        }
        all.parts.push_back(std::move(part));
        return all;
    }

    Part single()
    {
        if (take("(")) {
            take("?:");
            Part part = choice();
            if (!take(")"))
                refuse(m_pattern);
            return part;
        }
        Part part;
        part.kind = Part::Kind::Digit;
        if (take("\\d"))
            part.digits = kAnyDigit;
        else if (take("["))
            part.digits = set();
        else
            part.digits = bit(digit());
        return part;
    }

    int digit()
    {
        if (m_at >= m_pattern.size() || m_pattern[m_at] < '0' || m_pattern[m_at] > '9')
            refuse(m_pattern);
        return m_pattern[m_at++] - '0';
    }

    std::uint16_t set()
    {
        std::uint16_t digits = 0;
        while (!take("]")) {
            const int first = digit();
            const int last = take("-") ? digit() : first;
            for (int each = first; each <= last; ++each)
                digits = std::uint16_t(digits | bit(each));
        }
        return digits;
    }

    static std::uint16_t bit(int digit) { return std::uint16_t(1U << unsigned(digit)); }

    DigitPatterns &m_owner;
    std::string_view m_pattern;
    std::size_t m_at = 0;
};

int DigitPatterns::addState()
{
    m_states.emplace_back();
    return int(m_states.size()) - 1;
}

void DigitPatterns::add(std::string_view pattern, PatternMark mark)
{
    PatternParser parser(*this, pattern);
    const Part tree = parser.parse();
    const int from = addState();
    m_starts.push_back(from);
    const int end = parser.build(tree, from);
    m_marks.push_back(mark);
    m_states[std::size_t(end)].mark = int(m_marks.size()) - 1;
    if (mark.kind != PatternMark::Kind::Leading)
        return;
    const int loop = addState();
    m_states[std::size_t(end)].free.push_back(loop);
    m_states[std::size_t(loop)] = {.digits = kAnyDigit, .target = loop, .free = {}, .mark = int(m_marks.size()) - 1};
}

PatternStates DigitPatterns::closed(PatternStates states) const
{
    std::vector<bool> seen(m_states.size());
    PatternStates result;
    while (!states.empty()) {
        const int state = states.back();
        states.pop_back();
        if (seen[std::size_t(state)])
            continue;
        seen[std::size_t(state)] = true;
        result.push_back(state);
        const auto &free = m_states[std::size_t(state)].free;
        states.insert(states.end(), free.begin(), free.end());
    }
    // Only states that read a digit or mean something tell two sets apart.
    std::erase_if(result, [this](int state) {
        const State &each = m_states[std::size_t(state)];
        return each.target < 0 && each.mark < 0;
    });
    std::sort(result.begin(), result.end());
    return result;
}

PatternStates DigitPatterns::next(const PatternStates &states, int digit) const
{
    PatternStates reached;
    for (const int state : states) {
        const State &each = m_states[std::size_t(state)];
        if (each.target >= 0 && (each.digits >> unsigned(digit) & 1U) != 0)
            reached.push_back(each.target);
    }
    return closed(std::move(reached));
}

std::vector<PatternMark> DigitPatterns::marks(const PatternStates &states) const
{
    std::vector<PatternMark> marks;
    for (const int state : states) {
        if (const int mark = m_states[std::size_t(state)].mark; mark >= 0)
            marks.push_back(m_marks[std::size_t(mark)]);
    }
    return marks;
}

} // namespace secondtick::test
