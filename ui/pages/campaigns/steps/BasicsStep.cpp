// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/steps/BasicsStep.h"

#include "domain/campaign/RunOfShow.h"
#include "ui/language/CampaignWords.h"
#include "ui/language/CellText.h"
#include "ui/pages/campaigns/steps/EntryRow.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/TextLabel.h"

#include <QDateEdit>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

/// Date and time of the shop, whatever the computer's zone.
QDateTime wallClock(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.unixMs(), Qt::OffsetFromUTC, 8 * 3600);
}

} // namespace

void BasicsStep::fill()
{
    setTitle(tr("Basics"));
    using campaign::Campaign;
    row(body(), {{line("title", tr("Title"), campaign().title,
                       [](Campaign& c, const std::string& v) { c.title = v; }),
                  2},
                 {choice("kind", tr("Kind"), kindChoices(), std::string(textOf(campaign().kind)),
                         [](Campaign& c, const std::string& v) {
                             c.kind = campaign::wordOf<campaign::CampaignKind>(v).value_or(c.kind);
                         }),
                  1}});
    fillTime();
    row(body(), {{line("goal", tr("Goal"), campaign().goal,
                       [](Campaign& c, const std::string& v) { c.goal = v; }),
                  1}});
    row(body(),
        {{choice("platform", tr("Where it is shown"), platformChoices(), campaign().platform,
                 [](Campaign& c, const std::string& v) { c.platform = v; }),
          1},
         {line("room", tr("Room and notes"), campaign().room,
               [](Campaign& c, const std::string& v) { c.room = v; }),
          2}});
    fillHosts();
}

void BasicsStep::fillTime()
{
    const QDateTime start = wallClock(campaign().startsAt);
    auto* date = new QDateEdit(start.date(), this);
    date->setCalendarPopup(true);
    date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    auto* time = new QTimeEdit(start.time(), this);
    time->setDisplayFormat(QStringLiteral("HH:mm"));
    const auto set = [this, date, time] {
        const QDateTime at(date->date(), time->time(), Qt::OffsetFromUTC, 8 * 3600);
        presenter().edit([&](campaign::Campaign& c) {
            c.startsAt = Instant::fromUnixMs(at.toMSecsSinceEpoch());
        });
    };
    connect(date, &QDateEdit::dateChanged, this, set);
    connect(time, &QTimeEdit::timeChanged, this, set);
    date->setEnabled(presenter().isEditable());
    time->setEnabled(presenter().isEditable());
    auto* day = new Field(date, this);
    day->setLabel(tr("Day"));
    auto* clock = new Field(time, this);
    clock->setLabel(tr("Starts at (Beijing time)"));
    row(body(), {{day, 1}, {clock, 1}});
}

void BasicsStep::fillHosts()
{
    using campaign::Campaign;
    auto* head = new TextLabel(TextStyle::Strong, Role::Ink, this);
    head->setText(tr("Hosts"));
    body()->addWidget(head);
    for (std::size_t i = 0; i < campaign().hosts.size(); ++i) {
        EntryRow* made = entry(
            int(i),
            [](Campaign& c, int from, int to) {
                moveEntry(c.hosts, std::size_t(from), std::size_t(to));
            },
            [](Campaign& c, int at) { c.hosts.erase(c.hosts.begin() + at); });
        const std::string path = entryPath("hosts", i);
        row(made->body(), {{line(path + "name", tr("Name"), campaign().hosts[i].name,
                                 [i](Campaign& c, const std::string& v) { c.hosts[i].name = v; }),
                            2},
                           {number(path + "age", tr("Age, if under 18"), campaign().hosts[i].age,
                                   [i](Campaign& c, const std::optional<std::int64_t>& v) {
                                       c.hosts[i].age = v;
                                   }),
                            1}});
        notesAt(made->body(), "hosts[" + std::to_string(i) + "]");
        made->watchFields();
    }
    adder(body(), tr("Add a host"), [](Campaign& c) { c.hosts.emplace_back(); });
}

} // namespace linli::ui
