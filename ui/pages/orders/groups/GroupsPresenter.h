// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/Presenter.h"
#include "usecases/groups/Groups.h"
#include "usecases/views/RuleRow.h"

#include <vector>

namespace linli::ui {

/// The shop's group buys: the list, opening one, and settling those whose time is up.
class GroupsPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit GroupsPresenter(AppContext& context, QObject* parent = nullptr);

    void load();
    [[nodiscard]] const std::vector<usecases::GroupRow>& groups() const { return m_groups; }
    /// Rules a group can be opened under, in the shop's order.
    [[nodiscard]] const std::vector<usecases::RuleRow>& rules() const { return m_rules; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] Instant now() const;

    void open(const usecases::NewGroup& group);
    /// Once for each deadline that has passed while the page is open.
    void settleOverdue();

  Q_SIGNALS:
    void loaded();
    void opened(const QString& id);
    void notOpened(const linli::Error& error);
    void refused(const QString& sentence);

  private:
    std::vector<usecases::GroupRow> m_groups;
    std::vector<usecases::RuleRow> m_rules;
    bool m_loaded = false;
    bool m_settling = false;
};

} // namespace linli::ui
