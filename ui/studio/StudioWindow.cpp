// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/StudioWindow.h"

#include "domain/poster/edit/Frames.h"
#include "ui/dialogs/FormDialog.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/shell/keys/KeySheet.h"
#include "ui/studio/PaperDialog.h"
#include "ui/studio/StudioCommands.h"
#include "ui/studio/canvas/CanvasView.h"
#include "ui/studio/canvas/CanvasZoom.h"
#include "ui/studio/core/StudioChecks.h"
#include "ui/studio/core/StudioDraft.h"
#include "ui/studio/layers/LayerPanel.h"
#include "ui/studio/properties/PropertiesPanel.h"
#include "ui/studio/simple/SimplePanel.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QStandardPaths>

namespace linli::ui {

namespace {

std::vector<std::string> troubledLayers(const StudioChecks& checks)
{
    std::vector<std::string> ids;
    for (const StudioFinding& finding : checks.findings()) {
        if (!finding.layer.empty()) {
            ids.push_back(finding.layer);
        }
    }
    return ids;
}

} // namespace

StudioWindow::StudioWindow(AppContext& context, const QString& id, bool fresh, QWidget* parent)
    : QWidget(parent, Qt::Window), m_presenter(new StudioPresenter(context, this)),
      m_canvas(new CanvasView(m_presenter->document(), m_presenter->pictures(), this)),
      m_trouble(new Banner(Role::Alarm, this)), m_note(new Banner(Role::Sky, this)),
      m_name(new QLineEdit(this)), m_state(new TextLabel(TextStyle::Note, Role::Quiet, this)),
      m_mode(new SegmentedControl(this)),
      m_personLabel(new TextLabel(TextStyle::Note, Role::Quiet, this)),
      m_person(new QComboBox(this)), m_zoom(new TextLabel(TextStyle::Note, Role::Quiet, this)),
      m_save(new Button(ButtonKind::Primary, QStringLiteral("check"), this)), m_fresh(fresh)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAutoFillBackground(true);
    m_commands = new StudioCommands(*m_presenter, *this);
    build();
    connectAll();
    connectCanvas();
    giveKeySheet(this);
    onLanguage(this, [this] { writeTexts(); });
    setSimple(true);
    resize(1360, 860);
    m_presenter->open(id);
}

StudioWindow::~StudioWindow()
{
    delete m_canvas; // before the document: a drag under way gives back what it moved
}

void StudioWindow::connectAll()
{
    connect(m_presenter, &StudioPresenter::opened, this, [this] {
        setEnabled(true);
        writeTexts();
        m_canvas->zoom().fit();
    });
    connect(m_presenter, &StudioPresenter::failed, this, [this](const QString& sentence) {
        m_leaving = false; // what could not be saved must not be lost by the next press
        m_trouble->say(sentence);
    });
    connect(m_presenter, &StudioPresenter::draftTaken, m_note, [this] {
        m_note->say(tr("This poster was left unsaved. Everything is here again."),
                    tr("Go back to what was saved"));
    });
    connect(m_note, &Banner::actionPressed, this, [this] {
        m_note->hide();
        m_presenter->discard();
        m_presenter->open(m_presenter->id(), false);
    });
    connect(m_presenter, &StudioPresenter::saved, this, [this] {
        m_fresh = false;
        m_note->hide();
        showState();
        Q_EMIT saved();
        if (m_leaving) {
            close();
        }
    });
    connect(m_presenter, &StudioPresenter::sourceChanged, this, &StudioWindow::showPeople);
    connect(&m_presenter->document(), &StudioDocument::savedChanged, this,
            &StudioWindow::showState);
    connect(&m_presenter->document(), &StudioDocument::changed, this, &StudioWindow::showState);
    connect(&m_presenter->draft(), &StudioDraft::kept, this, &StudioWindow::showState);
    connect(&m_presenter->checks(), &StudioChecks::checked, this, &StudioWindow::showChecks);
    connect(&m_presenter->checks(), &StudioChecks::unrepaired, m_trouble,
            [this](const QString& sentence) { m_trouble->say(sentence); });
    connect(m_save, &QAbstractButton::clicked, m_presenter, &StudioPresenter::save);
    connect(m_mode, &SegmentedControl::chosen, this, [this](int mode) { setSimple(mode == 0); });
    connect(m_name, &QLineEdit::editingFinished, this, [this] { rename(m_name->text()); });
    connect(m_person, &QComboBox::activated, this, [this](int row) {
        m_presenter->showPerson(MemberKey(m_person->itemData(row).toString().toStdString()));
    });
}

void StudioWindow::connectCanvas()
{
    connect(m_canvas, &CanvasView::nudged, this, [this](double dx, double dy) {
        if (!m_isSimple) {
            m_presenter->actions().nudge(dx, dy);
        }
    });
    connect(m_canvas, &CanvasView::editAsked, this, [this](const QString& layer) {
        const poster::Layer* asked =
            poster::layerOf(m_presenter->document().now(), layer.toStdString());
        if (m_isSimple) {
            m_simple->focusLayer(layer);
        } else if (asked != nullptr && std::holds_alternative<poster::ImageShape>(asked->shape)) {
            askPhoto(layer);
        } else {
            m_properties->focusWords();
        }
    });
    connect(m_canvas, &CanvasView::pictureDropped, this, [this](const QString& file) {
        const auto& chosen = m_presenter->document().selection();
        const poster::Layer* onto =
            chosen.size() == 1 ? poster::layerOf(m_presenter->document().now(), chosen.front())
                               : nullptr;
        const bool swap =
            onto != nullptr && std::holds_alternative<poster::ImageShape>(onto->shape);
        m_presenter->takePicture(file, swap ? QString::fromStdString(onto->id) : QString());
    });
    m_canvas->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_canvas, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (m_isSimple) {
            return;
        }
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_commands->fillContextMenu(*menu);
        menu->popup(m_canvas->mapToGlobal(at));
    });
    CanvasZoom& zoom = m_canvas->zoom();
    const auto on = [this](StudioCommand command, const std::function<void()>& act) {
        connect(m_commands->action(command), &QAction::triggered, this, act);
    };
    on(StudioCommand::ZoomIn, [&zoom] { zoom.zoomBy(1.25); });
    on(StudioCommand::ZoomOut, [&zoom] { zoom.zoomBy(0.8); });
    on(StudioCommand::ZoomFit, [&zoom] { zoom.fit(); });
    on(StudioCommand::ZoomLife, [&zoom] { zoom.setPercent(100); });
    on(StudioCommand::AddPhoto, [this] { askPhoto({}); });
    on(StudioCommand::PageSize, [this] { askPaper(); });
    on(StudioCommand::Rename, [this] { m_layers->renameChosen(); });
    connect(&zoom, &CanvasZoom::zoomed, this, [this] {
        m_zoom->setText(QStringLiteral("%1 %").arg(m_canvas->zoom().percent(), 0, 'f', 0));
    });
    connect(m_simple, &SimplePanel::colourAsked, m_presenter, &StudioPresenter::recolour);
    connect(m_simple, &SimplePanel::photoAsked, this, &StudioWindow::askPhoto);
    connect(m_simple, &SimplePanel::fullAsked, this, [this] { setSimple(false); });
    connect(m_properties, &PropertiesPanel::photoAsked, this, &StudioWindow::askPhoto);
}

void StudioWindow::setSimple(bool simple)
{
    m_isSimple = simple;
    m_mode->setCurrent(simple ? 0 : 1);
    m_canvas->setSimple(simple);
    m_commands->setSimple(simple);
    m_layers->setVisible(!simple);
    m_tools->setVisible(!simple);
    for (QWidget* ruler : m_rulers) {
        ruler->setVisible(!simple);
    }
    m_side->setCurrentIndex(simple ? 0 : 1);
}

void StudioWindow::showState()
{
    const bool saved = m_presenter->document().isSaved();
    const bool kept = m_presenter->draft().isKept();
    m_state->setText(saved  ? tr("Saved")
                     : kept ? tr("Not saved yet; a draft is kept")
                            : tr("Not saved yet"));
    m_save->setEnabled(!saved || m_fresh);
    const poster::PosterDocument& document = m_presenter->document().now();
    const QString name =
        text(language() == words::Language::Zh ? document.nameZh : document.nameEn);
    setWindowTitle(tr("%1 – poster studio").arg(name));
    if (!m_name->hasFocus() && m_name->text() != name) {
        m_name->setText(name);
    }
}

void StudioWindow::rename(const QString& name)
{
    const std::string next = name.trimmed().left(60).toStdString();
    if (next.empty()) {
        showState();
        return;
    }
    m_presenter->document().change(tr("Name"), [&](poster::PosterDocument& document) {
        std::string& one = language() == words::Language::Zh ? document.nameZh : document.nameEn;
        const bool changed = one != next;
        one = next;
        return changed;
    });
}

void StudioWindow::showPeople()
{
    const QSignalBlocker quiet(m_person);
    m_person->clear();
    for (const usecases::PosterPerson& person : m_presenter->source().people) {
        m_person->addItem(text(person.displayName), text(person.member.text()));
    }
    if (m_person->count() == 0) {
        m_person->addItem(tr("A made-up neighbour"), QString());
    }
}

void StudioWindow::showChecks()
{
    const std::vector<std::string> ids = troubledLayers(m_presenter->checks());
    m_canvas->setTroubled(ids);
    m_layers->setTroubled(ids);
    m_properties->setContrasts(m_presenter->checks().contrasts());
}

void StudioWindow::askPhoto(const QString& layer)
{
    auto* dialog =
        new QFileDialog(this, tr("Choose a photo"),
                        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                        tr("Photos (*.png *.jpg *.jpeg *.webp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, layer](const QString& file) { m_presenter->takePicture(file, layer); });
    dialog->open();
}

void StudioWindow::askPaper()
{
    const poster::Page now = m_presenter->document().now().page;
    auto* dialog = new PaperDialog(&now, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const poster::Page page = dialog->page();
        m_presenter->document().change(tr("Paper"), [&](poster::PosterDocument& document) {
            const bool changed = !(document.page == page);
            poster::setPage(document, page, dialog->scalesContent());
            return changed;
        });
        dialog->accept();
    });
    dialog->open();
}

void StudioWindow::closeEvent(QCloseEvent* event)
{
    m_canvas->dropGesture();
    if (m_leaving || m_presenter->document().isSaved()) {
        if (m_fresh) {
            Q_EMIT abandoned(m_presenter->id());
        }
        event->accept();
        return;
    }
    event->ignore();
    askClose();
}

void StudioWindow::askClose()
{
    auto* dialog = new FormDialog(this);
    dialog->setTitle(tr("Save your changes?"));
    dialog->setLead(tr("Unsaved changes are gone when you leave without saving."));
    dialog->setPrimary(tr("Save and close"));
    auto* leave = new Button(ButtonKind::Danger, dialog);
    leave->setText(tr("Leave without saving"));
    dialog->body()->addWidget(leave, 0, Qt::AlignLeft);
    connect(leave, &QAbstractButton::clicked, this, [this, dialog] {
        dialog->accept();
        m_presenter->discard();
        m_leaving = true;
        close();
    });
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        dialog->accept();
        m_leaving = true;
        m_presenter->save();
    });
    dialog->open();
}

} // namespace linli::ui
