// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money/Money.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/rewards/rules/PartForm.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/SegmentedControl.h"
#include "usecases/gifts/PieceCost.h"
#include "usecases/shop/GoodsName.h"
#include "words/ValueText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace linli::ui {

using rewards::Quantity;
using words::RulePart;

namespace {

const Unit kCash{"CNY"};
constexpr int kSteps = 4;

QString plainYuan(std::int64_t fen)
{
    QString text = QString::fromStdString(Money::fromFen(fen).toPlainText());
    if (text.endsWith(QLatin1String(".00"))) {
        text.chop(3);
    }
    return text;
}

/// Errors: the parser's, under the name `field`.
Result<std::int64_t> fenOf(const QLineEdit* line, const std::string& field)
{
    const std::string typed = line->text().trimmed().toStdString();
    const Result<Money> money = Money::parse(typed);
    if (!money.ok() || money->fen() <= 0) {
        return Error::badInput(ErrorCode::InvalidMoney, field, typed, "20, 5.50");
    }
    return money->fen();
}

Result<std::int64_t> countOf(const QLineEdit* line, const std::string& field)
{
    bool good = false;
    const QString typed = line->text().trimmed();
    const qlonglong count = typed.toLongLong(&good);
    if (!good || count < 1) {
        return Error::badInput(ErrorCode::InvalidValue, field, typed.toStdString(), "1, 2, 3 …");
    }
    return count;
}

} // namespace

AmountForm::AmountForm(RulePart part,
                       const RuleDraft& draft,
                       const RuleChoices& choices,
                       QWidget* parent)
    : PartForm(parent), m_part(part), m_what(new SegmentedControl(this)),
      m_gift(new QComboBox(this)), m_amount(new QLineEdit(this)), m_most(new QLineEdit(this))
{
    const rewards::RuleKind kind = draft.rule.terms.kind;
    QStringList words;
    const auto add = [&](What what, const QString& word) {
        m_offers.push_back(what);
        words += word;
    };
    if (kind == rewards::RuleKind::Percent && part == RulePart::Inviter) {
        add(What::Share, tr("A share of the order"));
    } else if (kind != rewards::RuleKind::Percent) {
        add(What::Gift, tr("Gift"));
        add(What::Cash, tr("Cash"));
        add(What::Voucher, tr("Voucher"));
    }
    if (part == RulePart::Invitee) {
        add(What::Cut, tr("Lower price"));
    }
    m_what->setTexts(words);
    m_what->setVisible(m_offers.size() > 1);
    column()->addWidget(m_what, 0, Qt::AlignLeft);
    m_gift->setEditable(true);
    for (const std::string& gift : choices.gifts) {
        m_gift->addItem(words::unitText(Unit(gift), language()), text(gift));
    }
    m_gift->setObjectName(QStringLiteral("gift"));
    m_amount->setObjectName(QStringLiteral("amount"));
    m_giftField = addField("unit", m_gift, tr("What"));
    m_amountField = addField("amount", m_amount, tr("How many"));
    m_mostField = addField("max", m_most, tr("At most, yuan an order"));
    show(draft);
    connect(m_what, &SegmentedControl::chosen, this, &AmountForm::follow);
    follow();
    m_amount->setFocus();
    m_amount->selectAll();
}

AmountForm::What AmountForm::what() const
{
    return m_offers.at(static_cast<std::size_t>(std::max(m_what->current(), 0)));
}

void AmountForm::showQuantity(const Quantity& quantity)
{
    const auto choose = [this](What what) {
        const auto at = std::find(m_offers.begin(), m_offers.end(), what);
        m_what->setCurrent(at == m_offers.end() ? 0 : static_cast<int>(at - m_offers.begin()));
    };
    if (quantity.unit == kCash) {
        choose(What::Cash);
        m_amount->setText(plainYuan(quantity.count));
    } else if (const auto face = usecases::voucherFaceFen(quantity.unit)) {
        choose(What::Voucher);
        m_amount->setText(plainYuan(*face));
    } else {
        choose(What::Gift);
        m_amount->setText(QString::number(quantity.count));
        const int known = m_gift->findData(text(quantity.unit.text()));
        m_gift->setCurrentIndex(known);
        if (known < 0) {
            m_gift->setEditText(text(quantity.unit.text()));
        }
    }
}

void AmountForm::show(const RuleDraft& draft)
{
    const rewards::Terms& terms = draft.rule.terms;
    m_what->setCurrent(0);
    m_amount->setText(QStringLiteral("1"));
    if (m_part == RulePart::Each) {
        showQuantity(terms.each);
        return;
    }
    if (m_part == RulePart::Invitee && draft.cutPercent) {
        m_what->setCurrent(static_cast<int>(m_offers.size()) - 1);
        m_amount->setText(QString::number(*draft.cutPercent));
        return;
    }
    if (what() == What::Share) {
        m_amount->setText(QString::number(terms.basisPoints / 100.0));
        m_most->setText(terms.maxFen == rewards::kNoMaximum ? QString() : plainYuan(terms.maxFen));
        return;
    }
    const auto& side = m_part == RulePart::Inviter ? terms.inviter : terms.invitee;
    const auto& other = m_part == RulePart::Inviter ? terms.invitee : terms.inviter;
    if (side && !side->byPercent) {
        showQuantity(side->fixed);
    } else if (other && !other->byPercent) {
        showQuantity(other->fixed);
    } else if (what() == What::Cut) {
        m_amount->setText(QStringLiteral("90"));
    }
}

void AmountForm::follow()
{
    const What chosen = what();
    m_giftField->setVisible(chosen == What::Gift);
    m_mostField->setVisible(chosen == What::Share);
    m_amountField->setHelp({});
    switch (chosen) {
    case What::Cash:
        m_amountField->setLabel(tr("How much, yuan"));
        break;
    case What::Gift:
        m_amountField->setLabel(tr("How many"));
        break;
    case What::Voucher:
        m_amountField->setLabel(tr("Worth, yuan"));
        break;
    case What::Share:
        m_amountField->setLabel(tr("Per cent of the order"));
        break;
    case What::Cut:
        m_amountField->setLabel(tr("She pays, per cent"));
        m_amountField->setHelp(tr("90 = 10 % off. One such price for the whole shop."));
        break;
    }
    if (parentWidget() != nullptr) {
        parentWidget()->adjustSize();
    }
}

Result<Quantity> AmountForm::quantity() const
{
    if (what() == What::Cash) {
        LINLI_ASSIGN(const std::int64_t fen, fenOf(m_amount, "amount"));
        return Quantity{kCash, fen};
    }
    if (what() == What::Voucher) {
        LINLI_ASSIGN(const std::int64_t face, fenOf(m_amount, "amount"));
        return Quantity{Unit("cpn" + std::to_string(face)), 1};
    }
    const int index = m_gift->findText(m_gift->currentText().trimmed());
    const Unit unit(index >= 0 ? m_gift->itemData(index).toString().toStdString()
                               : m_gift->currentText().trimmed().toStdString());
    LINLI_TRY(usecases::checkUnit(unit));
    LINLI_ASSIGN(const std::int64_t count, countOf(m_amount, "amount"));
    return Quantity{unit, count};
}

Result<void> AmountForm::write(RuleDraft& draft)
{
    rewards::Terms& terms = draft.rule.terms;
    if (what() == What::Cut) {
        LINLI_ASSIGN(const std::int64_t percent, countOf(m_amount, "amount"));
        if (percent > 99) {
            return Error::badInput(ErrorCode::OutOfRange, "amount", std::to_string(percent),
                                   "1–99");
        }
        draft.cutPercent = static_cast<std::int32_t>(percent);
        terms.invitee.reset();
        return {};
    }
    if (what() == What::Share) {
        bool good = false;
        const double percent = m_amount->text().trimmed().toDouble(&good);
        const int points = good ? qRound(percent * 100) : 0;
        if (points < 1 || points > 10'000) {
            return Error::badInput(ErrorCode::OutOfRange, "amount", m_amount->text().toStdString(),
                                   "0.01–100");
        }
        terms.maxFen = rewards::kNoMaximum;
        if (!m_most->text().trimmed().isEmpty()) {
            LINLI_ASSIGN(terms.maxFen, fenOf(m_most, "max"));
        }
        terms.basisPoints = points;
        terms.inviter = rewards::SideReward{true, {kCash, 0}};
        return {};
    }
    LINLI_ASSIGN(const Quantity given, quantity());
    const rewards::SideReward side{false, given};
    if (m_part == RulePart::Each) {
        terms.each = given;
        return {};
    }
    (m_part == RulePart::Inviter ? terms.inviter : terms.invitee) = side;
    auto& other = m_part == RulePart::Inviter ? terms.invitee : terms.inviter;
    if (other && !other->byPercent && other->fixed.unit != given.unit) {
        other->fixed = given; // one thing a rule: harmonise() would only rename it
    }
    if (m_part == RulePart::Invitee) {
        draft.cutPercent.reset();
    }
    return {};
}

StepsForm::StepsForm(const RuleDraft& draft, const RuleChoices& choices, QWidget* parent)
    : PartForm(parent), m_over(new QComboBox(this)), m_unit(new QLineEdit(this))
{
    for (const std::string& rule : choices.earningRules) {
        m_over->addItem(text(rule));
    }
    m_over->setCurrentText(text(draft.rule.terms.over.text()));
    m_over->setObjectName(QStringLiteral("over"));
    addField("over", m_over, tr("Counted over the rewards of rule"));
    const auto& steps = draft.rule.terms.steps;
    const Unit unit = steps.empty() ? kCash : steps.front().reward.unit;
    m_unit->setText(unit == kCash ? tr("yuan") : text(unit.text()));
    addField("unit", m_unit, tr("They earn: yuan, or the name of a gift"));
    for (int i = 0; i < kSteps; ++i) {
        const auto place = static_cast<std::size_t>(i);
        const bool known = place < steps.size();
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        auto* from = spin(0, 100'000, known ? steps[place].threshold : 0, tr("%1 neighbours"));
        from->setSpecialValueText(tr("no step"));
        auto* amount = new QLineEdit(this);
        if (known) {
            amount->setText(unit == kCash ? plainYuan(steps[place].reward.count)
                                          : QString::number(steps[place].reward.count));
        }
        row->addWidget(from);
        row->addWidget(amount);
        column()->addLayout(row);
        m_steps.emplace_back(from, amount);
    }
}

Result<void> StepsForm::write(RuleDraft& draft)
{
    const QString typed = m_unit->text().trimmed();
    const bool cash = typed == tr("yuan") || typed.isEmpty();
    const Unit unit = cash ? kCash : Unit(typed.toStdString());
    LINLI_TRY(usecases::checkUnit(unit));
    std::vector<rewards::MilestoneStep> steps;
    for (const auto& [from, amount] : m_steps) {
        if (from->value() == 0) {
            continue;
        }
        LINLI_ASSIGN(const std::int64_t count,
                     cash ? fenOf(amount, "unit") : countOf(amount, "unit"));
        steps.push_back({from->value(), {unit, count}});
    }
    if (steps.empty() || m_over->currentText().isEmpty()) {
        return Error::badInput(ErrorCode::MissingValue, "over", "", tr("a rule").toStdString());
    }
    draft.rule.terms.steps = std::move(steps);
    draft.rule.terms.over = RuleId(m_over->currentText().toStdString());
    return {};
}

} // namespace linli::ui
