#pragma once

#include "wizard/base_page.h"
#include "wizard/session.h"

#include <QStringList>

class QLabel;
class QPushButton;

namespace secondtick::ui {

class Notice;
class PracticeCard;
class SecretEdit;
class TokenExtras;
class TokenQuestion;
class TokenSourceCard;

/// Where the access token is given. The page never holds it: a pasted text goes straight to Diagnosis, and what is
/// shown afterwards is what Diagnosis says about it.
class TokenPage final : public BasePage
{
    Q_OBJECT
public:
    explicit TokenPage(Session &session, QWidget *parent = nullptr);

    StepSummary summary() const override;
    QWidget *firstFocus() const override;
    void initializePage() override;
    /// Says what is missing instead of being greyed out.
    bool validatePage() override;

signals:
    /// Go on: to the check, or without a token to the checklist.
    void nextWanted();
    void worldWanted(const QString &world);

protected:
    void retranslate() override;

private:
    void buildField();
    void buildWayAround();
    void offer(QString &text);
    void showPasted();
    void showRemarks();
    void forgetRemarks();
    void showHeld();
    bool clearClipboardOfToken() const;

    Session &m_session;
    Diagnosis &m_diagnosis;
    // What the remarks under the field are about, in the words of PastedText.
    QStringList m_warnings;
    QStringList m_removed;
    bool m_isClipboardCleared = false;
    QLabel *m_label = nullptr;
    SecretEdit *m_edit = nullptr;
    QPushButton *m_paste = nullptr;
    Notice *m_notice = nullptr;
    QLabel *m_remarks = nullptr;
    TokenQuestion *m_question = nullptr;
    PracticeCard *m_practice = nullptr;
    TokenSourceCard *m_source = nullptr;
    TokenExtras *m_extras = nullptr;
    QPushButton *m_withoutToken = nullptr;
    QLabel *m_withoutTokenNote = nullptr;
};

} // namespace secondtick::ui
