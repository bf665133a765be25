// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/staff/AuditDialog.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/common/ReportSaving.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/table/DataTable.h"
#include "usecases/audit/Audit.h"
#include "usecases/ports/Clock.h"
#include "words/safety/AuditText.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linli::ui {

namespace {
constexpr std::int32_t kRowsAtATime = 100;
}

AuditDialog::AuditDialog(AppContext& context, QWidget* parent)
    : FormDialog(parent), m_context(context), m_window(new SegmentedControl(this)),
      m_who(new QComboBox(this)), m_model(new itemmodels::AuditModel(this)), m_table(nullptr)
{
    setTitle(tr("Who did what"));
    setPrimary(tr("Save for Excel"));
    resize(scaled(980), scaled(640));
    m_window->setTexts({tr("Today"), tr("This week"), tr("This month"), tr("All")});
    m_window->setCurrent(1);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(12);
    filters->addWidget(m_window);
    filters->addWidget(m_who);
    filters->addStretch(1);
    body()->addLayout(filters);
    auto* none = new EmptyState(QStringLiteral("list"), this);
    none->setTexts(tr("Nothing was done in this time."), QString());
    m_table = new DataTable(QStringLiteral("audit"), none, this);
    m_model->setTitles({tr("Time"), tr("Who"), tr("Act"), tr("About"), tr("Details")});
    m_model->setFormatter([this](itemmodels::ColumnKind kind, int column, const QVariant& raw) {
        return cell(kind, column, raw);
    });
    m_table->setModel(m_model, int(itemmodels::AuditColumn::Details));
    m_table->setMinimumHeight(scaled(360));
    body()->addWidget(m_table, 1);
    m_who->addItem(tr("Everybody"));
    connect(m_window, &SegmentedControl::chosen, this, [this] { read(false); });
    connect(m_who, &QComboBox::activated, this, [this] { read(false); });
    connect(m_table, &DataTable::endReached, this, [this] { read(true); });
    connect(this, &FormDialog::submitted, this, &AuditDialog::askPath);
    readStaff();
    read(false);
}

void AuditDialog::readStaff()
{
    m_context.shop.ask<std::vector<usecases::StaffRow>>(
        this, [](StoreSide& side) { return usecases::listStaff(side.shop); },
        [this](const Result<std::vector<usecases::StaffRow>>& staff) {
            if (!staff) {
                showMistake(sentenceOf(staff.error()));
                return;
            }
            for (const usecases::StaffRow& one : *staff) {
                m_names[text(one.id)] = text(one.name);
                m_who->addItem(text(one.name), text(one.id));
            }
            m_who->setVisible(!staff->empty());
            m_model->apply(m_rows);
        });
}

ports::AuditQuery AuditDialog::query() const
{
    ports::AuditQuery wanted;
    const Instant now = m_context.clock.now();
    if (m_window->current() == 0) {
        wanted.window = dayOf(now);
    } else if (m_window->current() == 1) {
        wanted.window = weekOf(now);
    } else if (m_window->current() == 2) {
        wanted.window = monthOf(now);
    }
    if (m_who->currentData().isValid()) {
        wanted.actor = m_who->currentData().toString().toStdString();
    }
    return wanted;
}

void AuditDialog::read(bool more)
{
    if (more && !m_next) {
        return;
    }
    const usecases::PageRequest page{kRowsAtATime, more ? m_next : std::nullopt};
    m_context.shop.ask<usecases::Page<ports::AuditRow>>(
        this,
        [wanted = query(), page](StoreSide& side) -> Result<usecases::Page<ports::AuditRow>> {
            LINLI_ASSIGN(auto trail, usecases::auditTrail(side.shop, wanted, page));
            LINLI_TRY(usecases::nameSubjects(side.shop, trail.rows));
            return trail;
        },
        [this, more, asked = ++m_asked](Result<usecases::Page<ports::AuditRow>> read) {
            if (asked != m_asked) {
                return;
            }
            if (!read) {
                showMistake(sentenceOf(read.error()));
                return;
            }
            heard(more, std::move(read).value());
        });
}

void AuditDialog::heard(bool more, usecases::Page<ports::AuditRow> page)
{
    if (!more) {
        m_rows.clear();
    }
    m_rows.insert(m_rows.end(), page.rows.begin(), page.rows.end());
    m_next = page.next;
    m_model->apply(m_rows);
}

QString AuditDialog::cell(itemmodels::ColumnKind kind, int column, const QVariant& raw) const
{
    if (column == int(itemmodels::AuditColumn::Act)) {
        return words::auditActText(raw.toString().toStdString(), language());
    }
    if (column == int(itemmodels::AuditColumn::Actor)) {
        const auto named = m_names.find(raw.toString());
        return named != m_names.end()
                   ? named->second
                   : words::auditActorText(raw.toString().toStdString(), language());
    }
    return cellText(kind, raw);
}

void AuditDialog::askPath()
{
    auto* dialog = new QFileDialog(this, tr("Save the record"),
                                   QStringLiteral("audit-%1.xlsx").arg(text(today().toText())));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    connect(dialog, &QFileDialog::fileSelected, this, &AuditDialog::save);
    dialog->open();
}

void AuditDialog::save(const QString& path)
{
    const BusinessDay now = today();
    const std::array choices{board::WindowChoice::days(now, now), board::WindowChoice::week(now),
                             board::WindowChoice::month(now), board::WindowChoice::all()};
    setWaiting(true);
    m_context.shop.ask<report::Report>(
        this,
        [choice = choices.at(std::size_t(m_window->current()))](StoreSide& side) {
            return usecases::auditReport(side.shop, choice);
        },
        [this, path](const Result<report::Report>& report) {
            setWaiting(false);
            if (!report) {
                showMistake(sentenceOf(report.error()));
                return;
            }
            saveReport(this, m_context, *report, path, [this](const Result<bool>& written) {
                if (written) {
                    accept();
                } else {
                    showMistake(sentenceOf(written.error()));
                }
            });
        });
}

} // namespace linli::ui
