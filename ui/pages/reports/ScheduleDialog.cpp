// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/ScheduleDialog.h"

#include "ui/language/CellText.h"
#include "ui/pages/reports/ReportWords.h"
#include "ui/pages/reports/SchedulePresenter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/layout/FlowLayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace linli::ui {

namespace {

constexpr int kHours = 24;
constexpr int kWidest = 980; ///< a screen of 1024 with its frame

QString proposedFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(QStringLiteral("邻里报表"));
}

} // namespace

ScheduleDialog::ScheduleDialog(SchedulePresenter& presenter, QWidget* parent)
    : FormDialog(parent), m_presenter(presenter), m_on(new QCheckBox(this)),
      m_day(new SegmentedControl(this)), m_hour(new QComboBox(this)),
      m_format(new SegmentedControl(this)), m_folder(new QLineEdit(this)), m_folderField(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(std::min(scaled(640), kWidest));
    setTitle(tr("Weekly reports"));
    setLead(tr("Made by themselves while Linli is open, or at its next start; each week gets a "
               "folder of its own with the seven days before."));
    setPrimary(tr("Save"));
    m_on->setText(tr("Make the reports every week"));
    m_on->setObjectName(QStringLiteral("on"));
    body()->addWidget(m_on);
    addWhen();
    addWhat();
    addWhere();
    connect(m_on, &QCheckBox::toggled, this, [this](bool on) {
        if (on && m_folder->text().isEmpty()) {
            m_folder->setText(proposedFolder());
        }
    });
    connect(this, &FormDialog::submitted, this, &ScheduleDialog::submit);
    connect(&presenter, &SchedulePresenter::notSaved, this, &FormDialog::showMistake);
    connect(&presenter, &SchedulePresenter::saved, this, &QDialog::accept);
    fill();
    m_on->setFocus();
}

void ScheduleDialog::addWhen()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_day->setTexts({tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun")});
    auto* day = new Field(m_day, this);
    day->setLabel(tr("Day"));
    for (int hour = 0; hour < kHours; ++hour) {
        m_hour->addItem(QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')));
    }
    auto* hour = new Field(m_hour, this);
    hour->setLabel(tr("Hour"));
    row->addWidget(day);
    row->addWidget(hour);
    row->addStretch(1);
    body()->addLayout(row);
}

void ScheduleDialog::addWhat()
{
    auto* box = new QWidget(this);
    auto* flow = new FlowLayout(box, 16, 8);
    for (int i = 0; i < usecases::kReportKinds; ++i) {
        const auto kind = static_cast<usecases::ReportKind>(i);
        auto* tick = new QCheckBox(reportName(kind), box);
        tick->setObjectName(QStringLiteral("report.") + idOf(kind));
        flow->addWidget(tick);
        m_reports.emplace_back(kind, tick);
    }
    auto* what = new Field(box, this);
    what->setLabel(tr("Reports"));
    body()->addWidget(what);
    m_format->setTexts({QStringLiteral("Excel"), QStringLiteral("CSV"), QStringLiteral("PDF")});
}

void ScheduleDialog::addWhere()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setAccessibleName(tr("Folder"));
    auto* choose = new Button(ButtonKind::Secondary, this);
    choose->setText(tr("Choose …"));
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    connect(choose, &QAbstractButton::clicked, this, &ScheduleDialog::chooseFolder);
    m_folderField = new Field(box, this);
    m_folderField->setLabel(tr("Folder"));
    auto* format = new Field(m_format, this);
    format->setLabel(tr("Form"));
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(format, 0, Qt::AlignTop);
    line->addWidget(m_folderField, 1, Qt::AlignTop);
    body()->addLayout(line);
}

void ScheduleDialog::fill()
{
    const report::WeeklySchedule& kept = m_presenter.schedule();
    m_on->setChecked(kept.on);
    m_day->setCurrent(kept.weekday - 1);
    m_hour->setCurrentIndex(kept.hour);
    m_format->setCurrent(static_cast<int>(kept.format));
    m_folder->setText(text(kept.folder));
    for (const auto& [kind, tick] : m_reports) {
        const std::string name(usecases::textOf(kind));
        tick->setChecked(std::find(kept.reports.begin(), kept.reports.end(), name) !=
                         kept.reports.end());
    }
}

void ScheduleDialog::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder of the weekly reports"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

report::WeeklySchedule ScheduleDialog::typed() const
{
    report::WeeklySchedule made;
    made.on = m_on->isChecked();
    made.weekday = m_day->current() + 1;
    made.hour = m_hour->currentIndex();
    made.format = static_cast<report::FileFormat>(m_format->current());
    made.folder = m_folder->text().trimmed().toStdString();
    for (const auto& [kind, tick] : m_reports) {
        if (tick->isChecked()) {
            made.reports.emplace_back(usecases::textOf(kind));
        }
    }
    return made;
}

void ScheduleDialog::submit()
{
    const report::WeeklySchedule wanted = typed();
    const QFileInfo folder(m_folder->text().trimmed());
    if (wanted.on && folder.filePath() == proposedFolder()) {
        QDir().mkpath(folder.filePath()); // ours to make; any other one must be there
    }
    const bool fits = folder.isDir() && folder.isWritable() && folder.isAbsolute();
    m_folderField->setMistake(
        !wanted.on || fits ? QString() : tr("This folder is not there or cannot be written into."));
    if (wanted.on && wanted.reports.empty()) {
        showMistake(tr("Tick at least one report."));
    } else if (!wanted.on || fits) {
        clearMistake();
        setWaiting(true);
        m_presenter.save(wanted);
    }
}

} // namespace linli::ui
