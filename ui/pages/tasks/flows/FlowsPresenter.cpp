// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/flows/FlowsPresenter.h"

#include "domain/tasks/CheckFlow.h"
#include "ui/language/LanguageSwitch.h"
#include "usecases/ports/Clock.h"
#include "usecases/tags/Tags.h"
#include "usecases/tasks/TaskSettings.h"

#include <algorithm>

namespace linli::ui {

namespace {

enum Question
{
    kFlows,
    kLook,
};

struct Seen
{
    std::vector<usecases::FlowRow> flows;
    QStringList tags;
    tasks::QuietHours quiet;
};

constexpr int kUsualMinutes = 10 * 60;
constexpr int kBase = 36;

Result<FlowLook> lookAt(StoreSide& side,
                        const tasks::Flow& flow,
                        const MemberKey& member,
                        const usecases::LintDesk* lint,
                        bool chinese)
{
    FlowLook look;
    const BusinessDay today = BusinessDay::of(side.shop.clock.now());
    for (const tasks::Step& step : flow.steps) {
        std::vector<tasks::SaidFinding> findings;
        if (lint != nullptr) {
            LINLI_ASSIGN(findings, tasks::saidFindings(step.text.in(chinese), lint->book,
                                                       lint->matcher, today));
        }
        look.findings.push_back(std::move(findings));
    }
    const bool group = flow.trigger == tasks::Trigger::WeekBegins;
    if (tasks::mistakesOf(flow).empty() && (group || !member.empty())) {
        LINLI_ASSIGN(look.previews, usecases::previewFlow(side.shop, side.boards, flow, member));
    }
    return look;
}

} // namespace

FlowsPresenter::FlowsPresenter(AppContext& context, QObject* parent) : Presenter(context, parent)
{
}

void FlowsPresenter::load()
{
    read<Seen>(
        kFlows,
        [](StoreSide& side) -> Result<Seen> {
            Seen seen;
            LINLI_ASSIGN(seen.flows, usecases::listFlows(side.shop));
            LINLI_ASSIGN(seen.quiet, usecases::quietHours(side.shop));
            LINLI_ASSIGN(const usecases::TagBook book, usecases::tagBook(side.shop));
            for (const ports::TagRow& tag : book.tags) {
                seen.tags += text(tag.name);
            }
            return seen;
        },
        [this](Seen seen) {
            m_flows = std::move(seen.flows);
            m_tags = std::move(seen.tags);
            m_quiet = seen.quiet;
            m_loaded = true;
            Q_EMIT loaded();
        });
}

const usecases::FlowRow* FlowsPresenter::flow(const std::string& id) const
{
    const auto found = std::find_if(m_flows.begin(), m_flows.end(),
                                    [&](const auto& row) { return row.flow.id == id; });
    return found == m_flows.end() ? nullptr : &*found;
}

tasks::Step FlowsPresenter::newStep(const tasks::Flow& flow) const
{
    tasks::Step step;
    // The id is part of the key of its tasks: one that was used before would look told already.
    step.id = "s" + QString::number(context().clock.now().unixMs(), kBase).toStdString();
    while (flow.step(step.id) != nullptr) {
        step.id += "x";
    }
    step.afterDays = flow.steps.empty() ? 0 : flow.steps.back().afterDays + 1;
    step.minutes = kUsualMinutes;
    const bool group = flow.trigger == tasks::Trigger::WeekBegins;
    const QString why = group ? tr("Post it in the neighbours' group.") : tr("Say it to {name}.");
    (language() == words::Language::Zh ? step.why.zh : step.why.en) = why.toStdString();
    return step;
}

usecases::FlowRow FlowsPresenter::newFlow() const
{
    usecases::FlowRow row;
    row.shipped = false;
    row.flow.id = "own-" + QString::number(context().clock.now().unixMs(), kBase).toStdString();
    (language() == words::Language::Zh ? row.flow.name.zh : row.flow.name.en) =
        tr("New flow").toStdString();
    row.flow.steps.push_back(newStep(row.flow));
    return row;
}

template <typename Work, typename Done> void FlowsPresenter::act(Work work, Done done)
{
    write<bool>(
        [work = std::move(work)](StoreSide& side) -> Result<bool> {
            LINLI_TRY(work(side.shop));
            return true;
        },
        [this, done = std::move(done)](const Result<bool>& kept) {
            if (kept.ok()) {
                load();
            }
            done(kept);
        });
}

void FlowsPresenter::keepQuiet(const tasks::QuietHours& quiet)
{
    act([quiet](usecases::Shop& shop) { return usecases::saveQuietHours(shop, quiet); },
        [this](const Result<bool>& kept) {
            if (!kept.ok()) {
                Q_EMIT failed(sentenceOf(kept.error()));
                load();
            }
        });
}

void FlowsPresenter::switchFlow(const std::string& id, bool on)
{
    act([id, on](usecases::Shop& shop) { return usecases::switchFlow(shop, id, on); },
        [this](const Result<bool>& kept) {
            if (!kept.ok()) {
                Q_EMIT failed(sentenceOf(kept.error()));
                load();
            }
        });
}

void FlowsPresenter::save(const tasks::Flow& flow)
{
    act([flow](usecases::Shop& shop) { return usecases::saveFlow(shop, flow); },
        [this](const Result<bool>& kept) {
            if (kept.ok()) {
                Q_EMIT saved();
            } else {
                Q_EMIT notSaved(kept.error());
            }
        });
}

void FlowsPresenter::reset(const std::string& id)
{
    const usecases::FlowRow* row = flow(id);
    const usecases::FlowRow before = row == nullptr ? usecases::FlowRow{} : *row;
    act([id](usecases::Shop& shop) { return usecases::resetFlow(shop, id); },
        [this, before](const Result<bool>& kept) {
            if (kept.ok()) {
                Q_EMIT dropped(before);
            } else {
                Q_EMIT notSaved(kept.error());
            }
        });
}

void FlowsPresenter::look(const tasks::Flow& flow, const std::string& member)
{
    read<FlowLook>(
        kLook,
        [flow, key = MemberKey(member), lint = context().lint,
         chinese = language() == words::Language::Zh](StoreSide& side) {
            return lookAt(side, flow, key, lint, chinese);
        },
        [this](const FlowLook& seen) { Q_EMIT looked(seen); });
}

} // namespace linli::ui
