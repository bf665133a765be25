// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/CountersCard.h"

#include "ui/dialogs/ConfirmDialog.h"
#include "ui/language/CellText.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/sync/SyncPresenter.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linli::ui {

CountersCard::CountersCard(SyncPresenter& presenter, QWidget* parent)
    : Card(parent), m_presenter(presenter),
      m_unknown(new TextLabel(TextStyle::Body, Role::Quiet, this)), m_rows(new QVBoxLayout),
      m_add(new Button(ButtonKind::Secondary, QStringLiteral("plus"), this)),
      m_code(new TextLabel(TextStyle::Title, Role::Accent, this)),
      m_how(new TextLabel(TextStyle::Body, Role::Quiet, this))
{
    m_add->setObjectName(QStringLiteral("syncAdd"));
    m_code->setObjectName(QStringLiteral("syncNewCode"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_unknown->setWordWrap(true);
    m_how->setWordWrap(true);
    m_rows->setSpacing(10);
    body()->addWidget(m_unknown);
    body()->addLayout(m_rows);
    body()->addWidget(m_code);
    body()->addWidget(m_how);
    auto* row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_add, &QAbstractButton::clicked, &presenter, &SyncPresenter::askForCode);
}

void CountersCard::write()
{
    setTitle(tr("Computers of this shop"));
    m_unknown->setText(tr("The list is shown while there is a line to the cloud."));
    m_unknown->setVisible(!m_presenter.knowsDevices());
    m_add->setText(tr("Pairing code for another computer"));
    clearLayout(m_rows);
    for (const usecases::SyncDevice& device : m_presenter.devices()) {
        if (!device.signedOut) {
            addRow(device);
        }
    }
    const auto& code = m_presenter.code();
    m_code->setVisible(code.has_value());
    m_how->setVisible(code.has_value());
    if (code) {
        m_code->setText(text(code->code));
        m_how->setText(tr("On the other computer open Sync, type the address of the cloud and this "
                          "code. It is good once, until %1.")
                           .arg(moment(code->expiresAt)));
    }
    setVisible(m_presenter.isLinked());
}

void CountersCard::addRow(const usecases::SyncDevice& device)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* name = new TextLabel(TextStyle::Body, Role::Ink, this);
    name->setText(text(device.name));
    row->addWidget(name);
    if (device.here) {
        auto* here = new Chip(this);
        here->setContent(tr("This one"), Role::Leaf);
        row->addWidget(here);
    }
    auto* seen = new TextLabel(TextStyle::Body, Role::Quiet, this);
    seen->setText(tr("Last heard of %1").arg(moment(device.seenAt)));
    row->addWidget(seen);
    row->addStretch(1);
    if (!device.here) {
        auto* leave = new Button(ButtonKind::Row, this);
        leave->setText(tr("Sign out"));
        leave->setAccessibleName(tr("Sign out %1").arg(text(device.name)));
        connect(leave, &QAbstractButton::clicked, this, [this, device] {
            confirm(this, tr("Sign out %1?").arg(text(device.name)),
                    tr("That computer can no longer send or receive. What it did and has not sent "
                       "stays on it until it is paired again."),
                    tr("Sign out"), [this, id = text(device.id)] { m_presenter.signOut(id); });
        });
        row->addWidget(leave);
    }
    m_rows->addLayout(row);
}

} // namespace linli::ui
