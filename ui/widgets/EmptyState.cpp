// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/theme/Icons.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

/// A little street: three houses with the thing that is missing over the middle one. The words go
/// first: where the room is low the street is smaller or stays away.
class Drawing final : public QWidget
{
  public:
    Drawing(QString iconName, QWidget* parent) : QWidget(parent), m_icon(std::move(iconName))
    {
        setMaximumSize(kWhole);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
    }
    [[nodiscard]] QSize sizeHint() const override { return kWhole; }

  protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double part = double(height()) / kWhole.height();
        if (part < kLeastPart) {
            return;
        }
        painter.translate((width() - part * kWhole.width()) / 2, 0);
        painter.scale(part, part);
        painter.setPen(Qt::NoPen);
        house(painter, QRectF(6, 50, 48, 50), t.line);
        house(painter, QRectF(122, 56, 48, 44), t.line);
        house(painter, QRectF(50, 26, 76, 74), t.wash);
        painter.setPen(QPen(t.line, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(2, 101), QPointF(174, 101));
        const QPixmap picture = iconPixmap(m_icon, t.mark, 36, devicePixelRatioF());
        painter.drawPixmap(70, 54, picture);
    }

  private:
    static constexpr QSize kWhole{176, 112};
    static constexpr double kLeastPart = 0.5; ///< smaller ones are a smudge
    static void house(QPainter& painter, const QRectF& box, const QColor& colour)
    {
        painter.setBrush(colour);
        painter.drawRoundedRect(box.adjusted(4, box.height() * 0.3, -4, 0), 3, 3);
        const double eaves = box.top() + box.height() * 0.36;
        painter.drawPolygon(
            QPolygonF{{{box.left(), eaves}, {box.center().x(), box.top()}, {box.right(), eaves}}});
    }
    QString m_icon;
};

} // namespace

EmptyState::EmptyState(const QString& iconName, QWidget* parent)
    : QWidget(parent), m_sentence(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_action(new Button(ButtonKind::Secondary, this))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(new Drawing(iconName, this), 0, Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_action->hide();
    connect(m_action, &QAbstractButton::clicked, this, &EmptyState::actionPressed);
}

void EmptyState::setTexts(const QString& sentence, const QString& action)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace linli::ui
