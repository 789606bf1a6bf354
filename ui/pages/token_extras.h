#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace secondtick {
class Diagnosis;
}

namespace secondtick::ui {

class Fold;
class Notice;
class SecretEdit;

/// The folded card for what is only needed now and then: the app secret, the app that makes the API calls, and the ids
/// of account and number. The app secret is treated like the token.
class TokenExtras final : public QFrame
{
    Q_OBJECT
public:
    explicit TokenExtras(Diagnosis &diagnosis, QWidget *parent = nullptr);

    void retranslate();
    void showGiven();
    /// Hands the ids to the diagnosis. False when one cannot be an id: the sentence then stands beside it, the card
    /// is open, and the field has the focus.
    bool accept();
    Fold *fold() const { return m_fold; }

private:
    struct IdField
    {
        QLabel *label = nullptr;
        QLineEdit *edit = nullptr;
        Notice *notice = nullptr;
    };

    IdField addIdField(const QString &name);
    bool acceptId(const IdField &field);
    void takeSecret(QString &text);

    Diagnosis &m_diagnosis;
    Fold *m_fold = nullptr;
    QLabel *m_secretLabel = nullptr;
    SecretEdit *m_secret = nullptr;
    QPushButton *m_paste = nullptr;
    Notice *m_secretNotice = nullptr;
    IdField m_app;
    IdField m_account;
    IdField m_number;
};

} // namespace secondtick::ui
