// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/labels/LabelDialog.h"

#include "render/labels/SheetStock.h"
#include "render/print/RasterPages.h"
#include "ui/context/Background.h"
#include "ui/dialogs/PagesPrinting.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr double kRollWidthMm = 100; ///< what is narrower goes to a thermal printer

int& lastStock()
{
    static int index = 0;
    return index;
}

} // namespace

LabelDialog::LabelDialog(std::shared_ptr<const render::Labels> labels,
                         const QString& title,
                         QWidget* parent)
    : FormDialog(parent), m_labels(std::move(labels)), m_name(title), m_stock(new QComboBox),
      m_start(new QSpinBox), m_stockField(new Field(m_stock, this)),
      m_startField(new Field(m_start, this)),
      m_count(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_pdf(new Button(ButtonKind::Secondary, QStringLiteral("download"), this))
{
    setTitle(title);
    m_stock->setObjectName(QStringLiteral("labelStock"));
    m_start->setObjectName(QStringLiteral("labelStart"));
    const bool zh = language() == words::Language::Zh;
    for (const render::SheetStock& stock : render::sheetStocks()) {
        m_stock->addItem(zh ? stock.nameZh : stock.nameEn);
    }
    m_stock->setCurrentIndex(lastStock());
    body()->addWidget(m_stockField);
    body()->addWidget(m_startField);
    body()->addWidget(m_count);
    body()->addWidget(m_pdf, 0, Qt::AlignLeft);
    connect(m_stock, &QComboBox::currentIndexChanged, this, [this](int index) {
        lastStock() = index;
        showCount();
    });
    connect(m_start, &QSpinBox::valueChanged, this, &LabelDialog::showCount);
    connect(m_pdf, &QAbstractButton::clicked, this, &LabelDialog::askPath);
    connect(this, &FormDialog::submitted, this, [this] {
        previewPages(this, pages(), m_name,
                     [this](const Error& error) { showMistake(sentenceOf(error)); });
    });
    writeTexts();
}

void LabelDialog::writeTexts()
{
    m_stockField->setLabel(tr("Label paper"));
    m_startField->setLabel(tr("Begin at label"));
    m_startField->setHelp(tr("For a sheet whose first labels are used up; counted in rows from the "
                             "upper left."));
    m_pdf->setText(tr("Save as PDF …"));
    setPrimary(tr("Preview and print …"));
    showCount();
}

void LabelDialog::showCount()
{
    const render::SheetStock& stock =
        render::sheetStocks().at(std::size_t(m_stock->currentIndex()));
    m_start->setRange(1, stock.layout.slots());
    m_startField->setVisible(stock.layout.slots() > 1);
    m_count->setText(tr("%1 labels on %2 pages").arg(m_labels->count()).arg(pages()->pageCount()));
    primary()->setEnabled(m_labels->count() > 0);
    m_pdf->setEnabled(m_labels->count() > 0);
}

std::shared_ptr<const render::Pages> LabelDialog::pages() const
{
    render::SheetLayout layout =
        render::sheetStocks().at(std::size_t(m_stock->currentIndex())).layout;
    layout.firstSlot = m_start->value() - 1;
    auto pages = std::make_shared<render::LabelPages>(m_labels, layout);
    if (layout.widthMm < kRollWidthMm) {
        return std::make_shared<render::RasterPages>(std::move(pages));
    }
    return pages;
}

void LabelDialog::askPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, tr("Save labels"), folder, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(tr("labels.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &LabelDialog::save);
    dialog->open();
}

void LabelDialog::save(const QString& path)
{
    inBackground<bool>(
        this,
        [pages = pages(), name = m_name, path]() -> Result<bool> {
            LINLI_TRY(render::writePagesPdf(*pages, name, path));
            return true;
        },
        [this, path](const Result<bool>& written) {
            if (written.ok()) {
                Q_EMIT saved(path);
                accept();
            } else {
                showMistake(sentenceOf(written.error()));
            }
        });
}

} // namespace linli::ui
