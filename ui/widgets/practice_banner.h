#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace secondtick::ui {

/// Stands over every page while the answers do not come from Meta: in practice mode, where what is shown is a lesson
/// and not the user's own set-up, and while another address on this computer is asked instead.
class PracticeBanner final : public QWidget
{
    Q_OBJECT
public:
    /// `testAddress` empty: practice mode, with the way out of it.
    explicit PracticeBanner(const QString &testAddress, QWidget *parent = nullptr);

signals:
    void realTokenWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_testAddress;
    QLabel *m_text = nullptr;
    QPushButton *m_leave = nullptr;
};

} // namespace secondtick::ui
