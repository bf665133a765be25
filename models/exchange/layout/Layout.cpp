// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/layout/Layout.h"

#include "exchange/cells/CellText.h"

#include <QString>

namespace linli::exchange {
namespace {

bool dropEnd(QString& name, const QString& end)
{
    if (!name.endsWith(end)) {
        return false;
    }
    name.chop(end.size());
    return true;
}

} // namespace

std::string headerName(std::string_view cell)
{
    const std::string normal = nfkc(cleanText(cell));
    QString name;
    for (const QChar c : QString::fromStdString(normal)) {
        if (!c.isSpace() && c != QChar(0x200B) && c != QChar(0xFEFF)) {
            name.append(c.toLower());
        }
    }
    for (bool again = true; again;) {
        again = false;
        while (name.startsWith(u'*')) {
            name.remove(0, 1);
        }
        for (const char16_t* unit : {u"*", u"(元)", u"(¥)", u"(rmb)", u"(cny)"}) {
            again = dropEnd(name, QString::fromUtf16(unit)) || again;
        }
    }
    return name.toStdString();
}

std::vector<std::string> alternatives(std::string_view names)
{
    std::vector<std::string> list;
    while (!names.empty()) {
        const std::size_t bar = names.find('|');
        list.push_back(headerName(names.substr(0, bar)));
        names.remove_prefix(bar == std::string_view::npos ? names.size() : bar + 1);
    }
    return list;
}

const Layout& layoutOf(FileKind kind)
{
    for (const Layout& layout : allLayouts()) {
        if (layout.kind == kind) {
            return layout;
        }
    }
    return allLayouts().front();
}

} // namespace linli::exchange
