#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>

namespace secondtick::test {

/// How one start of secondtick-cli ended, and everything it gave out.
struct CliResult
{
    int exit = -1; ///< -1: crashed, or did not end in time
    QByteArray out;
    QByteArray err;
    QByteArray commandLine; ///< /proc/<pid>/cmdline and environ while it ran, where there is such a thing
    std::chrono::milliseconds took{0};

    /// Standard output as one JSON object; empty when it is none.
    QJsonObject json() const;
    /// Ids of the findings above info, sorted, each once.
    QStringList findingIds() const;
    QJsonObject finding(const QString &id) const;
    /// Verdict of the check, "" when it is not listed.
    QString check(const QString &id) const;
};

enum class InputEnd
{
    Closed,
    LeftOpen
};

/// Runs the program with `input` on standard input, while the event loop of the test goes on (its servers answer).
/// `environment` adds to the one of the test: "NAME=value".
CliResult runCli(const QStringList &arguments, const QByteArray &input = {}, InputEnd end = InputEnd::Closed,
                 const QStringList &environment = {});

} // namespace secondtick::test
