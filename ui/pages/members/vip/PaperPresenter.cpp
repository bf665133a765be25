// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/vip/PaperPresenter.h"

namespace linli::ui {

PaperPresenter::PaperPresenter(AppContext& context, QObject* parent)
    : ActingPresenter(context, parent)
{
}

void PaperPresenter::draw(const QString& templateId,
                          const poster::PosterFields& fields,
                          const QString& path)
{
    inBackground<QString>(
        this, [templateId, path, fields] { return render::writePaper(templateId, fields, path); },
        [this](const Result<QString>& made) {
            if (made.ok()) {
                Q_EMIT printed(*made);
            } else {
                Q_EMIT notSaved(made.error());
            }
        });
}

} // namespace linli::ui
