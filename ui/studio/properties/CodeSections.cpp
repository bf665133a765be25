// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/FieldList.h"
#include "domain/poster/Placeholders.h"
#include "ui/studio/properties/ColourField.h"
#include "ui/studio/properties/FieldButton.h"
#include "ui/studio/properties/NumberField.h"
#include "ui/studio/properties/ShapeSections.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace linli::ui {

namespace {
using poster::BarcodeShape;
using poster::BoardShape;
using poster::QrShape;
} // namespace

CodeSection::CodeSection(StudioDocument& document, QWidget* parent)
    : PropertySection(document, parent), m_payload(new QLineEdit(this)),
      m_field(new FieldButton(this)), m_kind(new QComboBox(this)), m_dark(new ColourField(this)),
      m_light(new ColourField(this)), m_quiet(new NumberField({0, 20, 1, 1}, this)),
      m_logo(new Button(ButtonKind::Secondary, QStringLiteral("photo"), this)),
      m_noLogo(new Button(ButtonKind::Quiet, QStringLiteral("x"), this))
{
    m_labels[0] = addRow(m_payload);
    addWide(m_field);
    m_labels[1] = addRow(m_kind);
    m_labels[2] = addRow(m_dark, true);
    m_labels[3] = addRow(m_light, true);
    m_labels[4] = addRow(m_quiet);
    addWide(m_logo);
    addWide(m_noLogo);
    connectLogo();
    connect(m_field, &FieldButton::chosen, this, [this](const QString& placeholder) {
        m_payload->setText(placeholder);
        Q_EMIT m_payload->editingFinished();
    });
    connect(m_payload, &QLineEdit::editingFinished, this, [this] {
        const std::string text = m_payload->text().toStdString();
        if (!poster::checkPlaceholders(text).ok()) {
            refresh(); // a half written field is not taken
            return;
        }
        edit<QrShape>(tr("What the code holds"),
                      [&](QrShape& qr) { return poster::assign(qr.payload, text); });
        edit<BarcodeShape>(tr("What the code holds"),
                           [&](BarcodeShape& code) { return poster::assign(code.payload, text); });
    });
    connect(m_kind, &QComboBox::activated, this, [this](int kind) {
        edit<BarcodeShape>(tr("Kind of bar code"), [kind](BarcodeShape& code) {
            return poster::assign(code.kind, static_cast<poster::BarcodeKind>(kind));
        });
    });
    connect(m_dark, &ColourField::entered, this,
            [this](const poster::Colour& colour) { setColour(true, colour); });
    connect(m_light, &ColourField::entered, this,
            [this](const poster::Colour& colour) { setColour(false, colour); });
    connect(m_quiet, &NumberField::entered, this, [this](double modules) {
        edit<QrShape>(tr("Quiet zone"),
                      [modules](QrShape& qr) { return poster::assign(qr.quietModules, modules); });
    });
    onLanguage(this, [this] { writeTexts(); });
}

void CodeSection::connectLogo()
{
    connect(m_logo, &QAbstractButton::clicked, this,
            [this] { Q_EMIT logoAsked(QString::fromStdString(m_document.selection().front())); });
    connect(m_noLogo, &QAbstractButton::clicked, this, [this] {
        edit<QrShape>(tr("No logo"),
                      [](QrShape& qr) { return poster::assign(qr.logo, std::string()); });
    });
}

void CodeSection::writeTexts()
{
    setTitle(tr("Code"));
    m_logo->setText(tr("Logo in the middle …"));
    m_noLogo->setText(tr("No logo"));
    name(m_labels[0], tr("What the code holds"));
    name(m_labels[1], tr("Kind of bar code"));
    name(m_labels[2], tr("Dark"));
    name(m_labels[3], tr("Light"));
    name(m_labels[4], tr("Quiet zone, modules"));
    setChoices(*m_kind, {QStringLiteral("Code 128"), QStringLiteral("EAN-13")});
}

void CodeSection::setColour(bool dark, const poster::Colour& colour)
{
    const auto change = [&](auto& code) {
        return poster::assign(dark ? code.dark : code.light, colour);
    };
    edit<QrShape>(tr("Code colour"), change);
    edit<BarcodeShape>(tr("Code colour"), change);
}

bool CodeSection::read()
{
    const auto* qr = first<QrShape>();
    const auto* bars = first<BarcodeShape>();
    if (qr == nullptr && bars == nullptr) {
        return false;
    }
    const std::string& payload = qr != nullptr ? qr->payload : bars->payload;
    if (!m_payload->hasFocus()) {
        m_payload->setText(QString::fromStdString(payload));
    }
    m_dark->show(qr != nullptr ? qr->dark : bars->dark);
    m_light->show(qr != nullptr ? qr->light : bars->light);
    m_kind->setVisible(bars != nullptr);
    m_labels[1]->setVisible(bars != nullptr);
    m_quiet->setVisible(qr != nullptr);
    m_labels[4]->setVisible(qr != nullptr);
    m_logo->setVisible(qr != nullptr && m_document.selection().size() == 1);
    m_noLogo->setVisible(qr != nullptr && !qr->logo.empty());
    if (bars != nullptr) {
        m_kind->setCurrentIndex(static_cast<int>(bars->kind));
    }
    if (qr != nullptr) {
        m_quiet->show(qr->quietModules);
    }
    return true;
}

FieldsSection::FieldsSection(StudioDocument& document, QWidget* parent)
    : PropertySection(document, parent), m_when(new QComboBox(this)),
      m_missing(new QComboBox(this)), m_rows(new NumberField({1, 50, 0, 1}, this))
{
    for (const poster::FieldEntry& entry : poster::fieldList()) {
        if (!entry.always) {
            m_keys.emplace_back(entry.key);
        }
    }
    m_labels[0] = addRow(m_rows, true);
    m_labels[1] = addRow(m_when);
    m_labels[2] = addRow(m_missing);
    connect(m_rows, &NumberField::entered, this, [this](double rows) {
        edit<BoardShape>(tr("Rows"), [rows](BoardShape& board) {
            return poster::assign(board.rows, int(rows));
        });
    });
    connect(m_when, &QComboBox::activated, this, [this](int index) {
        editLayers(tr("Condition"), [this, index](poster::Layer& layer) {
            const std::string key = index <= 0 ? std::string() : m_keys[std::size_t(index - 1) / 2];
            const bool with = index % 2 == 1;
            const bool changed = poster::assign(layer.whenField, with ? key : std::string());
            return poster::assign(layer.unlessField, with ? std::string() : key) || changed;
        });
    });
    connect(m_missing, &QComboBox::activated, this, [this](int index) {
        editLayers(tr("Missing field"), [index](poster::Layer& layer) {
            return poster::assign(layer.onMissing, static_cast<poster::MissingField>(index));
        });
    });
    onLanguage(this, [this] { writeTexts(); });
}

void FieldsSection::writeTexts()
{
    setTitle(tr("When it is there"));
    name(m_labels[0], tr("Rows"));
    name(m_labels[1], tr("Shown"));
    name(m_labels[2], tr("Where a field has no value"));
    QStringList conditions{tr("always")};
    for (const std::string& key : m_keys) {
        conditions += tr("only with: %1").arg(fieldName(key));
        conditions += tr("only without: %1").arg(fieldName(key));
    }
    setChoices(*m_when, conditions);
    setChoices(*m_missing, {tr("make no poster"), tr("leave the layer out"), tr("leave a gap")});
}

bool FieldsSection::read()
{
    const poster::Layer* layer = firstLayer();
    if (layer == nullptr) {
        return false;
    }
    const auto* board = std::get_if<BoardShape>(&layer->shape);
    m_rows->setVisible(board != nullptr);
    m_labels[0]->setVisible(board != nullptr);
    if (board != nullptr) {
        m_rows->show(board->rows);
    }
    const bool with = !layer->whenField.empty();
    const std::string& key = with ? layer->whenField : layer->unlessField;
    const auto found = std::find(m_keys.begin(), m_keys.end(), key);
    const int at = int(found - m_keys.begin());
    m_when->setCurrentIndex(key.empty() ? 0 : found == m_keys.end() ? -1 : 2 * at + (with ? 1 : 2));
    m_missing->setCurrentIndex(static_cast<int>(layer->onMissing));
    return true;
}

} // namespace linli::ui
