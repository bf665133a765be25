// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/privacy/InactiveDialog.h"

#include "ui/widgets/Button.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace linli::ui {

InactiveDialog::InactiveDialog(PrivacyPresenter& presenter, QWidget* parent)
    : FormDialog(parent), m_presenter(presenter), m_list(new QListWidget(this))
{
    setMinimumWidth(scaled(560));
    setTitle(tr("Nothing for two years"));
    setLead(tr("Their names, phones and addresses are no longer needed. Erasing cannot be undone; "
               "sales stay as numbers. Untick whoever shall stay."));
    primary()->setKind(ButtonKind::Danger);
    m_list->setObjectName(QStringLiteral("inactive"));
    m_list->setMinimumHeight(scaled(280));
    for (const usecases::InactiveRow& one : presenter.view()->inactive) {
        auto* item = new QListWidgetItem(
            QStringLiteral("%1 · %2").arg(
                text(one.row.name), tr("last seen %1").arg(day(BusinessDay::of(one.lastSeen)))),
            m_list);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Checked);
        item->setData(Qt::UserRole, text(one.row.key.text()));
    }
    body()->addWidget(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &InactiveDialog::count);
    connect(&presenter, &PrivacyPresenter::erased, this, &QDialog::accept);
    connect(&presenter, &Presenter::failed, this, &FormDialog::showMistake);
    connect(this, &FormDialog::submitted, this, [this] {
        if (!ticked().empty()) {
            setWaiting(true);
            m_presenter.eraseInactive(ticked());
        }
    });
    count();
}

std::vector<MemberKey> InactiveDialog::ticked() const
{
    std::vector<MemberKey> members;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == Qt::Checked) {
            members.emplace_back(item->data(Qt::UserRole).toString().toStdString());
        }
    }
    return members;
}

void InactiveDialog::count()
{
    const int many = static_cast<int>(ticked().size());
    setPrimary(tr("Erase %n", "", many));
    primary()->setEnabled(many > 0);
}

} // namespace linli::ui
