// SPDX-License-Identifier: GPL-3.0-or-later
// How the studio's window is put together and its words; what it does is in StudioWindow.cpp.
#include "ui/studio/FindingsBar.h"
#include "ui/studio/StudioCommands.h"
#include "ui/studio/StudioWindow.h"
#include "ui/studio/canvas/CanvasView.h"
#include "ui/studio/canvas/Ruler.h"
#include "ui/studio/layers/LayerPanel.h"
#include "ui/studio/properties/PropertiesPanel.h"
#include "ui/studio/simple/SimplePanel.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/FlowLayout.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLineEdit>
#include <QStackedLayout>
#include <QToolButton>

namespace linli::ui {

namespace {

constexpr int kLeft = 240;
constexpr int kRight = 328;
constexpr int kWidest = 420; ///< large text must leave room for the poster

QWidget* bar(QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setProperty("card", false);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    return frame;
}

QToolButton* toolFor(QAction* action, bool withWord, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(withWord ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

void StudioWindow::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(buildTop());
    m_tools = buildTools();
    outer->addWidget(m_tools);
    outer->addWidget(separator(this));
    for (Banner* banner : {m_trouble, m_note}) {
        banner->setClosable(true);
        banner->hide();
        outer->addWidget(banner);
    }
    outer->addWidget(buildMiddle(), 1);
    outer->addWidget(separator(this));
    outer->addWidget(new FindingsBar(m_presenter->document(), m_presenter->checks(), this));
}

QWidget* StudioWindow::buildTop()
{
    QWidget* top = bar(this);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);
    row->addWidget(m_name);
    row->addWidget(m_state);
    row->addStretch(1);
    row->addWidget(m_mode);
    row->addStretch(1);
    for (const StudioCommand command : {StudioCommand::Undo, StudioCommand::Redo}) {
        row->addWidget(toolFor(m_commands->action(command), false, top));
    }
    row->addWidget(m_personLabel);
    row->addWidget(m_person);
    row->addWidget(m_save);
    m_personLabel->setBuddy(m_person);
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_person->setMinimumContentsLength(12);
    onTheme(m_name, [this] { m_name->setFixedWidth(scaled(200)); });
    return top;
}

QWidget* StudioWindow::buildTools()
{
    using enum StudioCommand;
    QWidget* tools = bar(this);
    auto* row = new FlowLayout(tools, 2, 2);
    row->setContentsMargins(12, 0, 12, 8);
    for (const StudioCommand command :
         {AddText, AddPhoto, AddShape, AddLine, AddQr, AddBarcode, AddBoard, PageSize}) {
        row->addWidget(toolFor(m_commands->action(command), true, tools));
    }
    for (const StudioCommand command :
         {AlignLeft, AlignCentre, AlignRight, AlignTop, AlignMiddle, AlignBottom, DistributeAcross,
          DistributeDown, Group, Lock, Hide, Duplicate, Delete}) {
        row->addWidget(toolFor(m_commands->action(command), false, tools));
    }
    return tools;
}

QWidget* StudioWindow::buildMiddle()
{
    using enum StudioCommand;
    auto* middle = new QWidget(this);
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_layers = new LayerPanel(m_presenter->document(), m_presenter->actions(), middle);
    m_layers->setAutoFillBackground(true);
    m_layers->setBackgroundRole(QPalette::Base);
    onTheme(m_layers, [this] { m_layers->setFixedWidth(std::min(scaled(kLeft), kWidest)); });
    row->addWidget(m_layers);
    auto* centre = new QWidget(middle);
    auto* grid = new QGridLayout(centre);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    m_rulers[0] = bar(centre);
    m_rulers[1] = new Ruler(*m_canvas, false, centre);
    m_rulers[2] = new Ruler(*m_canvas, true, centre);
    grid->addWidget(m_rulers[0], 0, 0);
    grid->addWidget(m_rulers[1], 0, 1);
    grid->addWidget(m_rulers[2], 1, 0);
    grid->addWidget(m_canvas, 1, 1);
    auto* zoom = bar(centre);
    auto* zoomRow = new QHBoxLayout(zoom);
    zoomRow->setContentsMargins(12, 2, 12, 2);
    zoomRow->addStretch(1);
    zoomRow->addWidget(toolFor(m_commands->action(ZoomOut), false, zoom));
    zoomRow->addWidget(m_zoom);
    zoomRow->addWidget(toolFor(m_commands->action(ZoomIn), false, zoom));
    zoomRow->addWidget(toolFor(m_commands->action(ZoomFit), true, zoom));
    zoomRow->addWidget(toolFor(m_commands->action(ZoomLife), true, zoom));
    zoomRow->addStretch(1);
    grid->addWidget(zoom, 2, 0, 1, 2);
    row->addWidget(centre, 1);
    row->addWidget(buildSide());
    return middle;
}

QWidget* StudioWindow::buildSide()
{
    QWidget* side = bar(this);
    m_side = new QStackedLayout(side);
    m_simple = new SimplePanel(m_presenter->document(), m_presenter->pictures(), side);
    m_properties = new PropertiesPanel(m_presenter->document(), side);
    m_side->addWidget(m_simple);
    m_side->addWidget(m_properties);
    onTheme(side, [side] { side->setFixedWidth(std::min(scaled(kRight), kWidest)); });
    return side;
}

void StudioWindow::writeTexts()
{
    m_name->setAccessibleName(tr("Name of the poster"));
    m_mode->setTexts({tr("Simple"), tr("Full")});
    m_mode->setAccessibleName(tr("How much can be changed"));
    m_personLabel->setText(tr("Shown with"));
    m_person->setAccessibleName(tr("Neighbour the poster is shown with"));
    m_save->setText(tr("Save"));
    showPeople();
    showState();
}

} // namespace linli::ui
