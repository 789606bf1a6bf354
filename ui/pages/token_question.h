#pragma once

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace secondtick {
class Diagnosis;
}

namespace secondtick::ui {

/// The question a pasted text may leave open: "it looks cut, check it anyway?" or "which of these?". Stands right below
/// the field; hidden while there is nothing to ask.
class TokenQuestion final : public QWidget
{
    Q_OBJECT
public:
    explicit TokenQuestion(Diagnosis &diagnosis, QWidget *parent = nullptr);

    /// Asks what the text that Diagnosis read last leaves open, or hides.
    void ask();
    void retranslate();

signals:
    /// One token was chosen and is held now.
    void answered();

private:
    bool asksWhich() const;
    void showChoices();
    void take();

    Diagnosis &m_diagnosis;
    QLabel *m_text = nullptr;
    QVBoxLayout *m_choices = nullptr;
    QButtonGroup *m_group = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace secondtick::ui
