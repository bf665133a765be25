// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/scanner/ScanBurst.h"

#include <algorithm>
#include <utility>

namespace linli::ui {

bool ScanBurst::feed(QChar character, qint64 atMs)
{
    const bool first = m_text.isEmpty() || atMs < m_lastMs || atMs - m_lastMs > kLongestGapMs;
    if (first) {
        m_text.clear();
    }
    m_text += character;
    m_lastMs = atMs;
    return first;
}

std::optional<QString> ScanBurst::end(qint64 atMs)
{
    const QString text = std::exchange(m_text, {});
    const bool prompt = atMs >= m_lastMs && atMs - m_lastMs <= kLongestEndMs;
    const bool held =
        std::all_of(text.begin(), text.end(), [&text](QChar c) { return c == text.front(); });
    return text.size() >= kShortest && prompt && !held ? std::optional(text) : std::nullopt;
}

} // namespace linli::ui
