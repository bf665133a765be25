// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/SqlOracle.h"

namespace linli::boardtest {
namespace {

std::string within(const std::string& column, std::int64_t from, std::int64_t to)
{
    return "(" + column + " >= " + std::to_string(from) + " AND " + column + " < " +
           std::to_string(to) + ")";
}

std::string within(const std::string& column, const TimeWindow& window)
{
    return within(column, window.from.unixMs(), window.to.unixMs());
}

constexpr const char* kMonthOf = "strftime('%Y-%m', paid / 1000 + 28800, 'unixepoch')";

} // namespace

SqlOracle::SqlOracle(RawShop& raw, const std::string& only) : m_raw(raw), m_part(!only.empty())
{
    raw.run("CREATE TEMP TABLE ident AS WITH RECURSIVE chain(k, at_k, up) AS ("
            "SELECT key, key, merged_into FROM member UNION ALL "
            "SELECT c.k, m.key, m.merged_into FROM chain c JOIN member m ON m.key = c.up) "
            "SELECT k, at_k AS root FROM chain WHERE up IS NULL");
    raw.run("CREATE UNIQUE INDEX temp.ident_k ON ident(k)");
    raw.run("CREATE TEMP TABLE bound AS SELECT b.seq, e.root AS ive, i.root AS inv, "
            "b.at_ms AS made, b.ended_ms AS ended FROM bind b JOIN ident e ON e.k = b.invitee "
            "JOIN ident i ON i.k = b.inviter WHERE e.root <> i.root");
    raw.run("CREATE INDEX temp.bound_ive ON bound(ive, made, seq)");
    raw.run("CREATE INDEX temp.bound_inv ON bound(inv, made)");
    raw.run(
        "CREATE TEMP TABLE paid_all AS SELECT o.key, o.seq, o.paid_seq AS pseq, d.root AS buyer, "
        "o.paid_ms AS paid, CASE WHEN o.basis_fen > o.returned_fen THEN "
        "o.basis_fen - o.returned_fen ELSE 0 END AS net, o.basis_fen + o.freight_fen AS gross, "
        "o.cancelled = 1 AS cancelled, NOT (o.cancelled = 1 OR (o.returned_fen > 0 AND "
        "o.returned_fen >= o.basis_fen)) AS good, (SELECT b.inv FROM bound b WHERE "
        "b.ive = d.root AND b.made <= o.paid_ms AND (b.ended IS NULL OR b.ended > o.paid_ms) "
        "ORDER BY b.made DESC, b.seq DESC LIMIT 1) AS inv FROM sale_order o "
        "LEFT JOIN ident d ON d.k = o.buyer WHERE o.paid_ms IS NOT NULL AND o.test = 0 "
        "AND o.group_id NOT IN (SELECT id FROM group_buy WHERE state = 'failed')");
    raw.run("CREATE TEMP TABLE paid AS SELECT p.* FROM paid_all p JOIN sale_order o ON o.key = "
            "p.key WHERE " +
            (only.empty() ? "1" : only));
    raw.run("CREATE INDEX temp.paid_at ON paid(paid)");
    raw.run("CREATE TEMP TABLE firsts AS SELECT buyer, inv, paid, key FROM (SELECT *, row_number() "
            "OVER (PARTITION BY buyer ORDER BY paid, seq) AS place FROM paid_all "
            "WHERE good AND buyer IS NOT NULL) WHERE place = 1");
    raw.run("CREATE TEMP TABLE qual AS SELECT buyer AS ive, inv, paid AS at FROM firsts "
            "WHERE inv IS NOT NULL AND key IN (SELECT key FROM paid)");
    raw.run("CREATE TEMP TABLE start AS SELECT who, min(t) AS t FROM (SELECT ive AS who, made AS t "
            "FROM bound UNION ALL SELECT buyer, paid FROM firsts) GROUP BY who");
    raw.run("CREATE UNIQUE INDEX temp.start_who ON start(who)");
    // Months and first months of everybody once: joined as sub-queries SQLite puts them side by
    // side, every buyer with every order.
    raw.run(std::string("CREATE TEMP TABLE months AS SELECT DISTINCT buyer, ") + kMonthOf +
            " AS m FROM paid WHERE good AND buyer IS NOT NULL");
    raw.run("CREATE TEMP TABLE begun AS SELECT buyer, min(m) AS m FROM months GROUP BY buyer");
    raw.run("CREATE UNIQUE INDEX temp.begun_buyer ON begun(buyer)");
}

std::string SqlOracle::one(const std::string& sql, int columns)
{
    const std::vector<std::string> found = m_raw.rows(sql, columns);
    return found.empty() ? "nothing" : found.front();
}

std::vector<std::string> SqlOracle::byReferrals(const TimeWindow& window)
{
    return m_raw.rows(
        "SELECT q.inv, q.n, coalesce(g.net, 0) AS net, q.last FROM (SELECT inv, "
        "count(DISTINCT ive) AS n, max(at) AS last FROM qual WHERE " +
            within("at", window) +
            " GROUP BY inv) q LEFT JOIN (SELECT inv, sum(net) AS net FROM paid WHERE " +
            within("paid", window) +
            " GROUP BY inv) g ON g.inv = q.inv JOIN member m ON m.key = q.inv "
            "ORDER BY q.n DESC, 3 DESC, q.last, m.joined_ms, m.seq",
        4);
}

std::vector<std::string> SqlOracle::bySales(const TimeWindow& window)
{
    return m_raw.rows(
        "SELECT g.inv, coalesce(q.n, 0) AS n, g.net, g.last FROM (SELECT inv, sum(net) AS net, "
        "max(CASE WHEN net > 0 THEN paid END) AS last FROM paid WHERE inv IS NOT NULL AND " +
            within("paid", window) +
            " GROUP BY inv HAVING sum(net) > 0) g LEFT JOIN (SELECT inv, count(DISTINCT ive) AS n "
            "FROM qual WHERE " +
            within("at", window) +
            " GROUP BY inv) q ON q.inv = g.inv JOIN member m ON m.key = g.inv "
            "ORDER BY g.net DESC, 2 DESC, g.last, m.joined_ms, m.seq",
        4);
}

std::string SqlOracle::gmv(const TimeWindow& window)
{
    return one("SELECT coalesce(sum(net), 0), coalesce(sum(gross), 0), coalesce(sum(CASE WHEN inv "
               "IS NOT NULL THEN net END), 0), count(*) FROM paid WHERE " +
                   within("paid", window),
               4);
}

std::string SqlOracle::sharers(const TimeWindow& window)
{
    const std::string to = std::to_string(window.to.unixMs());
    return one("SELECT (SELECT count(DISTINCT inv) FROM bound WHERE made < " + to +
                   "), (SELECT count(DISTINCT inv) FROM qual WHERE " + within("at", window) +
                   "), (SELECT count(*) FROM (SELECT inv, min(at) AS first FROM qual GROUP BY inv) "
                   "WHERE " +
                   within("first", window) + ")",
               3);
}

std::string SqlOracle::customerK(const TimeWindow& window)
{
    return one("SELECT (SELECT count(*) FROM qual WHERE " + within("at", window) +
                   "), (SELECT count(DISTINCT buyer) FROM paid WHERE NOT cancelled AND " +
                   within("paid", (window.from - Span::days(90)).unixMs(), window.from.unixMs()) +
                   ")",
               2);
}

std::string SqlOracle::matureAndSharing(const TimeWindow& window, Instant now)
{
    const std::string mature =
        within("at", window) + " AND at <= " + std::to_string((now - Span::days(30)).unixMs());
    return one(
        "SELECT count(*), coalesce(sum(EXISTS (SELECT 1 FROM bound b WHERE b.inv = q.ive AND "
        "b.made >= q.at AND b.made < q.at + 2592000000)), 0) FROM qual q WHERE " +
            mature,
        2);
}

std::string SqlOracle::repurchase(const TimeWindow& window, int days, bool referred)
{
    return one(
        "WITH w AS (SELECT buyer, inv, date(paid / 1000 + 28800, 'unixepoch') AS day, "
        "row_number() OVER (PARTITION BY buyer ORDER BY paid DESC, pseq DESC) AS place FROM "
        "paid WHERE good AND buyer IS NOT NULL AND " +
            within("paid", (window.to - Span::days(days)).unixMs(), window.to.unixMs()) +
            "), per AS (SELECT buyer, count(DISTINCT day) AS d, max(CASE WHEN place = 1 THEN "
            "inv END) AS inv FROM w GROUP BY buyer) SELECT coalesce(sum(d >= 2), 0), "
            "count(*) FROM per WHERE inv IS " +
            (referred ? "NOT NULL" : "NULL"),
        2);
}

std::string SqlOracle::dependence(const TimeWindow& window, int top)
{
    return one("SELECT coalesce(sum(net), 0) FROM (SELECT sum(net) AS net FROM paid WHERE inv IS "
               "NOT NULL AND " +
                   within("paid", window) + " GROUP BY inv ORDER BY 1 DESC LIMIT " +
                   std::to_string(top) + ")",
               1);
}

std::vector<std::int64_t> SqlOracle::cycleMs(const TimeWindow& window)
{
    const std::vector<std::string> lines =
        m_raw.rows("SELECT q.at - s.t AS ms FROM qual q JOIN start s ON s.who = q.inv WHERE " +
                       within("q.at", window) + " ORDER BY ms",
                   1);
    std::vector<std::int64_t> spans;
    for (const std::string& line : lines) {
        spans.push_back(std::stoll(line));
    }
    return spans;
}

std::vector<std::string> SqlOracle::cohortPairs(const TimeWindow& window)
{
    const std::string last = "strftime('%Y-%m', " + std::to_string(window.to.unixMs() - 1) +
                             " / 1000 + 28800, 'unixepoch')";
    return m_raw.rows("SELECT f.m, o.m, count(*) FROM months o JOIN begun f ON f.buyer = o.buyer "
                      "WHERE o.m <= " +
                          last + " GROUP BY 1, 2 ORDER BY 1, 2",
                      3);
}

std::string SqlOracle::cost(const TimeWindow& window)
{
    const std::string price =
        "CASE WHEN r.unit = 'CNY' THEN 1 WHEN r.unit = 'cpn500' THEN 500 ELSE coalesce("
        "(SELECT h.fen FROM price_history h WHERE h.product = r.unit AND h.kind = 'cost' AND "
        "h.from_ms <= a.at ORDER BY h.from_ms DESC LIMIT 1), "
        "(SELECT h.fen FROM price_history h WHERE h.product = r.unit AND h.kind = 'cost' "
        "ORDER BY h.from_ms LIMIT 1), (SELECT p.cost_fen FROM product p WHERE p.sku = r.unit), 0) "
        "END";
    return one(
        "SELECT coalesce(sum(a.amount * " + price + "), 0), (SELECT count(*) FROM qual WHERE " +
            within("at", window) +
            ") FROM reward r JOIN (SELECT reward_id, min(CASE kind WHEN 'ACCRUE' THEN at_ms END) "
            "AS at, sum(CASE WHEN kind = 'ACCRUE' OR kind = 'REINSTATE' THEN amount WHEN kind IN "
            "('CANCEL', 'CLAWBACK', 'DEBT', 'EXPIRE') THEN -amount ELSE 0 END) AS amount FROM "
            "ledger_entry GROUP BY reward_id) a "
            "ON a.reward_id = r.id WHERE (r.side IN ('inv', 'ive') AND (SELECT root FROM ident "
            "WHERE k = r.invitee) IN (SELECT ive FROM qual WHERE " +
            within("at", window) + ")) OR (" + (m_part ? "0" : "1") +
            " AND r.side IN ('milestone', 'group') AND " + within("a.at", window) + ")",
        2);
}

std::string SqlOracle::profit(const TimeWindow& window)
{
    return one(
        "WITH costed AS (SELECT p.key, p.net, p.good, (SELECT count(*) FROM order_line l WHERE "
        "l.order_key = p.key) AS lines, (SELECT sum((l.quantity - l.returned) * coalesce((SELECT "
        "h.fen FROM price_history h WHERE h.product = l.sku AND h.kind = 'cost' AND h.from_ms <= "
        "p.paid ORDER BY h.from_ms DESC LIMIT 1), g.cost_fen)) FROM order_line l LEFT JOIN product "
        "g ON g.sku = l.sku WHERE l.order_key = p.key) AS cost, (SELECT count(*) FROM order_line l "
        "JOIN product g ON g.sku = l.sku WHERE l.order_key = p.key AND g.cost_fen IS NULL) AS "
        "unknown FROM paid p WHERE p.inv IS NOT NULL AND " +
            within("p.paid", window) +
            ") SELECT coalesce(sum(net - CASE WHEN good THEN coalesce(cost, 0) ELSE 0 END), 0), "
            "coalesce(sum(good AND (lines = 0 OR unknown > 0)), 0) FROM costed",
        2);
}

std::string SqlOracle::funnel(const TimeWindow& window)
{
    return one(
        "WITH came AS (SELECT ive FROM bound GROUP BY ive HAVING " + within("min(made)", window) +
            "), bought AS (SELECT buyer, count(DISTINCT date(paid / 1000 + 28800, "
            "'unixepoch')) AS days FROM paid WHERE good AND buyer IN (SELECT ive FROM came) "
            "GROUP BY buyer) SELECT (SELECT count(*) FROM came), count(*), "
            "coalesce(sum(days >= 2), 0), coalesce(sum(buyer IN (SELECT inv FROM bound)), 0) "
            "FROM bought",
        4);
}

std::string SqlOracle::inviteRate(const TimeWindow& window)
{
    return one(
        "SELECT (SELECT count(DISTINCT b.inv) FROM bound b JOIN (SELECT ive, min(made) AS "
        "first FROM bound GROUP BY ive) f ON f.ive = b.ive AND f.first = b.made WHERE " +
            within("b.made", window) + (m_part ? " AND b.ive IN (SELECT buyer FROM paid)" : "") +
            "), (SELECT count(DISTINCT buyer) FROM paid WHERE NOT cancelled AND " +
            within("paid", (window.from - Span::days(90)).unixMs(), window.from.unixMs()) + ")",
        2);
}

} // namespace linli::boardtest
