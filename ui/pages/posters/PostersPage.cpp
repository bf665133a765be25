// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/posters/PostersPage.h"

#include "render/posters/TemplateReader.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/posters/AudiencePicker.h"
#include "ui/pages/posters/CheckStrip.h"
#include "ui/pages/posters/PosterCanvas.h"
#include "ui/pages/posters/PostersPresenter.h"
#include "ui/pages/posters/TemplateGallery.h"
#include "ui/pages/posters/gallery/GalleryView.h"
#include "ui/pages/posters/output/OutputPicker.h"
#include "ui/printing/Printers.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/feedback/ProgressStrip.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int kSideWidth = 288;
constexpr int kWidestSide = 340;      ///< large text must leave room for the poster
constexpr std::size_t kMostNamed = 3; ///< posters left out that are named one by one

QString sizeText(const poster::Page& page)
{
    if (page.unit == poster::PageUnit::Pixel) {
        return QCoreApplication::translate("linli::ui::PostersPage", "Phone, %1 × %2 px")
            .arg(page.width)
            .arg(page.height);
    }
    return QCoreApplication::translate("linli::ui::PostersPage", "%1 × %2 mm")
        .arg(page.width)
        .arg(page.height);
}

/// Dots to lay out for: a whole part of the printer's own, so that codes sit on its dots, and no
/// more than what paper shows; a background at 1200 dpi would take half a gigabyte.
double layoutDpi(const QPrinter& printer)
{
    constexpr int kFineEnough = 360;
    const int parts = (printer.resolution() + kFineEnough - 1) / kFineEnough;
    return double(printer.resolution()) / std::max(parts, 1);
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

PostersPage::PostersPage(AppContext& context, PageHost& pageHost, QWidget* parent)
    : Page(pageHost, parent), m_presenter(new PostersPresenter(context, this)),
      m_shelf(new GalleryView(context, pageHost, this)),
      m_back(new Button(ButtonKind::Quiet, QStringLiteral("chevron-left"), this)),
      m_gallery(new TemplateGallery(this)), m_canvas(new PosterCanvas(this)),
      m_checks(new CheckStrip(this)), m_audience(new AudiencePicker(this)),
      m_how(new OutputPicker(this)),
      m_print(new Button(ButtonKind::Primary, QStringLiteral("printer"), this)),
      m_pdf(new Button(ButtonKind::Secondary, QStringLiteral("download"), this)),
      m_png(new Button(ButtonKind::Secondary, QStringLiteral("photo"), this)),
      m_progress(new ProgressStrip(this)), m_trouble(new Banner(Role::Alarm, this)),
      m_leftOut(new Banner(Role::Amber, this)),
      m_forWhom(new TextLabel(TextStyle::Strong, Role::Ink, this)),
      m_output(new TextLabel(TextStyle::Strong, Role::Ink, this)),
      m_empty(new EmptyState(QStringLiteral("qrcode"), this))
{
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(buildStudio());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_shelf);
    connectPresenter();
    connectButtons();
    connectShelf();
    make(false);
    onLanguage(this, [this] { writeTexts(); });
}

QWidget* PostersPage::buildStudio()
{
    auto* studio = new QWidget(this);
    auto* column = new QVBoxLayout(studio);
    column->setContentsMargins(24, 0, 24, 16);
    column->setSpacing(12);
    for (Banner* banner : {m_trouble, m_leftOut}) {
        banner->setClosable(true);
        banner->hide();
        column->addWidget(banner);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* templates = new QVBoxLayout;
    templates->addWidget(m_back, 0, Qt::AlignLeft);
    templates->addWidget(m_gallery, 1);
    row->addLayout(templates);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_canvas, 1);
    middle->addWidget(m_checks);
    row->addLayout(middle, 1);
    auto* side = new QWidget(studio);
    side->setLayout(buildOutput());
    onTheme(side, [side] { side->setFixedWidth(std::min(scaled(kSideWidth), kWidestSide)); });
    row->addWidget(side);
    column->addLayout(row, 1);
    return studio;
}

QVBoxLayout* PostersPage::buildOutput()
{
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_forWhom);
    column->addWidget(m_audience);
    column->addSpacing(16);
    column->addWidget(m_output);
    column->addWidget(m_how);
    for (Button* button : {m_print, m_pdf, m_png}) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        column->addWidget(button);
    }
    column->addSpacing(8);
    column->addWidget(m_progress);
    column->addStretch(1);
    return column;
}

void PostersPage::connectPresenter()
{
    connect(m_presenter, &PostersPresenter::sourceChanged, this, &PostersPage::showSource);
    connect(m_presenter, &PostersPresenter::templatesRead, this, &PostersPage::writeTexts);
    connect(m_presenter, &PostersPresenter::thumbnailReady, m_gallery,
            &TemplateGallery::setThumbnail);
    connect(m_presenter, &PostersPresenter::previewReady, this,
            [this](const PosterPreview& preview) {
                m_canvas->setPoster(preview.image);
                m_checks->setReport(preview.check, m_presenter->isPhonePage());
            });
    connect(m_presenter, &PostersPresenter::batchStarted, this, [this](int total) {
        m_progress->begin(tr("Drawing and checking"), total);
        showBusy();
    });
    connect(m_presenter, &PostersPresenter::batchProgress, m_progress, &ProgressStrip::advance);
    connect(m_presenter, &PostersPresenter::batchFinished, this,
            [this](const PosterBatchReport& report) {
                m_progress->finish();
                showBusy();
                tell(report);
            });
    connect(m_presenter, &PostersPresenter::failed, this,
            [this](const QString& sentence) { m_trouble->say(sentence); });
    connect(m_progress, &ProgressStrip::stopPressed, this, [this] { m_presenter->stop(); });
    connect(m_canvas, &PosterCanvas::boxChanged, m_presenter, &PostersPresenter::setPreviewBox);
    connect(m_audience, &AudiencePicker::chosen, this, [this](const PosterAudience& audience) {
        m_presenter->setAudience(audience);
        if (audience.kind == PosterAudience::Kind::One) {
            m_presenter->showPerson(audience.member);
        }
    });
    connect(m_gallery, &QListWidget::currentRowChanged, this, [this](int row) {
        m_presenter->chooseTemplate(row);
        showBusy();
    });
}

void PostersPage::connectButtons()
{
    connect(m_png, &QAbstractButton::clicked, this, &PostersPage::askFolder);
    connect(m_pdf, &QAbstractButton::clicked, this, &PostersPage::askFile);
    connect(m_print, &QAbstractButton::clicked, this, &PostersPage::print);
    connect(m_empty, &EmptyState::actionPressed, this,
            [this] { host().go(QStringLiteral("members"), {}); });
}

void PostersPage::connectShelf()
{
    connect(m_back, &QAbstractButton::clicked, this, [this] { make(false); });
    connect(m_shelf, &GalleryView::used, this, [this](const QString& id) {
        if (render::honourTemplateIds().contains(id)) { // these need somebody who holds an honour
            host().go(QStringLiteral("rewards"), QStringLiteral("honours"));
            return;
        }
        m_presenter->readShelf(id);
        make(true);
    });
    connect(m_shelf, &GalleryView::shelfChanged, this, [this] { m_presenter->readShelf({}); });
}

/// Either the templates, or posters from one of them; without neighbours there is nobody to make
/// one for.
void PostersPage::make(bool making)
{
    m_making = making;
    const bool nobody = m_presenter->isLoaded() && m_presenter->source().people.empty();
    m_stack->setCurrentIndex(!making ? 2 : nobody ? 1 : 0);
}

void PostersPage::writeTexts()
{
    QStringList names;
    QStringList sizes;
    for (const PosterTemplate& one : m_presenter->templates()) {
        const bool zh = language() == words::Language::Zh;
        names += text(zh ? one.document->nameZh : one.document->nameEn);
        sizes += sizeText(one.document->page);
    }
    m_gallery->setTemplates(names, sizes);
    if (m_presenter->current() != nullptr) {
        m_gallery->setCurrentRow(int(m_presenter->current() - m_presenter->templates().data()));
    }
    m_back->setText(tr("All templates"));
    m_gallery->setAccessibleName(tr("Templates"));
    m_canvas->setAccessibleName(tr("Preview"));
    m_forWhom->setText(tr("For whom"));
    m_output->setText(tr("Output"));
    m_print->setText(tr("Print …"));
    m_pdf->setText(tr("One PDF …"));
    m_png->setText(tr("Pictures into a folder …"));
    m_empty->setTexts(tr("No neighbour has an invite code yet. Add a neighbour and her poster "
                         "is ready here."),
                      tr("Go to neighbours"));
    showBusy();
}

void PostersPage::showSource()
{
    m_trouble->hide();
    make(m_making);
    m_audience->setSource(m_presenter->source());
    showBusy();
}

void PostersPage::showBusy()
{
    const bool ready = !m_presenter->isBusy() && m_presenter->current() != nullptr &&
                       !m_presenter->source().chosen.empty();
    for (Button* button : {m_print, m_pdf, m_png}) {
        button->setEnabled(ready);
    }
    if (m_presenter->current() != nullptr) {
        m_how->setPage(m_presenter->current()->document->page);
    }
}

void PostersPage::tell(const PosterBatchReport& report)
{
    if (report.made > 0) {
        const QString made = report.stopped ? tr("Stopped: %1 of %2 posters are done and kept")
                                            : tr("%1 of %2 posters are done");
        const QString counts = made.arg(report.made).arg(report.asked);
        host().notice(report.place.isEmpty() ? counts : tr("%1: %2").arg(counts, report.place));
    }
    m_leftOut->setVisible(!report.leftOut.empty());
    if (report.leftOut.empty()) {
        return;
    }
    QStringList named;
    for (const LeftOutPoster& one : report.leftOut) {
        if (std::size_t(named.size()) == kMostNamed) {
            named += tr("and %1 more").arg(report.leftOut.size() - kMostNamed);
            break;
        }
        named += tr("%1: %2").arg(one.name, one.reason);
    }
    m_leftOut->say(
        tr("Left out, because the code would not scan: %1").arg(named.join(QStringLiteral("; "))));
}

void PostersPage::askFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder for the pictures"), documentsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_presenter->exportPictures(folder, m_how->output());
    });
    dialog->open();
}

void PostersPage::askFile()
{
    auto* dialog = new QFileDialog(this, tr("Save posters"), documentsFolder(), tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(tr("posters.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { m_presenter->exportPdf(file, m_how->output()); });
    dialog->open();
}

void PostersPage::print()
{
    const poster::Page& page = m_presenter->current()->document->page;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Posters"));
    printer->setFullPage(true);
    printer->setPageSize(m_how->output().up > 1 || page.unit == poster::PageUnit::Pixel
                             ? QPageSize(QPageSize::A4)
                             : QPageSize(QSizeF(page.width, page.height), QPageSize::Millimeter));
    auto* dialog = new QPrintPreviewDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print posters"));
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
            [this, printer] { onPaintRequested(printer); });
    dialog->open();
}

/// The preview asks for its pages on the GUI thread and gets the first few; the print itself has
/// all of them and goes to a worker thread. Both are the same drawing.
void PostersPage::onPaintRequested(const std::shared_ptr<QPrinter>& printer)
{
    if (printer->paintEngine()->type() == QPaintEngine::Picture) {
        const Result<void> painted =
            m_presenter->paintFirst(*printer, layoutDpi(*printer), m_how->output());
        if (!painted) {
            m_trouble->say(sentenceOf(painted.error()));
        }
        return;
    }
    if (const auto trouble = Printers::trouble(printer->printerName());
        trouble && printer->outputFormat() == QPrinter::NativeFormat) {
        m_trouble->say(sentenceOf(*trouble));
        return;
    }
    m_presenter->print(printer, layoutDpi(*printer), m_how->output(),
                       Printers::instance().calibration(printer->printerName()));
}

QString PostersPage::title() const
{
    return tr("Posters");
}

void PostersPage::refresh()
{
    m_presenter->refresh();
    m_shelf->refresh();
}

/// A neighbour to make a poster for, or a template file the desktop was asked to open.
void PostersPage::openWith(const QString& argument)
{
    if (argument.endsWith(QLatin1String(".linliposter"), Qt::CaseInsensitive)) {
        make(false);
        m_shelf->presenter()->importFile(argument);
        return;
    }
    m_presenter->showPerson(MemberKey(argument.toStdString()));
    make(true);
}

} // namespace linli::ui
