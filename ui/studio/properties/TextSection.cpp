// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/properties/TextSection.h"

#include "domain/poster/edit/Making.h"
#include "ui/studio/core/LayerLabels.h"
#include "ui/studio/properties/ColourField.h"
#include "ui/studio/properties/FieldButton.h"
#include "ui/studio/properties/NumberField.h"
#include "ui/studio/properties/WordsEdit.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

#include <algorithm>

namespace linli::ui {

namespace {

using poster::TextShape;

constexpr double kLargest = 20'000;
constexpr int kWeights[] = {300, 400, 500, 700, 900};

int weightIndex(int weight)
{
    const auto nearest =
        std::min_element(std::begin(kWeights), std::end(kWeights), [weight](int a, int b) {
            return std::abs(a - weight) < std::abs(b - weight);
        });
    return int(nearest - std::begin(kWeights));
}

} // namespace

WordsSection::WordsSection(StudioDocument& document, QWidget* parent)
    : PropertySection(document, parent), m_words(new WordsEdit(this)),
      m_field(new FieldButton(this))
{
    addWide(m_words);
    addWide(m_field);
    onTheme(this, [this] { m_words->setFixedHeight(scaled(96)); });
    connect(m_words, &QPlainTextEdit::textChanged, this, &WordsSection::write);
    connect(m_field, &FieldButton::chosen, this, [this](const QString& placeholder) {
        m_words->insertPlainText(placeholder);
        m_words->setFocus();
    });
    onLanguage(this, [this] {
        setTitle(tr("Words"));
        m_words->setAccessibleName(tr("Words"));
        m_words->setPlaceholderText(tr("What it says"));
    });
}

void WordsSection::focusWords()
{
    m_words->setFocus();
    m_words->selectAll();
}

void WordsSection::write()
{
    if (m_showing) {
        return;
    }
    m_document.change(
        tr("Words"),
        [this](poster::PosterDocument& document) {
            return poster::editShapes<TextShape>(document, {m_layer}, [this](TextShape& text) {
                if (wordsOf(text) == m_words->toPlainText()) {
                    return false;
                }
                setWords(text, m_words->toPlainText());
                return true;
            });
        },
        QStringLiteral("words|") + QString::fromStdString(m_layer));
}

bool WordsSection::read()
{
    const poster::Layer* layer = firstLayer();
    const bool one = m_document.selection().size() == 1 && layer != nullptr &&
                     std::holds_alternative<TextShape>(layer->shape);
    if (!one) {
        return false;
    }
    m_layer = layer->id;
    const QString words = wordsOf(std::get<TextShape>(layer->shape));
    if (words != m_words->toPlainText()) {
        m_showing = true;
        m_words->setPlainText(words);
        m_showing = false;
    }
    return true;
}

LettersSection::LettersSection(StudioDocument& document, QWidget* parent)
    : PropertySection(document, parent), m_role(new QComboBox(this)),
      m_size(new NumberField({0.1, kLargest, 1, 0.5}, this)),
      m_least(new NumberField({0.1, kLargest, 1, 0.5}, this)), m_weight(new QComboBox(this)),
      m_colour(new ColourField(this)),
      m_contrast(new TextLabel(TextStyle::Note, Role::Quiet, this)),
      m_across(new SegmentedControl(this)), m_down(new SegmentedControl(this)),
      m_lineHeight(new NumberField({0.8, 4, 2, 0.05}, this)),
      m_spacing(new NumberField({-kLargest, kLargest, 2, 0.1}, this)),
      m_lines(new NumberField({1, 100, 0, 1}, this)), m_balanced(new QCheckBox(this))
{
    m_labels[0] = addRow(m_role);
    m_labels[1] = addRow(m_size, true);
    m_labels[2] = addRow(m_least, true);
    m_labels[3] = addRow(m_weight, true);
    m_labels[4] = addRow(m_colour, true);
    m_contrast->setWordWrap(true);
    addWide(m_contrast);
    m_labels[5] = addRow(m_across);
    m_labels[6] = addRow(m_down);
    m_labels[7] = addRow(m_lineHeight, true);
    m_labels[8] = addRow(m_spacing, true);
    m_labels[9] = addRow(m_lines, true);
    addWide(m_balanced);
    connectAll();
    connectLines();
    onLanguage(this, [this] { writeTexts(); });
}

void LettersSection::connectAll()
{
    connect(m_role, &QComboBox::activated, this, [this](int role) {
        const poster::Page page = m_document.now().page;
        edit<TextShape>(tr("Text style"), [&](TextShape& text) {
            const poster::TextStyle before = text.style;
            poster::applyRole(text.style, static_cast<poster::TextRole>(role), page);
            return !(before == text.style);
        });
    });
    connect(m_size, &NumberField::entered, this, [this](double size) {
        edit<TextShape>(tr("Text size"), [size](TextShape& text) {
            const double share = text.style.minimumSize / std::max(text.style.size, 0.1);
            text.style.minimumSize = std::clamp(size * share, 0.1, size);
            return poster::assign(text.style.size, size);
        });
    });
    connect(m_least, &NumberField::entered, this, [this](double size) {
        edit<TextShape>(tr("Smallest size"), [size](TextShape& text) {
            return poster::assign(text.style.minimumSize, std::min(size, text.style.size));
        });
    });
    connect(m_weight, &QComboBox::activated, this, [this](int index) {
        edit<TextShape>(tr("Weight"), [index](TextShape& text) {
            return poster::assign(text.style.weight, kWeights[index]);
        });
    });
    connect(m_colour, &ColourField::entered, this, [this](const poster::Colour& colour) {
        edit<TextShape>(tr("Text colour"),
                        [&](TextShape& text) { return poster::assign(text.style.colour, colour); });
    });
}

void LettersSection::connectLines()
{
    connect(m_across, &SegmentedControl::chosen, this, [this](int index) {
        edit<TextShape>(tr("Alignment"), [index](TextShape& text) {
            return poster::assign(text.style.horizontal,
                                  static_cast<poster::HorizontalAlign>(index));
        });
    });
    connect(m_down, &SegmentedControl::chosen, this, [this](int index) {
        edit<TextShape>(tr("Alignment"), [index](TextShape& text) {
            return poster::assign(text.style.vertical, static_cast<poster::VerticalAlign>(index));
        });
    });
    connect(m_lineHeight, &NumberField::entered, this, [this](double factor) {
        edit<TextShape>(tr("Line height"), [factor](TextShape& text) {
            return poster::assign(text.style.lineHeight, factor);
        });
    });
    connect(m_spacing, &NumberField::entered, this, [this](double spacing) {
        edit<TextShape>(tr("Letter spacing"), [spacing](TextShape& text) {
            return poster::assign(text.style.letterSpacing,
                                  std::clamp(spacing, -text.style.size, text.style.size));
        });
    });
    connect(m_lines, &NumberField::entered, this, [this](double lines) {
        edit<TextShape>(tr("Lines"), [lines](TextShape& text) {
            return poster::assign(text.style.maximumLines, int(lines));
        });
    });
    connect(m_balanced, &QCheckBox::clicked, this, [this](bool on) {
        edit<TextShape>(tr("Lines"),
                        [on](TextShape& text) { return poster::assign(text.style.balanced, on); });
    });
}

void LettersSection::writeTexts()
{
    setTitle(tr("Letters"));
    name(m_labels[0], tr("Text style"));
    name(m_labels[1], tr("Size"));
    name(m_labels[2], tr("At the smallest"));
    name(m_labels[3], tr("Weight"));
    name(m_labels[4], tr("Colour"));
    name(m_labels[5], tr("Across"));
    name(m_labels[6], tr("Up and down"));
    name(m_labels[7], tr("Line height"));
    name(m_labels[8], tr("Letter spacing"));
    name(m_labels[9], tr("Lines at most"));
    m_balanced->setText(tr("Lines of equal length"));
    setChoices(*m_role, {tr("Headline"), tr("Second headline"), tr("Running text"),
                         tr("Small print"), tr("Price")});
    m_role->setPlaceholderText(tr("Choose a ready style"));
    m_role->setCurrentIndex(-1);
    setChoices(*m_weight, {tr("Light"), tr("Normal"), tr("Medium"), tr("Bold"), tr("Black")});
    m_across->setTexts({tr("Left"), tr("Centre"), tr("Right")});
    m_down->setTexts({tr("Top"), tr("Middle"), tr("Bottom")});
    refresh();
}

void LettersSection::setPosterColours(const std::vector<poster::Colour>& colours)
{
    m_colour->setPosterColours(colours);
}

void LettersSection::setContrasts(std::map<std::string, double> contrasts)
{
    m_contrasts = std::move(contrasts);
    if (const poster::Layer* layer = firstLayer()) {
        showContrast(layer->id);
    }
}

/// Plain words instead of a figure nobody knows.
void LettersSection::showContrast(const std::string& id)
{
    const auto found = m_contrasts.find(id);
    m_contrast->setVisible(found != m_contrasts.end());
    if (found == m_contrasts.end()) {
        return;
    }
    const double ratio = found->second;
    if (ratio >= 4.5) {
        m_contrast->setRole(Role::Leaf);
        m_contrast->setText(tr("Easy to read on its ground (%1:1).").arg(ratio, 0, 'f', 1));
    } else if (ratio >= 3) {
        m_contrast->setRole(Role::Amber);
        m_contrast->setText(tr("Readable when large; small print gets lost (%1:1). Take a darker "
                               "or a lighter colour.")
                                .arg(ratio, 0, 'f', 1));
    } else {
        m_contrast->setRole(Role::Alarm);
        m_contrast->setText(tr("Too close to the colour behind it (%1:1): nobody reads this from "
                               "two metres.")
                                .arg(ratio, 0, 'f', 1));
    }
}

bool LettersSection::read()
{
    const auto* text = first<TextShape>();
    if (text == nullptr) {
        return false;
    }
    const poster::TextStyle& style = text->style;
    m_size->show(style.size);
    m_least->show(style.minimumSize);
    m_weight->setCurrentIndex(weightIndex(style.weight));
    m_colour->show(style.colour);
    m_across->setCurrent(static_cast<int>(style.horizontal));
    m_down->setCurrent(static_cast<int>(style.vertical));
    m_lineHeight->show(style.lineHeight);
    m_spacing->show(style.letterSpacing);
    m_lines->show(style.maximumLines);
    m_balanced->setChecked(style.balanced);
    showContrast(firstLayer()->id);
    return true;
}

} // namespace linli::ui
