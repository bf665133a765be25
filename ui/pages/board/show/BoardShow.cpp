// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/show/BoardShow.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Avatar.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QTimer>

#include <algorithm>
#include <array>

namespace linli::ui {

namespace {

constexpr double kShineSeconds = 20;
constexpr double kWaitSeconds = 4; ///< the list stands still at both ends
constexpr double kRowsASecond = 0.5;
constexpr int kStepMs = 40;
constexpr std::size_t kOnPodium = 3;

/// Second, first, third: the best stands in the middle.
constexpr std::array<int, 3> kPlaces{1, 0, 2};

} // namespace

BoardShow::BoardShow(QWidget* parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint), m_step(new QTimer(this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setCursor(Qt::BlankCursor);
    m_step->setInterval(kStepMs);
    connect(m_step, &QTimer::timeout, this, [this] { pass(kStepMs / 1000.0); });
}

void BoardShow::setBoard(render::BoardPicture board)
{
    if (m_filled) {
        QSet<QString> before;
        for (const render::BoardRow& row : m_board.rows) {
            before.insert(row.key);
        }
        QSet<QString> fresh;
        for (const render::BoardRow& row : board.rows) {
            if (!before.contains(row.key)) {
                fresh.insert(row.key);
            }
        }
        if (!fresh.isEmpty()) {
            m_new = fresh;
            m_shining = kShineSeconds;
        }
    }
    m_filled = true;
    m_board = std::move(board);
    setWindowTitle(m_board.title);
    setAccessibleName(m_board.title);
    update();
}

void BoardShow::showOnOtherScreen(const QWidget& console)
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    QScreen* wanted = console.screen();
    for (QScreen* screen : screens) {
        if (screen != console.screen()) {
            wanted = screen;
            break;
        }
    }
    setGeometry(wanted->geometry());
    showFullScreen();
}

void BoardShow::pass(double seconds)
{
    if (m_shining > 0) {
        m_shining -= seconds;
        if (m_shining <= 0) {
            m_new.clear();
        }
    }
    const auto below = m_board.rows.size() > kOnPodium ? m_board.rows.size() - kOnPodium : 0;
    const double most = static_cast<double>(below) * rowHeight() - listArea().height();
    if (most <= 0) {
        m_offset = 0;
    } else if (m_waiting < kWaitSeconds) {
        m_waiting += seconds;
    } else if (m_offset >= most) {
        m_offset = 0; // back to the top, and a rest there
        m_waiting = 0;
    } else {
        m_offset = std::min(most, m_offset + seconds * kRowsASecond * rowHeight());
        m_waiting = m_offset >= most ? 0 : m_waiting;
    }
    update();
}

double BoardShow::unit() const
{
    return std::min(width() / 1920.0, height() / 1080.0);
}

QFont BoardShow::face(double size, bool bold) const
{
    QFont font = Theme::instance().font(TextStyle::Body);
    font.setPixelSize(std::max(8, static_cast<int>(size * unit())));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

QRectF BoardShow::listArea() const
{
    const double edge = 96 * unit();
    return {edge, 620 * unit(), width() - 2 * edge, height() - (620 + 40) * unit()};
}

double BoardShow::rowHeight() const
{
    return 92 * unit();
}

void BoardShow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), darkTokens().canvas);
    drawHead(painter);
    if (m_board.rows.empty()) {
        painter.setFont(face(56, false));
        painter.setPen(darkTokens().quiet);
        painter.drawText(QRectF(rect()).adjusted(96 * unit(), 0, -96 * unit(), 0),
                         Qt::AlignCenter | Qt::TextWordWrap, m_board.emptyText);
        return;
    }
    drawPodium(painter);
    drawList(painter);
}

void BoardShow::drawHead(QPainter& painter) const
{
    const double edge = 96 * unit();
    const QRectF head(edge, 40 * unit(), width() - 2 * edge, 96 * unit());
    painter.setFont(face(64, true));
    painter.setPen(darkTokens().mark);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_board.title);
    painter.setFont(face(36, false));
    painter.setPen(darkTokens().quiet);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter,
                     m_board.shopName + QStringLiteral("  ·  ") + m_board.window);
}

void BoardShow::drawPodium(QPainter& painter) const
{
    const double wide = 480 * unit();
    const double left = (width() - 3 * wide) / 2;
    for (std::size_t i = 0; i < kPlaces.size(); ++i) {
        const auto place = static_cast<std::size_t>(kPlaces.at(i));
        if (place >= m_board.rows.size()) {
            continue;
        }
        const double down = place == 0 ? 160 : 210;
        drawPlace(painter,
                  QRectF(left + static_cast<double>(i) * wide, down * unit(), wide,
                         (600 - down) * unit()),
                  m_board.rows[place]);
    }
}

void BoardShow::drawPlace(QPainter& painter, const QRectF& area, const render::BoardRow& row) const
{
    const Tokens& t = darkTokens();
    const QRectF card = area.adjusted(16 * unit(), 0, -16 * unit(), 0);
    const bool shines = m_new.contains(row.key);
    painter.setPen(shines || row.rank == 1 ? QPen(t.mark, 4 * unit()) : QPen(t.line, 2 * unit()));
    painter.setBrush(shines ? t.wash : t.surface);
    painter.drawRoundedRect(card, 28 * unit(), 28 * unit());
    const double side = (row.rank == 1 ? 168 : 136) * unit();
    const QRectF disc(card.center().x() - side / 2, card.top() + 28 * unit(), side, side);
    paintAvatar(painter, disc, row.avatar, row.key);
    painter.setFont(face(34, true));
    painter.setPen(row.rank == 1 ? t.mark : t.quiet);
    painter.drawText(
        QRectF(card.left() + 24 * unit(), card.top() + 20 * unit(), 80 * unit(), 48 * unit()),
        Qt::AlignLeft | Qt::AlignVCenter, QString::number(row.rank));
    const auto line = [&](double down, double high, const QString& text) {
        const QRectF word(card.left() + 12 * unit(), disc.bottom() + down * unit(),
                          card.width() - 24 * unit(), high * unit());
        painter.drawText(
            word, Qt::AlignCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(word.width())));
    };
    painter.setFont(face(52, true));
    painter.setPen(t.ink);
    line(12, 68, row.name);
    painter.setFont(face(44, true));
    painter.setPen(t.mark);
    line(80, 60, row.primary);
}

void BoardShow::drawList(QPainter& painter) const
{
    const QRectF area = listArea();
    painter.save();
    painter.setClipRect(area);
    for (std::size_t i = kOnPodium; i < m_board.rows.size(); ++i) {
        const double y = area.top() + static_cast<double>(i - kOnPodium) * rowHeight() - m_offset;
        if (y + rowHeight() >= area.top() && y <= area.bottom()) {
            drawRow(painter, QRectF(area.left(), y, area.width(), rowHeight()), m_board.rows[i]);
        }
    }
    painter.restore();
}

void BoardShow::drawRow(QPainter& painter, const QRectF& area, const render::BoardRow& row) const
{
    const Tokens& t = darkTokens();
    const QRectF body = area.adjusted(0, 6 * unit(), 0, -6 * unit());
    if (m_new.contains(row.key)) {
        painter.setPen(QPen(t.mark, 3 * unit()));
        painter.setBrush(t.wash);
        painter.drawRoundedRect(body.adjusted(2, 2, -2, -2), 16 * unit(), 16 * unit());
    }
    painter.setFont(face(40, true));
    painter.setPen(t.quiet);
    painter.drawText(QRectF(body.left(), body.top(), 96 * unit(), body.height()), Qt::AlignCenter,
                     QString::number(row.rank));
    const double side = 64 * unit();
    paintAvatar(painter,
                QRectF(body.left() + 104 * unit(), body.center().y() - side / 2, side, side),
                row.avatar, row.key);
    painter.setPen(t.ink);
    const QRectF name(body.left() + 192 * unit(), body.top(), 360 * unit(), body.height());
    painter.drawText(
        name, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(row.name, Qt::ElideRight, static_cast<int>(name.width())));
    const double room = body.width() - (192 + 360 + 340) * unit();
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.mark);
    const double high = 20 * unit();
    painter.drawRoundedRect(QRectF(name.right() + 20 * unit(), body.center().y() - high / 2,
                                   std::max(high, room * row.share), high),
                            high / 2, high / 2);
    painter.setPen(t.ink);
    painter.drawText(body.adjusted(0, 0, -24 * unit(), 0), Qt::AlignRight | Qt::AlignVCenter,
                     row.primary);
}

void BoardShow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void BoardShow::mouseDoubleClickEvent(QMouseEvent*)
{
    close();
}

void BoardShow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_step->start();
}

void BoardShow::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_step->stop();
}

} // namespace linli::ui
