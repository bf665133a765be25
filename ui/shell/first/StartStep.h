// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/first/FirstSteps.h"

#include <QWidget>

class QRadioButton;

namespace linli::ui {

/// Third page of the first steps: a file, the sample shop, or an empty shop. Done when the steps
/// end.
class StartStep : public QWidget
{
    Q_OBJECT
  public:
    StartStep(const AppContext& context, QWidget* parent);
    [[nodiscard]] FirstAct act() const;
    void chooseNothing();

  private:
    void writeTexts();
    QRadioButton* m_import;
    QRadioButton* m_sample;
    QRadioButton* m_empty;
    TextLabel* m_importNote;
    TextLabel* m_sampleNote;
    TextLabel* m_emptyNote;
};

/// Last page: the cloud, now or never.
class CloudStep : public QWidget
{
    Q_OBJECT
  public:
    explicit CloudStep(QWidget* parent);

  Q_SIGNALS:
    void linkPressed();

  private:
    Button* m_link;
};

} // namespace linli::ui
