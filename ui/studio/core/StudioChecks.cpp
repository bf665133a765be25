// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/core/StudioChecks.h"

#include "render/posters/checks/PosterFindings.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/studio/core/StudioDocument.h"
#include "ui/studio/core/TextContrast.h"

namespace linli::ui {

namespace {
constexpr int kRestMs = 500;
} // namespace

struct StudioChecks::Round
{
    std::vector<StudioFinding> findings;
    poster::CheckReport report;
    std::map<std::string, double> contrasts;
};

StudioChecks::StudioChecks(StudioDocument& document, QObject* parent)
    : QObject(parent), m_document(document)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kRestMs);
    connect(&m_pause, &QTimer::timeout, this, &StudioChecks::begin);
    connect(&document, &StudioDocument::changed, this, &StudioChecks::wait);
}

StudioChecks::~StudioChecks()
{
    m_stop.request();
}

void StudioChecks::setAssets(std::shared_ptr<render::AssetFolder> assets)
{
    m_assets = std::move(assets);
    wait();
}

void StudioChecks::setFields(const poster::PosterFields& fields)
{
    m_fields = fields;
    wait();
}

void StudioChecks::wait()
{
    ++m_changes;
    m_stop.request(); // nobody waits for what runs now
    m_pause.start();
}

void StudioChecks::begin()
{
    if (m_busy || !m_assets || m_document.isGesturing()) {
        return; // the end of the round or of the drag comes back here
    }
    m_busy = true;
    m_stop = StopFlag();
    inBackground<Round>(
        this,
        [document = m_document.shared(), assets = m_assets, fields = m_fields, stop = m_stop,
         rule = m_wordRule, chinese = language() == words::Language::Zh]() -> Result<Round> {
            Round round;
            round.contrasts = textContrasts(*document, assets, fields);
            if (stop.requested()) {
                return round;
            }
            render::PosterPainter painter(*document, assets, {});
            LINLI_ASSIGN(const std::vector<Error> found, render::posterFindings(painter, fields));
            for (const Error& error : found) {
                const std::string_view layer = error.parameter("layer");
                round.findings.push_back(
                    {std::string(layer), error, poster::isRepairable(error.code())});
            }
            if (rule) {
                LINLI_ASSIGN(const std::optional<Error> refused, rule(*document, fields, chinese));
                if (refused) {
                    round.findings.push_back(
                        {std::string(refused->parameter("layer")), *refused, false});
                }
            }
            if (!stop.requested()) {
                LINLI_ASSIGN(round.report, painter.check(fields));
            }
            return round;
        },
        [this, changes = m_changes](Result<Round> round) {
            m_busy = false;
            if (changes != m_changes) {
                m_pause.start();
                return;
            }
            if (!round) {
                m_findings = {
                    {std::string(round.error().parameter("layer")), round.error(), false}};
                m_report = {};
            } else {
                m_findings = std::move(round->findings);
                m_report = round->report;
                m_contrasts = std::move(round->contrasts);
            }
            m_seen = changes;
            Q_EMIT checked();
        });
}

void StudioChecks::repair(std::size_t finding)
{
    if (finding >= m_findings.size() || !m_assets) {
        return;
    }
    using Repaired = std::optional<poster::PosterDocument>;
    const auto before = m_document.shared();
    inBackground<Repaired>(
        this,
        [before, error = m_findings[finding].error,
         scope = render::FindingScope{m_assets, m_fields}] {
            return render::repairedPoster(*before, error, scope);
        },
        [this, before](Result<Repaired> repaired) {
            if (!repaired) {
                Q_EMIT failed(sentenceOf(repaired.error()));
            } else if (!*repaired) {
                Q_EMIT unrepaired(tr("This one needs your hand: no small change mends it."));
            } else if (before == m_document.shared()) {
                m_document.change(tr("Mend"), [&](poster::PosterDocument& document) {
                    document = std::move(**repaired);
                    return true;
                });
            }
        });
}

} // namespace linli::ui
