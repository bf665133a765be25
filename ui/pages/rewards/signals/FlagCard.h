// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"
#include "usecases/fraud/Flags.h"

class QLineEdit;
class QVBoxLayout;

namespace linli::ui {

/// One flag: what it is, about whom, since when, how much is at stake, every fact behind it, and
/// the two answers. A confirmation needs a reason; a leaked code can be replaced instead.
class FlagCard : public Card
{
    Q_OBJECT
  public:
    FlagCard(const usecases::FlagRow& row, Instant now, QWidget* parent);

  Q_SIGNALS:
    void released(const QString& reason);
    void confirmed(const QString& reason);
    /// Of a leaked code only: it is to be replaced.
    void newCodeAsked();

  private:
    void buildHead(const usecases::FlagRow& row, Instant now);
    void buildEvidence(const usecases::FlagRow& row);
    void buildActs(const usecases::FlagRow& row);

    QLineEdit* m_reason;
};

} // namespace linli::ui
