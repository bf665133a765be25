// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/posters/TemplateGallery.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Retranslate.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace linli::ui {

namespace {

constexpr int kSizeRole = Qt::UserRole + 1;
constexpr int kWidth = 176;
constexpr int kWidest = 216;
constexpr int kPicture = 168; ///< height of the thumbnail at 100 %

/// Large text must leave room for the poster.
int galleryWidth()
{
    return std::min(scaled(kWidth), kWidest);
}

/// A thumbnail on the canvas colour with the template's name and paper below.
class TemplateDelegate final : public QStyledItemDelegate
{
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Tokens& t = tokens();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRectF box = QRectF(option.rect).adjusted(6, 6, -6, -6);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        const double line = chosen ? 2 : 1;
        painter->setPen(QPen(chosen ? t.mark : t.line, line));
        painter->setBrush(chosen ? t.wash : t.surface);
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 12, 12);
        const QRectF mat(box.left() + 10, box.top() + 10, box.width() - 20, scaled(kPicture) - 20);
        const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
        if (!picture.isNull()) {
            const QSizeF size = QSizeF(picture.size()).scaled(mat.size(), Qt::KeepAspectRatio);
            QRectF place(QPointF(), size);
            place.moveCenter(mat.center());
            painter->drawPixmap(place, picture, QRectF(picture.rect()));
            painter->setPen(QPen(t.line, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(place);
        }
        QRectF words(box.left() + 10, mat.bottom() + 6, box.width() - 20,
                     box.bottom() - mat.bottom() - 10);
        painter->setFont(Theme::instance().font(TextStyle::Body));
        painter->setPen(chosen ? t.accentText : t.ink);
        const QString name = painter->fontMetrics().elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideRight, int(words.width()));
        painter->drawText(words, Qt::AlignLeft | Qt::AlignTop, name);
        words.setTop(words.top() + painter->fontMetrics().height() + 2);
        painter->setFont(Theme::instance().font(TextStyle::Note));
        painter->setPen(t.quiet);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignTop, index.data(kSizeRole).toString());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {galleryWidth(), scaled(kPicture + 64)};
    }
};

} // namespace

TemplateGallery::TemplateGallery(QWidget* parent) : QListWidget(parent)
{
    setItemDelegate(new TemplateDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUniformItemSizes(true);
    viewport()->setAutoFillBackground(false);
    onTheme(this, [this] { restyle(); });
}

void TemplateGallery::restyle()
{
    setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    setFixedWidth(galleryWidth() + 16);
    doItemsLayout();
}

void TemplateGallery::setTemplates(const QStringList& names, const QStringList& sizes)
{
    for (int i = 0; i < names.size(); ++i) {
        QListWidgetItem* one = i < count() ? item(i) : new QListWidgetItem(this);
        one->setText(names.at(i));
        one->setData(kSizeRole, sizes.at(i));
        one->setData(Qt::AccessibleTextRole,
                     QStringLiteral("%1, %2").arg(names.at(i), sizes.at(i)));
    }
    while (count() > names.size()) {
        delete takeItem(count() - 1);
    }
    if (currentRow() < 0 && count() > 0) {
        setCurrentRow(0);
    }
}

void TemplateGallery::setThumbnail(int index, const QImage& image)
{
    if (QListWidgetItem* one = item(index)) {
        one->setData(Qt::DecorationRole, QPixmap::fromImage(image));
    }
}

} // namespace linli::ui
