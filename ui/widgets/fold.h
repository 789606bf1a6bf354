#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace secondtick::ui {

/// A heading that opens and closes what stands below it. Keyboard: it is a button. A screen reader hears whether it is
/// open.
class Fold final : public QWidget
{
    Q_OBJECT
public:
    explicit Fold(QWidget *parent = nullptr);

    /// `note` stands under the title while folded and open; may be empty.
    void setTexts(const QString &title, const QString &note);
    bool isOpen() const { return m_isOpen; }
    void unfold();
    void fold();
    /// What is shown when open.
    QVBoxLayout *bodyLayout() const { return m_bodyLayout; }
    QPushButton *button() const { return m_button; }

signals:
    void toggled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();

    QPushButton *m_button = nullptr;
    QLabel *m_note = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_bodyLayout = nullptr;
    QString m_title;
    bool m_isOpen = false;
};

} // namespace secondtick::ui
