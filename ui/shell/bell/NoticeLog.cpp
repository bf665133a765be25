// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bell/NoticeLog.h"

namespace linli::ui {

namespace {
constexpr std::size_t kMost = 50;
}

void NoticeLog::add(Instant at, const QString& text)
{
    m_said.push_front({at, text});
    if (m_said.size() > kMost) {
        m_said.pop_back();
    }
}

} // namespace linli::ui
