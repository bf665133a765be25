// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/signals/SignalsDialog.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/TextLabel.h"
#include "words/ValueText.h"
#include "words/fraud/SignalText.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

namespace linli::ui {

namespace {

constexpr std::array kDays{0, 7, 14, 30};

} // namespace

SignalsDialog::SignalsDialog(SignalsPresenter& presenter, QWidget* parent)
    : FormDialog(parent), m_presenter(presenter), m_grid(nullptr), m_days(new QComboBox(this))
{
    setMinimumWidth(scaled(820));
    setTitle(tr("Fraud signals"));
    setLead(tr("A signal never rejects anybody: it holds a reward until you looked. Identity (the "
               "first four) is certain and blocked. A false alarm is a flag you released."));
    setPrimary(tr("Close"));
    build();
    connect(this, &FormDialog::submitted, this, &QDialog::accept);
    connect(&presenter, &SignalsPresenter::refused, this,
            [this](const Error& error) { showMistake(sentenceOf(error)); });
}

void SignalsDialog::build()
{
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(scaled(420));
    auto* inner = new QWidget(scroll);
    m_grid = new QGridLayout(inner);
    m_grid->setContentsMargins(0, 0, 12, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    m_grid->setColumnStretch(0, 1);
    int row = 0;
    for (const fraud::SignalRule& rule : fraud::signalRules()) {
        addRow(rule, row++);
    }
    scroll->setWidget(inner);
    body()->addWidget(scroll, 1);
    for (const int days : kDays) {
        m_days->addItem(
            days == 0 ? tr("Never: somebody always looks") : tr("After %n day(s)", "", days), days);
    }
    m_days->setCurrentIndex(std::max(0, m_days->findData(int(m_presenter.autoReleaseDays()))));
    auto* field = new Field(m_days, this);
    field->setLabel(tr("Release by itself what nobody looked at"));
    body()->addWidget(field);
    connect(m_days, &QComboBox::activated, this,
            [this] { m_presenter.setAutoRelease(m_days->currentData().toInt()); });
}

void SignalsDialog::addRow(const fraud::SignalRule& rule, int row)
{
    const fraud::SignalSetting& set = m_presenter.settings().at(std::size_t(rule.number - 1));
    auto* about = new QVBoxLayout;
    about->setSpacing(2);
    auto* name = new TextLabel(TextStyle::Strong, Role::Ink, this);
    name->setText(text(fraud::codeOf(rule.number)) + QStringLiteral("  ") +
                  words::signalName(rule.number, language()));
    about->addWidget(name);
    auto* meaning = new TextLabel(TextStyle::Note, Role::Quiet, this);
    meaning->setText(words::signalMeaning(rule.number, set.threshold, language()));
    meaning->setWordWrap(true);
    about->addWidget(meaning);
    m_grid->addLayout(about, row, 0);
    addChoices(rule, row);
    addRate(rule, row);
}

void SignalsDialog::addChoices(const fraud::SignalRule& rule, int row)
{
    const fraud::SignalSetting set = m_presenter.settings().at(std::size_t(rule.number - 1));
    const QString name = words::signalName(rule.number, language());
    if (rule.mildest == rule.strictest) {
        auto* fixed = new TextLabel(TextStyle::Body, Role::Quiet, this);
        fixed->setText(words::signalActionText(rule.action, language()));
        m_grid->addWidget(fixed, row, 1, Qt::AlignTop);
    } else {
        auto* action = new QComboBox(this);
        for (int one = int(rule.mildest); one <= int(rule.strictest); ++one) {
            action->addItem(words::signalActionText(static_cast<fraud::Action>(one), language()),
                            one);
        }
        action->setCurrentIndex(action->findData(int(set.action)));
        action->setAccessibleName(name);
        m_grid->addWidget(action, row, 1, Qt::AlignTop);
        connect(action, &QComboBox::activated, this, [this, rule, action] {
            fraud::SignalSetting now = m_presenter.settings().at(std::size_t(rule.number - 1));
            now.action = static_cast<fraud::Action>(action->currentData().toInt());
            keep(rule, now);
        });
    }
    if (rule.threshold > 0) {
        auto* threshold = new QSpinBox(this);
        threshold->setRange(int(rule.least), int(rule.most));
        threshold->setValue(int(set.threshold));
        threshold->setAccessibleName(tr("Threshold of %1").arg(name));
        m_grid->addWidget(threshold, row, 2, Qt::AlignTop);
        connect(threshold, &QSpinBox::editingFinished, this, [this, rule, threshold] {
            fraud::SignalSetting now = m_presenter.settings().at(std::size_t(rule.number - 1));
            if (now.threshold != threshold->value()) {
                now.threshold = threshold->value();
                keep(rule, now);
            }
        });
    }
}

void SignalsDialog::addRate(const fraud::SignalRule& rule, int row)
{
    if (m_presenter.rates().size() < std::size_t(rule.number)) {
        return;
    }
    const usecases::SignalRate& rate = m_presenter.rates()[std::size_t(rule.number - 1)];
    auto* told = new TextLabel(TextStyle::Note, Role::Quiet, this);
    const std::int64_t decided = rate.cleared + rate.confirmed;
    told->setText(decided > 0 ? tr("%1 this month, %2 false alarms")
                                    .arg(rate.flagged)
                                    .arg(words::shareText(rate.cleared, decided))
                              : tr("%1 this month").arg(rate.flagged));
    m_grid->addWidget(told, row, 3, Qt::AlignTop);
}

void SignalsDialog::keep(const fraud::SignalRule& rule, fraud::SignalSetting setting)
{
    clearMistake();
    m_presenter.set(rule.number, setting);
}

} // namespace linli::ui
