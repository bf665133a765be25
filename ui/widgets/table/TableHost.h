// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace linli::ui {

class DataTable;

/// A window that can export the lists in it; the main window is one, dialogs are not: what they
/// show (a file's raw rows, somebody's trail) has ways out of its own.
class TableHost
{
  public:
    TableHost() = default;
    TableHost(const TableHost&) = delete;
    TableHost& operator=(const TableHost&) = delete;
    virtual ~TableHost() = default;

    virtual void exportTable(DataTable& table) = 0;
};

/// Null where the window of the widget is none.
[[nodiscard]] TableHost* tableHostOf(const QWidget& widget);

} // namespace linli::ui
