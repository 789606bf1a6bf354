#pragma once

#include "triage/tally_result.h"

#include <QFrame>

namespace secondtick::ui {

/// What the platform said of account, numbers and templates while messages failed, the latest first. Words of the
/// platform are shown as plain text, without tokens.
class TimelineCard final : public QFrame
{
    Q_OBJECT
public:
    explicit TimelineCard(const triage::TallyResult &tally, QWidget *parent = nullptr);
};

} // namespace secondtick::ui
