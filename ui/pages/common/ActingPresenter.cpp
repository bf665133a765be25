// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/ActingPresenter.h"

namespace linli::ui {

ActingPresenter::ActingPresenter(AppContext& context, QObject* parent) : Presenter(context, parent)
{
}

} // namespace linli::ui
