// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/AuditModel.h"
#include "ui/context/AppContext.h"
#include "ui/dialogs/FormDialog.h"
#include "usecases/ports/AuditStore.h"
#include "usecases/staff/Staff.h"

#include <map>

class QComboBox;

namespace linli::ui {

class DataTable;
class SegmentedControl;

/// The record of who did what: by time and by person, newest first, as a sheet for Excel.
class AuditDialog : public FormDialog
{
    Q_OBJECT
  public:
    AuditDialog(AppContext& context, QWidget* parent);

  private:
    void readStaff();
    void read(bool more);
    void heard(bool more, usecases::Page<ports::AuditRow> page);
    void askPath();
    void save(const QString& path);
    [[nodiscard]] ports::AuditQuery query() const;
    [[nodiscard]] QString cell(itemmodels::ColumnKind kind, int column, const QVariant& raw) const;

    AppContext& m_context;
    SegmentedControl* m_window;
    QComboBox* m_who;
    itemmodels::AuditModel* m_model;
    DataTable* m_table;
    std::map<QString, QString> m_names;
    std::vector<ports::AuditRow> m_rows;
    std::optional<usecases::PageCursor> m_next;
    int m_asked = 0; ///< only the newest answer counts
};

} // namespace linli::ui
