#include "facts/gather/token_gatherer.h"

#include "base/clock.h"
#include "base/redactor.h"

#include <algorithm>

namespace secondtick {

using namespace Qt::StringLiterals;

namespace {

constexpr int kInvalidToken = 190; // OAuthException: the calling token itself is refused
constexpr int kSessionKey = 102; // its older form

ReadFailure failureOf(const net::GraphReply &reply)
{
    return {*reply.error, reply.graphError, reply.serviceFault, reply.rateLimited, reply.minutesToRegainAccess};
}

bool refusesToken(const net::GraphReply &reply)
{
    return reply.graphError && (reply.graphError->code == kInvalidToken || reply.graphError->code == kSessionKey);
}

bool refusesProof(const net::GraphReply &reply)
{
    return reply.graphError && reply.graphError->message.contains("appsecret_proof"_L1, Qt::CaseInsensitive);
}

/// Ids become part of an address, so nothing but digits passes: an id from an answer is text from outside.
bool isNodeId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 20
        && std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Error foreignAnswer(const QString &label)
{
    return {ErrorKind::NotGraph, {}, label, u"foreign"_s};
}

} // namespace

TokenGatherer::TokenGatherer(net::GraphClient &graph, GatherInputs inputs, const Redactor &redactor, const Clock &clock,
                             Snapshot begun, QObject *parent)
    : QObject(parent)
    , m_graph(graph)
    , m_inputs(std::move(inputs))
    , m_redactor(redactor)
    , m_clock(clock)
    , m_snapshot(std::move(begun))
    , m_useProof(m_inputs.appSecret != nullptr)
{
    if (m_inputs.appSecret && m_inputs.appId.isEmpty())
        m_inputs.appId = m_inputs.namedApp;
}

void TokenGatherer::start()
{
    if (m_inputs.appSecret && !m_inputs.appId.isEmpty())
        inspectAsApp();
    else
        inspectAsToken();
}

net::Credentials TokenGatherer::asToken() const
{
    net::Credentials credentials;
    credentials.token = m_inputs.token;
    credentials.appSecret = m_useProof ? m_inputs.appSecret : nullptr;
    return credentials;
}

void TokenGatherer::inspectAsApp()
{
    m_triedAsApp = true;
    net::Credentials credentials;
    credentials.appId = m_inputs.appId;
    credentials.appSecret = m_inputs.appSecret;
    credentials.asApp = true;
    credentials.inspected = m_inputs.token;
    get(u"/debug_token"_s, {}, credentials, [this](const Reply &reply) {
        if (!reply.graphError || reply.serviceFault || reply.rateLimited) {
            onInspected(reply);
            return;
        }
        // The app was refused, not the token. Its secret cannot sign for this token's app either.
        m_snapshot.refusedAsApp = failureOf(reply);
        m_useProof = false;
        inspectAsToken();
    });
}

void TokenGatherer::inspectAsToken()
{
    net::Credentials credentials = asToken();
    credentials.inspected = m_inputs.token;
    get(u"/debug_token"_s, {}, credentials, [this](const Reply &reply) {
        if (m_useProof && refusesProof(reply)) {
            m_snapshot.refusedProof = failureOf(reply);
            m_useProof = false;
            inspectAsToken();
            return;
        }
        onInspected(reply);
    });
}

void TokenGatherer::onInspected(const Reply &reply)
{
    keep(m_snapshot.inspection, reply, TokenFacts::fromJson(reply.body));
    if (m_snapshot.inspection.value) {
        readPermissionsIfNeeded();
    } else if (endsRun(reply) || !reply.graphError) {
        emit finished();
    } else {
        onInspectionRefused(reply);
    }
}

void TokenGatherer::onInspectionRefused(const Reply &reply)
{
    // A secret without an app id can still be used once the token has told us its app.
    if (m_inputs.appSecret && m_useProof && !m_triedAsApp && !refusesProof(reply))
        learnAppId();
    else
        readIdentity();
}

void TokenGatherer::learnAppId()
{
    get(u"/app"_s, {{u"fields"_s, u"id,name"_s}}, asToken(), [this](const Reply &reply) {
        keep(m_snapshot.app, reply, NodeFacts::fromJson(reply.body));
        if (endsRun(reply)) {
            emit finished();
        } else if (m_snapshot.app.value) {
            m_inputs.appId = m_snapshot.app->id;
            inspectAsApp();
        } else {
            readIdentity();
        }
    });
}

void TokenGatherer::readIdentity()
{
    m_afterReads = &TokenGatherer::readNodes;
    m_openReads = 1;
    readPermissions();
    readNode(u"/me"_s, u"id,name"_s, &Snapshot::me);
    if (!m_snapshot.app.wasAsked())
        readNode(u"/app"_s, u"id,name"_s, &Snapshot::app);
    oneReadDone();
}

void TokenGatherer::readPermissionsIfNeeded()
{
    m_afterReads = &TokenGatherer::readNodes;
    m_openReads = 1;
    if (lacksRequiredPermission())
        readPermissions();
    oneReadDone();
}

void TokenGatherer::readNodes()
{
    m_afterReads = nullptr;
    m_openReads = 1;
    const QString account = knownAccountId();
    if (isNodeId(account) && (!m_inputs.accountId.isEmpty() || lacksRequiredPermission()))
        readNode(u'/' + account, u"id,name"_s, &Snapshot::account);
    if (isNodeId(m_inputs.numberId))
        readNode(u'/' + m_inputs.numberId, u"id,display_phone_number,verified_name"_s, &Snapshot::number);
    oneReadDone();
}

void TokenGatherer::readPermissions()
{
    ++m_openReads;
    get(u"/me/permissions"_s, {}, asToken(), [this](const Reply &reply) {
        keep(m_snapshot.myPermissions, reply, permissionGrantsFromJson(reply.body));
        oneReadDone();
    });
}

void TokenGatherer::readNode(const QString &path, const QString &fields, Fact<NodeFacts> Snapshot::*fact)
{
    ++m_openReads;
    get(path, {{u"fields"_s, fields}}, asToken(), [this, fact](const Reply &reply) {
        keep(m_snapshot.*fact, reply, NodeFacts::fromJson(reply.body));
        oneReadDone();
    });
}

/// The reads of one stage are counted, plus one for the stage itself: it may have found nothing to read.
void TokenGatherer::oneReadDone()
{
    if (--m_openReads > 0)
        return;
    if (m_afterReads)
        (this->*m_afterReads)();
    else
        emit finished();
}

void TokenGatherer::get(const QString &path, const QList<QPair<QString, QString>> &query,
                        const net::Credentials &credentials, const std::function<void(const Reply &)> &answer)
{
    const net::HttpRequest request{path, query, credentials};
    emit stepStarted(request.label());
    m_graph.get(request, this, [this, answer](const Reply &reply) {
        note(reply);
        emit stepAnswered();
        Reply clean = reply;
        clean.body = m_redactor.redacted(reply.body);
        answer(clean);
    });
}

void TokenGatherer::note(const Reply &reply)
{
    if (reply.serverDate.isValid() && !m_snapshot.serverDate.isValid()) {
        m_snapshot.serverDate = reply.serverDate;
        m_snapshot.localAtServerDate = m_clock.now();
    }
    if (reply.usagePercent)
        m_snapshot.usagePercent = std::max(*reply.usagePercent, m_snapshot.usagePercent.value_or(0));
}

template <typename T> void TokenGatherer::keep(Fact<T> &fact, const Reply &reply, std::optional<T> value) const
{
    fact = {};
    fact.source = reply.label;
    fact.at = m_clock.now();
    if (reply.error)
        fact.failure = failureOf(reply);
    else if (value)
        fact.value = std::move(value);
    else // JSON, but not the shape of this call: somebody else answered
        fact.failure = ReadFailure{foreignAnswer(reply.label), {}, false, false, {}};
}

bool TokenGatherer::endsRun(const Reply &reply) const
{
    return reply.error && (!reply.graphError || reply.serviceFault || reply.rateLimited || refusesToken(reply));
}

bool TokenGatherer::lacksRequiredPermission() const
{
    const auto &inspection = m_snapshot.inspection;
    if (inspection && (inspection->isValid == false || inspection->type == u"PAGE"_s || inspection->type == u"APP"_s))
        return false; // nothing it lacks would matter
    return std::any_of(
        m_inputs.requiredPermissions.begin(), m_inputs.requiredPermissions.end(), [this](const QString &name) {
            if (m_snapshot.inspection && m_snapshot.inspection->lists(name))
                return false;
            const auto &grants = m_snapshot.myPermissions;
            return !grants || std::none_of(grants->begin(), grants->end(), [&name](const PermissionGrant &grant) {
                return grant.permission == name && grant.isGranted();
            });
        });
}

QString TokenGatherer::knownAccountId() const
{
    if (!m_inputs.accountId.isEmpty())
        return m_inputs.accountId;
    if (!m_snapshot.inspection)
        return {};
    for (const QString &name : m_inputs.requiredPermissions) {
        const auto targets = m_snapshot.inspection->targetsOf(name);
        if (targets && !targets->isEmpty())
            return targets->first();
    }
    return {};
}

} // namespace secondtick
