// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/SkipDialog.h"

#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/layout/FlowLayout.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace linli::ui {

SkipDialog::SkipDialog(const QString& person, QWidget* parent) : FormDialog(parent)
{
    setObjectName(QStringLiteral("skipDialog"));
    setTitle(tr("Skip the task for %1").arg(person));
    setLead(tr("The reason stays beside the task, so that nobody asks again."));
    setPrimary(tr("Skip"));
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("skipReason"));
    m_reason->setMaxLength(100);
    m_field = new Field(m_reason, this);
    m_field->setLabel(tr("Reason"));
    auto* usual = new QWidget(this);
    auto* flow = new FlowLayout(usual, 8, 8);
    for (const QString& reason : {tr("Told her in person"), tr("Not fitting just now"),
                                  tr("She does not want it"), tr("Wrong person")}) {
        auto* button = new Button(ButtonKind::Row, usual);
        button->setText(reason);
        connect(button, &QAbstractButton::clicked, this, [this, reason] {
            m_reason->setText(reason);
            m_reason->setFocus();
        });
        flow->addWidget(button);
    }
    body()->addWidget(usual);
    body()->addWidget(m_field);
    connect(this, &FormDialog::submitted, this, &SkipDialog::send);
    m_reason->setFocus();
}

void SkipDialog::send()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_field->setMistake(tr("Say why in a word or two, or choose one above."));
        m_reason->setFocus();
        return;
    }
    Q_EMIT reasonGiven(reason);
    accept();
}

} // namespace linli::ui
