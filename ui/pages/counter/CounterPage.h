// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/counter/CounterPresenter.h"
#include "ui/shell/Page.h"

class QStackedWidget;

namespace linli::ui {

class Banner;
class BindView;
class CandidateList;
class CounterField;
class EmptyState;
class PersonView;
class SalePresenter;
class ScannerWatch;
class SellView;
class ShiftCard;
class Chime;

/// 柜台: one field, one neighbour, everything by keys (docs/counter.md). After every act the field
/// has the focus again.
class CounterPage : public Page
{
    Q_OBJECT
  public:
    CounterPage(AppContext& context, PageHost& host, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    /// The key of a neighbour.
    void openWith(const QString& argument) override;
    [[nodiscard]] CounterPresenter* presenter() const { return m_presenter; }

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    enum Stage // places in the stack
    {
        kIdle,
        kList,
        kPerson,
        kBind,
        kSell,
    };
    void build();
    void connectField();
    void connectPresenter();
    void connectPerson();
    void addKeys();
    void write();
    void stand(Stage stage);
    void fitShift();
    [[nodiscard]] Stage stage() const;
    void enter(const QString& typed);
    void scan(const QString& text);
    void showPerson();
    void startBind();
    void startSell();
    void confirmPayOut();
    void finish(bool good);
    void leave();
    void printInvite(const usecases::BoundNeighbour& neighbour);
    void print(std::shared_ptr<const render::Pages> pages, const QString& title);
    AppContext& m_context;
    CounterPresenter* m_presenter;
    SalePresenter* m_sale;
    ScannerWatch* m_watch;
    CounterField* m_field;
    Banner* m_error;
    QStackedWidget* m_stack;
    EmptyState* m_idle;
    CandidateList* m_people;
    PersonView* m_person;
    BindView* m_bind;
    SellView* m_sell;
    ShiftCard* m_shift;
    Chime* m_chime;
    QString m_listed; ///< what the shown candidates were found for
};

} // namespace linli::ui
