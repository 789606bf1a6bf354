#pragma once

#include "report/report.h"
#include "wizard/base_page.h"
#include "wizard/session.h"

class QLabel;
class QPushButton;

namespace secondtick::ui {

class ChainView;
class FindingCard;
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

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    void noteChange();
    void build();
    void buildChain(QVBoxLayout *column);
    void buildFindings(QVBoxLayout *column);
    void buildPermissions(QVBoxLayout *column);
    void buildChecks(QVBoxLayout *column);
    void buildWaysOn(QVBoxLayout *column);
    void showNode(const QString &node);
    QString nodeText(const checks::ChainNode &node) const;

    Session &m_session;
    Diagnosis &m_diagnosis;
    report::Report m_report;
    bool m_isStale = true;
    QWidget *m_body = nullptr;
    ChainView *m_chain = nullptr;
    QLabel *m_nodeText = nullptr;
    QList<FindingCard *> m_cards;
};

} // namespace secondtick::ui
