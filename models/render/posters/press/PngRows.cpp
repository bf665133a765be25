// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/press/PngRows.h"

#include <cstdlib>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace linli::render {
namespace {

using Byte = std::uint8_t;
constexpr int kBytesAPixel = 3;
enum Filter : Byte
{
    kNone,
    kSub,
    kUp,
    kAverage,
    kPaeth
};

/// Rows as RGB888; Qt's own conversion is vectorised.
QImage asRgb(const QImage& picture, RowBand band)
{
    return QImage(picture.constScanLine(band.first), picture.width(), band.count,
                  picture.bytesPerLine(), QImage::Format_RGB32)
        .convertToFormat(QImage::Format_RGB888);
}

Byte paeth(int left, int up, int corner)
{
    const int guess = left + up - corner;
    const int toLeft = std::abs(guess - left);
    const int toUp = std::abs(guess - up);
    const int toCorner = std::abs(guess - corner);
    if (toLeft <= toUp && toLeft <= toCorner) {
        return static_cast<Byte>(left);
    }
    return static_cast<Byte>(toUp <= toCorner ? up : corner);
}

Byte predicted(Filter filter, Byte left, Byte up, Byte corner)
{
    switch (filter) {
    case kNone:
        return 0;
    case kSub:
        return left;
    case kUp:
        return up;
    case kAverage:
        return static_cast<Byte>((left + up) / 2);
    case kPaeth:
        return paeth(left, up, corner);
    }
    return 0;
}

/// Writes the row through a filter and returns how far its bytes are from nought in all.
std::uint64_t
filtered(Filter filter, const Byte* row, const Byte* above, std::size_t length, Byte* out)
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < length; ++i) {
        const bool first = i < kBytesAPixel;
        const Byte left = first ? Byte{0} : row[i - kBytesAPixel];
        const Byte corner = first ? Byte{0} : above[i - kBytesAPixel];
        const auto value = static_cast<Byte>(row[i] - predicted(filter, left, above[i], corner));
        out[i] = value;
        sum += static_cast<std::uint64_t>(value < 128 ? value : 256 - value);
    }
    return sum;
}

/// The difference of two rows of RGB32 as three bytes a pixel, from pixel `x` on.
void packPlainly(const QRgb* row, const QRgb* above, int x, int width, Byte* out)
{
    for (; x < width; ++x) {
        out[3 * x] = static_cast<Byte>(qRed(row[x]) - qRed(above[x]));
        out[3 * x + 1] = static_cast<Byte>(qGreen(row[x]) - qGreen(above[x]));
        out[3 * x + 2] = static_cast<Byte>(qBlue(row[x]) - qBlue(above[x]));
    }
}

#if defined(__x86_64__)
/// Four pixels at a time; writes 16 bytes of which 12 count, so it stops early.
__attribute__((target("ssse3"))) int
packFast(const QRgb* row, const QRgb* above, int width, Byte* out)
{
    const __m128i order = _mm_setr_epi8(2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1);
    int x = 0;
    for (; x + 8 <= width; x += 4) {
        const __m128i here = _mm_loadu_si128(reinterpret_cast<const __m128i*>(row + x));
        const __m128i over = _mm_loadu_si128(reinterpret_cast<const __m128i*>(above + x));
        const __m128i packed = _mm_shuffle_epi8(_mm_sub_epi8(here, over), order);
        _mm_storeu_si128(reinterpret_cast<__m128i*>(out + 3 * x), packed);
    }
    return x;
}
#endif

void packRow(const QRgb* row, const QRgb* above, int width, Byte* out)
{
    int x = 0;
#if defined(__x86_64__)
    static const bool fast = __builtin_cpu_supports("ssse3") != 0;
    if (fast) {
        x = packFast(row, above, width, out);
    }
#endif
    packPlainly(row, above, x, width, out);
}

const QRgb* pixels(const QImage& picture, int y)
{
    return reinterpret_cast<const QRgb*>(picture.constScanLine(y));
}

} // namespace

std::vector<Byte> bestRows(const QImage& picture, RowBand band, bool mayLookUp)
{
    const bool hasAbove = mayLookUp && band.first > 0;
    const RowBand read{band.first - (hasAbove ? 1 : 0), band.count + (hasAbove ? 1 : 0)};
    const QImage rgb = asRgb(picture, read);
    const auto length = static_cast<std::size_t>(picture.width()) * kBytesAPixel;
    const std::vector<Byte> nothing(length, 0);
    std::vector<Byte> trial(length);
    std::vector<Byte> best(length);
    std::vector<Byte> out;
    out.reserve((length + 1) * static_cast<std::size_t>(band.count));
    for (int y = hasAbove ? 1 : 0; y < read.count; ++y) {
        const bool free = y > 0 || band.first == 0; // the picture's first row has nothing above it
        const Byte* above = y > 0 ? rgb.constScanLine(y - 1) : nothing.data();
        std::uint64_t smallest = UINT64_MAX;
        Filter chosen = kNone;
        for (const Filter filter : {kSub, kUp, kAverage, kPaeth, kNone}) {
            if (!free && filter != kSub && filter != kNone) {
                continue;
            }
            const std::uint64_t sum =
                filtered(filter, rgb.constScanLine(y), above, length, trial.data());
            if (sum < smallest) {
                smallest = sum;
                chosen = filter;
                best.swap(trial);
            }
        }
        out.push_back(chosen);
        out.insert(out.end(), best.begin(), best.end());
    }
    return out;
}

void upRows(const QImage& picture, RowBand band, std::vector<Byte>& out)
{
    const auto length = static_cast<std::size_t>(picture.width()) * kBytesAPixel;
    const std::vector<QRgb> nothing(band.first == 0 ? static_cast<std::size_t>(picture.width())
                                                    : 0);
    out.resize((length + 1) * static_cast<std::size_t>(band.count));
    Byte* to = out.data();
    for (int y = band.first; y < band.first + band.count; ++y) {
        *to++ = kUp; // above the picture's first row there are noughts
        packRow(pixels(picture, y), y > 0 ? pixels(picture, y - 1) : nothing.data(),
                picture.width(), to);
        to += length;
    }
}

} // namespace linli::render
