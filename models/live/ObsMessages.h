// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace linli::live {

/// Numbers of the obs-websocket 5 protocol (obsproject/obs-websocket, docs/generated/protocol.md).
enum ObsOp
{
    kHello = 0,
    kIdentify = 1,
    kIdentified = 2,
    kEvent = 5,
    kRequest = 6,
    kRequestResponse = 7,
};
inline constexpr int kRpcVersion = 1;
inline constexpr int kAuthenticationFailed = 4009;
inline constexpr int kUnsupportedRpcVersion = 4010;
/// Scenes (1 << 2), inputs (1 << 3) and outputs (1 << 6).
inline constexpr int kEventSubscriptions = (1 << 2) | (1 << 3) | (1 << 6);

[[nodiscard]] QByteArray obsMessage(ObsOp op, const QJsonObject& data);
[[nodiscard]] QJsonObject obsRequest(const QString& type, int id, const QJsonObject& data);
/// base64(SHA-256(base64(SHA-256(password + salt)) + challenge)).
[[nodiscard]] QString
obsAuthentication(const QString& password, const QString& salt, const QString& challenge);

} // namespace linli::live
