#pragma once

#include "facts/facts_archive.h"
#include "facts/snapshot.h"

/// The fields of each kind of fact, once, for saving and for reading (see facts_archive.h). A new field is added here,
/// too; tst_saved_facts notices when it is not. A name, once saved, never changes its meaning.
namespace secondtick {

template <typename A, typename T> using As = typename A::template Like<T>;

// Declared first: facts hold facts.
template <typename A> void fields(A &a, As<A, ReadFailure> &f);
template <typename A> void fields(A &a, As<A, NodeFacts> &f);

template <typename A> void fields(A &a, As<A, Sentence> &f)
{
    a.field("context", f.context);
    a.field("english", f.english);
    a.field("values", f.values);
    a.field("count", f.count);
}

template <typename A> void fields(A &a, As<A, Error> &f)
{
    a.field("kind", f.kind);
    a.field("text", f.text);
    a.field("origin", f.origin);
    a.field("detail", f.detail);
    a.field("sentence", f.sentence);
}

template <typename A> void fields(A &a, As<A, GraphError> &f)
{
    a.field("code", f.code);
    a.field("subcode", f.subcode);
    a.field("message", f.message);
    a.field("details", f.details);
    a.field("trace_id", f.traceId);
    a.field("is_transient", f.isTransient);
}

template <typename A> void fields(A &a, As<A, ReadFailure> &f)
{
    a.field("error", f.error);
    a.field("graph_error", f.graphError);
    a.field("is_service_fault", f.isServiceFault);
    a.field("is_rate_limit", f.isRateLimit);
    a.field("wait_minutes", f.waitMinutes);
}

template <typename A> void fields(A &a, As<A, GranularScope> &f)
{
    a.field("scope", f.scope);
    a.field("target_ids", f.targetIds);
}

template <typename A> void fields(A &a, As<A, TokenFacts> &f)
{
    a.field("app_id", f.appId);
    a.field("application", f.application);
    a.field("type", f.type);
    a.field("user_id", f.userId);
    a.field("profile_id", f.profileId);
    a.field("is_valid", f.isValid);
    a.field("issued_at", f.issuedAt);
    a.field("expires_at", f.expiresAt);
    a.field("never_expires", f.neverExpires);
    a.field("data_access_expires_at", f.dataAccessExpiresAt);
    a.field("scopes", f.scopes);
    a.field("granular_scopes", f.granularScopes);
    a.field("metadata", f.metadata);
    a.field("error", f.error);
}

template <typename A> void fields(A &a, As<A, PermissionGrant> &f)
{
    a.field("permission", f.permission);
    a.field("status", f.status);
}

template <typename A> void fields(A &a, As<A, NodeFacts> &f)
{
    a.field("id", f.id);
    a.field("name", f.name);
    a.field("display_phone_number", f.displayPhoneNumber);
}

template <typename A> void fields(A &a, As<A, HealthError> &f)
{
    a.field("error_code", f.code);
    a.field("error_description", f.description);
    a.field("possible_solution", f.solution);
}

template <typename A> void fields(A &a, As<A, HealthEntity> &f)
{
    a.field("entity_type", f.type);
    a.field("id", f.id);
    a.field("can_send_message", f.canSendMessage);
    a.field("can_receive_call_sip", f.canReceiveCallSip);
    a.field("errors", f.errors);
    a.field("additional_info", f.additionalInfo);
}

template <typename A> void fields(A &a, As<A, HealthFacts> &f)
{
    a.field("entities", f.entities);
}

template <typename A> void fields(A &a, As<A, AccountFacts> &f)
{
    a.field("id", f.id);
    a.field("name", f.name);
    a.field("account_review_status", f.reviewStatus);
    a.field("business_id", f.businessId);
    a.field("business_name", f.businessName);
}

template <typename A> void fields(A &a, As<A, AccountStanding> &f)
{
    a.field("business_verification_status", f.businessVerification);
    a.field("country", f.country);
    a.field("status", f.status);
    a.field("primary_funding_id", f.fundingId);
    a.field("health_status", f.health);
}

template <typename A> void fields(A &a, As<A, PhoneNumberFacts> &f)
{
    a.field("id", f.id);
    a.field("display_phone_number", f.displayNumber);
    a.field("verified_name", f.verifiedName);
    a.field("status", f.status);
    a.field("quality_rating", f.qualityRating);
    a.field("code_verification_status", f.codeVerification);
    a.field("name_status", f.nameStatus);
    a.field("platform_type", f.platformType);
    a.field("account_mode", f.accountMode);
}

template <typename A> void fields(A &a, As<A, PhoneNumberRouting> &f)
{
    a.field("id", f.id);
    a.field("health_status", f.health);
    a.field("application_url", f.applicationUrl);
    a.field("account_url", f.accountUrl);
    a.field("number_url", f.numberUrl);
}

template <typename A> void fields(A &a, As<A, SubscribedApp> &f)
{
    a.field("id", f.id);
    a.field("name", f.name);
    a.field("override_callback_uri", f.overrideUrl);
}

template <typename A> void fields(A &a, As<A, TemplateFacts> &f)
{
    a.field("name", f.name);
    a.field("id", f.id);
    a.field("language", f.language);
    a.field("status", f.status);
    a.field("category", f.category);
    a.field("rejected_reason", f.rejectedReason);
}

template <typename A> void fields(A &a, As<A, AssignedAccount> &f)
{
    a.field("id", f.id);
    a.field("name", f.name);
    a.field("tasks", f.tasks);
}

template <typename A> void fields(A &a, As<A, IdProbe> &f)
{
    a.field("id", f.id);
    a.field("kind", f.kind);
    a.field("source", f.source);
}

/// Fact and Listing are templates: which T they hold cannot be deduced through As.
template <typename A, typename L>
requires requires(L &listing)
{
    listing.rows, listing.cutBecause;
}
void fields(A &a, L &f)
{
    a.field("rows", f.rows);
    a.field("cut_because", f.cutBecause);
}

template <typename A, typename F>
requires requires(F &fact)
{
    fact.value, fact.failure, fact.at;
}
void fields(A &a, F &f)
{
    a.field("value", f.value);
    a.field("failure", f.failure);
    a.field("source", f.source);
    a.field("at", f.at);
}

template <typename A> void fields(A &a, As<A, AccountReads> &f)
{
    a.field("id", f.id);
    a.field("is_given", f.isGiven);
    a.field("account", f.account);
    a.field("standing", f.standing);
    a.field("numbers", f.numbers);
    a.field("routing", f.routing);
    a.field("apps", f.apps);
    a.field("templates", f.templates);
}

template <typename A> void fields(A &a, As<A, Snapshot::UnusablePaste> &f)
{
    a.field("verdict", f.verdict);
    a.field("message", f.message);
}

template <typename A> void fields(A &a, As<A, Snapshot> &f)
{
    a.field("unusable_paste", f.unusablePaste);
    a.field("token_fingerprint", f.tokenFingerprint);
    a.field("token_length", f.tokenLength);
    a.field("token_is_twice_the_same", f.tokenIsTwiceTheSame);
    a.field("app_secret_given", f.appSecretGiven);
    a.field("named_app_id", f.namedAppId);
    a.field("given_account_id", f.givenAccountId);
    a.field("given_number_id", f.givenNumberId);
    a.field("inspection", f.inspection);
    a.field("refused_as_app", f.refusedAsApp);
    a.field("refused_proof", f.refusedProof);
    a.field("my_permissions", f.myPermissions);
    a.field("me", f.me);
    a.field("app", f.app);
    a.field("businesses", f.businesses);
    a.field("accounts", f.accounts);
    a.field("accounts_cut_short", f.accountsCutShort);
    a.field("assigned", f.assigned);
    a.field("given_number", f.givenNumber);
    a.field("probes", f.probes);
    a.field("started_at", f.startedAt);
    a.field("server_date", f.serverDate);
    a.field("local_at_server_date", f.localAtServerDate);
    a.field("usage_percent", f.usagePercent);
    a.field("cancelled", f.cancelled);
    a.field("practice", f.practice);
}

} // namespace secondtick
