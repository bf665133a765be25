// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/privacy/PersonWriting.h"

#include "app/shared/ReportWriting.h"
#include "domain/rewards/Texts.h"
#include "words/privacy/PersonText.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace linli::app {
namespace {

using Object = QJsonObject;
constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString qs(const std::string& text)
{
    return QString::fromStdString(text);
}

QJsonValue isoOf(const std::optional<Instant>& at)
{
    return at ? QJsonValue(qs(at->toIso())) : QJsonValue();
}

template <typename Items, typename Make> QJsonArray arrayOf(const Items& items, Make make)
{
    QJsonArray array;
    for (const auto& item : items) {
        array.append(make(item));
    }
    return array;
}

Object identityOf(const usecases::PersonFile& file)
{
    const usecases::MemberIdentity& who = file.identity;
    const auto same = [](const std::string& text) { return qs(text); };
    return {{QStringLiteral("key"), qs(file.row.key.text())},
            {QStringLiteral("name"), qs(who.name)},
            {QStringLiteral("nickname"), qs(who.nickname)},
            {QStringLiteral("phone"), qs(who.phone)},
            {QStringLiteral("estate"), qs(who.estate)},
            {QStringLiteral("building"), qs(who.building)},
            {QStringLiteral("door"), qs(who.door)},
            {QStringLiteral("note"), qs(who.note)},
            {QStringLiteral("code"), qs(file.row.code)},
            {QStringLiteral("joined_at"), qs(file.row.joinedAt.toIso())},
            {QStringLiteral("aliases"), arrayOf(file.aliases, same)},
            {QStringLiteral("tags"), arrayOf(file.row.tags, same)}};
}

Object consentOf(const ports::ConsentRecord& one)
{
    return {{QStringLiteral("purpose"), qs(one.purpose)},
            {QStringLiteral("text_version"), qs(one.textVersion)},
            {QStringLiteral("channel"), qs(one.channel)},
            {QStringLiteral("language"), qs(one.language)},
            {QStringLiteral("given_at"), qs(one.givenAt.toIso())},
            {QStringLiteral("withdrawn_at"), isoOf(one.withdrawnAt)},
            {QStringLiteral("signed_paper"), one.paper},
            {QStringLiteral("notice"), qint64(one.notice)}};
}

Object bindOf(const usecases::MaskedBind& one)
{
    return {{QStringLiteral("name"), qs(one.name)},
            {QStringLiteral("at"), qs(one.at.toIso())},
            {QStringLiteral("ended_at"), isoOf(one.endedAt)}};
}

Object orderOf(const usecases::OrderRow& one)
{
    return {{QStringLiteral("order"), qs(one.key.text())},
            {QStringLiteral("placed_at"), qs(one.placedAt.toIso())},
            {QStringLiteral("paid_at"), isoOf(one.paidAt)},
            {QStringLiteral("fulfilled_at"), isoOf(one.fulfilledAt)},
            {QStringLiteral("goods"), qs(one.goodsText)},
            {QStringLiteral("payable_fen"), qint64(one.payableFen)},
            {QStringLiteral("refunded_fen"), qint64(one.refundedFen)},
            {QStringLiteral("platform"), qs(one.platform)},
            {QStringLiteral("note"), qs(one.note)}};
}

Object rewardOf(const usecases::RewardRow& one)
{
    return {{QStringLiteral("id"), qs(one.id.text())},
            {QStringLiteral("rule"), qs(one.rule.text())},
            {QStringLiteral("unit"), qs(one.unit.text())},
            {QStringLiteral("issued"), qint64(one.issued)},
            {QStringLiteral("current"), qint64(one.current)},
            {QStringLiteral("state"), qs(std::string(rewards::textOf(one.state)))},
            {QStringLiteral("at"), qs(one.paidAt.toIso())},
            {QStringLiteral("about"), qs(one.inviteeName)},
            {QStringLiteral("expires_at"), isoOf(one.expiresAt)}};
}

Object balanceOf(const usecases::UnitBalance& one)
{
    return {{QStringLiteral("unit"), qs(one.unit.text())},
            {QStringLiteral("pending"), qint64(one.pending)},
            {QStringLiteral("available"), qint64(one.available)},
            {QStringLiteral("used"), qint64(one.used)},
            {QStringLiteral("owed"), qint64(one.owed)}};
}

Object entryOf(const usecases::LedgerRow& one)
{
    return {{QStringLiteral("seq"), qint64(one.sequence)},
            {QStringLiteral("at"), qs(one.at.toIso())},
            {QStringLiteral("kind"), qs(one.kind)},
            {QStringLiteral("unit"), qs(one.unit.text())},
            {QStringLiteral("amount"), qint64(one.amount)},
            {QStringLiteral("reward"), qs(one.reward.text())}};
}

Object featureOf(const ports::FeatureRows& feature)
{
    return {{QStringLiteral("table"), qs(feature.table)},
            {QStringLiteral("rows"), arrayOf(feature.rows, [](const std::string& row) {
                 return QJsonDocument::fromJson(QByteArray::fromStdString(row)).object();
             })}};
}

} // namespace

QJsonObject personJson(const usecases::PersonFile& file)
{
    const auto textFields = [](const ports::ConsentText& text) {
        return Object{{QStringLiteral("purpose"), qs(text.purpose)},
                      {QStringLiteral("version"), qs(text.version)},
                      {QStringLiteral("zh"), qs(text.zh)},
                      {QStringLiteral("en"), qs(text.en)}};
    };
    const auto look = [](const ports::AuditRow& row) {
        return Object{{QStringLiteral("at"), qs(row.at.toIso())},
                      {QStringLiteral("by"), qs(row.actor)}};
    };
    Object document = identityOf(file); // at the top: what a person looks for first
    document[QStringLiteral("made_at")] = qs(file.madeAt.toIso());
    document[QStringLiteral("shop")] = qs(file.shopName);
    document[QStringLiteral("consents")] = arrayOf(file.consents, consentOf);
    document[QStringLiteral("consent_texts")] = arrayOf(file.texts, textFields);
    document[QStringLiteral("invited_by")] = arrayOf(file.invitedBy, bindOf);
    document[QStringLiteral("invited")] = arrayOf(file.invited, bindOf);
    document[QStringLiteral("orders")] = arrayOf(file.orders, orderOf);
    document[QStringLiteral("rewards")] = arrayOf(file.rewards, rewardOf);
    document[QStringLiteral("balances")] = arrayOf(file.balances, balanceOf);
    document[QStringLiteral("ledger")] = arrayOf(file.ledger, entryOf);
    document[QStringLiteral("phone_seen_by")] = arrayOf(file.looks, look);
    document[QStringLiteral("other_records")] = arrayOf(file.others, featureOf);
    return document;
}

Result<void>
writePersonFile(const usecases::PersonFile& person, const QString& file, words::Language language)
{
    if (file.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        LINLI_TRY(writeReport(words::personReport(person, language), person.shopName, person.madeAt,
                              file, language));
        return QFile::setPermissions(file, kOwnerOnly)
                   ? Result<void>()
                   : Error::badInput(ErrorCode::FileUnwritable, "file", file.toStdString(), "0600");
    }
    if (!file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        return Error::badInput(ErrorCode::UnknownOption, "file", file.toStdString(), ".json .xlsx");
    }
    QSaveFile save(file);
    const QByteArray bytes = QJsonDocument(personJson(person)).toJson();
    if (!save.open(QIODevice::WriteOnly) || !save.setPermissions(kOwnerOnly) ||
        save.write(bytes) != bytes.size() || !save.commit()) {
        return Error::badInput(ErrorCode::FileUnwritable, "file", file.toStdString(), "*.json");
    }
    return {};
}

} // namespace linli::app
