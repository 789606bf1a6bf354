#pragma once

#include "delivery/delivery_check.h"
#include "style/status.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace secondtick::ui {

class ReasonRow;

/// What one line of the card says.
struct ReasonLine
{
    Status status = Status::NotLooked;
    QString title;
    QString why;
    QString word;
    bool operator==(const ReasonLine &other) const = default;
};

/// How a reason looks: mark and word for its state.
Status statusOf(delivery::ReasonState state);
QString stateWord(delivery::ReasonState state);

/// "What it can be": the five reasons, the strongest first, each with mark, word and why; below them what else the
/// answers show; on top the one question that would settle most. Judges nothing.
class ReasonsCard final : public QFrame
{
    Q_OBJECT
public:
    explicit ReasonsCard(QWidget *parent = nullptr);

    void retranslate();
    /// `question` is the open question in words, empty when there is none.
    void showResult(const delivery::DeliveryResult &result, const rules::RuleBook &rules, const QString &question);

    const ReasonLine &strongest() const { return m_strongest; }

signals:
    void questionChosen();

private:
    void showReasons(const delivery::DeliveryResult &result, const rules::RuleBook &rules);
    void showFindings(const delivery::DeliveryResult &result, const rules::RuleBook &rules);
    void tellNews();

    QLabel *m_title = nullptr;
    QLabel *m_questionLabel = nullptr;
    QPushButton *m_question = nullptr;
    QList<ReasonRow *> m_rows;
    QLabel *m_otherTitle = nullptr;
    QVBoxLayout *m_others = nullptr;
    QList<ReasonLine> m_otherLines;
    ReasonLine m_strongest;
    QString m_told;
};

} // namespace secondtick::ui
