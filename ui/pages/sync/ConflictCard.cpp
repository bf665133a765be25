// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/ConflictCard.h"

#include "ui/language/CellText.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/sync/SyncPresenter.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

TextLabel* label(const QString& text, TextStyle style, Role role, QWidget* parent)
{
    auto* made = new TextLabel(style, role, parent);
    made->setText(text);
    made->setWordWrap(true);
    return made;
}

} // namespace

ConflictCard::ConflictCard(SyncPresenter& presenter, QWidget* parent)
    : Card(parent), m_presenter(presenter),
      m_none(new TextLabel(TextStyle::Body, Role::Quiet, this)), m_list(new QVBoxLayout)
{
    m_none->setWordWrap(true);
    m_list->setSpacing(20);
    body()->addWidget(m_none);
    body()->addLayout(m_list);
}

void ConflictCard::write()
{
    const auto& conflicts = m_presenter.conflicts();
    setTitle(conflicts.empty() ? tr("For you to decide")
                               : tr("For you to decide (%1)").arg(conflicts.size()));
    m_none->setText(tr("Nothing. Where two computers change the same thing, or something is taken "
                       "differently by the cloud, it is shown here with both values."));
    m_none->setVisible(conflicts.empty());
    clearLayout(m_list);
    for (const SyncConflict& conflict : conflicts) {
        addConflict(conflict);
    }
    setVisible(m_presenter.isLinked());
}

void ConflictCard::addConflict(const SyncConflict& conflict)
{
    if (m_list->count() > 0) {
        m_list->addWidget(separator(this));
    }
    auto* box = new QVBoxLayout;
    box->setSpacing(8);
    box->addWidget(label(conflict.what, TextStyle::Strong, Role::Ink, this));
    box->addWidget(label(conflict.reason, TextStyle::Body, Role::Quiet, this));
    addValues(*box, conflict);
    addButtons(*box, conflict);
    m_list->addLayout(box);
}

void ConflictCard::addSide(QGridLayout& grid,
                           int column,
                           const QString& heading,
                           const QStringList& lines)
{
    grid.addWidget(label(heading, TextStyle::Note, Role::Quiet, this), 0, column);
    int row = 0;
    for (const QString& line : lines) {
        grid.addWidget(label(line, TextStyle::Body, Role::Ink, this), ++row, column, Qt::AlignTop);
    }
}

void ConflictCard::addValues(QVBoxLayout& box, const SyncConflict& conflict)
{
    QStringList names;
    QStringList mine = conflict.mine;
    QStringList theirs = conflict.theirs;
    for (const SyncDifference& one : conflict.differences) {
        names += one.field;
        mine += one.mine;
        theirs += one.theirs;
    }
    if (mine.isEmpty() && theirs.isEmpty()) {
        return;
    }
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    if (!names.isEmpty()) {
        addSide(*grid, 0, QString(), names);
    }
    addSide(*grid, 1, tr("Here · %1").arg(moment(conflict.at)), mine);
    const QString who = conflict.differences.empty() ? tr("In the cloud's order")
                                                     : m_presenter.computerName(conflict.who);
    addSide(*grid, 2, conflict.theirsAt ? tr("%1 · %2").arg(who, moment(*conflict.theirsAt)) : who,
            theirs);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    box.addLayout(grid);
}

void ConflictCard::addButtons(QVBoxLayout& box, const SyncConflict& conflict)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(12);
    const auto add = [&](const char* name, const QString& word, std::function<void()> act) {
        auto* button = new Button(ButtonKind::Row, this);
        button->setObjectName(QLatin1String(name));
        button->setText(word);
        button->setAccessibleName(tr("%1: %2").arg(conflict.what, word));
        button->setEnabled(!m_presenter.isBusy());
        connect(button, &QAbstractButton::clicked, this, std::move(act));
        row->addWidget(button);
    };
    const std::int64_t id = conflict.id;
    if (conflict.choice) {
        add("keepMine", tr("Use the value from here"),
            [this, id] { m_presenter.settle(id, true); });
        add("keepTheirs", tr("Keep the other value"),
            [this, id] { m_presenter.settle(id, false); });
    } else {
        add("understood", tr("Understood"), [this, id] { m_presenter.settle(id, false); });
    }
    if (!conflict.page.isEmpty()) {
        const QString word = conflict.choice ? tr("Edit …") : tr("Look at it");
        add("openIt", word, [this, page = conflict.page, argument = conflict.argument] {
            Q_EMIT opened(page, argument);
        });
    }
    row->addStretch(1);
    box.addLayout(row);
}

} // namespace linli::ui
