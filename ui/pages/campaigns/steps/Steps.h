// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/campaigns/steps/StepCard.h"

namespace linli::ui {

class TextLabel;

/// Title, time, hosts, platform, goal.
class BasicsStep : public StepCard
{
    Q_OBJECT
  public:
    using StepCard::StepCard;

  protected:
    void fill() override;

  private:
    void fillTime();
    void fillHosts();
};

/// The line-up, in order.
class GoodsStep : public StepCard
{
    Q_OBJECT
  public:
    using StepCard::StepCard;

  protected:
    void fill() override;

  private:
    void fillOne(std::size_t index);
    void fillProofs(QBoxLayout* into, std::size_t index);
};

/// The run-of-show with times that follow at once.
class ShowStep : public StepCard
{
    Q_OBJECT
  public:
    using StepCard::StepCard;
    void showTimes() override;

  protected:
    void fill() override;

  private:
    void fillOne(std::size_t index);
    std::vector<TextLabel*> m_times;
    TextLabel* m_total = nullptr;
};

/// 话术, 金句, questions with answers, what sharers may say.
class ScriptsStep : public StepCard
{
    Q_OBJECT
  public:
    using StepCard::StepCard;

  protected:
    void fill() override;

  private:
    void fillKind(campaign::ScriptKind kind, const QString& title, const QString& add);
};

/// Rules with the numbers that matter, gifts, privileges.
class RulesStep : public StepCard
{
    Q_OBJECT
  public:
    using StepCard::StepCard;

  protected:
    void fill() override;

  private:
    void fillOne(std::size_t index);
    void fillGift(std::size_t index);
};

/// Poster template, texts per channel, posting schedule.
class PosterStep : public StepCard
{
    Q_OBJECT
  public:
    using StepCard::StepCard;

  protected:
    void fill() override;

  private:
    void fillText(std::size_t index);
    void fillPost(std::size_t index);
};

/// What is still open, and the check-list to tick.
class CheckStep : public StepCard
{
    Q_OBJECT
  public:
    using StepCard::StepCard;

  protected:
    void fill() override;
};

} // namespace linli::ui
