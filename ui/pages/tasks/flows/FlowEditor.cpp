// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/flows/FlowEditor.h"

#include "domain/tasks/CheckFlow.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/tasks/flows/FlowBasics.h"
#include "ui/pages/tasks/flows/FlowPreview.h"
#include "ui/pages/tasks/flows/StepEditor.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace linli::ui {

namespace {
constexpr int kPauseMs = 250;
}

FlowEditor::FlowEditor(AppContext& context, FlowsPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_presenter(presenter),
      m_back(new Button(ButtonKind::Quiet, QStringLiteral("chevron-left"), this)),
      m_title(new TextLabel(TextStyle::Section, Role::Ink, this)),
      m_reset(new Button(ButtonKind::Quiet, QStringLiteral("arrow-back-up"), this)),
      m_save(new Button(ButtonKind::Primary, this)), m_error(new Banner(Role::Alarm, this)),
      m_basics(new FlowBasics(this)),
      m_add(new Button(ButtonKind::Secondary, QStringLiteral("plus"), this)),
      m_preview(new FlowPreview(context, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildHead());
    column->addWidget(m_error);
    m_error->hide();
    auto* sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(buildSteps(), 3);
    auto* right = new QWidget(this);
    scrolledColumn(right)->addWidget(m_preview);
    sides->addWidget(right, 2);
    column->addLayout(sides, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this,
            [this] { m_presenter.look(flow(), m_preview->member()); });
    connect(m_preview, &FlowPreview::memberChosen, this,
            [this] { m_presenter.look(flow(), m_preview->member()); });
    connectPresenter();
    onLanguage(this, [this] {
        writeTexts();
        if (!m_steps.empty()) {
            m_row.flow = flow();
            rebuild();
        }
    });
}

QWidget* FlowEditor::buildHead()
{
    auto* head = new QWidget(this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    m_back->setObjectName(QStringLiteral("leaveFlow"));
    m_save->setObjectName(QStringLiteral("saveFlow"));
    m_reset->setObjectName(QStringLiteral("resetFlow"));
    line->addWidget(m_back);
    m_title->setElided(true);
    line->addWidget(m_title, 1);
    line->addWidget(m_reset);
    line->addWidget(m_save);
    connect(m_back, &QAbstractButton::clicked, this, &FlowEditor::left);
    connect(m_save, &QAbstractButton::clicked, this, &FlowEditor::save);
    connect(m_reset, &QAbstractButton::clicked, this, [this] { m_presenter.reset(m_row.flow.id); });
    return head;
}

QWidget* FlowEditor::buildSteps()
{
    auto* left = new QWidget(this);
    m_list = new QVBoxLayout;
    m_list->setSpacing(16);
    m_add->setObjectName(QStringLiteral("addStep"));
    QVBoxLayout* column = scrolledColumn(left);
    column->addWidget(m_basics);
    column->addLayout(m_list);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_add, &QAbstractButton::clicked, this, &FlowEditor::addStep);
    connect(m_basics, &FlowBasics::changed, this, &FlowEditor::changed);
    connect(m_basics, &FlowBasics::triggerChanged, this, [this] {
        m_row.flow = flow();
        if (m_row.flow.trigger == tasks::Trigger::WeekBegins) {
            m_row.flow.conditions.clear();
        }
        rebuild();
    });
    return left;
}

void FlowEditor::connectPresenter()
{
    connect(&m_presenter, &FlowsPresenter::looked, this, [this](const FlowLook& look) {
        m_preview->showLook(look);
        for (std::size_t i = 0; i < m_steps.size() && i < look.findings.size(); ++i) {
            m_steps[i]->showFindings(look.findings[i]);
        }
    });
    connect(&m_presenter, &FlowsPresenter::saved, this, &FlowEditor::left);
    connect(&m_presenter, &FlowsPresenter::dropped, this, &FlowEditor::left);
    connect(&m_presenter, &FlowsPresenter::notSaved, this,
            [this](const Error& error) { m_error->say(sentenceOf(error)); });
}

void FlowEditor::writeTexts()
{
    m_back->setText(tr("All flows"));
    m_save->setText(tr("Save"));
    m_add->setText(tr("Add a step"));
    m_reset->setText(m_row.shipped ? tr("Back to ours") : tr("Remove"));
    m_reset->setVisible(m_row.own);
    m_title->setText(text(m_row.flow.name.in(language() == words::Language::Zh)));
}

void FlowEditor::edit(const usecases::FlowRow& row)
{
    m_row = row;
    m_error->hide();
    rebuild();
}

void FlowEditor::rebuild()
{
    clearLayout(m_list);
    m_steps.clear();
    const std::vector<tasks::Step>& steps = m_row.flow.steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        auto* editor = new StepEditor(steps[i], m_row.flow.trigger, int(i) + 1, this);
        editor->setPlace(i == 0, i + 1 == steps.size());
        connect(editor, &StepEditor::changed, this, &FlowEditor::changed);
        connect(editor, &StepEditor::movePressed, this, [this, i](int by) { moveStep(i, by); });
        connect(editor, &StepEditor::removePressed, this, [this, i] { removeStep(i); });
        m_list->addWidget(editor);
        m_steps.push_back(editor);
    }
    m_add->setEnabled(steps.size() < tasks::kMostSteps);
    m_preview->setForGroup(m_row.flow.trigger == tasks::Trigger::WeekBegins);
    m_basics->edit(m_row, m_presenter.tags());
    writeTexts();
    changed();
}

void FlowEditor::addStep()
{
    m_row.flow = flow();
    m_row.flow.steps.push_back(m_presenter.newStep(m_row.flow));
    rebuild();
    m_steps.back()->setFocus();
}

void FlowEditor::moveStep(std::size_t at, int by)
{
    m_row.flow = flow();
    const std::size_t to = by < 0 ? at - 1 : at + 1;
    if (to < m_row.flow.steps.size()) {
        std::swap(m_row.flow.steps[at], m_row.flow.steps[to]);
        rebuild();
    }
}

void FlowEditor::removeStep(std::size_t at)
{
    m_row.flow = flow();
    if (m_row.flow.steps.size() > 1) {
        m_row.flow.steps.erase(m_row.flow.steps.begin() + std::ptrdiff_t(at));
        rebuild();
    }
}

tasks::Flow FlowEditor::flow() const
{
    tasks::Flow edited = m_row.flow;
    m_basics->write(edited);
    edited.steps.clear();
    for (const StepEditor* editor : m_steps) {
        edited.steps.push_back(editor->step());
    }
    return edited;
}

void FlowEditor::changed()
{
    showMistakes();
    m_pause.start();
}

void FlowEditor::showMistakes()
{
    std::vector<QStringList> steps(m_steps.size());
    QStringList conditions;
    QString name;
    bool any = false;
    for (const Error& error : tasks::mistakesOf(flow())) {
        any = true;
        const QString field = text(std::string(error.parameter("field")));
        if (field.startsWith(QLatin1String("name"))) {
            name = sentenceOf(error);
        } else if (field.startsWith(QLatin1String("conditions"))) {
            conditions += sentenceOf(error);
        }
        for (std::size_t i = 0; i < steps.size(); ++i) {
            if (field.startsWith(QStringLiteral("steps[%1]").arg(i))) {
                steps[i] += mistakeText(error);
            }
        }
    }
    m_basics->showMistakes(name, conditions);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->showMistakes(steps[i]);
    }
    m_save->setEnabled(!any);
}

QString FlowEditor::mistakeText(const Error& error)
{
    const QString at = text(std::string(error.parameter("at")));
    if (at.isEmpty()) {
        return sentenceOf(error);
    }
    return tr("Character %1: nobody knows the field %2. Possible: %3")
        .arg(at, text(std::string(error.parameter("value"))),
             text(std::string(error.parameter("allowed"))));
}

void FlowEditor::save()
{
    m_error->hide();
    m_presenter.save(flow());
}

} // namespace linli::ui
