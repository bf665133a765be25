// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace linli::ui {

/// One entry of an ordered list (a product, an item of the show): a grip to drag it by, its fields,
/// a cross. Alt+Up and Alt+Down move it from any of its fields.
class EntryRow : public QFrame
{
    Q_OBJECT
  public:
    EntryRow(int index, bool movable, QWidget* parent);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    [[nodiscard]] int index() const { return m_index; }
    /// Call when its fields are in it: they then hear Alt+Up and Alt+Down.
    void watchFields();

  Q_SIGNALS:
    void moveAsked(int from, int to);
    void removeAsked(int index);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool moveByKey(int key);
    void drag(const QPoint& global);
    void drop();
    [[nodiscard]] std::vector<EntryRow*> siblings() const;
    int m_index;
    int m_target;
    QWidget* m_grip = nullptr;
    QVBoxLayout* m_body;
};

} // namespace linli::ui
