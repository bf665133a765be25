// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/products/ProductInput.h"

#include <QWidget>

#include <map>
#include <set>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace linli::ui {

class Field;
class TextLabel;

/// The inputs of one product with what is wrong under each. A field is judged once it was left or
/// saving was tried, so that nobody is corrected while typing the first letter.
class ProductForm : public QWidget
{
    Q_OBJECT
  public:
    explicit ProductForm(QWidget* parent = nullptr);
    ~ProductForm() override;

    void setInput(const ProductInput& input);
    [[nodiscard]] ProductInput input() const;
    [[nodiscard]] bool isDirty() const { return !(input() == m_given); }
    void setCategories(const QStringList& categories);
    /// Shows these mistakes and puts the cursor into the first field that has one.
    void showMistakes(const std::map<ProductField, Error>& mistakes);
    void focusName();
    [[nodiscard]] Field* field(ProductField which) const { return m_fields.at(which); }

  Q_SIGNALS:
    void edited();

  private:
    QLineEdit* addLine(ProductField which);
    void build();
    void addRow(QVBoxLayout& column, const std::vector<ProductField>& fields);
    void writeTexts();
    void judge();
    void showMargin(const usecases::ProductDraft& draft);
    [[nodiscard]] QString labelOf(ProductField which) const;
    [[nodiscard]] QString typed(ProductField which) const;

    std::map<ProductField, Field*> m_fields;
    std::map<ProductField, QLineEdit*> m_lines;
    QComboBox* m_category;
    QCheckBox* m_reward;
    TextLabel* m_margin;
    ProductInput m_given;
    std::set<ProductField> m_left; ///< fields the owner has been in
    bool m_filling = false;
};

} // namespace linli::ui
