// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/steps/ScriptsStep.h"

#include "domain/campaign/RunOfShow.h"
#include "ui/language/CellText.h"
#include "ui/pages/campaigns/steps/EntryRow.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace linli::ui {

using campaign::Campaign;
using campaign::ScriptKind;

void ScriptsStep::fill()
{
    setTitle(tr("Scripts"));
    fillKind(ScriptKind::Line, tr("What the host says"), tr("Add a line"));
    fillKind(ScriptKind::Golden, tr("Golden lines"), tr("Add a golden line"));
    fillKind(ScriptKind::Objection, tr("Questions and answers"), tr("Add a question"));
    fillKind(ScriptKind::Sharer, tr("What sharers may say"), tr("Add words for sharers"));
}

void ScriptsStep::fillKind(ScriptKind kind, const QString& title, const QString& add)
{
    auto* head = new TextLabel(TextStyle::Strong, Role::Ink, this);
    head->setText(title);
    body()->addWidget(head);
    for (std::size_t i = 0; i < campaign().scripts.size(); ++i) {
        const campaign::Script& script = campaign().scripts[i];
        if (script.kind != kind) {
            continue;
        }
        EntryRow* made = entry(
            int(i),
            [](Campaign& c, int from, int to) {
                moveEntry(c.scripts, std::size_t(from), std::size_t(to));
            },
            [](Campaign& c, int at) { c.scripts.erase(c.scripts.begin() + at); });
        const std::string path = entryPath("scripts", i);
        const bool asked = kind == ScriptKind::Objection;
        const auto setText = [i](Campaign& c, const std::string& v) { c.scripts[i].text = v; };
        made->body()->addWidget(asked ? line(path + "text", tr("They ask"), script.text, setText)
                                      : area(path + "text", tr("Words"), script.text, setText));
        if (asked) {
            made->body()->addWidget(
                area(path + "answer", tr("We answer"), script.answer,
                     [i](Campaign& c, const std::string& v) { c.scripts[i].answer = v; }));
        }
        made->watchFields();
    }
    adder(body(), add, [kind](Campaign& c) {
        campaign::Script script;
        script.kind = kind;
        c.scripts.push_back(script);
    });
}

} // namespace linli::ui
