#pragma once

#include "triage/conclusion.h"

#include <QFrame>

class QLabel;

namespace secondtick::ui {

class HourStrip;

/// When messages failed: hour by hour, with what the chosen reason has of it. Hidden when the logs give no times.
class HoursCard final : public QFrame
{
    Q_OBJECT
public:
    explicit HoursCard(const QList<triage::Conclusion> &groups, QWidget *parent = nullptr);

    void choose(const triage::Conclusion &group);

private:
    HourStrip *m_strip = nullptr;
    QLabel *m_legend = nullptr;
};

} // namespace secondtick::ui
