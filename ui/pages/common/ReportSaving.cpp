// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/ReportSaving.h"

#include "render/report/ReportPainter.h"
#include "ui/context/Background.h"
#include "ui/language/LanguageSwitch.h"

namespace linli::ui {

void saveReport(QObject* owner,
                const AppContext& context,
                const report::Report& report,
                const QString& path,
                std::function<void(const Result<bool>&)> done)
{
    inBackground<bool>(
        owner,
        [path, report, in = language(), write = context.writeSheet,
         pages = context.reportPages]() -> Result<bool> {
            if (path.endsWith(QLatin1String(".pdf"))) {
                LINLI_TRY(render::writeReportPdf(pages(report, in), path));
                return true;
            }
            const SheetFormat format =
                path.endsWith(QLatin1String(".csv")) ? SheetFormat::Csv : SheetFormat::Xlsx;
            LINLI_TRY(write(path, report, format, in));
            return true;
        },
        std::move(done));
}

} // namespace linli::ui
