// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/PaperDialog.h"

#include "domain/poster/Page.h"
#include "ui/studio/properties/NumberField.h"
#include "ui/studio/properties/PropertySection.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Retranslate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace linli::ui {

namespace {

using poster::Page;
using poster::PageUnit;

struct Preset
{
    const char* name;
    Page page;
};

// reference/ecosystem.md §5: sizes, 3 mm bleed, 5 mm safe; slips 72 mm of 80 at 203 dpi.
constexpr Preset kPresets[] = {{QT_TRANSLATE_NOOP("linli::ui::PaperDialog", "Phone picture"),
                                {PageUnit::Pixel, 1080, 1920, 0, 48, 72}},
                               {QT_TRANSLATE_NOOP("linli::ui::PaperDialog", "Square picture"),
                                {PageUnit::Pixel, 1080, 1080, 0, 48, 72}},
                               {QT_TRANSLATE_NOOP("linli::ui::PaperDialog", "A4 poster"),
                                {PageUnit::Millimetre, 210, 297, 3, 8, 300}},
                               {QT_TRANSLATE_NOOP("linli::ui::PaperDialog", "A4 across"),
                                {PageUnit::Millimetre, 297, 210, 3, 8, 300}},
                               {QT_TRANSLATE_NOOP("linli::ui::PaperDialog", "A5 leaflet"),
                                {PageUnit::Millimetre, 148, 210, 3, 5, 300}},
                               {QT_TRANSLATE_NOOP("linli::ui::PaperDialog", "A6 card"),
                                {PageUnit::Millimetre, 105, 148, 3, 5, 300}},
                               {QT_TRANSLATE_NOOP("linli::ui::PaperDialog", "Slip of 80 mm"),
                                {PageUnit::Millimetre, 72, 130, 0, 2, 203}},
                               {QT_TRANSLATE_NOOP("linli::ui::PaperDialog", "Label 50 × 30"),
                                {PageUnit::Millimetre, 50, 30, 0, 2, 300}}};

} // namespace

PaperDialog::PaperDialog(const Page* page, QWidget* parent)
    : FormDialog(parent), m_new(page == nullptr), m_name(new QLineEdit(this)),
      m_preset(new QComboBox(this)), m_scale(new QCheckBox(this))
{
    m_nameField = new Field(m_name, this);
    m_presetField = new Field(m_preset, this);
    m_nameField->setVisible(m_new);
    m_scale->setVisible(!m_new);
    m_scale->setChecked(true);
    body()->addWidget(m_nameField);
    body()->addWidget(m_presetField);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    for (int i = 0; i < 4; ++i) {
        m_numbers[i] = new NumberField({0, 20'000, 1, 1}, this);
        m_fields[i] = new Field(m_numbers[i], this);
        grid->addWidget(m_fields[i], i / 2, i % 2);
    }
    body()->addLayout(grid);
    body()->addWidget(m_scale);
    for (const Preset& preset : kPresets) {
        m_preset->addItem(QString::fromLatin1(preset.name));
    }
    show(page != nullptr ? *page : kPresets[5].page);
    m_preset->setCurrentIndex(m_new ? 5 : -1);
    connect(m_preset, &QComboBox::activated, this, &PaperDialog::choosePreset);
    onLanguage(this, [this] { writeTexts(); });
}

void PaperDialog::choosePreset(int index)
{
    m_preset->setCurrentIndex(index);
    show(kPresets[index].page);
}

void PaperDialog::writeTexts()
{
    setTitle(m_new ? tr("New poster") : tr("Paper"));
    setPrimary(m_new ? tr("Design") : tr("Change the paper"));
    m_nameField->setLabel(tr("Name"));
    m_name->setPlaceholderText(tr("Spring strawberries"));
    m_presetField->setLabel(tr("Size"));
    m_preset->setPlaceholderText(tr("A usual size"));
    for (int i = 0; i < m_preset->count(); ++i) {
        m_preset->setItemText(i, tr(kPresets[i].name));
    }
    m_fields[0]->setLabel(tr("Width"));
    m_fields[1]->setLabel(tr("Height"));
    m_fields[2]->setLabel(tr("Bleed"));
    m_fields[2]->setHelp(tr("Colour beyond the cut; 3 mm for a print shop"));
    m_fields[3]->setLabel(tr("Safe edge"));
    m_fields[3]->setHelp(tr("Words and codes stay this far inside"));
    m_scale->setText(tr("Let everything grow or shrink along"));
}

void PaperDialog::show(const Page& page)
{
    m_unit = page.unit;
    m_dpi = page.dpi;
    const bool pixels = page.unit == PageUnit::Pixel;
    const double values[] = {page.width, page.height, page.bleed, page.safe};
    for (int i = 0; i < 4; ++i) {
        m_numbers[i]->setSuffix(pixels ? QStringLiteral(" px") : QStringLiteral(" mm"));
        m_numbers[i]->setDecimals(pixels ? 0 : 1);
        // The reader's own limits: readPage() of models/render.
        m_numbers[i]->setRange(i < 2 ? 10 : 0, i < 2 ? (pixels ? 20'000 : 2000) : 50);
        m_numbers[i]->show(values[i]);
    }
    m_numbers[2]->setEnabled(!pixels);
}

Page PaperDialog::page() const
{
    Page page;
    page.unit = m_unit;
    page.dpi = m_dpi;
    page.width = m_numbers[0]->value();
    page.height = m_numbers[1]->value();
    page.bleed = m_numbers[2]->value();
    page.safe = m_numbers[3]->value();
    return page;
}

QString PaperDialog::name() const
{
    const QString typed = m_name->text().trimmed();
    return typed.isEmpty() ? tr("New poster") : typed.left(60);
}

bool PaperDialog::scalesContent() const
{
    return m_scale->isChecked();
}

} // namespace linli::ui
