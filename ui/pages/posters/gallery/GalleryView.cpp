// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/posters/gallery/GalleryView.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/posters/gallery/TemplateCards.h"
#include "ui/studio/PaperDialog.h"
#include "ui/studio/StudioWindow.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/layout/FlowLayout.h"

#include <QFileDialog>
#include <QListWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

GalleryView::GalleryView(AppContext& context, PageHost& host, QWidget* parent)
    : QWidget(parent), m_context(context), m_host(host),
      m_presenter(new GalleryPresenter(context, this)), m_list(new QListWidget(this)),
      m_none(new EmptyState(QStringLiteral("photo"), this)), m_filter(new SegmentedControl(this)),
      m_trade(new SegmentedControl(this)), m_trouble(new Banner(Role::Alarm, this)),
      m_drafts(new Banner(Role::Sky, this)),
      m_new(new Button(ButtonKind::Secondary, QStringLiteral("plus"), this)),
      m_import(new Button(ButtonKind::Secondary, QStringLiteral("file-import"), this)),
      m_use(new Button(ButtonKind::Primary, QStringLiteral("printer"), this)),
      m_design(new Button(ButtonKind::Secondary, QStringLiteral("palette"), this)),
      m_copy(new Button(ButtonKind::Secondary, QStringLiteral("copy"), this)),
      m_export(new Button(ButtonKind::Secondary, QStringLiteral("download"), this)),
      m_remove(new Button(ButtonKind::Danger, QStringLiteral("trash"), this))
{
    build();
    connectAll();
    onLanguage(this, [this] { writeTexts(); });
}

void GalleryView::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 16);
    column->setSpacing(12);
    for (Banner* banner : {m_trouble, m_drafts}) {
        banner->setClosable(true);
        banner->hide();
        column->addWidget(banner);
    }
    auto* filters = new QWidget(this); // wraps where the window is narrow or the text large
    auto* top = new FlowLayout(filters, 16, 8);
    for (QWidget* one : std::initializer_list<QWidget*>{m_filter, m_trade, m_import, m_new}) {
        top->addWidget(one);
    }
    column->addWidget(filters);
    m_list->setObjectName(QStringLiteral("templateList"));
    m_list->setItemDelegate(new TemplateCards(m_list));
    m_list->setViewMode(QListView::IconMode);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1);
    m_none->hide();
    connect(m_none, &EmptyState::actionPressed, m_new, &QAbstractButton::click);
    auto* actions = new QWidget(this);
    auto* row = new FlowLayout(actions, 8, 8);
    for (Button* button : {m_use, m_design, m_copy, m_export, m_remove}) {
        row->addWidget(button);
    }
    column->addWidget(actions);
    onTheme(this, [this] {
        m_list->setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
        m_list->doItemsLayout();
    });
}

void GalleryView::connectAll()
{
    connect(m_presenter, &GalleryPresenter::listed, this, &GalleryView::fill);
    connect(m_presenter, &GalleryPresenter::thumbnailReady, this,
            [this](const QString& id, const QImage& picture) {
                m_pictures[id] = picture;
                for (int i = 0; i < m_list->count(); ++i) {
                    if (m_list->item(i)->data(kCardId).toString() == id) {
                        m_list->item(i)->setData(Qt::DecorationRole, QPixmap::fromImage(picture));
                    }
                }
            });
    connect(m_presenter, &GalleryPresenter::designReady, this, &GalleryView::openStudio);
    connect(m_presenter, &GalleryPresenter::failed, m_trouble,
            [this](const QString& sentence) { m_trouble->say(sentence); });
    connect(m_presenter, &GalleryPresenter::told, this, [this](const QString& sentence) {
        m_host.notice(sentence);
        Q_EMIT shelfChanged();
    });
    connect(m_presenter, &GalleryPresenter::removed, this,
            [this](const QString& name, const std::function<void()>& undo) {
                m_host.noticeUndoable(tr("%1 is deleted").arg(name), undo);
                Q_EMIT shelfChanged();
            });
    connect(m_list, &QListWidget::currentItemChanged, this, &GalleryView::showButtons);
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT used(chosen()); });
    connect(m_filter, &SegmentedControl::chosen, this, &GalleryView::fill);
    connect(m_trade, &SegmentedControl::chosen, this, &GalleryView::fill);
    connect(m_use, &QAbstractButton::clicked, this, [this] { Q_EMIT used(chosen()); });
    connect(m_design, &QAbstractButton::clicked, this, [this] { m_presenter->design(chosen()); });
    connect(m_copy, &QAbstractButton::clicked, this, [this] { m_presenter->copy(chosen()); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { m_presenter->remove(chosen()); });
    connect(m_new, &QAbstractButton::clicked, this, &GalleryView::askNew);
    connect(m_import, &QAbstractButton::clicked, this, &GalleryView::askImport);
    connect(m_export, &QAbstractButton::clicked, this, &GalleryView::askExport);
    connect(m_drafts, &Banner::actionPressed, this, [this] {
        for (const render::ShelvedTemplate& one : m_presenter->templates()) {
            if (m_presenter->hasDraft(one.id) && studioOf(one.id) == nullptr) {
                m_drafts->hide();
                openStudio(one.id, false);
                return;
            }
        }
    });
}

void GalleryView::writeTexts()
{
    m_filter->setTexts(
        {tr("All"), tr("Phone"), tr("Poster"), tr("Card"), tr("Slip and label"), tr("Our own")});
    m_filter->setAccessibleName(tr("Which templates"));
    m_trade->setTexts({tr("Any trade"), tr("Fresh food"), tr("Bakery"), tr("Baby shop")});
    m_trade->setAccessibleName(tr("For which trade"));
    for (SegmentedControl* control : {m_filter, m_trade}) {
        if (control->current() < 0) {
            control->setCurrent(0);
        }
    }
    m_list->setAccessibleName(tr("Templates"));
    m_new->setText(tr("New …"));
    m_import->setText(tr("Import …"));
    m_use->setText(tr("Use"));
    m_design->setText(tr("Design"));
    m_copy->setText(tr("Copy"));
    m_export->setText(tr("Export …"));
    m_remove->setText(tr("Delete"));
    fill();
}

void GalleryView::refresh()
{
    m_presenter->refresh();
}

QString GalleryView::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(kCardId).toString();
}

void GalleryView::fill()
{
    const QString before = chosen();
    const bool zh = language() == words::Language::Zh;
    const int filter = std::max(m_filter->current(), 0);
    const auto trade = static_cast<PosterTrade>(std::max(m_trade->current(), 0));
    const auto wanted = [filter, trade](const render::ShelvedTemplate& one) {
        constexpr int kOwn = 5;
        const PosterTrade its = GalleryPresenter::tradeOf(one.id);
        if (trade != PosterTrade::Any && its != PosterTrade::Any && its != trade) {
            return false;
        }
        return filter == 0 || (filter == kOwn && !one.shipped) ||
               (one.document && filter != kOwn &&
                GalleryPresenter::kindOf(one.document->page) == static_cast<PaperKind>(filter));
    };
    m_list->clear();
    bool drafts = false;
    for (const render::ShelvedTemplate& one : m_presenter->templates()) {
        const bool left = m_presenter->hasDraft(one.id) && studioOf(one.id) == nullptr;
        drafts = drafts || left;
        if (!wanted(one)) {
            continue;
        }
        const QString name =
            one.document ? text(zh ? one.document->nameZh : one.document->nameEn) : one.id;
        auto* item = new QListWidgetItem(name, m_list);
        item->setData(kCardId, one.id);
        item->setData(kCardOwn, one.shipped ? QString() : tr("Own"));
        item->setData(kCardPaper, one.document ? paperText(one.document->page) : QString());
        item->setData(kCardBroken, one.problem ? sentenceOf(*one.problem) : QString());
        item->setData(Qt::AccessibleTextRole,
                      QStringLiteral("%1, %2").arg(name, item->data(kCardPaper).toString()));
        if (const auto picture = m_pictures.find(one.id); picture != m_pictures.end()) {
            item->setData(Qt::DecorationRole, QPixmap::fromImage(picture->second));
        }
        if (one.id == before) {
            m_list->setCurrentItem(item);
        }
    }
    m_none->setTexts(tr("No poster of this kind yet. Draw one of your own."), tr("New poster"));
    m_none->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    if (m_list->currentItem() == nullptr && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    m_drafts->setVisible(drafts);
    if (drafts) {
        m_drafts->say(tr("A poster was left unsaved. Nothing of it is lost."), tr("Go on with it"));
    }
    showButtons();
}

QString GalleryView::paperText(const poster::Page& page)
{
    return page.unit == poster::PageUnit::Pixel
               ? tr("Phone, %1 × %2 px").arg(page.width).arg(page.height)
               : tr("%1 × %2 mm").arg(page.width).arg(page.height);
}

void GalleryView::showButtons()
{
    const QListWidgetItem* item = m_list->currentItem();
    const bool sound = item != nullptr && item->data(kCardBroken).toString().isEmpty();
    const bool own = item != nullptr && !item->data(kCardOwn).toString().isEmpty();
    const bool design = m_presenter->canDesign();
    m_use->setEnabled(sound);
    m_design->setEnabled(sound && design);
    m_copy->setEnabled(sound && design);
    m_export->setEnabled(sound && design);
    m_remove->setEnabled(own && design);
    m_new->setEnabled(design);
    m_import->setEnabled(design);
}

StudioWindow* GalleryView::studioOf(const QString& id) const
{
    const auto found = m_studios.find(id);
    return found == m_studios.end() ? nullptr : found->second.data();
}

void GalleryView::openStudio(const QString& id, bool fresh)
{
    if (StudioWindow* open = studioOf(id)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto* studio = new StudioWindow(m_context, id, fresh, nullptr);
    m_studios[id] = studio;
    connect(studio, &StudioWindow::saved, this, [this] {
        refresh();
        Q_EMIT shelfChanged();
    });
    connect(studio, &StudioWindow::abandoned, m_presenter, &GalleryPresenter::forget);
    connect(studio, &QObject::destroyed, this, &GalleryView::refresh);
    connect(this, &QObject::destroyed, studio, &QObject::deleteLater);
    studio->show();
}

void GalleryView::askNew()
{
    auto* dialog = new PaperDialog(nullptr, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        m_presenter->makeNew(dialog->page(), dialog->name());
        dialog->accept();
    });
    dialog->open();
}

void GalleryView::askImport()
{
    auto* dialog = new QFileDialog(this, tr("Import a poster"), documentsFolder(),
                                   tr("Linli posters (*.linliposter)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_presenter, &GalleryPresenter::importFile);
    dialog->open();
}

void GalleryView::askExport()
{
    auto* dialog = new QFileDialog(this, tr("Export a poster"), documentsFolder(),
                                   tr("Linli posters (*.linliposter)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("linliposter"));
    dialog->selectFile(m_list->currentItem()->text());
    connect(dialog, &QFileDialog::fileSelected, m_presenter,
            [this, id = chosen()](const QString& file) { m_presenter->exportFile(id, file); });
    dialog->open();
}

} // namespace linli::ui
