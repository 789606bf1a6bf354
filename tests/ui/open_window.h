#pragma once

#include "app/practice_switch.h"
#include "style/appearance.h"
#include "wizard/session.h"
#include "wizard/shell.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QTest>

namespace secondtick::test {

/// The whole window over the practice stand-in, driven as a user would: by keys and by pressing what is visible.
/// Empty `world`: the real platform's side, with `endpoint` standing in for Meta.
class OpenWindow
{
public:
    explicit OpenWindow(const QString &world, const net::GraphEndpoint &endpoint = {})
        : practice(optionsFor(endpoint), app::loadRules({}))
        , session(practice)
    {
        if (!world.isEmpty())
            QVERIFY2(practice.enter(world).hasValue(), "the world cannot be entered");
        ui::style::apply(ui::style::Appearance::Light);
        wizard = std::make_unique<ui::SecondTickWizard>(session);
        wizard->show();
        wizard->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(wizard.get()));
    }

    static app::ServiceOptions optionsFor(const net::GraphEndpoint &endpoint)
    {
        app::ServiceOptions options;
        options.endpoint = endpoint;
        return options;
    }

    ui::PageId page() const { return wizard->currentPageId(); }
    Diagnosis &diagnosis() const { return session.diagnosis(); }
    template <typename T> T *find(const QString &name) const { return wizard->pageOf(page())->findChild<T *>(name); }

    /// Presses a button of the current page by its object name.
    void press(const QString &name) const
    {
        auto *const button = find<QAbstractButton>(name);
        QVERIFY2(button != nullptr && button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void pressNext() const { QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton); }
    /// From the first page: takes the token of the practice world and checks it.
    void startCheck()
    {
        practice.offerToken();
        press(QStringLiteral("notDeliveredChoice"));
        pressNext();
        pressNext();
    }
    void pressBack() const { QTest::mouseClick(wizard->button(QWizard::BackButton), Qt::LeftButton); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *const target = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : wizard.get();
        QTest::keyClick(target, Qt::Key(key), modifiers);
    }
    /// Copies the text and pastes it with Ctrl+V.
    void paste(const QString &text) const
    {
        QApplication::clipboard()->setText(text);
        QTRY_VERIFY(find<QWidget>(QStringLiteral("tokenEdit"))->hasFocus());
        key(Qt::Key_V, Qt::ControlModifier);
    }
    bool arrivesAt(ui::PageId wanted) const
    {
        return QTest::qWaitFor([&] { return page() == wanted; }, 20'000);
    }

    app::PracticeSwitch practice;
    ui::Session session;
    std::unique_ptr<ui::SecondTickWizard> wizard;
};

/// The token of a practice world.
inline QString tokenOf(const QString &world)
{
    const auto scenario = practice::Scenario::load(world);
    return scenario ? scenario->token : QString();
}

} // namespace secondtick::test
