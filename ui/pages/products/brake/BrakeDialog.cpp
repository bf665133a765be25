// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/products/brake/BrakeDialog.h"

#include "ui/dialogs/ConfirmDialog.h"
#include "ui/pages/common/DayEdit.h"
#include "ui/pages/products/brake/BrakeBuyers.h"
#include "ui/pages/products/brake/BrakePresenter.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "usecases/brake/Compensate.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>

namespace linli::ui {

namespace {
constexpr int kWidth = 820;
constexpr int kHeight = 680;
} // namespace

BrakeDialog::BrakeDialog(AppContext& context,
                         PageHost& host,
                         const QString& product,
                         QWidget* parent)
    : QDialog(parent), m_presenter(new BrakePresenter(context, this)),
      m_title(new TextLabel(TextStyle::Section, Role::Ink, this)),
      m_lead(new TextLabel(TextStyle::Body, Role::Quiet, this)), m_first(dayEdit(this)),
      m_last(dayEdit(this)), m_reason(new QLineEdit(this)), m_note(new QLineEdit(this)),
      m_summary(new TextLabel(TextStyle::Strong, Role::Ink, this)),
      m_state(new Banner(Role::Amber, this)), m_error(new Banner(Role::Alarm, this)),
      m_buyers(new BrakeBuyers(this)), m_percent(new QSpinBox(this)),
      m_pull(new Button(ButtonKind::Primary, QStringLiteral("player-pause"), this)),
      m_all(new Button(ButtonKind::Primary, QStringLiteral("cash"), this)),
      m_tell(new Button(ButtonKind::Secondary, QStringLiteral("list-check"), this)),
      m_lift(new Button(ButtonKind::Secondary, QStringLiteral("player-play"), this)),
      m_close(new Button(ButtonKind::Secondary, this))
{
    setObjectName(QStringLiteral("brakeDialog"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(scaled(kWidth), scaled(kHeight));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(m_title);
    m_lead->setWordWrap(true);
    column->addWidget(m_lead);
    column->addWidget(m_state);
    m_state->hide();
    m_batch = buildBatch();
    column->addWidget(m_batch);
    column->addWidget(m_summary);
    column->addWidget(buildList(), 1);
    column->addWidget(m_error);
    m_error->hide();
    column->addWidget(buildFoot());
    connectParts(host);
    onLanguage(this, [this] { writeTexts(); });
    m_presenter->open(product.toStdString());
}

QWidget* BrakeDialog::buildBatch()
{
    auto* batch = new QWidget(this);
    auto* grid = new QHBoxLayout(batch);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    auto* days = new QWidget(batch);
    auto* line = new QHBoxLayout(days);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_first);
    line->addWidget(m_last);
    m_daysField = new Field(days, batch);
    m_reason->setObjectName(QStringLiteral("brakeReason"));
    m_reason->setMaxLength(100);
    m_note->setMaxLength(100);
    m_reasonField = new Field(m_reason, batch);
    m_noteField = new Field(m_note, batch);
    grid->addWidget(m_daysField);
    grid->addWidget(m_reasonField, 1);
    grid->addWidget(m_noteField, 1);
    return batch;
}

QWidget* BrakeDialog::buildList()
{
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_buyers);
    return scroll;
}

QWidget* BrakeDialog::buildFoot()
{
    auto* foot = new QWidget(this);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_pull->setObjectName(QStringLiteral("pullBrake"));
    m_all->setObjectName(QStringLiteral("giveAll"));
    m_tell->setObjectName(QStringLiteral("tellAffected"));
    m_lift->setObjectName(QStringLiteral("liftBrake"));
    m_percent->setRange(1, 100);
    m_percent->setValue(100);
    m_percent->setSuffix(QStringLiteral(" %"));
    line->addWidget(m_lift);
    line->addStretch(1);
    line->addWidget(m_close);
    line->addWidget(m_tell);
    line->addWidget(m_percent);
    line->addWidget(m_all);
    line->addWidget(m_pull);
    return foot;
}

void BrakeDialog::connectParts(PageHost& host)
{
    connect(m_first, &QDateEdit::dateChanged, this, &BrakeDialog::daysChanged);
    connect(m_last, &QDateEdit::dateChanged, this, &BrakeDialog::daysChanged);
    connect(m_pull, &QAbstractButton::clicked, this, &BrakeDialog::pull);
    connect(m_all, &QAbstractButton::clicked, this, &BrakeDialog::askGiveAll);
    connect(m_percent, &QSpinBox::valueChanged, this, [this] { write(); });
    connect(m_tell, &QAbstractButton::clicked, m_presenter, &BrakePresenter::tell);
    connect(m_lift, &QAbstractButton::clicked, m_presenter, &BrakePresenter::lift);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_buyers, &BrakeBuyers::givePressed, m_presenter, &BrakePresenter::give);
    connect(m_presenter, &BrakePresenter::loaded, this, &BrakeDialog::write);
    connect(m_presenter, &BrakePresenter::refused, this, &BrakeDialog::showError);
    connect(m_presenter, &Presenter::failed, this,
            [this](const QString& said) { m_error->say(said); });
    PageHost* told = &host; // the window outlives its dialogs
    connect(m_presenter, &BrakePresenter::said, this, [this, told](const QString& sentence) {
        m_error->hide();
        told->notice(sentence);
    });
    connect(m_presenter, &Presenter::wrote, this, [told] { told->shopChanged(); });
    connect(m_presenter, &BrakePresenter::lifted, this, [this, told] {
        told->notice(tr("The brake is lifted: it may be shared again."));
        accept();
    });
}

void BrakeDialog::writeTexts()
{
    m_lead->setText(tr("A bad batch: hold the product, make it good to everybody who has it, those "
                       "brought by a neighbour first, and tell them before they ask."));
    m_daysField->setLabel(tr("Paid from – to"));
    m_reasonField->setLabel(tr("What is wrong"));
    m_reason->setPlaceholderText(tr("mouldy spots"));
    m_noteField->setLabel(tr("Batch or supplier"));
    m_percent->setAccessibleName(tr("Part of what she paid"));
    m_pull->setText(tr("Pull the brake"));
    m_tell->setText(tr("Into today's tasks"));
    m_tell->setToolTip(tr("A task for each neighbour and for who brought her"));
    m_lift->setText(tr("Lift the brake"));
    m_close->setText(tr("Close"));
    write();
}

QString BrakeDialog::summary() const
{
    const usecases::BrakeOverview& seen = m_presenter->overview();
    if (seen.buyers.empty()) {
        return tr("Nobody bought it on these days.");
    }
    return tr("%1 neighbours, %2 of them brought by a neighbour · %3 orders · %4 still to make "
              "good")
        .arg(seen.buyers.size())
        .arg(seen.referredCount())
        .arg(seen.orderCount())
        .arg(money(seen.openFen()));
}

void BrakeDialog::write()
{
    if (!m_presenter->isLoaded()) {
        return;
    }
    const usecases::BrakeOverview& seen = m_presenter->overview();
    const bool pulled = m_presenter->isPulled();
    m_title->setText(tr("Quality brake · %1").arg(text(seen.product.name)));
    m_writing = true;
    m_first->setDate(dateOf(m_presenter->first()));
    m_last->setDate(dateOf(m_presenter->last()));
    m_writing = false;
    m_batch->setVisible(!pulled);
    if (pulled) {
        m_state->say(tr("On since %1: %2. Posters and share kits of it rest.")
                         .arg(moment(seen.brake->pulledAt), text(seen.brake->reason)));
    } else {
        m_state->hide();
    }
    m_summary->setText(summary());
    m_buyers->showBuyers(seen.buyers, pulled);
    const usecases::CompensationSum sum = usecases::compensationOf(seen, m_percent->value());
    m_all->setText(tr("Give all back, %1").arg(money(sum.fen)));
    m_all->setVisible(pulled && sum.orders > 0);
    m_percent->setVisible(pulled && sum.orders > 0);
    m_tell->setVisible(pulled && !seen.buyers.empty());
    m_tell->setKind(sum.orders > 0 ? ButtonKind::Secondary : ButtonKind::Primary);
    m_lift->setVisible(pulled);
    m_pull->setVisible(!pulled);
}

void BrakeDialog::daysChanged()
{
    if (!m_writing) {
        m_error->hide();
        m_presenter->setDays(dayOfDate(m_first->date()), dayOfDate(m_last->date()));
    }
}

void BrakeDialog::pull()
{
    m_reasonField->setMistake({});
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonField->setMistake(tr("Say in a few words what is wrong with it."));
        m_reason->setFocus();
        return;
    }
    m_presenter->pull(m_reason->text().trimmed(), m_note->text().trimmed());
}

void BrakeDialog::askGiveAll()
{
    const int percent = m_percent->value();
    const usecases::CompensationSum sum =
        usecases::compensationOf(m_presenter->overview(), percent);
    confirm(this, tr("Give %1 back?").arg(money(sum.fen)),
            tr("%n order(s) get %1 % of what was paid for the product. It is booked as "
               "compensation: nobody's reward is taken back.",
               "", static_cast<int>(sum.orders))
                .arg(percent),
            tr("Give back"), [this, percent] { m_presenter->giveAll(percent); });
}

void BrakeDialog::showError(const Error& error)
{
    m_error->say(sentenceOf(error));
}

} // namespace linli::ui
