// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/SnapshotModel.h"
#include "ui/pages/common/PagedPieces.h"
#include "ui/pages/common/Presenter.h"
#include "usecases/views/Page.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace linli::ui {

/// What a page hears of a list and of the row that is open.
class ListSignals : public Presenter
{
    Q_OBJECT
  public:
    using Presenter::Presenter;

  Q_SIGNALS:
    void listChanged();
    void detailChanged();
};

/// A keyset-paged list of the shop and the one row that is open: `Row` as listed, `Query` what is
/// asked for, `Opened` what its panel shows, `Key` its key. Pages are added as the list is
/// scrolled; a refresh keeps as many rows as are shown.
template <typename Row, typename Query, typename Opened, typename Key>
class ListPresenter : public ListSignals
{
  public:
    using Rows = usecases::Page<Row>;
    using Lister = Result<Rows> (*)(usecases::Shop&, const Query&, const usecases::PageRequest&);
    using Opener = Result<Opened> (*)(usecases::Shop&, const Key&);

    ListPresenter(AppContext& context,
                  itemmodels::SnapshotModel<Row>* model,
                  Lister lister,
                  Opener opener,
                  QObject* parent)
        : ListSignals(context, parent), m_rows(model), m_lister(lister), m_opener(opener)
    {
        model->setParent(this);
    }

    void setQuery(const Query& query)
    {
        m_query = query;
        load();
    }
    void load();
    void loadMore();
    [[nodiscard]] std::int64_t total() const { return m_total; }
    /// The whole list as it is asked for now, for an export.
    [[nodiscard]] TableSource source()
    {
        return {[this](const std::vector<int>& columns) {
                    return pagedPieces(this, this->context(), *m_rows, m_query, m_lister, columns,
                                       [](const Row& row) { return row; });
                },
                [this] { return m_total; }};
    }

    void open(const QString& key);
    void close() { m_opened.reset(); }
    /// None while nothing is open.
    [[nodiscard]] const std::optional<Opened>& detail() const { return m_opened; }

  protected:
    enum Question // a presenter's own questions are numbered from kFirstOwn
    {
        kList,
        kMore,
        kDetail,
        kFirstOwn,
    };

  private:
    static constexpr std::int32_t kPageRows = 100;
    static constexpr std::int32_t kMostRefreshed = 1000;
    itemmodels::SnapshotModel<Row>* m_rows;
    Lister m_lister;
    Opener m_opener;
    Query m_query;
    std::optional<usecases::PageCursor> m_next;
    std::int64_t m_total = 0;
    std::optional<Opened> m_opened;
    bool m_loadingMore = false;
};

template <typename Row, typename Query, typename Opened, typename Key>
void ListPresenter<Row, Query, Opened, Key>::load()
{
    const auto count = std::clamp<std::int32_t>(m_rows->rowCount(), kPageRows, kMostRefreshed);
    this->template read<Rows>(
        kList,
        [lister = m_lister, query = m_query, count](StoreSide& side) {
            return lister(side.shop, query, {count, std::nullopt});
        },
        [this](Rows page) {
            m_next = page.next;
            m_total = page.total;
            m_loadingMore = false;
            m_rows->apply(std::move(page.rows));
            Q_EMIT listChanged();
        });
    if (m_opened) {
        open(text(m_opened->row.key.text()));
    }
}

template <typename Row, typename Query, typename Opened, typename Key>
void ListPresenter<Row, Query, Opened, Key>::loadMore()
{
    if (!m_next || m_loadingMore) {
        return;
    }
    m_loadingMore = true;
    this->template read<Rows>(
        kMore,
        [lister = m_lister, query = m_query, after = m_next](StoreSide& side) {
            return lister(side.shop, query, {kPageRows, after});
        },
        [this](Rows page) {
            if (!std::exchange(m_loadingMore, false)) {
                return; // the list was read anew meanwhile
            }
            m_next = page.next;
            std::vector<Row> rows = m_rows->rows();
            std::move(page.rows.begin(), page.rows.end(), std::back_inserter(rows));
            m_rows->apply(std::move(rows));
            Q_EMIT listChanged();
        });
}

template <typename Row, typename Query, typename Opened, typename Key>
void ListPresenter<Row, Query, Opened, Key>::open(const QString& key)
{
    this->template read<Opened>(
        kDetail,
        [opener = m_opener, key = Key(key.toStdString())](StoreSide& side) {
            return opener(side.shop, key);
        },
        [this](Opened opened) {
            m_opened = std::move(opened);
            Q_EMIT detailChanged();
        });
}

} // namespace linli::ui
