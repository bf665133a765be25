// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/members/consents/ConsentPresenter.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace linli::ui {

class Button;
class Chip;
class PageHost;
class TextLabel;

/// 同意 in the panel of a neighbour: how she is shown outside of the shop, a switch for each thing
/// she may be asked, what was said when and in which words.
class ConsentSection : public QWidget
{
    Q_OBJECT
  public:
    ConsentSection(AppContext& context, PageHost& host, QWidget* parent);
    /// Another neighbour, or the same one anew.
    void show(const MemberKey& member, const QString& name, bool erased);
    [[nodiscard]] ConsentPresenter& presenter() const { return *m_presenter; }

  private:
    void write();
    void addSwitch(const usecases::ConsentLine& line);
    void addHistory();
    void toggled(const usecases::ConsentLine& line, bool on);
    void tell(privacy::Purpose withdrawn);
    [[nodiscard]] QString noteOf(const usecases::ConsentLine& line) const;
    [[nodiscard]] QString wordingOf(const ports::ConsentRecord& record) const;
    PageHost& m_host;
    ConsentPresenter* m_presenter;
    QString m_name;
    TextLabel* m_heading;
    Chip* m_shown;
    QVBoxLayout* m_rows;
    Button* m_more;
    QVBoxLayout* m_history;
    bool m_open = false; ///< the history is unfolded
};

} // namespace linli::ui
