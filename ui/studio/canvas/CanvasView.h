// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/canvas/Gesture.h"
#include "ui/studio/core/LayerPictures.h"
#include "ui/studio/core/StudioDocument.h"

#include <QGraphicsView>

#include <map>
#include <memory>

namespace linli::ui {

class CanvasZoom;
class LayerItem;
class PaperItem;

/// The poster on its mat, in page units. A press takes a layer, drags move, handles resize and
/// turn; Space or the middle button pans, Ctrl+wheel and two fingers zoom at the pointer, Tab walks
/// through the layers, arrows nudge. In the simple mode a press only chooses.
class CanvasView : public QGraphicsView
{
    Q_OBJECT
  public:
    CanvasView(StudioDocument& document, LayerPictures& pictures, QWidget* parent = nullptr);
    ~CanvasView() override;

    void setSimple(bool simple);
    /// What is being dragged goes back to where it was.
    void dropGesture() { endGesture(false); }
    /// Layers a check found something about.
    void setTroubled(std::vector<std::string> ids);
    [[nodiscard]] CanvasZoom& zoom() { return *m_zoom; }
    /// A guide out of a ruler: the ruler hands on its own mouse, in this viewport's pixels.
    void pullGuide(bool upright);
    void guideMoved(QPointF viewportPoint, Qt::KeyboardModifiers keys);
    void guideDropped();
    [[nodiscard]] QSize sizeHint() const override { return {640, 720}; }

  Q_SIGNALS:
    /// Enter or a double press on a layer: its words, its photo.
    void editAsked(const QString& layer);
    /// Arrow keys: page units.
    void nudged(double dx, double dy);
    void pictureDropped(const QString& file);
    /// Zoom or scroll: rulers follow.
    void viewMoved();

  protected:
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

  private:
    void syncItems();
    void syncPictures();
    void describe();
    [[nodiscard]] CanvasPointer pointerAt(QPointF viewportPoint, Qt::KeyboardModifiers keys) const;
    [[nodiscard]] std::unique_ptr<Gesture> gestureFor(const QMouseEvent& event);
    [[nodiscard]] std::unique_ptr<Gesture> handleGesture(QPointF at, poster::Point page);
    void choose(const std::string& id, Qt::KeyboardModifiers keys);
    void hover(QPointF viewportPoint);
    void endGesture(bool keep);
    bool walkChoice(bool next);
    void escape();

    StudioDocument& m_document;
    LayerPictures& m_pictures;
    CanvasZoom* m_zoom;
    PaperItem* m_paper;
    std::map<std::string, LayerItem*, std::less<>> m_items;
    std::unique_ptr<Gesture> m_gesture;
    std::vector<std::string> m_troubled;
    std::string m_hovered;
    std::string m_pressed; ///< chosen alone if the press does not become a drag
    QPointF m_pressedAt;
    QPointF m_pointer;
    bool m_dragging = false;
    bool m_simple = false;
};

} // namespace linli::ui
