// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/honours/TierDialog.h"

#include "ui/language/CellText.h"
#include "ui/pages/rewards/honours/HonourLine.h"
#include "ui/pages/rewards/honours/HonoursPresenter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/figures/NumberWords.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace linli::ui {

TierDialog::TierDialog(HonoursPresenter& presenter, const honours::Tier& tier, QWidget* parent)
    : FormDialog(parent), m_presenter(presenter), m_tier(tier), m_name(new QLineEdit(this)),
      m_invites(new QSpinBox(this)), m_sales(new QSpinBox(this)),
      m_both(new SegmentedControl(this)), m_privileges(new QPlainTextEdit(this))
{
    setTitle(tierName(tier));
    setLead(tr("An honour opens doors; it never pays on what somebody else sells."));
    setPrimary(tr("Save"));
    m_name->setText(text(tier.name));
    m_invites->setRange(0, 100'000);
    m_invites->setValue(static_cast<int>(tier.leastInvites));
    setNumberWords(*m_invites, tr("%1 neighbours"));
    m_sales->setRange(0, 10'000'000);
    m_sales->setValue(static_cast<int>(tier.leastSalesFen / 100));
    m_sales->setPrefix(QStringLiteral("¥"));
    m_both->setTexts({tr("Both are needed"), tr("One is enough")});
    m_both->setCurrent(tier.both ? 0 : 1);
    QStringList lines;
    for (const std::string& privilege : tier.privileges) {
        lines << text(privilege);
    }
    m_privileges->setPlainText(lines.join(QLatin1Char('\n')));
    m_privileges->setMaximumHeight(scaled(110));
    const auto add = [this](const std::string& name, QWidget* editor, const QString& label) {
        auto* field = new Field(editor, this);
        field->setLabel(label);
        m_errors.add(name, field);
        body()->addWidget(field);
    };
    add("name", m_name, tr("Name"));
    add("least_invites", m_invites, tr("Neighbours she brought"));
    add("least_sales_fen", m_sales, tr("What they bought, net"));
    body()->addWidget(m_both, 0, Qt::AlignLeft);
    add("privileges", m_privileges, tr("What it brings, one a line"));
    connect(this, &FormDialog::submitted, this, &TierDialog::send);
    connect(&presenter, &HonoursPresenter::saved, this, &QDialog::accept);
    connect(&presenter, &HonoursPresenter::notSaved, this,
            [this](const Error& error) { m_errors.show(*this, error); });
}

void TierDialog::send()
{
    m_errors.clear(*this);
    honours::Tier tier = m_tier;
    tier.name = m_name->text().trimmed().toStdString();
    tier.leastInvites = m_invites->value();
    tier.leastSalesFen = static_cast<std::int64_t>(m_sales->value()) * 100;
    tier.both = m_both->current() == 0;
    tier.privileges.clear();
    for (const QString& line : m_privileges->toPlainText().split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty()) {
            tier.privileges.push_back(line.trimmed().toStdString());
        }
    }
    setWaiting(true);
    m_presenter.saveTier(tier);
}

} // namespace linli::ui
