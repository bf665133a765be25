// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/flows/FlowCondition.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"
#include "words/tasks/FlowText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <array>

namespace linli::ui {

namespace {

using tasks::Measure;

constexpr std::array kMeasures{Measure::Orders, Measure::Invited, Measure::SpentFen,
                               Measure::SilentDays};
constexpr int kNone = -1; ///< the bound is not asked for
constexpr int kHighest = 1'000'000;
constexpr int kFenOfYuan = 100;

int shown(const std::optional<std::int64_t>& bound, bool money)
{
    return !bound ? kNone
                  : int(std::min<std::int64_t>(*bound / (money ? kFenOfYuan : 1), kHighest));
}

/// A bound nobody touched stays to the fen.
std::optional<std::int64_t>
typed(const QSpinBox& box, const std::optional<std::int64_t>& before, bool money)
{
    if (box.value() == kNone) {
        return std::nullopt;
    }
    return box.value() == shown(before, money)
               ? before
               : std::int64_t(box.value()) * (money ? kFenOfYuan : 1);
}

} // namespace

FlowCondition::FlowCondition(const tasks::Condition& condition,
                             const QStringList& tags,
                             QWidget* parent)
    : QWidget(parent), m_condition(condition), m_what(new QComboBox(this)),
      m_from(new TextLabel(TextStyle::Body, Role::Quiet, this)), m_atLeast(new QSpinBox(this)),
      m_to(new TextLabel(TextStyle::Body, Role::Quiet, this)), m_atMost(new QSpinBox(this)),
      m_tag(new QComboBox(this))
{
    setObjectName(QStringLiteral("flowCondition"));
    m_what->setObjectName(QStringLiteral("conditionWhat"));
    m_what->setAccessibleName(tr("What is looked at"));
    for (const Measure measure : kMeasures) {
        m_what->addItem(words::measureText(measure, language()));
    }
    m_what->addItem(tr("carries the tag"));
    m_what->setCurrentIndex(condition.measure ? int(*condition.measure) : int(kMeasures.size()));
    m_tag->setObjectName(QStringLiteral("conditionTag"));
    m_tag->setAccessibleName(tr("Tag"));
    m_tag->setEditable(true);
    m_tag->addItems(tags);
    m_tag->setCurrentText(text(condition.tag));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_what);
    line->addWidget(m_from);
    line->addWidget(m_atLeast);
    line->addWidget(m_to);
    line->addWidget(m_atMost);
    line->addWidget(m_tag, 1);
    line->addStretch(0);
    auto* remove = new Button(ButtonKind::Quiet, QStringLiteral("x"), this);
    remove->setObjectName(QStringLiteral("removeCondition"));
    remove->setAccessibleName(tr("Remove the condition"));
    remove->setToolTip(tr("Remove the condition"));
    line->addWidget(remove);
    buildBounds();
    showKind();
    connect(remove, &QAbstractButton::clicked, this, &FlowCondition::removePressed);
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        Q_EMIT changed();
    });
    connect(m_tag, &QComboBox::currentTextChanged, this, &FlowCondition::changed);
}

void FlowCondition::buildBounds()
{
    const bool money = m_condition.measure == Measure::SpentFen;
    m_from->setText(tr("at least", "before a number"));
    m_to->setText(tr("at most", "before a number"));
    m_atLeast->setObjectName(QStringLiteral("atLeast"));
    m_atMost->setObjectName(QStringLiteral("atMost"));
    m_atLeast->setAccessibleName(tr("At least"));
    m_atMost->setAccessibleName(tr("At most"));
    for (QSpinBox* box : {m_atLeast, m_atMost}) {
        box->setRange(kNone, kHighest);
        box->setSpecialValueText(tr("any"));
        box->setValue(shown(box == m_atLeast ? m_condition.atLeast : m_condition.atMost, money));
        connect(box, &QSpinBox::valueChanged, this, &FlowCondition::changed);
    }
}

std::optional<Measure> FlowCondition::measure() const
{
    const auto index = std::size_t(std::max(0, m_what->currentIndex()));
    return index < kMeasures.size() ? std::optional(kMeasures[index]) : std::nullopt;
}

void FlowCondition::showKind()
{
    const bool measured = measure().has_value();
    for (QWidget* one : std::initializer_list<QWidget*>{m_from, m_atLeast, m_to, m_atMost}) {
        one->setVisible(measured);
    }
    m_tag->setVisible(!measured);
    for (QSpinBox* box : {m_atLeast, m_atMost}) {
        box->setPrefix(measure() == Measure::SpentFen ? QStringLiteral("¥ ") : QString());
    }
    const QSignalBlocker quiet(m_atLeast);
    if (measured && m_atLeast->value() == kNone && m_atMost->value() == kNone) {
        m_atLeast->setValue(1);
    }
}

tasks::Condition FlowCondition::condition() const
{
    tasks::Condition edited;
    edited.measure = measure();
    if (!edited.measure) {
        edited.tag = m_tag->currentText().trimmed().toStdString();
        return edited;
    }
    const bool money = edited.measure == Measure::SpentFen;
    const bool same = edited.measure == m_condition.measure;
    edited.atLeast = typed(*m_atLeast, same ? m_condition.atLeast : std::nullopt, money);
    edited.atMost = typed(*m_atMost, same ? m_condition.atMost : std::nullopt, money);
    return edited;
}

} // namespace linli::ui
