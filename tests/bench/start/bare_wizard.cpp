// The floor for the start of the window: a wizard of five empty pages, linked to the same Qt.
#include "start/first_paint.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <QWizard>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QWizard wizard;
    wizard.setWizardStyle(QWizard::ModernStyle);
    for (int i = 0; i < 5; ++i) {
        auto *page = new QWizardPage;
        page->setTitle(QStringLiteral("Page %1").arg(i));
        auto *column = new QVBoxLayout(page);
        column->addWidget(new QLabel(QStringLiteral("Some text of page %1").arg(i)));
        wizard.addPage(page);
    }
    wizard.resize(980, 660);
    wizard.show();
    new secondtick::test::FirstPaint(wizard);
    return QApplication::exec();
}
