// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"

#include <QFrame>

#include <optional>

namespace linli::ui {

class Button;
class TextLabel;

/// One quiet row at the bottom: when the shop was last saved, the next session, and where the shop
/// is kept.
class StatusLine : public QFrame
{
    Q_OBJECT
  public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setSavedAt(Instant at);
    void setShopFile(const QString& path);
    /// The next live session and how long until then.
    void setNextSession(const QString& text);
    /// Who is signed in; empty hides it.
    void setActor(const QString& name);
    /// How sync is doing; empty hides it. `wrong`: a person should look.
    void setSync(const QString& text, const QString& tip, bool wrong);

  Q_SIGNALS:
    void syncPressed();
    void lockPressed();

  private:
    void write();
    TextLabel* m_saved;
    TextLabel* m_place;
    TextLabel* m_next;
    Button* m_sync;
    Button* m_actor;
    std::optional<Instant> m_savedAt;
    QString m_file;
};

} // namespace linli::ui
