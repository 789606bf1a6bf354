#pragma once

#include "report/report.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace secondtick::ui {

class CardHeader;
class FlowLayout;
class Fold;

/// One finding: problem, why, what to do in steps, who can do it, and folded away what it rests on. The first line
/// opens and closes the card. Text from outside is shown as plain text with invisible characters made visible.
class FindingCard final : public QFrame
{
    Q_OBJECT
public:
    explicit FindingCard(const report::ReportFinding &finding, QWidget *parent = nullptr);

    QString findingId() const { return m_finding.finding.id; }
    QString subjectKind() const { return m_finding.finding.subject.kind; }
    bool isOpen() const { return m_isOpen; }
    void unfold();
    void fold();
    /// Adds a button that asks for this finding to be checked again.
    void offerAgain();
    /// While one is being checked again, no other can be.
    void setAgainEnabled(bool enabled, const QString &text);
    CardHeader *header() const { return m_header; }

    /// All of it as text, for the clipboard.
    QString asText() const;

signals:
    void againWanted(const secondtick::Finding &finding);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildBody();
    void indentTexts();
    void addSteps(QVBoxLayout *column) const;
    void addEvidence(Fold *fold) const;
    QWidget *buildActions();
    void showState();

    report::ReportFinding m_finding;
    CardHeader *m_header = nullptr;
    QLabel *m_meaning = nullptr;
    QWidget *m_body = nullptr;
    FlowLayout *m_actions = nullptr;
    QPushButton *m_again = nullptr; ///< null until offered
    bool m_isOpen = false;
};

} // namespace secondtick::ui
