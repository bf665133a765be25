// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/rewards/rules/RuleDraft.h"

#include <QWidget>

#include <functional>
#include <map>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace linli::ui {

class Field;
class SegmentedControl;

/// The small editor behind a chip: a few fields for one part of the rule. apply() writes them into
/// a draft, or puts what is wrong under the field it concerns.
class PartForm : public QWidget
{
    Q_OBJECT
  public:
    explicit PartForm(QWidget* parent);
    /// False: something is wrong and said; the draft is untouched.
    [[nodiscard]] bool apply(RuleDraft& draft);

  protected:
    /// Reads the fields into the draft. Errors name a field added by addField().
    virtual Result<void> write(RuleDraft& draft) = 0;
    Field* addField(const std::string& name, QWidget* editor, const QString& label);
    [[nodiscard]] QSpinBox* spin(int least, int most, std::int64_t value, const QString& words);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

  private:
    bool said(const Error& error);
    QVBoxLayout* m_column;
    std::map<std::string, Field*> m_fields;
};

/// The editor of a part; never null for a part that fits the draft's kind.
[[nodiscard]] PartForm* makePartForm(words::RulePart part,
                                     const RuleDraft& draft,
                                     const RuleChoices& choices,
                                     QWidget* parent);

/// Caps, tier bonus, exclusion and which orders count.
[[nodiscard]] PartForm*
makeLimitForm(words::RulePart part, const RuleDraft& draft, QWidget* parent);

/// A name over a part: 起订金额, 每人上限 …
[[nodiscard]] QString partLabel(words::RulePart part);

/// What is given and how much: cash, a gift, a voucher, a share of the order, a lower price.
class AmountForm : public PartForm
{
    Q_OBJECT
  public:
    AmountForm(words::RulePart part,
               const RuleDraft& draft,
               const RuleChoices& choices,
               QWidget* parent);

  protected:
    Result<void> write(RuleDraft& draft) override;

  private:
    enum class What
    {
        Cash,
        Gift,
        Voucher,
        Share,
        Cut,
    };
    void offer(What what, const QString& words);
    void show(const RuleDraft& draft);
    void showQuantity(const rewards::Quantity& quantity);
    void follow();
    [[nodiscard]] What what() const;
    Result<rewards::Quantity> quantity() const;
    words::RulePart m_part;
    std::vector<What> m_offers;
    SegmentedControl* m_what;
    QComboBox* m_gift;
    QLineEdit* m_amount;
    QLineEdit* m_most;
    Field* m_giftField = nullptr;
    Field* m_amountField = nullptr;
    Field* m_mostField = nullptr;
};

/// Thresholds and what each earns, over which rule.
class StepsForm : public PartForm
{
    Q_OBJECT
  public:
    StepsForm(const RuleDraft& draft, const RuleChoices& choices, QWidget* parent);

  protected:
    Result<void> write(RuleDraft& draft) override;

  private:
    QComboBox* m_over;
    QLineEdit* m_unit;
    std::vector<std::pair<QSpinBox*, QLineEdit*>> m_steps;
};

} // namespace linli::ui
