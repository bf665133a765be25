// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/shell/Page.h"

class QComboBox;

namespace linli::ui {

class Banner;
class Button;
class DataTable;
class DraftKeeper;
class EmptyState;
class ProductEditor;
class ProductsPresenter;
class SegmentedControl;
class TextLabel;

/// 商品: the goods as a list with search, category and recycle bin; the editor slides in at the
/// right.
class ProductsPage : public Page
{
    Q_OBJECT
  public:
    ProductsPage(AppContext& context, PageHost& pageHost, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString primaryText() const override;
    void primaryPressed() override;
    [[nodiscard]] QString searchHint() const override;
    void search(const QString& text) override;
    void refresh() override;
    /// Opens a product by id, sku or barcode; "brake:" before it: its quality brake.
    void openWith(const QString& argument) override;
    [[nodiscard]] ProductsPresenter* presenter() const { return m_presenter; }

  private:
    void buildLayout();
    void connectList();
    void connectEditor();
    void writeTexts();
    void showList();
    void leaveEditor();
    /// Shelf labels of everything the list shows.
    void openLabels();
    void openBrake(const QString& product);
    [[nodiscard]] QString nameOf(const QString& id) const;

    AppContext& m_context;
    ProductsPresenter* m_presenter;
    SegmentedControl* m_shelf;
    QComboBox* m_category;
    QComboBox* m_sort;
    TextLabel* m_count;
    Button* m_labels;
    Banner* m_trouble;
    EmptyState* m_empty;
    DataTable* m_table;
    ProductEditor* m_editor;
    DraftKeeper* m_draft;
};

} // namespace linli::ui
