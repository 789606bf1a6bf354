#include "practice/http_request.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace secondtick::practice {

using namespace Qt::StringLiterals;

namespace {

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isPlainText(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7f; });
}

void readTarget(const QByteArray &target, HttpRequest &request)
{
    const qsizetype mark = target.indexOf('?');
    const QByteArray rawPath = mark < 0 ? target : target.first(mark);
    request.fullPath = QString::fromLatin1(rawPath);
    request.path = QUrl::fromPercentEncoding(rawPath);
    if (mark >= 0)
        request.query = QUrlQuery(QString::fromLatin1(target.mid(mark + 1)));

    static const QRegularExpression version(u"^/(v[0-9]+\\.[0-9]+)(?=/|$)"_s);
    if (const auto match = version.match(request.path); match.hasMatch()) {
        request.version = match.captured(1).toLatin1();
        request.path.remove(0, match.capturedLength());
    }
    while (request.path.endsWith(u'/'))
        request.path.chop(1);
    if (request.path.isEmpty())
        request.path = u"/"_s;
}

bool readRequestLine(const QByteArray &line, HttpRequest &request)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !isToken(words[0]) || !words[1].startsWith('/') || !isPlainText(line))
        return false;
    if (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0")
        return false;
    request.method = words[0];
    request.keepAlive = words[2] == "HTTP/1.1";
    readTarget(words[1], request);
    return true;
}

bool readHeaderLine(const QByteArray &line, HttpRequest &request)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(QByteArrayView(line).first(colon)) || !isPlainText(line))
        return false;
    request.headers.append({line.first(colon).toLower(), line.mid(colon + 1).trimmed()});
    return true;
}

bool readLines(HttpRequest &request)
{
    const QByteArray &head = request.head;
    qsizetype end = head.indexOf("\r\n");
    if (!readRequestLine(head.first(end), request))
        return false;
    for (qsizetype start = end + 2; start < head.size() - 2; start = end + 2) {
        end = head.indexOf("\r\n", start);
        if (!readHeaderLine(head.sliced(start, end - start), request))
            return false;
    }
    return true;
}

/// Length of the body, or -1 when the headers do not agree on one.
qint64 bodyLength(const HttpRequest &request)
{
    qint64 length = 0;
    bool seen = false;
    for (const auto &[name, value] : request.headers) {
        if (name != "content-length")
            continue;
        bool ok = false;
        const qint64 stated = value.toLongLong(&ok);
        if (!ok || stated < 0 || (seen && stated != length))
            return -1;
        length = stated;
        seen = true;
    }
    return length;
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [name](const auto &h) { return h.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

std::optional<HttpRequest> RequestReader::refuse(int status)
{
    m_refusal = status;
    m_buffer.clear();
    return std::nullopt;
}

/// Bytes of TLS, or lines of another protocol, are told apart early: their sender waits for an answer.
bool RequestReader::looksLikeHttp() const
{
    if (m_buffer.isEmpty())
        return true;
    const qsizetype lineEnd = m_buffer.indexOf('\n');
    const bool endsAsItShould = lineEnd < 0 || (lineEnd > 0 && m_buffer.at(lineEnd - 1) == '\r');
    return isTokenCharacter(m_buffer.front()) && endsAsItShould;
}

/// Takes the next head off the buffer; empty when it is not whole yet, or refused.
QByteArray RequestReader::takeHead()
{
    const qsizetype dropped = std::min(m_bodyLeft, m_buffer.size());
    m_buffer.remove(0, dropped);
    m_bodyLeft -= dropped;
    if (!looksLikeHttp()) {
        refuse(400);
        return {};
    }
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if ((end < 0 ? m_buffer.size() : end) > kLargestHead) {
        refuse(431);
        return {};
    }
    if (end < 0)
        return {};
    QByteArray head = m_buffer.first(end + 4);
    m_buffer.remove(0, end + 4);
    return head;
}

std::optional<HttpRequest> RequestReader::next()
{
    if (m_refusal)
        return refuse(m_refusal);
    HttpRequest request;
    request.head = takeHead();
    if (request.head.isEmpty())
        return std::nullopt;
    if (!readLines(request))
        return refuse(400);
    if (!request.header("transfer-encoding").isEmpty())
        return refuse(501);
    const qint64 body = bodyLength(request);
    if (body < 0)
        return refuse(400);
    if (body > kLargestBody)
        return refuse(413);
    m_bodyLeft = qsizetype(body);
    if (request.header("connection").toLower().contains("close"))
        request.keepAlive = false;
    return request;
}

} // namespace secondtick::practice
