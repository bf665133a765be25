// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/language/CellText.h"

#include <QObject>

#include <map>

namespace linli::ui {

/// The part of a page that decides: asks the shop, keeps what was answered, tells the page. No
/// widgets. Answers to questions asked before the last one of the same kind are dropped.
class Presenter : public QObject
{
    Q_OBJECT
  public:
    explicit Presenter(AppContext& context, QObject* parent = nullptr);

  Q_SIGNALS:
    /// What happened and what to do, ready to be shown.
    void failed(const QString& sentence);
    /// Something was written and is durable.
    void wrote();

  protected:
    [[nodiscard]] AppContext& context() const { return m_context; }

    /// `question` tells kinds of questions apart. `done`: void(T).
    template <typename T, typename Work, typename Done>
    void read(int question, Work work, Done done)
    {
        const int number = ++m_asked[question];
        m_context.shop.ask<T>(this, std::move(work),
                              [this, question, number, done = std::move(done)](Result<T> answer) {
                                  if (m_asked[question] != number) {
                                      return;
                                  }
                                  if (!answer.ok()) {
                                      Q_EMIT failed(sentenceOf(answer.error()));
                                      return;
                                  }
                                  done(std::move(answer).value());
                              });
    }

    /// Every write is answered. `done`: void(Result<T>); wrote() follows a success.
    template <typename T, typename Work, typename Done> void write(Work work, Done done)
    {
        m_context.shop.change<T>(this, std::move(work),
                                 [this, done = std::move(done)](Result<T> answer) {
                                     const bool kept = answer.ok();
                                     done(std::move(answer));
                                     if (kept) {
                                         Q_EMIT wrote();
                                     }
                                 });
    }

  private:
    AppContext& m_context;
    std::map<int, int> m_asked;
};

} // namespace linli::ui
