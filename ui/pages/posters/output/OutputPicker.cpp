// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/posters/output/OutputPicker.h"

#include "ui/widgets/Retranslate.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

namespace linli::ui {

namespace {

constexpr std::array kUp{1, 2, 4, 8, 9, 16};
const std::array kPatterns{QStringLiteral("{name}-{code}"), QStringLiteral("{code}"),
                           QStringLiteral("{nr}-{name}-{code}")};

/// The text of the entry chosen stays when the language changes.
void refill(QComboBox* box, const QStringList& texts)
{
    const QSignalBlocker quiet(box);
    const int before = std::max(box->currentIndex(), 0);
    box->clear();
    box->addItems(texts);
    box->setCurrentIndex(before);
}

} // namespace

OutputPicker::OutputPicker(QWidget* parent)
    : QWidget(parent), m_up(new QComboBox(this)), m_start(new QSpinBox(this)),
      m_bleed(new QCheckBox(this)), m_format(new QComboBox(this)), m_name(new QComboBox(this)),
      m_fresh(new QCheckBox(this)), m_startLabel(new TextLabel(TextStyle::Note, Role::Quiet, this)),
      m_nameLabel(new TextLabel(TextStyle::Note, Role::Quiet, this))
{
    m_up->setObjectName(QStringLiteral("postersUp"));
    m_format->setObjectName(QStringLiteral("pictureFormat"));
    m_start->setObjectName(QStringLiteral("firstPlace"));
    m_bleed->setObjectName(QStringLiteral("bleed"));
    m_name->setObjectName(QStringLiteral("fileNames"));
    m_fresh->setObjectName(QStringLiteral("fresh"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_up);
    auto* start = new QHBoxLayout;
    start->addWidget(m_startLabel, 1);
    start->addWidget(m_start);
    column->addLayout(start);
    column->addWidget(m_bleed);
    column->addWidget(m_format);
    column->addWidget(m_nameLabel);
    column->addWidget(m_name);
    column->addWidget(m_fresh);
    connect(m_up, &QComboBox::currentIndexChanged, this, &OutputPicker::fit);
    onLanguage(this, [this] { writeTexts(); });
}

void OutputPicker::writeTexts()
{
    QStringList up{tr("A page for each")};
    for (std::size_t i = 1; i < kUp.size(); ++i) {
        up += tr("%1 on an A4 sheet, with crop marks").arg(kUp.at(i));
    }
    refill(m_up, up);
    refill(m_format, {tr("Pictures: PNG"), tr("Pictures: JPEG of at most 2 MB")});
    refill(m_name, {tr("Name and code"), tr("Code only"), tr("Number, name, code")});
    m_up->setAccessibleName(tr("Posters on a sheet"));
    m_startLabel->setText(tr("Begin at place"));
    m_start->setAccessibleName(tr("Begin at place"));
    m_bleed->setText(tr("With bleed: colour runs over the cut"));
    m_format->setAccessibleName(tr("Kind of picture"));
    m_nameLabel->setText(tr("Files are called by"));
    m_name->setAccessibleName(tr("Files are called by"));
    m_fresh->setText(tr("Make everything anew"));
    fit();
}

void OutputPicker::setPage(const poster::Page& page)
{
    m_paper = page.unit == poster::PageUnit::Millimetre;
    m_hasBleed = page.bleed > 0;
    fit();
}

void OutputPicker::fit()
{
    const int up = output().up;
    m_up->setVisible(m_paper);
    m_bleed->setVisible(m_paper && m_hasBleed);
    m_startLabel->setVisible(up > 1);
    m_start->setVisible(up > 1);
    m_start->setRange(1, up);
}

PosterOutput OutputPicker::output() const
{
    PosterOutput output;
    output.up = m_paper ? kUp.at(std::size_t(std::max(m_up->currentIndex(), 0))) : 1;
    output.bleed = m_paper && m_hasBleed && m_bleed->isChecked();
    output.start = m_start->value();
    output.jpeg = m_format->currentIndex() == 1;
    output.namePattern = kPatterns.at(std::size_t(std::max(m_name->currentIndex(), 0)));
    output.fresh = m_fresh->isChecked();
    return output;
}

} // namespace linli::ui
