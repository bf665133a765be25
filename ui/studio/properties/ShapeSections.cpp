// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/properties/ShapeSections.h"

#include "ui/studio/properties/ColourField.h"
#include "ui/studio/properties/NumberField.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"

namespace linli::ui {

namespace {
using poster::ImageShape;
using poster::LineShape;
using poster::RectShape;
constexpr double kFar = 20'000;
} // namespace

ShapeSection::ShapeSection(StudioDocument& document, QWidget* parent)
    : PropertySection(document, parent), m_fill(new ColourField(this)),
      m_second(new ColourField(this)), m_angle(new NumberField({-360, 360, 0, 15}, this)),
      m_radius(new NumberField({0, kFar, 1, 1}, this)), m_line(new ColourField(this)),
      m_width(new NumberField({0, kFar, 2, 0.1}, this))
{
    m_fill->setClearable(true);
    m_second->setClearable(true);
    m_angle->setSuffix(QStringLiteral("°"));
    QWidget* const editors[] = {m_fill, m_second, m_angle, m_radius, m_line, m_width};
    for (int i = 0; i < 6; ++i) {
        m_labels[i] = addRow(editors[i], true);
    }
    connectAll();
    onLanguage(this, [this] { writeTexts(); });
}

void ShapeSection::connectAll()
{
    connect(m_fill, &ColourField::entered, this,
            [this](const poster::Colour& colour) { setFill(0, colour); });
    connect(m_second, &ColourField::entered, this,
            [this](const poster::Colour& colour) { setFill(1, colour); });
    connect(m_fill, &ColourField::cleared, this, [this] {
        edit<RectShape>(tr("Fill"), [](RectShape& shape) {
            return poster::assign(shape.fill.colours, std::vector<poster::Colour>());
        });
    });
    connect(m_second, &ColourField::cleared, this, [this] {
        edit<RectShape>(tr("Fill"), [](RectShape& shape) {
            const bool had = shape.fill.colours.size() > 1;
            shape.fill.colours.resize(std::min<std::size_t>(shape.fill.colours.size(), 1));
            return had;
        });
    });
    connect(m_angle, &NumberField::entered, this, [this](double degrees) {
        edit<RectShape>(tr("Fill"), [degrees](RectShape& shape) {
            return poster::assign(shape.fill.angleDegrees, degrees);
        });
    });
    connect(m_radius, &NumberField::entered, this, [this](double radius) {
        edit<RectShape>(tr("Round corners"), [radius](RectShape& shape) {
            return poster::assign(shape.radius, radius);
        });
    });
    connect(m_line, &ColourField::entered, this, [this](const poster::Colour& colour) {
        setStroke([&](poster::Stroke& stroke) { return poster::assign(stroke.colour, colour); },
                  tr("Line colour"));
    });
    connect(m_width, &NumberField::entered, this, [this](double width) {
        setStroke([width](poster::Stroke& stroke) { return poster::assign(stroke.width, width); },
                  tr("Line width"));
    });
}

void ShapeSection::writeTexts()
{
    setTitle(tr("Colour and line"));
    name(m_labels[0], tr("Fill"));
    name(m_labels[1], tr("Runs into"));
    name(m_labels[2], tr("Direction"));
    name(m_labels[3], tr("Round corners"));
    name(m_labels[4], tr("Line"));
    name(m_labels[5], tr("Line width"));
}

void ShapeSection::setPosterColours(const std::vector<poster::Colour>& colours)
{
    for (ColourField* field : {m_fill, m_second, m_line}) {
        field->setPosterColours(colours);
    }
}

void ShapeSection::setFill(std::size_t index, const poster::Colour& colour)
{
    edit<RectShape>(tr("Fill"), [&](RectShape& shape) {
        std::vector<poster::Colour>& colours = shape.fill.colours;
        if (colours.size() <= index) {
            colours.resize(index + 1, colour);
            return true;
        }
        return poster::assign(colours[index], colour);
    });
}

void ShapeSection::setStroke(const std::function<bool(poster::Stroke&)>& change,
                             const QString& step)
{
    m_document.change(
        step,
        [&](poster::PosterDocument& document) {
            const auto& ids = m_document.selection();
            const bool rects = poster::editShapes<RectShape>(
                document, ids, [&](RectShape& shape) { return change(shape.stroke); });
            return poster::editShapes<LineShape>(
                       document, ids, [&](LineShape& shape) { return change(shape.stroke); }) ||
                   rects;
        },
        QStringLiteral("property|") + step);
}

bool ShapeSection::read()
{
    const auto* rect = first<RectShape>();
    const auto* line = first<LineShape>();
    if (rect == nullptr && line == nullptr) {
        return false;
    }
    for (QWidget* only : {static_cast<QWidget*>(m_fill), static_cast<QWidget*>(m_second),
                          static_cast<QWidget*>(m_angle), static_cast<QWidget*>(m_radius)}) {
        only->setVisible(rect != nullptr);
    }
    for (int i = 0; i < 4; ++i) {
        m_labels[i]->setVisible(rect != nullptr);
    }
    const poster::Stroke& stroke = rect != nullptr ? rect->stroke : line->stroke;
    m_line->show(stroke.colour, stroke.width <= 0);
    m_width->show(stroke.width);
    if (rect != nullptr) {
        const std::vector<poster::Colour>& fill = rect->fill.colours;
        m_fill->show(fill.empty() ? poster::Colour{} : fill.front(), fill.empty());
        m_second->show(fill.size() < 2 ? poster::Colour{} : fill[1], fill.size() < 2);
        m_angle->show(rect->fill.angleDegrees);
        m_angle->setEnabled(fill.size() > 1);
        m_radius->show(rect->radius);
    }
    return true;
}

PhotoSection::PhotoSection(StudioDocument& document, QWidget* parent)
    : PropertySection(document, parent),
      m_choose(new Button(ButtonKind::Secondary, QStringLiteral("photo"), this)),
      m_fit(new SegmentedControl(this)), m_radius(new NumberField({0, kFar, 1, 1}, this))
{
    addWide(m_choose);
    m_labels[0] = addRow(m_fit);
    m_labels[1] = addRow(m_radius, true);
    connect(m_choose, &QAbstractButton::clicked, this,
            [this] { Q_EMIT photoAsked(QString::fromStdString(m_document.selection().front())); });
    connect(m_fit, &SegmentedControl::chosen, this, [this](int fit) {
        edit<ImageShape>(tr("Photo fit"), [fit](ImageShape& image) {
            return poster::assign(image.fit, static_cast<poster::ImageFit>(fit));
        });
    });
    connect(m_radius, &NumberField::entered, this, [this](double radius) {
        edit<ImageShape>(tr("Round corners"), [radius](ImageShape& image) {
            return poster::assign(image.radius, radius);
        });
    });
    onLanguage(this, [this] {
        setTitle(tr("Photo"));
        m_choose->setText(tr("Another photo …"));
        m_fit->setTexts({tr("Whole"), tr("Filling")});
        name(m_labels[0], tr("In its frame"));
        name(m_labels[1], tr("Round corners"));
    });
}

bool PhotoSection::read()
{
    const auto* image = first<ImageShape>();
    if (image == nullptr) {
        return false;
    }
    m_fit->setCurrent(static_cast<int>(image->fit));
    m_radius->show(image->radius);
    m_choose->setEnabled(m_document.selection().size() == 1);
    return true;
}

} // namespace linli::ui
