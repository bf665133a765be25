// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/Presenter.h"
#include "usecases/tags/Segments.h"

#include <vector>

namespace linli::ui {

/// The shop's segments with how many meet each now.
class SegmentsPresenter : public Presenter
{
    Q_OBJECT
  public:
    using Presenter::Presenter;
    void load();
    [[nodiscard]] const std::vector<usecases::SegmentCount>& segments() const { return m_all; }
    /// counted() follows, with the answer to the last question only.
    void count(const segments::Filter& filter);
    void save(const segments::Segment& segment);
    void remove(const std::string& id);

  Q_SIGNALS:
    void loaded();
    void counted(qint64 people);
    void saved(const QString& id);
    void removed(const linli::segments::Segment& segment);
    void notSaved(const linli::Error& error);

  private:
    std::vector<usecases::SegmentCount> m_all;
};

} // namespace linli::ui
