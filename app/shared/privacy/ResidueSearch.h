// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/ports/privacy/ErasureStore.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace linli::app {

/// Where something of a person is still found.
struct ResidueHit
{
    QString file;
    bool copy = false; ///< a backup: it is cleared within 35 days, and before it is ever restored
};

struct ResidueReport
{
    int files = 0;
    qint64 bytes = 0;
    std::vector<ResidueHit> hits;
    QStringList unread; ///< files that could not be opened
};

/// Her words as they may lie in bytes: UTF-8, UTF-16 in both orders, phones with any separators or
/// full-width digits between or as them, also inside the parts of a workbook.
class ResidueWords
{
  public:
    explicit ResidueWords(const ports::PersonWords& words);
    [[nodiscard]] bool empty() const { return m_patterns.empty() && m_phones.empty(); }
    [[nodiscard]] bool standIn(const QByteArray& bytes) const;

  private:
    std::vector<QByteArray> m_patterns;
    std::vector<QByteArray> m_phones; ///< eleven digits
};

/// Byte-wise through every file the program keeps: the shop's file with its journal and whatever
/// lies beside it under its name, copies, logs, keys, settings, templates. Files people saved
/// elsewhere are theirs. Seconds for a large shop; a worker thread.
[[nodiscard]] ResidueReport searchResidue(const std::string& shopFile,
                                          const ports::PersonWords& words);

} // namespace linli::app
