#pragma once

#include "base/sentence.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace secondtick {

/// How bad a finding is; the order is the order of the numbers.
enum class Severity
{
    Info, ///< part of the picture, nothing to do
    Hint, ///< could be better
    Warning, ///< works and will break, or breaks sometimes
    Error, ///< something is broken now
    Blocker, ///< nothing works until this is fixed
};

/// Who may see a piece of evidence; see Report.
enum class Privacy
{
    Public,
    Business,
    Personal
};

/// One fact that a finding rests on. `value` is untrusted text from outside, already redacted.
struct Evidence
{
    QString label; ///< the platform's own word for it, e.g. "expires_at"; not translated
    QString value; ///< as delivered
    QString source; ///< "GET /debug_token", "answers.json", "what you entered"
    Privacy privacy = Privacy::Business;
    Sentence sentence = {}; ///< `value` again, where it is a sentence of ours; may be empty
};

/// What a finding is about. `kind` is a chain node ("token", "app", "account", "number" …) or "service", "network",
/// "log".
struct Subject
{
    QString kind;
    QString id; ///< fingerprint for a token, the platform's id otherwise; may be empty
};

/// What we make of the facts. Ids are listed in the contract and never change. Words are not in it: they are looked up
/// by id (and `wording`, when one id has several texts) in the rule book, with `args` by name.
struct Finding
{
    QString id;
    std::optional<Severity> severity; ///< empty: as the rule book says for this id
    Subject subject;
    QJsonObject args;
    QList<Evidence> evidence;
    QString wording; ///< which of the texts of this id; empty for its only or usual one
    QString check; ///< id of the check that made it; empty when another part of the program did
};

/// What became of one check.
enum class Verdict
{
    Passed, ///< we looked, and it was fine
    Found, ///< we looked, and there are findings
    NotApplicable, ///< the question does not arise here
    Skipped, ///< an earlier finding makes it pointless
    CouldNotRun, ///< what it needs could not be read
};

QString toWord(Severity severity); ///< "blocker", "error" … as in JSON and on the command line
QString toWord(Verdict verdict); ///< "passed", "could_not_run" …
QString toWord(Privacy privacy); ///< "public" …
std::optional<Severity> severityFromWord(const QString &word);

} // namespace secondtick
