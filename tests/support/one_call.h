#pragma once

#include "net/graph_client.h"
#include "net/http_client.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace secondtick::test {

/// One call, waited for. `times` is how often the answer came: anything but 1 is a broken promise.
template <typename Reply> struct Waited
{
    Reply reply;
    int times = 0;
};

namespace detail {

template <typename Reply, typename Begin> Waited<Reply> wait(Begin begin, std::chrono::milliseconds patience)
{
    Waited<Reply> waited;
    QEventLoop loop;
    QObject context;
    begin(&context, [&waited, &loop](const Reply &reply) {
        waited.reply = reply;
        ++waited.times;
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    if (waited.times == 0)
        loop.exec();
    return waited;
}

} // namespace detail

inline Waited<net::HttpReply> sendAndWait(net::HttpClient &http, const net::HttpRequest &request,
                                          std::chrono::milliseconds patience = std::chrono::seconds(10))
{
    return detail::wait<net::HttpReply>(
        [&](QObject *context, const net::HttpClient::Answer &answer) { (void)http.send(request, context, answer); },
        patience);
}

inline Waited<net::GraphReply> getAndWait(net::GraphClient &graph, const net::HttpRequest &request,
                                          std::chrono::milliseconds patience = std::chrono::seconds(10))
{
    return detail::wait<net::GraphReply>(
        [&](QObject *context, const net::GraphClient::Answer &answer) { graph.get(request, context, answer); },
        patience);
}

} // namespace secondtick::test
