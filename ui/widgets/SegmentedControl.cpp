// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SegmentedControl.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/layout/FlowLayout.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>

namespace linli::ui {

namespace {

class Segment final : public QAbstractButton
{
  public:
    explicit Segment(QWidget* parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(Theme::instance().font(TextStyle::Body));
        return {metrics.horizontalAdvance(text()) + scaled(28), scaled(32)};
    }

  protected:
    /// One step in the order of the words, whatever line the next one stands in.
    void keyPressEvent(QKeyEvent* event) override
    {
        const int key = event->key();
        const bool back = key == Qt::Key_Left || key == Qt::Key_Up;
        if (!back && key != Qt::Key_Right && key != Qt::Key_Down) {
            QAbstractButton::keyPressEvent(event);
            return;
        }
        if (QAbstractButton* next = group()->button(group()->id(this) + (back ? -1 : 1))) {
            next->setFocus(back ? Qt::BacktabFocusReason : Qt::TabFocusReason);
            next->click();
        }
    }
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (isChecked() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(t.mark, 2) : QPen(t.line, 1));
            painter.setBrush(isChecked() ? t.surface : QColor(Qt::transparent));
            painter.drawRoundedRect(body, 7, 7);
        }
        painter.setFont(Theme::instance().font(TextStyle::Body));
        painter.setPen(isChecked() ? t.accentText : underMouse() ? t.ink : t.quiet);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

/// A policy caps the height at that of one line, whatever the width: here as high as its lines.
class Lines final : public FlowLayout
{
  public:
    explicit Lines(QWidget* parent) : FlowLayout(parent, 2, 2) { setContentsMargins(3, 3, 3, 3); }
    void setGeometry(const QRect& rect) override
    {
        FlowLayout::setGeometry(rect);
        parentWidget()->setMaximumHeight(heightForWidth(rect.width()));
    }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget* parent)
    : QWidget(parent), m_lines(new Lines(this)), m_group(new QButtonGroup(this))
{
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked && !signalsBlocked()) {
            Q_EMIT chosen(id);
        }
    });
}

void SegmentedControl::addSegment()
{
    auto* segment = new Segment(this);
    const int id = static_cast<int>(m_group->buttons().size());
    m_lines->addWidget(segment);
    if (id == 0) {
        segment->setChecked(true);
    }
    m_group->addButton(segment, id);
}

void SegmentedControl::setTexts(const QStringList& texts)
{
    while (m_group->buttons().size() < texts.size()) {
        addSegment();
    }
    for (int i = 0; i < texts.size(); ++i) {
        m_group->button(i)->setText(texts[i]);
        m_group->button(i)->updateGeometry();
    }
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    const QSignalBlocker quiet(this);
    if (QAbstractButton* button = m_group->button(index)) {
        button->setChecked(true);
    }
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().line);
    painter.drawRoundedRect(rect(), 9, 9);
}

} // namespace linli::ui
