// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read/ZipArchive.h"

#include <string>
#include <string_view>

namespace linli::exchange {

/// A part on its way to the XML reader, stopped behind the tag that opens its records (the rows of
/// a sheet, the strings of a book), so that plain ones can be taken out without that reader, which
/// is two thirds of the time of an import. After release() it reads everything that is left. A part
/// in which that tag cannot be found for sure (another encoding, comments, prefixes) never stops.
class RecordFeed final : public QIODevice
{
  public:
    /// Names of the tag before the records ("sheetData") and of a record ("row"). The part must
    /// outlive it.
    RecordFeed(ZipEntryDevice& part, std::string_view opening, std::string_view record);
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;

    /// True while the records are held back.
    [[nodiscard]] bool holds() const { return m_state == State::Holds; }
    /// From the next record's `<` to behind its end tag, at least; empty where none comes within
    /// 1 MiB. Valid until the next call. Only while it holds.
    [[nodiscard]] std::string_view record();
    /// The first so many characters of what record() gave were read.
    void take(std::size_t size) { m_at += size; }
    /// What is left goes to the XML reader.
    void release() { m_state = State::Flows; }

  protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

  private:
    enum class State
    {
        Seeks, ///< the opening tag
        Nears, ///< it was found and goes to the reader
        Holds,
        Flows
    };

    /// More of the part behind what is here; false at its end or when it is broken.
    [[nodiscard]] bool fill();
    void seek();

    ZipEntryDevice& m_part;
    std::string m_opening;
    std::string m_end;
    std::string m_buffer;
    std::size_t m_at = 0;   ///< up to here the buffer is read
    std::size_t m_stop = 0; ///< Nears: behind the opening tag
    State m_state = State::Seeks;
    bool m_broken = false;
};

} // namespace linli::exchange
