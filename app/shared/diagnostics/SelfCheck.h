// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/checks/SelfCheck.h"
#include "usecases/ports/Clock.h"

#include <QStringList>

#include <string>
#include <vector>

namespace linli::app {

/// Fonts and the input method of this session. GUI thread.
[[nodiscard]] std::vector<usecases::CheckLine> checkSession();
/// Of the families that have Chinese letters: bad where there is none.
[[nodiscard]] usecases::CheckLine fontsLine(const QStringList& chinese);
/// Of the standard printer, "" = none is chosen, and all there are.
[[nodiscard]] usecases::CheckLine printerLine(const QString& standard, const QStringList& all);
/// Of Qt's platform ("xcb", "wayland", "windows") and QT_IM_MODULE.
[[nodiscard]] usecases::CheckLine inputMethodLine(const QString& platform, const QString& module);

/// The disk, the clock, the file, its copies, its key and the cloud. Opens connections of its own,
/// read-only; seconds for a large shop; not on the GUI thread.
[[nodiscard]] std::vector<usecases::CheckLine> checkShopFile(const std::string& file,
                                                             const ports::Clock& clock);

/// Everything about this installation that helps to find a fault, and no person: versions, the
/// lines above by their keys, sizes and counts, the log of the last days. Any thread.
[[nodiscard]] std::string supportText(const std::string& file,
                                      const std::vector<usecases::CheckLine>& lines,
                                      const ports::Clock& clock);
/// The same, written. Errors: FileUnwritable.
[[nodiscard]] Result<void> writeSupportText(const std::string& path,
                                            const std::string& file,
                                            const std::vector<usecases::CheckLine>& lines,
                                            const ports::Clock& clock);

} // namespace linli::app
