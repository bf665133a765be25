// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/properties/PropertiesPanel.h"

#include "domain/poster/edit/Recolour.h"
#include "ui/studio/properties/FrameSection.h"
#include "ui/studio/properties/ShapeSections.h"
#include "ui/studio/properties/TextSection.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace linli::ui {

namespace {
constexpr std::size_t kPosterColours = 16;
} // namespace

PropertiesPanel::PropertiesPanel(StudioDocument& document, QWidget* parent)
    : QScrollArea(parent), m_document(document)
{
    auto* inner = new QWidget(this);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 4, 0, 12);
    column->setSpacing(0);
    m_words = new WordsSection(document, inner);
    m_letters = new LettersSection(document, inner);
    m_shape = new ShapeSection(document, inner);
    auto* photo = new PhotoSection(document, inner);
    auto* code = new CodeSection(document, inner);
    m_sections = {m_words,
                  photo,
                  code,
                  m_letters,
                  m_shape,
                  new FrameSection(document, inner),
                  new FieldsSection(document, inner)};
    m_nothing = new TextLabel(TextStyle::Body, Role::Quiet, inner);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(20);
    column->addWidget(m_nothing);
    for (PropertySection* section : m_sections) {
        column->addWidget(section);
    }
    column->addStretch(1);
    setWidget(inner);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(photo, &PhotoSection::photoAsked, this, &PropertiesPanel::photoAsked);
    connect(code, &CodeSection::logoAsked, this, &PropertiesPanel::photoAsked);
    connect(&document, &StudioDocument::changed, this, &PropertiesPanel::refresh);
    connect(&document, &StudioDocument::selectionChanged, this, &PropertiesPanel::refresh);
    onLanguage(this, [this] {
        setAccessibleName(tr("Properties"));
        m_nothing->setText(tr("Press something on the poster to change it. Drag over several to "
                              "choose them together."));
        refresh();
    });
}

void PropertiesPanel::refresh()
{
    const std::vector<poster::Colour> colours = poster::coloursOf(m_document.now(), kPosterColours);
    m_letters->setPosterColours(colours);
    m_shape->setPosterColours(colours);
    m_nothing->setVisible(m_document.selection().empty());
    for (PropertySection* section : m_sections) {
        section->refresh();
    }
}

void PropertiesPanel::focusWords()
{
    m_words->focusWords();
}

void PropertiesPanel::setContrasts(std::map<std::string, double> contrasts)
{
    m_letters->setContrasts(std::move(contrasts));
}

} // namespace linli::ui
