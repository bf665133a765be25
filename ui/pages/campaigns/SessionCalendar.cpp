// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/SessionCalendar.h"

#include "ui/language/CampaignWords.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QFrame>
#include <QGridLayout>
#include <QLocale>

#include <algorithm>

namespace linli::ui {
namespace {

constexpr int kWeek = 7;
constexpr int kMostShown = 3; ///< sessions in one day's cell

QDate dayIn(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.unixMs(), Qt::OffsetFromUTC, 8 * 3600).date();
}

QLocale localeInForce()
{
    return QLocale(language() == words::Language::Zh ? QLocale::Chinese : QLocale::English);
}

} // namespace

SessionCalendar::SessionCalendar(QDate today, QWidget* parent)
    : QWidget(parent), m_today(today), m_first(today.year(), today.month(), 1),
      m_title(new TextLabel(TextStyle::Section, Role::Ink, this)),
      m_before(new Button(ButtonKind::Secondary, QStringLiteral("chevron-left"), this)),
      m_after(new Button(ButtonKind::Secondary, QStringLiteral("chevron-right"), this)),
      m_days(new QGridLayout)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_before);
    head->addWidget(m_title);
    head->addWidget(m_after);
    head->addStretch(1);
    m_days->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 0, 24, 24);
    column->setSpacing(12);
    column->addLayout(head);
    column->addLayout(m_days, 1);
    connect(m_before, &QAbstractButton::clicked, this, [this] { turn(-1); });
    connect(m_after, &QAbstractButton::clicked, this, [this] { turn(1); });
    onLanguage(this, [this] {
        m_before->setAccessibleName(tr("The month before"));
        m_after->setAccessibleName(tr("The next month"));
        m_before->setToolTip(m_before->accessibleName());
        m_after->setToolTip(m_after->accessibleName());
        write();
    });
}

void SessionCalendar::setRows(const std::vector<usecases::CampaignRow>& rows)
{
    m_rows = rows;
    std::sort(m_rows.begin(), m_rows.end(),
              [](const auto& a, const auto& b) { return a.startsAt < b.startsAt; });
    write();
}

void SessionCalendar::turn(int months)
{
    m_first = m_first.addMonths(months);
    write();
}

void SessionCalendar::write()
{
    m_title->setText(localeInForce().toString(m_first, language() == words::Language::Zh
                                                           ? QStringLiteral("yyyy年M月")
                                                           : QStringLiteral("MMMM yyyy")));
    clearLayout(m_days);
    writeWeekdays();
    const int before = m_first.dayOfWeek() - 1;
    for (int i = 0; i < m_first.daysInMonth(); ++i) {
        const int place = before + i;
        m_days->addWidget(dayOf(m_first.addDays(i)), 1 + place / kWeek, place % kWeek);
    }
    for (int row = 1; row <= 6; ++row) {
        m_days->setRowStretch(row, 1);
    }
}

void SessionCalendar::writeWeekdays()
{
    for (int i = 0; i < kWeek; ++i) {
        auto* name = new TextLabel(TextStyle::Note, Role::Quiet, this);
        name->setText(localeInForce().dayName(i + 1, QLocale::ShortFormat));
        m_days->addWidget(name, 0, i);
        m_days->setColumnStretch(i, 1);
    }
}

QWidget* SessionCalendar::dayOf(QDate day)
{
    auto* cell = new QFrame(this);
    cell->setProperty("card", true);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(2);
    auto* number = new TextLabel(day == m_today ? TextStyle::Strong : TextStyle::Note,
                                 day == m_today ? Role::Accent : Role::Quiet, cell);
    number->setText(QString::number(day.day()));
    column->addWidget(number);
    int shown = 0;
    int more = 0;
    for (const usecases::CampaignRow& row : m_rows) {
        if (dayIn(row.startsAt) != day) {
            continue;
        }
        if (shown++ >= kMostShown) {
            ++more;
            continue;
        }
        auto* session = new Button(ButtonKind::Row, cell);
        session->setText(clockOf(row.startsAt));
        session->setToolTip(text(row.title) + QStringLiteral(" · ") +
                            CampaignWords::state(row.state));
        session->setAccessibleName(clockOf(row.startsAt) + QLatin1Char(' ') + text(row.title));
        connect(session, &QAbstractButton::clicked, this,
                [this, id = row.id] { Q_EMIT opened(id); });
        auto* title = new TextLabel(TextStyle::Note, Role::Ink, cell);
        title->setText(text(row.title));
        title->setElided(true);
        auto* line = new QHBoxLayout;
        line->setSpacing(6);
        line->addWidget(session);
        line->addWidget(title, 1);
        column->addLayout(line);
    }
    if (more > 0) {
        auto* rest = new TextLabel(TextStyle::Note, Role::Quiet, cell);
        rest->setText(tr("%n more", nullptr, more));
        column->addWidget(rest);
    }
    column->addStretch(1);
    return cell;
}

} // namespace linli::ui
