// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/insight/MetricsView.h"

#include "ui/language/LanguageSwitch.h"
#include "ui/pages/insight/MetricCard.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Retranslate.h"
#include "usecases/insight/Insight.h"

#include <QGridLayout>

#include <algorithm>

namespace linli::ui {

namespace {

using board::MetricKey;

constexpr int kCardWidth = 272;
constexpr int kMostColumns = 4;

double realOf(const board::Fraction& f)
{
    return f.den == 0 ? 0.0 : static_cast<double>(f.num) / static_cast<double>(f.den);
}

/// The figures a step of the trend has; the others are drawn without a line.
std::vector<double> trendOf(MetricKey key, const std::vector<board::TrendStep>& steps)
{
    std::vector<double> values;
    for (const board::TrendStep& step : steps) {
        switch (key) {
        case MetricKey::NetGmv:
            values.push_back(static_cast<double>(step.gmv.netFen));
            break;
        case MetricKey::ReferredShare:
            values.push_back(realOf({step.gmv.referredNetFen, step.gmv.netFen}));
            break;
        case MetricKey::NewNeighbours:
            values.push_back(static_cast<double>(step.newNeighbours));
            break;
        case MetricKey::CustomerK:
            values.push_back(realOf(step.customerK));
            break;
        case MetricKey::Sharers:
            values.push_back(static_cast<double>(step.activeSharers));
            break;
        default:
            return {};
        }
    }
    return values;
}

} // namespace

MetricsView::MetricsView(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(16);
    for (const MetricKey key : board::kMetricKeys) {
        const std::string_view name = board::textOf(key);
        auto* card = new MetricCard(this);
        card->setObjectName(QStringLiteral("metric.") +
                            QString::fromUtf8(name.data(), qsizetype(name.size())));
        connect(card, &QAbstractButton::clicked, this, [this, key] { Q_EMIT opened(key); });
        m_cards.push_back(card);
    }
    onTheme(this, [this] {
        m_columns = 0;
        arrange();
    });
}

void MetricsView::show(const usecases::Insight& insight)
{
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const MetricKey key = board::kMetricKeys.at(i);
        m_cards[i]->setWords(words::metricWords(key, insight.now, insight.before, language()),
                             tr("than the time before"), trendOf(key, insight.trend));
    }
}

void MetricsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MetricsView::arrange()
{
    const int fit = (width() + m_grid->spacing()) / (scaled(kCardWidth) + m_grid->spacing());
    const int columns = std::clamp(fit, 1, kMostColumns);
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    for (MetricCard* card : m_cards) {
        m_grid->removeWidget(card);
    }
    int place = 0;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const int span = i == 0 ? std::min(2, columns) : 1;
        m_grid->addWidget(m_cards[i], place / columns, place % columns, 1, span);
        place += span;
    }
    for (int column = 0; column < kMostColumns; ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
        m_grid->setColumnMinimumWidth(column, 0);
    }
}

} // namespace linli::ui
