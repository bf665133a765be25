// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/products/ProductEditor.h"

#include "ui/charts/TrendChart.h"
#include "ui/language/CellText.h"
#include "ui/pages/products/PhotoRow.h"
#include "ui/pages/products/ProductForm.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/keys/ToldKeys.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace linli::ui {

namespace {

constexpr int kPanelWidth = 440;
constexpr std::size_t kMostHistoryLines = 8;

} // namespace

ProductEditor::ProductEditor(QWidget* parent)
    : DetailPanel(parent), m_photo(new PhotoRow(this)), m_form(new ProductForm(this)),
      m_heldNote(new Banner(Role::Alarm, this)),
      m_hold(new Button(ButtonKind::Secondary, QStringLiteral("player-pause"), this)),
      m_badBatch(new Button(ButtonKind::Secondary, QStringLiteral("alert-triangle"), this)),
      m_historyTitle(new TextLabel(TextStyle::Strong, Role::Ink, this)),
      m_history(new TrendChart(this)),
      m_historyText(new TextLabel(TextStyle::Note, Role::Quiet, this)),
      m_save(new Button(ButtonKind::Primary, QStringLiteral("check"), this)),
      m_archive(new Button(ButtonKind::Danger, QStringLiteral("trash"), this))
{
    setWish(kPanelWidth);
    build();
    connect(m_save, &QAbstractButton::clicked, this, [this] { Q_EMIT saveAsked(m_form->input()); });
    auto* keys = toldShortcut(QKeySequence::Save, this, [] { return tr("Save the product"); });
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, [this] { Q_EMIT saveAsked(m_form->input()); });
    connect(m_archive, &QAbstractButton::clicked, this, [this] {
        if (m_product.archivedAt) {
            Q_EMIT restoreAsked(productId());
        } else {
            Q_EMIT archiveAsked(productId());
        }
    });
    connect(m_hold, &QAbstractButton::clicked, this,
            [this] { Q_EMIT holdAsked(productId(), !m_product.heldAt.has_value()); });
    onLanguage(this, [this] { writeTexts(); });
}

void ProductEditor::build()
{
    m_historyText->setWordWrap(true);
    body()->addWidget(m_heldNote);
    body()->addWidget(m_photo);
    body()->addWidget(m_form);
    auto* quality = new QHBoxLayout;
    quality->setSpacing(8);
    m_badBatch->setObjectName(QStringLiteral("badBatch"));
    connect(m_badBatch, &QAbstractButton::clicked, this,
            [this] { Q_EMIT batchAsked(productId()); });
    quality->addWidget(m_hold);
    quality->addWidget(m_badBatch);
    quality->addStretch(1);
    body()->addLayout(quality);
    body()->addWidget(m_historyTitle);
    body()->addWidget(m_history);
    body()->addWidget(m_historyText);
    body()->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_save);
    row->addStretch(1);
    row->addWidget(m_archive);
    footer()->addLayout(row);
}

QString ProductEditor::productId() const
{
    return text(m_product.id);
}

void ProductEditor::showNew()
{
    m_product = {};
    m_prices.clear();
    m_form->setInput({});
    writeTexts();
    slideIn();
    m_form->focusName();
}

void ProductEditor::showProduct(const usecases::Product& product,
                                const std::vector<usecases::PriceChange>& prices)
{
    m_product = product;
    m_prices = prices;
    m_photo->setPhoto({});
    m_form->setInput(inputOf(product));
    writeTexts();
    slideIn();
}

void ProductEditor::showUnsaved(const ProductInput& input)
{
    m_product = {};
    m_product.id = input.id.toStdString();
    m_product.name = input.name.toStdString();
    m_prices.clear();
    ProductInput given;
    given.id = input.id;
    m_form->setInput(given);
    m_form->setInput(input);
    writeTexts();
    slideIn();
}

void ProductEditor::writeTexts()
{
    setTitle(m_product.id.empty() ? tr("New product") : text(m_product.name));
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Ctrl+S"));
    m_historyTitle->setText(tr("Price history"));
    m_history->setAccessibleName(tr("Price history"));
    showState();
    showHistory();
}

void ProductEditor::showState()
{
    const bool known = !m_product.id.empty();
    m_archive->setVisible(known);
    m_photo->setVisible(known);
    m_archive->setKind(m_product.archivedAt ? ButtonKind::Secondary : ButtonKind::Danger);
    m_archive->setText(m_product.archivedAt ? tr("Take out of the bin") : tr("To the recycle bin"));
    m_hold->setVisible(known && !m_product.archivedAt);
    m_badBatch->setVisible(known && !m_product.archivedAt);
    m_badBatch->setText(tr("Bad batch …"));
    m_badBatch->setToolTip(tr("Who bought it: make it good and tell them"));
    m_hold->setIconName(m_product.heldAt ? QStringLiteral("player-play")
                                         : QStringLiteral("player-pause"));
    m_hold->setText(m_product.heldAt ? tr("End the quality hold") : tr("Quality hold"));
    m_hold->setToolTip(tr("After a bad batch: pauses posters and sharing of this product"));
    if (m_product.heldAt) {
        m_heldNote->say(tr("On quality hold since %1: posters and sharing of it are paused.")
                            .arg(moment(*m_product.heldAt)));
    } else {
        m_heldNote->hide();
    }
}

void ProductEditor::showHistory()
{
    Trend trend;
    trend.stepped = true;
    QStringList lines;
    for (const usecases::PriceChange& change : m_prices) {
        if (change.kind == usecases::PriceKind::List) {
            trend.points.push_back({double(change.from.unixMs()), double(change.fen) / 100.0});
            trend.valueLabel = money(change.fen);
            if (trend.firstLabel.isEmpty()) {
                trend.firstLabel = day(BusinessDay::of(change.from));
            }
            trend.lastLabel = day(BusinessDay::of(change.from));
        }
    }
    const auto nameOf = [](usecases::PriceKind kind) {
        switch (kind) {
        case usecases::PriceKind::List:
            return tr("list price");
        case usecases::PriceKind::Live:
            return tr("live price");
        case usecases::PriceKind::Group:
            return tr("group price");
        case usecases::PriceKind::Cost:
            return tr("cost");
        }
        return QString();
    };
    for (auto it = m_prices.rbegin();
         it != m_prices.rend() && std::size_t(lines.size()) < kMostHistoryLines; ++it) {
        lines += tr("%1 · %2 %3").arg(moment(it->from), nameOf(it->kind), money(it->fen));
    }
    m_historyTitle->setVisible(!lines.isEmpty());
    m_historyText->setVisible(!lines.isEmpty());
    m_historyText->setText(lines.join(QLatin1Char('\n')));
    m_history->setVisible(trend.points.size() > 1);
    m_history->setTrend(std::move(trend));
}

} // namespace linli::ui
