// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QFileInfo>
#include <QHBoxLayout>

namespace linli::ui {

StatusLine::StatusLine(QWidget* parent)
    : QFrame(parent), m_saved(new TextLabel(TextStyle::Note, Role::Quiet, this)),
      m_place(new TextLabel(TextStyle::Note, Role::Quiet, this)),
      m_next(new TextLabel(TextStyle::Note, Role::Quiet, this)),
      m_sync(new Button(ButtonKind::Row, QStringLiteral("refresh"), this)),
      m_actor(new Button(ButtonKind::Row, QStringLiteral("lock"), this))
{
    setProperty("statusline", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 5, 24, 5);
    row->setSpacing(8);
    auto* tick = new QLabel(this);
    onTheme(tick, [tick] {
        tick->setPixmap(iconPixmap(QStringLiteral("circle-check"), tokens().leaf, scaled(16),
                                   tick->devicePixelRatioF()));
    });
    row->addWidget(tick);
    row->addWidget(m_saved);
    row->addSpacing(16);
    row->addWidget(m_next);
    row->addStretch(1);
    m_place->setElided(true); // on a small screen; the tip has the whole path
    row->addWidget(m_place);
    row->addWidget(m_sync);
    row->addWidget(m_actor);
    m_sync->setObjectName(QStringLiteral("syncState"));
    m_sync->hide();
    connect(m_sync, &QAbstractButton::clicked, this, &StatusLine::syncPressed);
    m_actor->setObjectName(QStringLiteral("lockNow"));
    m_actor->hide();
    connect(m_actor, &QAbstractButton::clicked, this, &StatusLine::lockPressed);
    onLanguage(this, [this] { write(); });
}

void StatusLine::setSavedAt(Instant at)
{
    m_savedAt = at;
    write();
}

void StatusLine::setShopFile(const QString& path)
{
    m_file = path;
    write();
}

void StatusLine::setNextSession(const QString& text)
{
    m_next->setText(text);
}

void StatusLine::setActor(const QString& name)
{
    m_actor->setText(name);
    m_actor->setVisible(!name.isEmpty());
}

void StatusLine::setSync(const QString& text, const QString& tip, bool wrong)
{
    m_sync->setText(text);
    m_sync->setToolTip(tip);
    m_sync->setIconName(wrong ? QStringLiteral("alert-triangle") : QStringLiteral("refresh"));
    m_sync->setVisible(!text.isEmpty());
}

void StatusLine::write()
{
    m_saved->setText(
        m_savedAt
            ? tr("Saved %1").arg(QString::fromStdString(m_savedAt->toShanghaiText()).mid(11, 5))
            : tr("Everything is saved"));
    m_place->setText(m_file.isEmpty()
                         ? tr("Kept on this computer")
                         : tr("Kept on this computer · %1").arg(QFileInfo(m_file).fileName()));
    m_place->setToolTip(m_file);
    m_actor->setToolTip(tr("Lock the window"));
}

} // namespace linli::ui
