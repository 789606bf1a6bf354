#pragma once

#include "facts/gather/fact_reader.h"
#include "facts/listing.h"

#include <QSet>

#include <functional>
#include <memory>

namespace secondtick {

/// Reads a list of the platform page by page, `limit` rows each, with the same query and the cursor of the page before.
/// Ends at the last page, at a cursor that was seen before, after kMostRows rows, or at a page that cannot be read:
/// what was read until then is kept, and the listing says why it is not whole. Rows of another shape are passed over.
template <typename Row> class PageReader : public std::enable_shared_from_this<PageReader<Row>>
{
public:
    using Done = std::function<void(const Fact<Listing<Row>> &, const FactReader::Reply &first)>;

    static constexpr qsizetype kMostRows = 20'000;
    static constexpr int kRowsAPage = 100;

    /// The reader must outlive this; `done` is called once.
    static void read(FactReader &reader, const QString &path, const FactReader::Query &query, Done done)
    {
        const auto pages = std::make_shared<PageReader>(reader, path, query, std::move(done));
        pages->readNext({});
    }

    PageReader(FactReader &reader, QString path, FactReader::Query query, Done done)
        : m_reader(reader)
        , m_path(std::move(path))
        , m_query(std::move(query))
        , m_done(std::move(done))
    {
        m_query.append({QStringLiteral("limit"), QString::number(kRowsAPage)});
    }

private:
    void readNext(const QString &after)
    {
        FactReader::Query query = m_query;
        if (!after.isEmpty())
            query.append({QStringLiteral("after"), after});
        m_reader.get(m_path, query,
                     [self = this->shared_from_this()](const FactReader::Reply &reply) { self->take(reply); });
    }

    void take(const FactReader::Reply &reply)
    {
        const std::optional<ListPage> page = reply.error ? std::nullopt : ListPage::fromJson(reply.body);
        if (!m_hasFirst) {
            m_hasFirst = true;
            m_first = reply;
            m_reader.noteOrigin(m_fact.source, m_fact.at, reply);
        }
        if (!page) {
            const ReadFailure failure = FactReader::failureOf(reply);
            if (m_seen.isEmpty())
                m_fact.failure = failure;
            else
                m_listing.cutBecause = failure.error.detail.isEmpty() ? QStringLiteral("page") : failure.error.detail;
            finish();
            return;
        }
        for (const auto &row : page->rows) {
            if (const auto read = Row::fromJson(row.toObject()))
                m_listing.rows.append(*read);
        }
        if (m_seen.contains(page->after))
            m_listing.cutBecause = QStringLiteral("loop");
        else if (m_listing.rows.size() >= kMostRows)
            m_listing.cutBecause = QStringLiteral("too-long");
        m_seen.insert(page->after);
        if (page->after.isEmpty() || !m_listing.isWhole())
            finish();
        else
            readNext(page->after);
    }

    void finish()
    {
        if (!m_fact.failure)
            m_fact.value = std::move(m_listing);
        m_done(m_fact, m_first);
    }

    FactReader &m_reader;
    QString m_path;
    FactReader::Query m_query;
    Done m_done;
    Fact<Listing<Row>> m_fact;
    Listing<Row> m_listing;
    QSet<QString> m_seen; ///< cursors
    FactReader::Reply m_first;
    bool m_hasFirst = false;
};

} // namespace secondtick
