// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/flows/FlowBasics.h"

#include "domain/tasks/CheckFlow.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/tasks/flows/FlowCondition.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/TextLabel.h"
#include "words/tasks/FlowText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace linli::ui {

namespace {

constexpr int kLongestName = 40;

} // namespace

FlowBasics::FlowBasics(QWidget* parent)
    : Card(parent), m_name(new QLineEdit(this)), m_trigger(new QComboBox(this)),
      m_who(new QComboBox(this)), m_nameField(new Field(m_name, this)),
      m_triggerField(new Field(m_trigger, this)), m_whoField(new Field(m_who, this)),
      m_everybody(new TextLabel(TextStyle::Note, Role::Quiet, this)),
      m_mistakes(new TextLabel(TextStyle::Body, Role::Alarm, this)),
      m_add(new Button(ButtonKind::Quiet, QStringLiteral("plus"), this)), m_rows(new QVBoxLayout)
{
    build();
    connect(m_name, &QLineEdit::textChanged, this, &FlowBasics::changed);
    connect(m_who, &QComboBox::currentIndexChanged, this, &FlowBasics::changed);
    connect(m_trigger, &QComboBox::currentIndexChanged, this, &FlowBasics::triggerChanged);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        addCondition({tasks::Measure::Orders, 1, std::nullopt, {}});
        showConditions();
        Q_EMIT changed();
    });
}

void FlowBasics::build()
{
    m_name->setObjectName(QStringLiteral("flowName"));
    m_name->setMaxLength(kLongestName);
    m_trigger->setObjectName(QStringLiteral("flowTrigger"));
    m_who->setObjectName(QStringLiteral("flowWho"));
    m_add->setObjectName(QStringLiteral("addCondition"));
    m_mistakes->setObjectName(QStringLiteral("conditionMistakes"));
    m_mistakes->setWordWrap(true);
    m_everybody->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_triggerField, 3, Qt::AlignTop);
    line->addWidget(m_whoField, 2, Qt::AlignTop);
    m_rows->setSpacing(8);
    body()->setSpacing(10);
    body()->addWidget(m_nameField);
    body()->addLayout(line);
    body()->addWidget(m_everybody);
    body()->addLayout(m_rows);
    body()->addWidget(m_mistakes);
    body()->addWidget(m_add, 0, Qt::AlignLeft);
}

void FlowBasics::edit(const usecases::FlowRow& row, const QStringList& tags)
{
    const QSignalBlocker quiet(this);
    m_tags = tags;
    m_nameField->setLabel(tr("Name"));
    m_triggerField->setLabel(tr("What begins it"));
    m_whoField->setLabel(tr("Who does it"));
    m_chinese = language() == words::Language::Zh;
    m_name->setText(text(row.flow.name.in(m_chinese)));
    m_name->setCursorPosition(0);
    const QSignalBlocker stillTrigger(m_trigger);
    m_trigger->clear();
    for (const tasks::Trigger trigger : tasks::allTriggers()) {
        m_trigger->addItem(words::triggerText(trigger, language()), static_cast<int>(trigger));
    }
    m_trigger->setCurrentIndex(m_trigger->findData(static_cast<int>(row.flow.trigger)));
    m_trigger->setEnabled(!row.shipped);
    m_triggerField->setHelp(row.shipped ? tr("Fixed for the flows that come with Linli")
                                        : QString());
    const QSignalBlocker stillWho(m_who);
    m_who->clear();
    m_who->addItems({tr("Anyone does it"), tr("The owner does it")});
    m_who->setCurrentIndex(row.flow.who == tasks::Doer::Owner ? 1 : 0);
    m_add->setText(tr("Add a condition"));
    clearLayout(m_rows);
    m_conditions.clear();
    for (const tasks::Condition& condition : row.flow.conditions) {
        addCondition(condition);
    }
    const bool group = row.flow.trigger == tasks::Trigger::WeekBegins;
    m_everybody->setText(group ? tr("For the neighbours' group: nobody is there to be measured.")
                               : tr("For everybody it happens to who may be written to."));
    m_add->setVisible(!group);
    showConditions();
}

void FlowBasics::addCondition(const tasks::Condition& condition)
{
    auto* row = new FlowCondition(condition, m_tags, this);
    m_rows->addWidget(row);
    m_conditions.push_back(row);
    connect(row, &FlowCondition::changed, this, &FlowBasics::changed);
    connect(row, &FlowCondition::removePressed, this, [this, row] {
        std::erase(m_conditions, row);
        row->hide();
        row->deleteLater();
        showConditions();
        Q_EMIT changed();
    });
}

void FlowBasics::showConditions()
{
    m_everybody->setVisible(m_conditions.empty());
    m_add->setEnabled(m_conditions.size() < tasks::kMostConditions);
}

void FlowBasics::write(tasks::Flow& flow) const
{
    (m_chinese ? flow.name.zh : flow.name.en) = m_name->text().trimmed().toStdString();
    flow.trigger = static_cast<tasks::Trigger>(m_trigger->currentData().toInt());
    flow.who = m_who->currentIndex() == 1 ? tasks::Doer::Owner : tasks::Doer::Anyone;
    flow.conditions.clear();
    for (const FlowCondition* row : m_conditions) {
        flow.conditions.push_back(row->condition());
    }
}

void FlowBasics::showMistakes(const QString& name, const QStringList& conditions)
{
    m_nameField->setMistake(name);
    m_mistakes->setText(conditions.join(QLatin1Char('\n')));
    m_mistakes->setVisible(!conditions.isEmpty());
}

} // namespace linli::ui
