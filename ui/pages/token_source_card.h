#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace secondtick::ui {

class Fold;

/// "Where do I find it?": where the token comes from in Meta's own screens, step by step when asked, and the way to
/// Meta's Access Token Debugger. The address that is opened never carries a token.
class TokenSourceCard final : public QFrame
{
    Q_OBJECT
public:
    explicit TokenSourceCard(QWidget *parent = nullptr);

    void retranslate();

private:
    static constexpr int kSteps = 5;

    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    Fold *m_fold = nullptr;
    QLabel *m_steps[kSteps] = {};
    QPushButton *m_debugger = nullptr;
    QLabel *m_debuggerNote = nullptr;
};

} // namespace secondtick::ui
