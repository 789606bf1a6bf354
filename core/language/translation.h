#pragma once

#include <QString>

namespace secondtick::language {

struct Table;

/// Shows all texts in this language from now on, and writes numbers and dates as it does: ours, and Qt's own where
/// they are installed. `code` is one of offered(). Windows are not told: whoever has some sends them a LanguageChange.
/// Effects: reads files the first time a language is used; sets QLocale's default. Call once the application object
/// stands, on its thread.
void use(const QString &code);

/// The code given to use(); "en" before.
QString inUse();

/// As long as this stands, texts that this thread looks up are in another language, and nobody is told: windows keep
/// theirs. For a report that is written for somebody else.
class Meanwhile final
{
public:
    explicit Meanwhile(const QString &code);
    ~Meanwhile();
    Q_DISABLE_COPY_MOVE(Meanwhile)

private:
    const Table *m_before;
};

} // namespace secondtick::language
