// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/ScheduleCard.h"

#include "ui/language/CellText.h"
#include "ui/pages/reports/SchedulePresenter.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

namespace linli::ui {

ScheduleCard::ScheduleCard(SchedulePresenter& presenter, QWidget* parent)
    : Card(parent), m_presenter(presenter), m_when(new TextLabel(TextStyle::Body, Role::Ink, this)),
      m_last(new TextLabel(TextStyle::Note, Role::Quiet, this)),
      m_change(new Button(ButtonKind::Row, QStringLiteral("clock"), this)),
      m_open(new Button(ButtonKind::Quiet, this))
{
    m_when->setWordWrap(true);
    m_last->setWordWrap(true);
    body()->addWidget(m_when);
    body()->addWidget(m_last);
    body()->addWidget(m_open, 0, Qt::AlignLeft);
    body()->addWidget(m_change, 0, Qt::AlignLeft);
    m_change->setObjectName(QStringLiteral("schedule"));
    connect(m_change, &QAbstractButton::clicked, this, &ScheduleCard::changePressed);
    connect(m_open, &QAbstractButton::clicked, this, &ScheduleCard::openFolder);
    connect(&presenter, &SchedulePresenter::changed, this, &ScheduleCard::write);
    onLanguage(this, [this] { write(); });
}

void ScheduleCard::write()
{
    static const char* const kDays[] = {QT_TR_NOOP("every Monday"),    QT_TR_NOOP("every Tuesday"),
                                        QT_TR_NOOP("every Wednesday"), QT_TR_NOOP("every Thursday"),
                                        QT_TR_NOOP("every Friday"),    QT_TR_NOOP("every Saturday"),
                                        QT_TR_NOOP("every Sunday")};
    setTitle(tr("Weekly reports"));
    const report::WeeklySchedule& schedule = m_presenter.schedule();
    const usecases::ScheduleNews& news = m_presenter.news();
    m_change->setText(schedule.on ? tr("Change …") : tr("Set up …"));
    m_open->setText(tr("Open the folder"));
    m_when->setText(schedule.on ? tr("Made %1 at %2:00: %n report(s).", nullptr,
                                     static_cast<int>(schedule.reports.size()))
                                      .arg(tr(kDays[schedule.weekday - 1]))
                                      .arg(schedule.hour, 2, 10, QLatin1Char('0'))
                                : tr("Let the reports of last week lie in a folder every Monday."));
    m_open->setVisible(!news.folder.empty());
    if (!news.failure.empty()) {
        m_last->setRole(Role::Alarm);
        m_last->setText(
            tr("The last try failed: %1 cannot be written.").arg(text(news.failedPath)));
    } else if (news.madeAt) {
        m_last->setRole(Role::Quiet);
        m_last->setText(tr("Last made %1.").arg(moment(*news.madeAt)));
    }
    m_last->setVisible(!news.failure.empty() || news.madeAt.has_value());
}

void ScheduleCard::openFolder()
{
    if (!m_presenter.news().folder.empty()) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(text(m_presenter.news().folder)));
        m_presenter.markRead();
    }
}

} // namespace linli::ui
