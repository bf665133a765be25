// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/press/SplicedPng.h"

#include <QtEndian>

#include <algorithm>
#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>
#include <memory>
#include <zlib.h>

namespace linli::render {
namespace {

/// Bands nearer than this are one: a chunk of its own costs more than a few rows.
constexpr int kJoinRows = 8;
constexpr int kStaticLevel = 6;
constexpr qsizetype kChunkFrame = 12; ///< length, name, checksum
constexpr qsizetype kTail = 64;

/// What rows that cannot be made smaller may take.
qsizetype deflateRoom(qsizetype rawBytes)
{
    return rawBytes + rawBytes / 8 + 4096;
}

void appendNumber(QByteArray& out, std::uint32_t number)
{
    const quint32 big = qToBigEndian(quint32(number));
    out.append(reinterpret_cast<const char*>(&big), sizeof big);
}

QByteArray chunkOf(const char* name, const QByteArray& body)
{
    QByteArray chunk;
    chunk.reserve(body.size() + kChunkFrame);
    appendNumber(chunk, static_cast<std::uint32_t>(body.size()));
    chunk.append(name, 4).append(body);
    const auto* bytes = reinterpret_cast<const unsigned char*>(chunk.constData()) + 4;
    appendNumber(chunk, crc32_gzip_refl(0, bytes, static_cast<std::uint64_t>(body.size()) + 4));
    return chunk;
}

QByteArray headOf(const QImage& plate)
{
    QByteArray size;
    appendNumber(size, static_cast<std::uint32_t>(plate.width()));
    appendNumber(size, static_cast<std::uint32_t>(plate.height()));
    size.append("\x08\x02\x00\x00\x00", 5); // 8 bits, RGB, deflate, filtered, not interlaced
    QByteArray density;
    appendNumber(density, static_cast<std::uint32_t>(plate.dotsPerMeterX()));
    appendNumber(density, static_cast<std::uint32_t>(plate.dotsPerMeterY()));
    density.append('\x01');
    // The stream's two bytes stand alone so that every band's chunk is only its own.
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunkOf("IHDR", size) + chunkOf("pHYs", density) +
           chunkOf("IDAT", QByteArray("\x78\xda", 2));
}

/// Raw deflate that ends on a byte and is not the last block. Slow and small.
QByteArray deflatedWell(const std::vector<std::uint8_t>& rows)
{
    z_stream stream{};
    deflateInit2(&stream, kStaticLevel, Z_DEFLATED, -MAX_WBITS, MAX_MEM_LEVEL, Z_FILTERED);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, rows.size())) + 64,
                   Qt::Uninitialized);
    stream.next_in = const_cast<Bytef*>(rows.data()); // zlib's interface predates const
    stream.avail_in = static_cast<uInt>(rows.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FULL_FLUSH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

/// What one thread keeps between two pictures.
struct Scratch
{
    std::vector<std::uint8_t> rows;
    std::vector<std::uint8_t> level = std::vector<std::uint8_t>(ISAL_DEF_LVL1_DEFAULT);
    isal_zstream stream{};
};

/// The same, fast, behind what `out` holds.
void appendDeflatedFast(Scratch& scratch, QByteArray& out)
{
    isal_zstream& stream = scratch.stream;
    isal_deflate_stateless_init(&stream);
    // The hash table may hold anything, but the same picture is to have the same bytes.
    std::fill(scratch.level.begin(), scratch.level.end(), std::uint8_t{0});
    stream.level = 1;
    stream.level_buf = scratch.level.data();
    stream.level_buf_size = static_cast<std::uint32_t>(scratch.level.size());
    stream.flush = FULL_FLUSH;
    stream.end_of_stream = 0;
    stream.next_in = scratch.rows.data();
    stream.avail_in = static_cast<std::uint32_t>(scratch.rows.size());
    const qsizetype before = out.size();
    const qsizetype room = deflateRoom(static_cast<qsizetype>(scratch.rows.size()));
    out.resize(before + room);
    stream.next_out = reinterpret_cast<std::uint8_t*>(out.data() + before);
    stream.avail_out = static_cast<std::uint32_t>(room);
    isal_deflate_stateless(&stream);
    out.truncate(before + static_cast<qsizetype>(stream.total_out));
}

/// Length and checksum of the chunk that began at `start` with room for its length.
void closeChunk(QByteArray& out, qsizetype start)
{
    const auto body = static_cast<std::uint32_t>(out.size() - start - 8);
    qToBigEndian(quint32(body), out.data() + start);
    const auto* bytes = reinterpret_cast<const unsigned char*>(out.constData()) + start + 4;
    appendNumber(out, crc32_gzip_refl(0, bytes, std::uint64_t(body) + 4));
}

std::uint32_t joined(std::uint32_t first, std::uint32_t second, std::int64_t secondBytes)
{
    return static_cast<std::uint32_t>(
        adler32_combine(first, second, static_cast<z_off_t>(secondBytes)));
}

} // namespace

std::vector<RowBand> bandsOf(const std::vector<QRect>& areas, int height)
{
    std::vector<RowBand> rows;
    for (const QRect& area : areas) {
        const int first = std::clamp(area.top(), 0, height);
        const int last = std::clamp(area.bottom() + 1, 0, height);
        if (last > first) {
            rows.push_back({first, last - first});
        }
    }
    std::sort(rows.begin(), rows.end(),
              [](const RowBand& a, const RowBand& b) { return a.first < b.first; });
    std::vector<RowBand> bands;
    for (const RowBand& row : rows) {
        if (!bands.empty() && row.first <= bands.back().first + bands.back().count + kJoinRows) {
            const int end =
                std::max(bands.back().first + bands.back().count, row.first + row.count);
            bands.back().count = end - bands.back().first;
        } else {
            bands.push_back(row);
        }
    }
    return bands;
}

SplicedPng::SplicedPng(const QImage& plate, const std::vector<QRect>& moving)
    : m_head(headOf(plate)), m_moving(bandsOf(moving, plate.height()))
{
    int y = 0;
    for (const RowBand& band : m_moving) {
        if (band.first > y) {
            addStatic(plate, {y, band.first - y});
        }
        m_segments.push_back({true, band, {}, 1, 0});
        const qsizetype raw = (3 * plate.width() + 1) * qsizetype(band.count);
        m_room += deflateRoom(raw) + kChunkFrame;
        y = band.first + band.count;
    }
    if (y < plate.height()) {
        addStatic(plate, {y, plate.height() - y});
    }
    m_room += m_head.size() + kTail;
}

void SplicedPng::addStatic(const QImage& plate, RowBand band)
{
    // Above its first row stand moving ones, if any: it must not look at them.
    const std::vector<std::uint8_t> rows = bestRows(plate, band, false);
    Segment segment{false, band, chunkOf("IDAT", deflatedWell(rows)), 1,
                    static_cast<std::int64_t>(rows.size())};
    segment.adler = static_cast<std::uint32_t>(adler32_z(1, rows.data(), rows.size()));
    m_room += segment.chunk.size();
    m_segments.push_back(std::move(segment));
}

QByteArray SplicedPng::encode(const QImage& picture) const
{
    thread_local const auto kept = std::make_unique<Scratch>();
    Scratch& scratch = *kept;
    QByteArray out;
    out.reserve(m_room);
    out.append(m_head);
    std::uint32_t adler = 1;
    for (const Segment& segment : m_segments) {
        if (!segment.moving) {
            out.append(segment.chunk);
            adler = joined(adler, segment.adler, segment.bytes);
            continue;
        }
        upRows(picture, segment.band, scratch.rows);
        const auto bytes = static_cast<std::int64_t>(scratch.rows.size());
        adler = joined(adler, isal_adler32(1, scratch.rows.data(), scratch.rows.size()), bytes);
        const qsizetype start = out.size();
        out.append("\0\0\0\0IDAT", 8);
        appendDeflatedFast(scratch, out);
        closeChunk(out, start);
    }
    QByteArray end("\x03\x00", 2); // an empty last block
    appendNumber(end, adler);
    return out.append(chunkOf("IDAT", end)).append(chunkOf("IEND", {}));
}

} // namespace linli::render
