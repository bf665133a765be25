// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/poster/CheckReport.h"
#include "domain/poster/PosterDocument.h"
#include "render/posters/AssetFolder.h"
#include "ui/context/Background.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace linli::ui {

class StudioDocument;

/// Something the checks have against the poster as it stands.
struct StudioFinding
{
    std::string layer; ///< id; empty: the poster as a whole
    Error error;
    bool repairable = false;
};

/// Looks at the poster whenever it rests: half a second after the last change the same checks run
/// that guard every output, on a worker thread, one round at a time; a round nobody waits for is
/// dropped. Repairs are tried there too and become one step that can be undone.
class StudioChecks : public QObject
{
    Q_OBJECT
  public:
    StudioChecks(StudioDocument& document, QObject* parent);
    ~StudioChecks() override;

    void setAssets(std::shared_ptr<render::AssetFolder> assets);
    void setFields(const poster::PosterFields& fields);
    /// The linter's word rules, from PosterDesk; null: none.
    using WordRule = std::function<Result<std::optional<Error>>(
        const poster::PosterDocument&, const poster::PosterFields&, bool chinese)>;
    void setWordRule(WordRule rule) { m_wordRule = std::move(rule); }

    /// Of the last round.
    [[nodiscard]] const std::vector<StudioFinding>& findings() const { return m_findings; }
    [[nodiscard]] const poster::CheckReport& report() const { return m_report; }
    /// Of each text with the colours behind it, by layer.
    [[nodiscard]] const std::map<std::string, double>& contrasts() const { return m_contrasts; }
    /// False while something changed that no round has seen.
    [[nodiscard]] bool isFresh() const { return m_seen == m_changes && m_seen > 0; }
    void repair(std::size_t finding);

  Q_SIGNALS:
    void checked();
    void failed(const QString& sentence);
    /// Only a person can mend it.
    void unrepaired(const QString& sentence);

  private:
    struct Round;
    void wait();
    void begin();

    StudioDocument& m_document;
    std::shared_ptr<render::AssetFolder> m_assets;
    poster::PosterFields m_fields;
    WordRule m_wordRule;
    std::vector<StudioFinding> m_findings;
    poster::CheckReport m_report;
    std::map<std::string, double> m_contrasts;
    StopFlag m_stop;
    QTimer m_pause;
    int m_changes = 0;
    int m_seen = 0;
    bool m_busy = false;
};

} // namespace linli::ui
