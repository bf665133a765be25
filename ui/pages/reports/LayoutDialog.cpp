// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/LayoutDialog.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/pages/reports/ReportsPresenter.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "words/ReportText.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace linli::ui {

namespace {
constexpr int kLongestName = 20;
constexpr int kKey = Qt::UserRole;
constexpr int kRowHeight = 32;
constexpr int kRowsInSight = 9;
} // namespace

LayoutDialog::LayoutDialog(ReportsPresenter& presenter, QWidget* parent)
    : FormDialog(parent), m_presenter(presenter), m_columns(new QListWidget(this)),
      m_up(new Button(ButtonKind::Row, this)), m_down(new Button(ButtonKind::Row, this)),
      m_name(new QLineEdit(this)), m_nameField(new Field(m_name, this)),
      m_default(new QCheckBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(scaled(440));
    setTitle(tr("Columns of the report"));
    setLead(tr("Tick what to show; Alt+Up and Alt+Down change the order. Preview, file and paper "
               "follow."));
    setPrimary(tr("Keep this layout"));
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setAccessibleName(tr("Columns of the report"));
    m_columns->setMinimumHeight(scaled(kRowHeight) * kRowsInSight);
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->installEventFilter(this);
    body()->addWidget(m_columns);
    auto* moves = new QHBoxLayout;
    moves->setSpacing(8);
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    moves->addWidget(m_up);
    moves->addWidget(m_down);
    moves->addStretch(1);
    body()->addLayout(moves);
    m_name->setMaxLength(kLongestName);
    m_name->setObjectName(QStringLiteral("name"));
    m_nameField->setLabel(tr("Name of the layout"));
    m_nameField->setHelp(tr("For example: for the bookkeeper"));
    body()->addWidget(m_nameField);
    m_default->setText(tr("Open this report with it"));
    body()->addWidget(m_default);
    if (!presenter.layoutName().isEmpty()) {
        auto* remove = new Button(ButtonKind::Quiet, QStringLiteral("trash"), this);
        remove->setText(tr("Delete “%1”").arg(presenter.layoutName()));
        connect(remove, &QAbstractButton::clicked, this, [this] {
            m_presenter.removeLayout(m_presenter.layoutName());
            accept();
        });
        body()->addWidget(remove, 0, Qt::AlignLeft);
    }
    connect(m_up, &QAbstractButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QAbstractButton::clicked, this, [this] { move(1); });
    connect(this, &FormDialog::submitted, this, &LayoutDialog::submit);
    connect(&presenter, &ReportsPresenter::notSaved, this, &FormDialog::showMistake);
    connect(&presenter, &ReportsPresenter::layoutsChanged, this, [this] {
        if (!primary()->isEnabled()) {
            accept();
        }
    });
    fill();
}

void LayoutDialog::fill()
{
    m_name->setText(m_presenter.layoutName());
    for (const usecases::ReportLayout& layout : m_presenter.layouts()) {
        if (text(layout.name) == m_presenter.layoutName()) {
            m_default->setChecked(layout.isDefault);
        }
    }
    std::vector<std::string> shown = m_presenter.shape().columns;
    const std::vector<std::string> all = report::columnKeys(m_presenter.whole()->table);
    if (shown.empty()) {
        shown = all;
    }
    const auto add = [this](const std::string& key, bool ticked) {
        auto* item = new QListWidgetItem(words::reportWord(key, language()), m_columns);
        item->setData(kKey, text(key));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint(QSize(0, scaled(kRowHeight)));
    };
    for (const std::string& key : shown) {
        if (std::find(all.begin(), all.end(), key) != all.end()) {
            add(key, true);
        }
    }
    for (const std::string& key : all) {
        if (std::find(shown.begin(), shown.end(), key) == shown.end()) {
            add(key, false);
        }
    }
    m_columns->setCurrentRow(0);
    m_columns->setFocus();
}

bool LayoutDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_columns && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool upOrDown = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (upOrDown && key->modifiers().testFlag(Qt::AltModifier)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return FormDialog::eventFilter(watched, event);
}

void LayoutDialog::move(int by)
{
    const int from = m_columns->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_columns->count()) {
        return;
    }
    m_columns->insertItem(to, m_columns->takeItem(from));
    m_columns->setCurrentRow(to);
}

std::vector<std::string> LayoutDialog::chosen() const
{
    std::vector<std::string> keys;
    for (int row = 0; row < m_columns->count(); ++row) {
        const QListWidgetItem* item = m_columns->item(row);
        if (item->checkState() == Qt::Checked) {
            keys.push_back(item->data(kKey).toString().toStdString());
        }
    }
    return keys;
}

void LayoutDialog::submit()
{
    const bool named = !m_name->text().trimmed().isEmpty();
    m_nameField->setMistake(named ? QString() : tr("A name, so that it can be found again."));
    if (chosen().empty()) {
        showMistake(tr("Tick at least one column."));
    } else if (named) {
        setWaiting(true);
        m_presenter.saveLayout({m_presenter.order().kind, m_name->text().toStdString(), chosen(),
                                m_default->isChecked()});
    }
}

} // namespace linli::ui
