#include "diagnosis/run.h"

namespace secondtick {

namespace {

constexpr int kDeepCalls = 2000; // a large business; an app in use has 5000 calls an hour

net::CallPolicy policyFor(const Diagnosis::Setup &setup, bool deep)
{
    const rules::RuleBookPtr rules = setup.rules.book();
    net::CallPolicy policy;
    policy.isServiceFault = [rules](const GraphError &error) { return rules->errorCodes.isServiceFault(error); };
    policy.isRateLimit = [rules](const GraphError &error) { return rules->errorCodes.isRateLimit(error); };
    policy.retryPause = setup.retryPause;
    if (deep)
        policy.callBudget = kDeepCalls;
    return policy;
}

Redactor redactorFor(const Secret &token, const Secret &appSecret)
{
    Redactor redactor;
    redactor.watch(token);
    redactor.watch(appSecret);
    return redactor;
}

GatherInputs inputsFor(const rules::RuleBook &rules, const Secret &token, const AppCredentials &app,
                       const Snapshot &begun, const GatherScope &scope)
{
    GatherInputs inputs;
    inputs.token = &token;
    inputs.appSecret = app.secret.isEmpty() ? nullptr : &app.secret;
    inputs.appId = app.appId;
    inputs.namedApp = begun.namedAppId;
    inputs.accountId = begun.givenAccountId;
    inputs.numberId = begun.givenNumberId;
    inputs.scope = scope;
    const QList<rules::PermissionRule> required = rules.permissions.required();
    for (const rules::PermissionRule &rule : required)
        inputs.requiredPermissions.append(rule.name);
    return inputs;
}

} // namespace

Diagnosis::Run::Run(const Setup &setup, const Given &given)
    : m_redactor(redactorFor(given.token, given.app.secret))
    , m_http(setup.makeHttp())
    , m_graph(*m_http, policyFor(setup, given.deep), m_redactor)
    , m_gatherer(m_graph, inputsFor(*setup.rules, given.token, given.app, given.begun, given.scope), *setup.clock,
                 given.begun)
{
}

} // namespace secondtick
