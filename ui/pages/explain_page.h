#pragma once

#include "explain/explanation.h"
#include "wizard/base_page.h"
#include "wizard/session.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace secondtick::ui {

class Notice;
class PasteEdit;

/// "What does Meta's answer mean?": a pasted code, error, webhook or log line explained at once, offline, each error
/// once. The button at the bottom leads to the page that solves the first of them.
class ExplainPage final : public BasePage
{
    Q_OBJECT
public:
    /// `session` must outlive the page.
    explicit ExplainPage(Session &session, QWidget *parent = nullptr);

    StepSummary summary() const override;
    void initializePage() override;
    QWidget *firstFocus() const override;

protected:
    void retranslate() override;

private:
    void explainNow();
    void show();
    void showNotes(QVBoxLayout *column);
    void showItems(QVBoxLayout *column);
    void showWayOn();
    QString foundSentence() const;

    Session &m_session;
    explain::Explanation m_explanation;
    bool m_hasText = false;
    bool m_wasCut = false;
    bool m_hadSecret = false;
    QTimer m_pause; ///< after the last key
    QLabel *m_label = nullptr;
    PasteEdit *m_edit = nullptr;
    QPushButton *m_clear = nullptr;
    Notice *m_found = nullptr;
    QWidget *m_body = nullptr; ///< made anew for each text
};

} // namespace secondtick::ui
