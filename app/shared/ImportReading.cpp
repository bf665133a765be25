// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/ImportReading.h"

#include "exchange/import/ReadImport.h"

namespace linli::app {

Result<usecases::imports::ImportFile> readImportFile(const QString& path, const QString& encoding)
{
    exchange::ReadOptions reading;
    if (!encoding.isEmpty()) {
        reading.encoding = encoding.toStdString();
    }
    LINLI_ASSIGN(const exchange::FileContent content, exchange::loadFile(path));
    return exchange::readImport(content, reading);
}

} // namespace linli::app
