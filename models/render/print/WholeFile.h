// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>

namespace linli::render {

/// A file that is there whole or not at all, for writers that do not look whether the disk took
/// what they wrote (QPdfWriter): QSaveFile alone forgets a write that was cut short.
class WholeFile : public QSaveFile
{
  public:
    using QSaveFile::QSaveFile;

    /// False, with the old file as it was, if any byte found no room; errorString() says why.
    [[nodiscard]] bool finish();

  protected:
    qint64 writeData(const char* bytes, qint64 size) override;

  private:
    bool m_cutShort = false;
};

} // namespace linli::render
