#include "pages/triage_page.h"

#include "checks/judgement.h"
#include "diagnosis/diagnosis.h"
#include "language/text_language.h"
#include "pages/triage_results.h"
#include "report/log_outline.h"
#include "style/appearance.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/notice.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QWizard>

namespace secondtick::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kSteps = 1000; // of the progress bar
constexpr qsizetype kMostFiles = 50; // at first: somebody may drop the folder of everything

QStringList localFiles(const QMimeData *content)
{
    QStringList paths;
    const QList<QUrl> urls = content->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

TriagePage::TriagePage(Session &session, QWidget *parent)
    : BasePage(parent)
    , m_session(session)
    , m_run(session.diagnosis().ruleBook())
{
    setAcceptDrops(true);
    buildChooser();
    m_tick.setInterval(200ms);
    connect(&m_tick, &QTimer::timeout, this, &TriagePage::showProgress);
    connect(&m_run, &triage::TriageRun::finished, this, &TriagePage::onRead);
    retranslate();
}

void TriagePage::buildChooser()
{
    QFrame *const card = makeCard(this);
    m_hint = makeLabel(TextRole::Body, card);
    const auto button = [card](const QString &name) {
        auto *made = new QPushButton(card);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_files = button(u"chooseFilesButton"_s);
    m_folder = button(u"chooseFolderButton"_s);
    m_stop = button(u"stopReadingButton"_s);
    m_bar = new QProgressBar(card);
    m_bar->setRange(0, kSteps);
    m_bar->setTextVisible(false);
    m_progress = makeLabel(TextRole::Muted, card);
    m_found = new Notice(card);
    m_found->setObjectName(u"triageNotice"_s);
    m_all = makeLinkButton(card);
    m_all->setObjectName(u"readAllButton"_s);
    connect(m_all, &QPushButton::clicked, this, [this] { open(m_paths, Files::All); });
    m_all->hide();
    auto *buttons = new FlowLayout(style::kGrid);
    buttons->addWidget(m_files);
    buttons->addWidget(m_folder);
    buttons->addWidget(m_stop);
    cardLayout(card)->addWidget(m_hint);
    cardLayout(card)->addLayout(buttons);
    cardLayout(card)->addWidget(m_bar);
    cardLayout(card)->addWidget(m_progress);
    cardLayout(card)->addWidget(m_found);
    cardLayout(card)->addWidget(m_all);
    addContent(card);
    connect(m_files, &QPushButton::clicked, this, &TriagePage::askForFiles);
    connect(m_folder, &QPushButton::clicked, this, &TriagePage::askForFolder);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_run.cancel(); });
    showProgress();
}

void TriagePage::askForFiles()
{
    auto *dialog = new QFileDialog(this, m_files->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) { open(paths); });
    dialog->open();
}

void TriagePage::askForFolder()
{
    auto *dialog = new QFileDialog(this, m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { open({path}); });
    dialog->open();
}

void TriagePage::open(const QStringList &paths, Files files)
{
    if (m_isReading || paths.isEmpty())
        return;
    m_isReading = true;
    m_paths = paths;
    m_session.setLogs({});
    m_found->clear();
    m_all->hide();
    m_since.start();
    m_tick.start();
    triage::TriageOptions options;
    options.paths = paths;
    options.mostFiles = files == Files::First ? kMostFiles : 0;
    options.now = m_session.diagnosis().now().toSecsSinceEpoch();
    m_run.start(options);
    showResults();
    showProgress();
}

void TriagePage::showProgress()
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_stop), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_progress)})
        widget->setVisible(m_isReading);
    m_files->setEnabled(!m_isReading);
    m_folder->setEnabled(!m_isReading);
    if (!m_isReading)
        return;
    const qint64 done = m_run.progress().bytesDone;
    const qint64 total = std::max<qint64>(m_run.progress().bytesTotal, 1);
    m_bar->setValue(int(std::min<qint64>(done * kSteps / total, kSteps)));
    emit progressChanged();
    const double seconds = double(m_since.elapsed()) / 1000;
    const int left = done > 0 && seconds > 2 ? int(seconds * double(total - done) / double(done)) : -1;
    const QString size = QLocale().formattedDataSize(done);
    //: %1 an amount of data, as in 1.2 GB
    m_progress->setText(left < 0 ? tr("%1 read").arg(size)
                                 //: %1 an amount of data; %n seconds
                                 : tr("%1 read, about %n seconds left", nullptr, std::max(left, 0)).arg(size));
}

void TriagePage::onRead(const triage::CountedLogs &logs)
{
    m_tick.stop();
    m_isReading = false;
    m_session.setLogs(logs);
    emit progressChanged();
    if (!logs.conclusions.isEmpty())
        m_session.noteResults();
    showProgress();
    showResults();
    emit read();
}

void TriagePage::showResults()
{
    delete m_results;
    m_results = nullptr;
    if (const auto &logs = m_session.logs()) {
        sayWhatWasFound(*logs);
        m_results = new TriageResults(
            *logs, [this] { return teamReport(); }, this);
        connect(m_results->exporter(), &LogExport::saved, this, &TriagePage::resultsSaved);
        connect(m_results->exporter(), &LogExport::reportWanted, this, [this] {
            m_session.goOnFromLogWith(PageId::Report);
            emit nextWanted();
        });
        addContent(m_results);
    }
    emit summaryChanged();
}

void TriagePage::sayWhatWasFound(const triage::CountedLogs &logs)
{
    const QStringList notices = report::logNotices(logs);
    const bool isWhole = notices.isEmpty() && !report::hasGaps(logs.result);
    const triage::TallyResult &tally = logs.result.tally;
    //: %1 and %2 numbers of messages; the plural is that of %2
    QString news = tally.failed() > 0
        ? tr("%1 of %2 messages failed.", nullptr, language::pluralOf(tally.distinctMessages))
              .arg(report::countText(tally.failed()), report::countText(tally.distinctMessages))
        : report::logHeadline(logs) + u'.';
    if (!notices.isEmpty())
        news += u' ' + notices.join(u' ');
    const Status clean = isWhole ? Status::Fine : Status::Unknown;
    m_found->setNews(tally.failed() > 0 ? Status::Broken : clean, news);
    m_all->setVisible(logs.result.filesOmitted > 0);
    m_all->setText(tr("Read all %n files", nullptr, int(logs.result.files.size() + logs.result.filesOmitted)));
}

report::Report TriagePage::teamReport() const
{
    report::ReportInput input;
    input.rules = m_session.diagnosis().ruleBook();
    input.generatedAt = m_session.diagnosis().now();
    input.judgement = checks::notRun(m_session.diagnosis().rules());
    input.hasTokenRun = false;
    input.logs = m_session.logs();
    return report::Report::build(input, report::Audience::Team);
}

std::optional<int> TriagePage::percentDone() const
{
    constexpr int all = 100;
    return m_isReading ? std::optional(m_bar->value() * all / kSteps) : std::nullopt;
}

StepSummary TriagePage::summary() const
{
    if (m_isReading)
        return {Status::Busy, {}};
    const auto &logs = m_session.logs();
    if (!logs)
        return {};
    if (logs->result.counts().events == 0)
        return {Status::Unknown, tr("Nothing found")};
    const std::int64_t failed = logs->result.tally.failed();
    if (failed == 0)
        return {report::hasGaps(logs->result) ? Status::Unknown : Status::Fine, tr("No failures")};
    //: %1 a number of messages
    return {Status::Broken, tr("%1 failed").arg(report::countText(failed))};
}

void TriagePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isReading && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void TriagePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        m_found->setNews(Status::Unknown,
                         [] { return tr("Only files of this computer are read. Save it to a folder first."); });
    open(paths);
}

/// The button at the bottom leads to the token, whatever was chosen on an earlier visit.
void TriagePage::showEvent(QShowEvent *event)
{
    m_session.goOnFromLogWith(PageId::Token);
    BasePage::showEvent(event);
}

void TriagePage::retranslate()
{
    setHeading(tr("Why do the messages in a log fail?"),
               tr("Webhooks of Meta in any log are counted here. Nothing of it leaves this computer."));
    m_hint->setText(
        tr("Drop files here, or choose them: exports of webhooks, application logs, tables; also packed with "
           "gzip."));
    m_files->setText(tr("Choose files"));
    m_folder->setText(tr("Choose a folder"));
    m_stop->setText(tr("Stop"));
    m_bar->setAccessibleName(tr("Progress of reading"));
    setButtonText(QWizard::NextButton, tr("Check my token"));
    if (m_session.logs()) { // its sentences are in the language of before
        triage::CountedLogs logs = *m_session.logs();
        logs.conclusions = triage::conclusionsOf(logs.result.tally, m_session.diagnosis().rules());
        m_session.setLogs(logs);
        const TriageResults::View view = m_results != nullptr ? m_results->view() : TriageResults::View();
        showResults();
        m_results->setView(view);
    }
}

} // namespace secondtick::ui
