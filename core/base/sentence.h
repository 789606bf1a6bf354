#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace secondtick {

/// A sentence that is put into words when it is shown. What is kept for later holds one of these instead of words: by
/// then the window, or the report, may be in another language.
struct Sentence
{
    QString context = {}; ///< of the translation
    QString english = {}; ///< the text to look up, with %1, %2 … and %n
    QStringList values = {}; ///< for %1, %2 …; one that is a text of the same context is looked up as well
    std::optional<int> count = {}; ///< for %n

    Sentence with(const QStringList &given) const { return {context, english, given, count}; }
    bool isEmpty() const { return english.isEmpty(); }
    /// In the language that texts are in now.
    QString said() const;
};

} // namespace secondtick
