// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/ReportSaving.h"

#include "render/report/ReportPainter.h"
#include "ui/context/Background.h"
#include "ui/language/LanguageSwitch.h"
#include "usecases/reports/ExportNote.h"

#include <QFileInfo>

#include <memory>

namespace linli::ui {

namespace {

using Done = std::function<void(const Result<bool>&)>;

void write(QObject* owner,
           const AppContext& context,
           std::shared_ptr<const report::Report> report,
           const QString& path,
           Done done)
{
    inBackground<bool>(
        owner,
        [path, report = std::move(report), in = language(), write = context.writeSheet,
         pages = context.reportPages]() -> Result<bool> {
            if (path.endsWith(QLatin1String(".pdf"))) {
                LINLI_TRY(render::writeReportPdf(pages(*report, in), path));
                return true;
            }
            const SheetFormat format =
                path.endsWith(QLatin1String(".csv")) ? SheetFormat::Csv : SheetFormat::Xlsx;
            LINLI_TRY(write(path, *report, format, in));
            return true;
        },
        std::move(done));
}

/// "report_title.payouts" → "payouts"
std::string trailName(const std::string& title)
{
    return title.substr(title.find('.') + 1);
}

} // namespace

void noteReport(QObject* owner,
                const AppContext& context,
                const report::Report& report,
                const std::string& format,
                std::function<void(const Result<bool>&)> done)
{
    if (context.shop.refusal()) { // what may not be written can still be exported
        done(true);
        return;
    }
    const usecases::ExportNote note{trailName(report.title), format,
                                    static_cast<std::int64_t>(report.rows.size()),
                                    usecases::Phones::Masked};
    context.shop.change<bool>(
        owner,
        [note](StoreSide& side) -> Result<bool> {
            LINLI_TRY(usecases::noteExport(side.shop, note));
            return true;
        },
        std::move(done));
}

void saveReport(QObject* owner,
                const AppContext& context,
                const report::Report& report,
                const QString& path,
                std::function<void(const Result<bool>&)> done)
{
    auto kept = std::make_shared<const report::Report>(report);
    noteReport(owner, context, report, QFileInfo(path).suffix().toLower().toStdString(),
               [owner, &context, kept, path, done = std::move(done)](const Result<bool>& noted) {
                   if (noted) {
                       write(owner, context, kept, path, done);
                   } else {
                       done(noted.error());
                   }
               });
}

} // namespace linli::ui
