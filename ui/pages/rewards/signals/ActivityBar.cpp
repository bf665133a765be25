// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/signals/ActivityBar.h"

#include "ui/dialogs/FormDialog.h"
#include "ui/language/CellText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr std::int64_t kMinutes = 120;

} // namespace

ActivityBar::ActivityBar(SignalsPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_presenter(presenter),
      m_told(new TextLabel(TextStyle::Note, Role::Quiet, this)),
      m_act(new Button(ButtonKind::Row, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_told, 1);
    row->addWidget(m_act);
    m_act->setObjectName(QStringLiteral("activity"));
    connect(m_act, &QAbstractButton::clicked, this, &ActivityBar::press);
    onLanguage(this, [this] { write(); });
}

void ActivityBar::write()
{
    const std::optional<fraud::Activity> open = m_presenter.openActivity();
    m_told->setRole(open ? Role::Leaf : Role::Quiet);
    m_told->setText(open ? tr("Flyer activity until %1: many new neighbours at once are no haste.")
                               .arg(moment(open->window.to))
                         : tr("Handing out flyers today? Open a flyer activity first, so that many "
                              "new neighbours at once are not taken for haste."));
    m_told->setWordWrap(true);
    m_act->setText(open ? tr("End it") : tr("Flyer activity, 2 hours …"));
    keepWhole();
}

void ActivityBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    keepWhole();
}

/// On a low screen the tab around it takes the height of wrapped lines away first.
void ActivityBar::keepWhole()
{
    m_told->setMinimumHeight(0); // else it is part of the answer
    m_told->setMinimumHeight(m_told->heightForWidth(m_told->width()));
}

void ActivityBar::press()
{
    if (const std::optional<fraud::Activity> open = m_presenter.openActivity()) {
        m_presenter.endActivity(open->id);
    } else {
        askReason();
    }
}

void ActivityBar::askReason()
{
    auto* dialog = new FormDialog(this);
    dialog->setTitle(tr("Flyer activity"));
    dialog->setLead(tr("For two hours from now, binds of all inviters are not counted as haste. It "
                       "is written into the trail."));
    dialog->setPrimary(tr("Begin"));
    auto* reason = new QLineEdit(dialog);
    reason->setObjectName(QStringLiteral("activityReason"));
    auto* field = new Field(reason, dialog);
    field->setLabel(tr("Where and why"));
    dialog->body()->addWidget(field);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, field, reason] {
        if (reason->text().trimmed().isEmpty()) {
            field->setMistake(tr("Say where and why, for the trail."));
            return;
        }
        m_presenter.startActivity(kMinutes, reason->text());
        dialog->accept();
    });
    dialog->open();
    reason->setFocus();
}

} // namespace linli::ui
