// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/segments/SegmentDialog.h"

#include "ui/pages/members/segments/FilterEditor.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Field.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace linli::ui {

SegmentDialog::SegmentDialog(AppContext& context,
                             SegmentsPresenter& presenter,
                             const segments::Segment& segment,
                             const QStringList& tags,
                             QWidget* parent)
    : FormDialog(parent), m_presenter(presenter), m_segment(segment), m_name(new QLineEdit(this)),
      m_filter(new FilterEditor(context, presenter, tags, this))
{
    setTitle(segment.id.empty() ? tr("New segment") : tr("Change the segment"));
    setLead(tr("Who meets the conditions stands in it, and leaves it by herself."));
    setPrimary(tr("Save"));
    setMinimumWidth(scaled(640));
    m_name->setText(text(segment.name));
    m_name->setMaxLength(20);
    m_name->setObjectName(QStringLiteral("segmentName"));
    auto* name = new Field(m_name, this);
    name->setLabel(tr("Name"));
    m_errors.add("segment", name);
    body()->addWidget(name);
    body()->addWidget(m_filter);
    m_filter->setFilter(segment.filter);
    connect(this, &FormDialog::submitted, this, [this] {
        m_errors.clear(*this);
        m_segment.name = m_name->text().trimmed().toStdString();
        m_segment.filter = m_filter->filter();
        setWaiting(true);
        m_presenter.save(m_segment);
    });
    connect(&presenter, &SegmentsPresenter::saved, this, &QDialog::accept);
    connect(&presenter, &SegmentsPresenter::notSaved, this,
            [this](const Error& error) { m_errors.show(*this, error); });
}

} // namespace linli::ui
