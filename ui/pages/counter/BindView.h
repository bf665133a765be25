// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/widgets/Card.h"
#include "usecases/counter/NewNeighbour.h"
#include "usecases/views/MemberRow.h"

class QLineEdit;

namespace linli::ui {

class Banner;
class Button;
class CounterPresenter;
class Field;
class PickField;
class TextLabel;

/// "李阿姨 sent me": the new neighbour's phone and name, who sent her, what both will get, one key.
class BindView : public Card
{
    Q_OBJECT
  public:
    BindView(AppContext& context, CounterPresenter& presenter, QWidget* parent);

    /// A phone that nobody has yet (may be empty).
    void startStranger(const QString& phone);
    /// Somebody the shop knows who has no inviter.
    void startKnown(const usecases::MemberRow& member);
    /// A scanned poster or code names the inviter.
    void takeScan(const QString& scanned);

  Q_SIGNALS:
    void left();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void build();
    void start(bool known);
    void write();
    void send();
    void showPromise();
    void showError(const Error& error);
    AppContext& m_context;
    CounterPresenter& m_presenter;
    MemberKey m_known;
    QString m_knownName;
    usecases::InvitePromise m_promise;
    TextLabel* m_title;
    QLineEdit* m_phone;
    QLineEdit* m_name;
    PickField* m_inviter;
    Field* m_phoneField;
    Field* m_nameField;
    Field* m_inviterField;
    TextLabel* m_gifts;
    Banner* m_mistake;
    Button* m_send;
    Button* m_cancel;
};

} // namespace linli::ui
