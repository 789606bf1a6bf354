#include "pages/word_choice.h"

#include "widgets/drop_down.h"

#include <QComboBox>
#include <QCoreApplication>

namespace secondtick::ui {

using delivery::LastStatus;
using delivery::MessageKind;

namespace {

struct Checklist
{
    Q_DECLARE_TR_FUNCTIONS(Checklist)
};

void fill(QComboBox *box, const QList<std::pair<QVariant, QString>> &rows)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    box->clear();
    for (const auto &[value, text] : rows)
        box->addItem(text, value);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

template <typename T> std::optional<T> chosen(const QComboBox *box)
{
    const QVariant value = box->currentData();
    return value.isValid() ? std::optional(T(value.toInt())) : std::nullopt;
}

template <typename T> void choose(QComboBox *box, std::optional<T> value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(value ? qMax(0, box->findData(int(*value))) : 0);
}

} // namespace

QComboBox *makeStatusBox(QWidget *parent)
{
    return new DropDown(parent);
}

void translateStatusBox(QComboBox *box)
{
    fill(box,
         {{QVariant(), Checklist::tr("Not known")},
          {int(LastStatus::Accepted), Checklist::tr("Accepted by the API")},
          {int(LastStatus::Sent), Checklist::tr("Sent (one tick)")},
          {int(LastStatus::Delivered), Checklist::tr("Delivered (two ticks)")},
          {int(LastStatus::Read), Checklist::tr("Read (blue ticks)")},
          {int(LastStatus::Failed), Checklist::tr("Failed")},
          {int(LastStatus::None), Checklist::tr("No status ever came")}});
}

std::optional<LastStatus> lastStatusIn(const QComboBox *box)
{
    return chosen<LastStatus>(box);
}

void setStatus(QComboBox *box, std::optional<LastStatus> status)
{
    choose(box, status);
}

QComboBox *makeKindBox(QWidget *parent)
{
    return new DropDown(parent);
}

void translateKindBox(QComboBox *box)
{
    fill(box,
         {{QVariant(), Checklist::tr("Not known")},
          {int(MessageKind::Service), Checklist::tr("Free-form reply, no template")},
          {int(MessageKind::Utility), Checklist::tr("Utility template")},
          {int(MessageKind::Marketing), Checklist::tr("Marketing template")},
          {int(MessageKind::Authentication), Checklist::tr("Authentication template")}});
}

std::optional<MessageKind> kindIn(const QComboBox *box)
{
    return chosen<MessageKind>(box);
}

void setKind(QComboBox *box, std::optional<MessageKind> kind)
{
    choose(box, kind);
}

} // namespace secondtick::ui
