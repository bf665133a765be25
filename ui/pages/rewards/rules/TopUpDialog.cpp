// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/rules/TopUpDialog.h"

#include "domain/money/Money.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/widgets/Field.h"
#include "words/ValueText.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace linli::ui {

TopUpDialog::TopUpDialog(const usecases::RuleRow& rule, QWidget* parent)
    : FormDialog(parent), m_unit(rule.funded.empty() ? Unit("CNY") : rule.funded.front().unit),
      m_count(new QLineEdit(this)), m_field(new Field(m_count, this))
{
    setTitle(tr("Add budget to rule %1").arg(text(rule.rule.id.text())));
    setPrimary(tr("Add"));
    const bool cash = m_unit.text() == "CNY";
    m_field->setLabel(cash ? tr("Amount in yuan")
                           : tr("How many %1").arg(words::unitText(m_unit, language())));
    body()->addWidget(m_field);
    connect(this, &FormDialog::submitted, this, &TopUpDialog::send);
    m_count->setFocus();
}

void TopUpDialog::send()
{
    const QString typed = m_count->text().trimmed();
    std::int64_t count = 0;
    if (m_unit.text() == "CNY") {
        const Result<Money> amount = Money::parse(typed.toStdString());
        count = amount.ok() ? amount->fen() : 0;
    } else {
        count = typed.toLongLong();
    }
    if (count <= 0) {
        m_field->setMistake(tr("A number above 0 is needed."));
        return;
    }
    Q_EMIT agreed({m_unit, count});
    accept();
}

} // namespace linli::ui
