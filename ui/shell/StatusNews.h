// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"

#include <QObject>

namespace linli::ui {

class StatusLine;

/// Keeps the status line told: the next session, every minute, and how sync is doing.
class StatusNews : public QObject
{
    Q_OBJECT
  public:
    /// `line` outlives this.
    StatusNews(AppContext& context, StatusLine& line, QObject* parent);
    /// Says both again: the shop or the language changed.
    void tell();

  Q_SIGNALS:
    void syncPressed();

  private:
    void tellNextSession();
    void tellSync();
    AppContext& m_context;
    StatusLine& m_line;
};

} // namespace linli::ui
