#include "pages/triage_page.h"

#include "base/clock.h"
#include "diagnosis/diagnosis.h"
#include "pages/triage_results.h"
#include "style/appearance.h"
#include "widgets/finding_card.h"
#include "widgets/flow_layout.h"
#include "widgets/hour_strip.h"
#include "widgets/labels.h"
#include "widgets/notice.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <QWizard>

namespace secondtick::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kSteps = 1000; // of the progress bar
constexpr int kTableRows = 8; // without scrolling

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
    auto *buttons = new FlowLayout(style::kGrid);
    buttons->addWidget(m_files);
    buttons->addWidget(m_folder);
    buttons->addWidget(m_stop);
    cardLayout(card)->addWidget(m_hint);
    cardLayout(card)->addLayout(buttons);
    cardLayout(card)->addWidget(m_bar);
    cardLayout(card)->addWidget(m_progress);
    cardLayout(card)->addWidget(m_found);
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
    connect(dialog, &QFileDialog::filesSelected, this, &TriagePage::open);
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

void TriagePage::open(const QStringList &paths)
{
    if (m_isReading || paths.isEmpty())
        return;
    m_isReading = true;
    m_hasResult = false;
    m_found->clear();
    m_since.start();
    m_tick.start();
    triage::TriageOptions options;
    options.paths = paths;
    options.now = m_session.diagnosis().now().toSecsSinceEpoch();
    m_run.start(options);
    show();
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
    const double seconds = double(m_since.elapsed()) / 1000;
    const int left = done > 0 && seconds > 2 ? int(seconds * double(total - done) / double(done)) : -1;
    const QString size = QLocale().formattedDataSize(done);
    //: %1 an amount of data, as in 1.2 GB
    m_progress->setText(left < 0 ? tr("%1 read").arg(size)
                                 //: %1 an amount of data; %n seconds
                                 : tr("%1 read, about %n seconds left", nullptr, std::max(left, 0)).arg(size));
}

void TriagePage::onRead(const triage::TriageResult &result)
{
    m_tick.stop();
    m_isReading = false;
    m_hasResult = true;
    m_result = result;
    m_conclusions = triage::conclusionsOf(result.tally, m_session.diagnosis().rules());
    showProgress();
    show();
    emit read();
}

void TriagePage::show()
{
    delete m_body;
    m_body = new QWidget(this);
    m_card = nullptr;
    m_table = nullptr;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(style::kGrid + style::kGrid / 2);
    if (m_hasResult) {
        if (m_result.isCancelled)
            m_found->setNews(Status::Unknown, tr("Stopped. What was counted until then is shown."));
        else if (m_result.counts().events == 0)
            m_found->setNews(Status::Unknown, tr("No webhooks of Meta were found in it."));
        else if (m_conclusions.isEmpty())
            m_found->setNews(Status::Fine, tr("No message failed in this log."));
        if (QWidget *const notes = makeFileNotes(m_result, m_body))
            column->addWidget(notes);
        column->addWidget(makeTotals(m_result, m_body));
        if (!m_conclusions.isEmpty())
            showFailures(column);
    }
    addContent(m_body);
    emit summaryChanged();
}

void TriagePage::showFailures(QVBoxLayout *column)
{
    m_found->setNews(Status::Broken, m_conclusions.first().sentence);
    m_table = makeGroupTable(m_conclusions, m_body);
    const int rows = std::min(m_table->rowCount(), kTableRows);
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height()
                              + (rows + 1) * m_table->verticalHeader()->defaultSectionSize());
    constexpr int roomForAll = 80; // characters
    for (const int each : {3, 4}) // with large text the reason comes before share and recipients
        m_table->setColumnHidden(each, width() < style::textWidth(roomForAll));
    auto *first = new QWidget(m_body);
    m_group = new QVBoxLayout(first);
    m_group->setContentsMargins({});
    column->addWidget(first);
    column->addWidget(m_table);
    showHours(column);
    showConclusion(0);
    connect(m_table, &QTableWidget::currentCellChanged, this,
            [this](int row) { showConclusion(conclusionOfRow(*m_table, row)); });
}

void TriagePage::showConclusion(int index)
{
    if (index < 0 || index >= int(m_conclusions.size()))
        return;
    delete m_card;
    m_card = new FindingCard(findingFor(m_conclusions.at(index)), m_group->parentWidget());
    m_card->unfold();
    m_group->addWidget(m_card);
}

void TriagePage::showHours(QVBoxLayout *column)
{
    QMap<qint64, qint64> hours;
    for (const triage::Conclusion &conclusion : std::as_const(m_conclusions)) {
        for (const auto &[hour, count] : conclusion.group.hours) {
            if (hour > 0)
                hours[hour] += count;
        }
    }
    if (hours.isEmpty())
        return;
    QFrame *const card = makeCard(m_body);
    QLabel *const title = makeLabel(TextRole::Section, card);
    title->setText(tr("When messages failed"));
    auto *strip = new HourStrip(card);
    strip->setObjectName(u"hourStrip"_s);
    strip->setCounts(hours);
    strip->setAccessibleName(title->text());
    cardLayout(card)->addWidget(title);
    cardLayout(card)->addWidget(strip);
    column->addWidget(card);
}

StepSummary TriagePage::summary() const
{
    if (m_isReading)
        return {Status::Busy, {}};
    if (!m_hasResult)
        return {};
    if (m_result.counts().events == 0)
        return {Status::Unknown, tr("Nothing found")};
    std::int64_t failed = 0;
    for (const triage::Conclusion &conclusion : m_conclusions)
        failed += conclusion.group.count;
    if (failed == 0)
        return {Status::Fine, tr("No failures")};
    //: %1 a number of messages
    return {Status::Broken, tr("%1 failed").arg(QLocale().toString(qlonglong(failed)))};
}

void TriagePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isReading && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TriagePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    open(localFiles(event->mimeData()));
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
    if (m_hasResult)
        show();
}

} // namespace secondtick::ui
