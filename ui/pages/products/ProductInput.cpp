// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/products/ProductInput.h"

#include "domain/money/Money.h"
#include "domain/product/Barcode.h"
#include "usecases/shop/TextLimits.h"

#include <array>
#include <charconv>

namespace linli::ui {

namespace {

// The limits of usecases/products/Products.h, checked here too so that the owner sees them while
// typing and in yuan; saveProduct() remains the judge.
constexpr std::int64_t kMostStock = 1'000'000;
constexpr std::size_t kLongestName = 80;
constexpr std::size_t kLongestWord = 40;
constexpr std::size_t kLongestPromise = 200;
const std::string kAllowedMoney = "0.00–10,000,000.00";

struct FieldName
{
    std::string_view name;
    ProductField field;
};

constexpr std::array kFieldNames{
    FieldName{"name", ProductField::Name},
    FieldName{"spec", ProductField::Spec},
    FieldName{"category", ProductField::Category},
    FieldName{"sku", ProductField::Sku},
    FieldName{"barcode", ProductField::Barcode},
    FieldName{"unit", ProductField::Unit},
    FieldName{"list_fen", ProductField::ListPrice},
    FieldName{"live_fen", ProductField::LivePrice},
    FieldName{"group_fen", ProductField::GroupPrice},
    FieldName{"cost_fen", ProductField::Cost},
    FieldName{"stock", ProductField::Stock},
    FieldName{"promise", ProductField::Promise},
};

std::string nameOf(ProductField field)
{
    for (const FieldName& known : kFieldNames) {
        if (known.field == field) {
            return std::string(known.name);
        }
    }
    return {};
}

/// Reads the fields one by one and collects what is wrong.
class Reader
{
  public:
    explicit Reader(ReadProduct& read) : m_read(read) {}

    void text(ProductField field, const QString& typed, std::size_t most, std::string& into)
    {
        Result<std::string> read = usecases::typedText(nameOf(field), typed.toStdString(), most);
        if (!read) {
            m_read.mistakes.emplace(field, read.error());
            return;
        }
        into = std::move(read).value();
    }

    [[nodiscard]] std::optional<std::int64_t> money(ProductField field, const QString& typed)
    {
        const std::string text = usecases::trimmed(typed.toStdString());
        if (text.empty()) {
            return std::nullopt;
        }
        const Result<Money> read = Money::parse(text);
        if (!read) {
            refuse(field, ErrorCode::InvalidMoney, text, "12.50");
            return std::nullopt;
        }
        if (read->fen() < 0 || read->fen() > usecases::kMostFen) {
            refuse(field, ErrorCode::OutOfRange, text, kAllowedMoney);
            return std::nullopt;
        }
        return read->fen();
    }

    [[nodiscard]] std::optional<std::int64_t> count(ProductField field, const QString& typed)
    {
        const std::string text = usecases::trimmed(typed.toStdString());
        if (text.empty()) {
            return std::nullopt;
        }
        std::int64_t value = 0;
        const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (failure != std::errc() || end != text.data() + text.size() || value < 0 ||
            value > kMostStock) {
            refuse(field, ErrorCode::OutOfRange, text, "0–1,000,000");
            return std::nullopt;
        }
        return value;
    }

    void refuse(ProductField field, ErrorCode code, const std::string& value, std::string allowed)
    {
        m_read.mistakes.emplace(field,
                                Error::badInput(code, nameOf(field), value, std::move(allowed)));
    }

  private:
    ReadProduct& m_read;
};

QString yuan(std::optional<std::int64_t> fen)
{
    return fen ? QString::fromStdString(Money::fromFen(*fen).toPlainText()) : QString();
}

} // namespace

ReadProduct readProduct(const ProductInput& input)
{
    ReadProduct read;
    Reader reader(read);
    usecases::ProductDraft& draft = read.draft;
    draft.id = input.id.toStdString();
    draft.rewardAllowed = input.rewardAllowed;
    reader.text(ProductField::Name, input.name, kLongestName, draft.name);
    reader.text(ProductField::Spec, input.spec, kLongestWord, draft.spec);
    reader.text(ProductField::Category, input.category, kLongestWord, draft.category);
    reader.text(ProductField::Sku, input.sku, kLongestWord, draft.sku);
    reader.text(ProductField::Barcode, input.barcode, kLongestWord, draft.barcode);
    reader.text(ProductField::Unit, input.unit, kLongestWord, draft.unit);
    reader.text(ProductField::Promise, input.promise, kLongestPromise, draft.promise);
    if (draft.name.empty() && !read.mistakes.contains(ProductField::Name)) {
        reader.refuse(ProductField::Name, ErrorCode::MissingValue, {}, "1–80");
    }
    if (!product::isUsableBarcode(draft.barcode)) {
        reader.refuse(ProductField::Barcode, ErrorCode::InvalidCode, draft.barcode,
                      "EAN-13 / EAN-8 / UPC-A");
    }
    const auto list = reader.money(ProductField::ListPrice, input.listPrice);
    if (!list && !read.mistakes.contains(ProductField::ListPrice)) {
        reader.refuse(ProductField::ListPrice, ErrorCode::MissingValue, {}, kAllowedMoney);
    }
    draft.listFen = list.value_or(0);
    draft.liveFen = reader.money(ProductField::LivePrice, input.livePrice);
    draft.groupFen = reader.money(ProductField::GroupPrice, input.groupPrice);
    draft.costFen = reader.money(ProductField::Cost, input.cost);
    draft.stock = reader.count(ProductField::Stock, input.stock);
    return read;
}

ProductInput inputOf(const usecases::Product& product)
{
    const auto text = [](const std::string& utf8) { return QString::fromStdString(utf8); };
    ProductInput input;
    input.id = text(product.id);
    input.sku = text(product.sku);
    input.name = text(product.name);
    input.spec = text(product.spec);
    input.category = text(product.category);
    input.barcode = text(product.barcode);
    input.unit = text(product.unit);
    input.listPrice = yuan(product.listFen);
    input.livePrice = yuan(product.liveFen);
    input.groupPrice = yuan(product.groupFen);
    input.cost = yuan(product.costFen);
    input.stock = product.stock ? QString::number(*product.stock) : QString();
    input.promise = text(product.promise);
    input.rewardAllowed = product.rewardAllowed;
    return input;
}

std::optional<ProductField> fieldOf(std::string_view errorField)
{
    for (const FieldName& known : kFieldNames) {
        if (known.name == errorField) {
            return known.field;
        }
    }
    return std::nullopt;
}

std::optional<std::int64_t> marginBasisPoints(std::optional<std::int64_t> priceFen,
                                              std::optional<std::int64_t> costFen)
{
    if (!priceFen || !costFen || *priceFen == 0) {
        return std::nullopt;
    }
    return (*priceFen - *costFen) * 10'000 / *priceFen;
}

} // namespace linli::ui
