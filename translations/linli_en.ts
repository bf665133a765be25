<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>linli::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>linli::ui::BindDialog</name>
    <message>
        <source>Who invited %1?</source>
        <translation>Who invited %1?</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Bind</translation>
    </message>
    <message>
        <source>Code, phone or name</source>
        <translation>Code, phone or name</translation>
    </message>
    <message>
        <source>Inviter</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>The first valid invitation holds; it can count for her first order only.</source>
        <translation>The first valid invitation holds; it can count for her first order only.</translation>
    </message>
    <message>
        <source>Type a code or a phone, or pick a person.</source>
        <translation>Type a code or a phone, or pick a person.</translation>
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
    <name>linli::ui::DetailPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
    <name>linli::ui::DueView</name>
    <message>
        <source>Pay out %1</source>
        <translation>Pay out %1</translation>
    </message>
    <message>
        <source>Owes the shop %1 from a refund: nothing is paid out before.</source>
        <translation>Owes the shop %1 from a refund: nothing is paid out before.</translation>
    </message>
    <message>
        <source>for her own first order</source>
        <translation>for her own first order</translation>
    </message>
    <message>
        <source>for bringing %1</source>
        <translation>for bringing %1</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Hand out</translation>
    </message>
</context>
<context>
    <name>linli::ui::Entry</name>
    <message>
        <source>Budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>%1, on hold</source>
        <translation>%1, on hold</translation>
    </message>
    <message>
        <source>%1, to collect</source>
        <translation>%1, to collect</translation>
    </message>
    <message>
        <source>%1, received</source>
        <translation>%1, received</translation>
    </message>
    <message>
        <source>%1, owes</source>
        <translation>%1, owes</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>The shop</translation>
    </message>
    <message>
        <source>Reward earned</source>
        <translation>Reward earned</translation>
    </message>
    <message>
        <source>Reward released</source>
        <translation>Reward released</translation>
    </message>
    <message>
        <source>Reward cancelled</source>
        <translation>Reward cancelled</translation>
    </message>
    <message>
        <source>Reward taken back</source>
        <translation>Reward taken back</translation>
    </message>
    <message>
        <source>Owed to the shop</source>
        <translation>Owed to the shop</translation>
    </message>
    <message>
        <source>Debt settled</source>
        <translation>Debt settled</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Redeemed</translation>
    </message>
    <message>
        <source>Redeemed, undone</source>
        <translation>Redeemed, undone</translation>
    </message>
    <message>
        <source>Reward expired</source>
        <translation>Reward expired</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>Tax withheld</translation>
    </message>
    <message>
        <source>Accounts merged</source>
        <translation>Accounts merged</translation>
    </message>
    <message>
        <source>Reward restored</source>
        <translation>Reward restored</translation>
    </message>
    <message>
        <source>Budget added</source>
        <translation>Budget added</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Written off</translation>
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
    <name>linli::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
    <name>linli::ui::MainWindow</name>
    <message>
        <source>My shop</source>
        <translation>My shop</translation>
    </message>
    <message>
        <source>Linli</source>
        <translation>Linli</translation>
    </message>
    <message>
        <source>%1 · Linli</source>
        <translation>%1 · Linli</translation>
    </message>
    <message>
        <source>This is the sample shop. Try everything: your own shop is kept apart.</source>
        <translation>This is the sample shop. Try everything: your own shop is kept apart.</translation>
    </message>
    <message>
        <source>Open my own shop</source>
        <translation>Open my own shop</translation>
    </message>
    <message numerus="yes">
        <source> · %n to send</source>
        <translation>
            <numerusform> · %n to send</numerusform>
            <numerusform> · %n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n for you</source>
        <translation>
            <numerusform> · %n for you</numerusform>
            <numerusform> · %n for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::MemberDetailView</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Set inviter</source>
        <translation>Set inviter</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Show the whole number</source>
        <translation>Show the whole number</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>No phone</translation>
    </message>
    <message>
        <source>Invite code %1</source>
        <translation>Invite code %1</translation>
    </message>
    <message>
        <source>Lives at</source>
        <translation>Lives at</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Bought</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), %1</source>
        <translation>
            <numerusform>%n order, %1</numerusform>
            <numerusform>%n orders, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Last order</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s)</source>
        <translation>
            <numerusform>%n neighbour</numerusform>
            <numerusform>%n neighbours</numerusform>
        </translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Rewards</translation>
    </message>
    <message>
        <source>%1 on hold</source>
        <translation>%1 on hold</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 received</translation>
    </message>
    <message>
        <source>%1 owed to the shop</source>
        <translation>%1 owed to the shop</translation>
    </message>
    <message>
        <source>%1 to collect</source>
        <translation>%1 to collect</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invited by</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Became a neighbour</source>
        <translation>Became a neighbour</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>Invited by %1</translation>
    </message>
    <message>
        <source>Brought %1</source>
        <translation>Brought %1</translation>
    </message>
    <message>
        <source>Ordered (%1)</source>
        <translation>Ordered (%1)</translation>
    </message>
    <message>
        <source>Money back (%1)</source>
        <translation>Money back (%1)</translation>
    </message>
</context>
<context>
    <name>linli::ui::MemberForm</name>
    <message>
        <source>Edit neighbour</source>
        <translation>Edit neighbour</translation>
    </message>
    <message>
        <source>New neighbour</source>
        <translation>New neighbour</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Nickname</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Shown masked everywhere</source>
        <translation>Shown masked everywhere</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>Estate</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Separate them with a space</source>
        <translation>Separate them with a space</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Code, phone or name</source>
        <translation>Code, phone or name</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invited by</translation>
    </message>
    <message>
        <source>Leave empty if she came by herself</source>
        <translation>Leave empty if she came by herself</translation>
    </message>
    <message>
        <source>Bought here before this program was used</source>
        <translation>Bought here before this program was used</translation>
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
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Neighbours</translation>
    </message>
    <message>
        <source>New neighbour</source>
        <translation>New neighbour</translation>
    </message>
    <message>
        <source>Name, code, building or phone</source>
        <translation>Name, code, building or phone</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Sharers</source>
        <translation>Sharers</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>To collect</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Tree</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Last order</translation>
    </message>
    <message>
        <source>Most invited</source>
        <translation>Most invited</translation>
    </message>
    <message>
        <source>Most to collect</source>
        <translation>Most to collect</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Order of the list</translation>
    </message>
    <message>
        <source>Your neighbours will stand here, with whom they brought.</source>
        <translation>Your neighbours will stand here, with whom they brought.</translation>
    </message>
    <message>
        <source>Add a neighbour</source>
        <translation>Add a neighbour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Lives at</source>
        <translation>Lives at</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message numerus="yes">
        <source>brought %n</source>
        <translation>
            <numerusform>brought %n</numerusform>
            <numerusform>brought %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::Navigation</name>
    <message>
        <source>Expand</source>
        <translation>Expand</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Collapse</translation>
    </message>
    <message>
        <source>Collapse the navigation</source>
        <translation>Collapse the navigation</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>Running the shop</source>
        <translation>Running the shop</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
</context>
<context>
    <name>linli::ui::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
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
    <message>
        <source>Take the payment</source>
        <translation>Take the payment</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Unknown buyer</source>
        <translation>Unknown buyer</translation>
    </message>
    <message numerus="yes">
        <source>%n returned</source>
        <translation>
            <numerusform>%n returned</numerusform>
            <numerusform>%n returned</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invited by</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Rewards</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Refunds</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
</context>
<context>
    <name>linli::ui::OrderForm</name>
    <message>
        <source>New order</source>
        <translation>New order</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>Place the order</translation>
    </message>
    <message>
        <source>Name, code or phone</source>
        <translation>Name, code or phone</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Neighbour</translation>
    </message>
    <message>
        <source>One more product</source>
        <translation>One more product</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>Paid now</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Name, barcode or number</source>
        <translation>Name, barcode or number</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>Product %1</translation>
    </message>
    <message>
        <source>Count of product %1</source>
        <translation>Count of product %1</translation>
    </message>
    <message>
        <source>Price of product %1</source>
        <translation>Price of product %1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Pick the neighbour from the list that opens while you type.</source>
        <translation>Pick the neighbour from the list that opens while you type.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) left until %1. A seat is taken by a paid order.</source>
        <translation>
            <numerusform>%n seat left until %1. A seat is taken by a paid order.</numerusform>
            <numerusform>%n seats left until %1. A seat is taken by a paid order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::OrderStatus</name>
    <message>
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>To pick up</source>
        <translation>To pick up</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
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
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>New order</translation>
    </message>
    <message>
        <source>Order number, name or phone</source>
        <translation>Order number, name or phone</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>No orders here. They come from the counter or from a file.</source>
        <translation>No orders here. They come from the counter or from a file.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Neighbour</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Invited by</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
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
    <name>linli::ui::PageRegistry</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Neighbours</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Rewards</translation>
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
    <name>linli::ui::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stops here and keeps what is done</source>
        <translation>Stops here and keeps what is done</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 of %3</translation>
    </message>
</context>
<context>
    <name>linli::ui::RefundDialog</name>
    <message>
        <source>Refund order %1</source>
        <translation>Refund order %1</translation>
    </message>
    <message>
        <source>%1 · paid %2</source>
        <translation>%1 · paid %2</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Some goods</source>
        <translation>Some goods</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>An amount</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>Amount in yuan</translation>
    </message>
    <message>
        <source>Units of %1 that come back</source>
        <translation>Units of %1 that come back</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>Say how many units come back.</source>
        <translation>Say how many units come back.</translation>
    </message>
    <message>
        <source>Type the amount.</source>
        <translation>Type the amount.</translation>
    </message>
</context>
<context>
    <name>linli::ui::Refusal</name>
    <message>
        <source>The shop&apos;s rules refused this (%1). Nothing was changed.</source>
        <translation>The shop&apos;s rules refused this (%1). Nothing was changed.</translation>
    </message>
    <message>
        <source>This code is not one of this shop&apos;s. Check it letter by letter.</source>
        <translation>This code is not one of this shop&apos;s. Check it letter by letter.</translation>
    </message>
    <message>
        <source>This code belongs to another shop.</source>
        <translation>This code belongs to another shop.</translation>
    </message>
    <message>
        <source>This code was withdrawn. Ask for the newest one.</source>
        <translation>This code was withdrawn. Ask for the newest one.</translation>
    </message>
    <message>
        <source>Inviter and invitee turned out to be one person.</source>
        <translation>Inviter and invitee turned out to be one person.</translation>
    </message>
    <message>
        <source>Nobody can invite herself.</source>
        <translation>Nobody can invite herself.</translation>
    </message>
    <message>
        <source>Staff of the shop cannot invite neighbours.</source>
        <translation>Staff of the shop cannot invite neighbours.</translation>
    </message>
    <message>
        <source>The rule is paused: no new invitations are counted until it goes on.</source>
        <translation>The rule is paused: no new invitations are counted until it goes on.</translation>
    </message>
    <message>
        <source>The inviter was invited by this neighbour, directly or through others.</source>
        <translation>The inviter was invited by this neighbour, directly or through others.</translation>
    </message>
    <message>
        <source>She already has an inviter. The first valid invitation holds.</source>
        <translation>She already has an inviter. The first valid invitation holds.</translation>
    </message>
    <message>
        <source>She bought here before, so she is no new neighbour any more.</source>
        <translation>She bought here before, so she is no new neighbour any more.</translation>
    </message>
    <message>
        <source>This order is paid already.</source>
        <translation>This order is paid already.</translation>
    </message>
    <message>
        <source>This order was handed over already.</source>
        <translation>This order was handed over already.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the payment.</source>
        <translation>More than 24 hours have passed since the payment.</translation>
    </message>
    <message>
        <source>This refund was written down already.</source>
        <translation>This refund was written down already.</translation>
    </message>
    <message>
        <source>More units than were bought and not yet returned.</source>
        <translation>More units than were bought and not yet returned.</translation>
    </message>
    <message>
        <source>More than was paid and not yet refunded.</source>
        <translation>More than was paid and not yet refunded.</translation>
    </message>
    <message>
        <source>Nothing of this order waits for you any more.</source>
        <translation>Nothing of this order waits for you any more.</translation>
    </message>
    <message>
        <source>The rule&apos;s budget is used up. Top it up first.</source>
        <translation>The rule&apos;s budget is used up. Top it up first.</translation>
    </message>
    <message>
        <source>She owes the shop money from a refund: nothing can be paid out before.</source>
        <translation>She owes the shop money from a refund: nothing can be paid out before.</translation>
    </message>
    <message>
        <source>She has less than this amount available.</source>
        <translation>She has less than this amount available.</translation>
    </message>
    <message>
        <source>This reward is past its last day.</source>
        <translation>This reward is past its last day.</translation>
    </message>
    <message>
        <source>This reward is not available any more; the list was read again.</source>
        <translation>This reward is not available any more; the list was read again.</translation>
    </message>
    <message>
        <source>This voucher cannot be used any more.</source>
        <translation>This voucher cannot be used any more.</translation>
    </message>
    <message>
        <source>The order is not paid yet.</source>
        <translation>The order is not paid yet.</translation>
    </message>
    <message>
        <source>A rule with this name exists already.</source>
        <translation>A rule with this name exists already.</translation>
    </message>
    <message>
        <source>This rule was stopped for good.</source>
        <translation>This rule was stopped for good.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>A reason is needed.</translation>
    </message>
    <message>
        <source>The clock of this computer went back. Set it right first.</source>
        <translation>The clock of this computer went back. Set it right first.</translation>
    </message>
    <message>
        <source>Same phone as the inviter</source>
        <translation>Same phone as the inviter</translation>
    </message>
    <message>
        <source>Same door as another new neighbour</source>
        <translation>Same door as another new neighbour</translation>
    </message>
    <message>
        <source>Many invitations in a short time</source>
        <translation>Many invitations in a short time</translation>
    </message>
    <message>
        <source>Inviter written in by hand</source>
        <translation>Inviter written in by hand</translation>
    </message>
</context>
<context>
    <name>linli::ui::ReportDialog</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Phones are masked; codes stay text when Excel opens the file.</source>
        <translation>Phones are masked; codes stay text when Excel opens the file.</translation>
    </message>
    <message>
        <source>Save for Excel</source>
        <translation>Save for Excel</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Rewards</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Gifts owed</source>
        <translation>Gifts owed</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
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
    <name>linli::ui::RewardsPage</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Rewards</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Review %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>To hand out %1</source>
        <translation>To hand out %1</translation>
    </message>
    <message>
        <source>To hand out</source>
        <translation>To hand out</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
</context>
<context>
    <name>linli::ui::RewardsPresenter</name>
    <message>
        <source>Handed out and written down.</source>
        <translation>Handed out and written down.</translation>
    </message>
    <message>
        <source>%1 paid out and written down.</source>
        <translation>%1 paid out and written down.</translation>
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
    <name>linli::ui::RuleCard</name>
    <message>
        <source>Rule %1</source>
        <translation>Rule %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Add budget</source>
        <translation>Add budget</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Rewards made</source>
        <translation>Rewards made</translation>
    </message>
    <message>
        <source>Given so far</source>
        <translation>Given so far</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Budget left</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>To collect</translation>
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
    <name>linli::ui::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Everything is saved</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Kept on this computer</translation>
    </message>
    <message>
        <source>Kept on this computer · %1</source>
        <translation>Kept on this computer · %1</translation>
    </message>
</context>
<context>
    <name>linli::ui::SyncPresenter</name>
    <message numerus="yes">
        <source> · %n entries put into the cloud&apos;s order</source>
        <translation>
            <numerusform> · %n entry put into the cloud&apos;s order</numerusform>
            <numerusform> · %n entries put into the cloud&apos;s order</numerusform>
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
    <name>linli::ui::TodayPage</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>New order</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>To do now</translation>
    </message>
    <message>
        <source>Best sharers this week</source>
        <translation>Best sharers this week</translation>
    </message>
    <message>
        <source>Nobody brought a neighbour this week yet.</source>
        <translation>Nobody brought a neighbour this week yet.</translation>
    </message>
    <message>
        <source>Print posters</source>
        <translation>Print posters</translation>
    </message>
    <message>
        <source>Nothing waits. A good moment to invite someone.</source>
        <translation>Nothing waits. A good moment to invite someone.</translation>
    </message>
</context>
<context>
    <name>linli::ui::TodayPresenter</name>
    <message>
        <source>Good night</source>
        <translation>Good night</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>Good day</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>greeting · date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>Orders today</translation>
    </message>
    <message>
        <source>than yesterday</source>
        <translation>than yesterday</translation>
    </message>
    <message>
        <source>Orders placed today, tests not counted. Net %1.</source>
        <translation>Orders placed today, tests not counted. Net %1.</translation>
    </message>
    <message>
        <source>New neighbours today</source>
        <translation>New neighbours today</translation>
    </message>
    <message>
        <source>Neighbours written down today.</source>
        <translation>Neighbours written down today.</translation>
    </message>
    <message>
        <source>Referred share, 30 days</source>
        <translation>Referred share, 30 days</translation>
    </message>
    <message>
        <source>than the 30 days before</source>
        <translation>than the 30 days before</translation>
    </message>
    <message>
        <source>Net sales to invited neighbours ÷ all net sales: %1 of %2.</source>
        <translation>Net sales to invited neighbours ÷ all net sales: %1 of %2.</translation>
    </message>
    <message>
        <source>K, 30 days</source>
        <translation>K, 30 days</translation>
    </message>
    <message>
        <source>Gifts to hand out</source>
        <translation>Gifts to hand out</translation>
    </message>
    <message>
        <source>and %1 in cash</source>
        <translation>and %1 in cash</translation>
    </message>
    <message numerus="yes">
        <source>What %n neighbour(s) may collect now. %1</source>
        <translation>
            <numerusform>What %n neighbour may collect now. %1</numerusform>
            <numerusform>What %n neighbours may collect now. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No reward rule yet: inviting neighbours earns nothing</source>
        <translation>No reward rule yet: inviting neighbours earns nothing</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Add a rule</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>No products yet</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Add a product</translation>
    </message>
    <message>
        <source>No neighbours yet</source>
        <translation>No neighbours yet</translation>
    </message>
    <message>
        <source>Add a neighbour</source>
        <translation>Add a neighbour</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) with rewards to look at</source>
        <translation>
            <numerusform>%n order with rewards to look at</numerusform>
            <numerusform>%n orders with rewards to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) have something to collect</source>
        <translation>
            <numerusform>%n neighbour has something to collect</numerusform>
            <numerusform>%n neighbours have something to collect</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Hand out</translation>
    </message>
    <message numerus="yes">
        <source>%n paid order(s) wait to be picked up</source>
        <translation>
            <numerusform>%n paid order waits to be picked up</numerusform>
            <numerusform>%n paid orders wait to be picked up</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
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
    <name>linli::ui::TopUpDialog</name>
    <message>
        <source>Add budget to rule %1</source>
        <translation>Add budget to rule %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>Amount in yuan</translation>
    </message>
    <message>
        <source>How many %1</source>
        <translation>How many %1</translation>
    </message>
    <message>
        <source>A number above 0 is needed.</source>
        <translation>A number above 0 is needed.</translation>
    </message>
</context>
</TS>
