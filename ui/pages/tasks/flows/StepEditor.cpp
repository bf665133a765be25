// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/flows/StepEditor.h"

#include "domain/tasks/Fields.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/FlowLayout.h"
#include "words/tasks/FlowText.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimeEdit>

namespace linli::ui {

namespace {

constexpr int kTextHeight = 112;
constexpr int kLeastDays = -60;
constexpr int kMostDays = 400;
constexpr int kUsualMinutes = 10 * 60;
constexpr int kLongestWhy = 120;

bool chinese()
{
    return language() == words::Language::Zh;
}

QString markOf(linter::Severity severity)
{
    return severity == linter::Severity::Error ? QStringLiteral("✕") : QStringLiteral("!");
}

} // namespace

StepEditor::StepEditor(const tasks::Step& step, tasks::Trigger trigger, int number, QWidget* parent)
    : Card(parent), m_step(step), m_chinese(chinese()), m_why(new QLineEdit(this)),
      m_days(new QSpinBox(this)), m_timed(new QCheckBox(this)), m_time(new QTimeEdit(this)),
      m_text(new QPlainTextEdit(this)),
      m_mistakes(new TextLabel(TextStyle::Body, Role::Alarm, this)),
      m_findings(new TextLabel(TextStyle::Body, Role::Amber, this))
{
    setObjectName(QStringLiteral("step"));
    setTitle(tr("Step %1").arg(number));
    body()->setSpacing(10);
    buildActs();
    body()->addWidget(buildTime(trigger));
    buildWhy();
    m_text->setObjectName(QStringLiteral("stepText"));
    m_text->setAccessibleName(tr("What is said"));
    m_text->setPlainText(text(step.text.in(m_chinese)));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(scaled(kTextHeight));
    body()->addWidget(m_text);
    body()->addWidget(buildChips(trigger));
    m_mistakes->setWordWrap(true);
    m_mistakes->setObjectName(QStringLiteral("stepMistakes"));
    m_mistakes->hide();
    body()->addWidget(m_mistakes);
    m_findings->setWordWrap(true);
    m_findings->setObjectName(QStringLiteral("stepFindings"));
    m_findings->hide();
    body()->addWidget(m_findings);
    connect(m_text, &QPlainTextEdit::textChanged, this, &StepEditor::changed);
}

void StepEditor::buildActs()
{
    const auto add = [this](const char* icon, const char* name, const QString& words) {
        auto* button = new Button(ButtonKind::Quiet, QLatin1String(icon), this);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(words);
        button->setAccessibleName(words);
        header()->addWidget(button);
        return button;
    };
    m_up = add("chevron-up", "stepUp", tr("One up"));
    m_down = add("chevron-down", "stepDown", tr("One down"));
    m_remove = add("trash", "removeStep", tr("Remove the step"));
    connect(m_up, &QAbstractButton::clicked, this, [this] { Q_EMIT movePressed(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { Q_EMIT movePressed(1); });
    connect(m_remove, &QAbstractButton::clicked, this, &StepEditor::removePressed);
}

void StepEditor::setPlace(bool first, bool last)
{
    m_up->setEnabled(!first);
    m_down->setEnabled(!last);
    m_remove->setEnabled(!first || !last);
}

void StepEditor::buildWhy()
{
    m_why->setObjectName(QStringLiteral("stepWhy"));
    m_why->setMaxLength(kLongestWhy);
    m_why->setText(text(m_step.why.in(m_chinese)));
    m_why->setCursorPosition(0);
    m_why->setPlaceholderText(tr("Why, for whoever does it"));
    m_why->setAccessibleName(tr("Why, for whoever does it"));
    body()->addWidget(m_why);
    connect(m_why, &QLineEdit::textChanged, this, &StepEditor::changed);
}

QWidget* StepEditor::buildTime(tasks::Trigger trigger)
{
    auto* bar = new QWidget(this);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_days->setRange(kLeastDays, kMostDays);
    m_days->setValue(m_step.afterDays);
    sayAround(*m_days,
              trigger == tasks::Trigger::Campaign ? tr("days from it: %1") : tr("after %1 days"));
    m_days->setAccessibleName(tr("Days after"));
    m_timed->setText(tr("at"));
    m_timed->setChecked(m_step.minutes.has_value());
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setTime(QTime(0, 0).addSecs(60 * m_step.minutes.value_or(kUsualMinutes)));
    m_time->setEnabled(m_step.minutes.has_value());
    m_time->setAccessibleName(tr("Time of day"));
    line->addWidget(m_days);
    line->addWidget(m_timed);
    line->addWidget(m_time);
    line->addStretch(1);
    connect(m_days, &QSpinBox::valueChanged, this, &StepEditor::changed);
    connect(m_time, &QTimeEdit::timeChanged, this, &StepEditor::changed);
    connect(m_timed, &QCheckBox::toggled, this, [this](bool timed) {
        m_time->setEnabled(timed);
        Q_EMIT changed();
    });
    return bar;
}

QWidget* StepEditor::buildChips(tasks::Trigger trigger)
{
    auto* chips = new QWidget(this);
    auto* flow = new FlowLayout(chips, 6, 6);
    for (const tasks::FieldName& field : tasks::fieldsOf(trigger)) {
        const QString name = QString::fromUtf8(field.name.data(), qsizetype(field.name.size()));
        auto* chip = new Button(ButtonKind::Row, chips);
        chip->setObjectName(QStringLiteral("field-") + name);
        chip->setText(QStringLiteral("+ ") + words::fieldLabel(field.name, language()));
        chip->setToolTip(tr("Puts {%1} where the cursor is").arg(name));
        connect(chip, &QAbstractButton::clicked, this, [this, name] {
            m_text->insertPlainText(QLatin1Char('{') + name + QLatin1Char('}'));
            m_text->setFocus();
        });
        flow->addWidget(chip);
    }
    return chips;
}

tasks::Step StepEditor::step() const
{
    tasks::Step edited = m_step;
    edited.afterDays = m_days->value();
    edited.minutes.reset();
    if (m_timed->isChecked()) {
        edited.minutes = m_time->time().hour() * 60 + m_time->time().minute();
    }
    (m_chinese ? edited.why.zh : edited.why.en) = m_why->text().trimmed().toStdString();
    (m_chinese ? edited.text.zh : edited.text.en) = m_text->toPlainText().toStdString();
    return edited;
}

void StepEditor::showMistakes(const QStringList& mistakes)
{
    m_mistakes->setText(mistakes.join(QLatin1Char('\n')));
    m_mistakes->setVisible(!mistakes.isEmpty());
}

void StepEditor::showFindings(const std::vector<tasks::SaidFinding>& findings)
{
    QStringList lines;
    for (const tasks::SaidFinding& finding : findings) {
        const auto in = [](const linter::LocalText& both) {
            return text(chinese() ? both.zh : both.en);
        };
        const QString said =
            QStringLiteral("%1 %2 %3")
                .arg(markOf(finding.severity), text(finding.rule->id), in(finding.rule->message));
        lines += finding.found.empty() ? said : tr("%1 (“%2”)").arg(said, text(finding.found));
        lines += QStringLiteral("    ") + tr("Rather: %1").arg(in(finding.rule->rewrite));
    }
    m_findings->setText(lines.join(QLatin1Char('\n')));
    m_findings->setVisible(!lines.isEmpty());
}

} // namespace linli::ui
