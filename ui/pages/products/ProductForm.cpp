// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/products/ProductForm.h"

#include "ui/language/CellText.h"
#include "ui/language/MistakeText.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int kGap = 12;

bool isAmount(ProductField field)
{
    return field == ProductField::ListPrice || field == ProductField::LivePrice ||
           field == ProductField::GroupPrice || field == ProductField::Cost ||
           field == ProductField::Stock;
}

} // namespace

ProductForm::ProductForm(QWidget* parent)
    : QWidget(parent), m_category(new QComboBox(this)), m_reward(new QCheckBox(this)),
      m_margin(new TextLabel(TextStyle::Note, Role::Quiet, this))
{
    build();
    setInput({}); // an empty form is not a changed one
    onLanguage(this, [this] { writeTexts(); });
}

ProductForm::~ProductForm()
{
    // A focused line says "finished" once more while it is deleted, when this form is gone already.
    for (const auto& [which, line] : m_lines) {
        line->disconnect(this);
    }
    m_category->disconnect(this);
}

QLineEdit* ProductForm::addLine(ProductField which)
{
    auto* line = new QLineEdit(this);
    m_lines[which] = line;
    m_fields[which] = new Field(line, this);
    if (isAmount(which)) {
        line->setAlignment(Qt::AlignRight);
        line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    }
    if (which == ProductField::Barcode || which == ProductField::Sku) {
        line->setInputMethodHints(Qt::ImhPreferLatin); // scanners type here; no input method
    }
    connect(line, &QLineEdit::textChanged, this, [this] { judge(); });
    connect(line, &QLineEdit::editingFinished, this, [this, which] {
        m_left.insert(which);
        judge();
    });
    return line;
}

void ProductForm::build()
{
    using F = ProductField;
    for (const F which : {F::Name, F::Spec, F::Sku, F::Barcode, F::Unit, F::ListPrice, F::LivePrice,
                          F::GroupPrice, F::Cost, F::Stock, F::Promise}) {
        addLine(which);
    }
    m_category->setEditable(true);
    m_category->setInsertPolicy(QComboBox::NoInsert);
    m_fields[F::Category] = new Field(m_category, this);
    connect(m_category, &QComboBox::editTextChanged, this, [this] { judge(); });
    connect(m_reward, &QCheckBox::toggled, this, [this] { judge(); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    addRow(*column, {F::Name});
    addRow(*column, {F::Spec, F::Unit});
    addRow(*column, {F::Category});
    addRow(*column, {F::ListPrice, F::LivePrice, F::GroupPrice});
    addRow(*column, {F::Cost, F::Stock});
    m_margin->setWordWrap(true);
    column->addWidget(m_margin);
    addRow(*column, {F::Barcode, F::Sku});
    addRow(*column, {F::Promise});
    column->addWidget(m_reward);
    QWidget* before = m_fields[F::Name]->editor();
    for (const F which : {F::Spec, F::Unit, F::Category, F::ListPrice, F::LivePrice, F::GroupPrice,
                          F::Cost, F::Stock, F::Barcode, F::Sku, F::Promise}) {
        setTabOrder(before, m_fields[which]->editor());
        before = m_fields[which]->editor();
    }
    setTabOrder(before, m_reward);
}

void ProductForm::addRow(QVBoxLayout& column, const std::vector<ProductField>& fields)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    for (const ProductField which : fields) {
        row->addWidget(m_fields[which], 1, Qt::AlignTop);
    }
    column.addLayout(row);
}

QString ProductForm::labelOf(ProductField which) const
{
    switch (which) {
    case ProductField::Name:
        return tr("Name");
    case ProductField::Spec:
        return tr("Specification");
    case ProductField::Category:
        return tr("Category");
    case ProductField::Sku:
        return tr("Article number");
    case ProductField::Barcode:
        return tr("Barcode");
    case ProductField::Unit:
        return tr("Unit");
    case ProductField::ListPrice:
        return tr("List price (¥)");
    case ProductField::LivePrice:
        return tr("Live price (¥)");
    case ProductField::GroupPrice:
        return tr("Group price (¥)");
    case ProductField::Cost:
        return tr("Cost (¥)");
    case ProductField::Stock:
        return tr("Stock");
    case ProductField::Promise:
        return tr("Promise");
    }
    return {};
}

void ProductForm::writeTexts()
{
    for (const auto& [which, field] : m_fields) {
        field->setLabel(labelOf(which));
    }
    m_fields[ProductField::Sku]->setHelp(tr("Empty: numbered for you"));
    m_fields[ProductField::Barcode]->setHelp(tr("Scan or type it"));
    m_fields[ProductField::Promise]->setHelp(tr("Stands on posters, e.g. “Bad fruit replaced”"));
    m_lines[ProductField::Spec]->setPlaceholderText(tr("30 per box"));
    m_lines[ProductField::Unit]->setPlaceholderText(tr("box"));
    m_reward->setText(tr("Counts for rewards"));
    m_reward->setToolTip(tr("Off: what is bought of it earns nobody a reward"));
    judge();
}

void ProductForm::setInput(const ProductInput& input)
{
    using F = ProductField;
    m_filling = true;
    m_left.clear();
    const std::vector<std::pair<F, QString>> texts{{F::Name, input.name},
                                                   {F::Spec, input.spec},
                                                   {F::Sku, input.sku},
                                                   {F::Barcode, input.barcode},
                                                   {F::Unit, input.unit},
                                                   {F::ListPrice, input.listPrice},
                                                   {F::LivePrice, input.livePrice},
                                                   {F::GroupPrice, input.groupPrice},
                                                   {F::Cost, input.cost},
                                                   {F::Stock, input.stock},
                                                   {F::Promise, input.promise}};
    for (const auto& [which, text] : texts) {
        m_lines[which]->setText(text);
        m_lines[which]->setCursorPosition(0);
    }
    m_category->setEditText(input.category);
    m_reward->setChecked(input.rewardAllowed);
    m_given = input;
    m_filling = false;
    judge();
}

ProductInput ProductForm::input() const
{
    using F = ProductField;
    ProductInput input;
    input.id = m_given.id;
    input.name = typed(F::Name);
    input.spec = typed(F::Spec);
    input.category = m_category->currentText();
    input.sku = typed(F::Sku);
    input.barcode = typed(F::Barcode);
    input.unit = typed(F::Unit);
    input.listPrice = typed(F::ListPrice);
    input.livePrice = typed(F::LivePrice);
    input.groupPrice = typed(F::GroupPrice);
    input.cost = typed(F::Cost);
    input.stock = typed(F::Stock);
    input.promise = typed(F::Promise);
    input.rewardAllowed = m_reward->isChecked();
    return input;
}

QString ProductForm::typed(ProductField which) const
{
    return m_lines.at(which)->text();
}

void ProductForm::setCategories(const QStringList& categories)
{
    m_filling = true;
    const QString shown = m_category->currentText();
    m_category->clear();
    m_category->addItems(categories);
    m_category->setEditText(shown);
    m_filling = false;
}

void ProductForm::judge()
{
    if (m_filling) {
        return;
    }
    const ReadProduct read = readProduct(input());
    for (const auto& [which, field] : m_fields) {
        const auto mistake = read.mistakes.find(which);
        const bool shown = mistake != read.mistakes.end() && m_left.contains(which);
        field->setMistake(shown ? mistakeText(mistake->second, labelOf(which)) : QString());
    }
    showMargin(read.draft);
    Q_EMIT edited();
}

void ProductForm::showMargin(const usecases::ProductDraft& draft)
{
    const auto list = marginBasisPoints(draft.listFen, draft.costFen);
    const auto live = marginBasisPoints(draft.liveFen, draft.costFen);
    const auto group = marginBasisPoints(draft.groupFen, draft.costFen);
    QStringList parts;
    bool loss = false;
    const auto add = [&](const QString& pattern, const std::optional<std::int64_t>& margin) {
        if (margin) {
            parts += pattern.arg(percent(*margin));
            loss = loss || *margin < 0;
        }
    };
    add(tr("list %1"), list);
    add(tr("live %1"), live);
    add(tr("group %1"), group);
    m_margin->setRole(loss ? Role::Alarm : Role::Leaf);
    if (parts.isEmpty()) {
        m_margin->setRole(Role::Quiet);
        m_margin->setText(tr("With a cost you see the margin of each price here."));
        return;
    }
    const QString margins = tr("Margin: %1").arg(parts.join(QStringLiteral(" · ")));
    m_margin->setText(loss ? tr("%1. You would sell below cost.").arg(margins) : margins);
}

void ProductForm::showMistakes(const std::map<ProductField, Error>& mistakes)
{
    for (const auto& [which, field] : m_fields) {
        m_left.insert(which);
    }
    judge();
    for (const auto& [which, error] : mistakes) {
        m_fields[which]->setMistake(mistakeText(error, labelOf(which)));
    }
    if (!mistakes.empty()) {
        m_fields[mistakes.begin()->first]->editor()->setFocus(Qt::OtherFocusReason);
    }
}

void ProductForm::focusName()
{
    m_lines[ProductField::Name]->setFocus(Qt::OtherFocusReason);
}

} // namespace linli::ui
