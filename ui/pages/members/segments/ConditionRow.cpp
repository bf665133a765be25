// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/segments/ConditionRow.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/PickField.h"
#include "usecases/products/Products.h"
#include "words/neighbours/SegmentText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace linli::ui {

using segments::Trait;

namespace {

constexpr std::int32_t kSuggested = 8;
constexpr int kFenInYuan = 100;

/// The key of a pick is the product's SKU: what order lines carry.
void suggestGoods(AppContext& context, PickField* field)
{
    QObject::connect(field, &PickField::asked, field, [&context, field](const QString& typed) {
        context.shop.ask<std::vector<Pick>>(
            field,
            [words = typed.toStdString()](StoreSide& side) -> Result<std::vector<Pick>> {
                usecases::ProductQuery query;
                query.text = words;
                LINLI_ASSIGN(const auto page,
                             usecases::listProducts(side.shop, query, {kSuggested, std::nullopt}));
                std::vector<Pick> picks;
                for (const usecases::Product& product : page.rows) {
                    picks.push_back({text(product.sku), text(product.name), text(product.spec)});
                }
                return picks;
            },
            [field](const Result<std::vector<Pick>>& picks) {
                if (picks.ok()) {
                    field->setSuggestions(*picks);
                }
            });
    });
}

void setUpNumber(QSpinBox& number, Trait trait)
{
    switch (trait) {
    case Trait::Dormant:
    case Trait::FirstOrderWithin:
    case Trait::JoinedWithin:
        number.setRange(1, static_cast<int>(segments::kMostDays));
        sayAround(number, ConditionRow::tr("%1 days"));
        number.setSpecialValueText({});
        break;
    case Trait::Bought:
        number.setRange(0, static_cast<int>(segments::kMostDays));
        sayAround(number, ConditionRow::tr("%1 days"));
        number.setSpecialValueText(ConditionRow::tr("at any time"));
        break;
    case Trait::Spent:
        number.setRange(1, 10'000'000);
        sayAround(number, QStringLiteral("¥%1"));
        number.setSpecialValueText({});
        break;
    default:
        number.setRange(trait == Trait::TopSharer ? 1 : 0, 100'000);
        sayAround(number, ConditionRow::tr("%1 people"));
        number.setSpecialValueText({});
        break;
    }
}

} // namespace

ConditionRow::ConditionRow(AppContext& context, const QStringList& tags, QWidget* parent)
    : QWidget(parent), m_is(new QComboBox(this)), m_trait(new QComboBox(this)),
      m_number(new QSpinBox(this)), m_most(new QSpinBox(this)), m_choice(new QComboBox(this)),
      m_goods(new PickField(this)),
      m_remove(new Button(ButtonKind::Quiet, QStringLiteral("x"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_is->addItems({tr("is"), tr("is not")});
    m_is->setAccessibleName(tr("is or is not"));
    for (const Trait trait : segments::allTraits()) {
        m_trait->addItem(words::traitName(trait, language()), static_cast<int>(trait));
    }
    m_trait->setAccessibleName(tr("What is asked"));
    m_trait->setObjectName(QStringLiteral("trait"));
    m_number->setObjectName(QStringLiteral("number"));
    m_choice->setObjectName(QStringLiteral("choice"));
    m_number->setAccessibleName(tr("How much"));
    m_most->setRange(-1, 100'000);
    m_most->setSpecialValueText(tr("or more"));
    sayAround(*m_most, tr("to %1"));
    m_most->setAccessibleName(tr("At most"));
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->setProperty("tags", tags);
    m_choice->setAccessibleName(tr("Which"));
    m_goods->setPlaceholderText(tr("Product"));
    m_goods->setAccessibleName(tr("Product"));
    m_remove->setToolTip(tr("Take this condition away"));
    m_remove->setAccessibleName(tr("Take this condition away"));
    row->addWidget(m_is);
    row->addWidget(m_trait);
    row->addWidget(m_number);
    row->addWidget(m_most);
    row->addWidget(m_choice, 1);
    row->addWidget(m_goods, 1);
    row->addStretch(0);
    row->addWidget(m_remove);
    suggestGoods(context, m_goods);
    connect(m_trait, &QComboBox::currentIndexChanged, this, [this] {
        follow();
        Q_EMIT changed();
    });
    connect(m_is, &QComboBox::currentIndexChanged, this, &ConditionRow::changed);
    connect(m_number, &QSpinBox::valueChanged, this, &ConditionRow::changed);
    connect(m_most, &QSpinBox::valueChanged, this, &ConditionRow::changed);
    connect(m_choice, &QComboBox::currentTextChanged, this, &ConditionRow::changed);
    connect(m_goods, &PickField::picked, this, &ConditionRow::changed);
    connect(m_goods, &QLineEdit::editingFinished, this, &ConditionRow::changed);
    connect(m_remove, &QAbstractButton::clicked, this, &ConditionRow::removePressed);
    follow();
}

Trait ConditionRow::trait() const
{
    return static_cast<Trait>(m_trait->currentData().toInt());
}

void ConditionRow::follow()
{
    const Trait asked = trait();
    const QSignalBlocker number(m_number);
    const QSignalBlocker choice(m_choice);
    m_number->setVisible(segments::asksNumber(asked));
    setUpNumber(*m_number, asked);
    m_most->setVisible(asked == Trait::Invited);
    m_goods->setVisible(asked == Trait::Bought);
    m_choice->setVisible(segments::asksText(asked) && asked != Trait::Bought);
    m_choice->clear();
    m_choice->clearEditText();
    if (asked == Trait::Tagged) {
        m_choice->addItems(m_choice->property("tags").toStringList());
    } else if (asked == Trait::Consented) {
        for (const char* purpose : {"public_name", "photo", "story", "contact"}) {
            m_choice->addItem(words::purposeName(purpose, language()),
                              QString::fromLatin1(purpose));
        }
    }
}

void ConditionRow::setCondition(const segments::Condition& condition)
{
    const QSignalBlocker quiet(this);
    m_trait->setCurrentIndex(m_trait->findData(static_cast<int>(condition.trait)));
    follow();
    m_is->setCurrentIndex(condition.negated ? 1 : 0);
    const bool money = condition.trait == Trait::Spent;
    m_number->setValue(static_cast<int>(money ? condition.number / kFenInYuan : condition.number));
    m_most->setValue(static_cast<int>(condition.most));
    const QString told = text(condition.text);
    if (condition.trait == Trait::Bought) {
        m_goods->choose({told, told, {}});
    } else if (const int known = m_choice->findData(told); known >= 0) {
        m_choice->setCurrentIndex(known);
    } else {
        m_choice->setEditText(told);
    }
}

segments::Condition ConditionRow::condition() const
{
    segments::Condition condition;
    condition.trait = trait();
    condition.negated = m_is->currentIndex() == 1;
    if (segments::asksNumber(condition.trait)) {
        condition.number = condition.trait == Trait::Spent
                               ? std::int64_t{m_number->value()} * kFenInYuan
                               : m_number->value();
    }
    if (condition.trait == Trait::Invited) {
        condition.most = m_most->value();
    }
    if (condition.trait == Trait::Bought) {
        const QString key = m_goods->chosenKey();
        condition.text = (key.isEmpty() ? m_goods->text().trimmed() : key).toStdString();
    } else if (segments::asksText(condition.trait)) {
        const int at = m_choice->findText(m_choice->currentText());
        const QString kept = at < 0 ? QString() : m_choice->itemData(at).toString();
        condition.text = (kept.isEmpty() ? m_choice->currentText().trimmed() : kept).toStdString();
    }
    return condition;
}

} // namespace linli::ui
