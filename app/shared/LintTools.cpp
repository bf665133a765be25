// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/LintTools.h"

#include "text/LintTextMatcher.h"
#include "wire/linter/RuleBookReader.h"

namespace linli::app {

Result<std::unique_ptr<LintTools>> LintTools::make()
{
    LINLI_ASSIGN(linter::RuleBook book, wire::builtInRuleBook());
    std::unique_ptr<LintTools> tools(new LintTools(std::move(book)));
    LINLI_ASSIGN(tools->m_matcher, text::makeLintTextMatcher(tools->m_book));
    return tools;
}

} // namespace linli::app
