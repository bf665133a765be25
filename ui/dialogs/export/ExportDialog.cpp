// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export/ExportDialog.h"

#include "ui/dialogs/PrintPreview.h"
#include "ui/dialogs/export/ListExport.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "usecases/ports/Clock.h"
#include "words/ValueText.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <array>

namespace linli::ui {

namespace {
constexpr std::array kEndings{"xlsx", "csv", "pdf"};
} // namespace

ExportDialog::ExportDialog(AppContext& context,
                           const QString& title,
                           const QString& name,
                           TableExport list,
                           QWidget* parent)
    : FormDialog(parent), m_context(context), m_title(title), m_rows(list.rows), m_export(nullptr),
      m_format(new SegmentedControl(this)),
      m_print(new Button(ButtonKind::Secondary, QStringLiteral("printer"), this)),
      m_progress(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_stop(new Button(ButtonKind::Row, this))
{
    list.head.title = title.toStdString();
    m_export = new ListExport(context, name, std::move(list), this);
    setAttribute(Qt::WA_DeleteOnClose);
    setTitle(tr("Export: %1").arg(title));
    setLead(tr("%n row(s) with the filter, columns and order you see. Phones stay masked; codes "
               "stay text.",
               nullptr, static_cast<int>(m_rows)));
    setPrimary(tr("Save …"));
    m_format->setTexts({QStringLiteral("Excel"), QStringLiteral("CSV"), QStringLiteral("PDF")});
    m_format->setObjectName(QStringLiteral("format"));
    auto* format = new Field(m_format, this);
    format->setLabel(tr("Form"));
    body()->addWidget(format, 0, Qt::AlignLeft);
    m_print->setText(tr("Print …"));
    m_print->setObjectName(QStringLiteral("printList"));
    body()->addWidget(m_print, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    m_stop->setText(tr("Stop"));
    row->addWidget(m_stop);
    body()->addLayout(row);
    rest();
    connect(this, &FormDialog::submitted, this, &ExportDialog::askPath);
    connect(m_print, &QAbstractButton::clicked, this, [this] {
        startWaiting();
        m_export->readForPaper();
    });
    connect(m_stop, &QAbstractButton::clicked, m_export, &ListExport::stop);
    connect(m_export, &ListExport::progressed, this, [this](qlonglong rows) {
        m_progress->setText(
            tr("%1 of %2 rows").arg(words::countText(rows), words::countText(m_rows)));
    });
    connect(m_export, &ListExport::saved, this, [this](const QString& path) {
        Q_EMIT saved(path);
        accept();
    });
    connect(m_export, &ListExport::printable, this, [this](const report::Report& report) {
        rest();
        previewPages(parentWidget(), m_context.reportPages(report, language()));
        accept();
    });
    connect(m_export, &ListExport::stopped, this, [this] {
        rest();
        showMistake(tr("Stopped: nothing was written."));
    });
    connect(m_export, &ListExport::failed, this, [this](const QString& said) {
        rest();
        showMistake(said);
    });
}

void ExportDialog::startWaiting()
{
    clearMistake();
    setWaiting(true);
    m_print->setEnabled(false);
    m_progress->show();
    m_stop->show();
}

void ExportDialog::rest()
{
    setWaiting(false);
    m_print->setEnabled(true);
    m_progress->hide();
    m_stop->hide();
}

void ExportDialog::askPath()
{
    const QString ending =
        QString::fromLatin1(kEndings.at(static_cast<std::size_t>(m_format->current())));
    const QDir home(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString day = text(BusinessDay::of(m_context.clock.now()).toText());
    auto* dialog =
        new QFileDialog(this, tr("Save the list"),
                        home.filePath(QStringLiteral("%1 %2.%3").arg(m_title, day, ending)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::saveTo);
    dialog->open();
}

void ExportDialog::saveTo(const QString& path)
{
    startWaiting();
    m_export->saveTo(path);
}

} // namespace linli::ui
