// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QPointF;
class QTextLayout;

namespace linli::render {

/// Draws a laid-out text so that what was drawn before it leaves no trace in it.
///
/// Qt 6.4 moves a small glyph by quarters of a pixel by setting a shift on the FreeType face that
/// all sizes of a font on a thread share, and leaves it there. Large and turned text is drawn as
/// outlines loaded from that very face, so it would stand up to three quarters of a pixel beside
/// its place, depending on which small text happened to come before. Any thread.
void drawUnshifted(const QTextLayout& layout, QPainter& painter, QPointF at);

} // namespace linli::render
