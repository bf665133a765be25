// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first/PrinterStep.h"

#include "ui/language/CellText.h"
#include "ui/pages/settings/printers/RulerPrinting.h"
#include "ui/printing/Printers.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace linli::ui {

PrinterStep::PrinterStep(AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_printer(new QComboBox(this)),
      m_state(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_told(new TextLabel(TextStyle::Body, Role::Ink, this)),
      m_test(new Button(ButtonKind::Secondary, QStringLiteral("printer"), this))
{
    m_printer->setObjectName(QStringLiteral("firstPrinter"));
    m_test->setObjectName(QStringLiteral("testPage"));
    m_state->setWordWrap(true);
    m_told->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_printer, 0, Qt::AlignLeft);
    column->addWidget(m_state);
    column->addWidget(m_test, 0, Qt::AlignLeft);
    column->addWidget(m_told);
    column->addStretch(1);
    m_printer->addItems(Printers::names());
    m_printer->setCurrentText(Printers::usual());
    connect(m_printer, &QComboBox::activated, this, &PrinterStep::showPrinter);
    connect(m_test, &QAbstractButton::clicked, this, [this] {
        printRulerPage(this, m_printer->currentText(),
                       [this](const QString& said) { m_told->setText(said); });
    });
    setFocusProxy(m_printer->count() > 0 ? static_cast<QWidget*>(m_printer) : nullptr);
    onLanguage(this, [this] { writeTexts(); });
}

void PrinterStep::writeTexts()
{
    m_printer->setAccessibleName(tr("Printer"));
    m_test->setText(tr("Print a test page"));
    m_test->updateGeometry();
    showPrinter();
}

void PrinterStep::showPrinter()
{
    const bool any = m_printer->count() > 0;
    m_printer->setVisible(any);
    m_test->setVisible(any);
    m_test->setEnabled(m_context.printDesk != nullptr);
    m_told->clear();
    if (!any) {
        m_state->setRole(Role::Amber);
        m_state->setText(tr("This computer has no printer set up. Posters, lists and labels can be "
                            "saved as PDF and printed elsewhere."));
    } else if (const auto trouble = Printers::trouble(m_printer->currentText())) {
        m_state->setRole(Role::Alarm);
        m_state->setText(sentenceOf(*trouble));
    } else {
        m_state->setRole(Role::Leaf);
        m_state->setText(tr("✓ Ready"));
    }
}

} // namespace linli::ui
