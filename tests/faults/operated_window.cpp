#include "app/gui_program.h"
#include "base/secret.h"
#include "widgets/fold.h"
#include "wizard/shell.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <cstring>
#include <functional>
#include <map>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace secondtick;

namespace {

constexpr int kPatience = 30'000;

/// The window of the program as it is, operated by lines on standard input, so that it can be looked at from outside:
/// its memory, its system calls, its end. Each line is a word and what it is about, and is answered by a line.
class Operator final : public QObject
{
    Q_OBJECT
public:
    explicit Operator(ui::SecondTickWizard &wizard)
        : QObject(&wizard)
        , m_wizard(wizard)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &Operator::read);
    }

private:
    using Deed = std::function<QString(const QString &about)>;

    void read()
    {
        const ssize_t got = ::read(STDIN_FILENO, m_line, sizeof m_line - 1);
        if (got <= 0) {
            QCoreApplication::exit(0);
            return;
        }
        QString line = QString::fromLatin1(m_line, got).trimmed();
        explicit_bzero(m_line, sizeof m_line); // it may have been a token
        const QString answer = doneAs(line);
        Secret::wipe(line);
        (void)std::fputs(qPrintable(answer + u'\n'), stdout);
        (void)std::fflush(stdout);
    }

    QString doneAs(const QString &line)
    {
        const std::map<QString, Deed> deeds{
            {u"copy"_s, [this](const QString &text) { return copy(text); }},
            {u"clipboard"_s, [](const QString & /*none*/) { return QApplication::clipboard()->text(); }},
            {u"paste"_s, [this](const QString &name) { return paste(name); }},
            {u"press"_s, [this](const QString &name) { return press(name); }},
            {u"next"_s, [this](const QString & /*none*/) { return click(m_wizard.button(QWizard::NextButton)); }},
            {u"back"_s, [this](const QString & /*none*/) { return click(m_wizard.button(QWizard::BackButton)); }},
            {u"arrive"_s, [this](const QString &page) { return arrive(page.toInt()); }},
            {u"unfold"_s, [this](const QString & /*none*/) { return unfold(); }},
            {u"rich"_s, [](const QString & /*none*/) { return richText(); }},
            {u"hover"_s, [this](const QString & /*none*/) { return hover(); }},
            {u"choose"_s, [this](const QString &path) { return choose(path); }},
            {u"dismiss"_s, [this](const QString & /*none*/) { return dismiss(); }},
            {u"dumpable"_s,
             [](const QString & /*none*/) { return QString::number(prctl(PR_GET_DUMPABLE, 0UL, 0UL, 0UL, 0UL)); }},
            {u"close"_s, [this](const QString & /*none*/) { return close(); }},
        };
        const auto deed = deeds.find(line.section(u' ', 0, 0));
        return deed == deeds.end() ? u"no such deed"_s : deed->second(line.section(u' ', 1));
    }

    QString copy(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        return u"done"_s;
    }

    QWidget *page() const { return m_wizard.currentPage(); }

    QString paste(const QString &name)
    {
        auto *const target = page()->findChild<QWidget *>(name);
        if (target == nullptr)
            return u"nothing of this name"_s;
        target->setFocus();
        QTest::keyClick(target, Qt::Key_V, Qt::ControlModifier);
        return u"done"_s;
    }

    static QString click(QAbstractButton *button)
    {
        if (button == nullptr || !button->isVisible() || !button->isEnabled())
            return u"no such button"_s;
        QTest::mouseClick(button, Qt::LeftButton);
        return u"done"_s;
    }

    QString press(const QString &name) { return click(page()->findChild<QAbstractButton *>(name)); }

    QString arrive(int id)
    {
        return QTest::qWaitFor([&] { return m_wizard.currentId() == id; }, kPatience)
            ? u"done"_s
            : u"still on page %1"_s.arg(m_wizard.currentId());
    }

    /// Opens everything that can be opened on this page.
    QString unfold()
    {
        const QList<ui::Fold *> folds = page()->findChildren<ui::Fold *>();
        for (ui::Fold *const fold : folds)
            fold->unfold();
        static const QRegularExpression node(u"Node$"_s);
        const QList<QAbstractButton *> nodes = page()->findChildren<QAbstractButton *>(node);
        for (QAbstractButton *const button : nodes) {
            (void)click(button);
            QCoreApplication::processEvents();
        }
        return u"done"_s;
    }

    /// The first label that would read its text as markup.
    static QString richText()
    {
        const QList<QWidget *> all = QApplication::allWidgets();
        for (const QWidget *const widget : all) {
            const auto *const label = qobject_cast<const QLabel *>(widget);
            if (label == nullptr || label->inherits("QTipLabel"))
                continue;
            const bool guesses = label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text());
            if (guesses || label->textFormat() == Qt::RichText || label->textFormat() == Qt::MarkdownText)
                return u"markup in "_s + label->objectName();
        }
        return u"done"_s;
    }

    /// The mouse rests on everything there is.
    QString hover()
    {
        const QList<QWidget *> all = QApplication::allWidgets();
        for (QWidget *const widget : all) {
            if (!widget->isVisible() || widget->window() != &m_wizard)
                continue;
            QHelpEvent help(QEvent::ToolTip, widget->rect().center(), widget->mapToGlobal(widget->rect().center()));
            QApplication::sendEvent(widget, &help);
            QCoreApplication::processEvents();
        }
        return u"done"_s;
    }

    /// Answers the file dialog that is open.
    QString choose(const QString &path)
    {
        auto *const dialog = m_wizard.findChild<QFileDialog *>();
        auto *const name = dialog == nullptr ? nullptr : dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        if (name == nullptr)
            return u"no dialog"_s;
        name->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
        return u"done"_s;
    }

    QString dismiss()
    {
        auto *const dialog = m_wizard.findChild<QFileDialog *>();
        if (dialog == nullptr)
            return u"no dialog"_s;
        dialog->reject();
        return u"done"_s;
    }

    QString close()
    {
        QTimer::singleShot(200, this, [] {
            if (auto *const box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
                box->buttons().constFirst()->click();
        });
        m_wizard.close();
        if (m_wizard.isVisible()) // it has asked once
            m_wizard.close();
        return m_wizard.isVisible() ? u"still open"_s : u"done"_s;
    }

    ui::SecondTickWizard &m_wizard;
    QSocketNotifier m_input;
    char m_line[4096] = {};
};

} // namespace

/// The program itself, with an operator from its first page on.
int main(int argc, char *argv[])
{
    return app::runProgram(argc, argv, [](QWidget &window) {
        QApplication::setQuitOnLastWindowClosed(false);
        auto *const wizard = qobject_cast<ui::SecondTickWizard *>(&window);
        if (wizard == nullptr)
            qFatal("the window is another one than it was");
        new Operator(*wizard);
        (void)std::fputs("ready\n", stdout);
        (void)std::fflush(stdout);
    });
}

#include "operated_window.moc"
