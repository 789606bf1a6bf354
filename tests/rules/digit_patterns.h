#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace secondtick::test {

/// A set of states of DigitPatterns, sorted.
using PatternStates = std::vector<int>;

/// What it means that a pattern matched all digits so far.
struct PatternMark
{
    enum class Kind
    {
        Leading, ///< these leading digits belong to the region, whatever follows
        Shape, ///< the number has the region's general shape
        Type, ///< the number is of one of the region's types
    };
    int region = 0;
    Kind kind = Kind::Shape;
    std::uint32_t lengths = 0; ///< bit n: n digits are allowed; 0: any length

    friend bool operator==(PatternMark, PatternMark) = default;
};

/// Many regular expressions over digits walked at the same time, one digit after the other. Knows the subset that
/// telephone metadata uses: digits, \d, [..], (..), (?:..), |, ?, {n} and {n,m}. Ends the program on anything else.
/// For the generator of calling_codes.json only.
class DigitPatterns
{
public:
    /// A match of Kind::Leading stays a match when more digits follow.
    void add(std::string_view pattern, PatternMark mark);

    PatternStates start() const { return closed(m_starts); }
    PatternStates next(const PatternStates &states, int digit) const;
    std::vector<PatternMark> marks(const PatternStates &states) const;

private:
    friend class PatternParser;
    struct State
    {
        std::uint16_t digits = 0; ///< bit n: digit n leads to `target`
        int target = -1;
        std::vector<int> free; ///< reached without a digit
        int mark = -1;
    };
    int addState();
    PatternStates closed(PatternStates states) const;

    std::vector<State> m_states;
    std::vector<PatternMark> m_marks;
    PatternStates m_starts;
};

} // namespace secondtick::test
