// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/properties/FrameSection.h"

#include "domain/poster/edit/Frames.h"
#include "ui/studio/properties/NumberField.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>

namespace linli::ui {

namespace {
constexpr double kFar = 20'000;
} // namespace

FrameSection::FrameSection(StudioDocument& document, QWidget* parent)
    : PropertySection(document, parent), m_x(new NumberField({-kFar, kFar, 1, 1}, this)),
      m_y(new NumberField({-kFar, kFar, 1, 1}, this)),
      m_width(new NumberField({0, kFar, 1, 1}, this)),
      m_height(new NumberField({0, kFar, 1, 1}, this)),
      m_turn(new NumberField({-180, 180, 1, 1}, this)),
      m_opacity(new NumberField({0, 100, 0, 5}, this)), m_anchor(new QComboBox(this))
{
    m_turn->setSuffix(QStringLiteral("°"));
    m_opacity->setSuffix(QStringLiteral(" %"));
    QWidget* const editors[] = {m_x, m_y, m_width, m_height, m_turn, m_opacity};
    for (int i = 0; i < 6; ++i) {
        m_labels[i] = addRow(editors[i], true);
    }
    m_labels[6] = addRow(m_anchor);
    connect(m_x, &NumberField::entered, this, [this](double v) { place(&poster::Box::x, v); });
    connect(m_y, &NumberField::entered, this, [this](double v) { place(&poster::Box::y, v); });
    connect(m_width, &NumberField::entered, this,
            [this](double v) { place(&poster::Box::width, v); });
    connect(m_height, &NumberField::entered, this,
            [this](double v) { place(&poster::Box::height, v); });
    connect(m_turn, &NumberField::entered, this, [this](double degrees) {
        m_document.change(tr("Turn"), [&](poster::PosterDocument& next) {
            bool changed = false;
            for (const std::string& id : m_document.selection()) {
                changed = poster::setRotation(next, id, degrees) || changed;
            }
            return changed;
        });
        refresh(); // codes stand upright: show that
    });
    connect(m_opacity, &NumberField::entered, this, [this](double percent) {
        editLayers(tr("Opacity"), [percent](poster::Layer& layer) {
            return !poster::holdsCode(layer) && poster::assign(layer.opacity, percent / 100);
        });
        refresh();
    });
    connect(m_anchor, &QComboBox::activated, this, [this](int index) {
        m_document.change(tr("Anchor"), [&](poster::PosterDocument& next) {
            bool changed = false;
            for (const std::string& id : m_document.selection()) {
                changed =
                    poster::setAnchor(next, id, static_cast<poster::Anchor>(index)) || changed;
            }
            return changed;
        });
    });
    onLanguage(this, [this] { writeTexts(); });
}

void FrameSection::writeTexts()
{
    setTitle(tr("Place and size"));
    name(m_labels[0], tr("From the left"));
    name(m_labels[1], tr("From the top"));
    name(m_labels[2], tr("Width"));
    name(m_labels[3], tr("Height"));
    name(m_labels[4], tr("Turned"));
    name(m_labels[5], tr("Opacity"));
    name(m_labels[6], tr("Keeps to, when the paper changes"));
    setChoices(*m_anchor, {tr("Top left"), tr("Top"), tr("Top right"), tr("Left"), tr("Centre"),
                           tr("Right"), tr("Bottom left"), tr("Bottom"), tr("Bottom right")});
}

/// One side of every chosen layer's box on the page.
void FrameSection::place(double poster::Box::*side, double value)
{
    const bool moves = side == &poster::Box::x || side == &poster::Box::y;
    m_document.change(moves ? tr("Move") : tr("Resize"), [&](poster::PosterDocument& next) {
        const poster::PosterDocument before = next;
        for (const std::string& id : m_document.selection()) {
            const poster::LayerSpot spot = *poster::spotOf(next, id);
            poster::Box box = poster::resolve(spot.layer().frame, spot.parent);
            box.*side = value;
            poster::placeAt(spot, box);
        }
        return !(next == before);
    });
}

bool FrameSection::read()
{
    const poster::Layer* layer = firstLayer();
    if (layer == nullptr) {
        return false;
    }
    const poster::Placement place = *poster::placementOf(m_document.now(), layer->id);
    const bool pixels = m_document.now().page.unit == poster::PageUnit::Pixel;
    for (NumberField* field : {m_x, m_y, m_width, m_height}) {
        field->setSuffix(pixels ? QStringLiteral(" px") : QStringLiteral(" mm"));
        field->setDecimals(pixels ? 0 : 1);
    }
    m_x->show(place.box.x);
    m_y->show(place.box.y);
    m_width->show(place.box.width);
    m_height->show(place.box.height);
    m_turn->show(layer->rotationDegrees);
    m_opacity->show(layer->opacity * 100);
    const bool code = poster::holdsCode(*layer);
    m_turn->setEnabled(!code);
    m_opacity->setEnabled(!code);
    m_anchor->setCurrentIndex(static_cast<int>(layer->frame.anchor));
    return true;
}

} // namespace linli::ui
