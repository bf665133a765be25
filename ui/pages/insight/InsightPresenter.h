// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/Presenter.h"
#include "usecases/insight/Insight.h"
#include "usecases/insight/InviteNetwork.h"
#include "usecases/insight/MetricRows.h"

namespace linli::ui {

/// What page 数据 decides, without widgets: which window, which rows. Reads on the store thread.
class InsightPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit InsightPresenter(AppContext& context, QObject* parent = nullptr);

    [[nodiscard]] const board::WindowChoice& choice() const { return m_choice; }
    void setChoice(const board::WindowChoice& choice);
    [[nodiscard]] const usecases::FactFilter& filter() const { return m_filter; }
    void setFilter(const usecases::FactFilter& filter);
    /// optionsLoaded() follows.
    void loadFilterOptions();
    /// Figures and charts, and whatever else is in sight.
    void load();
    void loadNetwork();
    /// The rows behind a figure of the window in force.
    void openRows(board::MetricKey key);
    void closeRows();
    /// Every row of the open figure into a file (.xlsx or .csv).
    void exportRows(const QString& path);
    /// A report that is on screen already.
    void exportSheet(const QString& path, const report::Report& report);
    void exportBytes(const QString& path, const QByteArray& bytes);

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const usecases::Insight& insight() const { return m_insight; }
    [[nodiscard]] const std::optional<usecases::InviteNetwork>& network() const
    {
        return m_network;
    }
    [[nodiscard]] std::optional<board::MetricKey> openedKey() const { return m_opened; }
    [[nodiscard]] const usecases::MetricRows& rows() const { return m_rows; }
    /// 11月16日 – 11月22日, and what it is compared with.
    [[nodiscard]] QString windowText() const;
    [[nodiscard]] QString beforeText() const;

  Q_SIGNALS:
    void loaded();
    void networkLoaded();
    void rowsLoaded();
    void optionsLoaded(const linli::usecases::FilterOptions& options);
    void written(const QString& path);

  private:
    enum Question
    {
        kFigures,
        kNetwork,
        kRows,
        kAllRows,
        kOptions,
    };
    void loadAll();
    void tell(const Result<QString>& file);
    board::WindowChoice m_choice;
    usecases::FactFilter m_filter;
    usecases::Insight m_insight;
    std::optional<usecases::InviteNetwork> m_network;
    std::optional<board::MetricKey> m_opened;
    usecases::MetricRows m_rows;
    bool m_loaded = false;
};

} // namespace linli::ui
