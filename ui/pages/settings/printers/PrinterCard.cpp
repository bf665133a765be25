// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/printers/PrinterCard.h"

#include "render/labels/RulerPages.h"
#include "ui/context/PrintDesk.h"
#include "ui/language/CellText.h"
#include "ui/pages/settings/printers/RulerPrinting.h"
#include "ui/printing/Printers.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/layout/FlowLayout.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

QDoubleSpinBox* millimetres(double meant)
{
    auto* box = new QDoubleSpinBox;
    box->setDecimals(1);
    box->setSingleStep(0.1);
    box->setRange(0, 400);
    box->setValue(meant);
    box->setSuffix(QStringLiteral(" mm"));
    return box;
}

} // namespace

PrinterCard::PrinterCard(AppContext& context, PageHost& host, QWidget* parent)
    : Card(parent), m_context(context), m_host(host), m_printer(new QComboBox(this)),
      m_state(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_calibration(new TextLabel(TextStyle::Body, Role::Ink, this)),
      m_how(new TextLabel(TextStyle::Note, Role::Quiet, this)),
      m_left(millimetres(render::RulerPages::kCrossMm)),
      m_top(millimetres(render::RulerPages::kCrossMm)),
      m_length(millimetres(render::RulerPages::kLengthMm)), m_leftField(new Field(m_left, this)),
      m_topField(new Field(m_top, this)), m_lengthField(new Field(m_length, this)),
      m_ruler(new Button(ButtonKind::Secondary, QStringLiteral("printer"), this)),
      m_keep(new Button(ButtonKind::Secondary, this)),
      m_reset(new Button(ButtonKind::Secondary, this))
{
    m_how->setWordWrap(true);
    m_state->setWordWrap(true);
    m_ruler->setObjectName(QStringLiteral("rulerPage"));
    m_keep->setObjectName(QStringLiteral("keepCalibration"));
    body()->addWidget(m_printer, 0, Qt::AlignLeft);
    body()->addWidget(m_state);
    body()->addWidget(m_calibration);
    body()->addWidget(m_how);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(16);
    for (Field* field : {m_leftField, m_topField, m_lengthField}) {
        fields->addWidget(field, 1, Qt::AlignTop);
    }
    body()->addLayout(fields);
    auto* bar = new QWidget(this);
    auto* row = new FlowLayout(bar, 12, 12);
    for (Button* button : {m_ruler, m_keep, m_reset}) {
        row->addWidget(button);
    }
    body()->addWidget(bar);
    connect(m_printer, &QComboBox::activated, this, &PrinterCard::showPrinter);
    connect(m_ruler, &QAbstractButton::clicked, this, &PrinterCard::printRuler);
    connect(m_keep, &QAbstractButton::clicked, this, &PrinterCard::keepMeasured);
    connect(m_reset, &QAbstractButton::clicked, this, [this] { keep({}); });
    onLanguage(this, [this] { writeTexts(); });
}

QString PrinterCard::printer() const
{
    return m_printer->currentText();
}

void PrinterCard::refresh()
{
    const QString before = printer().isEmpty() ? Printers::usual() : printer();
    const QSignalBlocker quiet(m_printer);
    m_printer->clear();
    m_printer->addItems(Printers::names());
    m_printer->setCurrentText(before);
    showPrinter();
}

void PrinterCard::writeTexts()
{
    setTitle(tr("Printers"));
    m_printer->setAccessibleName(tr("Printer"));
    m_how->setText(tr("Labels a little off? Print the ruler page at 100 %, measure it with a ruler "
                      "and write down what you find. Every printer keeps its own correction."));
    m_leftField->setLabel(tr("Cross from the left edge"));
    m_topField->setLabel(tr("Cross from the upper edge"));
    m_lengthField->setLabel(tr("Level ruler from 0 to 150"));
    m_ruler->setText(tr("Print the ruler page"));
    m_keep->setText(tr("Keep what I measured"));
    m_reset->setText(tr("No correction"));
    showPrinter();
}

void PrinterCard::showPrinter()
{
    const bool any = m_printer->count() > 0;
    m_printer->setVisible(any);
    for (QWidget* one : {static_cast<QWidget*>(m_leftField), static_cast<QWidget*>(m_topField),
                         static_cast<QWidget*>(m_lengthField), static_cast<QWidget*>(m_ruler),
                         static_cast<QWidget*>(m_keep), static_cast<QWidget*>(m_reset)}) {
        one->setEnabled(any && m_context.printDesk != nullptr);
    }
    if (!any) {
        m_state->setRole(Role::Amber);
        m_state->setText(tr("This computer has no printer set up. Posters, lists and labels can be "
                            "saved as PDF and printed elsewhere."));
    } else if (const auto trouble = Printers::trouble(printer())) {
        m_state->setRole(Role::Alarm);
        m_state->setText(sentenceOf(*trouble));
    } else {
        m_state->setRole(Role::Leaf);
        m_state->setText(tr("✓ Ready"));
    }
    showCalibration();
}

void PrinterCard::showCalibration()
{
    const render::PrinterCalibration now = Printers::instance().calibration(printer());
    m_calibration->setVisible(m_printer->count() > 0);
    m_calibration->setText(now.isNeutral() ? tr("Not corrected")
                                           : tr("Corrected by %1 mm to the right, %2 mm down, %3 %")
                                                 .arg(now.xMm, 0, 'f', 1)
                                                 .arg(now.yMm, 0, 'f', 1)
                                                 .arg(now.scale * 100, 0, 'f', 1));
}

void PrinterCard::printRuler()
{
    printRulerPage(this, printer(), [this](const QString& sentence) {
        m_host.notice(sentence);
        showPrinter();
    });
}

void PrinterCard::keepMeasured()
{
    const auto found = render::calibrationFrom(m_left->value(), m_top->value(), m_length->value());
    if (!found.ok()) {
        Q_EMIT failed(sentenceOf(found.error()));
        return;
    }
    keep(*found);
}

void PrinterCard::keep(const render::PrinterCalibration& calibration)
{
    const Result<void> kept = Printers::instance().desk().keep(printer(), calibration);
    if (!kept.ok()) {
        Q_EMIT failed(sentenceOf(kept.error()));
        return;
    }
    m_host.notice(tr("Saved"));
    showCalibration();
}

} // namespace linli::ui
