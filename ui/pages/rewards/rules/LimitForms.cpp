// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money/Money.h"
#include "ui/language/CellText.h"
#include "ui/pages/rewards/rules/PartForm.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/SegmentedControl.h"

#include <QLineEdit>
#include <QSpinBox>

namespace linli::ui {

using words::RulePart;

namespace {

class CapsForm : public PartForm
{
  public:
    CapsForm(const RuleDraft& draft, QWidget* parent) : PartForm(parent)
    {
        const QStringList labels{PartForm::tr("A day"), PartForm::tr("A week"),
                                 PartForm::tr("A month"), PartForm::tr("In all")};
        for (int i = 0; i < labels.size(); ++i) {
            std::int64_t most = 0;
            for (const rewards::Cap& cap : draft.rule.terms.caps) {
                most = static_cast<int>(cap.period) == i ? cap.most : most;
            }
            QSpinBox* box = spin(0, 1'000'000, most, PartForm::tr("%1 rewards"));
            box->setSpecialValueText(PartForm::tr("no limit"));
            box->setObjectName(QStringLiteral("cap%1").arg(i));
            addField("cap" + std::to_string(i), box, labels[i]);
            m_boxes.push_back(box);
        }
    }

  protected:
    Result<void> write(RuleDraft& draft) override
    {
        draft.rule.terms.caps.clear();
        for (std::size_t i = 0; i < m_boxes.size(); ++i) {
            if (m_boxes[i]->value() > 0) {
                draft.rule.terms.caps.push_back(
                    {static_cast<rewards::CapPeriod>(i), m_boxes[i]->value()});
            }
        }
        return {};
    }

  private:
    std::vector<QSpinBox*> m_boxes;
};

class TierForm : public PartForm
{
  public:
    TierForm(const RuleDraft& draft, QWidget* parent)
        : PartForm(parent), m_cash(unitOf(draft).text() == "CNY"), m_amount(new QLineEdit(this))
    {
        const rewards::TierBonus tier =
            draft.rule.terms.tier.value_or(rewards::TierBonus{10, m_cash ? 1000 : 2});
        m_from = spin(1, 100'000, tier.fromCount, PartForm::tr("%1 neighbours"));
        addField("from", m_from, PartForm::tr("After so many released rewards"));
        m_amount->setText(m_cash ? QString::fromStdString(Money::fromFen(tier.amount).toPlainText())
                                 : QString::number(tier.amount));
        addField("amount", m_amount,
                 m_cash ? PartForm::tr("The inviter gets, yuan")
                        : PartForm::tr("The inviter gets, pieces"));
    }

  protected:
    Result<void> write(RuleDraft& draft) override
    {
        const std::string typed = m_amount->text().trimmed().toStdString();
        const Result<Money> money = Money::parse(typed);
        const std::int64_t amount =
            m_cash ? (money.ok() ? money->fen() : 0) : m_amount->text().trimmed().toLongLong();
        if (amount < 1) {
            return Error::badInput(ErrorCode::InvalidValue, "amount", typed, "> 0");
        }
        draft.rule.terms.tier = rewards::TierBonus{m_from->value(), amount};
        return {};
    }

  private:
    bool m_cash;
    QSpinBox* m_from = nullptr;
    QLineEdit* m_amount;
};

class ExclusiveForm : public PartForm
{
  public:
    ExclusiveForm(const RuleDraft& draft, QWidget* parent)
        : PartForm(parent), m_group(new QLineEdit(this)),
          m_priority(spin(-1000, 1000, draft.rule.terms.priority, {}))
    {
        m_group->setText(text(draft.rule.terms.exclusiveGroup));
        addField("xg", m_group,
                 PartForm::tr("Only one rule of the group pays for an order; its name"));
        Field* rank = addField("prio", m_priority, PartForm::tr("Rank in the group"));
        rank->setHelp(PartForm::tr("The larger number is tried first."));
    }

  protected:
    Result<void> write(RuleDraft& draft) override
    {
        const std::string name = m_group->text().trimmed().toStdString();
        if (name.find_first_of(" =;,:") != std::string::npos || name.size() > 40) {
            return Error::badInput(ErrorCode::InvalidValue, "xg", name, "A–Z 0–9 汉字");
        }
        draft.rule.terms.exclusiveGroup = name;
        draft.rule.terms.priority = m_priority->value();
        return {};
    }

  private:
    QLineEdit* m_group;
    QSpinBox* m_priority;
};

class ScopeForm : public PartForm
{
  public:
    ScopeForm(const RuleDraft& draft, QWidget* parent)
        : PartForm(parent), m_scope(new SegmentedControl(this))
    {
        m_scope->setTexts({PartForm::tr("First order"), PartForm::tr("Every order")});
        m_scope->setCurrent(draft.rule.terms.everyOrder ? 1 : 0);
        Field* field = addField("scope", m_scope, partLabel(RulePart::Scope));
        field->setHelp(draft.rule.terms.kind == rewards::RuleKind::Percent
                           ? PartForm::tr("As long as her invitation counts.")
                           : PartForm::tr("Only a share of the order can be paid every time."));
        m_scope->setEnabled(draft.rule.terms.kind == rewards::RuleKind::Percent);
    }

  protected:
    Result<void> write(RuleDraft& draft) override
    {
        draft.rule.terms.everyOrder = m_scope->current() == 1;
        return {};
    }

  private:
    SegmentedControl* m_scope;
};

} // namespace

PartForm* makeLimitForm(RulePart part, const RuleDraft& draft, QWidget* parent)
{
    switch (part) {
    case RulePart::Caps:
        return new CapsForm(draft, parent);
    case RulePart::Tier:
        return new TierForm(draft, parent);
    case RulePart::Exclusive:
        return new ExclusiveForm(draft, parent);
    default:
        return new ScopeForm(draft, parent);
    }
}

} // namespace linli::ui
