// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/rules/PartForm.h"

#include "domain/money/Money.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/language/MistakeText.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/figures/NumberWords.h"
#include "words/ValueText.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace linli::ui {

using rewards::Terms;
using words::RulePart;

namespace {

/// One spin box that is one number of the terms.
class NumberForm : public PartForm
{
  public:
    using Write = std::function<void(Terms&, int)>;
    struct Limits
    {
        int least = 0;
        int most = 0;
        std::int64_t value = 0;
    };
    NumberForm(RulePart part, Limits limits, const QString& words, Write write, QWidget* parent)
        : PartForm(parent), m_write(std::move(write)),
          m_box(spin(limits.least, limits.most, limits.value, words))
    {
        m_box->setObjectName(QStringLiteral("number"));
        addField("number", m_box, partLabel(part));
    }

  protected:
    Result<void> write(RuleDraft& draft) override
    {
        m_write(draft.rule.terms, m_box->value());
        return {};
    }

  private:
    Write m_write;
    QSpinBox* m_box;
};

/// Money or pieces, written with digits.
class LineForm : public PartForm
{
  public:
    LineForm(RulePart part, const RuleDraft& draft, QWidget* parent)
        : PartForm(parent), m_part(part), m_unit(unitFor(part, draft)), m_line(new QLineEdit(this))
    {
        const std::int64_t value = part == RulePart::Minimum
                                       ? draft.rule.terms.minBasisFen
                                       : draft.rule.budget.value_or(rewards::Quantity{}).count;
        const bool cash = m_unit.text() == "CNY";
        m_line->setObjectName(QStringLiteral("amount"));
        m_line->setText(cash ? QString::fromStdString(Money::fromFen(value).toPlainText())
                             : QString::number(value));
        addField("amount", m_line,
                 QStringLiteral("%1 · %2").arg(partLabel(part),
                                               cash ? PartForm::tr("yuan")
                                                    : words::unitText(m_unit, language())));
        m_line->selectAll();
    }

  protected:
    Result<void> write(RuleDraft& draft) override
    {
        const std::string typed = m_line->text().trimmed().toStdString();
        std::int64_t value = -1;
        if (m_unit.text() == "CNY") {
            const Result<Money> money = Money::parse(typed);
            value = money.ok() ? money->fen() : -1;
        } else {
            bool good = false;
            value = m_line->text().trimmed().toLongLong(&good);
            value = good ? value : -1;
        }
        constexpr std::int64_t kMost = 100'000'000;
        if (value < 0 || value > kMost) {
            return Error::badInput(ErrorCode::InvalidValue, "amount", typed, "0–1000000");
        }
        if (m_part == RulePart::Minimum) {
            draft.rule.terms.minBasisFen = value;
        } else {
            draft.rule.budget = rewards::Quantity{m_unit, value};
        }
        return {};
    }

  private:
    static Unit unitFor(RulePart part, const RuleDraft& draft)
    {
        return part == RulePart::Minimum ? Unit("CNY") : unitOf(draft);
    }
    RulePart m_part;
    Unit m_unit;
    QLineEdit* m_line;
};

class WindowForm : public PartForm
{
  public:
    WindowForm(const RuleDraft& draft, QWidget* parent)
        : PartForm(parent), m_from(new QDateEdit(this)), m_to(new QDateEdit(this))
    {
        const TimeWindow window = draft.rule.terms.window;
        m_from->setDate(dateOf(BusinessDay::of(window.from)));
        m_to->setDate(dateOf(BusinessDay::of(window.to - Span{1})));
        for (QDateEdit* edit : {m_from, m_to}) {
            edit->setCalendarPopup(true);
            edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        }
        addField("from", m_from, PartForm::tr("From"));
        addField("win", m_to, PartForm::tr("To, that day included"));
    }

  protected:
    Result<void> write(RuleDraft& draft) override
    {
        LINLI_ASSIGN(const BusinessDay first, dayOf(m_from->date()));
        LINLI_ASSIGN(const BusinessDay last, dayOf(m_to->date()));
        if (last < first) {
            return Error::badInput(ErrorCode::OutOfRange, "win", last.toText(),
                                   "≥ " + first.toText());
        }
        draft.rule.terms.window = {first.start(), last.plusDays(1).start()};
        return {};
    }

  private:
    static QDate dateOf(BusinessDay day)
    {
        const CalendarDate date = day.date();
        return {date.year, date.month, date.day};
    }
    static Result<BusinessDay> dayOf(const QDate& date)
    {
        return BusinessDay::fromDate({date.year(), date.month(), date.day()});
    }
    QDateEdit* m_from;
    QDateEdit* m_to;
};

PartForm* makeNumber(RulePart part, const Terms& terms, QWidget* parent)
{
    const QString days = PartForm::tr("%1 days");
    switch (part) {
    case RulePart::Hold:
        return new NumberForm(
            part, {0, 365, terms.holdDays}, days, [](Terms& to, int value) { to.holdDays = value; },
            parent);
    case RulePart::Valid:
        return new NumberForm(
            part, {1, 3650, terms.validDays.value_or(30)}, days,
            [](Terms& to, int value) { to.validDays = value; }, parent);
    case RulePart::Life:
        return new NumberForm(
            part, {1, 3650, terms.bindLifeDays}, days,
            [](Terms& to, int value) { to.bindLifeDays = value; }, parent);
    case RulePart::Need:
        return new NumberForm(
            part, {2, 100, terms.need}, PartForm::tr("%1 neighbours"),
            [](Terms& to, int value) { to.need = value; }, parent);
    case RulePart::Hours:
        return new NumberForm(
            part, {1, 720, terms.openHours}, PartForm::tr("%1 hours"),
            [](Terms& to, int value) { to.openHours = value; }, parent);
    default:
        return new NumberForm(
            part, {1, 99, terms.ratePercent}, PartForm::tr("%1 % to pay"),
            [](Terms& to, int value) { to.ratePercent = value; }, parent);
    }
}

} // namespace

PartForm::PartForm(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
}

bool PartForm::apply(RuleDraft& draft)
{
    for (const auto& [name, field] : m_fields) {
        field->setMistake({});
    }
    RuleDraft edited = draft;
    if (const Result<void> written = write(edited); !written.ok()) {
        static_cast<void>(said(written.error()));
        return false;
    }
    harmonise(edited);
    usecases::NewRule checked = edited.rule;
    checked.id = RuleId("R1"); // the name is given when the rule goes live
    const Result<void> fine = usecases::checkRule(checked);
    if (!fine.ok() && said(fine.error())) {
        return false;
    }
    draft = std::move(edited);
    return true;
}

bool PartForm::said(const Error& error)
{
    const auto found = m_fields.find(std::string(error.parameter("field")));
    if (found == m_fields.end()) {
        return false;
    }
    found->second->setMistake(mistakeText(error, {}));
    found->second->editor()->setFocus();
    return true;
}

Field* PartForm::addField(const std::string& name, QWidget* editor, const QString& label)
{
    auto* field = new Field(editor, this);
    field->setLabel(label);
    m_column->addWidget(field);
    m_fields[name] = field;
    return field;
}

QSpinBox* PartForm::spin(int least, int most, std::int64_t value, const QString& words)
{
    auto* box = new QSpinBox(this);
    box->setRange(least, most);
    box->setValue(static_cast<int>(value));
    setNumberWords(*box, words);
    return box;
}

PartForm*
makePartForm(RulePart part, const RuleDraft& draft, const RuleChoices& choices, QWidget* parent)
{
    switch (part) {
    case RulePart::Inviter:
    case RulePart::Invitee:
    case RulePart::Each:
        return new AmountForm(part, draft, choices, parent);
    case RulePart::Steps:
    case RulePart::Over:
        return new StepsForm(draft, choices, parent);
    case RulePart::Minimum:
    case RulePart::Budget:
        return new LineForm(part, draft, parent);
    case RulePart::Window:
        return new WindowForm(draft, parent);
    case RulePart::Caps:
    case RulePart::Tier:
    case RulePart::Exclusive:
    case RulePart::Scope:
        return makeLimitForm(part, draft, parent);
    default:
        return makeNumber(part, draft.rule.terms, parent);
    }
}

QString partLabel(RulePart part)
{
    switch (part) {
    case RulePart::Scope:
        return PartForm::tr("Which orders");
    case RulePart::Minimum:
        return PartForm::tr("Least order");
    case RulePart::Inviter:
        return PartForm::tr("The inviter gets");
    case RulePart::Invitee:
        return PartForm::tr("The new neighbour gets");
    case RulePart::Hold:
        return PartForm::tr("Held after hand-over");
    case RulePart::Valid:
        return PartForm::tr("Voucher good for");
    case RulePart::Rate:
        return PartForm::tr("Lower price");
    case RulePart::Need:
        return PartForm::tr("Neighbours needed");
    case RulePart::Hours:
        return PartForm::tr("Open for");
    case RulePart::Each:
        return PartForm::tr("Each gets");
    case RulePart::Steps:
        return PartForm::tr("Steps");
    case RulePart::Over:
        return PartForm::tr("Counted over");
    case RulePart::Window:
        return PartForm::tr("Dates");
    case RulePart::Life:
        return PartForm::tr("An invitation counts for");
    case RulePart::Caps:
        return PartForm::tr("Most per inviter");
    case RulePart::Tier:
        return PartForm::tr("Tier bonus");
    case RulePart::Exclusive:
        return PartForm::tr("Not together with");
    case RulePart::Budget:
        return PartForm::tr("Budget");
    case RulePart::None:
        break;
    }
    return {};
}

} // namespace linli::ui
