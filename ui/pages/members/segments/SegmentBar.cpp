// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/segments/SegmentBar.h"

#include "ui/language/LanguageSwitch.h"
#include "ui/pages/members/segments/SegmentDialog.h"
#include "ui/shell/Page.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/layout/FlowLayout.h"
#include "ui/widgets/pills/Pill.h"
#include "words/ValueText.h"
#include "words/neighbours/SegmentText.h"

namespace linli::ui {

namespace {

constexpr const char* kEverybody = "";
constexpr const char* kLoose = "loose";

} // namespace

SegmentBar::SegmentBar(AppContext& context, PageHost& host, QWidget* parent)
    : QWidget(parent), m_context(context), m_host(host),
      m_presenter(new SegmentsPresenter(context, this)), m_flow(new FlowLayout(this, 8, 8)),
      m_new(new Button(ButtonKind::Quiet, QStringLiteral("plus"), this)),
      m_change(new Button(ButtonKind::Quiet, QStringLiteral("pencil"), this)),
      m_remove(new Button(ButtonKind::Quiet, QStringLiteral("trash"), this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_new->setObjectName(QStringLiteral("newSegment"));
    m_change->setObjectName(QStringLiteral("changeSegment"));
    m_remove->setObjectName(QStringLiteral("removeSegment"));
    connect(m_new, &QAbstractButton::clicked, this, [this] {
        edit({{}, {}, m_chosen == kLoose ? m_loose : segments::Filter()});
    });
    connect(m_change, &QAbstractButton::clicked, this, [this] {
        if (const segments::Segment* segment = current()) {
            edit(*segment);
        }
    });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { m_presenter->remove(m_chosen); });
    connect(m_presenter, &SegmentsPresenter::loaded, this, &SegmentBar::write);
    connect(m_presenter, &SegmentsPresenter::saved, this,
            [this](const QString& id) { m_chosen = id.toStdString(); });
    connect(m_presenter, &SegmentsPresenter::removed, this, &SegmentBar::offerUndo);
    connect(m_presenter, &SegmentsPresenter::notSaved, this,
            [this](const Error& error) { m_host.notice(sentenceOf(error)); });
    onLanguage(this, [this] {
        m_new->setText(tr("New segment"));
        m_change->setText(tr("Change"));
        m_remove->setText(tr("Remove"));
        m_shown.clear();
        write();
    });
}

const segments::Segment* SegmentBar::current() const
{
    for (const usecases::SegmentCount& one : m_presenter->segments()) {
        if (one.segment.id == m_chosen) {
            return &one.segment;
        }
    }
    return nullptr;
}

segments::Filter SegmentBar::filter() const
{
    if (m_chosen == kLoose) {
        return m_loose;
    }
    const segments::Segment* segment = current();
    return segment == nullptr ? segments::Filter() : segment->filter;
}

void SegmentBar::showFilter(const segments::Filter& filter)
{
    m_loose = filter;
    m_shown.clear();
    choose(filter.empty() ? kEverybody : kLoose);
}

Pill* SegmentBar::addPill(const QString& words, const std::string& id)
{
    auto* pill = new Pill(this);
    pill->setContent(words);
    pill->setObjectName(text("segment:" + id));
    connect(pill, &QAbstractButton::clicked, this, [this, id] { choose(id); });
    m_pills.push_back(pill);
    m_flow->addWidget(pill);
    pill->show();
    return pill;
}

void SegmentBar::write()
{
    std::vector<std::string> ids{kEverybody};
    for (const usecases::SegmentCount& one : m_presenter->segments()) {
        ids.push_back(one.segment.id);
    }
    if (!m_loose.empty()) {
        ids.emplace_back(kLoose);
    }
    if (ids != m_shown) {
        for (Pill* pill : m_pills) {
            m_flow->removeWidget(pill);
            pill->hide();
            pill->deleteLater();
        }
        m_pills.clear();
        for (QWidget* button : {m_new, m_change, m_remove}) {
            m_flow->removeWidget(button);
        }
        addPill(tr("Everybody"), kEverybody);
        for (const usecases::SegmentCount& one : m_presenter->segments()) {
            addPill({}, one.segment.id);
        }
        if (!m_loose.empty()) {
            addPill(words::filterText(m_loose, language()), kLoose);
        }
        for (QWidget* button : {m_new, m_change, m_remove}) {
            m_flow->addWidget(button);
        }
        m_shown = ids;
    }
    std::size_t at = 1;
    for (const usecases::SegmentCount& one : m_presenter->segments()) {
        Pill* pill = m_pills[at++];
        pill->setContent(words::segmentName(one.segment, language()), words::countText(one.people));
        pill->setToolTip(words::filterText(one.segment.filter, language()));
    }
    choose(m_chosen);
}

void SegmentBar::choose(const std::string& id)
{
    m_chosen = id;
    if (id == kLoose && m_shown.empty()) {
        write();
        return;
    }
    const segments::Segment* segment = current();
    if (segment == nullptr && id != kLoose) {
        m_chosen = kEverybody;
    }
    for (std::size_t i = 0; i < m_pills.size(); ++i) {
        m_pills[i]->setChecked(m_shown[i] == m_chosen);
    }
    const bool own = segment != nullptr && !segments::isReady(segment->id);
    m_change->setVisible(own);
    m_remove->setVisible(own);
    updateGeometry();
    if (const segments::Filter now = filter(); now != m_told) {
        m_told = now;
        Q_EMIT chosen();
    }
}

void SegmentBar::edit(const segments::Segment& segment)
{
    auto* dialog = new SegmentDialog(m_context, *m_presenter, segment, m_tags, this);
    dialog->setObjectName(QStringLiteral("segmentDialog"));
    dialog->open();
}

void SegmentBar::offerUndo(const segments::Segment& removed)
{
    m_chosen = kEverybody;
    m_host.noticeUndoable(tr("The segment %1 is removed.").arg(text(removed.name)),
                          [this, removed] { m_presenter->save(removed); });
}

} // namespace linli::ui
