// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/steps/FindingNotes.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace linli::ui {

namespace {

Role roleOf(const usecases::ReviewedFinding& one)
{
    if (!one.waived.empty() || one.finding.severity == linter::Severity::Note) {
        return Role::Quiet;
    }
    return one.finding.severity == linter::Severity::Error ? Role::Alarm : Role::Amber;
}

QString inLanguage(const linter::LocalText& words)
{
    return text(language() == words::Language::Zh ? words.zh : words.en);
}

/// A strip on the wash of its severity.
class Note final : public QWidget
{
  public:
    Note(Role role, QWidget* parent) : QWidget(parent), m_role(role) {}

  protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_role == Role::Quiet ? tokens().canvas
                                               : Theme::instance().washOf(m_role));
        painter.drawRoundedRect(rect(), 8, 8);
    }

  private:
    Role m_role;
};

bool same(const usecases::ReviewedFinding& a, const usecases::ReviewedFinding& b)
{
    return a.finding.rule == b.finding.rule && a.finding.where == b.finding.where &&
           a.waived == b.waived && a.finding.message.zh == b.finding.message.zh;
}

} // namespace

FindingNotes::FindingNotes(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    hide();
}

void FindingNotes::setFindings(const std::vector<usecases::ReviewedFinding>& findings,
                               bool editable)
{
    const bool unchanged =
        m_editable == editable &&
        std::equal(findings.begin(), findings.end(), m_shown.begin(), m_shown.end(), same);
    if (unchanged) {
        return;
    }
    m_shown = findings;
    m_editable = editable;
    clearLayout(m_column);
    for (const usecases::ReviewedFinding& one : findings) {
        m_column->addWidget(noteOf(one, editable));
    }
    setVisible(!findings.empty());
}

QWidget* FindingNotes::noteOf(const usecases::ReviewedFinding& one, bool editable)
{
    const Role role = roleOf(one);
    auto* note = new Note(role, this);
    auto* row = new QHBoxLayout(note);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* message = new TextLabel(TextStyle::Body, role, note);
    message->setText(inLanguage(one.finding.message));
    message->setWordWrap(true);
    auto* advice = new TextLabel(TextStyle::Note, Role::Quiet, note);
    advice->setWordWrap(true);
    advice->setText(one.waived.empty()
                        ? tr("Instead: %1 · %2 · %3")
                              .arg(inLanguage(one.finding.rewrite), inLanguage(one.finding.source),
                                   text(one.finding.rule))
                        : tr("Settled with a reason: %1").arg(text(one.waived)));
    words->addWidget(message);
    words->addWidget(advice);
    row->addLayout(words, 1);
    if (editable && one.waived.empty() && one.finding.hasSafeRewrite) {
        auto* fix = new Button(ButtonKind::Row, note);
        fix->setText(tr("Rewrite"));
        connect(fix, &QAbstractButton::clicked, this,
                [this, one] { Q_EMIT rewriteAsked(one.finding.rule, one.finding.where); });
        row->addWidget(fix, 0, Qt::AlignTop);
    }
    if (editable && one.waived.empty() && one.mayBeWaived()) {
        auto* why = new Button(ButtonKind::Row, note);
        why->setText(tr("Give a reason …"));
        connect(why, &QAbstractButton::clicked, this, [this, one] { Q_EMIT waiveAsked(one); });
        row->addWidget(why, 0, Qt::AlignTop);
    }
    return note;
}

} // namespace linli::ui
