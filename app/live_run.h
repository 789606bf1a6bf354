#pragma once

#include "app/common_options.h"
#include "app/run_inputs.h"
#include "app/services.h"
#include "delivery/answers.h"
#include "report/report.h"

#include <memory>
#include <optional>

namespace secondtick::app {

/// One run of the checks for the command line, from the options to the report:
///
///   LiveRun::prepare()  builds the engine and, for practice, starts serving the scenario
///   readSecrets()       token and app secret from file, standard input or terminal
///   run()               until the diagnosis is done
///   report()
class LiveRun
{
public:
    static Outcome<LiveRun> prepare(const RunInputs &inputs, const CommonOptions &options,
                                    const rules::RuleBookPtr &rules);

    /// What an empty standard input is: a text that is no token, or no text at all. In practice it is always the
    /// latter, and the scenario's own token is used.
    enum class EmptyInput
    {
        IsAText,
        IsNoText
    };
    /// Several different tokens in one text are an Error: the user must choose.
    Outcome<> readSecrets(EmptyInput empty);
    /// There is something to run with, if only to say that it is no token.
    bool hasText() const { return m_hasText; }

    void setAnswers(const delivery::Answers &answers);
    void run();
    /// Instead of run(): judges these.
    void openFacts(const Snapshot &facts);
    /// What the results are compared with.
    void setEarlier(const Snapshot &facts);
    const Snapshot &facts() const;
    report::Report report() const;

private:
    LiveRun(RunInputs inputs, CommonOptions options);
    std::chrono::seconds runLimit() const;
    Outcome<> buildDiagnosis(const rules::RuleBookPtr &rules);
    Outcome<> readAppSecret();
    Outcome<> readToken(EmptyInput empty);
    Outcome<QByteArray> readTokenBytes(EmptyInput empty) const;
    Outcome<> offer(QByteArray &bytes);
    void tellState() const;

    RunInputs m_inputs;
    CommonOptions m_options;
    std::optional<PracticeWorld> m_practice;
    std::unique_ptr<Diagnosis> m_diagnosis; ///< never null once prepared
    bool m_hasText = false;
    bool m_walksChecklist = false;
};

} // namespace secondtick::app
