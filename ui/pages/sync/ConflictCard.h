// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/SyncDesk.h"
#include "ui/widgets/Card.h"

class QGridLayout;
class QVBoxLayout;

namespace linli::ui {

class SyncPresenter;
class TextLabel;

/// What a person should look at: both values side by side, whose and since when, and one press to
/// choose.
class ConflictCard : public Card
{
    Q_OBJECT
  public:
    ConflictCard(SyncPresenter& presenter, QWidget* parent);
    void write();

  Q_SIGNALS:
    void opened(const QString& page, const QString& argument);

  private:
    void addConflict(const SyncConflict& conflict);
    void addValues(QVBoxLayout& box, const SyncConflict& conflict);
    void addSide(QGridLayout& grid, int column, const QString& heading, const QStringList& lines);
    void addButtons(QVBoxLayout& box, const SyncConflict& conflict);
    SyncPresenter& m_presenter;
    TextLabel* m_none;
    QVBoxLayout* m_list;
};

} // namespace linli::ui
