#pragma once

#include "delivery/answers.h"

#include <optional>

class QComboBox;
class QWidget;

namespace secondtick::ui {

/// Choosers for the words of the answers file, "Not known" first. Filled by the translate functions, which keep the
/// choice; setting one tells nobody.

QComboBox *makeStatusBox(QWidget *parent);
void translateStatusBox(QComboBox *box);
std::optional<delivery::LastStatus> lastStatusIn(const QComboBox *box);
void setStatus(QComboBox *box, std::optional<delivery::LastStatus> status);

QComboBox *makeKindBox(QWidget *parent);
void translateKindBox(QComboBox *box);
std::optional<delivery::MessageKind> kindIn(const QComboBox *box);
void setKind(QComboBox *box, std::optional<delivery::MessageKind> kind);

} // namespace secondtick::ui
