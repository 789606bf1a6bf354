#include "widgets/language_box.h"

#include "language/languages.h"
#include "language/translation.h"
#include "style/appearance.h"

#include <QAbstractItemView>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

LanguageBox::LanguageBox(QWidget *parent)
    : DropDown(parent)
{
    setObjectName(u"languageBox"_s);
    const QList<language::Language> languages = language::offered();
    for (const language::Language &one : languages)
        addItem(one.ownName, one.code);
    // While there is nothing to choose, there is nothing to show.
    if (count() <= 1)
        hide();
    connect(this, &QComboBox::activated, this, [this] { emit languageChosen(currentData().toString()); });
    retranslate();
}

void LanguageBox::setWidth(Width width)
{
    m_width = width;
    constexpr int codeCharacters = 2;
    setMinimumContentsLength(width == Width::Full ? kShortest : codeCharacters);
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * style::kGrid);
    update();
}

void LanguageBox::retranslate()
{
    //: Name of the list of languages, for screen readers
    setAccessibleName(tr("Language"));
    setToolTip(m_width == Width::Full ? QString() : currentText());
    showUsed();
}

void LanguageBox::showUsed()
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(qMax(0, findData(language::inUse())));
}

QString LanguageBox::shownText() const
{
    return m_width == Width::Full ? currentText() : currentData().toString().left(2).toUpper();
}

} // namespace secondtick::ui
