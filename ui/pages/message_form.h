#pragma once

#include "delivery/delivery_check.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace secondtick::ui {

class CountryBox;
class Fold;
class FormField;
class MomentEdit;

/// The upper half of the checklist: what the user knows about the message. Keeps what is typed even where it cannot be
/// read, and says so beside the field. Judges nothing: verdicts come from the checklist's result.
class MessageForm final : public QWidget
{
    Q_OBJECT
public:
    /// `rules` must outlive the form.
    explicit MessageForm(const rules::RuleBook &rules, QWidget *parent = nullptr);

    void retranslate();
    void setNow(const QDateTime &now);
    void setAnswers(const delivery::Answers &answers); ///< tells nobody
    /// `answers` with everything that this form asks for put in.
    delivery::Answers merged(delivery::Answers answers) const;
    void showVerdicts(const delivery::DeliveryResult &result);
    /// What answers this question of the answers file; nullptr when it is not here.
    QWidget *fieldOf(const QString &question) const;
    /// The field of the business's own number, brought to light.
    QWidget *openBusinessNumber();

signals:
    void edited();

private:
    void makeControls();
    void build();
    FormField *addField(QVBoxLayout *column, QWidget *control);
    void connectFields();
    void showRecipient(const delivery::DeliveryResult &result);
    void showCode(const delivery::DeliveryResult &result);

    const rules::RuleBook &m_rules;
    QLabel *m_title = nullptr;
    QLineEdit *m_recipient = nullptr;
    MomentEdit *m_sent = nullptr;
    QComboBox *m_status = nullptr;
    QLineEdit *m_code = nullptr;
    Fold *m_more = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_holdTime = nullptr;
    MomentEdit *m_wrote = nullptr;
    QLineEdit *m_ourNumber = nullptr;
    CountryBox *m_ourCountry = nullptr;

    FormField *m_recipientField = nullptr;
    FormField *m_sentField = nullptr;
    FormField *m_statusField = nullptr;
    FormField *m_codeField = nullptr;
    FormField *m_kindField = nullptr;
    FormField *m_holdField = nullptr;
    FormField *m_wroteField = nullptr;
    FormField *m_ourNumberField = nullptr;
    FormField *m_ourCountryField = nullptr;
};

} // namespace secondtick::ui
