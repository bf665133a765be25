// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/feedback/ProgressStrip.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace linli::ui {

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget(parent), m_text(new TextLabel(TextStyle::Body, Role::Ink, this)),
      m_bar(new QProgressBar(this)),
      m_stop(new Button(ButtonKind::Row, QStringLiteral("player-stop"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    row->addLayout(column, 1);
    row->addWidget(m_stop);
    m_bar->setTextVisible(false);
    onLanguage(this, [this] {
        m_stop->setText(tr("Stop"));
        m_stop->setToolTip(tr("Stops here and keeps what is done"));
        showCounts();
    });
    connect(m_stop, &QAbstractButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        Q_EMIT stopPressed();
    });
    hide();
}

void ProgressStrip::begin(const QString& text, int total)
{
    m_what = text;
    m_total = total;
    m_done = 0;
    m_running = true;
    m_bar->setRange(0, total);
    m_bar->setValue(0);
    m_stop->setEnabled(true);
    showCounts();
    show();
}

void ProgressStrip::advance(int done)
{
    m_done = done;
    m_bar->setValue(done);
    showCounts();
}

void ProgressStrip::finish()
{
    m_running = false;
    hide();
}

void ProgressStrip::setStoppable(bool stoppable)
{
    m_stop->setVisible(stoppable);
}

void ProgressStrip::showCounts()
{
    m_text->setText(m_total > 0 ? tr("%1 · %2 of %3").arg(m_what).arg(m_done).arg(m_total)
                                : m_what);
}

} // namespace linli::ui
