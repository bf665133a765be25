// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/ReportPages.h"

#include "app/shared/reports/SheetWords.h"
#include "domain/report/Shape.h"
#include "words/ReportText.h"
#include "words/ValueText.h"

namespace linli::app {
namespace {

struct CellWords
{
    words::Language language;
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const std::string& text) const { return QString::fromStdString(text); }
    QString operator()(const report::CodeText& code) const
    {
        return QString::fromStdString(code.text);
    }
    QString operator()(report::MoneyFen money) const
    {
        return words::moneyText(Money::fromFen(money.fen));
    }
    QString operator()(report::Count count) const { return words::countText(count.value); }
    QString operator()(Instant instant) const
    {
        return report::isDay(instant) ? QString::fromStdString(BusinessDay::of(instant).toText())
                                      : words::instantPlainText(instant);
    }
    QString operator()(const report::Term& term) const
    {
        return words::reportWord(term.key, language);
    }
};

QStringList textsOf(const std::vector<report::Cell>& row, words::Language language)
{
    QStringList texts;
    for (const report::Cell& cell : row) {
        texts << cellText(cell, language);
    }
    return texts;
}

} // namespace

QString cellText(const report::Cell& cell, words::Language language)
{
    return std::visit(CellWords{language}, cell);
}

render::ReportDocument reportDocument(const report::Report& report,
                                      const std::string& shopName,
                                      Instant now,
                                      words::Language language)
{
    render::ReportDocument document;
    document.title = words::reportWord(report.title, language);
    document.subtitle = reportSubtitle(report, shopName, now, language);
    for (const report::Column& column : report.columns) {
        document.columns.push_back(
            {words::reportWord(column.key, language), column.align == report::Align::Right, 0});
    }
    for (const auto& row : report.rows) {
        document.rows.push_back(textsOf(row, language));
    }
    for (const auto& total : report.totals) {
        QStringList texts = textsOf(total, language);
        if (document.subtotals.empty() && !texts.isEmpty() && texts.front().isEmpty()) {
            texts.front() = words::reportWord("report_total", language);
        }
        document.subtotals.push_back(std::move(texts));
    }
    if (!document.subtotals.empty()) {
        document.totals = document.subtotals.back();
        document.subtotals.pop_back();
    }
    document.emptyText =
        words::Bilingual{u"这段时间没有记录", u"Nothing in this period"}.in(language);
    document.footer =
        QStringList{QString::fromStdString(shopName), document.title, words::instantPlainText(now),
                    words::Bilingual{u"邻里掌柜", u"Linli"}.in(language)}
            .join(QStringLiteral("  ·  "));
    document.landscape = report.columns.size() > 7;
    return document;
}

} // namespace linli::app
