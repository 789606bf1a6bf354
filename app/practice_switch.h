#pragma once

#include "app/services.h"
#include "wizard/practice_control.h"

#include <memory>
#include <optional>

namespace secondtick::app {

/// The window's way between Meta and the practice worlds: builds the Diagnosis for either side, and serves the world in
/// use from this process. There is always exactly one Diagnosis.
class PracticeSwitch final : public ui::PracticeControl
{
public:
    PracticeSwitch(ServiceOptions options, rules::RuleSource rules);
    ~PracticeSwitch() override;

    bool hasWorlds() const override;
    QList<World> worlds() const override;
    QString currentWorld() const override;
    QString testAddress() const override;
    Outcome<> enter(const QString &world) override;
    void leave() override;
    Diagnosis &diagnosis() override { return *m_diagnosis; }
    std::unique_ptr<status::StatusFeed> makeStatusFeed() override;
    void offerToken() override;

private:
    ServiceOptions m_options;
    rules::RuleSource m_rules;
    std::optional<PracticeWorld> m_world;
    std::unique_ptr<Diagnosis> m_diagnosis; ///< never null
};

} // namespace secondtick::app
