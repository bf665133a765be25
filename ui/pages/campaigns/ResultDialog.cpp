// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/ResultDialog.h"

#include "ui/context/Background.h"
#include "ui/language/CampaignWords.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/campaigns/CampaignPresenter.h"
#include "ui/pages/common/ReportSaving.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/TextLabel.h"
#include "words/ReportText.h"
#include "words/ValueText.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace linli::ui {

using usecases::NextAction;
using usecases::SessionResult;

ResultDialog::ResultDialog(AppContext& context, CampaignPresenter& presenter, QWidget* parent)
    : FormDialog(parent), m_context(context), m_presenter(presenter)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(scaled(640));
    setTitle(tr("Result of the session"));
    setLead(text(presenter.campaign().title));
    const bool open = presenter.campaign().state == campaign::CampaignState::Ended;
    setPrimary(open ? tr("Close the session") : tr("Done"));
    connect(this, &FormDialog::submitted, this, &ResultDialog::submit);
    load();
}

void ResultDialog::load()
{
    m_context.shop.ask<SessionResult>(
        this,
        [id = m_presenter.campaign().id](StoreSide& side) {
            return usecases::sessionResult(side.shop, side.boards, id);
        },
        [this](const Result<SessionResult>& result) {
            if (!result) {
                showMistake(sentenceOf(result.error()));
                return;
            }
            show(*result);
        });
}

void ResultDialog::show(const SessionResult& result)
{
    m_report = usecases::sessionReport(result);
    addFigures(result);
    body()->addWidget(separator(this));
    addTables(result);
    body()->addWidget(separator(this));
    addNext(result);
    if (result.campaign.state == campaign::CampaignState::Ended) {
        addTyping();
    }
    addExport();
}

QString ResultDialog::figures() const
{
    return m_figures.join(QLatin1Char('\n'));
}

void ResultDialog::addFigures(const SessionResult& result)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    const auto figure = [&](const QString& caption, const QString& value) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        auto* name = new TextLabel(TextStyle::Note, Role::Quiet, this);
        name->setText(caption);
        auto* number = new TextLabel(TextStyle::Section, Role::Ink, this);
        number->setText(value);
        column->addWidget(name);
        column->addWidget(number);
        row->addLayout(column);
        m_figures += caption + QLatin1Char(' ') + value;
    };
    figure(tr("Orders"), QString::number(result.orders));
    figure(tr("Net sales"), money(result.netFen));
    figure(tr("New neighbours"), QString::number(result.newNeighbours));
    figure(tr("K"), result.k.den == 0
                        ? QStringLiteral("–")
                        : QString::number(double(result.k.num) / double(result.k.den), 'f', 2));
    figure(tr("Referred share"),
           words::shareText(result.referredShare.num, result.referredShare.den));
    figure(tr("Reward cost"), money(result.rewardCostFen));
    const auto cost = result.costPerNewFen();
    figure(tr("Cost per new neighbour"), cost ? money(*cost) : QStringLiteral("–"));
    body()->addLayout(row);
    auto* how = new TextLabel(TextStyle::Note, Role::Quiet, this);
    how->setWordWrap(true);
    how->setText(tr("%1 – %2. Orders marked with this session, and unmarked ones paid while it was "
                    "on the air.")
                     .arg(moment(result.air.from), clockOf(result.air.to)));
    body()->addWidget(how);
}

void ResultDialog::addTables(const SessionResult& result)
{
    const auto line = [this](const QString& name, std::int64_t count, std::int64_t fen) {
        auto* row = new QHBoxLayout;
        auto* what = new TextLabel(TextStyle::Body, Role::Ink, this);
        what->setElided(true);
        what->setText(name);
        auto* pieces = new TextLabel(TextStyle::Body, Role::Quiet, this);
        pieces->setText(QString::number(count));
        auto* sum = new TextLabel(TextStyle::Body, Role::Ink, this);
        sum->setText(money(fen));
        sum->setMinimumWidth(scaled(104));
        sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row->addWidget(what, 1);
        row->addWidget(pieces);
        row->addWidget(sum);
        body()->addLayout(row);
    };
    const std::array segments{tr("New, brought by a neighbour"), tr("New, on their own"),
                              tr("Again, once brought"), tr("Again, on their own")};
    for (const SessionResult::SegmentSales& one : result.segments) {
        line(segments[static_cast<std::size_t>(one.segment)], one.orders, one.netFen);
    }
    for (const SessionResult::GoodsSales& one : result.goods) {
        line(one.quota ? tr("%1 (of %2)").arg(text(one.name)).arg(*one.quota) : text(one.name),
             one.pieces, one.netFen);
    }
}

QString ResultDialog::told(const SessionResult::Suggestion& next)
{
    const auto count = int(next.count);
    switch (next.action) {
    case NextAction::ThankSharers:
        return tr("%n neighbour(s) came by invitation: thank the sharers and hand out the gifts.",
                  nullptr, count);
    case NextAction::CallBack:
        return tr("%n order(s) of new people: ask them to the next session within a week.", nullptr,
                  count);
    case NextAction::SellOut:
        return tr("%1 sold out (%2): plan more.").arg(text(next.subject)).arg(count);
    case NextAction::PriceOrDrop:
        return tr("%1 sold nothing: another price, or leave it out.").arg(text(next.subject));
    case NextAction::ShorterItem:
        return tr("“%1” ran %2 min over: give it more time or say less.")
            .arg(text(next.subject))
            .arg(count);
    case NextAction::TooDear:
        return tr("A new neighbour cost %1, more than her first order earned: lower the reward or "
                  "ask for a larger order.")
            .arg(money(next.count));
    case NextAction::RepeatIt:
        break;
    }
    return tr("Nothing to mend: repeat it.");
}

void ResultDialog::addNext(const SessionResult& result)
{
    for (const SessionResult::Suggestion& one : result.next) {
        auto* line = new TextLabel(TextStyle::Body, Role::Ink, this);
        line->setWordWrap(true);
        line->setText(QStringLiteral("→ ") + told(one));
        m_figures += line->text();
        body()->addWidget(line);
    }
}

Field* ResultDialog::addNumber(QLineEdit*& editor, const QString& label, QBoxLayout* row)
{
    editor = new QLineEdit(this);
    auto* made = new Field(editor, this);
    made->setLabel(label);
    row->addWidget(made, 1, Qt::AlignTop);
    m_numbers.push_back(made);
    return made;
}

void ResultDialog::addTyping()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    addNumber(m_viewers, tr("Viewers (from the platform)"), row);
    addNumber(m_peak, tr("Most at once"), row);
    addNumber(m_minutes, tr("Minutes watched, on average"), row);
    body()->addLayout(row);
    addReading();
    m_lessons = new QLineEdit(this);
    auto* lessons = new Field(m_lessons, this);
    lessons->setLabel(tr("What we learnt"));
    body()->addWidget(lessons);
}

void ResultDialog::addReading()
{
    if (!m_context.readViewing) {
        return;
    }
    auto* button = new Button(ButtonKind::Quiet, QStringLiteral("file-import"), this);
    button->setText(tr("Read them from the platform’s file …"));
    connect(button, &QAbstractButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("File of the live platform"), {},
                                       QStringLiteral("Excel / CSV (*.xlsx *.csv)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, &ResultDialog::readFile);
        dialog->open();
    });
    body()->addWidget(button, 0, Qt::AlignLeft);
}

void ResultDialog::readFile(const QString& path)
{
    clearMistake();
    inBackground<campaign::Viewing>(
        this, [read = m_context.readViewing, path] { return read(path); },
        [this](const Result<campaign::Viewing>& viewing) {
            if (!viewing) {
                showMistake(sentenceOf(viewing.error()));
                return;
            }
            const auto put = [](QLineEdit* line, const std::optional<std::int64_t>& number) {
                if (number) {
                    line->setText(QString::number(*number));
                }
            };
            put(m_viewers, viewing->viewers);
            put(m_peak, viewing->peak);
            put(m_minutes, viewing->minutes);
        });
}

void ResultDialog::addExport()
{
    if (!m_context.writeSheet) {
        return;
    }
    auto* button = new Button(ButtonKind::Secondary, QStringLiteral("download"), this);
    button->setText(tr("Export …"));
    connect(button, &QAbstractButton::clicked, this, &ResultDialog::askExport);
    body()->addWidget(button, 0, Qt::AlignLeft);
}

void ResultDialog::askExport()
{
    auto* dialog =
        new QFileDialog(this, tr("Export the result"), text(m_presenter.campaign().title));
    const QStringList kinds{QStringLiteral("Excel (*.xlsx)"), QStringLiteral("PDF (*.pdf)"),
                            QStringLiteral("CSV (*.csv)")};
    dialog->setNameFilters(kinds);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& kind) {
        dialog->setDefaultSuffix(kind.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        saveReport(this, m_context, m_report, path, [this](const Result<bool>& done) {
            if (!done) {
                showMistake(sentenceOf(done.error()));
            }
        });
    });
    dialog->open();
}

void ResultDialog::submit()
{
    if (m_viewers != nullptr) {
        std::vector<std::optional<std::int64_t>> numbers;
        bool readable = true;
        for (Field* field : m_numbers) {
            const QString typed = static_cast<QLineEdit*>(field->editor())->text().trimmed();
            bool ok = true;
            const qlonglong number = typed.isEmpty() ? 0 : typed.toLongLong(&ok);
            ok = ok && number >= 0;
            field->setMistake(ok ? QString() : tr("A whole number, or nothing."));
            readable = readable && ok;
            numbers.push_back(typed.isEmpty() ? std::nullopt : std::optional(number));
        }
        if (!readable) {
            return;
        }
        m_presenter.close({numbers[0], numbers[1], numbers[2]}, m_lessons->text());
    }
    accept();
}

} // namespace linli::ui
