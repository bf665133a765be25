// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/campaigns/CampaignPresenter.h"
#include "ui/widgets/Card.h"

class QBoxLayout;
class QLineEdit;

namespace linli::ui {

class EntryRow;
class Field;
class FindingNotes;

/// One step of the editor: fields made from the campaign, each with its mistake and its findings
/// under it. Made anew whenever entries come, go or move, or the language changes.
class StepCard : public Card
{
    Q_OBJECT
  public:
    StepCard(CampaignPresenter& presenter, QWidget* parent);

    void rebuild();
    void showReview();
    /// Times and sums follow what is typed, without making fields anew.
    virtual void showTimes() {}
    /// Where a finding about this place can be seen here.
    [[nodiscard]] bool covers(const std::string& place) const;
    void reveal(const std::string& place);

  Q_SIGNALS:
    void waiveAsked(const usecases::ReviewedFinding& finding);

  protected:
    virtual void fill() = 0;
    [[nodiscard]] CampaignPresenter& presenter() const { return m_presenter; }
    [[nodiscard]] const campaign::Campaign& campaign() const { return m_presenter.campaign(); }

    using Edit = CampaignPresenter::Edit;
    template <typename T> using Set = std::function<void(campaign::Campaign&, const T&)>;

    /// A labelled line whose text goes into the campaign as it is typed. `path` names the field in
    /// mistakes and findings.
    Field* line(const std::string& path,
                const QString& label,
                const std::string& value,
                Set<std::string> set);
    /// A text of several lines.
    Field* area(const std::string& path,
                const QString& label,
                const std::string& value,
                Set<std::string> set);
    /// An amount in yuan; an empty one is nothing.
    Field* amount(const std::string& path,
                  const QString& label,
                  std::optional<std::int64_t> fen,
                  Set<std::optional<std::int64_t>> set);
    Field* number(const std::string& path,
                  const QString& label,
                  std::optional<std::int64_t> value,
                  Set<std::optional<std::int64_t>> set);
    Field* choice(const std::string& path,
                  const QString& label,
                  const std::vector<std::pair<std::string, QString>>& options,
                  const std::string& value,
                  Set<std::string> set);
    QWidget* tick(const QString& label, bool value, Set<bool> set);
    /// Fields side by side; their widths by weight.
    void row(QBoxLayout* into, const std::vector<std::pair<QWidget*, int>>& fields);
    /// Findings about the whole of an entry ("goods[1]").
    void notesAt(QBoxLayout* into, const std::string& path);
    /// A row of an ordered list; `move` and `remove` change the campaign.
    EntryRow* entry(int index,
                    std::function<void(campaign::Campaign&, int, int)> move,
                    std::function<void(campaign::Campaign&, int)> remove);
    void adder(QBoxLayout* into, const QString& word, Edit add);
    void lead(const QString& sentence);

  private:
    Field* place(const std::string& path, QWidget* editor, const QString& label);
    void watch(FindingNotes* notes);
    struct Spot
    {
        std::string path;
        Field* field = nullptr;
        FindingNotes* notes = nullptr;
        QString label;
    };
    CampaignPresenter& m_presenter;
    std::vector<Spot> m_spots;
};

/// "goods[3]."
[[nodiscard]] std::string entryPath(const char* list, std::size_t index);

} // namespace linli::ui
