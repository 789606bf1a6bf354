// Pictures of the window: every scene in every variant, as <scene>-<variant>.png. Offscreen, with a pinned font, so
// that two runs give the same pictures.
#include "scenes.h"

#include "app/practice_switch.h"
#include "app/program.h"
#include "style/appearance.h"
#include "support/pseudo_language.h"
#include "wizard/window_language.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace secondtick;

namespace {

struct Variant
{
    const char *name;
    ui::style::Appearance appearance;
    Qt::LayoutDirection direction;
    int textPixels;
    QSize size;
    const char *language = "en"; ///< or "pseudo", which nobody speaks
};

using ui::style::Appearance;

const Variant kVariants[]{
    {"light", Appearance::Light, Qt::LeftToRight, 14, {980, 660}},
    {"dark", Appearance::Dark, Qt::LeftToRight, 14, {980, 660}},
    {"contrast", Appearance::HighContrast, Qt::LeftToRight, 14, {980, 660}},
    {"rtl", Appearance::Light, Qt::RightToLeft, 14, {980, 660}},
    {"large", Appearance::Light, Qt::LeftToRight, 28, {1280, 900}},
    {"small", Appearance::Light, Qt::LeftToRight, 14, {760, 560}},
    {"small-large", Appearance::Light, Qt::LeftToRight, 28, {760, 560}},
    {"de", Appearance::Light, Qt::LeftToRight, 14, {980, 660}, "de"},
    {"de-dark", Appearance::Dark, Qt::LeftToRight, 14, {980, 660}, "de"},
    {"de-large", Appearance::Light, Qt::LeftToRight, 28, {1280, 900}, "de"},
    {"ar", Appearance::Light, Qt::RightToLeft, 14, {980, 660}, "ar"},
    {"ar-dark", Appearance::Dark, Qt::RightToLeft, 14, {980, 660}, "ar"},
    {"ar-large", Appearance::Light, Qt::RightToLeft, 28, {1280, 900}, "ar"},
    {"hi", Appearance::Light, Qt::LeftToRight, 14, {980, 660}, "hi"},
    {"pseudo", Appearance::Light, Qt::LeftToRight, 14, {980, 660}, "pseudo"},
    {"pseudo-large", Appearance::Dark, Qt::LeftToRight, 28, {1280, 900}, "pseudo"},
};

/// Texts in the language of the variant while it lives.
class Speech
{
public:
    explicit Speech(const Variant &variant)
    {
        const bool isPseudo = QByteArrayView(variant.language) == "pseudo";
        ui::showIn(isPseudo ? u"en"_s : QString::fromLatin1(variant.language));
        if (isPseudo)
            QCoreApplication::installTranslator(&m_pseudo);
    }

private:
    test::PseudoLanguage m_pseudo; // is taken back when it goes away
};

void dress(const Variant &variant)
{
    QFont font(u"DejaVu Sans"_s);
    font.setPointSizeF(variant.textPixels * 0.75); // at 96 dots per inch;
    QApplication::setFont(font);
    QApplication::setLayoutDirection(variant.direction);
    ui::style::apply(variant.appearance);
}

bool take(const test::Scene &scene, const Variant &variant, const rules::RuleBookPtr &rules, const QDir &folder)
{
    app::PracticeSwitch practice({}, rules);
    ui::Session session(practice);
    if (!practice.enter(QString::fromLatin1(scene.world)))
        return false;
    if (scene.page != ui::PageId::Goal)
        practice.offerToken();
    ui::SecondTickWizard wizard(session);
    wizard.resize(variant.size);
    wizard.show();
    wizard.activateWindow();
    const bool reached = test::walkTo(wizard, scene);
    QTest::qWait(30); // one round of layouts and queued focus changes
    const QString name = QString::fromLatin1(scene.name) + u'-' + QString::fromLatin1(variant.name) + u".png"_s;
    return wizard.grab().save(folder.filePath(name)) && reached;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    app::nameProgram();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        (void)std::fputs("make_screenshots FOLDER [VARIANT | SCENE-VARIANT ...]\n", stderr);
        return 2;
    }
    const QDir folder(arguments[1]);
    if (!folder.mkpath(u"."_s))
        return 2;
    const QStringList wanted = arguments.mid(2);
    const rules::RuleBookPtr rules = app::loadRules({});
    int failures = 0;
    for (const Variant &variant : kVariants) {
        const Speech speech(variant);
        dress(variant);
        for (const test::Scene &scene : test::scenes()) {
            const QString name = QString::fromLatin1(scene.name) + u'-' + QString::fromLatin1(variant.name);
            if (!wanted.isEmpty() && !wanted.contains(QString::fromLatin1(variant.name)) && !wanted.contains(name))
                continue;
            failures += take(scene, variant, rules, folder) ? 0 : 1;
        }
    }
    return failures == 0 ? 0 : 1;
}
