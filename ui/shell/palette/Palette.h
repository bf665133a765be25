// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette/PalettePresenter.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace linli::ui {

/// The global search (Ctrl+K): a field over the window and what it found, walked by arrows, opened
/// by Enter; Esc and a click beside it close it and give the focus back to where it was.
class Palette : public QFrame
{
    Q_OBJECT
  public:
    Palette(AppContext& context, QWidget* window);

    void open();
    [[nodiscard]] PalettePresenter* presenter() const { return m_presenter; }

  Q_SIGNALS:
    void chosen(const QString& page, const QString& argument);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

  private:
    void build();
    void write();
    void fill();
    void step(int by);
    void choose();
    void leave(bool giveBack);
    void place();
    PalettePresenter* m_presenter;
    QFrame* m_panel;
    QLineEdit* m_field;
    QListView* m_list;
    QStandardItemModel* m_model;
    QPointer<QWidget> m_before;
};

} // namespace linli::ui
