// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/privacy/LetterPapers.h"

#include "words/privacy/NoticeText.h"

#include <QSaveFile>

namespace linli::app {

render::Letter paperLetter(const words::LetterText& text)
{
    render::Letter letter{text.title, text.subtitle, {}, text.lines, text.footer};
    for (const words::LetterSection& section : text.sections) {
        letter.parts.push_back({section.heading, section.paragraphs});
    }
    return letter;
}

Result<void> writeLetter(const words::LetterText& text, const QString& file)
{
    if (file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        return render::writePagesPdf(render::LetterPages(paperLetter(text)), text.title, file);
    }
    if (!file.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive)) {
        return Error::badInput(ErrorCode::UnknownOption, "file", file.toStdString(), ".pdf .txt");
    }
    QSaveFile save(file);
    const QByteArray bytes = words::plainText(text).toUtf8();
    if (!save.open(QIODevice::WriteOnly) || save.write(bytes) != bytes.size() || !save.commit()) {
        return Error::badInput(ErrorCode::FileUnwritable, "file", file.toStdString(), "*.txt");
    }
    return {};
}

} // namespace linli::app
