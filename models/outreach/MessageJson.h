// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outreach/GroupMessage.h"

#include <QByteArray>
#include <QString>

namespace linli::outreach {

/// The body of webhook/send (reference/ecosystem.md §2a), compact UTF-8. `mediaId`: what the
/// upload of a file or voice was answered with.
[[nodiscard]] QByteArray messageJson(const Message& message, const QString& mediaId);

} // namespace linli::outreach
