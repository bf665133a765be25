// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/StudioCommands.h"

#include "domain/poster/edit/Making.h"
#include "ui/studio/core/StudioClipboard.h"
#include "ui/studio/core/StudioPresenter.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Retranslate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include <algorithm>
#include <set>

namespace linli::ui {

namespace {

using enum StudioCommand;

struct Entry
{
    StudioCommand command;
    const char* text;
    const char* icon;
    const char* keys; ///< several: parted by blanks
};

constexpr Entry kEntries[] = {
    {Undo, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Undo"), "arrow-back-up", "Ctrl+Z"},
    {Redo, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Redo"), "arrow-forward-up",
     "Ctrl+Shift+Z Ctrl+Y"},
    {Cut, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Cut"), "", "Ctrl+X"},
    {Copy, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Copy"), "copy", "Ctrl+C"},
    {Paste, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Paste"), "", "Ctrl+V"},
    {Duplicate, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Duplicate"), "copy", "Ctrl+D"},
    {Delete, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Delete"), "trash", "Delete Backspace"},
    {SelectAll, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Select all"), "", "Ctrl+A"},
    {Group, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Group"), "stack-2", "Ctrl+G"},
    {Ungroup, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Ungroup"), "", "Ctrl+Shift+G"},
    {Forward, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Forward"), "", "Ctrl+]"},
    {Backward, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Backward"), "", "Ctrl+["},
    {Front, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "To the front"), "", "Ctrl+Shift+]"},
    {Back, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "To the back"), "", "Ctrl+Shift+["},
    {AlignLeft, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Align left"), "layout-align-left",
     "Alt+Shift+Left"},
    {AlignCentre, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Align centres"),
     "layout-align-center", "Alt+Shift+C"},
    {AlignRight, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Align right"),
     "layout-align-right", "Alt+Shift+Right"},
    {AlignTop, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Align tops"), "layout-align-top",
     "Alt+Shift+Up"},
    {AlignMiddle, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Align middles"),
     "layout-align-middle", "Alt+Shift+M"},
    {AlignBottom, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Align bottoms"),
     "layout-align-bottom", "Alt+Shift+Down"},
    {DistributeAcross, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Equal gaps across"),
     "layout-distribute-horizontal", "Alt+Shift+H"},
    {DistributeDown, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Equal gaps down"),
     "layout-distribute-vertical", "Alt+Shift+V"},
    {Lock, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Lock or unlock"), "lock", "Ctrl+L"},
    {Hide, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Hide or show"), "eye-off",
     "Ctrl+Shift+H"},
    {Rename, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Name …"), "pencil", "F2"},
    {AddText, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Text"), "typography", "Alt+1"},
    {AddPhoto, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Photo"), "photo", "Alt+2"},
    {AddShape, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Shape"), "square", "Alt+3"},
    {AddLine, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Line"), "line", "Alt+4"},
    {AddQr, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "QR code"), "qrcode", "Alt+5"},
    {AddBarcode, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Bar code"), "barcode", "Alt+6"},
    {AddBoard, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Board"), "trophy", "Alt+7"},
    {PageSize, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Paper …"), "maximize", "Alt+P"},
    {ZoomIn, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Larger"), "plus", "Ctrl++ Ctrl+="},
    {ZoomOut, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Smaller"), "minus", "Ctrl+-"},
    {ZoomFit, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Fit"), "maximize", "Ctrl+0"},
    {ZoomLife, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Life size"), "", "Ctrl+1"},
    {Save, QT_TRANSLATE_NOOP("linli::ui::StudioCommands", "Save"), "check", "Ctrl+S"},
};

/// Those that work on what is chosen.
const std::set<StudioCommand> kOnChoice{Cut,
                                        Copy,
                                        Duplicate,
                                        Delete,
                                        Group,
                                        Ungroup,
                                        Forward,
                                        Backward,
                                        Front,
                                        Back,
                                        AlignLeft,
                                        AlignCentre,
                                        AlignRight,
                                        AlignTop,
                                        AlignMiddle,
                                        AlignBottom,
                                        DistributeAcross,
                                        DistributeDown,
                                        Lock,
                                        Hide,
                                        Rename};
const std::set<StudioCommand> kSimple{Undo, Redo, ZoomIn, ZoomOut, ZoomFit, ZoomLife, Save};

} // namespace

StudioCommands::StudioCommands(StudioPresenter& presenter, QWidget& window)
    : QObject(&window), m_presenter(presenter)
{
    for (const Entry& entry : kEntries) {
        auto* action = new QAction(&window);
        QList<QKeySequence> keys;
        const QStringList texts = QString::fromLatin1(entry.keys).split(QLatin1Char(' '));
        for (const QString& text : texts) {
            keys += QKeySequence(text);
        }
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        if (*entry.icon != '\0') {
            action->setIcon(roleIcon(QString::fromLatin1(entry.icon)));
        }
        connect(action, &QAction::triggered, this, [this, entry] { run(entry.command); });
        window.addAction(action);
        m_actions.emplace(entry.command, action);
    }
    StudioDocument& document = presenter.document();
    connect(&document, &StudioDocument::selectionChanged, this, &StudioCommands::updateEnabled);
    // Not `changed`: a step is done before the stack holds it.
    connect(&document.stack(), &QUndoStack::indexChanged, this, &StudioCommands::updateEnabled);
    onLanguage(&window, [this] { writeTexts(); });
}

QAction* StudioCommands::action(StudioCommand command) const
{
    return m_actions.at(command);
}

void StudioCommands::setSimple(bool simple)
{
    m_simple = simple;
    updateEnabled();
}

void StudioCommands::writeTexts()
{
    for (const Entry& entry : kEntries) {
        QAction* one = action(entry.command);
        one->setText(tr(entry.text));
        one->setToolTip(QStringLiteral("%1 (%2)").arg(
            tr(entry.text), one->shortcut().toString(QKeySequence::NativeText)));
    }
    updateEnabled();
}

void StudioCommands::updateEnabled()
{
    const QUndoStack& stack = m_presenter.document().stack();
    const bool chosen = !m_presenter.document().selection().empty();
    for (const auto& [command, one] : m_actions) {
        one->setEnabled((!m_simple || kSimple.contains(command)) &&
                        (chosen || !kOnChoice.contains(command)));
    }
    QAction* undo = action(Undo);
    QAction* redo = action(Redo);
    undo->setEnabled(stack.canUndo());
    redo->setEnabled(stack.canRedo());
    undo->setToolTip(stack.canUndo() ? tr("Undo: %1 (Ctrl+Z)").arg(stack.undoText()) : tr("Undo"));
    redo->setToolTip(stack.canRedo() ? tr("Redo: %1 (Ctrl+Y)").arg(stack.redoText()) : tr("Redo"));
}

void StudioCommands::fillContextMenu(QMenu& menu) const
{
    for (const StudioCommand command : {Cut, Copy, Paste, Duplicate, Delete}) {
        menu.addAction(action(command));
    }
    menu.addSeparator();
    for (const StudioCommand command : {Front, Forward, Backward, Back}) {
        menu.addAction(action(command));
    }
    menu.addSeparator();
    for (const StudioCommand command : {Group, Ungroup, Lock, Hide, Rename}) {
        menu.addAction(action(command));
    }
}

void StudioCommands::run(StudioCommand command)
{
    LayerActions& actions = m_presenter.actions();
    switch (command) {
    case Undo:
        m_presenter.document().dropGesture();
        m_presenter.document().stack().undo();
        return;
    case Redo:
        m_presenter.document().dropGesture();
        m_presenter.document().stack().redo();
        return;
    case Cut:
        copy();
        actions.remove();
        return;
    case Copy:
        copy();
        return;
    case Paste:
        paste();
        return;
    case Duplicate:
        actions.duplicate();
        return;
    case Delete:
        actions.remove();
        return;
    case SelectAll:
        actions.selectAll();
        return;
    case Group:
        actions.group();
        return;
    case Ungroup:
        actions.ungroup();
        return;
    case Lock:
    case Hide:
        toggle(command);
        return;
    case Save:
        m_presenter.save();
        return;
    default:
        if (!arrange(command)) {
            insert(command);
        }
    }
}

bool StudioCommands::arrange(StudioCommand command)
{
    using poster::AlignTo;
    using poster::Axis;
    using poster::OrderStep;
    LayerActions& actions = m_presenter.actions();
    static const std::map<StudioCommand, AlignTo> kSides{
        {AlignLeft, AlignTo::Left}, {AlignCentre, AlignTo::Centre}, {AlignRight, AlignTo::Right},
        {AlignTop, AlignTo::Top},   {AlignMiddle, AlignTo::Middle}, {AlignBottom, AlignTo::Bottom}};
    static const std::map<StudioCommand, OrderStep> kSteps{{Forward, OrderStep::Forward},
                                                           {Backward, OrderStep::Backward},
                                                           {Front, OrderStep::Front},
                                                           {Back, OrderStep::Back}};
    if (const auto side = kSides.find(command); side != kSides.end()) {
        actions.align(side->second);
    } else if (const auto step = kSteps.find(command); step != kSteps.end()) {
        actions.reorder(step->second);
    } else if (command == DistributeAcross || command == DistributeDown) {
        actions.distribute(command == DistributeAcross ? Axis::Horizontal : Axis::Vertical);
    } else {
        return false;
    }
    return true;
}

bool StudioCommands::insert(StudioCommand command)
{
    const poster::Page& page = m_presenter.document().now().page;
    poster::Layer layer;
    switch (command) {
    case AddText:
        layer = poster::newText(page, tr("Your words").toStdString());
        break;
    case AddShape:
        layer = poster::newRect(page);
        break;
    case AddLine:
        layer = poster::newLine(page);
        break;
    case AddQr:
        layer = poster::newQr(page);
        break;
    case AddBarcode:
        layer = poster::newBarcode(page);
        break;
    case AddBoard:
        layer = poster::newBoard(page);
        break;
    default:
        return false; // the window's affair
    }
    return m_presenter.actions().insert(tr("Add: %1").arg(action(command)->text()),
                                        {std::move(layer)});
}

/// All that is chosen goes the way the first one does.
void StudioCommands::toggle(StudioCommand command)
{
    const poster::LayerIds ids = m_presenter.document().selection();
    const poster::Layer* first =
        ids.empty() ? nullptr : poster::layerOf(m_presenter.document().now(), ids.front());
    if (first == nullptr) {
        return;
    }
    if (command == Lock) {
        m_presenter.actions().setLocked(ids, !first->locked);
    } else {
        m_presenter.actions().setHidden(ids, first->visible);
    }
}

void StudioCommands::copy()
{
    if (auto mime = m_presenter.copy()) {
        QGuiApplication::clipboard()->setMimeData(mime.release());
    }
}

void StudioCommands::paste()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    if (mime != nullptr && canPaste(*mime)) {
        m_presenter.paste(*mime);
    }
}

} // namespace linli::ui
