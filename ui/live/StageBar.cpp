// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/StageBar.h"

#include "ui/language/CellText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>

namespace linli::ui {

using ports::StageState;

StageBar::StageBar(ports::Stage* stage, QString folder, QWidget* parent)
    : QWidget(parent), m_stage(stage), m_folder(std::move(folder)),
      m_port(new QLineEdit(QStringLiteral("4455"), this)), m_password(new QLineEdit(this)),
      m_connect(new Button(ButtonKind::Secondary, QStringLiteral("link"), this)),
      m_state(new TextLabel(TextStyle::Body, Role::Quiet, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_password->setEchoMode(QLineEdit::Password);
    m_port->setMaximumWidth(scaled(80));
    m_password->setMaximumWidth(scaled(180));
    m_state->setWordWrap(true);
    row->addWidget(m_port);
    row->addWidget(m_password);
    row->addWidget(m_connect);
    row->addWidget(m_state, 1);
    for (QWidget* input : {static_cast<QWidget*>(m_port), static_cast<QWidget*>(m_password),
                           static_cast<QWidget*>(m_connect)}) {
        input->setVisible(stage != nullptr);
    }
    connect(m_connect, &QAbstractButton::clicked, this, &StageBar::press);
    if (m_stage != nullptr) {
        m_stage->onChange([this] { write(); });
        m_stage->recall([bar = QPointer<StageBar>(this)](const ports::StageAddress& kept) {
            if (bar && bar->m_password->text().isEmpty()) {
                bar->m_port->setText(QString::number(kept.port));
                bar->m_password->setText(text(kept.password));
            }
        });
    }
    onLanguage(this, [this] {
        m_port->setToolTip(tr("Port of OBS (Tools → WebSocket server settings)"));
        m_port->setAccessibleName(tr("Port of OBS"));
        m_password->setPlaceholderText(tr("Password of OBS"));
        m_password->setAccessibleName(tr("Password of OBS"));
        write();
    });
}

StageBar::~StageBar()
{
    if (m_stage != nullptr) {
        m_stage->onChange({});
    }
}

void StageBar::press()
{
    if (m_stage->status().state != StageState::Off) {
        m_stage->close();
        return;
    }
    m_stage->open(
        {"127.0.0.1", std::int32_t(m_port->text().toInt()), m_password->text().toStdString()});
}

QString StageBar::told(const ports::StageStatus& status)
{
    switch (status.state) {
    case StageState::Off:
        return tr("OBS is not connected; the pictures are written all the same.");
    case StageState::Connecting:
        return tr("Looking for OBS …");
    case StageState::Ready:
        return status.isStreaming
                   ? tr("OBS %1 · scene %2 · on the air")
                         .arg(text(status.version), text(status.scene))
                   : tr("OBS %1 · scene %2").arg(text(status.version), text(status.scene));
    case StageState::NotRunning:
        return tr("OBS does not answer. Start it and switch on Tools → WebSocket server; it is "
                  "tried again by itself.");
    case StageState::WrongPassword:
        return tr("OBS refuses the password. It stands under Tools → WebSocket server settings.");
    case StageState::TooOld:
        return tr("This OBS is too old: version 28 or newer is needed.");
    case StageState::Broken:
        break;
    }
    return tr("Something else than OBS answers on this port.");
}

void StageBar::write()
{
    if (m_stage == nullptr) {
        m_state->setText(tr("Overlay pictures: %1").arg(m_folder));
        return;
    }
    const ports::StageStatus& status = m_stage->status();
    m_connect->setText(status.state == StageState::Off ? tr("Connect OBS") : tr("Disconnect"));
    m_state->setText(told(status));
    m_state->setToolTip(m_folder);
    const bool bad = status.state == StageState::WrongPassword ||
                     status.state == StageState::TooOld || status.state == StageState::Broken;
    m_state->setRole(bad                                 ? Role::Alarm
                     : status.state == StageState::Ready ? Role::Leaf
                                                         : Role::Quiet);
}

} // namespace linli::ui
