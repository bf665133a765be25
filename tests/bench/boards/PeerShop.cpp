// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/boards/PeerShop.h"

#include <QFile>
#include <QString>

#include <cstdio>
#include <cstdlib>

namespace linli::bench {
namespace {

/// One line at a time as views into the file; no field of these files holds a comma or a quote.
class Lines
{
  public:
    explicit Lines(const std::string& path) : m_file(QString::fromStdString(path))
    {
        if (!m_file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s: no such file; make it with gen.py\n", path.c_str());
            std::exit(2);
        }
        m_file.readLine();
    }
    bool next()
    {
        m_line = m_file.readLine().trimmed();
        m_fields = m_line.split(',');
        return !m_line.isEmpty();
    }
    [[nodiscard]] const QByteArray& field(qsizetype i) const { return m_fields[i]; }
    /// "2024-03-01 12:00:00" Shanghai time.
    [[nodiscard]] std::int64_t ms(qsizetype i) const
    {
        const QByteArray& text = m_fields[i];
        const auto part = [&](qsizetype at, qsizetype size) { return text.mid(at, size).toInt(); };
        const Instant at =
            Instant::fromShanghai(part(0, 4), part(5, 2), part(8, 2), part(11, 2), part(14, 2))
                .value();
        return at.unixMs() + std::int64_t{part(17, 2)} * 1000;
    }

  private:
    QFile m_file;
    QByteArray m_line;
    QList<QByteArray> m_fields;
};

} // namespace

Instant PeerShop::yearStart()
{
    return Instant::fromShanghai(2024, 1, 1).value();
}

Instant PeerShop::yearEnd()
{
    return Instant::fromShanghai(2025, 1, 1).value();
}

TimeWindow PeerShop::december()
{
    return {Instant::fromShanghai(2024, 12, 1).value(), yearEnd()};
}

PeerShop PeerShop::read(const std::string& folder)
{
    PeerShop shop;
    Lines members(folder + "/members.csv");
    while (members.next()) {
        const std::int64_t joined = members.ms(4);
        const board::MemberIndex member =
            append(shop.facts.members, MemberKey(members.field(0).toStdString()), joined,
                   members.field(0).toLongLong());
        if (!members.field(5).isEmpty()) {
            append(shop.facts.binds, member, members.field(5).toUInt() - 1, joined);
        }
    }
    Lines orders(folder + "/orders.csv");
    while (orders.next()) {
        const bool paid = orders.field(4) == "paid";
        const std::int64_t fen = orders.field(3).toLongLong();
        append(shop.facts.orders, {orders.field(1).toUInt() - 1, orders.ms(2), paid ? fen : 0, fen,
                                   static_cast<std::uint8_t>(paid ? 0 : board::kFullyReturned),
                                   orders.field(0).toLongLong()});
    }
    shop.facts.sortOrders();
    return shop;
}

} // namespace linli::bench
