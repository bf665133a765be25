// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"

#include <QString>

#include <deque>

namespace linli::ui {

/// What the bar at the bottom said since the start, newest first: it is gone after 8 s, and whoever
/// looked away finds it behind the bell. At most 50.
class NoticeLog
{
  public:
    struct Said
    {
        Instant at;
        QString text;
    };
    void add(Instant at, const QString& text);
    [[nodiscard]] const std::deque<Said>& all() const { return m_said; }

  private:
    std::deque<Said> m_said;
};

} // namespace linli::ui
