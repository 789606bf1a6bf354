#pragma once

#include "core/practice/asked_world.h"

#include <QJsonArray>
#include <QMap>

namespace secondtick::test {

/// What a run asks of a phone number first.
inline QString coreOfANumber()
{
    return QStringLiteral("id,display_phone_number,verified_name,quality_rating,code_verification_status,status,"
                          "name_status,platform_type,account_mode");
}

/// The reads of a run in the healthy world, by a short name each, in the order of the names.
inline QMap<QString, QString> readsOfTheChain()
{
    using namespace Qt::StringLiterals;
    const QString account = u"/5130772946180354"_s;
    const QString business = u"/4450918837261953"_s;
    const QString all = u"&limit=100"_s;
    return {
        {u"account"_s, account + u"?fields=id,name,currency,timezone_id,account_review_status,owner_business_info"_s},
        {u"account+"_s,
         account + u"?fields=id,business_verification_status,country,primary_funding_id,status,health_status"_s},
        {u"apps"_s, account + u"/subscribed_apps"_s},
        {u"assigned"_s, u"/61559027348816/assigned_whatsapp_business_accounts?fields=id,name,tasks"_s + all},
        {u"businesses"_s, u"/me/businesses?fields=id,name"_s + all},
        {u"client"_s, business + u"/client_whatsapp_business_accounts?fields=id,name"_s + all},
        {u"number"_s, u"/6418820395571903?fields="_s + coreOfANumber()},
        {u"numbers"_s, account + u"/phone_numbers?fields="_s + coreOfANumber() + all},
        {u"numbers+"_s, account + u"/phone_numbers?fields=id,health_status,webhook_configuration"_s + all},
        {u"owned"_s, business + u"/owned_whatsapp_business_accounts?fields=id,name"_s + all},
        {u"templates"_s,
         account + u"/message_templates?fields=id,name,language,status,category,rejected_reason"_s + all},
        {u"token"_s, u"/debug_token?input_token="_s + foreignToken()},
    };
}

/// One server, many questions: by their names.
inline QMap<QString, RawAnswer> answersOf(const QString &scenario, const QMap<QString, QString> &reads)
{
    QMap<QString, RawAnswer> answers;
    practice::PracticeServer server(loaded(scenario));
    server.setNow(moment());
    if (!server.listen())
        return answers;
    RawClient client(server.url());
    for (auto read = reads.begin(); read != reads.end(); ++read) {
        client.get("/v25.0" + read.value().toLatin1(), foreignToken());
        if (const auto answer = client.answer())
            answers.insert(read.key(), *answer);
    }
    return answers;
}

inline QJsonObject answerOf(const QString &scenario, const QString &target)
{
    using namespace Qt::StringLiterals;
    return answersOf(scenario, {{u"it"_s, target}}).value(u"it"_s).json();
}

/// All rows of a list, page by page.
inline QJsonArray wholeList(const QString &scenario, const QString &target)
{
    using namespace Qt::StringLiterals;
    QJsonArray rows;
    QString after;
    for (int page = 0; page < 10; ++page) {
        const QJsonObject answer = answerOf(scenario, target + after);
        const QJsonArray more = answer["data"_L1].toArray();
        for (const auto &row : more)
            rows.append(row);
        if (!answer["paging"_L1].toObject().contains("next"_L1))
            return rows;
        after = u"&after="_s + answer["paging"_L1]["cursors"_L1]["after"_L1].toString();
    }
    return {};
}

} // namespace secondtick::test
