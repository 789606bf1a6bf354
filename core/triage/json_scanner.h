#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace secondtick::triage {

/// Finds where one JSON value ends in a stream of bytes, by strings, escapes and brackets, and notices early that it
/// cannot be one: a raw line break in a string, or punctuation where none may stand. It does not prove the value: that
/// is the parser's work. Pure, no allocation, any size.
class JsonScanner
{
public:
    enum class State
    {
        Open, ///< the value goes on
        Complete, ///< it ended at end()
        Broken, ///< it cannot be JSON
        TooDeep ///< more than kMaxDepth brackets inside one another
    };
    static constexpr int kMaxDepth = 64;

    /// Goes on with `text`, which follows what was fed before. The value is an object, an array or a string.
    State feed(std::string_view text);
    State state() const { return m_state; }
    /// How many bytes were taken since the beginning, without the one that broke it; the end of the value when
    /// Complete.
    std::size_t taken() const { return m_taken; }

private:
    enum class Expects
    {
        Value,
        KeyOrEnd, ///< behind {
        Key, ///< behind , in an object
        Colon,
        CommaOrEnd,
        ValueOrEnd ///< behind [
    };

    void take(char byte);
    void takeInString(char byte);
    void takeOutside(char byte);
    void open(bool isObject);
    void close(bool isObject);
    void valueEnds();
    bool mayBeginValue() const;
    bool isInObject() const { return m_depth > 0 && ((m_objects >> unsigned(m_depth - 1)) & 1U) != 0; }

    State m_state = State::Open;
    std::size_t m_taken = 0;
    int m_depth = 0;
    std::uint64_t m_objects = 0; ///< bit n: bracket n is {
    Expects m_expects = Expects::Value;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_stringIsKey = false;
    bool m_inScalar = false;
};

/// A JSON object or array of a log may begin at `at`: `{` before a quotation mark or `}`, `[` before a bracket or
/// quotation mark. "{'a'", "[123]" and "[INFO]" begin none.
bool mayBeginJson(std::string_view text, std::size_t at);

/// As many brackets open as close, wherever they stand: cheap, and enough to take a line for whole at first.
bool isBalanced(std::string_view line);

} // namespace secondtick::triage
