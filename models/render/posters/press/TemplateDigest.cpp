// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/press/TemplateDigest.h"

#include <QCryptographicHash>

#include <memory>

namespace linli::render {
namespace {

using namespace linli::poster;

/// Feeds values one after the other, each ended so that two of them never look like one.
class Feed
{
  public:
    void operator()(double value) { text(std::to_string(value)); }
    void operator()(const std::string& value) { text(value); }
    void operator()(const Colour& c)
    {
        text(std::to_string(c.red) + ' ' + std::to_string(c.green) + ' ' + std::to_string(c.blue) +
             ' ' + std::to_string(c.alpha));
    }
    void operator()(const Box& box) { all(box.x, box.y, box.width, box.height); }
    void operator()(const Stroke& stroke)
    {
        all(stroke.colour, stroke.width);
        each(stroke.dashes);
    }
    void operator()(const Fill& fill)
    {
        each(fill.colours);
        (*this)(fill.angleDegrees);
    }
    void operator()(const TextSpan& span)
    {
        all(span.text, span.colour.value_or(Colour{1, 2, 3, 4}), span.weight.value_or(-1),
            span.scale);
    }
    void operator()(const TextStyle& style)
    {
        all(style.family, style.size, style.minimumSize, style.weight, style.colour,
            int(style.horizontal), int(style.vertical), style.lineHeight, style.letterSpacing,
            style.maximumLines, style.balanced);
    }
    void operator()(const RectShape& shape) { all(shape.fill, shape.stroke, shape.radius); }
    void operator()(const LineShape& shape) { (*this)(shape.stroke); }
    void operator()(const TextShape& shape)
    {
        each(shape.spans);
        (*this)(shape.style);
    }
    void operator()(const ImageShape& shape) { all(shape.asset, int(shape.fit), shape.radius); }
    void operator()(const QrShape& shape)
    {
        all(shape.payload, shape.dark, shape.light, shape.quietModules, shape.logo,
            shape.logoShare);
    }
    void operator()(const BarcodeShape& shape)
    {
        all(shape.payload, int(shape.kind), shape.dark, shape.light);
    }
    void operator()(const BoardShape& shape) { (*this)(double(shape.rows)); }
    void operator()(const GroupShape& shape) { each(shape.layers); }
    void operator()(const Layer& layer)
    {
        all(layer.id, int(layer.frame.anchor), layer.frame.box, layer.rotationDegrees,
            layer.opacity, layer.visible, layer.whenField, layer.unlessField, int(layer.onMissing),
            int(layer.shape.index()));
        std::visit(*this, layer.shape);
    }
    [[nodiscard]] QByteArray result() const { return m_hash->result(); }

  private:
    template <typename... Values> void all(const Values&... values) { ((*this)(values), ...); }
    template <typename List> void each(const List& list)
    {
        (*this)(double(list.size()));
        for (const auto& one : list) {
            (*this)(one);
        }
    }
    void operator()(int value) { (*this)(double(value)); }
    void operator()(bool value) { (*this)(value ? 1.0 : 0.0); }
    void text(const std::string& value)
    {
        m_hash->addData(QByteArrayView(value.data(), qsizetype(value.size())));
        m_hash->addData(QByteArrayView("\0", 1));
    }

    /// Shared, because std::visit takes the feed by value.
    std::shared_ptr<QCryptographicHash> m_hash =
        std::make_shared<QCryptographicHash>(QCryptographicHash::Sha1);
};

} // namespace

QByteArray templateDigest(const PosterDocument& document)
{
    Feed feed;
    feed(document.id);
    const Page& page = document.page;
    for (const double value : {double(page.unit), page.width, page.height, page.bleed, page.dpi}) {
        feed(value);
    }
    for (const Layer& layer : document.layers) {
        feed(layer);
    }
    return feed.result();
}

} // namespace linli::render
