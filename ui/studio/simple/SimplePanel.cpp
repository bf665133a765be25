// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/simple/SimplePanel.h"

#include "domain/poster/edit/Recolour.h"
#include "domain/poster/edit/Shapes.h"
#include "ui/studio/core/LayerLabels.h"
#include "ui/studio/core/LayerPictures.h"
#include "ui/studio/properties/WordsEdit.h"
#include "ui/studio/core/SimpleWords.h"
#include "ui/studio/simple/ThemeRow.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int kThumbnail = 64;

void clear(QVBoxLayout& column)
{
    while (QLayoutItem* item = column.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

SimplePanel::SimplePanel(StudioDocument& document, LayerPictures& pictures, QWidget* parent)
    : QScrollArea(parent), m_document(document), m_pictures(pictures)
{
    auto* inner = new QWidget(this);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    m_lead = new TextLabel(TextStyle::Body, Role::Quiet, inner);
    m_lead->setWordWrap(true);
    m_photoCard = new Card(inner);
    m_wordCard = new Card(inner);
    m_colourCard = new Card(inner);
    m_photos = m_photoCard->body();
    m_words = m_wordCard->body();
    m_themes = new ThemeRow(m_colourCard);
    m_colourCard->body()->addWidget(m_themes);
    m_full = new Button(ButtonKind::Quiet, QStringLiteral("edit"), inner);
    column->addWidget(m_lead);
    for (Card* card : {m_photoCard, m_wordCard, m_colourCard}) {
        column->addWidget(card);
    }
    column->addWidget(m_full, 0, Qt::AlignLeft);
    column->addStretch(1);
    setWidget(inner);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(m_full, &QAbstractButton::clicked, this, &SimplePanel::fullAsked);
    connect(m_themes, &ThemeRow::chosen, this,
            [this](int index) { Q_EMIT colourAsked(ThemeRow::hueOf(index)); });
    connect(&document, &StudioDocument::changed, this, &SimplePanel::rebuild);
    connect(&pictures, &LayerPictures::drawn, this, &SimplePanel::showThumbnails);
    onLanguage(this, [this] { writeTexts(); });
}

void SimplePanel::writeTexts()
{
    setAccessibleName(tr("Simple changes"));
    m_lead->setText(tr("Change a photo, the words or the colour. Everything stays in its place and "
                       "the code keeps scanning."));
    m_photoCard->setTitle(tr("Photos"));
    m_wordCard->setTitle(tr("Words"));
    m_colourCard->setTitle(tr("Colour"));
    m_full->setText(tr("Change everything in the full studio"));
    m_shown.clear();
    rebuild();
}

/// The controls are made anew only where other layers are there; typing must not lose its place.
void SimplePanel::rebuild()
{
    std::vector<std::string> ids;
    poster::walk(m_document.now(), [&](const poster::LayerVisit& visit) {
        const auto* text = std::get_if<poster::TextShape>(&visit.layer.shape);
        const bool words = text != nullptr && !isOnlyFields(linli::ui::wordsOf(*text));
        if (!visit.hidden &&
            (words || std::holds_alternative<poster::ImageShape>(visit.layer.shape))) {
            ids.push_back(visit.layer.id);
        }
    });
    if (ids != m_shown && !m_writing) {
        m_shown = ids;
        fillPhotos();
        fillWords();
    }
    for (const auto& [id, editor] : m_editors) {
        const poster::Layer* layer = poster::layerOf(m_document.now(), id);
        const auto* text = layer ? std::get_if<poster::TextShape>(&layer->shape) : nullptr;
        if (text != nullptr && !m_writing &&
            fromSimple(editor->toPlainText()) != linli::ui::wordsOf(*text)) {
            const QSignalBlocker quiet(editor);
            editor->setPlainText(toSimple(linli::ui::wordsOf(*text)));
        }
    }
    if (const auto hue = poster::leadingHue(m_document.now())) {
        m_themes->setHue(*hue);
    }
    m_colourCard->setVisible(poster::leadingHue(m_document.now()).has_value());
}

void SimplePanel::fillPhotos()
{
    clear(*m_photos);
    m_photoButtons.clear();
    for (const std::string& id : m_shown) {
        const poster::Layer* layer = poster::layerOf(m_document.now(), id);
        if (!std::holds_alternative<poster::ImageShape>(layer->shape)) {
            continue;
        }
        auto* button = new Button(ButtonKind::Secondary, QStringLiteral("photo"), m_photoCard);
        button->setText(tr("Another photo for: %1").arg(labelOf(*layer)));
        m_photos->addWidget(button);
        m_photoButtons.emplace(id, button);
        connect(button, &QAbstractButton::clicked, this,
                [this, id] { Q_EMIT photoAsked(QString::fromStdString(id)); });
    }
    m_photoCard->setVisible(!m_photoButtons.empty());
    showThumbnails();
}

void SimplePanel::fillWords()
{
    clear(*m_words);
    m_editors.clear();
    for (const std::string& id : m_shown) {
        const poster::Layer* layer = poster::layerOf(m_document.now(), id);
        if (std::holds_alternative<poster::TextShape>(layer->shape)) {
            addWords(*layer);
        }
    }
    m_wordCard->setVisible(!m_editors.empty());
}

void SimplePanel::addWords(const poster::Layer& layer)
{
    const auto& text = std::get<poster::TextShape>(layer.shape);
    auto* editor = new WordsEdit(m_wordCard);
    const QString words = toSimple(linli::ui::wordsOf(text));
    editor->setPlainText(words);
    editor->setAccessibleName(labelOf(layer));
    const qsizetype lines = std::clamp<qsizetype>(words.count(QLatin1Char('\n')) + 1, 1, 4);
    editor->setFixedHeight(int(lines) * scaled(22) + scaled(20));
    m_words->addWidget(editor);
    m_editors.emplace(layer.id, editor);
    const std::string id = layer.id;
    connect(editor, &QPlainTextEdit::textChanged, this, [this, id] { write(id); });
}

void SimplePanel::write(const std::string& id)
{
    const QString words = fromSimple(m_editors.at(id)->toPlainText());
    m_writing = true;
    m_document.select({id});
    m_document.change(
        tr("Words"),
        [&](poster::PosterDocument& document) {
            return poster::editShapes<poster::TextShape>(
                document, {id}, [&](poster::TextShape& text) {
                    if (linli::ui::wordsOf(text) == words) {
                        return false;
                    }
                    setWords(text, words);
                    return true;
                });
        },
        QStringLiteral("words|") + QString::fromStdString(id));
    m_writing = false;
}

void SimplePanel::showThumbnails()
{
    for (const auto& [id, button] : m_photoButtons) {
        const LayerPicture* picture = m_pictures.of(id);
        if (picture != nullptr && !picture->image.isNull()) {
            const int side = scaled(kThumbnail) / 2;
            button->setIcon(
                QPixmap::fromImage(picture->image.scaled(side * 2, side * 2, Qt::KeepAspectRatio)));
            button->setIconSize({side, side});
        }
    }
}

void SimplePanel::focusLayer(const QString& id)
{
    const std::string key = id.toStdString();
    QWidget* control = nullptr;
    if (const auto words = m_editors.find(key); words != m_editors.end()) {
        control = words->second;
        words->second->selectAll();
    } else if (const auto photo = m_photoButtons.find(key); photo != m_photoButtons.end()) {
        control = photo->second;
    }
    if (control != nullptr) {
        ensureWidgetVisible(control);
        control->setFocus();
    }
}

QPlainTextEdit* SimplePanel::wordsOf(const std::string& id) const
{
    const auto found = m_editors.find(id);
    return found == m_editors.end() ? nullptr : found->second;
}

} // namespace linli::ui
