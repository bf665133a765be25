// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/flows/FlowsView.h"

#include "ui/context/AppContext.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/tasks/flows/FlowCard.h"
#include "ui/pages/tasks/flows/FlowEditor.h"
#include "ui/pages/tasks/flows/QuietHoursLine.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

enum Part
{
    kList,
    kEditor,
};

} // namespace

FlowsView::FlowsView(AppContext& context, PageHost& host, QWidget* parent)
    : QWidget(parent), m_host(host), m_presenter(new FlowsPresenter(context, this)),
      m_stack(new QStackedWidget(this)), m_editor(new FlowEditor(context, *m_presenter, this)),
      m_error(new Banner(Role::Alarm, this)),
      m_lead(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_new(new Button(ButtonKind::Secondary, QStringLiteral("plus"), this)),
      m_quiet(new QuietHoursLine(this)), m_list(new QVBoxLayout)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_error);
    m_error->hide();
    outer->addWidget(m_stack, 1);
    auto* list = new QWidget(this);
    QVBoxLayout* column = scrolledColumn(list);
    m_lead->setWordWrap(true);
    m_new->setObjectName(QStringLiteral("newFlow"));
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_lead, 1);
    head->addWidget(m_new, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_quiet);
    connect(m_quiet, &QuietHoursLine::changed, m_presenter, &FlowsPresenter::keepQuiet);
    connect(m_new, &QAbstractButton::clicked, this, [this] {
        m_editor->edit(m_presenter->newFlow());
        m_stack->setCurrentIndex(kEditor);
    });
    m_list->setSpacing(12);
    column->addLayout(m_list);
    column->addStretch(1);
    m_stack->addWidget(list);
    m_stack->addWidget(m_editor);
    connect(m_presenter, &FlowsPresenter::loaded, this, &FlowsView::write);
    connect(m_presenter, &Presenter::failed, this,
            [this](const QString& said) { m_error->say(said, tr("Try again")); });
    connect(m_error, &Banner::actionPressed, this, &FlowsView::refresh);
    connect(m_presenter, &FlowsPresenter::saved, this,
            [this] { m_host.notice(tr("Saved. Open tasks already speak the new words.")); });
    connect(m_presenter, &FlowsPresenter::dropped, this, [this](const usecases::FlowRow& before) {
        m_host.noticeUndoable(before.shipped ? tr("The flow speaks our words again.")
                                             : tr("The flow is removed."),
                              [this, before] { m_presenter->save(before.flow); });
    });
    connect(m_editor, &FlowEditor::left, this, [this] { m_stack->setCurrentIndex(kList); });
    onLanguage(this, [this] { write(); });
}

void FlowsView::refresh()
{
    m_error->hide();
    m_presenter->load();
}

void FlowsView::write()
{
    m_lead->setText(tr("A flow says what to tell whom when something happened. It fills the queue; "
                       "the telling is done by a person."));
    m_new->setText(tr("New flow"));
    if (m_presenter->isLoaded()) {
        m_quiet->show(m_presenter->quiet());
    }
    clearLayout(m_list);
    for (const usecases::FlowRow& row : m_presenter->flows()) {
        auto* card = new FlowCard(row, this);
        connect(card, &FlowCard::switched, this,
                [this, id = row.flow.id](bool on) { m_presenter->switchFlow(id, on); });
        connect(card, &FlowCard::editPressed, this, [this, id = row.flow.id] { edit(id); });
        m_list->addWidget(card);
    }
}

void FlowsView::edit(const std::string& id)
{
    if (const usecases::FlowRow* row = m_presenter->flow(id)) {
        m_editor->edit(*row);
        m_stack->setCurrentIndex(kEditor);
    }
}

} // namespace linli::ui
