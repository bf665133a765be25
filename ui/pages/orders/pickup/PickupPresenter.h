// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/print/Pages.h"
#include "ui/pages/common/Presenter.h"
#include "usecases/orders/Pickup.h"

#include <memory>

namespace linli::ui {

enum class PickupPaper
{
    Lists, ///< A4: sorting, then building by building
    Slips, ///< 80 mm, one for each order
};

/// What waits to be picked up, and its papers.
class PickupPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit PickupPresenter(AppContext& context, QObject* parent = nullptr);

    void load();
    /// Empty = all buildings.
    void chooseBuilding(const QString& building);
    void choosePaper(PickupPaper paper);
    [[nodiscard]] PickupPaper paper() const { return m_paper; }
    [[nodiscard]] const usecases::PickupList& list() const { return m_list; }
    [[nodiscard]] QStringList buildings() const;
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// The papers of what is chosen; null where there is nothing to print.
    [[nodiscard]] std::shared_ptr<const render::Pages> pages() const;
    [[nodiscard]] QString paperTitle() const;
    /// The file is written off the GUI thread.
    void savePdf(const QString& path);

  Q_SIGNALS:
    void loaded();
    void saved(const QString& path);

  private:
    [[nodiscard]] usecases::PickupList chosen() const;
    usecases::PickupList m_list;
    std::string m_building;
    PickupPaper m_paper = PickupPaper::Lists;
    bool m_loaded = false;
};

} // namespace linli::ui
