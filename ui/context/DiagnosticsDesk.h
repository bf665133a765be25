// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/checks/SelfCheck.h"

#include <QString>

#include <functional>
#include <vector>

namespace linli::ui {

/// How well this computer and the shop's file are. Made by app/CompositionRoot; null in tests that
/// do not care.
struct DiagnosticsDesk
{
    using Check = std::function<std::vector<usecases::CheckLine>()>;
    /// GUI thread, at once: what only this thread may ask (printers, fonts, the input method). The
    /// rest is the returned work, for a worker thread; it takes seconds on a large shop.
    std::function<Check()> check;
    /// Versions, the self-check, sizes and the masked log as one text, so that the owner can read
    /// what she sends; no personal data. Worker thread. Errors: FileUnwritable.
    std::function<Result<void>(const QString& file, const std::vector<usecases::CheckLine>&)>
        bundle;
};

} // namespace linli::ui
