// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/CandidateList.h"

#include "ui/language/CellText.h"
#include "ui/pages/common/PageLayout.h"
#include "ui/pages/counter/ActButton.h"

#include <QVBoxLayout>

#include <algorithm>

namespace linli::ui {

CandidateList::CandidateList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

void CandidateList::setPeople(const std::vector<usecases::Found>& people)
{
    clearLayout(m_column);
    m_rows.clear();
    m_people = people;
    m_chosen = 0;
    for (const usecases::Found& one : m_people) {
        auto* row = new ActButton(QStringLiteral("user"), this);
        row->setContent(text(one.title), text(one.note), {});
        row->setFocusPolicy(Qt::NoFocus); // the field keeps it
        connect(row, &QAbstractButton::clicked, this,
                [this, key = text(one.key)] { Q_EMIT picked(key); });
        m_column->addWidget(row);
        m_rows.push_back(row);
    }
    m_column->addStretch(1);
    mark();
}

void CandidateList::step(int by)
{
    if (!m_rows.empty()) {
        const int last = static_cast<int>(m_rows.size()) - 1;
        m_chosen = static_cast<std::size_t>(std::clamp(static_cast<int>(m_chosen) + by, 0, last));
        mark();
    }
}

QString CandidateList::chosenKey() const
{
    return m_people.empty() ? QString() : text(m_people[m_chosen].key);
}

void CandidateList::mark()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setReady(i == m_chosen);
    }
}

} // namespace linli::ui
