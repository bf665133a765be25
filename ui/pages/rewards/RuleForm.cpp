// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/RuleForm.h"

#include "domain/money/Money.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/rewards/RewardsPresenter.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "usecases/ports/Clock.h"
#include "words/RuleSentence.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace linli::ui {

namespace {

enum What
{
    kCash,
    kGift,
    kVoucher,
};

QDate dateOf(BusinessDay day)
{
    const CalendarDate date = day.date();
    return {date.year, date.month, date.day};
}

BusinessDay dayOf(const QDate& date)
{
    return BusinessDay::fromDate({date.year(), date.month(), date.day()}).valueOr(BusinessDay());
}

} // namespace

RuleForm::RuleForm(RewardsPresenter& presenter, const ports::Clock& clock, QWidget* parent)
    : FormDialog(parent), m_presenter(presenter), m_what(new SegmentedControl(this)),
      m_sides(new SegmentedControl(this)), m_unit(new QLineEdit(this)),
      m_inviter(new QLineEdit(this)), m_invitee(new QLineEdit(this)),
      m_minimum(new QLineEdit(this)), m_hold(new QSpinBox(this)), m_from(new QDateEdit(this)),
      m_to(new QDateEdit(this)), m_budget(new QLineEdit(this)), m_valid(new QSpinBox(this)),
      m_sentence(new TextLabel(TextStyle::Strong, Role::Accent, this))
{
    setMinimumWidth(scaled(600));
    setTitle(tr("New rule: the first order of a new neighbour"));
    setPrimary(tr("Start the rule"));
    auto* card = new Card(this);
    m_sentence->setWordWrap(true);
    card->body()->addWidget(m_sentence);
    body()->addWidget(card);
    buildKind();
    buildAmounts();
    buildLimits(clock);
    for (QLineEdit* line : {m_unit, m_inviter, m_invitee, m_minimum, m_budget}) {
        connect(line, &QLineEdit::textChanged, this, &RuleForm::retell);
    }
    for (QSpinBox* box : {m_hold, m_valid}) {
        connect(box, &QSpinBox::valueChanged, this, &RuleForm::retell);
    }
    connect(m_what, &SegmentedControl::chosen, this, &RuleForm::retell);
    connect(m_sides, &SegmentedControl::chosen, this, &RuleForm::retell);
    connect(this, &FormDialog::submitted, this, &RuleForm::send);
    connect(&presenter, &RewardsPresenter::ruleAdded, this, &QDialog::accept);
    connect(&presenter, &RewardsPresenter::ruleNotAdded, this,
            [this](const Error& error) { m_errors.show(*this, error); });
    retell();
}

void RuleForm::buildKind()
{
    m_what->setTexts({tr("Cash"), tr("Gift"), tr("Voucher")});
    m_what->setCurrent(kGift);
    m_sides->setTexts({tr("Inviter only"), tr("Both")});
    m_sides->setCurrent(1);
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(m_what);
    line->addWidget(m_sides);
    line->addStretch(1);
    body()->addLayout(line);
}

void RuleForm::buildAmounts()
{
    m_unit->setText(QStringLiteral("egg"));
    m_inviter->setText(QStringLiteral("1"));
    m_invitee->setText(QStringLiteral("1"));
    m_minimum->setText(QStringLiteral("20"));
    m_unitField = field("unit", m_unit, tr("Gift"));
    m_unitField->setHelp(tr("egg = a jin of eggs, or a name of your own in Latin letters"));
    m_inviteeField = field("ive", m_invitee, tr("New neighbour gets"));
    body()->addWidget(
        row({m_unitField, field("inv", m_inviter, tr("Inviter gets")), m_inviteeField}));
}

void RuleForm::buildLimits(const ports::Clock& clock)
{
    m_hold->setRange(0, 90);
    m_hold->setValue(7);
    m_hold->setSuffix(tr(" days"));
    m_valid->setRange(1, 365);
    m_valid->setValue(30);
    m_valid->setSuffix(tr(" days"));
    const BusinessDay today = BusinessDay::of(clock.now());
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    }
    m_from->setDate(dateOf(today));
    m_to->setDate(dateOf(today.plusDays(90)));
    m_budget->setText(QStringLiteral("200"));
    m_validField = field("valid", m_valid, tr("Voucher good for"));
    body()->addWidget(row({field("min", m_minimum, tr("First order from, yuan")),
                           field("hold", m_hold, tr("Held after pick-up")), m_validField}));
    body()->addWidget(
        row({field("from", m_from, tr("From")), field("win", m_to, tr("To, that day included")),
             field("budget", m_budget, tr("Budget"))}));
}

QWidget* RuleForm::row(std::initializer_list<QWidget*> fields)
{
    auto* box = new QWidget(this);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    for (QWidget* one : fields) {
        line->addWidget(one, 1, Qt::AlignTop);
    }
    return box;
}

Field* RuleForm::field(const std::string& name, QWidget* editor, const QString& label)
{
    auto* made = new Field(editor, this);
    made->setLabel(label);
    editor->setObjectName(QString::fromStdString(name));
    m_errors.add(name, made);
    return made;
}

QString RuleForm::sentence() const
{
    return m_sentence->text();
}

void RuleForm::retell()
{
    m_unitField->setVisible(m_what->current() == kGift);
    m_validField->setVisible(m_what->current() == kVoucher);
    m_inviteeField->setVisible(m_sides->current() == 1);
    const auto ready = rule();
    m_sentence->setText(ready ? words::ruleSentence(usecases::ruleFrom(*ready).terms, language())
                              : tr("Fill in the amounts: the rule is told here."));
}

std::optional<std::int64_t> RuleForm::amount(const QLineEdit* line) const
{
    const QString typed = line->text().trimmed();
    if (m_what->current() == kCash) {
        const Result<Money> sum = Money::parse(typed.toStdString());
        return sum.ok() ? std::optional(sum->fen()) : std::nullopt;
    }
    bool good = false;
    const qlonglong count = typed.toLongLong(&good);
    return good ? std::optional<std::int64_t>(count) : std::nullopt;
}

std::optional<usecases::FirstOrderRule> RuleForm::rule() const
{
    const bool voucher = m_what->current() == kVoucher;
    const auto inviter = voucher ? std::optional<std::int64_t>(1) : amount(m_inviter);
    const auto invitee = voucher ? std::optional<std::int64_t>(1) : amount(m_invitee);
    const auto budget = amount(m_budget);
    const Result<Money> minimum = Money::parse(m_minimum->text().trimmed().toStdString());
    const Result<Money> worth = Money::parse(m_inviter->text().trimmed().toStdString());
    if (!inviter || !invitee || !budget || !minimum.ok() || (voucher && !worth.ok())) {
        return std::nullopt;
    }
    usecases::FirstOrderRule rule;
    rule.unit = voucher                      ? Unit("cpn" + std::to_string(worth->fen()))
                : m_what->current() == kCash ? Unit("CNY")
                                             : Unit(m_unit->text().trimmed().toStdString());
    rule.inviterCount = *inviter;
    rule.inviteeCount = m_sides->current() == 1 ? *invitee : 0;
    rule.minBasisFen = minimum->fen();
    rule.holdDays = m_hold->value();
    rule.window = {dayOf(m_from->date()).start(), dayOf(m_to->date()).plusDays(1).start()};
    rule.budget = *budget;
    if (voucher) {
        rule.validDays = m_valid->value();
    }
    return rule;
}

void RuleForm::send()
{
    m_errors.clear(*this);
    auto ready = rule();
    if (!ready) {
        showMistake(tr("One of the amounts cannot be read. Use digits only."));
        return;
    }
    // Rules are named by the shop itself: R1, R2 … the first free one.
    int number = 1;
    const auto taken = [&](int n) {
        return std::any_of(m_presenter.rules().begin(), m_presenter.rules().end(),
                           [&](const usecases::RuleRow& row) {
                               return row.rule.id.text() == "R" + std::to_string(n);
                           });
    };
    while (taken(number)) {
        ++number;
    }
    ready->id = RuleId("R" + std::to_string(number));
    setWaiting(true);
    m_presenter.addRule(*ready);
}

} // namespace linli::ui
