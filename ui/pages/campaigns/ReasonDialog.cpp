// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/ReasonDialog.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/widgets/Field.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

constexpr int kShortest = 4;

} // namespace

ReasonDialog::ReasonDialog(const usecases::ReviewedFinding& finding, QWidget* parent)
    : FormDialog(parent), m_reason(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setTitle(tr("Why it may stand"));
    const auto& words = finding.finding.message;
    setLead(text(language() == words::Language::Zh ? words.zh : words.en) + QLatin1Char('\n') +
            tr("Your reason is kept in the session’s log, with the time. It does not make an "
               "unlawful thing lawful."));
    setPrimary(tr("Keep the reason"));
    auto* field = new Field(m_reason, this);
    field->setLabel(tr("Reason"));
    m_reason->setMaxLength(200);
    body()->addWidget(field);
    connect(this, &FormDialog::submitted, this, [this, field] {
        if (m_reason->text().trimmed().size() < kShortest) {
            field->setMistake(tr("At least 4 characters."));
            return;
        }
        Q_EMIT given(m_reason->text());
        accept();
    });
}

} // namespace linli::ui
