#include "language/translation.h"

#include "language/text_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <atomic>
#include <map>
#include <memory>

namespace secondtick::language {

using namespace Qt::StringLiterals;

/// The texts of one language. Once loaded it stays until the program ends: another thread may be reading it.
struct Table
{
    QString code;
    QTranslator ours;
    QTranslator ofQt;
};

namespace {

thread_local const Table *t_meanwhile = nullptr;
std::atomic<const Table *> s_inUse = nullptr;

const Table *tableOf(const QString &code)
{
    static std::map<QString, std::unique_ptr<const Table>> tables;
    if (const auto found = tables.find(code); found != tables.end())
        return found->second.get();
    auto table = std::make_unique<Table>();
    table->code = code;
    // Neither need be there: English has but its plurals, and Qt knows no Hindi.
    (void)table->ours.load(u":/i18n/secondtick_%1.qm"_s.arg(code));
    (void)table->ofQt.load(u"qtbase_%1.qm"_s.arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return tables.emplace(code, std::move(table)).first->second.get();
}

/// The one translator that is ever installed. It hands every question on to a table, because installing another one
/// tells all windows, and a report in another language is none of their business.
class Translation final : public QTranslator // clazy:exclude=missing-qobject-macro
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *remark, int count) const override
    {
        const Table *const table = t_meanwhile != nullptr ? t_meanwhile : s_inUse.load();
        if (table == nullptr)
            return {};
        const QString found = table->ours.translate(context, text, remark, count);
        return found.isNull() ? table->ofQt.translate(context, text, remark, count) : found;
    }
};

void install()
{
    static Translation translation;
    static const bool isInstalled = QCoreApplication::installTranslator(&translation);
    Q_UNUSED(isInstalled);
}

} // namespace

void use(const QString &code)
{
    s_inUse = tableOf(code);
    install();
    QLocale::setDefault(textLocale());
}

QString inUse()
{
    const Table *const table = s_inUse;
    return table == nullptr ? u"en"_s : table->code;
}

Meanwhile::Meanwhile(const QString &code)
    : m_before(std::exchange(t_meanwhile, tableOf(code)))
{
    install();
}

Meanwhile::~Meanwhile()
{
    t_meanwhile = m_before;
}

} // namespace secondtick::language
