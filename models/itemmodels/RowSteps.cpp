// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/RowSteps.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace linli::itemmodels {

namespace {

using Keys = std::vector<std::string>;

std::vector<RowStep>
removals(const Keys& before, const std::unordered_set<std::string>& wanted, Keys& left)
{
    std::vector<RowStep> steps;
    for (int i = static_cast<int>(before.size()) - 1; i >= 0; --i) {
        const auto& key = before[static_cast<std::size_t>(i)];
        if (wanted.contains(key)) {
            left.push_back(key);
            continue;
        }
        if (!steps.empty() && steps.back().at == i + 1) {
            steps.back().at = i;
            ++steps.back().count;
        } else {
            steps.push_back({RowStep::Kind::Remove, i, 1, 0, 0});
        }
    }
    std::reverse(left.begin(), left.end());
    return steps;
}

/// Keys of the longest increasing run of `places` (patience sorting, O(n log n)).
std::unordered_set<std::string> steady(const Keys& keys, const std::vector<int>& places)
{
    std::vector<std::size_t> ends;
    std::vector<std::size_t> previous(keys.size(), keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const auto slot =
            std::lower_bound(ends.begin(), ends.end(), places[i],
                             [&](std::size_t at, int place) { return places[at] < place; });
        if (slot != ends.begin()) {
            previous[i] = *(slot - 1);
        }
        slot == ends.end() ? ends.push_back(i) : static_cast<void>(*slot = i);
    }
    std::unordered_set<std::string> result;
    for (std::size_t at = ends.empty() ? keys.size() : ends.back(); at < keys.size();
         at = previous[at]) {
        result.insert(keys[at]);
    }
    return result;
}

/// Walks the new order from its end; everything is put before the row that follows it.
class Placer
{
  public:
    Placer(Keys& rows, std::vector<RowStep>& steps) : m_rows(rows), m_steps(steps) {}

    void insert(const std::string& key, int source)
    {
        RowStep* last = m_steps.empty() ? nullptr : &m_steps.back();
        if (last != nullptr && last->kind == RowStep::Kind::Insert && last->source == source + 1 &&
            last->at == m_anchor) {
            last->source = source;
            ++last->count;
        } else {
            m_steps.push_back({RowStep::Kind::Insert, m_anchor, 1, source, 0});
        }
        m_rows.insert(m_rows.begin() + m_anchor, key);
    }
    void move(const std::string& key)
    {
        const auto found = std::find(m_rows.begin(), m_rows.end(), key);
        const int from = static_cast<int>(found - m_rows.begin());
        const int to = from < m_anchor ? m_anchor - 1 : m_anchor;
        m_rows.erase(found);
        m_rows.insert(m_rows.begin() + to, key);
        m_steps.push_back({RowStep::Kind::Move, from, 1, 0, to});
        m_anchor = to;
    }
    void keep(const std::string& key)
    {
        const auto end = m_rows.begin() + m_anchor;
        const auto found = std::find(std::make_reverse_iterator(end), m_rows.rend(), key);
        m_anchor = static_cast<int>(found.base() - m_rows.begin()) - 1;
    }
    void startAtEnd() { m_anchor = static_cast<int>(m_rows.size()); }

  private:
    Keys& m_rows;
    std::vector<RowStep>& m_steps;
    int m_anchor = 0;
};

} // namespace

std::vector<RowStep> rowSteps(const Keys& before, const Keys& after)
{
    Keys rows;
    std::vector<RowStep> steps = removals(before, {after.begin(), after.end()}, rows);
    std::unordered_map<std::string, int> placeOf;
    for (std::size_t i = 0; i < after.size(); ++i) {
        placeOf.emplace(after[i], static_cast<int>(i));
    }
    std::vector<int> places;
    places.reserve(rows.size());
    for (const std::string& key : rows) {
        places.push_back(placeOf.at(key));
    }
    const std::unordered_set<std::string> staying = steady(rows, places);
    const std::unordered_set<std::string> known(rows.begin(), rows.end());
    Placer placer(rows, steps);
    placer.startAtEnd();
    for (int i = static_cast<int>(after.size()) - 1; i >= 0; --i) {
        const std::string& key = after[static_cast<std::size_t>(i)];
        if (!known.contains(key)) {
            placer.insert(key, i);
        } else if (staying.contains(key)) {
            placer.keep(key);
        } else {
            placer.move(key);
        }
    }
    return steps;
}

} // namespace linli::itemmodels
