// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/posters/AudiencePicker.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/figures/NumberWords.h"
#include "words/ValueText.h"
#include "words/neighbours/SegmentText.h"

#include <QComboBox>
#include <QCompleter>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStringListModel>
#include <QVBoxLayout>

namespace linli::ui {

namespace {

/// The parts before the segments, which stand before the tags.
enum Part
{
    kSharers,
    kWithRewards,
    kSegments,
};

} // namespace

AudiencePicker::AudiencePicker(QWidget* parent)
    : QWidget(parent), m_kind(new SegmentedControl(this)), m_part(new QComboBox(this)),
      m_one(new QComboBox(this)), m_names(new QStringListModel(this)), m_top(new QSpinBox(this)),
      m_count(new TextLabel(TextStyle::Note, Role::Quiet, this))
{
    m_one->setModel(m_names); // at once: items added one by one hold the window up for a second
    m_one->setEditable(true);
    m_one->setInsertPolicy(QComboBox::NoInsert);
    m_one->completer()->setFilterMode(Qt::MatchContains);
    m_one->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_one->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_part->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addWidget(m_part);
    column->addWidget(m_one);
    column->addWidget(m_top);
    column->addWidget(m_count);
    onLanguage(this, [this] { writeTexts(); });
    m_kind->setCurrent(0);
    m_part->hide();
    m_one->hide();
    m_top->hide();
    m_top->setRange(1, 999);
    m_top->setValue(10);
    connect(m_top, &QSpinBox::valueChanged, this, &AudiencePicker::tell);
    connect(m_kind, &SegmentedControl::chosen, this, [this](int kind) {
        m_part->setVisible(kind == 1);
        m_one->setVisible(kind == 2);
        m_top->setVisible(kind == 3);
        tell();
    });
    connect(m_part, &QComboBox::activated, this, &AudiencePicker::tell);
    connect(m_one, &QComboBox::activated, this, &AudiencePicker::tell);
}

void AudiencePicker::setSource(const PosterSource& source)
{
    m_chosenCount = source.chosen.size();
    m_segments = source.segments;
    m_tags = source.tags; // writeTexts() below lists both
    if (source.keys != m_keys) {
        const QSignalBlocker quiet(m_one);
        const int before = std::max(m_one->currentIndex(), 0);
        m_keys = source.keys;
        m_names->setStringList(source.names);
        m_one->setCurrentIndex(std::min(before, int(m_keys.size()) - 1));
    }
    writeTexts();
}

void AudiencePicker::writeTexts()
{
    m_kind->setTexts({tr("All"), tr("A part"), tr("One"), tr("Best")});
    setNumberWords(*m_top, tr("best of this month: %1"));
    m_top->setAccessibleName(tr("How many of the best"));
    m_kind->setAccessibleName(tr("For whom"));
    m_part->setAccessibleName(tr("Which part"));
    m_one->setAccessibleName(tr("Which neighbour"));
    m_one->lineEdit()->setPlaceholderText(tr("Name or invite code"));
    fillParts();
    m_count->setText(m_chosenCount == 0
                         ? tr("Nobody with an invite code")
                         : tr("Posters: %1").arg(words::countText(std::int64_t(m_chosenCount))));
}

void AudiencePicker::fillParts()
{
    const QSignalBlocker quiet(m_part);
    const int before = std::max(m_part->currentIndex(), 0);
    m_part->clear();
    m_part->addItem(tr("Who brought somebody"));
    m_part->addItem(tr("Who has something to collect"));
    for (const segments::Segment& segment : m_segments) {
        m_part->addItem(tr("Segment: %1").arg(words::segmentName(segment, language())));
    }
    for (const std::string& tag : m_tags) {
        m_part->addItem(tr("Tag: %1").arg(text(tag)));
    }
    m_part->setCurrentIndex(std::min(before, m_part->count() - 1));
}

PosterAudience AudiencePicker::audience() const
{
    PosterAudience audience;
    audience.kind = static_cast<PosterAudience::Kind>(m_kind->current());
    const int part = m_part->currentIndex();
    audience.filter.sharersOnly = part == kSharers;
    audience.filter.withRewardsOnly = part == kWithRewards;
    const auto later = std::size_t(std::max(part - kSegments, 0));
    if (part >= kSegments && later < m_segments.size()) {
        audience.filter.filter = m_segments[later].filter;
    } else if (part >= kSegments) {
        audience.filter.tag = m_tags[later - m_segments.size()];
    }
    audience.top = m_top->value();
    const auto one = std::size_t(std::max(m_one->currentIndex(), 0));
    if (one < m_keys.size()) {
        audience.member = MemberKey(m_keys[one]);
    }
    return audience;
}

void AudiencePicker::tell()
{
    Q_EMIT chosen(audience());
}

} // namespace linli::ui
