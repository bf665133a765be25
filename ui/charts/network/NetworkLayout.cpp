// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/network/NetworkLayout.h"

#include "ui/charts/network/QuadTree.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace linli::ui {

namespace {

constexpr double kRing = 90;      ///< least distance of two rings
constexpr double kNeighbour = 13; ///< least distance of two people on a ring
constexpr int kRounds = 160;
constexpr double kCharge = 26;
constexpr double kTheta = 0.9;
constexpr double kSpring = 0.06;
constexpr double kGravity = 0.004;
constexpr double kFirstStep = 60; ///< the longest move of the first round; it cools down to 1

struct Ring
{
    std::vector<int> wave;
    std::vector<int> leaves; ///< people at the ends of her branch, herself where she has none
    std::vector<int> people; ///< per wave
};

Ring ringsOf(const std::vector<int>& parents)
{
    Ring ring;
    ring.wave.assign(parents.size(), 0);
    ring.leaves.assign(parents.size(), 0);
    for (std::size_t i = 0; i < parents.size(); ++i) {
        ring.wave[i] = parents[i] < 0 ? 0 : ring.wave[static_cast<std::size_t>(parents[i])] + 1;
        const auto wave = static_cast<std::size_t>(ring.wave[i]);
        ring.people.resize(std::max(ring.people.size(), wave + 1), 0);
        ++ring.people[wave];
    }
    for (std::size_t i = parents.size(); i > 0; --i) {
        ring.leaves[i - 1] = std::max(1, ring.leaves[i - 1]);
        if (parents[i - 1] >= 0) {
            ring.leaves[static_cast<std::size_t>(parents[i - 1])] += ring.leaves[i - 1];
        }
    }
    return ring;
}

std::vector<double> radiiOf(const Ring& ring)
{
    std::vector<double> radii;
    double last = 0;
    for (const int people : ring.people) {
        last = std::max(last + kRing, people * kNeighbour / (2 * std::numbers::pi));
        radii.push_back(last);
    }
    return radii;
}

} // namespace

Places radialPlaces(const std::vector<int>& parents)
{
    const Ring ring = ringsOf(parents);
    const std::vector<double> radii = radiiOf(ring);
    int all = 0;
    for (std::size_t i = 0; i < parents.size(); ++i) {
        all += parents[i] < 0 ? ring.leaves[i] : 0;
    }
    const double arcOfOne = 2 * std::numbers::pi / std::max(1, all);
    std::vector<double> free(parents.size(), 0); // where the arc of the next one below begins
    double freeRoot = -std::numbers::pi / 2;
    Places places(parents.size());
    for (std::size_t i = 0; i < parents.size(); ++i) {
        double& from = parents[i] < 0 ? freeRoot : free[static_cast<std::size_t>(parents[i])];
        const double arc = arcOfOne * ring.leaves[i];
        const double angle = from + arc / 2;
        free[i] = from;
        from += arc;
        const double radius = radii[static_cast<std::size_t>(ring.wave[i])];
        places[i] = QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return places;
}

Places forcePlaces(const std::vector<int>& parents,
                   const std::vector<double>& radii,
                   const std::atomic_bool& stop)
{
    Places places = radialPlaces(parents);
    std::vector<QPointF> moves(places.size());
    for (int round = 0; round < kRounds && !stop.load(std::memory_order_relaxed); ++round) {
        const QuadTree tree(places);
        for (std::size_t i = 0; i < places.size(); ++i) {
            moves[i] = tree.push(places[i], kCharge, kTheta) - places[i] * kGravity;
        }
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (parents[i] < 0) {
                continue;
            }
            const auto parent = static_cast<std::size_t>(parents[i]);
            const QPointF between = places[parent] - places[i];
            const double length = std::max(1e-6, std::hypot(between.x(), between.y()));
            const double rest = radii[i] + radii[parent] + 2 * kNeighbour;
            const QPointF pull = between * (kSpring * (length - rest) / length) * 4;
            moves[i] += pull;
            moves[parent] -= pull / 2;
        }
        const double longest = kFirstStep * (1 - static_cast<double>(round) / kRounds) + 1;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const double length = std::hypot(moves[i].x(), moves[i].y());
            places[i] += length > longest ? moves[i] * (longest / length) : moves[i];
        }
    }
    return places;
}

} // namespace linli::ui
