#pragma once

#include "diagnosis/diagnosis.h"
#include "status/status_feed.h"
#include "wizard/practice_control.h"

namespace secondtick::test {

/// No practice worlds: one diagnosis, for pages that are looked at alone.
class OneDiagnosis final : public ui::PracticeControl
{
public:
    explicit OneDiagnosis(const Diagnosis::Setup &setup)
        : m_diagnosis(setup)
    {
    }

    bool hasWorlds() const override { return false; }
    QList<World> worlds() const override { return {}; }
    QString currentWorld() const override { return {}; }
    QString testAddress() const override { return {}; }
    Outcome<> enter(const QString & /*world*/) override { return done(); }
    void leave() override { }
    Diagnosis &diagnosis() override { return m_diagnosis; }
    std::unique_ptr<status::StatusFeed> makeStatusFeed() override { return nullptr; }
    void offerToken() override { }

private:
    Diagnosis m_diagnosis;
};

} // namespace secondtick::test
