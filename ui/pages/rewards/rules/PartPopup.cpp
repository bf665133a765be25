// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/rules/PartPopup.h"

#include "ui/pages/rewards/rules/PartForm.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace linli::ui {

PartPopup::PartPopup(words::RulePart part,
                     const RuleDraft& draft,
                     const RuleChoices& choices,
                     QWidget* parent)
    : QFrame(parent, Qt::Popup), m_draft(draft), m_form(makePartForm(part, draft, choices, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("popup", true);
    setFrameShape(QFrame::StyledPanel);
    setMinimumWidth(scaled(320));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->setSizeConstraint(QLayout::SetFixedSize);
    auto* title = new TextLabel(TextStyle::Strong, Role::Ink, this);
    title->setText(partLabel(part));
    column->addWidget(title);
    column->addWidget(m_form);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    RuleDraft without = draft;
    if (remove(part, without)) {
        auto* away = new Button(ButtonKind::Quiet, this);
        away->setText(tr("Take out"));
        connect(away, &QAbstractButton::clicked, this, [this, without] {
            RuleDraft harmonised = without;
            harmonise(harmonised);
            Q_EMIT changed(harmonised);
            close();
        });
        buttons->addWidget(away);
    }
    buttons->addStretch(1);
    auto* good = new Button(ButtonKind::Primary, this);
    good->setText(tr("Done"));
    good->setObjectName(QStringLiteral("keep"));
    connect(good, &QAbstractButton::clicked, this, &PartPopup::keep);
    buttons->addWidget(good);
    column->addLayout(buttons);
}

void PartPopup::openUnder(const QWidget* chip)
{
    adjustSize();
    QPoint at = chip->mapToGlobal(QPoint(0, chip->height() + 4));
    const QRect screen = chip->screen()->availableGeometry();
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    if (at.y() + height() > screen.bottom()) {
        at.setY(std::max(screen.top(), chip->mapToGlobal(QPoint(0, 0)).y() - height() - 4));
    }
    move(at);
    show();
}

void PartPopup::keep()
{
    if (m_form->apply(m_draft)) {
        Q_EMIT changed(m_draft);
        close();
    } else {
        adjustSize();
    }
}

void PartPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        keep();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace linli::ui
