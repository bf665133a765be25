// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PickField.h"

#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>
#include <QTimer>

namespace linli::ui {

namespace {
constexpr int kPauseMs = 150;
constexpr int kKeyRole = Qt::UserRole + 1;
constexpr int kTitleRole = Qt::UserRole + 2;
} // namespace

PickField::PickField(QWidget* parent)
    : QLineEdit(parent), m_model(new QStandardItemModel(this)), m_completer(new QCompleter(this)),
      m_pause(new QTimer(this))
{
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(kTitleRole);
    m_completer->setMaxVisibleItems(8);
    setCompleter(m_completer);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_key.clear();
        m_pause->start();
    });
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT asked(text()); });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& at) {
                m_key = at.data(kKeyRole).toString();
                Q_EMIT picked(m_key);
            });
}

void PickField::setSuggestions(const std::vector<Pick>& picks)
{
    m_model->clear();
    for (const Pick& pick : picks) {
        auto* item = new QStandardItem(
            pick.note.isEmpty() ? pick.title : pick.title + QStringLiteral("   ") + pick.note);
        item->setData(pick.key, kKeyRole);
        item->setData(pick.title, kTitleRole);
        m_model->appendRow(item);
    }
    if (hasFocus() && !picks.empty() && m_key.isEmpty() && !text().isEmpty()) {
        m_completer->complete();
    }
}

void PickField::choose(const Pick& pick)
{
    setText(pick.title);
    m_key = pick.key;
}

} // namespace linli::ui
