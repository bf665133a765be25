// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace linli::render {

/// What a line break before a character would look like.
enum class LineBreak : unsigned char
{
    Never, ///< 禁则, or inside a word, a number with its unit, a Latin word
    Poor,  ///< allowed, in the middle of a phrase
    Good   ///< after a comma, a stop or a space
};

/// Entry i: may a line begin with UTF-16 unit i? Unicode's rules (UAX 14), made stricter as Chinese
/// typesetting wants it (GB/T 15834, CLREQ §3.1): no 、，。！？）》 at the start of a line, no
/// （《“ at its end, “ ” taken for what they are, ¥ and numbers kept with their units, common words
/// whole.
[[nodiscard]] std::vector<LineBreak> lineBreaks(const QString& text);

/// A full-width mark whose right half is empty: at the end of a line that half counts for nothing.
[[nodiscard]] bool isHalfEmptyAtEnd(QChar mark);

/// One paragraph laid out without breaks.
struct UnbrokenLine
{
    QString text;
    std::vector<double> x; ///< left edge of unit i; one entry more than units
};

/// Units before which to break so that every line fits `width`; empty: one line. Where a single
/// piece is wider than that, its line is too long. `balanced`: lines of about equal length, broken
/// after punctuation where that costs little. Else lines are filled, and a last line of one lonely
/// character gets company.
[[nodiscard]] std::vector<int> chooseBreaks(const UnbrokenLine& line, double width, bool balanced);

/// Width of units [from, to) as the eye sees it: without spaces and an empty half at the end.
[[nodiscard]] double seenWidth(const UnbrokenLine& line, int from, int to);

} // namespace linli::render
