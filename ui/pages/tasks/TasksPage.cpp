// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/TasksPage.h"

#include "ui/pages/common/PageLayout.h"
#include "ui/pages/tasks/QueueView.h"
#include "ui/pages/tasks/flows/FlowsView.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace linli::ui {

namespace {

enum Part
{
    kQueue,
    kFlows,
};

} // namespace

TasksPage::TasksPage(AppContext& context, PageHost& pageHost, QWidget* parent)
    : Page(pageHost, parent), m_parts(new SegmentedControl(this)),
      m_stack(new QStackedWidget(this)), m_queue(new QueueView(context, pageHost, this)),
      m_flows(new FlowsView(context, pageHost, this))
{
    auto* column = filledColumn(this);
    auto* bar = new QHBoxLayout;
    m_parts->setObjectName(QStringLiteral("taskParts"));
    bar->addWidget(m_parts);
    bar->addStretch(1);
    column->addLayout(bar);
    m_stack->addWidget(m_queue);
    m_stack->addWidget(m_flows);
    column->addWidget(m_stack, 1);
    connect(m_parts, &SegmentedControl::chosen, this, &TasksPage::showPart);
    connect(m_queue, &QueueView::flowsWanted, this, [this] { showPart(kFlows); });
    onLanguage(this, [this] {
        m_parts->setTexts({tr("Today's queue"), tr("Flows")});
        m_parts->setAccessibleName(tr("Part of the page"));
    });
}

QString TasksPage::title() const
{
    return tr("Tasks");
}

void TasksPage::refresh()
{
    m_queue->refresh();
    m_flows->refresh();
}

void TasksPage::showPart(int part)
{
    m_parts->setCurrent(part);
    m_stack->setCurrentIndex(part);
}

void TasksPage::openWith(const QString& argument)
{
    showPart(argument == QLatin1String("flows") ? kFlows : kQueue);
    if (argument == QLatin1String("late")) {
        m_queue->showFilter(ports::TaskFilter::Late);
    }
}

} // namespace linli::ui
