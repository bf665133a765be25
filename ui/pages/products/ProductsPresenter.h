// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/pages/products/ProductInput.h"
#include "ui/pages/products/ProductLine.h"
#include "ui/widgets/table/TablePieces.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <vector>

namespace linli::ui {

/// What the product page decides, without widgets. Reads and writes on the store thread; everything
/// else on the GUI thread.
class ProductsPresenter : public QObject
{
    Q_OBJECT
  public:
    ProductsPresenter(const AppContext& context, QObject* parent);

    void setText(const QString& text);
    void setCategory(const QString& category); ///< empty = all
    void setArchived(bool archived);           ///< true: what is in the recycle bin
    void setSort(usecases::ProductSort sort);
    void refresh();
    /// Adds the next page to the list; nothing to do on the last one.
    void loadMore();

    void open(const QString& id);
    /// Refused input comes back as mistakes(); nothing is written then.
    void save(const ProductInput& input);
    void archive(const QString& id);
    void restore(const QString& id);
    /// The picture neighbours see: from a file, made small; an empty path takes it away.
    void setPhoto(const QString& id, const QString& path);
    /// 品质刹车.
    void hold(const QString& id, bool held);

    [[nodiscard]] ProductModel* model() const { return m_model; }
    [[nodiscard]] const QStringList& categories() const { return m_categories; }
    [[nodiscard]] const usecases::ProductQuery& query() const { return m_query; }
    [[nodiscard]] std::int64_t total() const { return m_total; }
    /// The whole list as it is asked for now, for an export.
    [[nodiscard]] TableSource source();

  Q_SIGNALS:
    void listChanged();
    void opened(const usecases::Product& product, const std::vector<usecases::PriceChange>& prices);
    /// After opened(), and when it was changed; empty where there is none.
    void photoShown(const QByteArray& jpeg);
    void mistakes(const std::map<ProductField, Error>& mistakes);
    void saved(const QString& id);
    void archived(const QString& id, bool archived);
    void held(const QString& id, bool held);
    void failed(const QString& sentence);

  private:
    struct List
    {
        usecases::Page<usecases::Product> page;
        std::vector<std::string> categories;
    };
    void show(const List& list);
    void refuse(const Error& error);
    void change(const QString& id,
                Result<void> (*verb)(usecases::Shop&, std::string_view),
                std::function<void()> done);

    const AppContext& m_context;
    ProductModel* m_model;
    QStringList m_categories;
    usecases::ProductQuery m_query;
    std::optional<usecases::PageCursor> m_next;
    std::int64_t m_total = 0;
    int m_request = 0;
    int m_opening = 0;
    bool m_loadingMore = false;
};

} // namespace linli::ui
