// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"
#include "usecases/ports/Clock.h"

#include <QObject>

namespace linli::app {

/// How long nobody has touched keys, mouse, wheel or screen of this program. GUI thread.
class IdleWatch : public QObject
{
    Q_OBJECT
  public:
    explicit IdleWatch(const ports::Clock& clock);
    [[nodiscard]] Span idleFor() const { return m_clock.now() - m_touched; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    const ports::Clock& m_clock;
    Instant m_touched;
};

} // namespace linli::app
