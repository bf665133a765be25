// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/Presenter.h"
#include "ui/shell/palette/PaletteActions.h"
#include "usecases/ports/finding/Found.h"

#include <vector>

namespace linli::ui {

/// One line of the search's answer: how it looks and where it leads.
struct PaletteLine
{
    usecases::FoundKind kind = usecases::FoundKind::Word;
    QString icon;
    QString title;
    QString note;
    QString page;
    QString argument;
};

/// Asks the shop while somebody types; only the latest answer is shown.
class PalettePresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit PalettePresenter(AppContext& context, QObject* parent = nullptr);

    void search(const QString& typed);
    [[nodiscard]] const std::vector<PaletteLine>& lines() const { return m_lines; }
    /// What the lines were found for.
    [[nodiscard]] const QString& shownFor() const { return m_shownFor; }

  Q_SIGNALS:
    void found();

  private:
    [[nodiscard]] PaletteLine lineOf(const usecases::Found& hit,
                                     const std::vector<PaletteAction>& actions) const;
    std::vector<PaletteLine> m_lines;
    QString m_shownFor;
};

} // namespace linli::ui
