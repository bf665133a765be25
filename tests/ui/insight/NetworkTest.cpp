// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/network/NetworkView.h"
#include "ui/charts/network/QuadTree.h"
#include "ui/pagekit/PageShop.h"
#include "ui/theme/Theme.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <cstdio>
#include <random>

namespace linli::ui {

namespace {

/// A few sharers bring most people, as in a real neighbourhood. Same count, same network.
std::vector<NetworkDot> network(int people)
{
    std::mt19937 random(7);
    std::vector<NetworkDot> dots;
    for (int i = 0; i < people; ++i) {
        NetworkDot dot;
        dot.key = QString::number(i);
        dot.name = QStringLiteral("邻居%1").arg(i);
        dot.tip = dot.name;
        const bool root = i < 20 || random() % 40 == 0;
        const auto below = static_cast<unsigned>(i);
        dot.parent = root ? -1
                          : static_cast<int>(std::min(random() % std::max(1U, below),
                                                      random() % std::max(1U, below)));
        dot.wave = dot.parent < 0 ? 0 : dots[static_cast<std::size_t>(dot.parent)].wave + 1;
        dot.radius = 4 + static_cast<double>(random() % 100) / (i < 200 ? 5 : 40);
        dots.push_back(dot);
    }
    return dots;
}

std::vector<int> parentsOf(const std::vector<NetworkDot>& dots)
{
    std::vector<int> parents;
    for (const NetworkDot& dot : dots) {
        parents.push_back(dot.parent);
    }
    return parents;
}

double distance(const QPointF& a, const QPointF& b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

TEST(QuadTree, farSquaresPushNearlyAsAllTheirPoints)
{
    std::mt19937 random(3);
    std::vector<QPointF> points;
    for (int i = 0; i < 400; ++i) {
        points.emplace_back(double(random() % 2000), double(random() % 2000));
    }
    points.push_back(points.front()); // two at one place do not hang it
    const QuadTree tree(points);
    for (const QPointF& on : {QPointF(-500, 300), QPointF(2500, 2500), QPointF(1000, -900)}) {
        QPointF exact;
        for (const QPointF& point : points) {
            const QPointF away = on - point;
            const double d2 = away.x() * away.x() + away.y() * away.y();
            exact += away * (4.0 / d2);
        }
        EXPECT_LT(distance(tree.push(on, 2, 0.5), exact), 0.03 * distance(exact, {}));
    }
}

TEST(NetworkLayout, ringsStandOutsideEachOtherAndNobodyOnAnother)
{
    const std::vector<NetworkDot> dots = network(600);
    const Places places = radialPlaces(parentsOf(dots));
    ASSERT_EQ(places.size(), dots.size());
    std::vector<double> ring(40, 0);
    for (std::size_t i = 0; i < dots.size(); ++i) {
        const double radius = distance(places[i], {});
        double& known = ring[static_cast<std::size_t>(dots[i].wave)];
        EXPECT_TRUE(known == 0 || std::abs(known - radius) < 1e-6);
        known = radius;
        for (std::size_t j = 0; j < i; ++j) {
            ASSERT_GT(distance(places[i], places[j]), 0.5) << i << " " << j;
        }
    }
    EXPECT_GT(ring[1], ring[0] + 50);
    EXPECT_EQ(places, radialPlaces(parentsOf(dots)));
}

TEST(NetworkLayout, forceBringsPeopleNearWhoInvitedThem)
{
    const std::vector<NetworkDot> dots = network(400);
    const std::vector<int> parents = parentsOf(dots);
    const std::atomic_bool stop{false};
    const Places places = forcePlaces(parents, std::vector<double>(dots.size(), 5), stop);
    double kin = 0;
    double strangers = 0;
    int counted = 0;
    for (std::size_t i = 1; i < dots.size(); ++i) {
        ASSERT_TRUE(std::isfinite(places[i].x()) && std::isfinite(places[i].y()));
        if (parents[i] >= 0) {
            kin += distance(places[i], places[static_cast<std::size_t>(parents[i])]);
            strangers += distance(places[i], places[(i * 37 + 11) % dots.size()]);
            ++counted;
        }
    }
    EXPECT_LT(kin / counted, 0.4 * strangers / counted);
}

TEST(NetworkLayout, stoppedWorkEndsAtOnce)
{
    const std::vector<int> parents = parentsOf(network(200));
    const std::atomic_bool stop{true};
    EXPECT_EQ(forcePlaces(parents, std::vector<double>(200, 5), stop), radialPlaces(parents));
}

class NetworkViewTest : public testing::Test
{
  protected:
    void fill(int people, NetworkLook look = NetworkLook::Rings)
    {
        view.resize(1200, 760);
        view.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&view)); // nothing is painted before
        view.setLook(look);
        view.setDots(network(people));
        ASSERT_TRUE(waitFor([this] { return view.isPlaced(); }));
    }
    QPoint onScreen(int dot) const
    {
        return view.mapFromScene(view.item().places()[static_cast<std::size_t>(dot)]);
    }

    NetworkView view;
};

TEST_F(NetworkViewTest, aPressOnAPersonOpensHerAndADragDoesNot)
{
    fill(80);
    QSignalSpy pressed(&view, &NetworkView::personPressed);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, onScreen(3));
    ASSERT_EQ(pressed.count(), 1);
    EXPECT_EQ(pressed.first().first().toString(), QStringLiteral("3"));
    const QPoint from = onScreen(5);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view.viewport(), from + QPoint(60, 40));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from + QPoint(60, 40));
    EXPECT_EQ(pressed.count(), 1);
}

TEST_F(NetworkViewTest, keysZoomShowAllAndWalkFromPersonToPerson)
{
    fill(80);
    const double all = view.transform().m11();
    QTest::keyClick(&view, Qt::Key_Plus);
    EXPECT_GT(view.transform().m11(), all);
    QTest::keyClick(&view, Qt::Key_0);
    EXPECT_NEAR(view.transform().m11(), all, 1e-6);
    QSignalSpy pressed(&view, &NetworkView::personPressed);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(pressed.count(), 1);
    EXPECT_EQ(pressed.first().first().toString(), QStringLiteral("1"));
}

TEST_F(NetworkViewTest, aNewNetworkTakesThePlaceOfOneStillBeingWorkedOut)
{
    view.resize(900, 600);
    view.show();
    view.setLook(NetworkLook::Force);
    view.setDots(network(3000));
    view.setDots(network(30));
    ASSERT_TRUE(waitFor([this] { return view.isPlaced(); }));
    QTest::qWait(50);
    EXPECT_EQ(view.item().places().size(), 30U);
}

TEST_F(NetworkViewTest, everyWaveIsPaintedInItsColourInBothThemes)
{
    fill(60);
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
        Theme::instance().apply(mode, 100);
        QTest::qWait(200);
        const QImage picture = view.grab().toImage();
        const QPoint root = onScreen(0) * picture.devicePixelRatio();
        EXPECT_EQ(picture.pixelColor(root).rgb(), NetworkItem::colourOf(0).rgb());
    }
}

/// Tells, never judges (no time is asserted): how many whole pictures a second 5 000 people give.
TEST_F(NetworkViewTest, tellsItsFramesASecond)
{
    for (const NetworkLook look : {NetworkLook::Rings, NetworkLook::Force}) {
        QElapsedTimer clock;
        clock.start();
        fill(5000, look);
        const qint64 placedMs = clock.elapsed();
        view.viewport()->repaint();
        const auto frames = [&](const char* what, const std::function<void(int)>& move) {
            clock.restart();
            int count = 0;
            for (; clock.elapsed() < 1000; ++count) {
                move(count);
                view.viewport()->repaint();
            }
            std::printf("[ network ] %s, %s: %.0f frames a second\n",
                        look == NetworkLook::Rings ? "rings" : "force", what,
                        count * 1000.0 / static_cast<double>(clock.elapsed()));
            EXPECT_GT(count, 0);
        };
        std::printf("[ network ] 5000 people placed in %lld ms\n",
                    static_cast<long long>(placedMs));
        frames("zooming", [&](int n) { view.zoomBy(n % 40 < 20 ? 1.05 : 1 / 1.05); });
        view.showAll();
        frames("panning",
               [&](int n) { view.translate(n % 40 < 20 ? 3 : -3, n % 20 < 10 ? 2 : -2); });
        QTest::qWait(200);
        view.showAll();
        QTest::qWait(200);
        frames("at rest, all in sight", [](int) {});
    }
}

} // namespace
} // namespace linli::ui
