// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/core/DocumentStep.h"

#include <QObject>
#include <QUndoStack>

namespace linli::ui {

/// The poster that is being designed: what it is now, what is chosen, and every step back. All
/// changes go through change() or a gesture, so all can be undone. GUI thread, no widgets.
class StudioDocument : public QObject
{
    Q_OBJECT
  public:
    /// Changes the document it is given; false where there was nothing to change.
    using Edit = std::function<bool(poster::PosterDocument&)>;

    explicit StudioDocument(QObject* parent = nullptr);
    ~StudioDocument() override;

    /// Begins with another poster; its steps are forgotten. `saved` false: it differs from what is
    /// on the shelf (a draft, a copy).
    void open(poster::PosterDocument document, bool saved);
    [[nodiscard]] const poster::PosterDocument& now() const { return *m_now.document; }
    /// For work on other threads.
    [[nodiscard]] std::shared_ptr<const poster::PosterDocument> shared() const
    {
        return m_now.document;
    }

    /// One step that can be undone, under a name people read. False: nothing changed.
    bool change(const QString& name, const Edit& edit, const QString& mergeKey = {});
    /// As change(), and `choose` is what is chosen afterwards.
    bool changeAndChoose(const QString& name,
                         const std::function<poster::LayerIds(poster::PosterDocument&)>& edit);

    /// A drag: tryGesture() shows what it would do to the poster as it was when the drag began;
    /// endGesture() makes it one step; dropGesture() leaves everything as it was.
    void beginGesture();
    void tryGesture(const Edit& edit);
    bool endGesture(const QString& name);
    void dropGesture();
    [[nodiscard]] bool isGesturing() const { return m_start.document != nullptr; }

    [[nodiscard]] QUndoStack& stack() { return m_stack; }
    [[nodiscard]] bool isSaved() const { return m_stack.isClean() && m_saved; }
    void markSaved();

    [[nodiscard]] const poster::LayerIds& selection() const { return m_now.selection; }
    void select(poster::LayerIds ids);
    /// The group whose layers are worked on; empty: the page.
    [[nodiscard]] const std::string& scope() const { return m_scope; }
    void enter(const std::string& group);

  Q_SIGNALS:
    void changed();
    void selectionChanged();
    void savedChanged();

  private:
    void show(const StudioMoment& moment);
    void push(const QString& name, const QString& mergeKey, StudioMoment after);
    void dropGoneLayers();

    QUndoStack m_stack;
    StudioMoment m_now;
    StudioMoment m_start; ///< of the gesture; no document: there is none
    std::string m_scope;
    bool m_saved = true;
};

} // namespace linli::ui
