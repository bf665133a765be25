// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "exchange/read/RecordFeed.h"
#include "exchange/read/ZipArchive.h"

#include <QStringView>
#include <QXmlStreamReader>

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace linli::exchange {

[[nodiscard]] Error xlsxBroken(std::string detail);

/// Reads one XML part element by element. Elements are told by local name, whatever their prefix; a
/// document type is refused (entities expand without bound), and so are elements nested without
/// end.
class XlsxXml
{
  public:
    explicit XlsxXml(std::unique_ptr<ZipEntryDevice> part)
        : m_part(std::move(part)), m_reader(m_part.get())
    {
    }
    /// The same, stopped before its records: `opening` and `record` are those of RecordFeed.
    XlsxXml(std::unique_ptr<ZipEntryDevice> part, std::string_view opening, std::string_view record)
        : m_part(std::move(part)), m_feed(std::make_unique<RecordFeed>(*m_part, opening, record)),
          m_reader(m_feed.get())
    {
    }
    /// The feed while it holds records back and the reader stands right before them; null
    /// otherwise.
    [[nodiscard]] RecordFeed* heldRecords() const
    {
        return m_feed != nullptr && m_feed->holds() ? m_feed.get() : nullptr;
    }
    /// Moves to the next start or end of an element, or to text; false at the end of the part.
    /// Errors: XlsxBroken, XlsxLimit.
    [[nodiscard]] Result<bool> advance();
    [[nodiscard]] bool starts(QStringView name) const;
    [[nodiscard]] bool ends(QStringView name) const;
    [[nodiscard]] QXmlStreamReader& reader() { return m_reader; }
    /// An attribute by local name, whatever its prefix; empty where there is none.
    [[nodiscard]] QString attribute(QStringView name) const;
    /// An attribute that must have a prefix (`r:id` beside `id`).
    [[nodiscard]] QString prefixedAttribute(QStringView name) const;

  private:
    std::unique_ptr<ZipEntryDevice> m_part;
    std::unique_ptr<RecordFeed> m_feed;
    QXmlStreamReader m_reader;
    int m_depth = 0;
};

/// A relationship of a part: what `r:id` points to. External ones are left out.
struct Relationship
{
    QString type;     ///< the last word of the type's address: worksheet, sharedStrings …
    std::string part; ///< resolved, without leading slash
};
using Relationships = std::map<QString, Relationship>;

/// The relationships of a part; `part` is empty for the package itself. No such file = none.
/// Errors: XlsxBroken.
[[nodiscard]] Result<Relationships> relationshipsOf(const ZipArchive& archive,
                                                    const std::string& part);

/// `_x000D_` as workbooks write a control character.
[[nodiscard]] std::string withoutEscapes(const std::string& text);

/// Reads a string item up to the end of the element `name`: rich runs joined, phonetic runs left
/// out. Errors: XlsxBroken.
[[nodiscard]] Result<std::string> readStringItem(XlsxXml& xml, QStringView name);

} // namespace linli::exchange
