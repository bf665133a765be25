// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace linli::outreach {

/// What the service says to a body of webhook/send: written from the documentation alone, so that
/// it can disagree with the product. 0, 40008 (kind), 40058 (parameter, length), 40007 (media id).
[[nodiscard]] int judgeMessage(const QByteArray& body);

} // namespace linli::outreach
