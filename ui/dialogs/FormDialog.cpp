// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/FormDialog.h"

#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace linli::ui {

namespace {
constexpr int kFrame = 48; ///< what the window system draws around a dialog, before it has
constexpr int kLeastBody = 96;
} // namespace

/// As large as what it holds, with a bar where the screen is too low for that.
class FormDialog::Body : public QScrollArea
{
  public:
    Body(QLayout* column, QWidget* parent) : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        auto* held = new QWidget(this);
        column->setContentsMargins(0, 0, 0, 0);
        held->setLayout(column);
        setWidget(held);
    }
    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize least = widget()->minimumSizeHint();
        return {least.width(), std::min(least.height(), scaled(kLeastBody))};
    }
    /// Of everything in it, unscrolled.
    [[nodiscard]] int wholeHeight() const
    {
        return widget()->layout()->hasHeightForWidth() ? widget()->heightForWidth(width())
                                                       : sizeHint().height();
    }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest) {
            updateGeometry(); // the dialog grows with what came in
        }
        return QScrollArea::eventFilter(watched, event);
    }
};

FormDialog::FormDialog(QWidget* parent)
    : QDialog(parent), m_title(new TextLabel(TextStyle::Section, Role::Ink, this)),
      m_lead(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_mistake(new Banner(Role::Alarm, this)), m_body(new QVBoxLayout),
      m_scroll(new Body(m_body, this)), m_primary(new Button(ButtonKind::Primary, this)),
      m_cancel(new Button(ButtonKind::Secondary, this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(scaled(480));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(m_title);
    m_lead->setWordWrap(true);
    m_lead->hide();
    column->addWidget(m_lead);
    m_body->setSpacing(16);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_mistake);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_primary);
    column->addLayout(buttons);
    m_primary->setDefault(true);
    m_primary->setObjectName(QStringLiteral("submit"));
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_primary, &QAbstractButton::clicked, this, &FormDialog::submitted);
    onLanguage(this, [this] { m_cancel->setText(tr("Cancel")); });
}

bool FormDialog::event(QEvent* event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        fitHeight();
    }
    return handled;
}

/// Words that wrap ask for their height only once the width is known, and answers come while the
/// dialog is open: it grows with them, never shrinks under the hand, and keeps its buttons on the
/// screen.
void FormDialog::fitHeight()
{
    const QLayout* column = layout();
    const int around = (column->hasHeightForWidth() ? column->totalHeightForWidth(width())
                                                    : column->totalSizeHint().height()) -
                       m_scroll->sizeHint().height();
    const int wanted = around + m_scroll->wholeHeight();
    const QRect room = screen()->availableGeometry();
    const int frame = frameGeometry().height() - height();
    const int most = std::max(minimumHeight(), room.height() - std::max(frame, kFrame));
    if (height() < std::min(wanted, most)) {
        resize(width(), std::min(wanted, most));
    }
    if (isVisible() && frameGeometry().bottom() > room.bottom()) {
        move(x(), std::max(room.top(), room.bottom() - frameGeometry().height()));
    }
}

void FormDialog::setTitle(const QString& title)
{
    m_title->setText(title);
    setWindowTitle(title);
}

void FormDialog::setPrimary(const QString& text)
{
    m_primary->setText(text);
    m_primary->updateGeometry();
}

void FormDialog::setLead(const QString& text)
{
    m_lead->setText(text);
    m_lead->setVisible(!text.isEmpty());
}

void FormDialog::setWaiting(bool waiting)
{
    m_primary->setEnabled(!waiting);
}

void FormDialog::showMistake(const QString& sentence)
{
    setWaiting(false);
    m_mistake->say(sentence);
}

void FormDialog::clearMistake()
{
    m_mistake->hide();
}

void FormDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_primary->isEnabled()) {
        Q_EMIT submitted();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace linli::ui
