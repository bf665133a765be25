// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/consents/BirthdayLine.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/layout/FlowLayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QSignalBlocker>

#include <algorithm>

namespace linli::ui {

namespace {

constexpr int kLeapYear = 2024; // every day there is
constexpr int kMonths = 12;

} // namespace

BirthdayLine::BirthdayLine(const std::optional<ports::Birthday>& birthday, QWidget* parent)
    : QWidget(parent), m_before(birthday), m_month(new QComboBox(this)), m_day(new QComboBox(this)),
      m_adult(new QCheckBox(this)), m_keep(new Button(ButtonKind::Row, this)),
      m_forget(new Button(ButtonKind::Quiet, this))
{
    setObjectName(QStringLiteral("birthdayLine"));
    m_month->setObjectName(QStringLiteral("birthdayMonth"));
    m_day->setObjectName(QStringLiteral("birthdayDay"));
    m_adult->setObjectName(QStringLiteral("birthdayAdult"));
    m_keep->setObjectName(QStringLiteral("keepBirthday"));
    m_forget->setObjectName(QStringLiteral("forgetBirthday"));
    m_month->setAccessibleName(tr("Month of her birthday"));
    m_day->setAccessibleName(tr("Day of her birthday"));
    m_adult->setText(tr("Her own, she is of age"));
    m_keep->setText(tr("Keep the day"));
    m_forget->setText(tr("Forget the day"));
    for (int month = 1; month <= kMonths; ++month) {
        m_month->addItem(tr("month %1").arg(month));
    }
    m_month->setCurrentIndex(birthday ? birthday->month - 1 : 0);
    fillDays();
    m_day->setCurrentIndex(birthday ? birthday->day - 1 : 0);
    m_adult->setChecked(birthday.has_value());
    auto* line = new FlowLayout(this, 8, 6);
    for (QWidget* one :
         std::initializer_list<QWidget*>{m_month, m_day, m_adult, m_keep, m_forget}) {
        line->addWidget(one);
    }
    connect(m_month, &QComboBox::currentIndexChanged, this, [this] {
        fillDays();
        showState();
    });
    connect(m_day, &QComboBox::currentIndexChanged, this, [this] { showState(); });
    connect(m_adult, &QCheckBox::toggled, this, [this] { showState(); });
    connect(m_keep, &QAbstractButton::clicked, this,
            [this] { Q_EMIT kept(m_month->currentIndex() + 1, m_day->currentIndex() + 1); });
    connect(m_forget, &QAbstractButton::clicked, this, &BirthdayLine::forgotten);
    showState();
}

void BirthdayLine::fillDays()
{
    const QSignalBlocker quiet(m_day);
    const int chosen = std::max(0, m_day->currentIndex());
    const int days = QDate(kLeapYear, m_month->currentIndex() + 1, 1).daysInMonth();
    m_day->clear();
    for (int day = 1; day <= days; ++day) {
        m_day->addItem(tr("day %1").arg(day));
    }
    m_day->setCurrentIndex(std::min(chosen, days - 1));
}

void BirthdayLine::showState()
{
    const bool same = m_before && m_before->month == m_month->currentIndex() + 1 &&
                      m_before->day == m_day->currentIndex() + 1;
    m_adult->setVisible(!m_before);
    m_keep->setVisible(!same);
    m_keep->setEnabled(m_adult->isChecked());
    m_forget->setVisible(m_before.has_value());
}

} // namespace linli::ui
