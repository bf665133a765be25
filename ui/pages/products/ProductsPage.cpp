// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/products/ProductsPage.h"

#include "ui/context/PrintDesk.h"
#include "ui/dialogs/drafts/DraftKeeper.h"
#include "ui/dialogs/labels/LabelDialog.h"
#include "ui/language/CellText.h"
#include "ui/pages/products/PhotoRow.h"
#include "ui/pages/products/ProductEditor.h"
#include "ui/pages/products/ProductForm.h"
#include "ui/pages/products/ProductsPresenter.h"
#include "ui/pages/products/brake/BrakeDialog.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/FlowLayout.h"
#include "ui/widgets/table/DataTable.h"
#include "usecases/products/Products.h"
#include "words/ValueText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

QString stateText(ProductState state)
{
    switch (state) {
    case ProductState::Held:
        return ProductsPage::tr("Quality hold");
    case ProductState::LowStock:
        return ProductsPage::tr("Low stock");
    case ProductState::NoRewards:
        return ProductsPage::tr("No rewards");
    case ProductState::Ordinary:
        break;
    }
    return {};
}

} // namespace

ProductsPage::ProductsPage(AppContext& context, PageHost& pageHost, QWidget* parent)
    : Page(pageHost, parent), m_context(context), m_presenter(new ProductsPresenter(context, this)),
      m_shelf(new SegmentedControl(this)), m_category(new QComboBox(this)),
      m_sort(new QComboBox(this)), m_count(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_labels(new Button(ButtonKind::Secondary, QStringLiteral("printer"), this)),
      m_trouble(new Banner(Role::Alarm, this)),
      m_empty(new EmptyState(QStringLiteral("package"), this)),
      m_table(new DataTable(QStringLiteral("products"), m_empty, this)),
      m_editor(new ProductEditor(this)),
      m_draft(new DraftKeeper(context.shop, *m_editor->form(), "product"))
{
    m_table->setModel(m_presenter->model(), static_cast<int>(ProductColumn::Name));
    m_table->setGivingWay(
        {static_cast<int>(ProductColumn::Category), static_cast<int>(ProductColumn::GroupPrice),
         static_cast<int>(ProductColumn::Margin), static_cast<int>(ProductColumn::LivePrice)});
    m_table->setSortable(false);
    m_table->setSource(m_presenter->source());
    buildLayout();
    connectList();
    connectEditor();
    onLanguage(this, [this] { writeTexts(); });
}

void ProductsPage::buildLayout()
{
    auto* filters = new FlowLayout(nullptr, 12, 8);
    filters->addWidget(m_shelf);
    filters->addWidget(m_category);
    filters->addWidget(m_sort);
    filters->alignRestRight();
    filters->addWidget(m_count);
    filters->addWidget(m_labels);
    m_labels->setObjectName(QStringLiteral("shelfLabels"));
    m_labels->setVisible(m_context.printDesk != nullptr);
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sort->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_trouble->setClosable(true);
    m_trouble->hide();
    auto* column = new QVBoxLayout;
    column->setContentsMargins(24, 0, 24, 16);
    column->setSpacing(12);
    column->addLayout(filters);
    column->addWidget(m_trouble);
    column->addWidget(m_table, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(column, 1);
    row->addWidget(m_editor);
}

void ProductsPage::connectList()
{
    connect(m_labels, &QAbstractButton::clicked, this, &ProductsPage::openLabels);
    connect(m_shelf, &SegmentedControl::chosen, this,
            [this](int index) { m_presenter->setArchived(index == 1); });
    connect(m_category, &QComboBox::activated, this, [this](int index) {
        m_presenter->setCategory(index <= 0 ? QString() : m_category->itemText(index));
    });
    connect(m_sort, &QComboBox::activated, this,
            [this](int index) { m_presenter->setSort(static_cast<usecases::ProductSort>(index)); });
    connect(m_table, &DataTable::opened, this, [this](const QString& id) {
        leaveEditor();
        m_presenter->open(id);
    });
    connect(m_table, &DataTable::endReached, m_presenter, &ProductsPresenter::loadMore);
    connect(m_empty, &EmptyState::actionPressed, this, [this] {
        if (m_presenter->query().archived) {
            m_shelf->setCurrent(0);
            m_presenter->setArchived(false);
        } else {
            primaryPressed();
        }
    });
    connect(m_presenter, &ProductsPresenter::listChanged, this, [this] {
        m_trouble->hide();
        showList();
    });
    connect(m_presenter, &ProductsPresenter::failed, this,
            [this](const QString& sentence) { m_trouble->say(sentence); });
}

void ProductsPage::connectEditor()
{
    connect(
        m_presenter, &ProductsPresenter::opened, this,
        [this](const usecases::Product& product, const std::vector<usecases::PriceChange>& prices) {
            m_editor->showProduct(product, prices);
            m_draft->begin(product.id);
        });
    connect(m_presenter, &ProductsPresenter::mistakes, m_editor->form(),
            &ProductForm::showMistakes);
    connect(m_editor, &ProductEditor::saveAsked, m_presenter, &ProductsPresenter::save);
    connect(m_editor, &ProductEditor::archiveAsked, m_presenter, &ProductsPresenter::archive);
    connect(m_editor, &ProductEditor::restoreAsked, m_presenter, &ProductsPresenter::restore);
    connect(m_editor, &ProductEditor::holdAsked, m_presenter, &ProductsPresenter::hold);
    connect(m_presenter, &ProductsPresenter::photoShown, m_editor->photo(), &PhotoRow::setPhoto);
    connect(m_editor->photo(), &PhotoRow::chosen, this,
            [this](const QString& path) { m_presenter->setPhoto(m_editor->productId(), path); });
    connect(m_editor->photo(), &PhotoRow::removed, this,
            [this] { m_presenter->setPhoto(m_editor->productId(), {}); });
    connect(m_editor, &ProductEditor::batchAsked, this, &ProductsPage::openBrake);
    connect(m_editor, &DetailPanel::closed, m_table, &DataTable::clearChoice);
    connect(m_editor, &DetailPanel::closed, this, &ProductsPage::leaveEditor);
    connect(m_presenter, &ProductsPresenter::saved, this, [this](const QString& id) {
        const QString name = m_editor->form()->input().name;
        m_editor->form()->setInput(m_editor->form()->input());
        m_draft->forget();
        m_presenter->open(id);
        host().shopChanged();
        host().notice(tr("“%1” is saved").arg(name));
    });
    connect(m_presenter, &ProductsPresenter::archived, this, [this](const QString& id, bool gone) {
        const QString name = m_editor->form()->input().name;
        m_editor->form()->setInput(m_editor->form()->input());
        m_draft->forget();
        m_editor->slideOut();
        host().shopChanged();
        if (gone) {
            host().noticeUndoable(tr("“%1” is in the recycle bin").arg(name),
                                  [this, id] { m_presenter->restore(id); });
        } else {
            host().notice(tr("“%1” is back on the shelf").arg(name.isEmpty() ? nameOf(id) : name));
        }
    });
    connect(m_presenter, &ProductsPresenter::held, this, [this](const QString& id, bool on) {
        m_presenter->open(id);
        host().shopChanged();
        host().noticeUndoable(on ? tr("Posters and sharing of it are paused")
                                 : tr("The quality hold has ended"),
                              [this, id, on] { m_presenter->hold(id, !on); });
    });
}

void ProductsPage::openLabels()
{
    using Goods = std::vector<usecases::Product>;
    m_context.shop.ask<Goods>(
        this,
        [query = m_presenter->query()](StoreSide& side) -> Result<Goods> {
            constexpr std::int32_t kRowsAtOnce = 1000;
            Goods goods;
            usecases::PageRequest request{kRowsAtOnce, std::nullopt};
            do {
                LINLI_ASSIGN(const auto page, usecases::listProducts(side.shop, query, request));
                goods.insert(goods.end(), page.rows.begin(), page.rows.end());
                request.after = page.next;
            } while (request.after);
            return goods;
        },
        [this](const Result<Goods>& goods) {
            if (!goods.ok()) {
                m_trouble->say(sentenceOf(goods.error()));
                return;
            }
            auto labels =
                std::make_shared<render::ShelfLabels>(m_context.printDesk->shelfLabels(*goods));
            auto* dialog = new LabelDialog(std::move(labels), tr("Shelf labels"), this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &LabelDialog::saved, this,
                    [this](const QString& path) { host().notice(path); });
            dialog->open();
        });
}

/// Typed and not saved: one press brings it back.
void ProductsPage::leaveEditor()
{
    const ProductForm& form = *m_editor->form();
    m_draft->forget();
    if (!form.isDirty()) {
        return;
    }
    const ProductInput lost = form.input();
    m_editor->form()->setInput(lost);
    host().noticeUndoable(tr("The changes to “%1” were not saved").arg(lost.name),
                          [this, lost] { m_editor->showUnsaved(lost); });
}

void ProductsPage::writeTexts()
{
    m_presenter->model()->setFormatter([](itemmodels::ColumnKind kind, int, const QVariant& raw) {
        return kind == itemmodels::ColumnKind::State
                   ? stateText(static_cast<ProductState>(raw.toInt()))
                   : cellText(kind, raw);
    });
    m_presenter->model()->setTitles({tr("Product"), tr("Specification"), tr("Category"),
                                     tr("List price"), tr("Live price"), tr("Group price"),
                                     tr("Margin"), tr("Stock"), tr("State")});
    m_shelf->setTexts({tr("On sale"), tr("Recycle bin")});
    m_sort->clear();
    m_sort->addItems({tr("By name"), tr("Newest first"), tr("By price"), tr("Least stock first")});
    m_sort->setCurrentIndex(static_cast<int>(m_presenter->query().sort));
    m_sort->setAccessibleName(tr("Sorted by"));
    m_category->setAccessibleName(tr("Category"));
    m_labels->setText(tr("Shelf labels …"));
    showList();
}

void ProductsPage::showList()
{
    const usecases::ProductQuery& query = m_presenter->query();
    const QSignalBlocker quiet(m_category);
    m_category->clear();
    m_category->addItem(tr("All categories"));
    m_category->addItems(m_presenter->categories());
    m_category->setCurrentIndex(std::max(0, m_category->findText(text(query.category))));
    m_category->setVisible(!m_presenter->categories().isEmpty());
    m_editor->form()->setCategories(m_presenter->categories());
    m_count->setText(tr("%1 products").arg(words::countText(m_presenter->total())));
    if (!query.text.empty() || !query.category.empty()) {
        m_empty->setTexts(tr("Nothing matches. Try fewer letters or another category."),
                          tr("New product"));
    } else if (query.archived) {
        m_empty->setTexts(tr("The recycle bin is empty."), tr("Show what is on sale"));
    } else {
        m_empty->setTexts(tr("No products yet. Add the goods you sell; posters, orders and "
                             "rewards use them."),
                          tr("New product"));
    }
}

QString ProductsPage::nameOf(const QString& id) const
{
    for (const ProductLine& line : m_presenter->model()->rows()) {
        if (line.id == id.toStdString()) {
            return text(line.name);
        }
    }
    return {};
}

QString ProductsPage::title() const
{
    return tr("Products");
}

QString ProductsPage::primaryText() const
{
    return tr("New product");
}

void ProductsPage::primaryPressed()
{
    leaveEditor();
    m_table->clearChoice();
    m_editor->showNew();
    m_draft->begin({});
}

QString ProductsPage::searchHint() const
{
    return tr("Name, specification, category, article number, barcode");
}

void ProductsPage::search(const QString& typed)
{
    m_presenter->setText(typed);
}

void ProductsPage::refresh()
{
    m_presenter->refresh();
}

void ProductsPage::openWith(const QString& argument)
{
    if (argument == QLatin1String("new")) {
        primaryPressed();
        return;
    }
    leaveEditor();
    const QString brake = QStringLiteral("brake:");
    if (argument.startsWith(brake)) {
        openBrake(argument.mid(brake.size()));
        return;
    }
    m_presenter->open(argument);
}

void ProductsPage::openBrake(const QString& product)
{
    auto* dialog = new BrakeDialog(m_context, host(), product, this);
    dialog->open();
}

} // namespace linli::ui
