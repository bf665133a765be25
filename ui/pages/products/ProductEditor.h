// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/products/ProductInput.h"
#include "ui/widgets/DetailPanel.h"

#include <map>
#include <vector>

namespace linli::ui {

class Banner;
class Button;
class PhotoRow;
class ProductForm;
class TextLabel;
class TrendChart;

/// The panel of one product: form, quality hold, price history; save and recycle bin at its foot.
class ProductEditor : public DetailPanel
{
    Q_OBJECT
  public:
    explicit ProductEditor(QWidget* parent = nullptr);

    void showNew();
    void showProduct(const usecases::Product& product,
                     const std::vector<usecases::PriceChange>& prices);
    /// What was typed and not kept, brought back.
    void showUnsaved(const ProductInput& input);
    [[nodiscard]] ProductForm* form() const { return m_form; }
    [[nodiscard]] PhotoRow* photo() const { return m_photo; }
    [[nodiscard]] QString productId() const;
    [[nodiscard]] Button* saveButton() const { return m_save; }

  Q_SIGNALS:
    void saveAsked(const ProductInput& input);
    void archiveAsked(const QString& id);
    void restoreAsked(const QString& id);
    void holdAsked(const QString& id, bool held);
    /// Who has a bad batch of it.
    void batchAsked(const QString& id);

  private:
    void build();
    void writeTexts();
    void showHistory();
    void showState();

    PhotoRow* m_photo;
    ProductForm* m_form;
    Banner* m_heldNote;
    Button* m_hold;
    Button* m_badBatch;
    TextLabel* m_historyTitle;
    TrendChart* m_history;
    TextLabel* m_historyText;
    Button* m_save;
    Button* m_archive;
    usecases::Product m_product; ///< empty id: a new one
    std::vector<usecases::PriceChange> m_prices;
};

} // namespace linli::ui
