// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Error.h"

#include <map>
#include <string>

namespace linli::ui {

class Field;
class FormDialog;

/// Puts an error of a use case where it belongs: under the field it names (the first one gets the
/// focus), else above the dialog's buttons.
class FieldErrors
{
  public:
    /// `name` is the "field" parameter of errors.
    void add(const std::string& name, Field* field) { m_fields[name] = field; }
    void clear(FormDialog& dialog) const;
    void show(FormDialog& dialog, const Error& error) const;

  private:
    std::map<std::string, Field*> m_fields;
};

} // namespace linli::ui
