// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/Presenter.h"

namespace linli::ui {

Presenter::Presenter(AppContext& context, QObject* parent) : QObject(parent), m_context(context)
{
}

} // namespace linli::ui
