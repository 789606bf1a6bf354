#include "facts/gather/token_gatherer.h"

#include <algorithm>

namespace secondtick {

using namespace Qt::StringLiterals;

namespace {

constexpr int kInvalidToken = 190; // OAuthException: the calling token itself is refused
constexpr int kSessionKey = 102; // its older form

bool refusesToken(const net::GraphReply &reply)
{
    return reply.graphError && (reply.graphError->code == kInvalidToken || reply.graphError->code == kSessionKey);
}

bool cannotSend(const TokenFacts &token)
{
    return token.type == u"PAGE"_s || token.type == u"APP"_s;
}

bool refusesProof(const net::GraphReply &reply)
{
    return reply.graphError && reply.graphError->message.contains("appsecret_proof"_L1, Qt::CaseInsensitive);
}

} // namespace

TokenGatherer::TokenGatherer(FactReader &reader, GatherInputs &inputs, Snapshot &snapshot, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_inputs(inputs)
    , m_snapshot(snapshot)
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

void TokenGatherer::inspectAsApp()
{
    m_triedAsApp = true;
    net::Credentials credentials;
    credentials.appId = m_inputs.appId;
    credentials.appSecret = m_inputs.appSecret;
    credentials.asApp = true;
    credentials.inspected = m_inputs.token;
    m_reader.get(u"/debug_token"_s, {}, credentials, [this](const Reply &reply) {
        if (!reply.graphError || reply.serviceFault || reply.rateLimited) {
            onInspected(reply);
            return;
        }
        // The app was refused, not the token. Its secret cannot sign for this token's app either.
        m_snapshot.refusedAsApp = FactReader::failureOf(reply);
        m_reader.dropProof();
        inspectAsToken();
    });
}

void TokenGatherer::inspectAsToken()
{
    net::Credentials credentials = m_reader.asToken();
    credentials.inspected = m_inputs.token;
    m_reader.get(u"/debug_token"_s, {}, credentials, [this](const Reply &reply) {
        if (m_reader.usesProof() && refusesProof(reply)) {
            m_snapshot.refusedProof = FactReader::failureOf(reply);
            m_reader.dropProof();
            inspectAsToken();
            return;
        }
        onInspected(reply);
    });
}

void TokenGatherer::onInspected(const Reply &reply)
{
    m_reader.keep(m_snapshot.inspection, reply, TokenFacts::fromJson(reply.body));
    if (m_snapshot.inspection.value) {
        readPermissionsIfNeeded();
    } else if (endsRun(reply) || !reply.graphError) {
        end();
    } else {
        onInspectionRefused(reply);
    }
}

void TokenGatherer::onInspectionRefused(const Reply &reply)
{
    // A secret without an app id can still be used once the token has told us its app.
    if (m_inputs.appSecret && m_reader.usesProof() && !m_triedAsApp && !refusesProof(reply))
        learnAppId();
    else
        readIdentity();
}

void TokenGatherer::learnAppId()
{
    m_reader.getFields(u"/app"_s, u"id,name"_s, [this](const Reply &reply) {
        m_reader.keep(m_snapshot.app, reply, NodeFacts::fromJson(reply.body));
        if (endsRun(reply)) {
            end();
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
    m_openReads = 1;
    readPermissions();
    readNode(u"/me"_s, &Snapshot::me);
    if (!m_snapshot.app.wasAsked())
        readNode(u"/app"_s, &Snapshot::app);
    oneReadDone();
}

void TokenGatherer::readPermissionsIfNeeded()
{
    m_openReads = 1;
    if (lacksRequiredPermission())
        readPermissions();
    oneReadDone();
}

void TokenGatherer::readPermissions()
{
    ++m_openReads;
    m_reader.get(u"/me/permissions"_s, {}, [this](const Reply &reply) {
        m_reader.keep(m_snapshot.myPermissions, reply, permissionGrantsFromJson(reply.body));
        oneReadDone();
    });
}

void TokenGatherer::readNode(const QString &path, Fact<NodeFacts> Snapshot::*fact)
{
    ++m_openReads;
    m_reader.getFields(path, u"id,name"_s, [this, fact](const Reply &reply) {
        m_reader.keep(m_snapshot.*fact, reply, NodeFacts::fromJson(reply.body));
        oneReadDone();
    });
}

/// The reads of a stage are counted, plus one for the stage itself: it may have found nothing to read.
void TokenGatherer::oneReadDone()
{
    if (--m_openReads == 0)
        emit finished();
}

/// Nothing more can be learned.
void TokenGatherer::end()
{
    m_isOver = true;
    emit finished();
}

bool TokenGatherer::mayGoOn() const
{
    const auto &inspection = m_snapshot.inspection;
    if (inspection)
        return inspection->isValid != false && !inspection->error && !cannotSend(*inspection);
    return !m_isOver && (m_snapshot.myPermissions || m_snapshot.me);
}

bool TokenGatherer::endsRun(const Reply &reply) const
{
    return reply.error && (!reply.graphError || reply.serviceFault || reply.rateLimited || refusesToken(reply));
}

bool TokenGatherer::lacksRequiredPermission() const
{
    const auto &inspection = m_snapshot.inspection;
    if (inspection && (inspection->isValid == false || cannotSend(*inspection)))
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

} // namespace secondtick
