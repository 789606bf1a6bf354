#pragma once

#include "report/report.h"
#include "wizard/base_page.h"
#include "wizard/session.h"

class QLabel;
class QPushButton;

namespace secondtick::ui {

class ChainView;
class FlowLayout;
class FindingCard;
class NodeDetails;
class Notice;

/// The verdict as title, the chain as picture, then what was found by severity, the worst one open. Built anew from
/// the report whenever the results change; keeps nothing of its own.
class ResultsPage final : public BasePage
{
    Q_OBJECT
public:
    explicit ResultsPage(Session &session, QWidget *parent = nullptr);

    StepSummary summary() const override;
    void initializePage() override;

signals:
    void nextWanted();
    void otherTokenWanted();
    void deeperWanted(); ///< read what did not fit into a usual run
    void factsWanted(); ///< saved facts are to be opened

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void noteChange();
    void build();
    void buildChain(QVBoxLayout *column);
    void buildComparison(QVBoxLayout *column);
    void buildFindings(QVBoxLayout *column);
    void offerAgain(FindingCard *card);
    void checkAgain(const Finding &finding);
    void showNews();
    QPushButton *addWay(FlowLayout *row, const QString &name, const QString &text);
    void buildPermissions(QVBoxLayout *column);
    void buildChecks(QVBoxLayout *column);
    void buildWaysOn(QVBoxLayout *column);
    QString shownNode() const;
    void showNode(const QString &node);
    void sayNode(const QString &node);

    Session &m_session;
    Diagnosis &m_diagnosis;
    report::Report m_report;
    bool m_isStale = true;
    // What was open, and which node was looked at, while the page is made anew in another language.
    QList<bool> m_wasOpen;
    QString m_nodeWas;
    QWidget *m_body = nullptr;
    ChainView *m_chain = nullptr;
    NodeDetails *m_details = nullptr;
    QList<FindingCard *> m_cards;
    QString m_checkedAgain; ///< id of the finding whose new result is awaited
};

} // namespace secondtick::ui
