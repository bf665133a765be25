// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/Presenter.h"
#include "usecases/brake/Brake.h"
#include "usecases/tasks/NewTask.h"

namespace linli::ui {

/// A bad batch of one product: who has it, pulling the brake, making it good, telling, lifting.
class BrakePresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit BrakePresenter(AppContext& context, QObject* parent = nullptr);

    /// The open brake of the product, else who bought it in the last seven days.
    void open(const std::string& product);
    void setDays(BusinessDay first, BusinessDay last);
    void pull(const QString& reason, const QString& note);
    void give(const OrderKey& order, std::int64_t fen);
    void giveAll(std::int64_t percent);
    void tell();
    void lift();

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const usecases::BrakeOverview& overview() const { return m_overview; }
    [[nodiscard]] bool isPulled() const { return m_overview.brake && !m_overview.brake->liftedAt; }
    [[nodiscard]] BusinessDay first() const { return m_first; }
    [[nodiscard]] BusinessDay last() const { return m_last; }

  Q_SIGNALS:
    void loaded();
    void refused(const linli::Error& error);
    void said(const QString& sentence);
    void lifted();

  private:
    void read();
    template <typename T, typename Work, typename Done> void act(Work work, Done done);
    std::string m_product;
    BusinessDay m_first;
    BusinessDay m_last;
    usecases::BrakeOverview m_overview;
    bool m_loaded = false;
};

} // namespace linli::ui
