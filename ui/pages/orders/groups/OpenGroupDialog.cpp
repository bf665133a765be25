// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/groups/OpenGroupDialog.h"

#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/Lookup.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/PickField.h"
#include "ui/widgets/TextLabel.h"
#include "words/ValueText.h"

#include <QComboBox>

namespace linli::ui {

OpenGroupDialog::OpenGroupDialog(AppContext& context, GroupsPresenter& presenter, QWidget* parent)
    : FormDialog(parent), m_context(context), m_presenter(presenter), m_rule(new QComboBox(this)),
      m_ruleField(new Field(m_rule, this)), m_product(new PickField(this)),
      m_terms(new TextLabel(TextStyle::Body, Role::Ink, this))
{
    setMinimumWidth(scaled(520));
    setTitle(tr("Open a group"));
    setPrimary(tr("Open"));
    for (const usecases::RuleRow& row : presenter.rules()) {
        m_rule->addItem(
            tr("%1: %n seat(s)", "rule and its seats", static_cast<int>(row.terms().need))
                .arg(text(row.rule.id.text())));
    }
    m_rule->setObjectName(QStringLiteral("rule"));
    m_ruleField->setLabel(tr("Rule"));
    m_errors.add("rule", m_ruleField);
    body()->addWidget(m_ruleField);
    m_product->setObjectName(QStringLiteral("product"));
    m_product->setPlaceholderText(tr("Name, barcode or number; empty for any goods"));
    auto* product = new Field(m_product, this);
    product->setLabel(tr("Product"));
    product->setHelp(tr("Those who join pay its group price."));
    m_errors.add("product", product);
    m_errors.add("sku", product);
    body()->addWidget(product);
    suggestProducts(context, m_product);
    m_terms->setWordWrap(true);
    m_terms->setObjectName(QStringLiteral("terms"));
    body()->addWidget(m_terms);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &OpenGroupDialog::tellTerms);
    connect(this, &FormDialog::submitted, this, &OpenGroupDialog::send);
    connect(&presenter, &GroupsPresenter::opened, this, &QDialog::accept);
    connect(&presenter, &GroupsPresenter::notOpened, this,
            [this](const Error& error) { m_errors.show(*this, error); });
    connect(&presenter, &GroupsPresenter::refused, this, &FormDialog::showMistake);
    tellTerms();
    m_product->setFocus();
}

const usecases::RuleRow* OpenGroupDialog::rule() const
{
    const auto at = static_cast<std::size_t>(std::max(0, m_rule->currentIndex()));
    return at < m_presenter.rules().size() ? &m_presenter.rules()[at] : nullptr;
}

void OpenGroupDialog::tellTerms()
{
    const usecases::RuleRow* chosen = rule();
    if (chosen == nullptr) {
        return;
    }
    const rewards::Terms& terms = chosen->terms();
    const Instant ends = m_presenter.now() + Span::hours(terms.openHours);
    m_terms->setText(
        tr("%n different neighbours who pay until %1 fill it; each then gets %2. If it does not "
           "fill, all money goes back by itself.",
           "", static_cast<int>(terms.need))
            .arg(moment(ends), words::quantityText(terms.each.unit, terms.each.count, language())));
}

void OpenGroupDialog::send()
{
    m_errors.clear(*this);
    usecases::NewGroup group;
    if (const usecases::RuleRow* chosen = rule()) {
        group.rule = chosen->rule.id;
    }
    const QString typed =
        m_product->chosenKey().isEmpty() ? m_product->text().trimmed() : m_product->chosenKey();
    group.product = typed.toStdString();
    setWaiting(true);
    m_presenter.open(group);
}

} // namespace linli::ui
