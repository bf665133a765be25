// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/restore/ComparisonView.h"

#include "ui/language/CellText.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/TextLabel.h"
#include "words/ValueText.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace linli::ui {
namespace {

using Counts = backup::Counts;

std::int64_t lost(const RestoreComparison& comparison, std::int64_t Counts::*count)
{
    return comparison.present ? std::max<std::int64_t>(0, comparison.present->counts.*count -
                                                              comparison.backup.counts.*count)
                              : 0;
}

} // namespace

ComparisonView::ComparisonView(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(16);
}

QString ComparisonView::lossText(const RestoreComparison& comparison)
{
    const std::int64_t members = lost(comparison, &Counts::members);
    const std::int64_t orders = lost(comparison, &Counts::orders);
    const std::int64_t rewards = lost(comparison, &Counts::rewards);
    QStringList parts;
    if (members > 0) {
        parts << tr("%n neighbour(s)", nullptr, int(members));
    }
    if (orders > 0) {
        parts << tr("%n order(s)", nullptr, int(orders));
    }
    if (rewards > 0) {
        parts << tr("%n reward(s)", nullptr, int(rewards));
    }
    const bool newer = comparison.present && comparison.present->lastEventAt &&
                       comparison.backup.lastEventAt &&
                       *comparison.present->lastEventAt > *comparison.backup.lastEventAt;
    if (parts.isEmpty()) {
        return newer ? tr("Changes made after %1 would be gone.")
                           .arg(moment(*comparison.backup.lastEventAt))
                     : QString();
    }
    return tr("The shop would be without %1 that came after this copy.")
        .arg(parts.join(tr(", ", "between parts of a list")));
}

void ComparisonView::addTable(const RestoreComparison& comparison)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    const auto put = [&](int row, int column, const QString& words, Role role) {
        auto* label = new TextLabel(TextStyle::Body, role, this);
        label->setText(words);
        grid->addWidget(label, row, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    };
    put(0, 1, tr("Now"), Role::Quiet);
    put(0, 2, tr("Afterwards"), Role::Quiet);
    const std::array<std::pair<QString, std::int64_t Counts::*>, 5> rows{
        {{tr("Neighbours"), &Counts::members},
         {tr("Orders"), &Counts::orders},
         {tr("Goods"), &Counts::products},
         {tr("Rewards"), &Counts::rewards},
         {tr("Ledger entries"), &Counts::entries}}};
    int row = 1;
    for (const auto& [name, count] : rows) {
        put(row, 0, name, Role::Ink);
        put(row, 1,
            comparison.present ? words::countText(comparison.present->counts.*count)
                               : QStringLiteral("–"),
            Role::Quiet);
        put(row, 2, words::countText(comparison.backup.counts.*count),
            lost(comparison, count) > 0 ? Role::Alarm : Role::Ink);
        ++row;
    }
    grid->setColumnStretch(0, 1);
    m_column->addLayout(grid);
}

void ComparisonView::show(const RestoreComparison& comparison)
{
    clearLayout(m_column);
    addTable(comparison);
    const QString loss = lossText(comparison);
    auto* warning = new Banner(loss.isEmpty() ? Role::Leaf : Role::Amber, this);
    warning->say(loss.isEmpty() ? tr("Nothing that is in the shop now would be missing.") : loss);
    m_column->addWidget(warning);
    auto* safe = new TextLabel(TextStyle::Body, Role::Quiet, this);
    safe->setWordWrap(true);
    QString words =
        comparison.present
            ? tr("The shop as it is now is kept first, so that you can come back to it.")
            : tr("The shop cannot be read now. Its files are kept as they are.");
    if (comparison.bringsKey) {
        words += QLatin1Char(' ') + tr("The shop's key comes with this copy and is kept on this "
                                       "computer.");
    }
    safe->setText(words);
    m_column->addWidget(safe);
}

} // namespace linli::ui
