#pragma once

#include <QLatin1StringView>

/// What a Graph token looks like. From tokens seen in public material; the platform promises none of it.
namespace secondtick::paste {

inline constexpr QLatin1StringView kTokenStart{"EAA"};
inline constexpr qsizetype kShortestToken =
    40; ///< under this it is no token, unless dots behind it say that it was cut
inline constexpr qsizetype kShortestWhole = 100; ///< from here on it looks whole
inline constexpr qsizetype kLongestToken = 1024;
inline constexpr int kFewestDifferent = 10; ///< different characters; fewer is a placeholder
inline constexpr qsizetype kTellingRun = 5; ///< this many x in a row are a placeholder
inline constexpr qsizetype kTellingMask = 4; ///< this many stars or bullets in a row stand for characters

} // namespace secondtick::paste
