// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/rules/VersionsDialog.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/rewards/rules/PartForm.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/TextLabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <map>

namespace linli::ui {

namespace {

std::map<words::RulePart, QString> partsOf(const rewards::Terms& terms)
{
    std::map<words::RulePart, QString> parts;
    const auto add = [&parts](const std::vector<words::RulePiece>& pieces) {
        for (const words::RulePiece& piece : pieces) {
            if (piece.part != words::RulePart::None) {
                QString& told = parts[piece.part];
                told += told.isEmpty() ? piece.text : QStringLiteral(" ") + piece.text;
            }
        }
    };
    add(words::rulePieces(terms, std::nullopt, language()));
    add(words::ruleConditions(terms, std::nullopt, language()));
    return parts;
}

} // namespace

QStringList changesBetween(const rewards::Terms& before, const rewards::Terms& after)
{
    const auto old = partsOf(before);
    auto now = partsOf(after);
    for (const auto& [part, told] : old) {
        now.emplace(part, QString());
    }
    QStringList changes;
    for (const auto& [part, told] : now) {
        const auto was = old.find(part);
        const QString past = was == old.end() ? QString() : was->second;
        if (past != told) {
            const auto shown = [](const QString& words) {
                return words.isEmpty() ? QStringLiteral("–") : words;
            };
            changes << QStringLiteral("%1: %2 → %3").arg(partLabel(part), shown(past), shown(told));
        }
    }
    return changes;
}

VersionsDialog::VersionsDialog(const usecases::RuleRow& rule, QWidget* parent) : FormDialog(parent)
{
    setMinimumWidth(scaled(560));
    setTitle(tr("Versions of rule %1").arg(text(rule.rule.id.text())));
    setLead(tr("Whoever was invited under a version keeps its terms."));
    setPrimary(tr("Close"));
    connect(this, &FormDialog::submitted, this, &QDialog::accept);
    const auto& versions = rule.rule.versions;
    for (std::size_t i = versions.size(); i-- > 0;) {
        const rewards::RuleVersion& version = versions[i];
        auto* head = new TextLabel(TextStyle::Strong, Role::Ink, this);
        head->setText(tr("Version %1 · from %2").arg(version.number).arg(moment(version.from)));
        body()->addWidget(head);
        auto* sentence = new TextLabel(TextStyle::Body, Role::Ink, this);
        sentence->setText(words::ruleSentence(version.terms, language()));
        sentence->setWordWrap(true);
        body()->addWidget(sentence);
        if (i > 0) {
            auto* changes = new TextLabel(TextStyle::Body, Role::Accent, this);
            changes->setText(
                changesBetween(versions[i - 1].terms, version.terms).join(QLatin1Char('\n')));
            changes->setWordWrap(true);
            body()->addWidget(changes);
            body()->addWidget(separator(this));
        }
    }
}

KillDialog::KillDialog(const usecases::RuleRow& rule, QWidget* parent) : FormDialog(parent)
{
    setTitle(tr("Stop rule %1 for good?").arg(text(rule.rule.id.text())));
    setLead(tr("Nothing is paid for orders from now on, whoever invited whom. What is on hold or "
               "waits to be collected stays good. It cannot be started again."));
    setPrimary(tr("Stop it"));
    primary()->setKind(ButtonKind::Danger);
    auto* line = new QLineEdit(this);
    line->setObjectName(QStringLiteral("reason"));
    auto* field = new Field(line, this);
    field->setLabel(tr("Why"));
    field->setHelp(tr("Kept with the rule, for you and for whoever asks."));
    body()->addWidget(field);
    connect(this, &FormDialog::submitted, this, [this, line, field] {
        const QString reason = line->text().trimmed();
        if (reason.isEmpty()) {
            field->setMistake(tr("A reason is needed."));
            return;
        }
        Q_EMIT agreed(reason);
        accept();
    });
    line->setFocus();
}

} // namespace linli::ui
