// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/PosterCheck.h"

#include "render/codes/CodeReader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace linli::render {
namespace {

using poster::CheckReport;

double linear(int channel)
{
    // Thousands of pixels a code: the power function only once per level.
    static const std::array<double, 256> kLevels = [] {
        std::array<double, 256> levels{};
        for (std::size_t i = 0; i < levels.size(); ++i) {
            const double value = static_cast<double>(i) / 255.0;
            levels[i] = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        }
        return levels;
    }();
    return kLevels[static_cast<std::size_t>(channel)];
}

/// Relative luminance as WCAG defines it, 0..1.
double luminance(QRgb pixel)
{
    return 0.2126 * linear(qRed(pixel)) + 0.7152 * linear(qGreen(pixel)) +
           0.0722 * linear(qBlue(pixel));
}

/// A ring pixel this much darker than the ground is part of something else.
constexpr double kGroundContrast = 1.5;

double percentile(std::vector<double> values, double share)
{
    if (values.empty()) {
        return 0;
    }
    const auto at = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at),
                     values.end());
    return values[at];
}

std::string plain(double value)
{
    return QString::number(value, 'f', 2).toStdString();
}

Error refusal(ErrorCode code, const PlacedCode& placed, std::string value, std::string allowed)
{
    return Error(code)
        .with("layer", placed.layerId)
        .with("value", std::move(value))
        .with("allowed", std::move(allowed));
}

std::string percent(double share)
{
    return QString::number(share * 100, 'f', 0).toStdString() + " %";
}

/// As the person at the printer measures it; phone pictures have no millimetres.
std::string moduleSize(double dots, const CheckLimits& limits)
{
    return limits.isPaper ? plain(poster::fromDots(dots, limits.printerDpi).value) + " mm"
                          : QString::number(dots, 'f', 0).toStdString() + " px";
}

/// Pixels of one code on the raster.
class CodeRaster
{
  public:
    CodeRaster(const QImage& raster, QPoint origin, const PlacedCode& code)
        : m_raster(raster.format() == QImage::Format_RGB32
                       ? raster
                       : raster.convertToFormat(QImage::Format_RGB32)),
          m_code(code), m_symbol(code.symbol.translated(origin))
    {
        measureModules();
    }

    [[nodiscard]] bool isInside() const { return m_raster.rect().contains(m_symbol); }
    [[nodiscard]] bool isInverted() const
    {
        return percentile(m_dark, 0.5) > percentile(m_light, 0.5);
    }
    [[nodiscard]] double contrast() const
    {
        const double dark = percentile(m_dark, 0.9);
        const double light = percentile(m_light, 0.1);
        return (std::max(dark, light) + 0.05) / (std::min(dark, light) + 0.05);
    }
    [[nodiscard]] double quietModules() const;
    [[nodiscard]] double coveredShare() const;
    [[nodiscard]] QImage surroundings() const
    {
        const int margin = 6 * m_code.moduleDots;
        return m_raster.copy(
            m_symbol.adjusted(-margin, -margin, margin, margin).intersected(m_raster.rect()));
    }

  private:
    void measureModules();
    [[nodiscard]] QRgb pixel(int x, int y) const
    {
        return reinterpret_cast<const QRgb*>(m_raster.constScanLine(y))[x];
    }
    [[nodiscard]] double at(int x, int y) const { return luminance(pixel(x, y)); }
    [[nodiscard]] double moduleLuminance(int x, int y) const
    {
        return at(m_symbol.x() + x * m_code.moduleDots + m_code.moduleDots / 2,
                  m_symbol.y() + y * m_code.moduleDots + m_code.moduleDots / 2);
    }
    [[nodiscard]] bool isQuietRing(int distance) const;
    /// About as light as the code's own ground: what a scanner takes for paper.
    [[nodiscard]] bool isQuiet(int x, int y) const
    {
        const QRgb seen = pixel(x, y);
        if (seen == m_quiet) { // a ring is nearly always of one colour
            return true;
        }
        const bool quiet = (m_ground + 0.05) / (luminance(seen) + 0.05) <= kGroundContrast;
        m_quiet = quiet ? seen : m_quiet;
        return quiet;
    }
    /// Nearer to the light modules than to the dark ones, judged as the eye does.
    [[nodiscard]] bool isLight(double value) const { return std::cbrt(value) > m_middle; }

    QImage m_raster;
    const PlacedCode& m_code;
    QRect m_symbol;
    std::vector<double> m_dark;
    std::vector<double> m_light;
    double m_middle = 0.5;
    double m_ground = 1;
    mutable QRgb m_quiet = 0; ///< the colour found quiet last; 0 = none, pixels are opaque
};

void CodeRaster::measureModules()
{
    if (!isInside()) {
        return;
    }
    if (m_code.qr) {
        for (int y = 0; y < m_code.qr->size(); ++y) {
            for (int x = 0; x < m_code.qr->size(); ++x) {
                (m_code.qr->isDark(x, y) ? m_dark : m_light).push_back(moduleLuminance(x, y));
            }
        }
    } else {
        // A bar code begins and ends with a dark bar; whatever differs from it is light.
        for (int x = 0; x < m_symbol.width() / m_code.moduleDots; ++x) {
            const double value = moduleLuminance(x, 0);
            const double bar = moduleLuminance(0, 0);
            (std::abs(value - bar) < 0.02 ? m_dark : m_light).push_back(value);
        }
    }
    m_ground = percentile(m_light, 0.5);
    m_middle = (std::cbrt(percentile(m_dark, 0.5)) + std::cbrt(percentile(m_light, 0.5))) / 2;
}

bool CodeRaster::isQuietRing(int distance) const
{
    // A bar code needs its quiet zone at the sides only.
    const int vertical = m_code.qr ? distance : 0;
    const QRect ring = m_symbol.adjusted(-distance, -vertical, distance, vertical);
    if (!m_raster.rect().contains(ring)) {
        return false;
    }
    for (int x = ring.left(); m_code.qr && x <= ring.right(); ++x) {
        if (!isQuiet(x, ring.top()) || !isQuiet(x, ring.bottom())) {
            return false;
        }
    }
    for (int y = ring.top(); y <= ring.bottom(); ++y) {
        if (!isQuiet(ring.left(), y) || !isQuiet(ring.right(), y)) {
            return false;
        }
    }
    return true;
}

double CodeRaster::quietModules() const
{
    const int wanted = static_cast<int>(poster::kQuietModules) * m_code.moduleDots;
    int clear = 0;
    while (clear < wanted && isQuietRing(clear + 1)) {
        ++clear;
    }
    return static_cast<double>(clear) / m_code.moduleDots;
}

double CodeRaster::coveredShare() const
{
    if (!m_code.qr) {
        return 0;
    }
    QRect covered;
    for (int y = 0; y < m_code.qr->size(); ++y) {
        for (int x = 0; x < m_code.qr->size(); ++x) {
            if (isLight(moduleLuminance(x, y)) == m_code.qr->isDark(x, y)) {
                covered |= QRect(x, y, 1, 1);
            }
        }
    }
    return static_cast<double>(covered.width()) * covered.height() /
           (m_code.qr->size() * m_code.qr->size());
}

std::optional<Error> firstRefusal(const CheckReport& report,
                                  const CodeRaster& pixels,
                                  const PlacedCode& code,
                                  const CheckLimits& limits)
{
    if (pixels.isInverted()) {
        return refusal(ErrorCode::PosterInverted, code, "light on dark", "dark on light");
    }
    const double covered = pixels.coveredShare();
    const Error tooMuchCovered =
        refusal(ErrorCode::PosterLogoTooLarge, code, percent(covered), percent(poster::kLogoShare));
    // A large logo also spoils the contrast; it is the cause and gets the blame.
    if (code.hasLogo && covered > poster::kLogoShare) {
        return tooMuchCovered;
    }
    if (report.contrast < poster::kContrast) {
        return refusal(ErrorCode::PosterContrast, code, plain(report.contrast),
                       plain(poster::kContrast));
    }
    // A hair below counts as whole: millimetres and dots do not share a grid.
    if (report.moduleDots < limits.neededDots - 0.01) {
        return refusal(ErrorCode::PosterModuleTooSmall, code, moduleSize(report.moduleDots, limits),
                       moduleSize(limits.neededDots, limits));
    }
    if (report.quietModules < poster::kQuietModules) {
        return refusal(ErrorCode::PosterQuietZone, code, plain(report.quietModules),
                       plain(poster::kQuietModules));
    }
    if (covered > poster::kLogoShare) {
        return tooMuchCovered;
    }
    if (!report.decoded) {
        return refusal(ErrorCode::PosterUndecodable, code, "", code.payload);
    }
    if (report.payload != code.payload) {
        return refusal(ErrorCode::PosterWrongPayload, code, report.payload, code.payload);
    }
    return std::nullopt;
}

} // namespace

CheckReport
checkCode(const QImage& raster, QPoint origin, const PlacedCode& code, const CheckLimits& limits)
{
    CheckReport report;
    report.moduleMm = poster::fromDots(code.moduleDots, limits.dpi).value;
    report.moduleDots = poster::Millimetre{report.moduleMm}.dots(limits.printerDpi);
    const CodeRaster pixels(raster, origin, code);
    if (!pixels.isInside()) {
        report.reason =
            refusal(ErrorCode::PosterUndecodable, code, "outside the page", code.payload);
        return report;
    }
    report.contrast = pixels.contrast();
    report.quietModules = pixels.quietModules();
    const std::optional<std::string> read = readCode(pixels.surroundings(), code.kind);
    report.decoded = read.has_value();
    report.payload = read.value_or(std::string());
    report.reason = firstRefusal(report, pixels, code, limits);
    report.ok = !report.reason;
    return report;
}

CheckReport checkPainted(const QImage& raster,
                         QPoint origin,
                         const PaintedPoster& painted,
                         const CheckLimits& limits)
{
    CheckReport worst;
    worst.ok = true;
    for (std::size_t i = 0; i < painted.codes.size(); ++i) {
        CheckReport report = checkCode(raster, origin, painted.codes[i], limits);
        const bool worse =
            i == 0 || (worst.ok && (!report.ok || report.moduleDots < worst.moduleDots));
        if (worse) {
            worst = std::move(report);
        }
    }
    // A code that fails says more about a poster than a margin.
    if (painted.problem && worst.ok) {
        worst.ok = false;
        worst.reason = painted.problem;
    }
    return worst;
}

} // namespace linli::render
