// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/FindingsBar.h"

#include "ui/language/CellText.h"
#include "ui/pages/posters/CheckStrip.h"
#include "ui/studio/core/LayerLabels.h"
#include "ui/studio/core/StudioChecks.h"
#include "ui/studio/core/StudioDocument.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linli::ui {

namespace {
constexpr std::size_t kMostRows = 3; ///< the canvas keeps its room; the rest comes when these go
} // namespace

FindingsBar::FindingsBar(StudioDocument& document, StudioChecks& checks, QWidget* parent)
    : QWidget(parent), m_document(document), m_checks(checks), m_strip(new CheckStrip(this)),
      m_state(new TextLabel(TextStyle::Note, Role::Quiet, this)), m_rows(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->addWidget(m_state);
    top->addWidget(m_strip, 1);
    column->addLayout(top);
    m_rows->setSpacing(4);
    column->addLayout(m_rows);
    m_strip->hide();
    connect(&checks, &StudioChecks::checked, this, &FindingsBar::show);
    onLanguage(this, [this] {
        setAccessibleName(tr("Checks"));
        show();
    });
}

void FindingsBar::show()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    const auto& findings = m_checks.findings();
    const bool coded = m_checks.report().moduleDots > 0;
    m_strip->setVisible(coded);
    if (coded) {
        poster::CheckReport report = m_checks.report();
        report.reason.reset(); // the rows below tell it, with their buttons
        m_strip->setReport(report, m_document.now().page.unit == poster::PageUnit::Pixel);
    }
    m_state->setText(m_checks.report().ok || !findings.empty()
                         ? findings.empty() ? tr("Ready to print")
                                            : tr("To mend: %1").arg(findings.size())
                         : tr("Checking …"));
    m_state->setRole(findings.empty() ? Role::Leaf : Role::Alarm);
    for (std::size_t i = 0; i < std::min(findings.size(), kMostRows); ++i) {
        addRow(i);
    }
}

void FindingsBar::addRow(std::size_t finding)
{
    const StudioFinding& found = m_checks.findings()[finding];
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const poster::Layer* layer = poster::layerOf(m_document.now(), found.layer);
    const QString where = layer != nullptr ? labelOf(*layer) + QStringLiteral(": ") : QString();
    auto* sentence = new TextLabel(TextStyle::Body, Role::Alarm, row);
    sentence->setText(where + sentenceOf(found.error));
    sentence->setElided(true);
    line->addWidget(sentence, 1);
    if (layer != nullptr) {
        auto* show = new Button(ButtonKind::Row, QStringLiteral("eye"), row);
        show->setText(tr("Show me"));
        line->addWidget(show);
        connect(show, &QAbstractButton::clicked, this,
                [this, id = found.layer] { m_document.select({id}); });
    }
    if (found.repairable) {
        auto* mend = new Button(ButtonKind::Row, QStringLiteral("wand"), row);
        mend->setObjectName(QStringLiteral("mend"));
        mend->setText(tr("Mend it"));
        line->addWidget(mend);
        connect(mend, &QAbstractButton::clicked, this,
                [this, finding] { m_checks.repair(finding); });
    }
    m_rows->addWidget(row);
}

} // namespace linli::ui
