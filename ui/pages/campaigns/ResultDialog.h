// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/dialogs/FormDialog.h"
#include "usecases/campaigns/SessionResult.h"

class QBoxLayout;
class QLineEdit;

namespace linli::ui {

class CampaignPresenter;
class Field;
class Field;

/// The result sheet of a session: figures, sales by segment and product, what to do next; typing
/// viewers and minutes closes it. Export as XLSX, CSV or PDF.
class ResultDialog : public FormDialog
{
    Q_OBJECT
  public:
    ResultDialog(AppContext& context, CampaignPresenter& presenter, QWidget* parent);
    [[nodiscard]] QLineEdit* viewers() const { return m_viewers; }
    [[nodiscard]] QString figures() const;

  private:
    void load();
    void show(const usecases::SessionResult& result);
    void addFigures(const usecases::SessionResult& result);
    void addTables(const usecases::SessionResult& result);
    void addNext(const usecases::SessionResult& result);
    void addTyping();
    Field* addNumber(QLineEdit*& editor, const QString& label, QBoxLayout* row);
    void addReading();
    void readFile(const QString& path);
    void addExport();
    void askExport();
    void submit();
    [[nodiscard]] static QString told(const usecases::SessionResult::Suggestion& next);
    AppContext& m_context;
    CampaignPresenter& m_presenter;
    QLineEdit* m_viewers = nullptr;
    QLineEdit* m_peak = nullptr;
    QLineEdit* m_minutes = nullptr;
    QLineEdit* m_lessons = nullptr;
    std::vector<Field*> m_numbers; ///< viewers, peak, minutes
    QStringList m_figures;
    report::Report m_report;
};

} // namespace linli::ui
