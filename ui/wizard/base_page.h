#pragma once

#include "style/status.h"

#include <QPointer>
#include <QString>
#include <QWizardPage>

#include <functional>
#include <optional>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace secondtick::ui {

class HelpView;
struct HelpText;

/// What the step list says of one page: the mark, and a few words under the step's name ("1 blocker, 2 warnings").
struct StepSummary
{
    Status status = Status::NotLooked;
    QString text;
};

/// Frame of every page: a heading, a sentence under it, and content that scrolls when the window or the text size
/// demands it. A page holds no state of its own; it shows Diagnosis and sends it intentions.
///
/// A derived page fills contentLayout() in its constructor, sets all its texts in retranslate() (and calls that once at
/// the end of its constructor), overrides summary(), and emits summaryChanged() when that changes. Values are read
/// again in initializePage(), which runs on every visit from the page before; Back throws nothing away.
class BasePage : public QWizardPage
{
    Q_OBJECT
public:
    explicit BasePage(QWidget *parent = nullptr);

    QString heading() const;
    /// Shown in the step list. Asked again after every summaryChanged().
    virtual StepSummary summary() const { return {}; }
    /// How far long work on this page is, for the title of the window; nothing when none is going on. Asked again after
    /// every progressChanged().
    virtual std::optional<int> percentDone() const { return {}; }
    /// What has the keyboard when the page appears: the heading, unless the page has one thing to do first.
    virtual QWidget *firstFocus() const;
    /// Puts `widget` over the heading, edge to edge (the practice banner).
    void setTopWidget(QWidget *widget);
    void scrollToTop();
    /// The help in place of the content, until the user closes it or leaves the page.
    void showHelp(const std::function<HelpText()> &help);
    void hideHelp();
    bool showsHelp() const { return m_help != nullptr; }

    void cleanupPage() override { } // QWizard would reset the page on Back

signals:
    void summaryChanged();
    void progressChanged();
    /// From the help.
    void aboutWanted();
    /// What the user would lose by closing has been saved.
    void resultsSaved();

protected:
    /// Sets every text of the page in the current language. Called again when the language changes.
    virtual void retranslate() = 0;

    /// Plain text. An empty `subtitle` takes no room.
    void setHeading(const QString &heading, const QString &subtitle);
    /// The column below the heading. A stretch stands at its end; add widgets with addContent().
    QVBoxLayout *contentLayout() const { return m_content; }
    void addContent(QWidget *widget);
    QWidget *contentWidget() const;

    void changeEvent(QEvent *event) override;

private:
    QVBoxLayout *m_outer = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_content = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_subtitle = nullptr;
    HelpView *m_help = nullptr; ///< null while it is closed
    std::function<HelpText()> m_helpText; ///< what it shows, in the language of the moment
    QPointer<QWidget> m_beforeHelp; ///< what had the keyboard
};

} // namespace secondtick::ui
