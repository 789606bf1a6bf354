#include "widgets/copy_button.h"

#include "widgets/labels.h"
#include "widgets/notice.h"
#include "widgets/shown_text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPushButton>
#include <QTimer>

namespace secondtick::ui {

using namespace std::chrono_literals;

namespace {

class CopyWords
{
    Q_DECLARE_TR_FUNCTIONS(secondtick::ui::CopyButton)
};

} // namespace

QPushButton *makeCopyButton(const QString &what, const std::function<QString()> &text, QWidget *parent,
                            const QString &caption)
{
    const QString usual = caption.isEmpty() ? CopyWords::tr("Copy") : caption;
    auto *button = makeLinkButton(parent);
    button->setText(usual);
    button->setAccessibleName(withoutMarks(what));
    QObject::connect(button, &QPushButton::clicked, button, [button, usual, what, text] {
        QGuiApplication::clipboard()->setText(text());
        button->setText(CopyWords::tr("Copied"));
        announce(button, CopyWords::tr("Copied"));
        QTimer::singleShot(2s, button, [button, usual, what] {
            button->setText(usual);
            button->setAccessibleName(withoutMarks(what));
        });
    });
    return button;
}

} // namespace secondtick::ui
