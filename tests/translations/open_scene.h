#pragma once

#include "window_texts.h"

#include "app/practice_switch.h"
#include "screenshots/scenes.h"
#include "style/appearance.h"

#include <QTest>

#include <memory>

namespace secondtick::test {

/// The window in one scene, in the language of the moment to begin with.
class OpenScene
{
public:
    explicit OpenScene(const Scene &scene)
        : practice({}, app::loadRules({}))
        , session(practice)
    {
        ui::style::apply(ui::style::Appearance::Light);
        if (!practice.enter(QString::fromLatin1(scene.world)))
            return;
        if (scene.page != ui::PageId::Goal)
            practice.offerToken();
        wizard = std::make_unique<ui::SecondTickWizard>(session);
        wizard->resize(980, 660);
        wizard->show();
        wizard->activateWindow();
        isReached = walkTo(*wizard, scene);
        QTest::qWait(100);
        m_size = textsOf(wizard.get()).size();
    }
    /// The change of language is posted, and what is made anew is shown and laid out after that.
    void settle() const
    {
        QTest::qWait(50);
        (void)QTest::qWaitFor([this] { return textsOf(wizard.get()).size() == m_size; }, 3000);
    }

    app::PracticeSwitch practice;
    ui::Session session;
    std::unique_ptr<ui::SecondTickWizard> wizard;
    bool isReached = false;

private:
    qsizetype m_size = 0;
};

} // namespace secondtick::test
