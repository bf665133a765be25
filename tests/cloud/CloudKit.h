// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/api/Pairing.h"
#include "cloud/service/Service.h"
#include "domain/rewards/Event.h"
#include "storage/postgres/cluster/PrivateCluster.h"
#include "usecases/shop/ManualClock.h"
#include "usecases/shop/SystemIds.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>
#include <string>
#include <vector>

namespace linli::cloud {

enum class Store
{
    Files,
    Postgres,
};

/// A whole service without a socket, on files of its own or on a database of its own of a private
/// PostgreSQL server. The clock stands at Monday 2026-03-02 10:00 in Shanghai.
class CloudKit
{
  public:
    explicit CloudKit(Store store);
    ~CloudKit();

    [[nodiscard]] Service& service() { return *m_service; }
    [[nodiscard]] usecases::ManualClock& clock() { return m_clock; }
    [[nodiscard]] const ServiceParts& parts() const { return *m_parts; }
    [[nodiscard]] usecases::SeededIds& ids() { return m_ids; }
    [[nodiscard]] const storage::ServerAddress& server() const { return *m_database.server; }

    /// A new shop; answers its id.
    std::string found(const std::string& name = "shop");
    std::string code(const std::string& store);

    /// The whole service as it is now, and that copy in its place: the operator's restore.
    std::string backUp();
    void restore(const std::string& copy);

    Response send(const std::string& method,
                  const std::string& path,
                  const std::string& body = {},
                  const std::string& token = {});
    Response post(const std::string& path, const QJsonObject& body, const std::string& token = {});

  private:
    usecases::ManualClock m_clock;
    usecases::SeededIds m_ids;
    Shared m_shared;
    QTemporaryDir m_folder;
    DatabaseOptions m_database;
    std::unique_ptr<ServiceParts> m_parts;
    std::unique_ptr<Service> m_service;
    int m_copies = 0;
};

/// A counter that speaks the protocol by hand.
class Counter
{
  public:
    Counter(CloudKit& kit, const std::string& store);
    QJsonObject op(const rewards::Verb& verb);
    QJsonObject
    fieldsOp(const std::string& kind, const std::string& entity, const QJsonObject& fields);
    Response push(const std::vector<QJsonObject>& ops);
    /// The results' statuses, joined by spaces.
    std::string pushed(const std::vector<QJsonObject>& ops);
    QJsonObject get(const std::string& what, const std::string& query = {}, int expected = 200);

    std::string store;
    std::string device;
    std::string token;
    std::string epoch;
    std::string key;
    std::int64_t devSeq = 0;

  private:
    CloudKit& m_kit;
};

[[nodiscard]] QJsonObject jsonOf(const Response& response);
/// "code" of a problem; its status must be the one the code stands for.
[[nodiscard]] std::string problemOf(const Response& response);

} // namespace linli::cloud
