// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ConsoleImports.h"

#include "app/shared/ImportReading.h"
#include "exchange/import/ReadImport.h"
#include "exchange/peek/Excerpt.h"
#include "exchange/peek/FieldChoice.h"
#include "exchange/peek/FilePeek.h"

#include <QSaveFile>

#include <memory>
#include <set>

namespace linli::app {
namespace {

/// A source ready to be read; keeps the profile its options point at.
struct Opened
{
    exchange::FileContent content;
    std::unique_ptr<exchange::MappingProfile> profile;
    exchange::ReadOptions options;
};

Result<Opened> opened(const ui::ImportSource& source)
{
    Opened file;
    LINLI_ASSIGN(file.content, exchange::loadFile(source.path));
    if (!source.encoding.isEmpty()) {
        file.options.encoding = source.encoding.toStdString();
    }
    if (!source.profile.empty()) {
        LINLI_ASSIGN(exchange::MappingProfile profile, exchange::readProfile(source.profile));
        file.profile = std::make_unique<exchange::MappingProfile>(std::move(profile));
        file.options.profile = file.profile.get();
    }
    return file;
}

Result<usecases::imports::ImportFile> read(const ui::ImportSource& source)
{
    LINLI_ASSIGN(const Opened file, opened(source));
    return exchange::readImport(file.content, file.options);
}

Result<ui::PeekedFile> peek(const QString& path, const QString& encoding)
{
    LINLI_ASSIGN(const exchange::FileContent content, exchange::loadFile(path));
    LINLI_ASSIGN(const exchange::FilePeek seen,
                 exchange::peekFile(content, encoding.isEmpty() ? "auto" : encoding.toStdString()));
    ui::PeekedFile shown{seen.encoding, seen.sheet, {}, seen.header};
    for (const exchange::PeekedRow& row : seen.rows) {
        shown.lines.push_back({row.number, row.cells, row.fingerprint});
    }
    return shown;
}

std::vector<ui::MappedField> fields(usecases::imports::FileKind kind, const QStringList& titles)
{
    std::vector<ui::MappedField> list;
    for (const exchange::FieldChoice& choice : exchange::fieldChoices(kind, titles)) {
        list.push_back({choice.ours, choice.required, choice.guess});
    }
    return list;
}

Result<ui::FileRows> rows(const ui::ImportSource& source,
                          const usecases::imports::ImportResult& result)
{
    std::set<std::int64_t> wanted;
    for (const usecases::imports::CellError& error : result.errors) {
        wanted.insert(error.row);
    }
    LINLI_ASSIGN(const Opened file, opened(source));
    LINLI_ASSIGN(const exchange::FileExcerpt excerpt,
                 exchange::excerptOf(file.content, file.options, wanted));
    ui::FileRows shown{excerpt.titles, {}};
    for (const exchange::FileExcerpt::Line& line : excerpt.lines) {
        shown.lines.push_back({line.number, line.cells});
    }
    return shown;
}

Result<void> writeErrors(const ui::ImportSource& source,
                         const usecases::imports::ImportResult& result,
                         words::Language language,
                         const QString& path)
{
    LINLI_ASSIGN(const Opened file, opened(source));
    return exchange::writeCorrections(file.content, file.options, correctionNotes(result, language),
                                      correctionTitle(language), path);
}

Result<std::string> loadProfile(const QString& path)
{
    LINLI_ASSIGN(const exchange::FileContent file, exchange::loadFile(path));
    LINLI_ASSIGN(const exchange::MappingProfile profile,
                 exchange::readProfile(
                     {file.bytes.constData(), static_cast<std::size_t>(file.bytes.size())}));
    return exchange::profileToJson(profile);
}

Result<void> storeProfile(const QString& path, const std::string& profile)
{
    QSaveFile file(path);
    const QByteArray bytes = QByteArray::fromStdString(profile + "\n");
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return written && file.commit() ? Result<void>()
                                    : Error(ErrorCode::FileUnwritable)
                                          .with("value", path.toStdString())
                                          .detail(file.errorString().toStdString());
}

} // namespace

ui::ImportDesk importDesk()
{
    ui::ImportDesk desk;
    desk.read = read;
    desk.peek = peek;
    desk.fields = fields;
    desk.profileText = [](usecases::imports::FileKind kind,
                          const std::vector<std::pair<std::string, std::string>>& columns) {
        exchange::MappingProfile profile;
        profile.kind = kind;
        profile.columns = columns;
        return exchange::profileToJson(profile);
    };
    desk.rows = rows;
    desk.writeErrors = writeErrors;
    desk.loadProfile = loadProfile;
    desk.storeProfile = storeProfile;
    return desk;
}

} // namespace linli::app
