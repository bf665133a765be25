// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/Language.h"

#include <QObject>
#include <QTranslator>

#include <memory>

namespace linli::ui {

/// The language of the windows: one per process, GUI thread. A switch installs the catalogues of
/// the program and of Qt; every widget hears LanguageChange and writes its texts again.
class LanguageSwitch : public QObject
{
    Q_OBJECT
  public:
    static LanguageSwitch& instance();

    void apply(words::Language language);
    [[nodiscard]] words::Language current() const { return m_current; }

  Q_SIGNALS:
    void changed();

  private:
    LanguageSwitch() = default;
    words::Language m_current = words::Language::Zh;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
};

/// The language in force, for formatting.
[[nodiscard]] inline words::Language language()
{
    return LanguageSwitch::instance().current();
}

} // namespace linli::ui
