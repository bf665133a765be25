// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/edit/Shapes.h"
#include "ui/studio/core/StudioDocument.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace linli::ui {

class TextLabel;

/// One part of the properties at the right: reads what is chosen, writes one step per entry. The
/// first chosen layer of its kind is shown; entries go to all of them.
class PropertySection : public QWidget
{
    Q_OBJECT
  public:
    PropertySection(StudioDocument& document, QWidget* parent);
    /// Shows what is chosen, or hides where nothing of its kind is.
    void refresh();

  protected:
    /// False: nothing of this kind is chosen.
    virtual bool read() = 0;
    /// A labelled row; two in one line where `beside`.
    TextLabel* addRow(QWidget* editor, bool beside = false);
    void addWide(QWidget* widget);
    void setTitle(const QString& title);
    /// Label of a row and name of its editor for those who hear the screen.
    static void name(TextLabel* label, const QString& text);

    template <typename Kind> [[nodiscard]] const Kind* first() const
    {
        for (const std::string& id : m_document.selection()) {
            const poster::Layer* layer = poster::layerOf(m_document.now(), id);
            if (layer != nullptr && std::holds_alternative<Kind>(layer->shape)) {
                return &std::get<Kind>(layer->shape);
            }
        }
        return nullptr;
    }
    [[nodiscard]] const poster::Layer* firstLayer() const;
    /// Entries of one row that follow each other quickly are one step.
    template <typename Kind, typename Edit> void edit(const QString& step, Edit change)
    {
        m_document.change(
            step,
            [&](poster::PosterDocument& document) {
                return poster::editShapes<Kind>(document, m_document.selection(), change);
            },
            QStringLiteral("property|") + step);
    }
    template <typename Edit> void editLayers(const QString& step, Edit change)
    {
        m_document.change(
            step,
            [&](poster::PosterDocument& document) {
                return poster::editLayers(document, m_document.selection(), change);
            },
            QStringLiteral("property|") + step);
    }

    StudioDocument& m_document;

  private:
    QGridLayout* m_grid;
    TextLabel* m_title;
    int m_row = 1;
    bool m_half = false;
};

/// Writes the choices of a combo box; what is chosen stays.
void setChoices(QComboBox& box, const QStringList& texts);

} // namespace linli::ui
