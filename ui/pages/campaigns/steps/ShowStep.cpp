// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/steps/ShowStep.h"

#include "domain/campaign/RunOfShow.h"
#include "ui/language/CampaignWords.h"
#include "ui/language/CellText.h"
#include "ui/pages/campaigns/steps/EntryRow.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace linli::ui {

using campaign::Campaign;
using Whole = std::optional<std::int64_t>;

void ShowStep::fill()
{
    setTitle(tr("Run-of-show"));
    m_times.clear();
    m_total = new TextLabel(TextStyle::Body, Role::Quiet, this);
    body()->addWidget(m_total);
    for (std::size_t i = 0; i < campaign().show.size(); ++i) {
        fillOne(i);
    }
    adder(body(), tr("Add an item"), [](Campaign& c) {
        campaign::ShowItem item;
        item.id = "s" + std::to_string(c.show.size() + 1) + "-" + std::to_string(c.revision);
        c.show.push_back(item);
    });
    showTimes();
}

void ShowStep::fillOne(std::size_t i)
{
    EntryRow* made = entry(
        int(i),
        [](Campaign& c, int from, int to) {
            moveEntry(c.show, std::size_t(from), std::size_t(to));
        },
        [](Campaign& c, int at) { c.show.erase(c.show.begin() + at); });
    const campaign::ShowItem& item = campaign().show[i];
    const std::string path = entryPath("show", i);
    auto* time = new TextLabel(TextStyle::Section, Role::Accent, this);
    time->setMinimumWidth(scaled(64));
    m_times.push_back(time);
    std::vector<std::pair<std::string, QString>> goods{{std::string(), tr("No product")}};
    for (std::size_t k = 0; k < campaign().goods.size(); ++k) {
        goods.emplace_back(std::to_string(k), text(campaign().goods[k].facts.name));
    }
    row(made->body(),
        {{time, 0},
         {choice(path + "kind", tr("Kind"), showChoices(), std::string(textOf(item.kind)),
                 [i](Campaign& c, const std::string& v) {
                     c.show[i].kind =
                         campaign::wordOf<campaign::ShowKind>(v).value_or(c.show[i].kind);
                 }),
          2},
         {line(path + "title", tr("Item"), item.title,
               [i](Campaign& c, const std::string& v) { c.show[i].title = v; }),
          4},
         {number(path + "minutes", tr("Minutes"), item.minutes,
                 [i](Campaign& c, const Whole& v) { c.show[i].minutes = v.value_or(0); }),
          1},
         {choice(path + "product", tr("Product"), goods,
                 item.product ? std::to_string(*item.product) : std::string(),
                 [i](Campaign& c, const std::string& v) {
                     c.show[i].product = v.empty() ? Whole() : Whole(std::stoll(v));
                 }),
          2}});
    row(made->body(), {{line(path + "note", tr("For the host"), item.note,
                             [i](Campaign& c, const std::string& v) { c.show[i].note = v; }),
                        1}});
    made->watchFields();
}

void ShowStep::showTimes()
{
    const auto times = plannedTimes(campaign());
    for (std::size_t i = 0; i < std::min(times.size(), m_times.size()); ++i) {
        m_times[i]->setText(clockOf(times[i].from));
    }
    if (m_total != nullptr) {
        m_total->setText(tr("%1 – %2 · %n minute(s)", nullptr,
                            int(std::clamp<std::int64_t>(plannedMinutes(campaign()), 0, 100000)))
                             .arg(clockOf(campaign().startsAt), clockOf(plannedEnd(campaign()))));
    }
}

} // namespace linli::ui
