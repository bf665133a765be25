// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/consents/ConsentSection.h"

#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/members/consents/BirthdayLine.h"
#include "ui/pages/members/consents/ConsentDialog.h"
#include "ui/shell/Page.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "words/privacy/ConsentText.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace linli::ui {

ConsentSection::ConsentSection(AppContext& context, PageHost& host, QWidget* parent)
    : QWidget(parent), m_host(host), m_presenter(new ConsentPresenter(context, this)),
      m_heading(new TextLabel(TextStyle::Strong, Role::Ink, this)), m_shown(new Chip(this)),
      m_rows(new QVBoxLayout),
      m_more(new Button(ButtonKind::Quiet, QStringLiteral("chevron-down"), this)),
      m_history(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_heading);
    head->addStretch(1);
    m_shown->setObjectName(QStringLiteral("publicName"));
    head->addWidget(m_shown);
    column->addLayout(head);
    m_rows->setSpacing(6);
    column->addLayout(m_rows);
    m_more->setObjectName(QStringLiteral("consentHistory"));
    column->addWidget(m_more, 0, Qt::AlignLeft);
    m_history->setSpacing(8);
    column->addLayout(m_history);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_open = !m_open;
        write();
    });
    connect(m_presenter, &ConsentPresenter::loaded, this, &ConsentSection::write);
    connect(m_presenter, &ConsentPresenter::refused, this,
            [this](const QString& said) { m_host.notice(said); });
    connect(m_presenter, &Presenter::failed, this,
            [this](const QString& said) { m_host.notice(said); });
    connect(m_presenter, &ConsentPresenter::withdrawn, this, &ConsentSection::tell);
    connect(m_presenter, &ConsentPresenter::exported, this,
            [this](const QString& file) { m_host.notice(tr("Saved: %1").arg(file)); });
    connect(m_presenter, &Presenter::wrote, this, [this] { m_host.shopChanged(); });
    onLanguage(this, [this] { write(); });
}

void ConsentSection::show(const MemberKey& member, const QString& name, bool erased)
{
    m_name = name;
    setVisible(!erased);
    m_presenter->load(member);
}

void ConsentSection::write()
{
    m_heading->setText(tr("Consents"));
    clearLayout(m_rows);
    clearLayout(m_history);
    if (!m_presenter->sheet()) {
        return;
    }
    const usecases::ConsentSheet& sheet = *m_presenter->sheet();
    const bool open =
        sheet.naming == privacy::Naming::Full || sheet.naming == privacy::Naming::Titled;
    m_shown->setContent(tr("Shown as %1").arg(text(sheet.publicName)),
                        open ? Role::Accent : Role::Quiet);
    for (const usecases::ConsentLine& line : sheet.lines) {
        // A title nobody calls her by cannot be shown.
        if (line.purpose != privacy::Purpose::Title || !sheet.title.empty() || line.inForce) {
            addSwitch(line);
        }
    }
    m_more->setVisible(!sheet.history.empty());
    m_more->setIconName(m_open ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"));
    m_more->setText(m_open ? tr("Hide what was said")
                           : tr("What was said (%n)", "", static_cast<int>(sheet.history.size())));
    if (m_open) {
        addHistory();
    }
}

void ConsentSection::addSwitch(const usecases::ConsentLine& line)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* box = new QCheckBox(this);
    box->setObjectName(QStringLiteral("consent-") +
                       QString::fromLatin1(privacy::textOf(line.purpose).data()));
    box->setText(words::purposeText(line.purpose, language()));
    box->setChecked(line.inForce.has_value());
    box->setToolTip(words::wordingOf(line.asked, language()));
    connect(box, &QCheckBox::clicked, this, [this, line](bool on) { toggled(line, on); });
    row->addWidget(box);
    row->addStretch(1);
    auto* note = new TextLabel(TextStyle::Note, Role::Quiet, this);
    note->setText(noteOf(line));
    row->addWidget(note);
    m_rows->addLayout(row);
    if (line.purpose == privacy::Purpose::Birthday && line.inForce) {
        auto* birthday = new BirthdayLine(m_presenter->birthday(), this);
        birthday->setContentsMargins(scaled(28), 0, 0, 0); // below the word of its switch
        connect(birthday, &BirthdayLine::kept, m_presenter, &ConsentPresenter::keepBirthday);
        connect(birthday, &BirthdayLine::forgotten, m_presenter, &ConsentPresenter::forgetBirthday);
        m_rows->addWidget(birthday);
    }
}

QString ConsentSection::noteOf(const usecases::ConsentLine& line) const
{
    if (!line.inForce) {
        return {};
    }
    const QString how = words::channelText(line.inForce->channel, language());
    const bool dated = line.inForce->givenAt != Instant();
    return dated ? QStringLiteral("%1 · %2").arg(day(BusinessDay::of(line.inForce->givenAt)), how)
                 : how;
}

QString ConsentSection::wordingOf(const ports::ConsentRecord& record) const
{
    for (const ports::ConsentText& one : m_presenter->sheet()->texts) {
        if (one.purpose == record.purpose && one.version == record.textVersion) {
            return words::wordingOf(one, language());
        }
    }
    return tr("The wording %1 is not kept here.").arg(text(record.textVersion));
}

void ConsentSection::addHistory()
{
    for (const ports::ConsentRecord& record : m_presenter->sheet()->history) {
        QStringList said{moment(record.givenAt), words::channelText(record.channel, language())};
        if (record.paper) {
            said += tr("signed paper kept");
        }
        if (record.notice > 0) {
            said += tr("notice %1").arg(record.notice);
        }
        if (record.withdrawnAt) {
            said += tr("taken back %1").arg(moment(*record.withdrawnAt));
        }
        auto* what =
            new TextLabel(TextStyle::Body, record.withdrawnAt ? Role::Quiet : Role::Ink, this);
        what->setText(QStringLiteral("%1 · %2").arg(words::purposeText(record.purpose, language()),
                                                    text(record.textVersion)));
        auto* how = new TextLabel(TextStyle::Note, Role::Quiet, this);
        how->setWordWrap(true);
        how->setText(said.join(QStringLiteral(" · ")));
        auto* wording = new TextLabel(TextStyle::Note, Role::Quiet, this);
        wording->setWordWrap(true);
        wording->setText(wordingOf(record));
        for (TextLabel* label : {what, how, wording}) {
            m_history->addWidget(label);
        }
        m_history->addSpacing(4);
    }
}

void ConsentSection::toggled(const usecases::ConsentLine& line, bool on)
{
    if (!on) {
        m_presenter->withdraw(line.purpose);
        return;
    }
    auto* dialog = new ConsentDialog(*m_presenter, line, m_name, this);
    dialog->setObjectName(QStringLiteral("consentDialog"));
    connect(dialog, &QDialog::rejected, this, &ConsentSection::write); // the switch goes back
    dialog->open();
}

void ConsentSection::tell(privacy::Purpose withdrawn)
{
    m_host.notice(privacy::isNaming(withdrawn)
                      ? tr("Taken back: boards and posters follow from now on. What was printed "
                           "or posted before stays where it is.")
                      : tr("Taken back, from now on."));
}

} // namespace linli::ui
