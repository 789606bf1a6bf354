#pragma once

#include "pages/report_form.h"
#include "pages/save_dialog.h"
#include "wizard/base_page.h"

#include <optional>

class QButtonGroup;
class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace secondtick {
class Diagnosis;
}

namespace secondtick::ui {

class Notice;
class ReportLanguage;
class Session;
class TextPreview;

/// The last page: who will read the report, what is in it, and saving it. What is saved is the very report that is
/// shown. Writes only where the user says, whole or not at all; a file that cannot be written is a sentence here, and
/// nothing is lost.
class ReportPage final : public BasePage
{
    Q_OBJECT
public:
    /// `session` must outlive the page.
    explicit ReportPage(Session &session, QWidget *parent = nullptr);

    StepSummary summary() const override;
    void initializePage() override;
    /// For tests: answers in place of the user.
    void setSaveDialog(const SaveDialog &dialog) { m_askWhereToSave = dialog; }

protected:
    void retranslate() override;

private:
    QFrame *makeAudienceCard();
    QFrame *makePreviewCard();
    void addWaysOut(QVBoxLayout *column, QWidget *card);
    void addSaveButton(ReportForm form);
    void chooseAudience(report::Audience audience);
    void buildReport();
    void save(ReportForm form);
    void saveTo(const QString &path, ReportForm form);
    void copyAsText();
    void saveFacts();
    QByteArray reportAs(ReportForm form) const;

    Session &m_session;
    Diagnosis &m_diagnosis;
    SaveDialog m_askWhereToSave = askWhereToSave;
    report::Audience m_audience = report::Audience::Team;
    report::Report m_report;
    QString m_text; ///< m_report as text
    QString m_folder; ///< where the last file went, while the window is open
    std::optional<ReportForm> m_savedAs;

    QLabel *m_question = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_removed = nullptr; ///< what the audience does not get
    QLabel *m_receiver = nullptr; ///< whom to send it
    QButtonGroup *m_audiences = nullptr;
    ReportLanguage *m_language = nullptr;
    QList<QPushButton *> m_saveButtons; ///< in the order of ReportForm
    QPushButton *m_copy = nullptr;
    QPushButton *m_keep = nullptr; ///< saves the facts
    Notice *m_notice = nullptr;
    QLabel *m_previewTitle = nullptr;
    TextPreview *m_preview = nullptr;
};

} // namespace secondtick::ui
