// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/campaigns/Review.h"

#include <QWidget>

class QVBoxLayout;

namespace linli::ui {

/// The linter's findings about one field, under it: what is wrong, why, and what one may do.
class FindingNotes : public QWidget
{
    Q_OBJECT
  public:
    explicit FindingNotes(QWidget* parent = nullptr);
    /// `editable`: offers the rewrite and the reason.
    void setFindings(const std::vector<usecases::ReviewedFinding>& findings, bool editable);

  Q_SIGNALS:
    void rewriteAsked(const std::string& rule, const std::string& where);
    void waiveAsked(const usecases::ReviewedFinding& finding);

  private:
    [[nodiscard]] QWidget* noteOf(const usecases::ReviewedFinding& one, bool editable);
    QVBoxLayout* m_column;
    std::vector<usecases::ReviewedFinding> m_shown;
    bool m_editable = false;
};

} // namespace linli::ui
