// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/check/CheckCard.h"

#include "ui/context/Background.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"
#include "words/safety/CheckText.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace linli::ui {
namespace {

using usecases::CheckLine;
using usecases::CheckState;
using Lines = std::vector<CheckLine>;

/// The mark before a line; its meaning stands in words beside it.
QLabel* markOf(CheckState state, QWidget* parent)
{
    auto* mark = new QLabel(parent);
    onTheme(mark, [mark, state] {
        const bool good = state == CheckState::Good;
        const QColor bad = state == CheckState::Bad ? tokens().alarm : tokens().amber;
        mark->setPixmap(
            iconPixmap(good ? QStringLiteral("circle-check") : QStringLiteral("alert-triangle"),
                       good ? tokens().leaf : bad, scaled(20), mark->devicePixelRatioF()));
    });
    return mark;
}

} // namespace

CheckCard::CheckCard(AppContext& context, PageHost& host, QWidget* parent)
    : Card(parent), m_context(context), m_host(host),
      m_lead(new TextLabel(TextStyle::Body, Role::Quiet, this)), m_rows(new QVBoxLayout),
      m_look(new Button(ButtonKind::Secondary, QStringLiteral("circle-check"), this)),
      m_save(new Button(ButtonKind::Secondary, QStringLiteral("download"), this))
{
    m_look->setObjectName(QStringLiteral("selfCheck"));
    m_save->setObjectName(QStringLiteral("supportText"));
    m_lead->setWordWrap(true);
    m_rows->setSpacing(12);
    body()->addWidget(m_lead);
    body()->addLayout(m_rows);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_look);
    row->addWidget(m_save);
    row->addStretch(1);
    body()->addLayout(row);
    m_look->setEnabled(bool(context.diagnostics.check));
    m_save->hide(); // there is nothing to save before a look
    connect(m_look, &QAbstractButton::clicked, this, &CheckCard::look);
    connect(m_save, &QAbstractButton::clicked, this, &CheckCard::askPath);
    onLanguage(this, [this] { writeTexts(); });
}

void CheckCard::look()
{
    m_look->setEnabled(false);
    m_look->setText(tr("Looking …"));
    inBackground<Lines>(
        this, [check = m_context.diagnostics.check()]() -> Result<Lines> { return check(); },
        [this](const Result<Lines>& lines) {
            m_lines = lines.ok() ? *lines : Lines{};
            m_look->setEnabled(true);
            writeTexts();
            Q_EMIT looked();
        });
}

void CheckCard::writeTexts()
{
    setTitle(tr("Self-check"));
    m_look->setText(tr("Check this computer"));
    m_save->setText(tr("Save a report for support …"));
    showLines();
}

void CheckCard::showLines()
{
    clearLayout(m_rows);
    for (const CheckLine& line : m_lines) {
        addLine(line);
    }
    m_save->setVisible(!m_lines.empty());
    const auto wrong = std::count_if(m_lines.begin(), m_lines.end(), [](const CheckLine& line) {
        return line.state != CheckState::Good;
    });
    if (m_lines.empty()) {
        m_lead->setText(tr("Looks at fonts, printer, disk, clock, the shop's file, its copies and "
                           "its key. Nothing is changed."));
    } else {
        m_lead->setText(wrong == 0 ? tr("All is well.")
                                   : tr("%n thing(s) to look at.", nullptr, int(wrong)));
    }
}

void CheckCard::addLine(const CheckLine& line)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* name = new TextLabel(TextStyle::Body, Role::Ink, this);
    name->setText(words::checkName(line.item, language()));
    name->setFixedWidth(scaled(112));
    const QString advice = words::checkAdvice(line, language());
    auto* found = new TextLabel(TextStyle::Body, Role::Quiet, this);
    found->setText(advice.isEmpty() ? text(line.found) : advice);
    found->setToolTip(text(line.found));
    found->setWordWrap(true);
    row->addWidget(markOf(line.state, this), 0, Qt::AlignTop);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(found, 1);
    m_rows->addLayout(row);
}

void CheckCard::askPath()
{
    auto* dialog = new QFileDialog(this, tr("Save the report"),
                                   QStringLiteral("linli-%1.txt").arg(text(today().toText())));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &CheckCard::saveTo);
    dialog->open();
}

void CheckCard::saveTo(const QString& path)
{
    inBackground<bool>(
        this,
        [bundle = m_context.diagnostics.bundle, path, lines = m_lines]() -> Result<bool> {
            LINLI_TRY(bundle(path, lines));
            return true;
        },
        [this, path](const Result<bool>& written) {
            if (written.ok()) {
                m_host.notice(tr("Saved: %1. It holds no names and no phones; read it before you "
                                 "send it.")
                                  .arg(QFileInfo(path).fileName()));
            } else {
                Q_EMIT failed(sentenceOf(written.error()));
            }
        });
}

} // namespace linli::ui
