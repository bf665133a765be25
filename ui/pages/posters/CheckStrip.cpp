// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/posters/CheckStrip.h"

#include "ui/language/CellText.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>

namespace linli::ui {

namespace {

/// Colour never alone: a tick or a cross goes with it.
void tick(Chip& chip, const QString& text, bool good)
{
    chip.setContent(text + (good ? QStringLiteral(" ✓") : QStringLiteral(" ✗")),
                    good ? Role::Leaf : Role::Alarm);
}

} // namespace

CheckStrip::CheckStrip(QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout), m_module(new Chip(this)), m_quiet(new Chip(this)),
      m_contrast(new Chip(this)), m_decoded(new Chip(this)),
      m_reason(new TextLabel(TextStyle::Body, Role::Alarm, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_grid->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(m_grid);
    row->addStretch(1);
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignCenter);
    column->addLayout(row);
    column->addWidget(m_reason);
    onLanguage(this, [this] { write(); });
}

void CheckStrip::setReport(const poster::CheckReport& report, bool inPixels)
{
    m_report = report;
    m_inPixels = inPixels;
    write();
}

void CheckStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// One row of ticks, or two where large text leaves no room for one. Two is what the layout counts
/// on at the least, so that a narrow window can be narrow.
void CheckStrip::arrange()
{
    const std::array chips{m_module, m_quiet, m_contrast, m_decoded};
    int wide = 0;
    for (const Chip* chip : chips) {
        wide += chip->sizeHint().width() + 8;
    }
    const int columns = wide <= width() ? int(chips.size()) : 2;
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    for (std::size_t i = 0; i < chips.size(); ++i) {
        m_grid->addWidget(chips[i], int(i) / columns, int(i) % columns);
    }
}

QSize CheckStrip::minimumSizeHint() const
{
    const int two = std::max(m_module->sizeHint().width() + m_quiet->sizeHint().width(),
                             m_contrast->sizeHint().width() + m_decoded->sizeHint().width());
    return {two + 16, m_module->sizeHint().height()};
}

QString CheckStrip::reason() const
{
    return m_reason->text();
}

void CheckStrip::write()
{
    const bool known = m_report.has_value();
    for (Chip* chip : {m_module, m_quiet, m_contrast, m_decoded}) {
        chip->setVisible(known);
    }
    m_reason->setVisible(known && m_report->reason.has_value());
    if (!known) {
        return;
    }
    const poster::CheckReport& found = *m_report;
    const ErrorCode why = found.reason ? found.reason->code() : ErrorCode::Internal;
    const QString module = m_inPixels ? tr("Module %1 px").arg(found.moduleDots, 0, 'f', 0)
                                      : tr("Module %1 mm").arg(found.moduleMm, 0, 'f', 2);
    tick(*m_module, module, why != ErrorCode::PosterModuleTooSmall && found.moduleMm > 0);
    tick(*m_quiet, tr("Quiet zone %1").arg(found.quietModules, 0, 'f', 0),
         found.quietModules >= poster::kQuietModules);
    tick(*m_contrast, tr("Contrast %1:1").arg(found.contrast, 0, 'f', 1),
         found.contrast >= poster::kContrast && why != ErrorCode::PosterInverted);
    tick(*m_decoded, tr("Read back"), found.decoded && why != ErrorCode::PosterWrongPayload);
    m_reason->setText(found.reason ? sentenceOf(*found.reason) : QString());
    arrange();
    setAccessibleName(found.ok ? tr("The code passed every check") : m_reason->text());
}

} // namespace linli::ui
