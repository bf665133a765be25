// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// What stands inside a cell element.
    struct StoredCell
    {
        QString value;
        std::string inlined;
        std::optional<QString> formula;
    };

    [[nodiscard]] Result<StoredCell> readContent();
    [[nodiscard]] Result<void> readRow(Row& row);
    [[nodiscard]] Result<void> readCell(Row& row, std::size_t& column);
    [[nodiscard]] Result<Cell> valueOf(const QString& type, int style, const QString& stored) const;

    std::unique_ptr<XlsxXml> m_xml;
    const XlsxShared& m_shared;
    std::int64_t m_lastRow = 0;
    bool m_inTable = false;
    std::size_t m_width = std::numeric_limits<std::size_t>::max();
};

/// "AB12" → 27 (counted from 0); none for anything else or a column over XFD.
[[nodiscard]] std::optional<std::size_t> columnOf(QStringView address);

} // namespace linli::exchange
