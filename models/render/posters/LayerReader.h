// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/PosterDocument.h"
#include "render/posters/JsonCursor.h"

#include <set>
#include <string>
#include <vector>

namespace linli::render {

/// Layers of a template from JSON. What is wrong goes to the cursor's problems; the values
/// returned are then of no use.
class LayerReader
{
  public:
    explicit LayerReader(const poster::Page& page) : m_page(page) {}

    /// `depth`: groups inside groups; 8 are plenty.
    std::vector<poster::Layer> readLayers(JsonCursor& parent, int depth = 0);

  private:
    poster::Layer readLayer(JsonCursor& cursor, int depth);
    poster::Frame readFrame(JsonCursor cursor);
    poster::Shape readShape(JsonCursor& cursor, int depth);
    poster::RectShape readRect(JsonCursor& cursor);
    poster::TextShape readText(JsonCursor& cursor);
    poster::TextStyle readStyle(JsonCursor cursor);
    poster::QrShape readQr(JsonCursor& cursor);
    poster::BarcodeShape readBarcode(JsonCursor& cursor);
    poster::Fill readFill(JsonCursor& cursor);
    poster::Stroke readStroke(JsonCursor& cursor);
    std::string readFilledText(JsonCursor& cursor, const QString& key);
    [[nodiscard]] double longest() const;

    const poster::Page& m_page;
    std::set<std::string> m_ids;
    /// A group around what is read now is turned or see-through: no place for a code.
    bool m_turned = false;
    bool m_faint = false;
};

} // namespace linli::render
