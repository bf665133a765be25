// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace linli::ui {

/// Tells a scanner from a person by rhythm: a scanner types at least four different-enough
/// characters with never more than 40 ms between two keys and ends with Enter or Tab at once. A
/// fast typist needs 60 ms a key; a key held down repeats one character only. No Qt events, no
/// clock: times are handed in, in milliseconds of any one clock.
class ScanBurst
{
  public:
    static constexpr qint64 kLongestGapMs = 40;
    static constexpr qint64 kLongestEndMs = 120; ///< scanners wait a little before their Enter
    static constexpr qsizetype kShortest = 4;

    /// True where this key begins a new run: what stands in the focused line now was not scanned.
    bool feed(QChar character, qint64 atMs);
    /// Enter or Tab: the scanned text, or none where a person typed.
    std::optional<QString> end(qint64 atMs);
    void reset() { m_text.clear(); }

  private:
    QString m_text;
    qint64 m_lastMs = 0;
};

} // namespace linli::ui
