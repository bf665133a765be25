// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/posts/ChatContent.h"

#include "ui/language/CellText.h"
#include "ui/theme/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

namespace linli::ui {

namespace {

using namespace outreach;

constexpr int kTallestPicture = 420;

QString html(const std::string& words)
{
    return text(words).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

/// The three colours of markdown v1 in ours.
QString coloured(QString markdown)
{
    const Tokens& now = tokens();
    markdown.replace(QStringLiteral("\"info\""),
                     QLatin1Char('"') + now.leaf.name() + QLatin1Char('"'));
    markdown.replace(QStringLiteral("\"comment\""),
                     QLatin1Char('"') + now.quiet.name() + QLatin1Char('"'));
    markdown.replace(QStringLiteral("\"warning\""),
                     QLatin1Char('"') + now.amber.name() + QLatin1Char('"'));
    return markdown;
}

/// Qt draws tables of markdown bare; the group draws a light grid.
void dressTables(QTextFrame* frame)
{
    for (QTextFrame* child : frame->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(child)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderCollapse(true);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(tokens().line);
            format.setCellPadding(scaled(5));
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            table->setFormat(format);
        }
        dressTables(child);
    }
}

/// A chat shows headings a little larger, not as pages do.
void dressHeadings(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0) {
            QTextCursor words(block);
            words.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat format;
            format.setFont(Theme::instance().font(TextStyle::Strong));
            format.setFontWeight(QFont::Bold);
            format.setProperty(QTextFormat::FontSizeAdjustment, 0);
            words.mergeCharFormat(format);
        }
    }
}

QString sizeText(std::size_t bytes)
{
    return bytes < 1024 * 1024
               ? QStringLiteral("%1 KB").arg((bytes + 1023) / 1024)
               : QStringLiteral("%1 MB").arg(double(bytes) / 1024 / 1024, 0, 'f', 1);
}

QString cardHtml(const CardMessage& card, const QString& between)
{
    QString body = QStringLiteral("<p><b>%1</b></p>").arg(html(card.main.title));
    if (!card.main.text.empty()) {
        body += QStringLiteral("<p style=\"color:%1\">%2</p>")
                    .arg(tokens().quiet.name(), html(card.main.text));
    }
    body += between;
    for (const CardLine& line : card.lines) {
        body += QStringLiteral("<p><span style=\"color:%1\">%2</span>&nbsp; %3</p>")
                    .arg(tokens().quiet.name(), html(line.key), html(line.value));
    }
    for (const CardJump& jump : card.jumps) {
        body += QStringLiteral("<p style=\"color:%1\">%2 ›</p>")
                    .arg(tokens().sky.name(), html(jump.title));
    }
    return body;
}

} // namespace

void ChatContent::style()
{
    m_document.setDocumentMargin(0);
    m_document.setDefaultFont(Theme::instance().font(TextStyle::Body));
    m_document.setDefaultStyleSheet(
        QStringLiteral("* { color: %1; } a { color: %2; text-decoration: none; }")
            .arg(tokens().ink.name(), tokens().sky.name()));
}

void ChatContent::setMarkdown(const QString& markdown)
{
    m_document.setMarkdown(coloured(markdown), QTextDocument::MarkdownDialectGitHub);
    dressTables(m_document.rootFrame());
    dressHeadings(m_document);
}

void ChatContent::setCard(const QString& title, const QString& words, const QString& small)
{
    m_document.setHtml(QStringLiteral("<p><b>%1</b></p><p style=\"color:%2\">%3</p><p "
                                      "style=\"color:%2\"><small>%4</small></p>")
                           .arg(title, tokens().quiet.name(), words, small));
}

void ChatContent::setMessage(const Message& message)
{
    m_picture = {};
    m_document.clear();
    style();
    if (const auto* words = std::get_if<TextMessage>(&message)) {
        const bool everyone = !words->mentioned.empty() || !words->mentionedMobiles.empty();
        m_document.setHtml(
            html(words->content) +
            (everyone ? QStringLiteral(" <span style=\"color:%1\">%2</span>")
                            .arg(tokens().sky.name(),
                                 QCoreApplication::translate("linli::ui::ChatContent", "@everyone"))
                      : QString()));
    } else if (const auto* markdown = std::get_if<MarkdownMessage>(&message)) {
        setMarkdown(text(markdown->content));
    } else if (const auto* image = std::get_if<ImageMessage>(&message)) {
        m_picture.loadFromData(reinterpret_cast<const uchar*>(image->bytes.data()),
                               uint(image->bytes.size()));
    } else if (const auto* news = std::get_if<NewsMessage>(&message)) {
        const NewsItem first = news->items.empty() ? NewsItem() : news->items.front();
        setCard(html(first.title), html(first.description), html(first.url));
    } else if (const auto* file = std::get_if<FileMessage>(&message)) {
        setCard(html(file->name), sizeText(file->bytes.size()), {});
    } else if (const auto* notice = std::get_if<TextNoticeMessage>(&message)) {
        m_document.setHtml(
            cardHtml(notice->card, QStringLiteral("<p><big><b>%1</b></big> %2</p><p>%3</p>")
                                       .arg(html(notice->emphasis.title),
                                            html(notice->emphasis.text), html(notice->subTitle))));
    } else if (const auto* pictured = std::get_if<NewsNoticeMessage>(&message)) {
        m_document.setHtml(cardHtml(pictured->card, {}));
    }
}

QSize ChatContent::sizeFor(int width)
{
    if (isPicture()) {
        const QSize room(std::min(width, scaled(260)), scaled(kTallestPicture));
        return m_picture.size().scaled(room, Qt::KeepAspectRatio);
    }
    m_document.setTextWidth(width);
    const int ideal = int(std::ceil(m_document.idealWidth()));
    return {std::min(width, std::max(ideal, scaled(32))),
            int(std::ceil(m_document.size().height()))};
}

void ChatContent::paint(QPainter& painter, const QRect& area)
{
    painter.save();
    if (isPicture()) {
        QPainterPath round;
        round.addRoundedRect(area, scaled(8), scaled(8));
        painter.setClipPath(round);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(area, m_picture);
    } else {
        painter.translate(area.topLeft());
        QAbstractTextDocumentLayout::PaintContext words;
        words.palette.setColor(QPalette::Text, tokens().ink);
        words.palette.setColor(QPalette::Link, tokens().sky);
        m_document.documentLayout()->draw(&painter, words);
    }
    painter.restore();
}

} // namespace linli::ui
