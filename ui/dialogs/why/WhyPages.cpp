// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/why/WhyPages.h"

#include "words/ValueText.h"

namespace linli::ui {

render::ReportDocument
whyPages(const words::WhySheet& sheet, const QString& shopName, Instant now, words::Language in)
{
    using words::Bilingual;
    render::ReportDocument document;
    document.title = sheet.title;
    document.subtitle = shopName;
    document.columns = {{Bilingual{u"时间", u"When"}.in(in), false, 1},
                        {Bilingual{u"发生了什么", u"What happened"}.in(in), false, 4}};
    document.rows.push_back({Bilingual{u"为什么", u"Why"}.in(in), sheet.sentence});
    for (const words::WhyLine& line : sheet.facts) {
        document.rows.push_back(
            {line.at ? words::instantPlainText(*line.at) : QString(), line.text});
    }
    for (const QString& line : sheet.ifRefunded) {
        document.rows.push_back({Bilingual{u"如果退款", u"If refunded"}.in(in), line});
    }
    document.footer =
        Bilingual{u"邻里掌柜 %1", u"Linli %1"}.in(in).arg(words::instantPlainText(now));
    return document;
}

} // namespace linli::ui
