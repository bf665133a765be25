// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/steps/CheckStep.h"

#include "ui/language/CellText.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QTimer>
#include <QVBoxLayout>

namespace linli::ui {

void CheckStep::fill()
{
    setTitle(tr("Before going live"));
    lead(tr("The check compares the session with advertising, price, prize and platform rules. It "
            "is help, not legal advice."));
    for (const char* whole : {"draws", "people", "dry_run"}) {
        notesAt(body(), whole);
    }
    for (std::size_t i = 0; i < campaign().draws.size(); ++i) {
        notesAt(body(), "draws[" + std::to_string(i) + "]");
    }
    for (std::size_t i = 0; i < campaign().people.size(); ++i) {
        notesAt(body(), "people[" + std::to_string(i) + "]");
    }
    for (std::size_t i = 0; i < campaign().checks.size(); ++i) {
        auto* box = new QCheckBox(text(campaign().checks[i].text), this);
        box->setChecked(campaign().checks[i].done);
        connect(box, &QCheckBox::clicked, this, [this, i](bool on) {
            QTimer::singleShot(0, this, [this, i, on] { presenter().tick(i, on); });
        });
        body()->addWidget(box);
    }
    if (campaign().checks.empty()) {
        lead(tr("No check-list."));
    }
}

} // namespace linli::ui
