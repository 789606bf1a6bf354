#pragma once

#include "delivery/answers.h"

#include <QList>
#include <QString>

#include <utility>

namespace secondtick::delivery {

/// The words of the answers file, each with its value, in the order of the contract. Used to read and to write it.
template <typename T> using Words = QList<std::pair<QString, T>>;

const Words<MessageKind> &messageKindWords();
const Words<LastStatus> &lastStatusWords();
const Words<Known> &knownWords();
const Words<QString> &platformWords();

QString toWord(MessageKind kind);
QString toWord(LastStatus status);
QString toWord(Known known);

} // namespace secondtick::delivery
