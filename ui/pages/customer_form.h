#pragma once

#include "delivery/answers.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace secondtick::rules {
class RuleBook;
}

namespace secondtick::ui {

class ChoiceRow;
class CountryBox;
class DropDown;
class FormField;

/// The lower half of the checklist: what only the customer can tell, asked by another channel.
class CustomerForm final : public QWidget
{
    Q_OBJECT
public:
    /// `rules` must outlive the form.
    explicit CustomerForm(const rules::RuleBook &rules, QWidget *parent = nullptr);

    void retranslate();
    void setAnswers(const delivery::Answers &answers); ///< tells nobody
    /// `answers` with everything that this form asks for put in.
    delivery::Answers merged(delivery::Answers answers) const;
    /// What answers this question of the answers file; nullptr when it is not here.
    QWidget *fieldOf(const QString &question) const;

signals:
    void edited();

private:
    void build();
    void fillPlatforms();
    void showWhereToLook();

    const rules::RuleBook &m_rules;
    QLabel *m_title = nullptr;
    ChoiceRow *m_canMessage = nullptr;
    ChoiceRow *m_blocked = nullptr;
    ChoiceRow *m_terms = nullptr;
    CountryBox *m_country = nullptr;
    FormField *m_countryField = nullptr;
    QLabel *m_appLabel = nullptr;
    DropDown *m_platform = nullptr;
    QLineEdit *m_version = nullptr;
    QLabel *m_whereToLook = nullptr;
};

} // namespace secondtick::ui
