// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keys/KeySheet.h"

#include "ui/pages/common/PageLayout.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QShortcut>

namespace linli::ui {

KeySheet::KeySheet(std::function<std::vector<KeyGroup>()> groups, QWidget* parent)
    : ReadingDialog(parent), m_groups(std::move(groups))
{
    setObjectName(QStringLiteral("keySheet"));
    onLanguage(this, [this] { write(); });
}

void KeySheet::write()
{
    setTitle(tr("Keys"));
    setLead(tr("Everything can be done without a mouse. Ctrl+K finds any page and action."));
    clearLayout(body());
    for (const KeyGroup& group : m_groups()) {
        if (!group.lines.empty()) {
            addGroup(group);
        }
    }
}

void KeySheet::addGroup(const KeyGroup& group)
{
    auto* title = new TextLabel(TextStyle::Strong, Role::Ink, this);
    title->setText(group.title);
    title->setContentsMargins(0, 12, 0, 0);
    body()->addWidget(title);
    auto* part = new QWidget(this);
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    onTheme(part, [grid] { grid->setColumnMinimumWidth(0, scaled(140)); });
    int row = 0;
    for (const KeyLine& line : group.lines) {
        auto* keys = new TextLabel(TextStyle::Body, Role::Accent, part);
        keys->setText(line.keys);
        auto* does = new TextLabel(TextStyle::Body, Role::Ink, part);
        does->setText(line.does);
        does->setWordWrap(true);
        grid->addWidget(keys, row, 0, Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(does, row, 1, Qt::AlignTop);
        ++row;
    }
    body()->addWidget(part);
}

void giveKeySheet(QWidget* window)
{
    auto* key = new QShortcut(QKeySequence(Qt::Key_F1), window);
    onLanguage(window, [key] { key->setWhatsThis(KeySheet::tr("This sheet")); });
    QObject::connect(key, &QShortcut::activated, window, [window] {
        auto* sheet = new KeySheet(
            [window] {
                return std::vector<KeyGroup>{{window->windowTitle(), keysIn(*window)},
                                             {KeySheet::tr("Everywhere"), generalKeys()},
                                             {KeySheet::tr("In lists"), listKeys()}};
            },
            window);
        sheet->open();
    });
}

} // namespace linli::ui
