#include "pages/log_export.h"

#include "base/whole_file.h"
#include "style/appearance.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/notice.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace secondtick::ui {

using namespace Qt::StringLiterals;

LogExport::LogExport(std::function<report::Report()> report, QWidget *parent)
    : QFrame(parent)
    , m_report(std::move(report))
    , m_notice(new Notice(this))
{
    auto *buttons = new FlowLayout(style::kGrid);
    const auto add = [this, buttons](const QString &name, const QString &text) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false); // Enter in the window must not write files
        buttons->addWidget(button);
        return button;
    };
    connect(add(u"logReportButton"_s, tr("Go to report")), &QPushButton::clicked, this, &LogExport::reportWanted);
    connect(add(u"saveLogCsv"_s, tr("Save table as CSV")), &QPushButton::clicked, this,
            [this] { save(u"csv"_s, tr("Table"), report::writeCsv); });
    connect(add(u"saveLogJson"_s, tr("Save as JSON")), &QPushButton::clicked, this,
            [this] { save(u"json"_s, u"JSON"_s, report::writeJson); });
    QLabel *const note = makeLabel(TextRole::Note, this);
    note->setText(tr("No customer is named in any of these. Ids of your sending numbers are."));
    m_notice->setObjectName(u"logExportNotice"_s);
    QVBoxLayout *const column = makeCardOf(this);
    column->addLayout(buttons);
    column->addWidget(note);
    column->addWidget(m_notice);
}

void LogExport::save(const QString &suffix, const QString &kind, QByteArray (*write)(const report::Report &))
{
    const report::Report report = m_report();
    //: Part of a file name, without spaces
    const QString name = tr("second-tick-log") + report.generatedAt.toString(u"-yyyy-MM-dd."_s) + suffix;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const SaveQuestion question{tr("Save what was counted"), QDir(folder).filePath(name),
                                u"%1 (*.%2)"_s.arg(kind, suffix), suffix};
    m_askWhereToSave(this, question, [this, report, write](const QString &path) {
        m_notice->clear();
        const Outcome<> written = writeWholeFile(path, write(report), Overwrite::Allow); // the dialog has asked
        if (!written) {
            m_notice->setNews(Status::Broken, [error = written.error()] { return error.said(); });
            return;
        }
        m_notice->setNews(Status::Fine, [file = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath())] {
            //: %1 is a file with its folder
            return tr("Saved: %1").arg(file);
        });
        emit saved();
    });
}

} // namespace secondtick::ui
