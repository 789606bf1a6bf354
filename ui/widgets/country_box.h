#pragma once

#include "widgets/drop_down.h"

namespace secondtick::rules {
class Countries;
}

namespace secondtick::ui {

/// A chooser of countries by name, with the regions that have a rule of their own among them, and "Not known" first.
/// Typing the beginning of a name finds it. `countries` must outlive the box.
class CountryBox final : public DropDown
{
    Q_OBJECT
public:
    explicit CountryBox(const rules::Countries &countries, QWidget *parent = nullptr);

    /// Fills the names in the current language, keeps the choice.
    void retranslate(const QString &notKnown);
    QString code() const { return currentData().toString(); } ///< empty: not known
    void setCode(const QString &code); ///< tells nobody

private:
    const rules::Countries &m_countries;
};

} // namespace secondtick::ui
