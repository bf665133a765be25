// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/profile/MappingProfile.h"
#include "exchange/read/RowSource.h"

#include <memory>

namespace linli::exchange {

/// The rows of another source, with the header of the file's owner turned into ours: every row
/// that holds all columns of the profile is a header (files repeat theirs). The profile must
/// outlive it.
class RenamedRows final : public RowSource
{
  public:
    RenamedRows(std::unique_ptr<RowSource> rows, const MappingProfile& profile);
    [[nodiscard]] Result<bool> next(Row& row) override;
    void ignoreColumnsFrom(std::size_t count) override { m_rows->ignoreColumnsFrom(count); }

  private:
    void rename(Row& row) const;
    std::unique_ptr<RowSource> m_rows;
    const MappingProfile& m_profile;
    std::vector<std::string> m_theirs; ///< as headers are compared
};

/// `rows` as they are, or renamed where there is a profile.
[[nodiscard]] std::unique_ptr<RowSource> renamed(std::unique_ptr<RowSource> rows,
                                                 const MappingProfile* profile);

} // namespace linli::exchange
