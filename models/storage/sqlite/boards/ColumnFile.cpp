// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/boards/ColumnFile.h"

#include <QFile>
#include <QSaveFile>

#include <array>
#include <bit>
#include <cstring>
#include <span>
#include <type_traits>

namespace linli::storage {
namespace {

using board::BoardFacts;

constexpr std::uint64_t kMagic =
    0x3130'4C4F'434C'4E4CULL; // "LNLCOL01"; another layout, another one

/// Of eight bytes at a time; against bits that fell over, not against people: who may write this
/// file may write the shop.
std::uint64_t sumOf(std::uint64_t sum, const char* bytes, std::size_t size)
{
    constexpr std::uint64_t kFactor = 0x9E37'79B9'7F4A'7C15ULL;
    while (size > 0) {
        std::uint64_t word = 0;
        const std::size_t part = size < sizeof word ? size : sizeof word;
        std::memcpy(&word, bytes, part);
        sum = (std::rotl(sum, 29) ^ word) * kFactor + size;
        bytes += part;
        size -= part;
    }
    return sum;
}

class Writer
{
  public:
    explicit Writer(QFileDevice& file) : m_file(file) {}

    template <typename T> void values(const std::vector<T>& column)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        bytes(column.data(), column.size() * sizeof(T), column.size());
    }
    void text(const std::string& text) { bytes(text.data(), text.size(), text.size()); }
    void number(std::int64_t number) { values(std::vector{number}); }
    [[nodiscard]] bool finish()
    {
        const std::uint64_t sum = m_sum;
        return m_ok && m_file.write(std::bit_cast<std::array<char, sizeof sum>>(sum).data(),
                                    sizeof sum) == sizeof sum;
    }

  private:
    void bytes(const void* data, std::size_t size, std::size_t count)
    {
        const std::uint64_t told = count;
        put(&told, sizeof told);
        put(data, size);
    }
    void put(const void* data, std::size_t size)
    {
        const auto* from = static_cast<const char*>(data);
        m_ok = m_ok && m_file.write(from, static_cast<qint64>(size)) == static_cast<qint64>(size);
        m_sum = sumOf(m_sum, from, size);
    }

    QFileDevice& m_file;
    std::uint64_t m_sum = kMagic;
    bool m_ok = true;
};

class Reader
{
  public:
    explicit Reader(std::span<const char> bytes) : m_left(bytes) {}

    template <typename T> void values(std::vector<T>& column)
    {
        const std::uint64_t count = told();
        if (count > m_left.size() / sizeof(T)) {
            m_ok = false;
            return;
        }
        column.resize(count);
        take(column.data(), count * sizeof(T));
    }
    void text(std::string& text)
    {
        const std::uint64_t size = told();
        if (size > m_left.size()) {
            m_ok = false;
            return;
        }
        text.resize(size);
        take(text.data(), size);
    }
    void number(std::int64_t& number)
    {
        std::vector<std::int64_t> one;
        values(one);
        m_ok = m_ok && one.size() == 1;
        number = m_ok ? one.front() : 0;
    }
    /// Everything was there, and nothing of it fell over.
    [[nodiscard]] bool finish()
    {
        const std::uint64_t sum = m_sum;
        std::uint64_t written = 0;
        take(&written, sizeof written);
        return m_ok && m_left.empty() && written == sum;
    }

  private:
    std::uint64_t told()
    {
        std::uint64_t count = 0;
        take(&count, sizeof count);
        return count;
    }
    void take(void* to, std::size_t size)
    {
        m_ok = m_ok && size <= m_left.size();
        if (!m_ok || size == 0) {
            return;
        }
        std::memcpy(to, m_left.data(), size);
        m_sum = sumOf(m_sum, m_left.data(), size);
        m_left = m_left.subspan(size);
    }

    std::span<const char> m_left;
    std::uint64_t m_sum = kMagic;
    bool m_ok = true;
};

/// Texts as one text and their lengths.
struct Texts
{
    std::string all;
    std::vector<std::uint32_t> lengths;

    void add(const std::string& text)
    {
        all += text;
        lengths.push_back(static_cast<std::uint32_t>(text.size()));
    }
    [[nodiscard]] bool split(std::vector<std::string>& texts) const
    {
        std::size_t at = 0;
        for (const std::uint32_t length : lengths) {
            if (length > all.size() - at) {
                return false;
            }
            texts.push_back(all.substr(at, length));
            at += length;
        }
        return true;
    }
};

/// One description for both ways; File is Writer or Reader, texts and packed columns apart.
template <typename File, typename Facts, typename Marks>
void plainColumns(File& file, Facts& facts, Marks& marks)
{
    file.number(marks.member);
    file.number(marks.bind);
    file.number(marks.order);
    file.number(marks.ledger);
    file.number(marks.change);
    file.text(marks.print);
    file.values(facts.members.joinedMs);
    file.values(facts.members.creation);
    file.values(facts.members.mergedInto);
    file.values(facts.binds.invitee);
    file.values(facts.binds.inviter);
    file.values(facts.binds.madeMs);
    file.values(facts.binds.endedMs);
    file.values(facts.binds.sequence);
    file.values(facts.orders.buyer);
    file.values(facts.orders.status);
    file.values(facts.rewards.invitee);
    file.values(facts.rewards.kind);
    file.values(facts.rewards.accruedMs);
    file.values(facts.rewards.amount);
    file.values(facts.rewards.unit);
    file.values(facts.rewards.sequence);
}

void writeNarrow(Writer& file, const board::NarrowColumn& column)
{
    file.values(column.narrow());
    file.values(column.wide());
}

void readNarrow(Reader& file, board::NarrowColumn& column)
{
    std::vector<std::int32_t> narrow;
    std::vector<std::int64_t> wide;
    file.values(narrow);
    file.values(wide);
    column = board::NarrowColumn::of(std::move(narrow), std::move(wide));
}

void writePacked(Writer& file, const BoardFacts& facts)
{
    file.values(facts.orders.paidMs.seconds());
    file.values(facts.orders.paidMs.rest());
    file.values(facts.orders.paidMs.wide());
    writeNarrow(file, facts.orders.netFen);
    writeNarrow(file, facts.orders.paidFen);
    writeNarrow(file, facts.orders.sequence);
    Texts keys;
    for (const MemberKey& key : facts.members.key) {
        keys.add(key.text());
    }
    file.text(keys.all);
    file.values(keys.lengths);
    Texts units;
    for (const std::string& unit : facts.units) {
        units.add(unit);
    }
    file.text(units.all);
    file.values(units.lengths);
    std::vector<std::int64_t> costs;
    for (const board::UnitCost& cost : facts.unitCosts) {
        costs.insert(costs.end(), {cost.unit, cost.fromMs, cost.fen});
    }
    file.values(costs);
}

bool readPacked(Reader& file, BoardFacts& facts)
{
    std::vector<std::uint32_t> seconds;
    std::vector<std::uint16_t> rest;
    std::vector<std::int64_t> wide;
    file.values(seconds);
    file.values(rest);
    file.values(wide);
    facts.orders.paidMs =
        board::MomentColumn::of(std::move(seconds), std::move(rest), std::move(wide));
    readNarrow(file, facts.orders.netFen);
    readNarrow(file, facts.orders.paidFen);
    readNarrow(file, facts.orders.sequence);
    Texts keys;
    file.text(keys.all);
    file.values(keys.lengths);
    std::vector<std::string> names;
    bool good = keys.split(names);
    for (std::string& name : names) {
        facts.members.key.emplace_back(std::move(name));
    }
    Texts units;
    file.text(units.all);
    file.values(units.lengths);
    good = units.split(facts.units) && good;
    std::vector<std::int64_t> costs;
    file.values(costs);
    for (std::size_t i = 0; i + 2 < costs.size(); i += 3) {
        facts.unitCosts.push_back(
            {static_cast<std::uint32_t>(costs[i]), costs[i + 1], costs[i + 2]});
    }
    return good;
}

} // namespace

std::string columnFileOf(const std::string& shopPath)
{
    return shopPath + "-columns";
}

Result<void>
writeColumnFile(const std::string& path, const BoardFacts& facts, const ports::FactMarks& marks)
{
    QSaveFile file(QString::fromStdString(path));
    const auto refused = [&] {
        return Error::badInput(ErrorCode::FileUnwritable, "file", path, {});
    };
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return refused();
    }
    Writer writer(file);
    plainColumns(writer, facts, marks);
    writePacked(writer, facts);
    return writer.finish() && file.commit() ? Result<void>{} : refused();
}

std::optional<ports::MarkedFacts> readColumnFile(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0) {
        return std::nullopt;
    }
    const uchar* mapped = file.map(0, file.size());
    if (mapped == nullptr) {
        return std::nullopt;
    }
    Reader reader(
        std::span(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(file.size())));
    ports::MarkedFacts kept;
    plainColumns(reader, kept.facts, kept.marks);
    const bool good = readPacked(reader, kept.facts);
    return good && reader.finish() ? std::optional(std::move(kept)) : std::nullopt;
}

} // namespace linli::storage
