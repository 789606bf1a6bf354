#include "widgets/country_box.h"

#include "rules/countries.h"

#include <QCollator>

#include <algorithm>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList allCodes(const rules::Countries &countries)
{
    QStringList codes;
    for (char16_t first = u'A'; first <= u'Z'; ++first) {
        for (char16_t second = u'A'; second <= u'Z'; ++second) {
            const QString code = QString(QChar(first)) + QChar(second);
            if (rules::isCountryCode(code, countries))
                codes.append(code);
        }
    }
    for (const rules::CountryRule &rule : countries.all()) {
        if (!codes.contains(rule.code))
            codes.append(rule.code);
    }
    return codes;
}

} // namespace

CountryBox::CountryBox(const rules::Countries &countries, QWidget *parent)
    : DropDown(parent)
    , m_countries(countries)
{
    setMaxVisibleItems(14);
}

void CountryBox::retranslate(const QString &notKnown)
{
    QList<std::pair<QString, QString>> rows;
    const QStringList codes = allCodes(m_countries);
    for (const QString &code : codes)
        rows.append({rules::countryName(code, m_countries), code});
    QCollator collator;
    std::sort(rows.begin(), rows.end(),
              [&collator](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });

    const QSignalBlocker quiet(this);
    const QString chosen = code();
    clear();
    addItem(notKnown, QString());
    for (const auto &[name, code] : std::as_const(rows))
        addItem(name, code);
    setCode(chosen);
}

void CountryBox::setCode(const QString &code)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(qMax(0, findData(code.isEmpty() ? QVariant(QString()) : QVariant(code))));
}

} // namespace secondtick::ui
