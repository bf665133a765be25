// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/PosterDocument.h"

#include <QString>
#include <QStringList>

namespace linli::render {

/// Whole names every file system takes, each different from all before it (also on file systems
/// blind to case). Made for a whole batch at once: the same batch has the same names again.
class FileNames
{
  public:
    /// Without folder and ending.
    [[nodiscard]] QString next(const QString& wanted);

  private:
    QStringList m_taken; ///< folded, sorted
};

/// The name of a poster by a pattern: {name} (as printed), {code}, {nr} (from 1, three digits), and
/// every field of the poster as {key}. Unknown ones read as nothing.
[[nodiscard]] QString
nameByPattern(const QString& pattern, const poster::PosterFields& fields, int number);

} // namespace linli::render
