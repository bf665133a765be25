// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tasks/FlowWords.h"
#include "domain/tasks/QuietHours.h"
#include "ui/pages/common/Presenter.h"
#include "usecases/tasks/Flows.h"

#include <QStringList>

#include <vector>

namespace linli::ui {

/// What a flow would say to a neighbour, and what the word rules have against it.
struct FlowLook
{
    std::vector<usecases::StepPreview> previews;           ///< empty: nobody chosen
    std::vector<std::vector<tasks::SaidFinding>> findings; ///< of each step's text
};

/// The flows: switching, editing, looking at them for a real neighbour.
class FlowsPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit FlowsPresenter(AppContext& context, QObject* parent = nullptr);

    void load();
    [[nodiscard]] const std::vector<usecases::FlowRow>& flows() const { return m_flows; }
    /// The shop's tags, for conditions.
    [[nodiscard]] const QStringList& tags() const { return m_tags; }
    /// A flow of the shop's own with one step that is still to be written; not kept yet.
    [[nodiscard]] usecases::FlowRow newFlow() const;
    [[nodiscard]] tasks::Step newStep(const tasks::Flow& flow) const;
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Null where it is not there.
    [[nodiscard]] const usecases::FlowRow* flow(const std::string& id) const;

    [[nodiscard]] const tasks::QuietHours& quiet() const { return m_quiet; }
    void keepQuiet(const tasks::QuietHours& quiet);

    void switchFlow(const std::string& id, bool on);
    void save(const tasks::Flow& flow);
    void reset(const std::string& id);
    /// Answered by looked(); `member` may be empty. Texts with mistakes are not filled.
    void look(const tasks::Flow& flow, const std::string& member);

  Q_SIGNALS:
    void loaded();
    void saved();
    /// It is gone or as it was shipped; save() brings it back.
    void dropped(const linli::usecases::FlowRow& before);
    void notSaved(const linli::Error& error);
    void looked(const linli::ui::FlowLook& look);

  private:
    template <typename Work, typename Done> void act(Work work, Done done);
    std::vector<usecases::FlowRow> m_flows;
    QStringList m_tags;
    tasks::QuietHours m_quiet;
    bool m_loaded = false;
};

} // namespace linli::ui
