// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read/PlainXml.h"
#include "exchange/read/RowSource.h"

#include <QString>
#include <QStringView>

#include <limits>
#include <memory>
#include <optional>

namespace linli::exchange {

class XlsxXml;
struct XlsxShared;

/// The rows of a worksheet as they stand in it. Rows and cells may lack their address and then
/// follow the one before.
class WorksheetSource final : public RowSource
{
  public:
    WorksheetSource(std::unique_ptr<XlsxXml> xml, const XlsxShared& shared);
    ~WorksheetSource() override;
    [[nodiscard]] Result<bool> next(Row& row) override;
    void ignoreColumnsFrom(std::size_t count) override { m_width = count; }

  private:
    /// The next row without the XML reader; false where that one has to go on from here.
    [[nodiscard]] Result<bool> plainRow(Row& row);
    [[nodiscard]] Result<void> readContent();
    [[nodiscard]] Result<void> readRow(Row& row);
    [[nodiscard]] Result<void> readCell(Row& row, std::size_t& column);
    /// Puts m_cell where it belongs.
    [[nodiscard]] Result<void> place(Row& row, std::size_t& column);
    [[nodiscard]] Result<Cell> valueOf(const StoredCell& stored) const;

    std::unique_ptr<XlsxXml> m_xml;
    const XlsxShared& m_shared;
    StoredCell m_cell;
    std::int64_t m_lastRow = 0;
    bool m_inTable = false;
    std::size_t m_width = std::numeric_limits<std::size_t>::max();
};

/// "AB12" → 27 (counted from 0); none for anything else or a column over XFD.
[[nodiscard]] std::optional<std::size_t> columnOf(QStringView address);

} // namespace linli::exchange
