#include "pages/report_language.h"

#include "language/languages.h"
#include "language/translation.h"
#include "style/appearance.h"
#include "widgets/drop_down.h"
#include "widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

ReportLanguage::ReportLanguage(QWidget *parent)
    : QWidget(parent)
    , m_label(makeLabel(TextRole::Muted, this))
    , m_box(new DropDown(this))
{
    m_box->setObjectName(u"reportLanguageBox"_s);
    m_label->setBuddy(m_box);
    m_box->addItem(QString(), QString()); // as the window
    const QList<language::Language> languages = language::offered();
    for (const language::Language &one : languages)
        m_box->addItem(one.ownName, one.code);
    setVisible(languages.size() > 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(style::kGrid / 2);
    column->addWidget(m_label);
    column->addWidget(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &ReportLanguage::changed);
    retranslate();
}

QString ReportLanguage::code() const
{
    const QString chosen = m_box->currentData().toString();
    return chosen.isEmpty() ? language::inUse() : chosen;
}

void ReportLanguage::retranslate()
{
    m_label->setText(tr("Language of the report"));
    m_box->setAccessibleName(m_label->text());
    m_box->setItemText(0, tr("The same as this window"));
}

} // namespace secondtick::ui
