<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>linli::ui::Bell</name>
    <message numerus="yes">
        <source>Notices, %n waiting</source>
        <translation>
            <numerusform>Notices, %n waiting</numerusform>
            <numerusform>Notices, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::BrakeDialog</name>
    <message numerus="yes">
        <source>%n order(s) get %1 % of what was paid for the product. It is booked as compensation: nobody&apos;s reward is taken back.</source>
        <translation>
            <numerusform>%n order gets %1 % of what was paid for the product. It is booked as compensation: nobody&apos;s reward is taken back.</numerusform>
            <numerusform>%n orders get %1 % of what was paid for the product. It is booked as compensation: nobody&apos;s reward is taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::BrakePresenter</name>
    <message numerus="yes">
        <source>%1 given back over %n order(s).</source>
        <translation>
            <numerusform>%1 given back over %n order.</numerusform>
            <numerusform>%1 given back over %n orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait in today&apos;s queue.</source>
        <translation>
            <numerusform>%n task waits in today&apos;s queue.</numerusform>
            <numerusform>%n tasks wait in today&apos;s queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) left or do not want to be written to.</source>
        <translation>
            <numerusform>%n neighbour left or does not want to be written to.</numerusform>
            <numerusform>%n neighbours left or do not want to be written to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::BulkBar</name>
    <message numerus="yes">
        <source>All %n in the list</source>
        <translation>
            <numerusform>The one in the list</numerusform>
            <numerusform>All %n in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::BulkTagging</name>
    <message numerus="yes">
        <source>The tags of %n neighbour(s) are changed.</source>
        <translation>
            <numerusform>The tags of %n neighbour are changed.</numerusform>
            <numerusform>The tags of %n neighbours are changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::CampaignWords</name>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>%n min behind</numerusform>
            <numerusform>%n min behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation>
            <numerusform>%n min ahead</numerusform>
            <numerusform>%n min ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::CampaignsPage</name>
    <message numerus="yes">
        <source>%n share kit(s) in %1</source>
        <translation>
            <numerusform>%n share kit in %1</numerusform>
            <numerusform>%n share kits in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::CheckCard</name>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n thing to look at.</numerusform>
            <numerusform>%n things to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::ComparisonView</name>
    <message numerus="yes">
        <source>%n neighbour(s)</source>
        <translation>
            <numerusform>%n neighbour</numerusform>
            <numerusform>%n neighbours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s)</source>
        <translation>
            <numerusform>%n reward</numerusform>
            <numerusform>%n rewards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::ConsentSection</name>
    <message numerus="yes">
        <source>What was said (%n)</source>
        <translation>
            <numerusform>What was said (%n)</numerusform>
            <numerusform>What was said (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::DryRunView</name>
    <message numerus="yes">
        <source>%n rewards</source>
        <translation>
            <numerusform>%n reward</numerusform>
            <numerusform>%n rewards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were too small for it.</source>
        <translation>
            <numerusform>%n order was too small for it.</numerusform>
            <numerusform>%n orders were too small for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times the inviter had reached the limit.</source>
        <translation>
            <numerusform>Once the inviter had reached the limit.</numerusform>
            <numerusform>%n times the inviter had reached the limit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times the budget was too small: it would have run out.</source>
        <translation>
            <numerusform>Once the budget was too small: it would have run out.</numerusform>
            <numerusform>%n times the budget was too small: it would have run out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rewards would have waited for your yes.</source>
        <translation>
            <numerusform>%n reward would have waited for your yes.</numerusform>
            <numerusform>%n rewards would have waited for your yes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::EraseDialog</name>
    <message numerus="yes">
        <source>✓ %n file(s) searched byte by byte: nothing of her is left.</source>
        <translation>
            <numerusform>✓ %n file searched byte by byte: nothing of her is left.</numerusform>
            <numerusform>✓ %n files searched byte by byte: nothing of her is left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%n row(s) with the filter, columns and order you see. Phones stay masked; codes stay text.</source>
        <translation>
            <numerusform>%n row with the filter, columns and order you see. Phones stay masked; codes stay text.</numerusform>
            <numerusform>%n rows with the filter, columns and order you see. Phones stay masked; codes stay text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::FilterEditor</name>
    <message numerus="yes">
        <source>%n neighbour(s) meet this now</source>
        <translation>
            <numerusform>%n neighbour meets this now</numerusform>
            <numerusform>%n neighbours meet this now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::FlagCard</name>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>waiting for %n day</numerusform>
            <numerusform>waiting for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::FlagsView</name>
    <message numerus="yes">
        <source>%n fraud signal(s)</source>
        <translation>
            <numerusform>%n fraud signal</numerusform>
            <numerusform>%n fraud signals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::GroupCard</name>
    <message numerus="yes">
        <source>%n order(s) not paid yet: no seat until then.</source>
        <translation>
            <numerusform>%n order not paid yet: no seat until then.</numerusform>
            <numerusform>%n orders not paid yet: no seat until then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::GroupWords</name>
    <message numerus="yes">
        <source>%n more neighbour(s) fill it.</source>
        <translation>
            <numerusform>One more neighbour fills it.</numerusform>
            <numerusform>%n more neighbours fill it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) joined, each gets %1.</source>
        <translation>
            <numerusform>%n neighbour joined and gets %1.</numerusform>
            <numerusform>%n neighbours joined, each gets %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) had joined; %1 went back to them.</source>
        <translation>
            <numerusform>%n neighbour had joined; %1 went back.</numerusform>
            <numerusform>%n neighbours had joined; %1 went back to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::GroupsView</name>
    <message numerus="yes">
        <source>%n group(s) open</source>
        <translation>
            <numerusform>%n group open</numerusform>
            <numerusform>%n groups open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::InactiveDialog</name>
    <message numerus="yes">
        <source>Erase %n</source>
        <translation>
            <numerusform>Erase %n</numerusform>
            <numerusform>Erase %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::InviteTreeView</name>
    <message numerus="yes">
        <source>brought %n</source>
        <translation>
            <numerusform>brought %n</numerusform>
            <numerusform>brought %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::LedgerTab</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::LiveWindow</name>
    <message numerus="yes">
        <source>%n order(s) so far · %1</source>
        <translation>
            <numerusform>%n order so far · %1</numerusform>
            <numerusform>%n orders so far · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::MemberDetailView</name>
    <message numerus="yes">
        <source>%n order(s), %1</source>
        <translation>
            <numerusform>%n order, %1</numerusform>
            <numerusform>%n orders, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s)</source>
        <translation>
            <numerusform>%n neighbour</numerusform>
            <numerusform>%n neighbours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::MembersPage</name>
    <message numerus="yes">
        <source>%n neighbour(s)</source>
        <translation>
            <numerusform>%n neighbour</numerusform>
            <numerusform>%n neighbours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::OpenGroupDialog</name>
    <message numerus="yes">
        <source>%1: %n seat(s)</source>
        <comment>rule and its seats</comment>
        <translation>
            <numerusform>%1: %n seat</numerusform>
            <numerusform>%1: %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different neighbours who pay until %1 fill it; each then gets %2. If it does not fill, all money goes back by itself.</source>
        <translation>
            <numerusform>%n neighbour who pays until %1 fills it and gets %2. If nobody does, all money goes back by itself.</numerusform>
            <numerusform>%n different neighbours who pay until %1 fill it; each then gets %2. If it does not fill, all money goes back by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::OrderDetailView</name>
    <message numerus="yes">
        <source>%n returned</source>
        <translation>
            <numerusform>%n returned</numerusform>
            <numerusform>%n returned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::OrderForm</name>
    <message numerus="yes">
        <source>%n seat(s) left until %1. A seat is taken by a paid order.</source>
        <translation>
            <numerusform>%n seat left until %1. A seat is taken by a paid order.</numerusform>
            <numerusform>%n seats left until %1. A seat is taken by a paid order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::OrdersPage</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::Overlays</name>
    <message numerus="yes">
        <source>%n neighbour(s)</source>
        <translation>
            <numerusform>%n neighbour</numerusform>
            <numerusform>%n neighbours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::PayoutPresenter</name>
    <message numerus="yes">
        <source>%n paid</source>
        <translation>
            <numerusform>%n paid</numerusform>
            <numerusform>%n paid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::PayoutTab</name>
    <message numerus="yes">
        <source>Paid %1 to %n neighbours?</source>
        <translation>
            <numerusform>Paid %1 to %n neighbour?</numerusform>
            <numerusform>Paid %1 to %n neighbours?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::PersonView</name>
    <message numerus="yes">
        <source>brought %n neighbour(s)</source>
        <translation>
            <numerusform>brought %n neighbour</numerusform>
            <numerusform>brought %n neighbours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid order(s) wait for a group to fill.</source>
        <translation>
            <numerusform>%n paid order waits for a group to fill.</numerusform>
            <numerusform>%n paid orders wait for a group to fill.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::PickupView</name>
    <message numerus="yes">
        <source>%n order(s) to hand over</source>
        <translation>
            <numerusform>%n order to hand over</numerusform>
            <numerusform>%n orders to hand over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid order(s) of groups that are not filled yet are left out.</source>
        <translation>
            <numerusform>%n paid order of a group that is not filled yet is left out.</numerusform>
            <numerusform>%n paid orders of groups that are not filled yet are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::PinWords</name>
    <message numerus="yes">
        <source>Wrong PIN, %n more try(s).</source>
        <translation>
            <numerusform>Wrong PIN, %n more try.</numerusform>
            <numerusform>Wrong PIN, %n more tries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::PrivacyCard</name>
    <message numerus="yes">
        <source>%n neighbour(s) did not come for two years: erase them?</source>
        <translation>
            <numerusform>%n neighbour did not come for two years: erase her data?</numerusform>
            <numerusform>%n neighbours did not come for two years: erase their data?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) erased</source>
        <translation>
            <numerusform>%n neighbour erased</numerusform>
            <numerusform>%n neighbours erased</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::ReportsPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::ResultDialog</name>
    <message numerus="yes">
        <source>%n neighbour(s) came by invitation: thank the sharers and hand out the gifts.</source>
        <translation>
            <numerusform>One neighbour came by invitation: thank the sharer and hand out the gift.</numerusform>
            <numerusform>%n neighbours came by invitation: thank the sharers and hand out the gifts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of new people: ask them to the next session within a week.</source>
        <translation>
            <numerusform>One order of a new person: ask them to the next session within a week.</numerusform>
            <numerusform>%n orders of new people: ask them to the next session within a week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::ReviewTab</name>
    <message numerus="yes">
        <source>Waiting for %n days</source>
        <translation>
            <numerusform>Waiting for %n day</numerusform>
            <numerusform>Waiting for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::RowsView</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::ScheduleCard</name>
    <message numerus="yes">
        <source>Made %1 at %2:00: %n report(s).</source>
        <translation>
            <numerusform>Made %1 at %2:00: %n report.</numerusform>
            <numerusform>Made %1 at %2:00: %n reports.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::SealedBoardsDialog</name>
    <message numerus="yes">
        <source>Sealed %1 · check %2 · %n line(s) · %3</source>
        <translation>
            <numerusform>Sealed %1 · check %2 · %n line · %3</numerusform>
            <numerusform>Sealed %1 · check %2 · %n lines · %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) since</source>
        <translation>
            <numerusform>%n correction since</numerusform>
            <numerusform>%n corrections since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::SessionBoard</name>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::SessionCalendar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::SessionText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::ShowList</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::ShowStep</name>
    <message numerus="yes">
        <source>%1 – %2 · %n minute(s)</source>
        <translation>
            <numerusform>%1 – %2 · %n minute</numerusform>
            <numerusform>%1 – %2 · %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::SignalsDialog</name>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>After %n day</numerusform>
            <numerusform>After %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::StaffCard</name>
    <message numerus="yes">
        <source>%n minute(s) without work</source>
        <translation>
            <numerusform>%n minute without work</numerusform>
            <numerusform>%n minutes without work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::StatusNews</name>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n for you</numerusform>
            <numerusform>%n for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::SyncPresenter</name>
    <message numerus="yes">
        <source>%n entries put into the cloud&apos;s order</source>
        <translation>
            <numerusform>%n entry put into the cloud&apos;s order</numerusform>
            <numerusform>%n entries put into the cloud&apos;s order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tries again within %n second(s)</source>
        <translation>
            <numerusform>Tries again within %n second</numerusform>
            <numerusform>Tries again within %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) off; the cloud&apos;s time is used</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute off; the cloud&apos;s time is used</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes off; the cloud&apos;s time is used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from a newer version, shown after an update</source>
        <translation>
            <numerusform>%n from a newer version, shown after an update</numerusform>
            <numerusform>%n from a newer version, shown after an update</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::TagsView</name>
    <message numerus="yes">
        <source>%n neighbour(s) carried it</source>
        <translation>
            <numerusform>%n neighbour carried it</numerusform>
            <numerusform>%n neighbours carried it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s)</source>
        <translation>
            <numerusform>%n neighbour</numerusform>
            <numerusform>%n neighbours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::TodayPresenter</name>
    <message numerus="yes">
        <source>%n task(s) from earlier days</source>
        <translation>
            <numerusform>%n task from an earlier day</numerusform>
            <numerusform>%n tasks from earlier days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to say to neighbours today</source>
        <translation>
            <numerusform>%n thing to say to neighbours today</numerusform>
            <numerusform>%n things to say to neighbours today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n neighbour(s) may collect now. %1</source>
        <translation>
            <numerusform>What %n neighbour may collect now. %1</numerusform>
            <numerusform>What %n neighbours may collect now. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) with rewards to look at</source>
        <translation>
            <numerusform>%n order with rewards to look at</numerusform>
            <numerusform>%n orders with rewards to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) have something to collect</source>
        <translation>
            <numerusform>%n neighbour has something to collect</numerusform>
            <numerusform>%n neighbours have something to collect</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid order(s) wait to be picked up</source>
        <translation>
            <numerusform>%n paid order waits to be picked up</numerusform>
            <numerusform>%n paid orders wait to be picked up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not paid yet</source>
        <translation>
            <numerusform>%n order not paid yet</numerusform>
            <numerusform>%n orders not paid yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return request(s) to answer</source>
        <translation>
            <numerusform>%n return request to answer</numerusform>
            <numerusform>%n return requests to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) nearly out of stock</source>
        <translation>
            <numerusform>%n product nearly out of stock</numerusform>
            <numerusform>%n products nearly out of stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) on quality hold</source>
        <translation>
            <numerusform>%n product on quality hold</numerusform>
            <numerusform>%n products on quality hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s)</source>
        <translation>
            <numerusform>%n neighbour</numerusform>
            <numerusform>%n neighbours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The nightly check found %n place(s) in the books that do not add up. Make a backup before paying anything out.</source>
        <translation>
            <numerusform>The nightly check found %n place in the books that does not add up. Make a backup before paying anything out.</numerusform>
            <numerusform>The nightly check found %n places in the books that do not add up. Make a backup before paying anything out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::VipView</name>
    <message numerus="yes">
        <source>In the group: %n</source>
        <translation>
            <numerusform>In the group: %n</numerusform>
            <numerusform>In the group: %n</numerusform>
        </translation>
    </message>
</context>
</TS>
