#pragma once

#include "base/clock.h"
#include "checks/comparison.h"
#include "delivery/delivery_check.h"
#include "net/graph_endpoint.h"
#include "net/http_client.h"
#include "paste/pasted_text.h"
#include "rules/rule_source.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace secondtick {

/// The one orchestrator of wizard and command line: holds what the user gave, runs the reads, judges, and keeps the
/// results. Lives on the thread of its event loop.
///
///   Idle --start()--> Running --answers--> Done
///                        |  \--code 2, and waiting allowed--> Waiting --5:00 or retryNow()--> Running
///                        \--cancel() (any time)--> Cancelled, with what is known so far
///
/// A run ends through the event queue, never inside start(). A new start() drops answers of an older run. The token
/// stays here until it is replaced, forgotten, or this object goes away.
class Diagnosis final : public QObject
{
    Q_OBJECT
public:
    enum class State
    {
        Idle,
        Running,
        Waiting,
        Done,
        Cancelled
    };
    Q_ENUM(State)

    /// Makes the network door of one run; it is destroyed at the run's end.
    using HttpFactory = std::function<std::unique_ptr<net::HttpClient>()>;

    struct Setup
    {
        rules::RuleSource rules; ///< read when a run or a result first needs it
        HttpFactory makeHttp;
        std::shared_ptr<const Clock> clock; ///< this computer's clock; never null
        std::optional<QDateTime> fixedNow; ///< `--now`: judge as if it were that time, UTC
        bool practice = false;
        std::chrono::milliseconds runLimit{120'000};
        std::chrono::milliseconds retryPause{2'500};
        std::chrono::seconds serviceWait{300};
    };

    explicit Diagnosis(Setup setup, QObject *parent = nullptr);
    ~Diagnosis() override;

    // --- what the user gives -------------------------------------------------------------------------------------
    /// Reads a pasted text, keeps the token of an accepted one, and wipes `text`. Confirm and AskWhich keep their
    /// candidates until confirmToken() or another paste.
    PasteVerdict offerText(QString &text);
    const PastedText &pasted() const { return m_pasted; }
    /// Answers the question of Confirm (index 0) and AskWhich: this one.
    void confirmToken(int index);
    bool hasToken() const { return !m_token.isEmpty(); }
    QString tokenMask() const { return m_token.mask(); }
    QString tokenFingerprint() const { return m_token.fingerprint(); }
    qsizetype tokenLength() const { return m_token.length(); }
    /// Ends a run and wipes token and app secret.
    void forgetSecrets();

    void setAppCredentials(AppCredentials credentials);
    bool hasAppSecret() const { return !m_app.secret.isEmpty(); }
    void setNamedApp(const QString &appId) { m_namedApp = appId; }
    void setAccountId(const QString &id) { m_accountId = id; }
    void setNumberId(const QString &id) { m_numberId = id; }
    QString namedApp() const { return m_namedApp; }
    QString accountId() const { return m_accountId; }
    QString numberId() const { return m_numberId; }

    void setAnswers(const delivery::Answers &answers);
    const delivery::Answers &answers() const { return m_answers; }

    // --- running ---------------------------------------------------------------------------------------------------
    /// Waits out code 2 instead of ending with it.
    void setWaitForService(bool wait) { m_waitForService = wait; }
    /// Makes as many calls as it takes, not only as many as a usual run.
    void setDeep(bool deep) { m_deep = deep; }
    /// Runs the checks. Without a usable token no call is made and the judgement says why.
    void start();
    void cancel();
    void retryNow(); ///< ends Waiting early
    /// Reads once more what this finding rests on, and nothing else; the state stays Done meanwhile. Ends with
    /// stateChanged(): the results are new, or, when network or service was in the way, the same as before.
    void checkAgain(const Finding &finding);
    bool isCheckingAgain() const { return m_again != nullptr; }
    /// Why the last checkAgain() brought nothing.
    const std::optional<Error> &obstacleOfAgain() const { return m_obstacleOfAgain; }

    // --- saved facts
    // ---------------------------------------------------------------------------------------------------
    /// Takes the facts of an earlier run, from a file. Without results they become the results, judged by their own
    /// time; else the later of the two is shown, and compared with the earlier.
    void openFacts(const Snapshot &facts);
    /// What the results are compared with, whatever its time.
    void setEarlier(const Snapshot &facts);
    bool isFromFile() const { return m_isFromFile; }
    QDateTime savedFactsOf() const; ///< the moment the opened facts are of, UTC; null unless isFromFile()
    /// What changed since the facts opened, or since the last run with the same token; empty when there is neither.
    std::optional<checks::Comparison> comparison() const;
    const std::optional<Snapshot> &earlier() const { return m_earlier; } ///< what is compared with

    State state() const { return m_state; }
    int callsAnswered() const { return m_callsAnswered; }
    QString currentStep() const { return m_currentStep; } ///< "GET /debug_token"
    std::chrono::seconds waitLeft() const { return m_waitLeft; } ///< of Waiting
    std::chrono::seconds runningFor() const;

    // --- results ---------------------------------------------------------------------------------------------------
    bool hasRun() const { return m_state == State::Done || m_state == State::Cancelled; }
    const Snapshot &snapshot() const { return m_snapshot; }
    /// Findings of the checklist are included once it has answers.
    checks::Judgement judgement() const;
    delivery::DeliveryResult delivery() const;
    const rules::RuleBook &rules() const { return *m_setup.rules; }
    rules::RuleBookPtr ruleBook() const { return m_setup.rules.book(); }
    bool isPractice() const { return m_setup.practice; }
    /// The moment findings are judged by: `--now`, else the answers' Date, else the local clock.
    QDateTime now() const;

signals:
    void stateChanged();
    void progressChanged(); ///< a call was answered, or a second of waiting passed
    void tokenChanged();
    void answersChanged();

private:
    class Run;

    Snapshot givenByUser() const;
    void setState(State state);
    void beginRun();
    void onGathered();
    void onOutOfTime();
    void endRun(State state);
    void onReadAgain();
    void endAgain();
    void keepAsEarlier();
    void beginWaiting();
    void tick();
    bool isServiceDown() const;

    Setup m_setup;
    PastedText m_pasted;
    bool m_tokenIsTwiceTheSame = false;
    Secret m_token;
    AppCredentials m_app;
    QString m_namedApp;
    QString m_accountId;
    QString m_numberId;
    delivery::Answers m_answers;
    bool m_waitForService = false;
    bool m_deep = false;

    State m_state = State::Idle;
    Snapshot m_snapshot;
    std::unique_ptr<Run> m_run; ///< exists while Running
    std::unique_ptr<Run> m_again; ///< exists while checking one finding again
    std::optional<Error> m_obstacleOfAgain;
    std::optional<Snapshot> m_earlier;
    bool m_earlierIsFromFile = false;
    bool m_isFromFile = false; ///< m_snapshot was not read by this program
    QTimer m_limit;
    QTimer m_second;
    QElapsedTimer m_running;
    std::chrono::seconds m_waitLeft{0};
    int m_callsAnswered = 0;
    QString m_currentStep;
};

} // namespace secondtick
