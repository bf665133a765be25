// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/products/ProductsPresenter.h"

#include "render/products/GoodsPhoto.h"
#include "ui/language/CellText.h"
#include "ui/pages/common/PagedPieces.h"
#include "usecases/products/ProductPhoto.h"

#include <algorithm>

namespace linli::ui {

namespace {

constexpr std::int32_t kFirstPage = 200;
constexpr std::int32_t kMostAtOnce = 1000; ///< limit of PageRequest

struct Opened
{
    usecases::Product product;
    std::vector<usecases::PriceChange> prices;
    QByteArray photo;
};

} // namespace

ProductsPresenter::ProductsPresenter(const AppContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_model(makeProductModel(this))
{
}

void ProductsPresenter::setText(const QString& text)
{
    m_query.text = text.trimmed().toStdString();
    refresh();
}

void ProductsPresenter::setCategory(const QString& category)
{
    m_query.category = category.toStdString();
    refresh();
}

void ProductsPresenter::setArchived(bool archived)
{
    m_query.archived = archived;
    refresh();
}

void ProductsPresenter::setSort(usecases::ProductSort sort)
{
    m_query.sort = sort;
    refresh();
}

void ProductsPresenter::refresh()
{
    const int request = ++m_request;
    usecases::PageRequest page;
    page.limit = std::clamp(std::int32_t(m_model->rowCount()), kFirstPage, kMostAtOnce);
    m_context.shop.ask<List>(
        this,
        [query = m_query, page](StoreSide& side) -> Result<List> {
            List list;
            LINLI_ASSIGN(list.page, usecases::listProducts(side.shop, query, page));
            LINLI_ASSIGN(list.categories, usecases::productCategories(side.shop));
            return list;
        },
        [this, request](Result<List> list) {
            if (request != m_request) {
                return;
            }
            if (!list) {
                Q_EMIT failed(sentenceOf(list.error()));
                return;
            }
            show(*list);
        });
}

void ProductsPresenter::show(const List& list)
{
    std::vector<ProductLine> lines;
    std::transform(list.page.rows.begin(), list.page.rows.end(), std::back_inserter(lines), lineOf);
    m_model->apply(std::move(lines));
    m_next = list.page.next;
    m_total = list.page.total;
    m_loadingMore = false;
    m_categories.clear();
    for (const std::string& category : list.categories) {
        m_categories += text(category);
    }
    Q_EMIT listChanged();
}

void ProductsPresenter::loadMore()
{
    if (!m_next || m_loadingMore) {
        return;
    }
    m_loadingMore = true;
    usecases::PageRequest page;
    page.limit = kFirstPage;
    page.after = m_next;
    m_context.shop.ask<usecases::Page<usecases::Product>>(
        this,
        [query = m_query, page](StoreSide& side) {
            return usecases::listProducts(side.shop, query, page);
        },
        [this, request = m_request](Result<usecases::Page<usecases::Product>> more) {
            m_loadingMore = false;
            if (request != m_request || !more) {
                return; // a newer list is on its way, or the next scroll asks again
            }
            std::vector<ProductLine> lines = m_model->rows();
            std::transform(more->rows.begin(), more->rows.end(), std::back_inserter(lines), lineOf);
            m_model->apply(std::move(lines));
            m_next = more->next;
            Q_EMIT listChanged();
        });
}

void ProductsPresenter::open(const QString& id)
{
    const int opening = ++m_opening;
    m_context.shop.ask<Opened>(
        this,
        [id = id.toStdString()](StoreSide& side) -> Result<Opened> {
            Opened found;
            LINLI_ASSIGN(found.product, usecases::getProduct(side.shop, id));
            LINLI_ASSIGN(found.prices, usecases::productPriceHistory(side.shop, found.product.id));
            LINLI_ASSIGN(const std::string photo,
                         usecases::productPhoto(side.shop, found.product.id));
            found.photo = QByteArray::fromStdString(photo);
            return found;
        },
        [this, opening](Result<Opened> found) {
            if (opening != m_opening) {
                return;
            }
            if (!found) {
                Q_EMIT failed(sentenceOf(found.error()));
                return;
            }
            Q_EMIT opened(found->product, found->prices);
            Q_EMIT photoShown(found->photo);
        });
}

void ProductsPresenter::save(const ProductInput& input)
{
    const ReadProduct read = readProduct(input);
    if (!read.mistakes.empty()) {
        Q_EMIT mistakes(read.mistakes);
        return;
    }
    m_context.shop.change<std::string>(
        this,
        [draft = read.draft](StoreSide& side) { return usecases::saveProduct(side.shop, draft); },
        [this](Result<std::string> id) {
            if (!id) {
                refuse(id.error());
                return;
            }
            refresh();
            Q_EMIT saved(text(*id));
        });
}

void ProductsPresenter::refuse(const Error& error)
{
    if (const auto field = fieldOf(error.parameter("field"))) {
        Q_EMIT mistakes({{*field, error}});
        return;
    }
    Q_EMIT failed(sentenceOf(error));
}

void ProductsPresenter::change(const QString& id,
                               Result<void> (*verb)(usecases::Shop&, std::string_view),
                               std::function<void()> done)
{
    struct Done
    {
    };
    m_context.shop.change<Done>(
        this,
        [verb, id = id.toStdString()](StoreSide& side) -> Result<Done> {
            LINLI_TRY(verb(side.shop, id));
            return Done{};
        },
        [this, done = std::move(done)](Result<Done> answer) {
            if (!answer) {
                Q_EMIT failed(sentenceOf(answer.error()));
                return;
            }
            refresh();
            done();
        });
}

void ProductsPresenter::archive(const QString& id)
{
    change(id, &usecases::archiveProduct, [this, id] { Q_EMIT archived(id, true); });
}

void ProductsPresenter::restore(const QString& id)
{
    change(id, &usecases::restoreProduct, [this, id] { Q_EMIT archived(id, false); });
}

void ProductsPresenter::setPhoto(const QString& id, const QString& path)
{
    m_context.shop.change<QByteArray>(
        this,
        [id = id.toStdString(), path](StoreSide& side) -> Result<QByteArray> {
            QByteArray photo;
            if (!path.isEmpty()) {
                LINLI_ASSIGN(photo, render::goodsPhotoOfFile(path));
            }
            LINLI_TRY(usecases::setProductPhoto(side.shop, id, photo.toStdString()));
            return photo;
        },
        [this](const Result<QByteArray>& photo) {
            if (photo.ok()) {
                Q_EMIT photoShown(*photo);
            } else {
                Q_EMIT failed(sentenceOf(photo.error()));
            }
        });
}

void ProductsPresenter::hold(const QString& id, bool on)
{
    const auto pause = [](usecases::Shop& shop, std::string_view product) {
        return usecases::holdProduct(shop, product, true);
    };
    const auto release = [](usecases::Shop& shop, std::string_view product) {
        return usecases::holdProduct(shop, product, false);
    };
    using Verb = Result<void> (*)(usecases::Shop&, std::string_view);
    change(id, on ? Verb(pause) : Verb(release), [this, id, on] { Q_EMIT held(id, on); });
}

TableSource ProductsPresenter::source()
{
    return {[this](const std::vector<int>& columns) {
                return pagedPieces(this, m_context, *m_model, m_query, usecases::listProducts,
                                   columns, lineOf);
            },
            [this] { return m_total; }};
}

} // namespace linli::ui
