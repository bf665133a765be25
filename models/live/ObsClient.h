// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/Stage.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <memory>

class QWebSocket;

namespace linli::live {

/// OBS Studio through obs-websocket 5. Lives on the thread that made it.
class ObsClient final : public QObject, public ports::Stage
{
    Q_OBJECT
  public:
    /// `memory` may be null: then nothing is kept.
    explicit ObsClient(std::shared_ptr<ports::StageMemory> memory = nullptr,
                       int retryMs = 3000,
                       QObject* parent = nullptr);
    ~ObsClient() override;

    void open(const ports::StageAddress& address) override;
    void close() override;
    void recall(std::function<void(const ports::StageAddress&)> known) override;
    [[nodiscard]] const ports::StageStatus& status() const override { return m_status; }
    void onChange(std::function<void()> changed) override { m_changed = std::move(changed); }
    void setPicture(const std::string& input, const std::string& file) override;
    void setText(const std::string& input, const std::string& text) override;
    void setScene(const std::string& scene) override;

  private:
    void dial();
    void lost();
    void heard(const QString& message);
    void hello(const QJsonObject& data);
    void identified();
    void answered(const QJsonObject& data);
    void happened(const QJsonObject& data);
    void request(const QString& type, const QJsonObject& data = {});
    void apply(const QString& input, const QJsonObject& settings);
    void change(ports::StageState state);
    void tell();
    void keep();

    std::shared_ptr<ports::StageMemory> m_memory;
    std::optional<ports::StageAddress> m_kept; ///< what the memory holds, once known
    std::unique_ptr<QWebSocket> m_socket;
    ports::StageAddress m_address;
    ports::StageStatus m_status;
    std::function<void()> m_changed;
    QTimer m_retry;
    QHash<QString, QJsonObject> m_settings; ///< last of each input, sent again after a loss
    int m_nextId = 1;
};

} // namespace linli::live
