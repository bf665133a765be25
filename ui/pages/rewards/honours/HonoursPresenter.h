// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/Presenter.h"
#include "usecases/honours/Honours.h"

namespace linli::ui {

/// The tiers, who holds one, who waits, who could apply.
class HonoursPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit HonoursPresenter(AppContext& context, QObject* parent = nullptr);

    void load();
    [[nodiscard]] const std::vector<honours::Tier>& tiers() const { return m_tiers; }
    [[nodiscard]] const std::vector<usecases::HonourRow>& people() const { return m_people; }

    /// saved() or notSaved() follows each of these.
    void saveTier(const honours::Tier& tier);
    void apply(const MemberKey& member, const std::string& tier);
    void decide(const std::string& application, bool approve, const QString& reason);

    /// Draws the certificate (PDF) or the invitation (PNG) of her honour; printed() or notSaved().
    void printPaper(const MemberKey& member, const QString& templateId, const QString& path);

  Q_SIGNALS:
    void printed(const QString& path);
    void loaded();
    void saved();
    void notSaved(const linli::Error& error);

  private:
    struct Snapshot
    {
        std::vector<honours::Tier> tiers;
        std::vector<usecases::HonourRow> people;
    };
    template <typename T, typename Work> void change(Work work);
    std::vector<honours::Tier> m_tiers;
    std::vector<usecases::HonourRow> m_people;
};

} // namespace linli::ui
