#pragma once

#include "status/status_feed.h"

#include <QFrame>

#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace secondtick::ui {

class Notice;
class PracticeControl;

/// What helps while the platform is away: a text for colleagues, and a look at the public status page, which is asked
/// only when the button is pressed. A page that cannot be read is no outage, and is not shown as one.
class ServiceCard final : public QFrame
{
    Q_OBJECT
public:
    /// `practice` must outlive the card.
    explicit ServiceCard(PracticeControl &practice, QWidget *parent = nullptr);
    ~ServiceCard() override;

    void retranslate();

private:
    void look();
    void show(const status::StatusLook &look);
    void showIncidents();
    static QString sentenceFor(const status::StatusLook &look);
    void copyText();

    PracticeControl &m_practice;
    std::unique_ptr<status::StatusFeed> m_feed; ///< made at the first look
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_look = nullptr;
    QPushButton *m_open = nullptr;
    Notice *m_notice = nullptr;
    QLabel *m_incidents = nullptr;
    QList<status::Incident> m_shown;
};

} // namespace secondtick::ui
