// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>

namespace linli::arch {

/// design.md §2: the only allowed arrows between layers. Nothing else is accepted anywhere; there
/// is no list of exceptions. A layer may always include itself.
inline const std::map<std::string, std::set<std::string>>& allowedLayers()
{
    static const std::map<std::string, std::set<std::string>> arrows{
        {"domain", {}},
        {"usecases", {"domain"}},
        {"words", {"usecases", "domain"}},
        {"wire", {"usecases", "domain"}},
        {"text", {"usecases", "domain"}},
        {"vault", {"usecases", "domain"}},
        {"storage", {"usecases", "domain", "wire", "vault"}},
        {"sync", {"usecases", "domain", "wire", "vault"}},
        {"runtime", {"usecases", "domain"}},
        {"render", {"domain"}},
        {"exchange", {"usecases", "domain", "wire"}},
        {"itemmodels", {"usecases", "domain"}},
        {"live", {"usecases", "domain"}},
        {"outreach", {"usecases", "domain"}},
        {"ui", {"itemmodels", "runtime", "render", "usecases", "domain", "words"}},
        {"cloud", {"usecases", "domain", "storage", "wire", "vault", "words"}},
    };
    return arrows;
}

/// Which Qt modules a layer may include from; std-only layers have none.
inline const std::map<std::string, std::set<std::string>>& allowedQt()
{
    static const std::map<std::string, std::set<std::string>> modules{
        {"domain", {}},
        {"usecases", {}},
        {"words", {"Core"}},
        {"wire", {"Core"}},
        {"text", {"Core"}},
        {"vault", {"Core"}},
        {"storage", {"Core", "Sql"}},
        {"sync", {"Core", "Network"}},
        {"runtime", {"Core"}},
        {"render", {"Core", "Gui", "Svg"}},
        {"exchange", {"Core"}},
        {"itemmodels", {"Core"}},
        {"live", {"Core", "WebSockets"}},
        {"outreach", {"Core", "Network"}},
        {"cloud", {"Core"}},
        {"ui", {"Core", "Gui", "Widgets", "Charts", "PrintSupport", "Svg", "SvgWidgets"}},
    };
    return modules;
}

} // namespace linli::arch
