#pragma once

#include "widgets/drop_down.h"

namespace secondtick::ui {

/// The languages to choose from, each by its own name: whoever does not understand the present one still finds theirs.
class LanguageBox final : public DropDown
{
    Q_OBJECT
public:
    explicit LanguageBox(QWidget *parent = nullptr);

    enum class Width
    {
        Full,
        CodeOnly
    };
    /// Where there is little room, the code stands for the name; the list that opens has the names.
    void setWidth(Width width);
    void retranslate();

signals:
    /// The user chose this one.
    void languageChosen(const QString &code);

protected:
    QString shownText() const override;

private:
    void showUsed();

    Width m_width = Width::Full;
};

} // namespace secondtick::ui
