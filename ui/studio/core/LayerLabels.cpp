// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/core/LayerLabels.h"

#include "ui/studio/core/SimpleWords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace linli::ui {

namespace {

const std::string kLabel = "label"; // a key of the template's own "unknown" ones
constexpr qsizetype kLongestLabel = 24;

QString ownLabel(const poster::Layer& layer)
{
    for (const auto& [key, json] : layer.unknown) {
        if (key == kLabel) {
            const QByteArray wrapped = '[' + QByteArray::fromStdString(json) + ']';
            return QJsonDocument::fromJson(wrapped).array().at(0).toString();
        }
    }
    return {};
}

std::string jsonText(const QString& text)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2).toStdString();
}

QString inWords(const char* source)
{
    return QCoreApplication::translate("linli::ui::StudioLayers", source);
}

/// How many characters two texts share from the given end on.
qsizetype sharedLength(const QString& a, const QString& b, bool fromEnd, qsizetype most)
{
    qsizetype n = 0;
    while (n < most &&
           a.at(fromEnd ? a.size() - 1 - n : n) == b.at(fromEnd ? b.size() - 1 - n : n)) {
        ++n;
    }
    return n;
}

} // namespace

QString wordsOf(const poster::TextShape& text)
{
    QString words;
    for (const poster::TextSpan& span : text.spans) {
        words += QString::fromStdString(span.text);
    }
    return words;
}

void setWords(poster::TextShape& text, const QString& words)
{
    const QString before = wordsOf(text);
    if (text.spans.empty()) {
        text.spans.emplace_back();
    }
    const qsizetype shorter = std::min(before.size(), words.size());
    const qsizetype head = sharedLength(before, words, false, shorter);
    const qsizetype tail = sharedLength(before, words, true, shorter - head);
    // The part in the middle was replaced; it belongs to the span it begins in.
    const QString typed = words.mid(head, words.size() - head - tail);
    const qsizetype gone = before.size() - tail;
    qsizetype at = 0;
    bool placed = false;
    for (std::size_t i = 0; i < text.spans.size(); ++i) {
        const QString old = QString::fromStdString(text.spans[i].text);
        const qsizetype end = at + old.size();
        QString next = old.left(std::clamp<qsizetype>(head - at, 0, old.size()));
        const bool last = i + 1 == text.spans.size();
        if (!placed && (head < end || last || (head == end && gone == end))) {
            next += typed;
            placed = true;
        }
        next += old.mid(std::clamp<qsizetype>(gone - at, 0, old.size()));
        at = end;
        text.spans[i].text = next.toStdString();
    }
    if (text.spans.size() > 1) {
        std::erase_if(text.spans, [](const poster::TextSpan& span) { return span.text.empty(); });
    }
    if (text.spans.empty()) {
        text.spans.emplace_back();
    }
}

QString kindOf(const poster::Layer& layer)
{
    static const char* const kKinds[] = {
        QT_TRANSLATE_NOOP("linli::ui::StudioLayers", "Shape"),
        QT_TRANSLATE_NOOP("linli::ui::StudioLayers", "Line"),
        QT_TRANSLATE_NOOP("linli::ui::StudioLayers", "Text"),
        QT_TRANSLATE_NOOP("linli::ui::StudioLayers", "Photo"),
        QT_TRANSLATE_NOOP("linli::ui::StudioLayers", "QR code"),
        QT_TRANSLATE_NOOP("linli::ui::StudioLayers", "Bar code"),
        QT_TRANSLATE_NOOP("linli::ui::StudioLayers", "Board"),
        QT_TRANSLATE_NOOP("linli::ui::StudioLayers", "Group"),
    };
    return inWords(kKinds[layer.shape.index()]);
}

QString iconOf(const poster::Layer& layer)
{
    static const char* const kIcons[] = {"square", "line",    "typography", "photo",
                                         "qrcode", "barcode", "trophy",     "stack-2"};
    return QLatin1String(kIcons[layer.shape.index()]);
}

QString labelOf(const poster::Layer& layer)
{
    if (const QString own = ownLabel(layer); !own.isEmpty()) {
        return own;
    }
    if (const auto* text = std::get_if<poster::TextShape>(&layer.shape)) {
        // A list names the field; how it is written and what stands in for it is for its editor.
        static const QRegularExpression manner(QStringLiteral("[:|][^〔〕]*(?=〕)"));
        const QString words = toSimple(wordsOf(*text)).remove(manner).simplified();
        if (!words.isEmpty()) {
            return words.size() <= kLongestLabel ? words
                                                 : words.left(kLongestLabel - 1) + QChar(0x2026);
        }
    }
    return kindOf(layer);
}

bool setLabel(poster::Layer& layer, const QString& label)
{
    if (ownLabel(layer) == label) {
        return false;
    }
    std::erase_if(layer.unknown, [](const auto& one) { return one.first == kLabel; });
    if (!label.isEmpty()) {
        layer.unknown.emplace_back(kLabel, jsonText(label));
    }
    return true;
}

} // namespace linli::ui
