// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/program/Program.h"

#include "cloud/api/Pairing.h"
#include "cloud/http/Server.h"
#include "cloud/program/platform/MemoryUse.h"
#include "cloud/program/Settlement.h"
#include "cloud/service/Service.h"

#include <QCommandLineParser>
#include <QStandardPaths>

#include <chrono>
#include <cstdio>

namespace linli::cloud {
namespace {

enum ExitStatus
{
    Done = 0,
    WrongWords = 2,
    FileOrDatabase = 3,
    Network = 4,
};

class SystemClock final : public ports::Clock
{
  public:
    [[nodiscard]] Instant now() const override
    {
        const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
        return Instant::fromUnixMs(
            std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count());
    }
};

struct Words
{
    QString listen;
    QString database;
    QString data;
    QString secretFile;
    QString newCode;
    QString couponHosts;
    bool prepare = false;
};

int fail(const Error& error, int status)
{
    std::fprintf(stderr, "linli-cloud: %s %s\n", std::string(nameOf(error.code())).c_str(),
                 error.detail().c_str());
    for (const auto& [name, value] : error.parameters()) {
        std::fprintf(stderr, "  %s: %s\n", name.c_str(), value.c_str());
    }
    for (const Error* cause = error.cause(); cause != nullptr; cause = cause->cause()) {
        std::fprintf(stderr, "  %s %s\n", std::string(nameOf(cause->code())).c_str(),
                     cause->detail().c_str());
    }
    return status;
}

QString defaultFolder()
{
    const QString named = qEnvironmentVariable("LINLI_CLOUD_DIR");
    return named.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                                 QStringLiteral("/linli-cloud")
                           : named;
}

std::optional<Words> wordsOf(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Sync of a shop's counters and the pages of its neighbours."));
    const QCommandLineOption listen(QStringLiteral("listen"), QStringLiteral("Where to listen."),
                                    QStringLiteral("address:port"),
                                    QStringLiteral("127.0.0.1:8080"));
    const QCommandLineOption database(
        QStringLiteral("database"),
        QStringLiteral("PostgreSQL instead of files; also LINLI_DATABASE."),
        QStringLiteral("postgres://…"), qEnvironmentVariable("LINLI_DATABASE"));
    const QCommandLineOption data(QStringLiteral("data"),
                                  QStringLiteral("Folder of the files; also LINLI_CLOUD_DIR."),
                                  QStringLiteral("folder"), defaultFolder());
    const QCommandLineOption secret(QStringLiteral("secret-file"),
                                    QStringLiteral("The service's secret; made where missing."),
                                    QStringLiteral("file"));
    const QCommandLineOption code(QStringLiteral("new-code"),
                                  QStringLiteral("Print a pairing code of this shop and end."),
                                  QStringLiteral("store"));
    const QCommandLineOption hosts(
        QStringLiteral("coupon-hosts"),
        QStringLiteral("Coupon sites beside those the service knows, one a line."),
        QStringLiteral("file"));
    const QCommandLineOption prepare(
        QStringLiteral("prepare-database"),
        QStringLiteral("Make the role linli_app (password: LINLI_APP_PASSWORD) and end."));
    parser.addOptions({listen, database, data, secret, code, hosts, prepare});
    parser.addHelpOption();
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        std::fprintf(stderr, "linli-cloud: %s\n", qUtf8Printable(parser.errorText()));
        return std::nullopt;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        std::printf("%s", qUtf8Printable(parser.helpText()));
        std::exit(Done);
    }
    Words words;
    words.listen = parser.value(listen);
    words.database = parser.value(database);
    words.data = parser.value(data);
    words.secretFile =
        parser.isSet(secret) ? parser.value(secret) : words.data + QStringLiteral("/cloud.key");
    words.newCode = parser.value(code);
    words.couponHosts = parser.value(hosts);
    words.prepare = parser.isSet(prepare);
    return words;
}

/// "127.0.0.1:8080", "[::1]:8080".
std::optional<ServerOptions> placeOf(const QString& text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    QString host = text.left(colon);
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']'))) {
        host = host.mid(1, host.size() - 2);
    }
    bool number = false;
    const ushort port = colon < 0 ? ushort(0) : text.mid(colon + 1).toUShort(&number);
    if (!number || host.isEmpty()) {
        return std::nullopt;
    }
    ServerOptions options;
    options.address = host.toStdString();
    options.port = port;
    options.mostBodyBytes = mostBodyBytes;
    return options;
}

/// What a person who starts the service for the first time needs: a shop and a way in.
Result<void> greet(Bench& bench, const std::string& wanted)
{
    LINLI_ASSIGN(std::vector<StoreRow> stores, bench.database.catalog().stores());
    if (stores.empty() && wanted.empty()) {
        LINLI_ASSIGN(const std::string store, foundShop(bench, "shop"));
        stores.push_back({store, "shop"});
    }
    for (const StoreRow& store : stores) {
        LINLI_ASSIGN(const std::vector<DeviceRow> devices,
                     bench.database.catalog().devices(store.store));
        if (wanted == store.store || (wanted.empty() && devices.empty())) {
            LINLI_ASSIGN(const PairingCode code, issuePairing(bench, store.store));
            std::printf("shop %s\npairing code %s (10 minutes)\n", store.store.c_str(),
                        code.text().c_str());
        }
    }
    std::fflush(stdout);
    return {};
}

int serve(const ServiceParts& parts, ServerOptions options)
{
    if (parts.database.server == std::nullopt) {
        options.limits.workers = 4; // one writer per file: more would only wait
    }
    auto server = Server::listen(options, parts.shared.bell,
                                 [&parts] { return std::make_unique<Service>(parts); });
    if (!server.ok()) {
        return fail(server.error(), Network);
    }
    const Settlement settlement(parts);
    std::printf("listening on http://%s:%u\n", options.address.c_str(), (*server)->port());
    std::fflush(stdout);
    (*server)->run(true);
    return Done;
}

} // namespace

int runProgram(const QStringList& arguments)
{
    platform::keepMemorySmall();
    const std::optional<Words> words = wordsOf(arguments);
    const std::optional<ServerOptions> place = words ? placeOf(words->listen) : std::nullopt;
    if (!place) {
        std::fprintf(stderr, "linli-cloud: --listen 127.0.0.1:8080\n");
        return WrongWords;
    }
    DatabaseOptions database;
    database.folder = words->data.toStdString();
    if (!words->database.isEmpty()) {
        auto server = storage::parseServerUrl(words->database.toStdString());
        if (!server.ok()) {
            return fail(server.error(), WrongWords);
        }
        database.server = std::move(server).value();
    }
    if (words->prepare) {
        if (!database.server) {
            std::fprintf(stderr, "linli-cloud: --prepare-database wants --database\n");
            return WrongWords;
        }
        const Result<void> made = prepareServer(
            *database.server, qEnvironmentVariable("LINLI_APP_PASSWORD").toStdString());
        return made.ok() ? int(Done) : fail(made.error(), FileOrDatabase);
    }
    const SystemClock clock;
    Shared shared(clock);
    if (!words->couponHosts.isEmpty()) {
        const auto more = CouponHosts::load(words->couponHosts.toStdString());
        if (!more.ok()) {
            return fail(more.error(), FileOrDatabase);
        }
        shared.couponHosts.add(*more);
    }
    auto key = ServiceKey::load(words->secretFile.toStdString());
    if (!key.ok()) {
        return fail(key.error(), FileOrDatabase);
    }
    const ServiceParts parts{shared, database, *key};
    Service first(parts);
    const std::string wanted = words->newCode.toStdString();
    const Result<void> greeted =
        first.withBench([&wanted](Bench& bench) { return greet(bench, wanted); });
    if (!greeted.ok()) {
        return fail(greeted.error(), FileOrDatabase);
    }
    return wanted.empty() ? serve(parts, *place) : int(Done);
}

} // namespace linli::cloud
