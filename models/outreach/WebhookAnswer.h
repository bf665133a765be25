// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/posts/GroupWebhook.h"

#include <QByteArray>

namespace linli::outreach {

/// What the service said. Only the number errcode decides, never the words (path/90455); the status
/// is 200 for all of its own answers, so another one, or a body that is no such object, is somebody
/// else speaking: NoAnswer. `upload`: taken only with a media id.
[[nodiscard]] ports::WebhookReply readAnswer(int status, const QByteArray& body, bool upload);

} // namespace linli::outreach
