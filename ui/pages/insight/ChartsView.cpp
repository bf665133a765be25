// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/insight/ChartsView.h"

#include "ui/charts/CohortMap.h"
#include "ui/charts/FunnelChart.h"
#include "ui/charts/LineChart.h"
#include "ui/charts/ParetoChart.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/insight/ChartCard.h"
#include "ui/pages/insight/ChartSheets.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "words/BoardText.h"
#include "words/ReportText.h"
#include "words/ValueText.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <cmath>

namespace linli::ui {

namespace {

constexpr int kTwoColumnsFrom = 880;

enum CardPlace : std::size_t
{
    kSales,
    kShare,
    kGrowth,
    kInvites,
    kFunnel,
    kProjection,
    kCohorts,
    kDependence,
};

std::optional<double> realOf(const board::Fraction& f)
{
    return f.den == 0
               ? std::nullopt
               : std::optional<double>(static_cast<double>(f.num) / static_cast<double>(f.den));
}

QString wholeYuan(double fen)
{
    return words::moneyText(Money::fromFen(std::llround(fen / 100) * 100))
        .remove(QStringLiteral(".00"));
}

QString percentOf(double value)
{
    return QString::number(value * 100, 'f', value < 0.1 && value > 0 ? 1 : 0) +
           QStringLiteral(" %");
}

double partOf(std::int64_t num, std::int64_t den)
{
    return den > 0 ? static_cast<double>(num) / static_cast<double>(den) : 0;
}

} // namespace

ChartsView::ChartsView(QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_sales(new LineChart(this)),
      m_share(new LineChart(this)), m_k(new LineChart(this)), m_invites(new LineChart(this)),
      m_funnel(new FunnelChart(this)), m_cohorts(new CohortMap(this)),
      m_pareto(new ParetoChart(this)),
      m_ifSheLeaves(new TextLabel(TextStyle::Strong, Role::Accent, this)),
      m_projection(new LineChart(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(16);
    addCard(QStringLiteral("sales"), m_sales);
    addCard(QStringLiteral("share"), m_share);
    addCard(QStringLiteral("k"), m_k);
    addCard(QStringLiteral("invite_rate"), m_invites);
    addCard(QStringLiteral("funnel"), m_funnel);
    addCard(QStringLiteral("projection"), m_projection);
    addCard(QStringLiteral("cohorts"), m_cohorts);
    addCard(QStringLiteral("dependence"), m_pareto);
    m_ifSheLeaves->setWordWrap(true);
    m_cards[kDependence]->body()->insertWidget(1, m_ifSheLeaves);
    connect(m_pareto, &ParetoChart::barChosen, this, &ChartsView::sayIfSheLeaves);
    connect(m_pareto, &ParetoChart::barOpened, this, &ChartsView::memberPressed);
    onLanguage(this, [this] { writeTexts(); });
    onTheme(this, [this] {
        m_columns = 0;
        arrange();
    });
}

void ChartsView::addCard(const QString& name, QWidget* chart)
{
    auto* card = new ChartCard(name, chart, this);
    connect(card, &ChartCard::pictureReady, this, &ChartsView::pictureReady);
    connect(card, &ChartCard::sheetWanted, this, &ChartsView::sheetWanted);
    m_cards.push_back(card);
}

void ChartsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChartsView::arrange()
{
    const int columns = width() >= scaled(kTwoColumnsFrom) ? 2 : 1;
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    for (ChartCard* card : m_cards) {
        m_grid->removeWidget(card);
    }
    int place = 0;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const int span = i == kCohorts || i == kDependence ? columns : 1;
        m_grid->addWidget(m_cards[i], place / columns, place % columns, 1, span);
        place += span;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void ChartsView::show(const usecases::Insight& insight)
{
    m_insight = insight;
    showTrends();
    showFunnel();
    showCohorts();
    showDependence();
    showProjection();
}

void ChartsView::writeTexts()
{
    m_cards[kSales]->setWords(tr("Sales"), tr("Net sales of each time, and the part that came by "
                                              "invitation."));
    m_cards[kShare]->setWords(tr("Referred share"),
                              tr("Net sales to invited neighbours ÷ all net sales."));
    m_cards[kGrowth]->setWords(
        tr("K"), tr("New neighbours ÷ people who bought in the 90 days before. 0.2 to 0.7 is "
                    "usual."));
    m_cards[kInvites]->setWords(
        tr("Invite rate"),
        tr("People who brought somebody in ÷ people who bought in the 90 days before."));
    m_cards[kFunnel]->setWords(tr("What became of the invited"),
                               tr("Everybody first invited in this time, up to today."));
    m_cards[kProjection]->setWords(
        tr("Growth projection"),
        tr("Arithmetic from K and the cycle time of this window, no forecast: N(t) = N₀ × "
           "(K^(t/c+1) − 1) ÷ (K − 1)."));
    m_cards[kCohorts]->setWords(
        tr("Who comes back"),
        tr("By the month of the first order: how many bought again in the months after it."));
    m_cards[kDependence]->setWords(
        tr("Dependence"),
        tr("Bars: part of the referred sales of each sharer. Blue: running sum. Black mark: what "
           "everybody below her bought. Press a bar."));
    m_cohorts->setWords(tr("Month"), tr("People"), tr("Month +%1"));
    if (!m_insight.trend.empty()) {
        show(m_insight);
    }
}

void ChartsView::showTrends()
{
    QStringList places;
    ChartLine sales{tr("All"), {}, false};
    ChartLine referred{tr("By invitation"), {}, false};
    ChartLine share;
    ChartLine k;
    ChartLine invites;
    for (const board::TrendStep& step : m_insight.trend) {
        places += words::windowText(step.window, today(), language());
        sales.values.emplace_back(static_cast<double>(step.gmv.netFen));
        referred.values.emplace_back(static_cast<double>(step.gmv.referredNetFen));
        share.values.push_back(realOf({step.gmv.referredNetFen, step.gmv.netFen}));
        k.values.push_back(realOf(step.customerK));
        invites.values.push_back(realOf(step.inviteRate));
    }
    m_sales->setContent({places, {sales, referred}, wholeYuan});
    m_share->setContent({places, {share}, percentOf});
    m_k->setContent({places, {k}, [](double value) { return QString::number(value, 'f', 2); }});
    m_invites->setContent({places, {invites}, percentOf});
    const report::Report sheet = sheets::trend(m_insight);
    for (const std::size_t place : {kSales, kShare, kGrowth, kInvites}) {
        m_cards[place]->setReport(sheet);
    }
}

void ChartsView::showFunnel()
{
    const board::Funnel& funnel = m_insight.funnel;
    const std::pair<const char*, std::int64_t> all[] = {{"funnel.bound", funnel.bound},
                                                        {"funnel.bought", funnel.bought},
                                                        {"funnel.bought_again", funnel.boughtAgain},
                                                        {"funnel.brought_on", funnel.broughtOn}};
    std::vector<FunnelStep> steps;
    for (const auto& [word, people] : all) {
        FunnelStep step;
        step.name = words::reportWord(word, language());
        step.value = words::countText(people);
        step.share = words::shareText(people, funnel.bound);
        step.part = partOf(people, funnel.bound);
        step.tip = tr("%1: %2 of %3").arg(step.name, step.value, words::countText(funnel.bound));
        steps.push_back(std::move(step));
    }
    m_funnel->setSteps(std::move(steps));
    m_cards[kFunnel]->setReport(sheets::funnel(m_insight));
    m_cards[kFunnel]->setNothing(funnel.bound > 0 ? QString()
                                                  : tr("Nobody was invited in this time."));
}

void ChartsView::showCohorts()
{
    std::vector<CohortRow> rows;
    for (const board::Cohort& cohort : m_insight.now.cohorts) {
        CohortRow row;
        row.month =
            QStringLiteral("%1-%2").arg(cohort.year).arg(cohort.month, 2, 10, QLatin1Char('0'));
        row.size = cohort.size;
        row.again.assign(cohort.again.begin(), cohort.again.end());
        rows.push_back(std::move(row));
    }
    const bool any = !rows.empty() && !rows.front().again.empty();
    m_cohorts->setRows(std::move(rows));
    m_cards[kCohorts]->setReport(sheets::cohorts(m_insight));
    m_cards[kCohorts]->setNothing(any ? QString()
                                      : tr("There is something to see once a month has passed."));
}

void ChartsView::showDependence()
{
    const std::int64_t all = m_insight.now.gmv.referredNetFen;
    std::vector<ParetoBar> bars;
    std::int64_t running = 0;
    for (const usecases::SharerPart& part : m_insight.parts) {
        running += part.netFen;
        ParetoBar bar;
        bar.key = text(part.member.text());
        bar.name = text(part.masked);
        bar.part = partOf(part.netFen, all);
        bar.running = partOf(running, all);
        bar.below = partOf(part.belowFen, all);
        bar.tip =
            tr("%1: %2, %3 of the referred sales")
                .arg(text(part.masked), money(part.netFen), words::shareText(part.netFen, all));
        bars.push_back(std::move(bar));
    }
    m_pareto->setBars(std::move(bars));
    m_cards[kDependence]->setReport(sheets::dependence(m_insight));
    m_cards[kDependence]->setNothing(
        m_insight.parts.empty() ? tr("No invited neighbour bought in this time.") : QString());
    m_ifSheLeaves->setVisible(!m_insight.parts.empty());
}

void ChartsView::sayIfSheLeaves(int place)
{
    if (place < 0 || place >= static_cast<int>(m_insight.parts.size())) {
        return;
    }
    const usecases::SharerPart& part = m_insight.parts[static_cast<std::size_t>(place)];
    m_ifSheLeaves->setText(
        tr("If %1 leaves with everybody she brought: %2 less, %3 of the referred sales.")
            .arg(text(part.name), money(part.belowFen),
                 words::shareText(part.belowFen, m_insight.now.gmv.referredNetFen)));
}

void ChartsView::showProjection()
{
    const auto projection = sheets::projection(m_insight);
    m_cards[kProjection]->setReport(sheets::projected(m_insight));
    if (!projection || projection->days.size() < 2) {
        m_cards[kProjection]->setNothing(
            tr("K or the cycle time of this window is not known yet, or too far from earth."));
        return;
    }
    m_cards[kProjection]->setNothing({});
    QStringList places;
    ChartLine now{words::reportWord("report_column.expected", language()), {}, false};
    ChartLine better{words::reportWord("report_column.better", language()), {}, true};
    for (std::size_t i = 0; i < projection->days.size(); ++i) {
        places += projection->days[i] == 0 ? tr("today") : tr("day %1").arg(projection->days[i]);
        now.values.emplace_back(projection->now[i]);
        better.values.emplace_back(projection->better[i]);
    }
    m_projection->setContent({places, {now, better}, [](double value) {
                                  return words::countText(std::llround(value));
                              }});
}

} // namespace linli::ui
