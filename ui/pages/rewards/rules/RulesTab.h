// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/rewards/rules/RulesPresenter.h"

#include <QWidget>

class QVBoxLayout;

namespace linli::ui {

class EmptyState;
class PageHost;
class RuleBuilder;

/// 规则: every rule of the shop as a card.
class RulesTab : public QWidget
{
    Q_OBJECT
  public:
    RulesTab(AppContext& context, PageHost& host, QWidget* parent);

    void refresh() { m_presenter->load(); }
    [[nodiscard]] RulesPresenter* presenter() const { return m_presenter; }
    /// The builder with a new rule; null while another one is open.
    RuleBuilder* openBuilder();
    /// The builder with a new version of that rule, once the rules are known.
    void openRule(const RuleId& id);

  private:
    void write();
    void addCard(const usecases::RuleRow& rule);
    void openEditor(const RuleId& id);
    void openKill(const RuleId& id);
    AppContext& m_context;
    PageHost& m_host;
    RulesPresenter* m_presenter;
    QVBoxLayout* m_list;
    EmptyState* m_empty;
    RuleId m_wanted; ///< to be opened when it is there
};

} // namespace linli::ui
