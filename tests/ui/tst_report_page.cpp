#include "one_diagnosis.h"
#include "pages/report_page.h"
#include "style/appearance.h"
#include "widgets/notice.h"
#include "wizard/session.h"

#include "support/test_case.h"
#include "support/test_program.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using secondtick::report::Audience;

namespace secondtick::test {

namespace {

Diagnosis::Setup setup()
{
    Diagnosis::Setup setup;
    setup.rules = rules::loadRuleBook();
    setup.clock = std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC));
    return setup;
}

/// The page over a diagnosis whose checklist was walked; the save dialog answers with the suggested name in a folder
/// of the test.
class OpenReportPage
{
public:
    OpenReportPage()
        : practice(setup())
        , session(practice)
        , page(session)
        , folder(temporary.path())
    {
        ui::style::apply(ui::style::Appearance::Light);
        delivery::Answers answers;
        answers.recipient = u"+53 5 123 4567"_s;
        answers.businessNumber = u"+1 202 555 0123"_s;
        answers.canMessageUs = delivery::Known::No;
        diagnosis.setAnswers(answers);
        page.setSaveDialog([this](QWidget *, const ui::SaveQuestion &asked, const auto &chosen) {
            question = asked;
            if (answersDialog)
                chosen(folder + u'/' + QFileInfo(asked.path).fileName());
        });
        page.initializePage();
        page.resize(780, 600);
        page.show();
    }

    template <typename T> T *find(const QString &name) const
    {
        T *found = page.findChild<T *>(name);
        if (!found)
            qFatal("no widget %s", qPrintable(name));
        return found;
    }
    void press(const QString &name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QString preview() const { return find<QPlainTextEdit>(u"reportPreview"_s)->toPlainText(); }
    QString news() const { return find<ui::Notice>(u"reportNotice"_s)->text(); }

    QTemporaryDir temporary;
    OneDiagnosis practice;
    ui::Session session;
    Diagnosis &diagnosis = practice.diagnosis();
    ui::ReportPage page;
    QString folder;
    bool answersDialog = true;
    ui::SaveQuestion question;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The page that shows and saves the report.
class TestReportPage : public TestCase
{
    Q_OBJECT
private slots:
    void showsTheReportThatWillBeSaved();
    void audienceChangesWhatIsInIt();
    void audienceIsChosenByKeyboard();
    void savesEveryForm_data();
    void savesEveryForm();
    void savesWhatIsShown();
    void suggestsAHarmlessName();
    void aTargetThatCannotBeWrittenIsASentence();
    void dismissingTheDialogChangesNothing();
    void tellsTheWindowWhenItIsSaved();
    void copiesTheText();
    void followsNewResultsOnTheNextVisit();
    void everythingHasANameForScreenReaders();
    void tabLeavesThePreview();
};

void TestReportPage::showsTheReportThatWillBeSaved()
{
    const OpenReportPage open;
    QVERIFY(open.preview().contains(u"What was answered"_s));
    QVERIFY(open.preview().contains(u"2026-11-23 10:00 UTC"_s));
    QVERIFY(open.find<QPlainTextEdit>(u"reportPreview"_s)->isReadOnly());
    QVERIFY(open.page.summary().text.isEmpty());
}

void TestReportPage::audienceChangesWhatIsInIt()
{
    const OpenReportPage open;
    const QString sentence = open.find<QLabel>(u"audienceSentence"_s)->text();
    QVERIFY(open.preview().contains(u"[number …67]"_s) && open.preview().contains(u"+1 202 555 0123"_s));
    open.press(u"audience-me"_s);
    QVERIFY(open.preview().contains(u"+53 5 123 4567"_s));
    QVERIFY(open.find<QLabel>(u"audienceSentence"_s)->text() != sentence);
    open.press(u"audience-public"_s);
    QVERIFY(!open.preview().contains(u"+53 5 123 4567"_s) && !open.preview().contains(u"202 555 0123"_s));
}

void TestReportPage::audienceIsChosenByKeyboard()
{
    OpenReportPage open;
    open.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&open.page));
    auto *team = open.find<QPushButton>(u"audience-team"_s);
    team->setFocus();
    QTest::keyClick(team, Qt::Key_Left);
    QVERIFY(open.find<QPushButton>(u"audience-me"_s)->isChecked());
    QVERIFY(open.preview().contains(u"+53 5 123 4567"_s));
}

void TestReportPage::savesEveryForm_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("PDF") << u"pdf"_s << QByteArray("%PDF-1.");
    QTest::newRow("HTML") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("Markdown") << u"md"_s << QByteArray("# ");
    QTest::newRow("JSON") << u"json"_s << QByteArray("{");
}

void TestReportPage::savesEveryForm()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, beginning);
    const OpenReportPage open;
    open.press(u"save-"_s + suffix);
    const QString path = open.folder + u"/secondtick-report-2026-11-23."_s + suffix;
    const QByteArray content = contentOf(path);
    QVERIFY2(content.startsWith(beginning), content.left(40).constData());
    QCOMPARE(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
    QVERIFY2(open.news().contains(path), qPrintable(open.news()));
    QVERIFY(!open.page.summary().text.isEmpty());
    if (suffix == "json"_L1)
        QCOMPARE(QJsonDocument::fromJson(content)["schema"_L1].toString(), u"secondtick.report/1"_s);
}

void TestReportPage::savesWhatIsShown()
{
    const OpenReportPage open;
    open.press(u"audience-me"_s);
    open.press(u"save-json"_s);
    const QByteArray json = contentOf(open.folder + u"/secondtick-report-2026-11-23.json"_s);
    QCOMPARE(QJsonDocument::fromJson(json)["audience"_L1].toString(), u"me"_s);
    QVERIFY(json.contains("+53 5 123 4567"));
}

void TestReportPage::suggestsAHarmlessName()
{
    const OpenReportPage open;
    open.press(u"save-md"_s);
    static const QRegularExpression harmless(u"^[A-Za-z0-9._-]+$"_s);
    QVERIFY(harmless.match(QFileInfo(open.question.path).fileName()).hasMatch());
    QCOMPARE(open.question.suffix, u"md"_s);
    QVERIFY(open.question.filter.contains(u"*.md"_s));
    // The next one starts where the last one went.
    open.press(u"save-pdf"_s);
    QCOMPARE(QFileInfo(open.question.path).absolutePath(), QFileInfo(open.folder).absoluteFilePath());
}

void TestReportPage::aTargetThatCannotBeWrittenIsASentence()
{
    OpenReportPage open;
    open.folder += u"/no/such/folder"_s;
    QSignalSpy saved(&open.page, &ui::BasePage::resultsSaved);
    open.press(u"save-html"_s);
    QVERIFY2(open.news().endsWith(u'.'), qPrintable(open.news()));
    QCOMPARE(saved.count(), 0);
    QVERIFY(open.page.summary().text.isEmpty());
    QVERIFY(open.preview().contains(u"What was answered"_s));
    // Another place, and all is well.
    open.folder = open.temporary.path();
    open.press(u"save-html"_s);
    QCOMPARE(saved.count(), 1);
}

void TestReportPage::dismissingTheDialogChangesNothing()
{
    OpenReportPage open;
    open.answersDialog = false;
    open.press(u"save-pdf"_s);
    QVERIFY(open.news().isEmpty());
    QVERIFY(QDir(open.folder).isEmpty());
}

void TestReportPage::tellsTheWindowWhenItIsSaved()
{
    const OpenReportPage open;
    QSignalSpy saved(&open.page, &ui::BasePage::resultsSaved);
    open.press(u"copyReportButton"_s);
    QCOMPARE(saved.count(), 0); // a clipboard keeps nothing for long
    open.press(u"save-md"_s);
    QCOMPARE(saved.count(), 1);
}

void TestReportPage::copiesTheText()
{
    const OpenReportPage open;
    open.press(u"copyReportButton"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"What was answered"_s));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"123 4567"_s));
    QVERIFY(!open.news().isEmpty());
}

void TestReportPage::followsNewResultsOnTheNextVisit()
{
    OpenReportPage open;
    open.press(u"save-md"_s);
    delivery::Answers answers = open.diagnosis.answers();
    answers.appVersion = u"2.99.1"_s;
    open.diagnosis.setAnswers(answers);
    open.page.initializePage();
    QVERIFY(open.preview().contains(u"2.99.1"_s));
    QVERIFY(open.page.summary().text.isEmpty()); // what was saved is not what is here now
    QVERIFY(open.news().isEmpty());
}

void TestReportPage::everythingHasANameForScreenReaders()
{
    const OpenReportPage open;
    QList<QWidget *> widgets = {open.find<QWidget>(u"reportPreview"_s)};
    for (QPushButton *button : open.page.findChildren<QPushButton *>())
        widgets.append(button);
    QCOMPARE(widgets.size(), 10);
    for (QWidget *widget : std::as_const(widgets)) {
        const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestReportPage::tabLeavesThePreview()
{
    OpenReportPage open;
    open.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&open.page));
    auto *preview = open.find<QPlainTextEdit>(u"reportPreview"_s);
    preview->setFocus();
    QTest::keyClick(preview, Qt::Key_Tab);
    QVERIFY(!preview->hasFocus());
}

} // namespace secondtick::test

SECONDTICK_TEST(secondtick::test::TestReportPage)
#include "tst_report_page.moc"
