// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/members/segments/SegmentsPresenter.h"

#include <QWidget>

#include <optional>

namespace linli::ui {

class Button;
class FlowLayout;
class PageHost;
class Pill;

/// The segments as pills with live counts above the list of neighbours; the chosen one filters it.
class SegmentBar : public QWidget
{
    Q_OBJECT
  public:
    SegmentBar(AppContext& context, PageHost& host, QWidget* parent);

    void refresh() { m_presenter->load(); }
    /// Empty: everybody.
    [[nodiscard]] segments::Filter filter() const;
    /// A filter that is not saved (a tag that was pressed), as a pill of its own.
    void showFilter(const segments::Filter& filter);
    /// What the shop has, to choose from in the editor.
    void setTags(const QStringList& tags) { m_tags = tags; }

  Q_SIGNALS:
    /// Another one was chosen, or the chosen one changed.
    void chosen();

  private:
    void write();
    void choose(const std::string& id);
    void edit(const segments::Segment& segment);
    void offerUndo(const segments::Segment& removed);
    Pill* addPill(const QString& words, const std::string& id);
    [[nodiscard]] const segments::Segment* current() const;
    AppContext& m_context;
    PageHost& m_host;
    SegmentsPresenter* m_presenter;
    FlowLayout* m_flow;
    Button* m_new;
    Button* m_change;
    Button* m_remove;
    std::vector<Pill*> m_pills;
    std::vector<std::string> m_shown; ///< ids, as the pills stand
    QStringList m_tags;
    std::string m_chosen;
    segments::Filter m_loose; ///< not saved
    segments::Filter m_told;
};

} // namespace linli::ui
