#pragma once

#include "window_picture.h"

#include "app/practice_switch.h"
#include "screenshots/scenes.h"
#include "style/system_look.h"
#include "style/wizard_style.h"

#include <QApplication>
#include <QPalette>
#include <QTest>
#include <QWindow>

#include <algorithm>
#include <memory>
#include <utility>

namespace secondtick::test {

inline QPalette paletteLike(ui::style::Appearance appearance)
{
    switch (appearance) {
    case ui::style::Appearance::Dark:
        return {QColor(240, 240, 240), QColor(50, 50, 50)};
    case ui::style::Appearance::HighContrast:
        return {QColor(Qt::white), QColor(Qt::black)};
    case ui::style::Appearance::Light:
        break;
    }
    return {QColor(Qt::black), QColor(239, 239, 239)};
}

/// Stands below our style in place of Fusion, and says what a platform would.
class PlatformStyle final : public QProxyStyle // clazy:exclude=missing-qobject-macro
{
public:
    PlatformStyle()
        : QProxyStyle(QStringLiteral("Fusion"))
    {
    }
    using QProxyStyle::polish;
    void polish(QPalette &palette) override { palette = paletteLike(ofPlatform); }
    QPalette standardPalette() const override { return paletteLike(ofStyle); }

    ui::style::Appearance ofPlatform = ui::style::Appearance::Light;
    ui::style::Appearance ofStyle = ui::style::Appearance::Light;
};

/// The window in one scene, following the system, which begins in `appearance`.
class FollowingWindow
{
public:
    explicit FollowingWindow(const Scene &scene, ui::style::Appearance appearance = ui::style::Appearance::Light)
        : practice({}, app::loadRules({}))
        , session(practice)
    {
        ui::style::apply(appearance);
        platform = new PlatformStyle; // belongs to our style
        qApp->findChild<ui::style::WizardStyle *>()->setBaseStyle(platform);
        platform->ofPlatform = platform->ofStyle = appearance;
        QVERIFY(practice.enter(QString::fromLatin1(scene.world)).hasValue());
        if (scene.page != ui::PageId::Goal)
            practice.offerToken();
        wizard = std::make_unique<ui::SecondTickWizard>(session);
        look = std::make_unique<ui::style::SystemLook>(*wizard);
        wizard->resize(980, 660);
        wizard->show();
        wizard->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(wizard.get()));
        QVERIFY(walkTo(*wizard, scene));
        QTest::qWait(100);
    }
    /// As Qt does it when the platform says that something has changed.
    void themeChanges() const
    {
        QEvent change(QEvent::ThemeChange);
        QCoreApplication::sendEvent(wizard->windowHandle(), &change);
        (void)settled();
    }
    /// As the plugins of KDE and qt6ct do it.
    void turns(ui::style::Appearance appearance) const
    {
        QApplication::setPalette(paletteLike(appearance));
        (void)settled();
    }
    QImage picture() const { return pictureOf(*wizard); }
    QImage pictureOfTop() const
    {
        wizard->pageOf(wizard->currentPageId())->scrollToTop();
        return settled();
    }
    /// The picture when nothing in it changes any more, however busy the machine is.
    QImage settled() const
    {
        QImage last = picture();
        (void)QTest::qWaitFor([&] {
            QTest::qWait(50);
            QTest::qWait(50); // what was queued by what was queued
            return std::exchange(last, picture()) == last;
        });
        return last;
    }

    app::PracticeSwitch practice;
    ui::Session session;
    PlatformStyle *platform = nullptr;
    std::unique_ptr<ui::SecondTickWizard> wizard;
    std::unique_ptr<ui::style::SystemLook> look;
};

inline const Scene &sceneOf(QByteArrayView name)
{
    const auto found = std::find_if(scenes().begin(), scenes().end(),
                                    [name](const Scene &scene) { return QByteArrayView(scene.name) == name; });
    Q_ASSERT(found != scenes().end());
    return *found;
}

} // namespace secondtick::test
