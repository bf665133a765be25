// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/posters/PaperFile.h"
#include "ui/context/Background.h"
#include "ui/pages/common/ActingPresenter.h"

namespace linli::ui {

/// One that also draws a page of a shipped template for a neighbour.
class PaperPresenter : public ActingPresenter
{
    Q_OBJECT
  public:
    explicit PaperPresenter(AppContext& context, QObject* parent = nullptr);

  Q_SIGNALS:
    void printed(const QString& path);

  protected:
    /// `ask`: Result<Paper>(Shop&) on the store thread; `fields`: PosterFields(const Paper&).
    /// printed() or notSaved() follows.
    template <typename Paper, typename Ask, typename Fields>
    void print(Ask ask, Fields fields, const QString& templateId, const QString& path)
    {
        context().shop.ask<Paper>(
            this, [ask](StoreSide& side) { return ask(side.shop); },
            [this, fields, templateId, path](const Result<Paper>& paper) {
                if (paper.ok()) {
                    draw(templateId, fields(*paper), path);
                } else {
                    Q_EMIT notSaved(paper.error());
                }
            });
    }

  private:
    void draw(const QString& templateId, const poster::PosterFields& fields, const QString& path);
};

} // namespace linli::ui
