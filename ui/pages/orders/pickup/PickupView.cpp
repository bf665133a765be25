// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/pickup/PickupView.h"

#include "ui/dialogs/PagesPrinting.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/orders/pickup/PagesView.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/FlowLayout.h"
#include "usecases/ports/Clock.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace linli::ui {

PickupView::PickupView(AppContext& context, PageHost& host, QWidget* parent)
    : QWidget(parent), m_context(context), m_host(host),
      m_presenter(new PickupPresenter(context, this)), m_error(new Banner(Role::Alarm, this)),
      m_paper(new SegmentedControl(this)), m_building(new QComboBox(this)),
      m_count(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_waiting(new TextLabel(TextStyle::Note, Role::Amber, this)),
      m_pdf(new Button(ButtonKind::Secondary, QStringLiteral("download"), this)),
      m_print(new Button(ButtonKind::Secondary, QStringLiteral("printer"), this)),
      m_empty(new EmptyState(QStringLiteral("package"), this)), m_scroll(new QScrollArea(this)),
      m_pages(new PagesView)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_error);
    auto* line = new QWidget(this);
    auto* bar = new FlowLayout(line, 12, 8);
    bar->addWidget(m_paper);
    bar->addWidget(m_building);
    bar->addWidget(m_count);
    bar->alignRestRight();
    bar->addWidget(m_pdf);
    bar->addWidget(m_print);
    column->addWidget(line);
    column->addWidget(m_waiting);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_pages);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);
    m_paper->setObjectName(QStringLiteral("paper"));
    m_building->setObjectName(QStringLiteral("building"));
    m_print->setObjectName(QStringLiteral("print"));
    m_pdf->setObjectName(QStringLiteral("pdf"));
    m_empty->hide();
    m_waiting->hide();
    connectAll();
    onLanguage(this, [this] { write(); });
}

void PickupView::connectAll()
{
    connect(m_presenter, &PickupPresenter::loaded, this, &PickupView::write);
    connect(m_presenter, &Presenter::failed, this,
            [this](const QString& said) { m_error->say(said, tr("Try again")); });
    connect(m_presenter, &PickupPresenter::saved, this,
            [this](const QString& path) { m_host.notice(tr("Saved as %1").arg(path)); });
    connect(m_error, &Banner::actionPressed, this, &PickupView::refresh);
    connect(m_paper, &SegmentedControl::chosen, this, [this](int index) {
        m_presenter->choosePaper(index == 0 ? PickupPaper::Lists : PickupPaper::Slips);
    });
    connect(m_building, &QComboBox::activated, this, [this](int index) {
        m_presenter->chooseBuilding(index <= 0 ? QString() : m_building->itemText(index));
    });
    connect(m_print, &QAbstractButton::clicked, this, &PickupView::print);
    connect(m_pdf, &QAbstractButton::clicked, this, &PickupView::askPath);
    connect(m_empty, &EmptyState::actionPressed, this,
            [this] { m_host.go(QStringLiteral("orders"), QStringLiteral("unpaid")); });
}

void PickupView::refresh()
{
    m_error->hide();
    m_presenter->load();
}

void PickupView::write()
{
    m_paper->setTexts({tr("Lists, A4"), tr("Slips, 80 mm")});
    m_pdf->setText(tr("PDF"));
    m_print->setText(tr("Print"));
    m_building->setAccessibleName(tr("Building"));
    m_empty->setTexts(tr("Nothing waits to be picked up: paid orders appear here."),
                      tr("Orders to be paid"));
    if (!m_presenter->isLoaded()) {
        return;
    }
    writeBuildings();
    const usecases::PickupList& list = m_presenter->list();
    const bool any = list.orders > 0;
    m_count->setText(tr("%n order(s) to hand over", "", static_cast<int>(list.orders)));
    m_waiting->setVisible(list.waitingForGroups > 0);
    m_waiting->setText(tr("%n paid order(s) of groups that are not filled yet are left out.", "",
                          static_cast<int>(list.waitingForGroups)));
    m_empty->setVisible(!any);
    m_scroll->setVisible(any);
    for (QWidget* tool :
         std::initializer_list<QWidget*>{m_paper, m_building, m_count, m_pdf, m_print}) {
        tool->setVisible(any);
    }
    m_pages->setPages(m_presenter->pages());
}

void PickupView::writeBuildings()
{
    const QStringList names = QStringList{tr("All buildings")} + m_presenter->buildings();
    QStringList shown;
    for (int i = 0; i < m_building->count(); ++i) {
        shown += m_building->itemText(i);
    }
    if (shown == names) {
        return;
    }
    const QSignalBlocker quiet(m_building);
    const QString chosen = m_building->currentText();
    m_building->clear();
    m_building->addItems(names);
    m_building->setCurrentIndex(std::max<int>(0, static_cast<int>(names.indexOf(chosen))));
}

void PickupView::print()
{
    const auto pages = m_presenter->pages();
    if (!pages) {
        return;
    }
    previewPages(this, pages, m_presenter->paperTitle(),
                 [this](const Error& error) { m_error->say(sentenceOf(error)); });
}

void PickupView::askPath()
{
    const bool slips = m_presenter->paper() == PickupPaper::Slips;
    const QString name = QStringLiteral("%1-%2.pdf")
                             .arg(slips ? QStringLiteral("slips") : QStringLiteral("pickup"),
                                  text(BusinessDay::of(m_context.clock.now()).toText()));
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, tr("Save the list"), QDir(home).filePath(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    connect(dialog, &QFileDialog::fileSelected, m_presenter, &PickupPresenter::savePdf);
    dialog->open();
}

} // namespace linli::ui
