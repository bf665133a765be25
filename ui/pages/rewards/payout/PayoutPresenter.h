// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/Presenter.h"
#include "usecases/reports/PayoutSheet.h"

#include <set>

namespace linli::ui {

/// Who is to be paid today, who is ticked, with tax or without.
class PayoutPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit PayoutPresenter(AppContext& context, QObject* parent = nullptr);

    void load();
    /// Everybody with cash to collect or a debt, by name.
    [[nodiscard]] const std::vector<usecases::DueRow>& people() const { return m_people; }
    /// Nobody with a debt is ever ticked.
    [[nodiscard]] bool isTicked(const MemberKey& member) const;
    void tick(const MemberKey& member, bool on);
    void tickAll(bool on);
    [[nodiscard]] std::int32_t taxPercent() const { return m_taxPercent; }
    void setTaxPercent(std::int32_t percent);
    [[nodiscard]] std::vector<usecases::DueRow> ticked() const;
    [[nodiscard]] std::int64_t totalFen() const;
    /// The sheet of those who are ticked.
    [[nodiscard]] report::Report sheet() const;
    /// Writes down that the ticked ones were paid: paid() or refused().
    void markPaid();

  Q_SIGNALS:
    void loaded();
    void choiceChanged();
    void paid(const QString& sentence);
    void refused(const QString& sentence);

  private:
    std::vector<usecases::DueRow> m_people;
    std::set<MemberKey> m_ticked;
    std::set<MemberKey> m_known;
    std::int32_t m_taxPercent = 0;
};

} // namespace linli::ui
