// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/ImportReading.h"

#include "exchange/import/ReadImport.h"
#include "usecases/imports/RunImport.h"
#include "usecases/shop/Shop.h"

namespace linli::app {

Result<usecases::imports::ImportFile> readFile(const QString& path, const ReadingChoice& choice)
{
    exchange::ReadOptions reading;
    if (!choice.encoding.isEmpty()) {
        reading.encoding = choice.encoding.toStdString();
    }
    if (!choice.kind.isEmpty()) {
        reading.kind = usecases::imports::kindNamed(choice.kind.toStdString());
    }
    LINLI_ASSIGN(const exchange::FileContent content, exchange::loadFile(path));
    return exchange::readImport(content, reading);
}

Result<usecases::imports::ImportResult> importFile(usecases::Shop& shop,
                                                   const QString& path,
                                                   const ReadingChoice& choice,
                                                   const usecases::imports::ImportOptions& options)
{
    LINLI_ASSIGN(const usecases::imports::ImportFile file, readFile(path, choice));
    return usecases::imports::runImport(shop, shop.imports, file, options);
}

} // namespace linli::app
