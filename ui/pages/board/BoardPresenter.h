// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/board/BoardPicture.h"
#include "ui/context/AppContext.h"
#include "ui/pages/board/BoardLine.h"
#include "ui/pages/board/BoardPeriod.h"
#include "usecases/boards/Boards.h"
#include "usecases/boards/publish/SealedBoard.h"

#include <QObject>
#include <QSize>

namespace linli::ui {

/// What the board page decides, without widgets: which window, by what, whose names. Reads on the
/// store thread; draws and writes files on worker threads; GUI thread otherwise.
class BoardPresenter : public QObject
{
    Q_OBJECT
  public:
    BoardPresenter(const AppContext& context, QObject* parent);

    void setPeriod(BoardPeriod period);
    /// Switches to the days from..to, both included; swapped when the wrong way round.
    void setDays(BusinessDay first, BusinessDay last);
    void setBy(board::RankBy by);
    /// Full = as the shop knows her; masked = as it may leave the shop.
    void setFullNames(bool full);
    /// Only the orders it chooses, for the owner's own eyes: what leaves the shop is the whole
    /// board.
    void setFilter(const usecases::FactFilter& filter);
    /// `options`: what filters can choose from as well; optionsLoaded() follows.
    void refresh(bool options = false);

    /// The board as a picture, names always masked. PNG, written whole or not at all.
    void exportPicture(const QString& path, QSize size);
    /// Seals what is on screen and writes down that it leaves the shop; sealed() follows.
    void publish(usecases::PublishWay way);
    /// The table with the names as they are shown.
    void exportSheet(const QString& path, SheetFormat format);
    /// What is printed; names always masked.
    [[nodiscard]] render::BoardPicture picture() const;

    [[nodiscard]] board::WindowChoice choice() const;
    /// Its days, in the language in force.
    [[nodiscard]] QString windowText() const;
    [[nodiscard]] BoardModel* model() const { return m_model; }
    [[nodiscard]] const usecases::BoardResult& result() const { return m_result; }
    [[nodiscard]] BoardPeriod period() const { return m_period; }
    [[nodiscard]] board::RankBy by() const { return m_by; }
    [[nodiscard]] bool fullNames() const { return m_fullNames; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const usecases::FactFilter& filter() const { return m_filter; }

  Q_SIGNALS:
    void changed();
    void optionsLoaded(const usecases::FilterOptions& options);
    void failed(const QString& sentence);
    void written(const QString& path);
    /// `words`: the text of the board for the neighbours' group.
    void sealed(usecases::PublishWay way, const QString& words);

  private:
    void loadFilterOptions();
    void show(usecases::BoardResult result);
    void showLines();
    void tell(const Result<QString>& file);

    const AppContext& m_context;
    BoardModel* m_model;
    BoardPeriod m_period = BoardPeriod::Week;
    BusinessDay m_first;
    BusinessDay m_last;
    board::RankBy m_by = board::RankBy::Referrals;
    bool m_fullNames = true;
    bool m_loaded = false;
    usecases::FactFilter m_filter;
    int m_request = 0; ///< only the answer to the last question counts
    usecases::BoardResult m_result;
};

} // namespace linli::ui
