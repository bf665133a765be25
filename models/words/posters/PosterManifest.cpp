// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/posters/PosterManifest.h"

#include "domain/time/BusinessDay.h"
#include "words/ErrorText.h"

namespace linli::words {
namespace {

std::string figure(double value)
{
    return value > 0 ? QString::number(value, 'f', 2).toStdString() : std::string();
}

QString resultText(const ManifestRow& row, Language language)
{
    if (!row.check.ok) {
        const QString reason =
            row.check.reason ? errorText(*row.check.reason, language).sentence : QString();
        return Bilingual{u"没有做：%1", u"Left out: %1"}.in(language).arg(reason);
    }
    return row.kept ? Bilingual{u"上次已做好", u"Made by an earlier run"}.in(language)
                    : Bilingual{u"做好", u"Made"}.in(language);
}

} // namespace

report::Report posterManifest(const std::vector<ManifestRow>& rows, Instant now, Language language)
{
    report::Report manifest;
    manifest.title = "report_title.posters";
    manifest.window = {now, now};
    manifest.columns = {{"report_column.name", 14},
                        {"report_column.code", 14},
                        {"report_column.file", 34},
                        {"report_column.page", 8, report::Align::Right},
                        {"report_column.module_mm", 12, report::Align::Right},
                        {"report_column.quiet", 12, report::Align::Right},
                        {"report_column.contrast", 12, report::Align::Right},
                        {"report_column.read_back", 40},
                        {"report_column.result", 46}};
    for (const ManifestRow& row : rows) {
        manifest.rows.push_back(
            {row.person.publicName, report::CodeText{row.person.code}, row.file.toStdString(),
             row.page > 0 ? report::Cell(report::Count{row.page}) : report::Cell(),
             figure(row.check.moduleMm), figure(row.check.quietModules), figure(row.check.contrast),
             report::CodeText{row.check.payload}, resultText(row, language).toStdString()});
    }
    return manifest;
}

} // namespace linli::words
