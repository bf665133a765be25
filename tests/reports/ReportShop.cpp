// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/ReportShop.h"

#include "app/shared/ReportPages.h"
#include "app/shared/reports/BookWriting.h"
#include "usecases/gifts/GiftShelf.h"
#include "usecases/products/Products.h"
#include "usecases/rewards/Rewards.h"

#include <QProcess>

namespace linli {

namespace {

app::Maker makerFor(words::Language language)
{
    return {"老王生鲜", kit::at("2026-03-10 10:00"), language};
}

} // namespace

void fillForReports(kit::TestShop& shop)
{
    shop.cashRule("C1");
    shop.eggRule("G1");
    const MemberKey aunt = shop.enrol("李阿姨", "13800000001");
    const MemberKey evil = shop.enrol("=cmd|' /C calc'!A0", "13800000002");
    const MemberKey wang = shop.enrol("王小明", "13800000003");
    shop.bind(evil, aunt);
    shop.bind(wang, aunt);
    shop.fulfil(shop.paidOrder(evil, 4580));
    shop.clock().set(kit::at("2026-03-03 09:00"));
    shop.fulfil(shop.paidOrder(wang, 2990));
    usecases::ProductDraft eggs;
    eggs.name = "土鸡蛋";
    eggs.barcode = "6901234567892";
    eggs.listFen = 3990;
    eggs.costFen = 2500;
    eggs.stock = 12;
    kit::must(usecases::saveProduct(shop.shop(), eggs));
    shop.clock().set(kit::at("2026-03-10 09:00"));
    shop.settleAfter(Span::hours(1));
    usecases::Payout payout;
    payout.member = aunt;
    payout.amountFen = 300;
    payout.taxPercent = 20;
    EXPECT_FALSE(kit::must(usecases::payOut(shop.shop(), payout)).refused);
}

ui::ReportDesk testDesk()
{
    ui::ReportDesk desk;
    desk.write = [](const QString& path, const report::ReportBook& book, words::Language language) {
        return app::writeBook(book, makerFor(language), path);
    };
    desk.writeList = [](const QString& path, const ui::ListFile& list, words::Language language) {
        return app::writeList(list.head, list.rows, list.summed, makerFor(language), path);
    };
    desk.pages = [](const report::Report& report, words::Language language) {
        const app::Maker maker = makerFor(language);
        return app::reportDocument(report, maker.shopName, maker.now, language);
    };
    return desk;
}

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PYTHONIOENCODING"), QStringLiteral("utf-8"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

report::ReportBook bookOf(kit::TestShop& shop, const usecases::ReportOrder& order)
{
    usecases::Boards boards(shop.shop());
    return kit::must(usecases::makeBook(shop.shop(), boards, order));
}

} // namespace linli
