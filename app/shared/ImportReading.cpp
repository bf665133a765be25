// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/ImportReading.h"

#include "exchange/import/ReadImport.h"
#include "words/ImportText.h"

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

exchange::RowNotes correctionNotes(const usecases::imports::ImportResult& result,
                                   words::Language language)
{
    exchange::RowNotes notes;
    for (const usecases::imports::CellError& error : result.errors) {
        QString& note = notes[error.row];
        note += QStringLiteral("%1%2: %3 (%4)")
                    .arg(note.isEmpty() ? QString() : QStringLiteral("; "),
                         QString::fromStdString(error.column),
                         words::cellProblemText(error.problem, language),
                         words::cellAllowedText(error.problem, language));
    }
    return notes;
}

QString correctionTitle(words::Language language)
{
    constexpr words::Bilingual kTitle{u"需要改正", u"To correct"};
    return kTitle.in(language);
}

} // namespace linli::app
