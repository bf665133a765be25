// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/authority/Authority.h"
#include "cloud/pages/Invite.h"
#include "cloud/pages/PageShop.h"

#include <QByteArray>

namespace linli::cloud {
namespace {

constexpr std::string_view kJpegBegins = "\xff\xd8\xff";

std::string fieldText(const QJsonObject& fields, const char* name)
{
    return fields.value(QLatin1String(name)).toArray().at(0).toString().toStdString();
}

/// Nothing where the product has none, or what a counter sent is none.
Result<std::optional<GoodsPhoto>> readPhoto(FeedStore& feed, const std::string& product)
{
    LINLI_ASSIGN(const QJsonObject fields, fieldsOf(feed, "photo", product));
    const QByteArray text = QByteArray::fromStdString(fieldText(fields, "jpeg"));
    GoodsPhoto photo{fieldText(fields, "hash"), QByteArray::fromBase64(text).toStdString()};
    return photo.jpeg.starts_with(kJpegBegins) ? std::optional(std::move(photo)) : std::nullopt;
}

Result<std::shared_ptr<const GoodsPhoto>>
photoOf(Call& call, const std::string& store, const std::string& product)
{
    LINLI_ASSIGN(Shelf * shelf, call.bench.database.shelf(store));
    LINLI_ASSIGN(const std::optional<StoreState> state, shelf->feed.state());
    auto& photos = call.bench.shared.photos;
    const std::string key = store + product;
    auto kept = photos.find(key, state ? state->seq : 0, call.now());
    if (!kept) {
        LINLI_ASSIGN(std::optional<GoodsPhoto> photo, readPhoto(shelf->feed, product));
        if (photo) {
            kept = photos.keep(key, state ? state->seq : 0, call.now(), *std::move(photo));
        }
    }
    return kept;
}

} // namespace

Response getPhoto(Call& call)
{
    const std::string& product = call.words.at(0);
    const auto place = placeOfPage(call);
    if (!place.ok()) {
        return failed(call.request, place.error());
    }
    if (!*place || product.size() > 64) {
        return call.problem(Problem::NotFound);
    }
    const auto photo = photoOf(call, (*place)->store, product);
    if (!photo.ok()) {
        return failed(call.request, photo.error());
    }
    if (*photo == nullptr) {
        return call.problem(Problem::NotFound);
    }
    Response response;
    response.contentType = "image/jpeg";
    response.body = (*photo)->jpeg;
    const bool current = call.request.parameter("v") == (*photo)->hash;
    response.with("cache-control",
                  current ? "public, max-age=31536000, immutable" : "public, max-age=300");
    return response;
}

} // namespace linli::cloud
