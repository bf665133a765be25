// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/commands/Commands.h"
#include "domain/rewards/replay/CaseFile.h"
#include "domain/rewards/replay/CaseRunner.h"
#include "domain/rewards/replay/StateStore.h"
#include "storage/postgres/cluster/PrivateCluster.h"
#include "storage/postgres/replay/PostgresReplayStore.h"
#include "storage/sqlite/replay/SqliteReplayStore.h"
#include "vault/Sha256Hasher.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace linli::app {
namespace {

using namespace rewards::replay;

constexpr auto kDatabaseVariable = "LINLI_DATABASE";

/// A store for one run and what it lives on; the store goes first.
struct ReplayPlace
{
    QTemporaryDir folder;
    vault::Sha256Hasher hasher;
    std::unique_ptr<storage::PrivateCluster> cluster;
    std::unique_ptr<StateStore> store;
};

/// The server asked for, that of the environment, or one of our own for this run.
Result<storage::ServerAddress> serverFor(ReplayPlace& place, const QString& url)
{
    const QString named = url.isEmpty() ? qEnvironmentVariable(kDatabaseVariable) : url;
    if (!named.isEmpty()) {
        return storage::parseServerUrl(named.toStdString());
    }
    LINLI_ASSIGN(place.cluster, storage::PrivateCluster::start());
    return place.cluster->address();
}

Result<std::unique_ptr<ReplayPlace>> placeOf(const QString& name, const QString& database)
{
    auto place = std::make_unique<ReplayPlace>();
    if (name.isEmpty() || name == QLatin1String("memory")) {
        place->store = std::make_unique<MemoryStore>();
    } else if (name == QLatin1String("sqlite")) {
        const std::string file =
            place->folder.filePath(QStringLiteral("replay.linli")).toStdString();
        place->store = std::make_unique<storage::SqliteReplayStore>(file, place->hasher);
    } else if (name == QLatin1String("postgres")) {
        LINLI_ASSIGN(storage::ServerAddress server, serverFor(*place, database));
        place->store =
            std::make_unique<storage::PostgresReplayStore>(std::move(server), place->hasher);
    } else {
        return Error::badInput(ErrorCode::UnknownOption, "store", name.toStdString(),
                               "memory, sqlite, postgres");
    }
    return place;
}

Result<std::string> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::badInput(ErrorCode::FileUnreadable, "file", path.toStdString(), "-");
    }
    return file.readAll().toStdString();
}

Result<int> replayCommand(CommandContext& context)
{
    LINLI_ASSIGN(const std::string text, contentOf(context.arguments.positional(0)));
    LINLI_ASSIGN(const std::vector<Case> cases, parseCases(text));
    LINLI_ASSIGN(const auto place, placeOf(context.arguments.option("--store"),
                                           context.arguments.option("--database")));
    ReplayOptions options;
    options.onlyCase = context.arguments.optionText("--case");
    options.check = context.arguments.has("--check");
    LINLI_ASSIGN(const ReplayReport report, replay(cases, *place->store, options));
    for (const std::string& line : report.lines) {
        Output::raw(qs(line));
    }
    return report.failed == 0 ? 0 : 1;
}

} // namespace

std::vector<Command> replayCommands()
{
    return {{"replay",
             {{QStringLiteral("FILE")},
              {QStringLiteral("--store"), QStringLiteral("--database"), QStringLiteral("--case")},
              {QStringLiteral("--check")}},
             {u"重放奖励案例；--check 与文件里的结果比对",
              u"Replay reward cases; --check compares with what the file expects"},
             replayCommand}};
}

} // namespace linli::app
