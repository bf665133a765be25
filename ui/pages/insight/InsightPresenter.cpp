// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/insight/InsightPresenter.h"

#include "ui/charts/ChartSaving.h"
#include "ui/context/Background.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/ReportSaving.h"
#include "usecases/ports/Clock.h"
#include "words/BoardText.h"

namespace linli::ui {

namespace {

constexpr std::size_t kRowsShown = 500;
constexpr std::size_t kRowsWritten = 100'000;

} // namespace

InsightPresenter::InsightPresenter(AppContext& context, QObject* parent)
    : Presenter(context, parent),
      m_choice(board::WindowChoice::week(BusinessDay::of(context.clock.now())))
{
}

void InsightPresenter::setChoice(const board::WindowChoice& choice)
{
    m_choice = choice;
    loadAll();
}

void InsightPresenter::setFilter(const usecases::FactFilter& filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        loadAll();
    }
}

void InsightPresenter::loadFilterOptions()
{
    read<usecases::FilterOptions>(
        kOptions, [](StoreSide& side) { return side.boards.filterOptions(); },
        [this](const usecases::FilterOptions& options) { Q_EMIT optionsLoaded(options); });
}

void InsightPresenter::loadAll()
{
    m_network.reset();
    load();
    if (m_opened) {
        openRows(*m_opened);
    }
}

void InsightPresenter::load()
{
    setToday(BusinessDay::of(context().clock.now()));
    read<usecases::Insight>(
        kFigures,
        [choice = m_choice, filter = m_filter](StoreSide& side) {
            return usecases::insight(side.shop, side.boards, choice, filter);
        },
        [this](usecases::Insight answer) {
            m_insight = std::move(answer);
            m_loaded = true;
            Q_EMIT loaded();
        });
}

void InsightPresenter::loadNetwork()
{
    read<usecases::InviteNetwork>(
        kNetwork,
        [choice = m_choice, filter = m_filter](StoreSide& side) {
            return usecases::inviteNetwork(side.shop, side.boards, choice, usecases::kNetworkMost,
                                           filter);
        },
        [this](usecases::InviteNetwork answer) {
            m_network = std::move(answer);
            Q_EMIT networkLoaded();
        });
}

void InsightPresenter::openRows(board::MetricKey key)
{
    m_opened = key;
    read<usecases::MetricRows>(
        kRows,
        [key, choice = m_choice, filter = m_filter](StoreSide& side) {
            return usecases::metricRows(side.shop, side.boards, key, choice, kRowsShown, filter);
        },
        [this](usecases::MetricRows rows) {
            m_rows = std::move(rows);
            Q_EMIT rowsLoaded();
        });
}

void InsightPresenter::closeRows()
{
    m_opened.reset();
}

void InsightPresenter::exportRows(const QString& path)
{
    if (!m_opened) {
        return;
    }
    read<usecases::MetricRows>(
        kAllRows,
        [key = *m_opened, choice = m_choice, filter = m_filter](StoreSide& side) {
            return usecases::metricRows(side.shop, side.boards, key, choice, kRowsWritten, filter);
        },
        [this, path](const usecases::MetricRows& rows) { exportSheet(path, rows.report); });
}

void InsightPresenter::exportSheet(const QString& path, const report::Report& report)
{
    saveReport(this, context(), report, path, [this, path](const Result<bool>& file) {
        tell(file ? Result<QString>(path) : Result<QString>(file.error()));
    });
}

void InsightPresenter::exportBytes(const QString& path, const QByteArray& bytes)
{
    inBackground<QString>(
        this,
        [path, bytes]() -> Result<QString> {
            LINLI_TRY(writeWhole(path, bytes));
            return path;
        },
        [this](const Result<QString>& file) { tell(file); });
}

void InsightPresenter::tell(const Result<QString>& file)
{
    if (file) {
        Q_EMIT written(*file);
    } else {
        Q_EMIT failed(sentenceOf(file.error()));
    }
}

QString InsightPresenter::windowText() const
{
    return words::windowText(m_insight.now.window, today(), language());
}

QString InsightPresenter::beforeText() const
{
    return words::windowText(m_insight.before.window, today(), language());
}

} // namespace linli::ui
