// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/tags/BulkTagging.h"

#include "itemmodels/Columns.h"
#include "ui/pages/members/tags/BulkBar.h"
#include "ui/pages/members/tags/PickTagsDialog.h"
#include "ui/shell/Page.h"
#include "ui/widgets/table/DataTable.h"

#include <QItemSelectionModel>
#include <QTableView>

#include <set>

namespace linli::ui {

BulkTagging::BulkTagging(TagsPresenter& presenter,
                         PageHost& host,
                         DataTable& table,
                         BulkBar& bar,
                         std::function<Listed()> listed,
                         QObject* parent)
    : QObject(parent), m_presenter(presenter), m_host(host), m_table(table), m_bar(bar),
      m_listed(std::move(listed))
{
    m_bar.hide();
    connect(&m_bar, &BulkBar::tagsPressed, this, &BulkTagging::askForMany);
    connect(&m_bar, &BulkBar::donePressed, this, &BulkTagging::stop);
    connect(&m_bar, &BulkBar::allPressed, this, [this] {
        m_table.view()->selectAll();
        m_all = true;
        recount();
    });
    connect(m_table.view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_all = false;
        recount();
    });
    connect(&m_presenter, &TagsPresenter::tagged, this, &BulkTagging::offerUndo);
}

void BulkTagging::start()
{
    m_on = true;
    m_all = false;
    m_table.clearChoice();
    m_table.view()->setSelectionMode(QAbstractItemView::MultiSelection);
    m_bar.show();
    recount();
}

void BulkTagging::stop()
{
    m_on = false;
    m_table.clearChoice();
    m_table.view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_bar.hide();
}

void BulkTagging::recount()
{
    if (m_on) {
        m_bar.setCounts(m_table.view()->selectionModel()->selectedRows().size(), m_listed().total,
                        m_all);
    }
}

std::vector<MemberKey> BulkTagging::ticked() const
{
    std::vector<MemberKey> members;
    for (const QModelIndex& row : m_table.view()->selectionModel()->selectedRows()) {
        members.emplace_back(row.data(itemmodels::kKeyRole).toString().toStdString());
    }
    return members;
}

void BulkTagging::askFor(const usecases::MemberRow& member, QWidget* parent)
{
    QStringList hers;
    for (const std::string& tag : member.tags) {
        hers += text(tag);
    }
    auto* dialog = new PickTagsDialog(m_presenter.book(), hers, parent);
    connect(dialog, &PickTagsDialog::picked, this,
            [this, key = member.key](const QStringList& put, const QStringList& take) {
                m_presenter.change({{key}, {}}, put, take);
            });
    dialog->open();
}

void BulkTagging::askForMany()
{
    TagTargets targets;
    if (m_all) {
        targets.listed = m_listed().query;
    } else {
        targets.members = ticked();
    }
    auto* dialog = new PickTagsDialog(m_presenter.book(), std::nullopt, &m_table);
    connect(dialog, &PickTagsDialog::picked, this,
            [this, targets](const QStringList& put, const QStringList& take) {
                m_presenter.change(targets, put, take);
            });
    dialog->open();
}

void BulkTagging::offerUndo(const std::vector<ports::TagStep>& steps)
{
    if (steps.empty()) {
        m_host.notice(tr("Nothing to change: they are tagged so already."));
        return;
    }
    std::set<MemberKey> members;
    for (const ports::TagStep& step : steps) {
        members.insert(step.member);
    }
    m_host.noticeUndoable(
        tr("The tags of %n neighbour(s) are changed.", "", static_cast<int>(members.size())),
        [this, steps] { m_presenter.undo(steps); });
}

} // namespace linli::ui
