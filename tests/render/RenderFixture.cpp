// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/RenderFixture.h"

#include "domain/ids/InviteCode.h"
#include "domain/poster/InviteLink.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

namespace linli::render {

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    constexpr int kLongMs = 20 * 60'000; // 300 pages at 600 dpi beside other work
    if (!process.waitForFinished(kLongMs)) {
        ADD_FAILURE() << program.toStdString() << ": " << process.errorString().toStdString();
        return {};
    }
    constexpr int kZbarFoundNothing = 4;
    EXPECT_TRUE(process.exitCode() == 0 || process.exitCode() == kZbarFoundNothing)
        << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList zbarPayloads(const QStringList& pictures)
{
    return outputOf(QStringLiteral("zbarimg"),
                    QStringList{QStringLiteral("-q"), QStringLiteral("--raw"),
                                QStringLiteral("--nodbus"), QStringLiteral("-Sdisable"),
                                QStringLiteral("-Sqrcode.enable")} +
                        pictures)
        .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

std::string inviteCode(int number)
{
    return InviteCode::fromRandom(0x1234'5678'9ABULL + 7919ULL * static_cast<unsigned>(number))
        .text();
}

poster::PosterFields fieldsFor(int number, bool withLink)
{
    const InviteCode code = InviteCode::parse(inviteCode(number)).value();
    const std::string base = withLink ? "HTTPS://LAOWANG.EXAMPLE" : "";
    return {{"inviter.name", "李**"},
            {"invite.code", code.text()},
            {"invite.link", poster::inviteLink(base, code).value()},
            {"code.payload", poster::symbolPayload(base, code).value()},
            {"shop.name", "老王生鲜"},
            {"shop.initial", "老"},
            {"reward.line", "你和邻居各得 土鸡蛋 1 斤"},
            {"validity.line", "2026年12月31日前有效"}};
}

std::vector<PosterJob> jobsFor(int count, bool withLink)
{
    std::vector<PosterJob> jobs;
    for (int i = 0; i < count; ++i) {
        jobs.push_back({QString::fromStdString(inviteCode(i)), fieldsFor(i, withLink)});
    }
    return jobs;
}

Shipped shipped(const QString& id)
{
    return {shippedTemplate(id).value(), std::make_shared<AssetFolder>(shippedTemplateFolder(id))};
}

QJsonObject codeTemplate(const QJsonObject& qr)
{
    QJsonObject code{{QStringLiteral("id"), QStringLiteral("code")},
                     {QStringLiteral("type"), QStringLiteral("qr")},
                     {QStringLiteral("payload"), QStringLiteral("{code.payload}")},
                     {QStringLiteral("frame"), QJsonObject{{QStringLiteral("x"), 10},
                                                           {QStringLiteral("y"), 10},
                                                           {QStringLiteral("width"), 40},
                                                           {QStringLiteral("height"), 40}}}};
    for (auto it = qr.begin(); it != qr.end(); ++it) {
        code.insert(it.key(), it.value());
    }
    const QJsonObject dark{{QStringLiteral("id"), QStringLiteral("dark")},
                           {QStringLiteral("type"), QStringLiteral("rect")},
                           {QStringLiteral("fill"), QStringLiteral("#333333")},
                           {QStringLiteral("frame"), QJsonObject{{QStringLiteral("width"), 60},
                                                                 {QStringLiteral("height"), 60}}}};
    return {{QStringLiteral("schemaVersion"), 1},
            {QStringLiteral("id"), QStringLiteral("test")},
            {QStringLiteral("name"), QJsonObject{{QStringLiteral("zh"), QStringLiteral("试")},
                                                 {QStringLiteral("en"), QStringLiteral("test")}}},
            {QStringLiteral("page"), QJsonObject{{QStringLiteral("unit"), QStringLiteral("mm")},
                                                 {QStringLiteral("width"), 60},
                                                 {QStringLiteral("height"), 60}}},
            {QStringLiteral("layers"), QJsonArray{dark, code}}};
}

poster::PosterDocument read(const QJsonObject& json)
{
    return readTemplate(QJsonDocument(json).toJson()).value();
}

} // namespace linli::render
