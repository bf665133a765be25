// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/reports/SheetWords.h"

#include "words/BoardText.h"
#include "words/ReportText.h"
#include "words/ValueText.h"

#include <QStringList>

namespace linli::app {

QString reportSubtitle(const report::Report& report,
                       const std::string& shopName,
                       Instant now,
                       words::Language language)
{
    QStringList parts;
    if (!shopName.empty()) {
        parts += QString::fromStdString(shopName);
    }
    if (report.window.from < report.window.to) {
        parts += words::windowText(report.window, BusinessDay::of(now), language);
    }
    parts +=
        words::Bilingual{u"制表 %1", u"made %1"}.in(language).arg(words::instantPlainText(now));
    return parts.join(QStringLiteral("  ·  "));
}

exchange::SheetText sheetText(const report::Report& report,
                              const std::string& shopName,
                              Instant now,
                              words::Language language)
{
    exchange::SheetText text;
    text.title = words::reportWord(report.title, language);
    text.subtitle = reportSubtitle(report, shopName, now, language);
    text.sheetName = text.title;
    for (const report::Column& column : report.columns) {
        text.headings.push_back(words::reportWord(column.key, language));
    }
    text.totals = words::reportWord("report_total", language);
    text.term = [language](const std::string& key) { return words::reportWord(key, language); };
    return text;
}

} // namespace linli::app
