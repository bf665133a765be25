// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/Presenter.h"
#include "ui/widgets/figures/Tile.h"
#include "usecases/boards/Boards.h"
#include "usecases/campaigns/DuePosts.h"
#include "usecases/insight/Alerts.h"
#include "usecases/reports/schedule/ScheduledReports.h"
#include "usecases/today/Today.h"
#include "usecases/views/CampaignRow.h"

#include <array>

namespace linli::ui {

/// Everything 今日 shows, in words.
struct TodayTile
{
    TileContent content;
    QString page; ///< which opens its rows
};

struct TodayTask
{
    QString icon;
    QString sentence;
    QString action;
    QString page;
    QString argument;
};

/// A post of a session to paste into a group by hand.
struct TodayPost
{
    QString sentence;
    bool isLate = false;
    QString text;
    std::string campaign;
    std::size_t entry = 0;
};

struct TodaySharer
{
    QString key;
    QString name;
    QString value;
    double share = 0; ///< of the best, 0 … 1
};

class TodayPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit TodayPresenter(AppContext& context, QObject* parent = nullptr);

    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] QString greeting() const;
    [[nodiscard]] std::vector<TodayTile> tiles() const;
    [[nodiscard]] std::vector<TodayTask> tasks() const;
    [[nodiscard]] std::vector<TodaySharer> sharers() const;
    [[nodiscard]] std::vector<TodayPost> posts() const;
    /// Somebody has sent it.
    void tickPost(const TodayPost& post);

  Q_SIGNALS:
    void loaded();

  private:
    struct Snapshot
    {
        usecases::TodaySummary summary;
        std::optional<usecases::CampaignRow> session; ///< the next one
        std::vector<usecases::DuePost> posts;
        board::Metrics now;
        board::Metrics before;
        std::vector<double> kTrend;
        usecases::BoardResult week;
        std::vector<usecases::Alert> alerts;
        usecases::ScheduleNews weekly; ///< the weekly reports
    };
    static Result<Snapshot> readAll(StoreSide& side, BusinessDay day);
    [[nodiscard]] TodayTile orders() const;
    [[nodiscard]] TodayTile newNeighbours() const;
    [[nodiscard]] TodayTile referredShare() const;
    [[nodiscard]] TodayTile growth() const;
    [[nodiscard]] TodayTile owed() const;
    [[nodiscard]] TodayTask taskOf(const usecases::ToDo& toDo) const;
    [[nodiscard]] static TodayTask taskOf(const usecases::Alert& alert);
    /// New weekly reports, or why there are none; nothing where all is read.
    [[nodiscard]] std::optional<TodayTask> weeklyTask() const;
    Snapshot m_data;
    bool m_loaded = false;
};

} // namespace linli::ui
