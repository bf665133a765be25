// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/posters/TemplateSheet.h"
#include "app/shared/LintTools.h"
#include "app/shared/posters/PosterBoard.h"
#include "app/shared/posters/TemplateFiles.h"
#include "render/posters/TemplateReader.h"
#include "render/posters/checks/PosterFindings.h"
#include "usecases/posters/PosterOffer.h"
#include "usecases/posters/PosterPerson.h"
#include "usecases/settings/ShopProfile.h"
#include "words/ErrorText.h"
#include "words/PosterWords.h"
#include "words/posters/PosterFieldText.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace linli::app {
namespace {

using namespace usecases;

render::TemplateShelf shelfOf(const CommandContext& context)
{
    return render::TemplateShelf(templatesFolder(qs(context.session.file())));
}

bool isChinese(const CommandContext& context)
{
    return context.out.language() == words::Language::Zh;
}

QString nameOf(const CommandContext& context, const poster::PosterDocument& document)
{
    return qs(isChinese(context) ? document.nameZh : document.nameEn);
}

QString sizeOf(const poster::Page& page)
{
    return QStringLiteral("%1 × %2 %3")
        .arg(page.width)
        .arg(page.height)
        .arg(page.unit == poster::PageUnit::Pixel ? QStringLiteral("px") : QStringLiteral("mm"));
}

Result<QString> needed(const QString& value, const char* what)
{
    if (value.isEmpty()) {
        return Error::badInput(ErrorCode::MissingValue, "option", what, what);
    }
    return value;
}

Result<int> listTemplates(CommandContext& context)
{
    QJsonArray templates;
    QString text;
    for (const render::ShelvedTemplate& one : shelfOf(context).list()) {
        const QString name = one.document ? nameOf(context, *one.document) : QString();
        const QString size = one.document ? sizeOf(one.document->page) : QString();
        const QString problem =
            one.problem ? words::errorText(*one.problem, context.out.language()).sentence
                        : QString();
        templates.append(QJsonObject{{QStringLiteral("id"), one.id},
                                     {QStringLiteral("name"), name},
                                     {QStringLiteral("size"), size},
                                     {QStringLiteral("shipped"), one.shipped},
                                     {QStringLiteral("problem"), problem}});
        text += QStringLiteral("%1  %2  %3%4\n").arg(one.id, -24).arg(name, size, problem);
    }
    text.chop(1);
    context.out.answer({{QStringLiteral("templates"), templates}}, text);
    return 0;
}

int answerId(const CommandContext& context, const QString& id)
{
    context.out.answer({{QStringLiteral("id"), id}}, id);
    return 0;
}

Result<int> importOne(CommandContext& context)
{
    LINLI_ASSIGN(const QString file, needed(context.arguments.positional(1), "FILE.linliposter"));
    LINLI_ASSIGN(const QString id, importTemplate(shelfOf(context), file));
    return answerId(context, id);
}

Result<int> exportOne(CommandContext& context)
{
    LINLI_ASSIGN(const QString id, needed(context.arguments.positional(1), "ID"));
    LINLI_ASSIGN(const QString file, needed(context.arguments.option("--out"), "--out"));
    LINLI_TRY(exportTemplate(shelfOf(context), id, file));
    return answerId(context, id);
}

Result<int> copyOne(CommandContext& context)
{
    LINLI_ASSIGN(const QString id, needed(context.arguments.positional(1), "ID"));
    LINLI_ASSIGN(const QString name, needed(context.arguments.option("--name"), "--name"));
    LINLI_ASSIGN(const QString copy,
                 shelfOf(context).duplicate(id, name.toStdString(), name.toStdString()));
    return answerId(context, copy);
}

Result<int> removeOne(CommandContext& context)
{
    LINLI_ASSIGN(const QString id, needed(context.arguments.positional(1), "ID"));
    LINLI_TRY(shelfOf(context).remove(id));
    return answerId(context, id);
}

/// Sample values, and over them what the shop of this run really has.
poster::PosterFields fieldsOf(CommandContext& context)
{
    const words::Language language = context.out.language();
    poster::PosterFields fields = words::samplePosterFields(language);
    const Result<Shop*> shop = context.session.shop();
    if (!shop) {
        return fields;
    }
    const Result<std::vector<PosterPerson>> people = allPosterPeople(**shop);
    const Result<ShopProfile> profile = shopProfile(**shop);
    const auto offer = posterOffer(**shop);
    const Result<PosterTopic> topic = posterTopic(**shop);
    if (people && profile && offer && topic && !people->empty()) {
        poster::PosterFields real =
            words::posterFields(people->front(), *profile, *offer, language);
        real.merge(words::topicFields(*topic, BusinessDay::of((*shop)->clock.now()), language));
        real.merge(std::move(fields));
        return real;
    }
    return fields;
}

poster::PosterFields boardFieldsOf(CommandContext& context, const poster::PosterDocument& document)
{
    const Result<Shop*> shop = context.session.shop();
    return shop ? posterBoard(**shop, document, context.out.language())
                      .valueOr(poster::PosterFields())
                : poster::PosterFields();
}

/// A template of the shelf, or a JSON file or package that is not on it yet.
Result<render::ShelvedTemplate> subjectOf(const CommandContext& context, const QString& subject)
{
    if (!QFileInfo::exists(subject)) {
        return shelfOf(context).find(subject);
    }
    QFile file(subject);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::badInput(ErrorCode::FileUnreadable, "file", subject.toStdString(), "-");
    }
    LINLI_ASSIGN(poster::PosterDocument document, render::readTemplate(file.readAll()));
    render::ShelvedTemplate one;
    one.id = qs(document.id);
    one.assets = std::make_shared<render::AssetFolder>(QFileInfo(subject).absolutePath());
    one.document = std::make_shared<const poster::PosterDocument>(std::move(document));
    return one;
}

Result<std::vector<Error>> findingsOf(CommandContext& context, const render::ShelvedTemplate& one)
{
    poster::PosterFields fields = fieldsOf(context);
    fields.merge(boardFieldsOf(context, *one.document));
    render::PosterPainter painter(*one.document, one.assets, {});
    LINLI_ASSIGN(std::vector<Error> findings, render::posterFindings(painter, fields));
    LINLI_ASSIGN(const auto tools, LintTools::make());
    const BusinessDay today = BusinessDay::of(context.session.clock().now());
    LINLI_ASSIGN(const auto words, poster::wordFindings(*one.document, fields, tools->book(),
                                                        tools->desk().matcher, today));
    for (const poster::WordFinding& finding : words) {
        findings.push_back(poster::wordsError(finding, isChinese(context)));
    }
    return findings;
}

Result<int> checkOne(CommandContext& context)
{
    LINLI_ASSIGN(const QString subject, needed(context.arguments.positional(1), "ID|FILE"));
    LINLI_ASSIGN(const render::ShelvedTemplate one, subjectOf(context, subject));
    LINLI_ASSIGN(const std::vector<Error> findings, findingsOf(context, one));
    QJsonArray list;
    QString text;
    for (const Error& finding : findings) {
        const words::ErrorText said = words::errorText(finding, context.out.language());
        const std::string_view layer = finding.parameter("layer");
        const QString where = QString::fromUtf8(layer.data(), qsizetype(layer.size()));
        list.append(QJsonObject{
            {QStringLiteral("code"), QString::fromLatin1(linli::nameOf(finding.code()))},
            {QStringLiteral("layer"), where},
            {QStringLiteral("sentence"), said.sentence},
            {QStringLiteral("next"), said.nextStep},
            {QStringLiteral("repairable"), poster::isRepairable(finding.code())}});
        text += QStringLiteral("%1: %2 %3\n").arg(where, said.sentence, said.nextStep);
    }
    if (findings.empty()) {
        text = say(context, {u"没有发现问题。\n", u"Nothing was found.\n"});
    }
    text.chop(1);
    context.out.answer({{QStringLiteral("findings"), list}}, text);
    return findings.empty() ? 0 : 1;
}

/// The one that is named, or every template of the shelf that can be read.
Result<std::vector<SheetEntry>> sheetEntries(const CommandContext& context)
{
    std::vector<render::ShelvedTemplate> shown;
    if (const QString subject = context.arguments.positional(1); !subject.isEmpty()) {
        LINLI_ASSIGN(render::ShelvedTemplate one, subjectOf(context, subject));
        shown.push_back(std::move(one));
    } else {
        shown = shelfOf(context).list();
    }
    std::vector<SheetEntry> entries;
    for (render::ShelvedTemplate& one : shown) {
        if (one.document) {
            const QString name = nameOf(context, *one.document);
            const QString size = sizeOf(one.document->page);
            entries.push_back({std::move(one), name, size});
        }
    }
    return entries;
}

Result<int> writeSheet(CommandContext& context)
{
    LINLI_ASSIGN(const QString file, needed(context.arguments.option("--out"), "--out"));
    LINLI_ASSIGN(const std::vector<SheetEntry> entries, sheetEntries(context));
    poster::PosterFields fields = fieldsOf(context);
    for (const SheetEntry& entry : entries) {
        fields.merge(boardFieldsOf(context, *entry.shown.document));
    }
    LINLI_ASSIGN(const QImage sheet, templateSheet(entries, fields));
    if (!sheet.save(file)) {
        return Error::badInput(ErrorCode::FileUnwritable, "file", file.toStdString(), "-");
    }
    context.out.answer({{QStringLiteral("file"), file}}, file);
    return 0;
}

Result<int> templateCommand(CommandContext& context)
{
    struct Action
    {
        const char* name;
        Result<int> (*run)(CommandContext&);
    };
    static constexpr Action kActions[] = {
        {"list", listTemplates}, {"import", importOne}, {"export", exportOne}, {"copy", copyOne},
        {"remove", removeOne},   {"check", checkOne},   {"sheet", writeSheet}};
    const QString wanted = context.arguments.positional(0);
    QStringList names;
    for (const Action& action : kActions) {
        names << QLatin1String(action.name);
        if (wanted == names.back()) {
            return action.run(context);
        }
    }
    return Error::badInput(ErrorCode::UnknownOption, "action", wanted.toStdString(),
                           names.join(QStringLiteral(", ")).toStdString());
}

} // namespace

std::vector<Command> posterTemplateCommands()
{
    return {
        {"poster template",
         {{QStringLiteral("list|import|export|copy|remove|check|sheet"),
           QStringLiteral("[ID|FILE]")},
          {QStringLiteral("--out"), QStringLiteral("--name")},
          {}},
         {u"海报模板：列出、导入导出（.linliposter）、复制、检查、样张",
          u"Poster templates: list, import and export (.linliposter), copy, check, picture sheet"},
         templateCommand}};
}

} // namespace linli::app
