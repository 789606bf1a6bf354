#include "pages/report_page.h"

#include "base/whole_file.h"
#include "diagnosis/diagnosis.h"
#include "diagnosis/facts_file.h"
#include "language/translation.h"
#include "pages/report_language.h"
#include "report/outline.h"
#include "report/support.h"
#include "report/words.h"
#include "style/appearance.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/notice.h"
#include "widgets/text_preview.h"
#include "wizard/report_input.h"
#include "wizard/session.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <array>

namespace secondtick::ui {

using namespace Qt::StringLiterals;
using report::Audience;

namespace {

constexpr std::array kAudiences = {Audience::Me, Audience::Team, Audience::Public};
constexpr std::array kForms = {ReportForm::Pdf, ReportForm::Html, ReportForm::Markdown, ReportForm::Json};

} // namespace

ReportPage::ReportPage(Session &session, QWidget *parent)
    : BasePage(parent)
    , m_session(session)
    , m_diagnosis(session.diagnosis())
    , m_notice(new Notice(this))
{
    addContent(makeAudienceCard());
    addContent(makePreviewCard());
    retranslate();
}

QFrame *ReportPage::makeAudienceCard()
{
    QFrame *card = makeCard(this);
    m_question = makeLabel(TextRole::Section, card);
    m_audiences = new QButtonGroup(this);
    auto *choices = new FlowLayout(style::kGrid);
    for (const Audience audience : kAudiences) {
        QPushButton *button = makeSegmentButton(card);
        button->setObjectName(u"audience-"_s + report::toWord(audience));
        m_audiences->addButton(button, int(audience));
        choices->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, audience] { chooseAudience(audience); });
    }
    m_audiences->button(int(m_audience))->setChecked(true); // as part of the group: Tab goes to the chosen one
    m_sentence = makeLabel(TextRole::Muted, card);
    m_sentence->setObjectName(u"audienceSentence"_s);
    m_removed = makeLabel(TextRole::Muted, card);
    m_removed->setObjectName(u"removedSentence"_s);
    m_receiver = makeLabel(TextRole::Body, card);
    m_receiver->setObjectName(u"receiverSentence"_s);
    m_notice->setObjectName(u"reportNotice"_s);
    QVBoxLayout *column = cardLayout(card);
    column->addWidget(m_question);
    column->addLayout(choices);
    column->addWidget(m_sentence);
    column->addWidget(m_removed);
    column->addWidget(m_receiver);
    m_language = new ReportLanguage(card);
    connect(m_language, &ReportLanguage::changed, this, [this] {
        m_notice->clear();
        buildReport();
    });
    column->addWidget(m_language);
    column->addSpacing(style::kGrid);
    addWaysOut(column, card);
    column->addWidget(m_notice);
    return card;
}

void ReportPage::addWaysOut(QVBoxLayout *column, QWidget *card)
{
    auto *buttons = new FlowLayout(style::kGrid);
    for (const ReportForm form : kForms) {
        addSaveButton(form);
        buttons->addWidget(m_saveButtons.last());
    }
    m_copy = makeLinkButton(card);
    m_copy->setObjectName(u"copyReportButton"_s);
    connect(m_copy, &QPushButton::clicked, this, &ReportPage::copyAsText);
    column->addLayout(buttons);
    m_keep = makeLinkButton(card);
    m_keep->setObjectName(u"saveFactsButton"_s);
    connect(m_keep, &QPushButton::clicked, this, &ReportPage::saveFacts);
    auto *links = new FlowLayout(3 * style::kGrid);
    links->addWidget(m_copy);
    links->addWidget(m_keep);
    column->addLayout(links);
}

void ReportPage::addSaveButton(ReportForm form)
{
    auto *button = new QPushButton(this);
    button->setObjectName(u"save-"_s + suffixOf(form));
    button->setAutoDefault(false); // Enter in the window must not write files
    connect(button, &QPushButton::clicked, this, [this, form] { save(form); });
    m_saveButtons.append(button);
}

QFrame *ReportPage::makePreviewCard()
{
    QFrame *card = makeCard(this);
    m_previewTitle = makeLabel(TextRole::Section, card);
    m_preview = new TextPreview(card);
    m_preview->setObjectName(u"reportPreview"_s);
    cardLayout(card)->addWidget(m_previewTitle);
    cardLayout(card)->addWidget(m_preview);
    return card;
}

void ReportPage::initializePage()
{
    m_notice->clear();
    m_savedAs.reset();
    buildReport();
    m_keep->setVisible(m_diagnosis.hasRun() && !m_diagnosis.isFromFile());
    emit summaryChanged();
}

void ReportPage::chooseAudience(Audience audience)
{
    if (m_audience == audience)
        return;
    m_audience = audience;
    m_notice->clear();
    buildReport();
}

void ReportPage::buildReport()
{
    {
        const language::Meanwhile ofTheReport(m_language->code());
        report::ReportInput input = reportInputOf(m_diagnosis);
        input.logs = m_session.logs();
        m_report = report::Report::build(input, m_audience);
        m_text = QString::fromUtf8(report::writeText(m_report));
        m_preview->showText(m_text, report::Words::direction());
    }
    switch (m_audience) {
    case Audience::Me:
        m_sentence->setText(tr("For your own files. It holds the customer's number as you entered it."));
        break;
    case Audience::Team:
        m_sentence->setText(tr("For colleagues, your developer or support. It holds ids and names of your business; "
                               "the customer's number is a label."));
        break;
    case Audience::Public:
        m_sentence->setText(tr("For a forum or anyone at all. Ids, names and numbers are replaced by labels."));
        break;
    }
    //: %1 a list of things with numbers, or "nothing"
    m_removed->setText(tr("Replaced by labels or left out: %1.").arg(report::removalsText(m_report.removed)));
    m_receiver->setText(report::supportSentence(m_report));
    m_receiver->setVisible(!m_receiver->text().isEmpty());
}

void ReportPage::retranslate()
{
    setHeading(tr("Save a report"),
               tr("It stays on this computer until you send it to someone. The token is not in it."));
    m_question->setText(tr("Who will read it?"));
    const QHash<Audience, QString> names = {
        {Audience::Me, tr("Only me")}, {Audience::Team, tr("My team or support")}, {Audience::Public, tr("Anyone")}};
    for (const Audience audience : kAudiences) {
        QAbstractButton *button = m_audiences->button(int(audience));
        button->setText(names[audience]);
        //: Read aloud by screen readers: %1 the question, %2 one of its answers
        button->setAccessibleName(tr("%1 %2").arg(m_question->text(), names[audience]));
    }
    for (const ReportForm form : kForms) {
        //: On a button: %1 is the name of a file format, as in "Save as PDF"
        m_saveButtons.at(qsizetype(form))->setText(tr("Save as %1").arg(nameOf(form)));
    }
    m_language->retranslate();
    m_copy->setText(tr("Copy as text"));
    m_keep->setText(tr("Save for comparing later"));
    m_keep->setToolTip(tr("Keeps what Meta answered, without the token. Open it after the next check to see what is "
                          "fixed."));
    m_previewTitle->setText(tr("This is all that is in it"));
    m_preview->setAccessibleName(tr("The report as text"));
    QFont fixed; // its family only: the size stays that of the other texts
    fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    m_preview->setFont(fixed);
    buildReport();
}

void ReportPage::save(ReportForm form)
{
    const QString folder =
        m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_folder;
    const SaveQuestion question{m_saveButtons.at(qsizetype(form))->text(),
                                QDir(folder).filePath(suggestedFileName(m_report, form)),
                                u"%1 (*.%2)"_s.arg(nameOf(form), suffixOf(form)), suffixOf(form)};
    m_askWhereToSave(this, question, [this, form](const QString &path) { saveTo(path, form); });
}

void ReportPage::saveTo(const QString &path, ReportForm form)
{
    m_notice->clear();
    // The dialog has asked before a file is replaced.
    const Outcome<> saved = writeWholeFile(path, reportAs(form), Overwrite::Allow);
    if (!saved) {
        m_notice->setNews(Status::Broken, [error = saved.error()] { return error.said(); });
        return;
    }
    m_folder = QFileInfo(path).absolutePath();
    m_savedAs = form;
    m_notice->setNews(Status::Fine, [file = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath())] {
        //: %1 is a file with its folder
        return tr("Saved: %1").arg(file);
    });
    emit resultsSaved();
    emit summaryChanged();
}

QByteArray ReportPage::reportAs(ReportForm form) const
{
    const language::Meanwhile ofTheReport(m_language->code());
    return written(m_report, form);
}

void ReportPage::saveFacts()
{
    const QString folder =
        m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_folder;
    //: Part of a file name, without spaces
    const QString name = tr("second-tick-facts") + m_report.generatedAt.toString(u"-yyyy-MM-dd"_s) + u".json"_s;
    const SaveQuestion question{m_keep->text(), QDir(folder).filePath(name), tr("Saved facts (*.json)"), u"json"_s};
    m_askWhereToSave(this, question, [this](const QString &path) {
        m_notice->clear();
        const Outcome<> saved = saveFactsFile(m_diagnosis, path, Overwrite::Allow); // the dialog has asked
        if (!saved) {
            m_notice->setNews(Status::Broken, [error = saved.error()] { return error.said(); });
            return;
        }
        m_folder = QFileInfo(path).absolutePath();
        m_notice->setNews(Status::Fine, [file = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath())] {
            return tr("Saved: %1. Names and ids of your business are in it, the token is not.").arg(file);
        });
    });
}

void ReportPage::copyAsText()
{
    QGuiApplication::clipboard()->setText(m_text);
    m_notice->clear(); // so that a second copy is announced as well
    m_notice->setNews(Status::Fine, [] { return tr("The report is copied as text."); });
}

StepSummary ReportPage::summary() const
{
    if (!m_savedAs)
        return {};
    //: Under the step "Report": %1 is the name of a file format, as in "Saved as PDF"
    return {Status::Fine, tr("Saved as %1").arg(nameOf(*m_savedAs))};
}

} // namespace secondtick::ui
