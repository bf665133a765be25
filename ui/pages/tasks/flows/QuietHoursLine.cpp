// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/flows/QuietHoursLine.h"

#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTimeEdit>

namespace linli::ui {

namespace {

constexpr int kSecondsOfMinute = 60;
constexpr int kMinutesOfHour = 60;

QTime timeOf(int minutes)
{
    return QTime(0, 0).addSecs(minutes * kSecondsOfMinute);
}

int minutesOf(const QTime& time)
{
    return time.hour() * kMinutesOfHour + time.minute();
}

} // namespace

QuietHoursLine::QuietHoursLine(QWidget* parent)
    : Card(parent), m_lead(new TextLabel(TextStyle::Body, Role::Ink, this)),
      m_from(new QTimeEdit(this)), m_till(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_to(new QTimeEdit(this)), m_note(new TextLabel(TextStyle::Note, Role::Quiet, this))
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    m_from->setObjectName(QStringLiteral("quietFrom"));
    m_to->setObjectName(QStringLiteral("quietTo"));
    for (QTimeEdit* edit : {m_from, m_to}) {
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
        connect(edit, &QTimeEdit::editingFinished, this, &QuietHoursLine::keep);
    }
    m_note->setElided(true);
    line->addWidget(m_lead);
    line->addWidget(m_from);
    line->addWidget(m_till);
    line->addWidget(m_to);
    line->addWidget(m_note, 1);
    body()->addLayout(line);
    onLanguage(this, [this] {
        m_lead->setText(tr("Nobody is written to from"));
        m_till->setText(tr("till", "from 21:00 till 09:00"));
        m_note->setText(tr("What falls into it comes when it is over; the group is not meant."));
        m_from->setAccessibleName(tr("Quiet from"));
        m_to->setAccessibleName(tr("Quiet till"));
    });
}

QuietHoursLine::~QuietHoursLine()
{
    m_from->disconnect(this); // says "finished" once more while it is deleted
    m_to->disconnect(this);
}

void QuietHoursLine::show(const tasks::QuietHours& quiet)
{
    m_quiet = quiet;
    m_from->setTime(timeOf(quiet.from));
    m_to->setTime(timeOf(quiet.to));
}

void QuietHoursLine::keep()
{
    const tasks::QuietHours wanted{minutesOf(m_from->time()), minutesOf(m_to->time())};
    if (wanted != m_quiet) {
        m_quiet = wanted;
        Q_EMIT changed(wanted);
    }
}

} // namespace linli::ui
