// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"
#include "ui/pages/rewards/rules/RuleDraft.h"
#include "usecases/simulation/Simulate.h"

#include <optional>

class QStackedWidget;

namespace linli::ui {

class Banner;
class Button;
class DryRunView;
class PartPopup;
class RulesPresenter;
class SegmentedControl;
class SentenceView;
class ShopAccess;
class TextLabel;

/// A rule as a sentence whose values are pressed to change them, the terms the neighbours will
/// read beside it, then the dry run, then live. A rule that was not tried cannot go live: the
/// primary button is the dry run until its figures were seen, and again after every change.
class RuleBuilder : public FormDialog
{
    Q_OBJECT
  public:
    /// `rule`: the one to write a new version of; none = a new rule.
    RuleBuilder(RulesPresenter& presenter,
                const std::optional<usecases::RuleRow>& rule,
                QWidget* parent);

    /// The sentence as it stands.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] const RuleDraft& draft() const { return m_draft; }
    /// Opens the editor of a part, as a press on its chip does.
    PartPopup* edit(words::RulePart part, QWidget* at);
    [[nodiscard]] bool canGoLive() const { return m_tried; }
    /// What stands in it outlives a crash and is there again when the same rule is opened.
    void keepDraft(ShopAccess& shop);

  Q_SIGNALS:
    void wentLive();

  private:
    void buildHead();
    [[nodiscard]] QWidget* buildWriting();
    void setKind(rewards::RuleKind kind);
    void setDraft(const RuleDraft& draft);
    void write();
    void offerParts();
    void showStarters();
    void send();
    void showFigures(const usecases::Simulation& told);
    void backToWriting();
    RulesPresenter& m_presenter;
    std::optional<usecases::RuleRow> m_known;
    RuleDraft m_draft;
    bool m_tried = false;
    SegmentedControl* m_kind;
    Button* m_starters;
    QStackedWidget* m_pages;
    SentenceView* m_sentence;
    SentenceView* m_conditions;
    TextLabel* m_preview;
    Banner* m_warning;
    DryRunView* m_figures;
    Button* m_back;
};

} // namespace linli::ui
