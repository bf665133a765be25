// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/products/PhotoRow.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int kSide = 96;
constexpr int kRound = 10;
constexpr int kIcon = 32;

} // namespace

/// A rounded square with the picture in it, or the sign of one on a quiet ground.
class PhotoFrame : public QWidget
{
  public:
    explicit PhotoFrame(QWidget* parent) : QWidget(parent) { setFixedSize(kSide, kSide); }
    void setPhoto(const QPixmap& photo)
    {
        m_photo = photo;
        update();
    }

  protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        QPainterPath shape;
        shape.addRoundedRect(rect(), kRound, kRound);
        painter.fillPath(shape, tokens().hover);
        if (!m_photo.isNull()) {
            painter.setClipPath(shape);
            painter.drawPixmap(rect(), m_photo);
            return;
        }
        painter.drawPixmap(
            (width() - kIcon) / 2, (height() - kIcon) / 2,
            iconPixmap(QStringLiteral("photo"), tokens().quiet, kIcon, devicePixelRatioF()));
    }

  private:
    QPixmap m_photo;
};

PhotoRow::PhotoRow(QWidget* parent)
    : QWidget(parent), m_frame(new PhotoFrame(this)),
      m_note(new TextLabel(TextStyle::Note, Role::Quiet, this)),
      m_choose(new Button(ButtonKind::Secondary, QStringLiteral("photo"), this)),
      m_remove(new Button(ButtonKind::Secondary, QStringLiteral("trash"), this))
{
    m_note->setWordWrap(true);
    m_choose->setObjectName(QStringLiteral("choosePhoto"));
    m_remove->setObjectName(QStringLiteral("removePhoto"));
    connect(m_choose, &QAbstractButton::clicked, this, &PhotoRow::choose);
    connect(m_remove, &QAbstractButton::clicked, this, &PhotoRow::removed);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(m_note);
    column->addLayout(buttons);
    column->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_frame);
    row->addLayout(column, 1);
    setPhoto({});
    onLanguage(this, [this] { writeTexts(); });
}

void PhotoRow::setPhoto(const QByteArray& jpeg)
{
    m_photo = QPixmap();
    if (!jpeg.isEmpty()) {
        m_photo.loadFromData(jpeg, "JPEG");
    }
    m_frame->setPhoto(m_photo);
    m_remove->setVisible(hasPhoto());
    writeTexts();
}

void PhotoRow::writeTexts()
{
    m_note->setText(hasPhoto()
                        ? tr("Neighbours see it on their phones.")
                        : tr("No picture yet. With one, neighbours see it on their phones."));
    m_choose->setText(hasPhoto() ? tr("Another picture …") : tr("Choose a picture …"));
    m_remove->setText(tr("Take it away"));
    m_frame->setAccessibleName(tr("Picture of the product"));
}

void PhotoRow::choose()
{
    auto* dialog = new QFileDialog(this, tr("Picture of the product"), {},
                                   tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PhotoRow::chosen);
    dialog->open();
}

} // namespace linli::ui
