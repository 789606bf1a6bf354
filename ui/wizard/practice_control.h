#pragma once

#include "base/outcome.h"

#include <QList>
#include <QString>

#include <memory>

namespace secondtick {
class Diagnosis;
}
namespace secondtick::status {
class StatusFeed;
}

namespace secondtick::ui {

/// Turns the window from the real platform to a practice world and back. The pages do not know what a practice world
/// is made of; app/ implements this.
///
/// Every change gives a new Diagnosis, so that no token, answer or result of one side can be taken for the other's.
/// The old one is gone when the call returns: nobody may still hold a reference to it.
class PracticeControl
{
public:
    struct World
    {
        QString name; ///< "missing-messaging"
        QString title; ///< one sentence: what goes wrong in it; English, translated in the context "practice"
    };

    PracticeControl() = default;
    virtual ~PracticeControl() = default;
    Q_DISABLE_COPY_MOVE(PracticeControl)

    /// Whether there is anything in worlds(), without reading it.
    virtual bool hasWorlds() const = 0;
    /// In teaching order; empty when the program has none.
    virtual QList<World> worlds() const = 0;
    /// Name of the world in use; empty on the real platform.
    virtual QString currentWorld() const = 0;
    /// The loopback address that stands in for Meta's outside practice (`--graph-url`); empty as a rule. Safe to show.
    virtual QString testAddress() const = 0;
    /// On failure everything stays as it was.
    virtual Outcome<> enter(const QString &world) = 0;
    virtual void leave() = 0;
    /// The one in use; valid until the next successful enter() or leave().
    virtual Diagnosis &diagnosis() = 0;
    /// The public status page: that of the practice world, or the platform's. Asks nothing before it is told to.
    virtual std::unique_ptr<status::StatusFeed> makeStatusFeed() = 0;
    /// Hands the world's own token (and app secret) to the diagnosis. Does nothing on the real platform.
    virtual void offerToken() = 0;
};

} // namespace secondtick::ui
