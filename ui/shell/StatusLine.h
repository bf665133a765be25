// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"

#include <QFrame>

#include <optional>

namespace linli::ui {

class TextLabel;

/// One quiet row at the bottom: when the shop was last saved, and where it is kept.
class StatusLine : public QFrame
{
    Q_OBJECT
  public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setSavedAt(Instant at);
    void setShopFile(const QString& path);

  private:
    void write();
    TextLabel* m_saved;
    TextLabel* m_place;
    std::optional<Instant> m_savedAt;
    QString m_file;
};

} // namespace linli::ui
