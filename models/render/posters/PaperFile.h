// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/poster/PosterDocument.h"

#include <QString>

namespace linli::render {

/// One page of a shipped template as PDF, or as a picture where the path says .png; checked as
/// every poster is. Answers the file that was made. A worker thread. Errors: NotFound (template),
/// those of the check, FileUnwritable.
[[nodiscard]] Result<QString> writePaper(const QString& templateId,
                                         const poster::PosterFields& fields,
                                         const QString& path);

} // namespace linli::render
