// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the composition root that remembers this computer's printers.
#include "app/CompositionRoot.h"
#include "app/shared/LabelPapers.h"
#include "runtime/RenderPool.h"
#include "ui/printing/Printers.h"

#include <QSettings>

namespace linli::app {
namespace {

/// printers.ini beside the keys: $LINLI_CONFIG_DIR, else the user's configuration folder.
std::unique_ptr<QSettings> printerFile()
{
    const QString folder = qEnvironmentVariable("LINLI_CONFIG_DIR");
    return folder.isEmpty()
               ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                             QStringLiteral("linli"), QStringLiteral("printers"))
               : std::make_unique<QSettings>(folder + QStringLiteral("/printers.ini"),
                                             QSettings::IniFormat);
}

/// A group's name without what INI files make paths of.
QString groupOf(const QString& printer)
{
    return QString::fromLatin1(printer.toUtf8().toPercentEncoding());
}

render::PrinterCalibration calibrationOf(const QString& printer)
{
    const auto file = printerFile();
    file->beginGroup(groupOf(printer));
    return {file->value(QStringLiteral("x_mm"), 0).toDouble(),
            file->value(QStringLiteral("y_mm"), 0).toDouble(),
            file->value(QStringLiteral("scale"), 1).toDouble()};
}

Result<void> keep(const QString& printer, const render::PrinterCalibration& calibration)
{
    const auto file = printerFile();
    file->beginGroup(groupOf(printer));
    file->setValue(QStringLiteral("x_mm"), calibration.xMm);
    file->setValue(QStringLiteral("y_mm"), calibration.yMm);
    file->setValue(QStringLiteral("scale"), calibration.scale);
    file->sync();
    if (file->status() != QSettings::NoError) {
        return Error(ErrorCode::FileUnwritable).with("path", file->fileName().toStdString());
    }
    return {};
}

} // namespace

void CompositionRoot::fillPrinting()
{
    const std::string shop = m_context->profile.name;
    m_printing.calibration = calibrationOf;
    m_printing.keep = keep;
    m_printing.shelfLabels = [shop](const std::vector<usecases::Product>& goods) {
        return shelfLabels(goods, shop);
    };
    m_printing.giftTickets = [shop](const std::vector<usecases::DueRow>& due,
                                    words::Language language) {
        return giftTickets(due, shop, language);
    };
    // Shared: a batch in the background may outlive the windows.
    const auto pool = std::make_shared<runtime::RenderPool>();
    m_printing.workers = pool->threads();
    m_printing.spread = [pool](int workers, const auto& work) { pool->spread(workers, work); };
    m_context->printDesk = &m_printing;
    ui::Printers::instance().use(m_printing);
}

} // namespace linli::app
