// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/Repair.h"

#include "domain/poster/CheckReport.h"
#include "domain/poster/Margins.h"
#include "domain/poster/edit/Frames.h"
#include "domain/poster/edit/LayerTree.h"
#include "domain/poster/edit/Recolour.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <optional>

namespace linli::poster {
namespace {

/// A little more than asked for, so that rounding to dots does not bring the finding back.
constexpr double kAmple = 1.03;
constexpr double kAmpleContrast = 4.5;
constexpr double kSmallLogo = 0.05;
/// Text below this is not read: 2 mm (6 pt) on paper, 22 px on a phone.
constexpr double kLeastTextMm = 2.0;
constexpr double kLeastTextPx = 22;
/// A version 3 symbol; larger ones need less.
constexpr double kModules = 29;

using Change = std::function<bool(PosterDocument&, const LayerSpot&)>;

/// The number a measurement begins with: "0.32 mm" is 0.32.
double leadingNumber(std::string_view text)
{
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

Box safeBox(const Page& page)
{
    return {page.safe, page.safe, page.width - 2 * page.safe, page.height - 2 * page.safe};
}

/// Moved, never resized, as far inside `room` as it takes.
Box movedInto(Box box, const Box& room)
{
    box.x = std::clamp(box.x, room.x, std::max(room.x, room.x + room.width - box.width));
    box.y = std::clamp(box.y, room.y, std::max(room.y, room.y + room.height - box.height));
    return box;
}

bool fitsInto(const Box& box, const Box& room)
{
    return box.width <= room.width && box.height <= room.height;
}

Box scaledAbout(const Box& box, double factor)
{
    const double width = box.width * factor;
    const double height = box.height * factor;
    return {box.x - (width - box.width) / 2, box.y - (height - box.height) / 2, width, height};
}

/// Boxes that only meet edge to edge cover nothing of each other.
bool cover(const Box& a, const Box& b)
{
    constexpr double kHair = 0.01;
    return a.x + kHair < b.x + b.width && b.x + kHair < a.x + a.width &&
           a.y + kHair < b.y + b.height && b.y + kHair < a.y + a.height;
}

/// Something people read or scan, so that nothing may come to lie on it.
bool isRead(const Layer& layer)
{
    return std::holds_alternative<TextShape>(layer.shape) ||
           std::holds_alternative<QrShape>(layer.shape) ||
           std::holds_alternative<BarcodeShape>(layer.shape) ||
           std::holds_alternative<BoardShape>(layer.shape);
}

/// True where the new box of a layer lies over a text or code that the old one left free.
bool coversMore(const PosterDocument& document,
                const std::string& layer,
                const Box& before,
                const Box& after)
{
    bool covers = false;
    walk(document, [&](const LayerVisit& visit) {
        const Box other = visit.placement.bounds();
        covers = covers || (!visit.hidden && visit.layer.id != layer && isRead(visit.layer) &&
                            cover(after, other) && !cover(before, other));
    });
    return covers;
}

/// `dark` made darker, in its own hue, until it stands out enough from `light`; black where even
/// that is not enough.
Colour darkened(const Colour& dark, const Colour& light)
{
    constexpr int kSteps = 50;
    const Colour black{0, 0, 0, 255};
    for (int step = kSteps; step > 0; --step) {
        const auto channel = [step](std::uint8_t value) {
            return static_cast<std::uint8_t>(value * step / kSteps);
        };
        const Colour tried{channel(dark.red), channel(dark.green), channel(dark.blue), dark.alpha};
        const bool darker = contrastOf(black, tried) < contrastOf(black, light);
        if (darker && contrastOf(tried, light) >= kAmpleContrast) {
            return tried;
        }
    }
    return black;
}

/// Puts the layer into a new box unless that covers a text or code it did not touch before.
bool replaceBox(PosterDocument& document, const LayerSpot& place, const Box& box)
{
    const Box before = resolve(place.layer().frame, place.parent);
    if (box == before || coversMore(document, place.layer().id, before, box)) {
        return false;
    }
    UnknownKeys kept = place.layer().frame.unknown;
    placeAt(place, box);
    place.layer().frame.unknown = std::move(kept);
    return true;
}

bool enlarge(PosterDocument& document, const LayerSpot& place, double factor)
{
    const Box room = safeBox(document.page);
    const Box box = scaledAbout(resolve(place.layer().frame, place.parent), factor);
    return factor > 1 && fitsInto(box, room) && replaceBox(document, place, movedInto(box, room));
}

/// Last in its list: drawn over whatever ran into its quiet zone. The spot is stale afterwards.
bool raise(const LayerSpot& place)
{
    const auto at = place.siblings->begin() + static_cast<std::ptrdiff_t>(place.index);
    std::rotate(at, at + 1, place.siblings->end());
    return true;
}

std::vector<Change> moduleChanges(const Error& finding)
{
    const double value = leadingNumber(finding.parameter("value"));
    const double allowed = leadingNumber(finding.parameter("allowed"));
    const double factor = value > 0 ? allowed / value * kAmple : 0;
    std::vector<Change> changes;
    for (const double more : {1.0, 1.1, 1.25}) {
        changes.emplace_back([factor, more](PosterDocument& document, const LayerSpot& place) {
            return enlarge(document, place, factor * more);
        });
    }
    return changes;
}

std::vector<Change> quietChanges()
{
    const auto clear = [](const LayerSpot& place) {
        if (auto* qr = std::get_if<QrShape>(&place.layer().shape)) {
            qr->quietModules = std::max(qr->quietModules, kQuietModules);
        }
        return raise(place);
    };
    return {[clear](PosterDocument& document, const LayerSpot& place) {
                const auto* qr = std::get_if<QrShape>(&place.layer().shape);
                const double quiet = qr != nullptr ? qr->quietModules : kQuietModules;
                const double factor = (kModules + 2 * kQuietModules) / (kModules + 2 * quiet);
                return enlarge(document, place, factor) && clear(place);
            },
            [clear](PosterDocument&, const LayerSpot& place) { return clear(place); }};
}

/// Runs `change` on the colours of a code, whichever kind it is.
bool recolour(const LayerSpot& place,
              const std::function<void(Colour& dark, Colour& light)>& change)
{
    if (auto* qr = std::get_if<QrShape>(&place.layer().shape)) {
        change(qr->dark, qr->light);
        return true;
    }
    if (auto* barcode = std::get_if<BarcodeShape>(&place.layer().shape)) {
        change(barcode->dark, barcode->light);
        return true;
    }
    return false;
}

std::vector<Change> contrastChanges()
{
    return {[](PosterDocument&, const LayerSpot& place) {
                return recolour(place,
                                [](Colour& dark, Colour& light) { dark = darkened(dark, light); });
            },
            [](PosterDocument&, const LayerSpot& place) {
                return recolour(place, [](Colour& dark, Colour& light) {
                    light = {255, 255, 255, 255};
                    dark = darkened(dark, light);
                });
            }};
}

std::vector<Change> invertedChanges()
{
    std::vector<Change> changes{[](PosterDocument&, const LayerSpot& place) {
        return recolour(place, [](Colour& dark, Colour& light) { std::swap(dark, light); });
    }};
    for (const Change& more : contrastChanges()) {
        changes.emplace_back(
            [first = changes.front(), more](PosterDocument& document, const LayerSpot& place) {
                return first(document, place) && more(document, place);
            });
    }
    return changes;
}

std::vector<Change> logoChanges()
{
    const auto onQr = [](const LayerSpot& place, const std::function<void(QrShape&)>& change) {
        auto* qr = std::get_if<QrShape>(&place.layer().shape);
        if (qr != nullptr && !qr->logo.empty()) {
            change(*qr);
            return true;
        }
        return false;
    };
    return {[onQr](PosterDocument&, const LayerSpot& place) {
                return onQr(place, [](QrShape& qr) { qr.logoShare = kSmallLogo; });
            },
            [onQr](PosterDocument&, const LayerSpot& place) {
                return onQr(place, [](QrShape& qr) { qr.logo.clear(); });
            },
            // Something else covers the code: it goes on top.
            [](PosterDocument&, const LayerSpot& place) { return raise(place); }};
}

bool growText(PosterDocument& document, const LayerSpot& place, double wider, double taller)
{
    const Box room = safeBox(document.page);
    Box box = resolve(place.layer().frame, place.parent);
    box = {box.x - wider / 2, box.y, box.width + wider, box.height + taller};
    return fitsInto(box, room) && replaceBox(document, place, movedInto(box, room));
}

bool shrinkText(const Page& page, TextStyle& style)
{
    const double least = page.unit == PageUnit::Pixel ? kLeastTextPx : kLeastTextMm;
    const double size = std::max(least, style.minimumSize * 0.7);
    if (size >= style.minimumSize) {
        return false;
    }
    style.minimumSize = size;
    return true;
}

std::vector<Change> textChanges()
{
    const auto withStyle = [](const LayerSpot& place) {
        auto* text = std::get_if<TextShape>(&place.layer().shape);
        return text == nullptr ? nullptr : &text->style;
    };
    const auto addLine = [withStyle](PosterDocument& document, const LayerSpot& place, bool grow) {
        TextStyle* style = withStyle(place);
        if (style == nullptr) {
            return false;
        }
        ++style->maximumLines;
        return !grow || growText(document, place, 0, style->size * style->lineHeight);
    };
    return {[withStyle](PosterDocument& document, const LayerSpot& place) {
                return withStyle(place) != nullptr &&
                       growText(document, place, place.layer().frame.box.width * 0.25, 0);
            },
            [addLine](PosterDocument& document, const LayerSpot& place) {
                return addLine(document, place, false);
            },
            [addLine](PosterDocument& document, const LayerSpot& place) {
                return addLine(document, place, true);
            },
            [withStyle](PosterDocument& document, const LayerSpot& place) {
                TextStyle* style = withStyle(place);
                return style != nullptr && shrinkText(document.page, *style);
            },
            [withStyle, addLine](PosterDocument& document, const LayerSpot& place) {
                TextStyle* style = withStyle(place);
                return style != nullptr && shrinkText(document.page, *style) &&
                       addLine(document, place, false);
            }};
}

std::vector<Change> fieldChanges()
{
    const auto set = [](MissingField wanted) {
        return [wanted](PosterDocument&, const LayerSpot& place) {
            place.layer().onMissing = wanted;
            return true;
        };
    };
    return {set(MissingField::Hide), set(MissingField::Empty)};
}

std::vector<Change> marginChanges()
{
    return {[](PosterDocument& document, const LayerSpot& place) {
                const Box box = resolve(place.layer().frame, place.parent);
                const bool area = !std::holds_alternative<TextShape>(place.layer().shape) &&
                                  !std::holds_alternative<QrShape>(place.layer().shape) &&
                                  !std::holds_alternative<BarcodeShape>(place.layer().shape);
                return area && replaceBox(document, place, drawnOut(document.page, box));
            },
            [](PosterDocument& document, const LayerSpot& place) {
                const Box room = safeBox(document.page);
                Box box = resolve(place.layer().frame, place.parent);
                box.width = std::min(box.width, room.width);
                box.height = std::min(box.height, room.height);
                return replaceBox(document, place, movedInto(box, room));
            }};
}

std::vector<Change> changesFor(const Error& finding)
{
    switch (finding.code()) {
    case ErrorCode::PosterModuleTooSmall:
        return moduleChanges(finding);
    case ErrorCode::PosterQuietZone:
        return quietChanges();
    case ErrorCode::PosterContrast:
        return contrastChanges();
    case ErrorCode::PosterInverted:
        return invertedChanges();
    case ErrorCode::PosterLogoTooLarge:
        return logoChanges();
    case ErrorCode::PosterTextOverflow:
        return textChanges();
    case ErrorCode::PosterMissingField:
        return fieldChanges();
    case ErrorCode::PosterBleed:
        return marginChanges();
    default:
        return {};
    }
}

} // namespace

std::vector<PosterDocument> repairs(const PosterDocument& document, const Error& finding)
{
    std::vector<PosterDocument> changed;
    for (const Change& change : changesFor(finding)) {
        PosterDocument tried = document;
        const std::optional<LayerSpot> place = spotOf(tried, finding.parameter("layer"));
        if (place && change(tried, *place)) {
            changed.push_back(std::move(tried));
        }
    }
    return changed;
}

bool isRepairable(ErrorCode code)
{
    return !changesFor(Error(code)).empty();
}

} // namespace linli::poster
