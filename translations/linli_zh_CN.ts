<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>linli::ui::ActivityBar</name>
    <message>
        <source>Say where and why, for the trail.</source>
        <translation>请写明在哪里、为什么，留作记录。</translation>
    </message>
    <message>
        <source>Where and why</source>
        <translation>在哪里、为什么</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>For two hours from now, binds of all inviters are not counted as haste. It is written into the trail.</source>
        <translation>从现在起两小时内，所有邀请人的绑定都不算太快。会记入操作记录。</translation>
    </message>
    <message>
        <source>Flyer activity</source>
        <translation>地推活动</translation>
    </message>
    <message>
        <source>Flyer activity, 2 hours …</source>
        <translation>地推活动 2 小时…</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Handing out flyers today? Open a flyer activity first, so that many new neighbours at once are not taken for haste.</source>
        <translation>今天发传单？先开一场地推活动，短时间来很多新邻居就不会被当成太快。</translation>
    </message>
    <message>
        <source>Flyer activity until %1: many new neighbours at once are no haste.</source>
        <translation>地推活动进行到 %1：短时间来很多新邻居不算太快。</translation>
    </message>
</context>
<context>
    <name>linli::ui::AlertLimitsCard</name>
    <message>
        <source>Planned rewards</source>
        <translation>计划奖励成本</translation>
    </message>
    <message>
        <source>0: only when more are promised than there are</source>
        <translation>0：只在应发多于库存时提醒</translation>
    </message>
    <message>
        <source>Gifts left on the shelf, fewer than</source>
        <translation>礼品架剩余少于（件）</translation>
    </message>
    <message>
        <source>Claimed orders of a product, more than</source>
        <translation>一种商品的售后订单占比达到</translation>
    </message>
    <message>
        <source>Empty: half as much again as before</source>
        <translation>留空：比之前高出一半时提醒</translation>
    </message>
    <message>
        <source>Planned rewards for a new neighbour (yuan)</source>
        <translation>每位新邻居的计划奖励成本（元）</translation>
    </message>
    <message>
        <source>K fell by more than</source>
        <translation>K 值下降超过</translation>
    </message>
    <message>
        <source>of all referred sales</source>
        <translation>占全部分销销售额</translation>
    </message>
    <message>
        <source>One sharer brings more than</source>
        <translation>一位推荐官带来的超过</translation>
    </message>
    <message>
        <source>From where on Today warns you. The last 30 days are compared with the 30 before, claims are counted over 14.</source>
        <translation>到什么程度在“今日”提醒您。近 30 天与之前 30 天比较，售后按 14 天计算。</translation>
    </message>
    <message>
        <source>Warnings on Today</source>
        <translation>今日提醒</translation>
    </message>
</context>
<context>
    <name>linli::ui::AmountForm</name>
    <message>
        <source>A share of the order</source>
        <translation>按订单金额比例</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>代金券</translation>
    </message>
    <message>
        <source>Lower price</source>
        <translation>打折</translation>
    </message>
    <message>
        <source>What</source>
        <translation>送什么</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>At most, yuan an order</source>
        <translation>每单最多，元</translation>
    </message>
    <message>
        <source>How much, yuan</source>
        <translation>金额，元</translation>
    </message>
    <message>
        <source>Worth, yuan</source>
        <translation>面额，元</translation>
    </message>
    <message>
        <source>Per cent of the order</source>
        <translation>占订单金额的百分比</translation>
    </message>
    <message>
        <source>She pays, per cent</source>
        <translation>新邻居实付百分比</translation>
    </message>
    <message>
        <source>90 = 10 % off. One such price for the whole shop.</source>
        <translation>90 即 9 折。全店只有一个新客折扣。</translation>
    </message>
</context>
<context>
    <name>linli::ui::AudiencePicker</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>一部分</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一位</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>哪一部分</translation>
    </message>
    <message>
        <source>Which neighbour</source>
        <translation>哪位邻居</translation>
    </message>
    <message>
        <source>Name or invite code</source>
        <translation>姓名或邀请码</translation>
    </message>
    <message>
        <source>Nobody with an invite code</source>
        <translation>没有带邀请码的邻居</translation>
    </message>
    <message>
        <source>Posters: %1</source>
        <translation>共 %1 张海报</translation>
    </message>
    <message>
        <source>Who brought somebody</source>
        <translation>带来过新邻居的</translation>
    </message>
    <message>
        <source>Who has something to collect</source>
        <translation>有奖励待领的</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>How many of the best</source>
        <translation>取前几名</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>推荐榜</translation>
    </message>
    <message>
        <source>best of this month: %1</source>
        <translation>本月前 %1 名</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>分群：%1</translation>
    </message>
</context>
<context>
    <name>linli::ui::AuditDialog</name>
    <message>
        <source>Who did what</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Save for Excel</source>
        <translation>存为 Excel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>这段时间没有操作。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>保存操作记录</translation>
    </message>
</context>
<context>
    <name>linli::ui::BackupCard</name>
    <message>
        <source>The shop was copied and the copy checked</source>
        <translation>已备份，并检查过这一份完好</translation>
    </message>
    <message>
        <source>Encrypted copy written: %1</source>
        <translation>加密备份已写好：%1</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>备份与恢复</translation>
    </message>
    <message>
        <source>A checked copy is made every day, before each import and before a restore. The last 7 days, 4 weeks and 12 months stay beside the shop&apos;s file. A disk can break: put an encrypted copy on a stick every week.</source>
        <translation>每个营业日、每次导入前和恢复前都会自动备份并检查。最近 7 天、4 周、12 个月的备份保留在店铺文件旁边。硬盘也会坏：每周拷一份加密备份到 U 盘。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Encrypted copy …</source>
        <translation>加密拷到 U 盘 …</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>恢复 …</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>保存到哪里</translation>
    </message>
    <message>
        <source>Encrypted backup (*.linlibak)</source>
        <translation>加密备份 (*.linlibak)</translation>
    </message>
</context>
<context>
    <name>linli::ui::BackupPresenter</name>
    <message>
        <source>Looking …</source>
        <translation>正在查看 …</translation>
    </message>
    <message>
        <source>There is no copy yet. Linli makes one every day the shop is open.</source>
        <translation>还没有备份。每个营业日会自动备份一次。</translation>
    </message>
    <message>
        <source>Last copy: %1 · %2 · %3</source>
        <translation>最近备份：%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>linli::ui::BackupWords</name>
    <message>
        <source>daily copy</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>手动备份</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>升级前</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>恢复前</translation>
    </message>
    <message>
        <source>%1 neighbours · %2 orders</source>
        <translation>邻居 %1 · 订单 %2</translation>
    </message>
</context>
<context>
    <name>linli::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>linli::ui::BasicsStep</name>
    <message>
        <source>Basics</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>玩法</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation>在哪里播</translation>
    </message>
    <message>
        <source>Room and notes</source>
        <translation>直播间与备注</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Starts at (Beijing time)</source>
        <translation>开播时间（北京时间）</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主播</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Age, if under 18</source>
        <translation>年龄（未满 18 岁时填）</translation>
    </message>
    <message>
        <source>Add a host</source>
        <translation>添加主播</translation>
    </message>
</context>
<context>
    <name>linli::ui::BatchDialog</name>
    <message>
        <source>Write gifts off</source>
        <translation>礼品报损</translation>
    </message>
    <message>
        <source>Count the batch</source>
        <translation>盘点这一批</translation>
    </message>
    <message>
        <source>The book says there are %1.</source>
        <translation>账面上有 %1。</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>报损</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>How many are spoilt</source>
        <translation>损坏数量</translation>
    </message>
    <message>
        <source>How many are there</source>
        <translation>实际数量</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>linli::ui::Bell</name>
    <message>
        <source>%1: %2</source>
        <comment>a button, what it is about</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, what was said</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>Said since the start</source>
        <translation>打开以来说过的</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>看看</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>没有要处理的。</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>等您处理</translation>
    </message>
    <message numerus="yes">
        <source>Notices, %n waiting</source>
        <translation>
            <numerusform>通知，%n 件待办</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>linli::ui::BindDialog</name>
    <message>
        <source>Who invited %1?</source>
        <translation>谁邀请了%1？</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Code, phone or name</source>
        <translation>邀请码、手机号或姓名</translation>
    </message>
    <message>
        <source>Inviter</source>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>The first valid invitation holds; it can count for her first order only.</source>
        <translation>以第一次有效邀请为准；奖励只看新邻居的首单。</translation>
    </message>
    <message>
        <source>Type a code or a phone, or pick a person.</source>
        <translation>请输入邀请码、手机号，或从列表里选一位。</translation>
    </message>
</context>
<context>
    <name>linli::ui::BindView</name>
    <message>
        <source>A new neighbour</source>
        <translation>新邻居</translation>
    </message>
    <message>
        <source>Who sent %1?</source>
        <translation>谁介绍 %1 来的？</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Name, if she tells it</source>
        <translation>称呼（愿意留再写）</translation>
    </message>
    <message>
        <source>Who sent her</source>
        <translation>谁介绍来的</translation>
    </message>
    <message>
        <source>Scan the poster, or type initials, the phone or the code</source>
        <translation>扫海报，或输入首字母、手机号、邀请码</translation>
    </message>
    <message>
        <source>Write down and print  Enter</source>
        <translation>登记并打印  Enter</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>不登记  Esc</translation>
    </message>
    <message>
        <source>the new neighbour</source>
        <translation>新邻居</translation>
    </message>
    <message>
        <source>the inviter</source>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>Scan her inviter&apos;s code, or pick a person.</source>
        <translation>扫一下邀请人的码，或者从名单里选一位。</translation>
    </message>
</context>
<context>
    <name>linli::ui::BirthdayLine</name>
    <message>
        <source>day %1</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>%1 月</translation>
    </message>
    <message>
        <source>Forget the day</source>
        <translation>删掉生日</translation>
    </message>
    <message>
        <source>Keep the day</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Her own, she is of age</source>
        <translation>本人生日，已成年</translation>
    </message>
    <message>
        <source>Day of her birthday</source>
        <translation>生日的日子</translation>
    </message>
    <message>
        <source>Month of her birthday</source>
        <translation>生日的月份</translation>
    </message>
</context>
<context>
    <name>linli::ui::BoardFilter</name>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Days …</source>
        <translation>自选日期</translation>
    </message>
    <message>
        <source>By neighbours</source>
        <translation>按带来的邻居</translation>
    </message>
    <message>
        <source>By sales</source>
        <translation>按带来的销售额</translation>
    </message>
    <message>
        <source>Hide full names</source>
        <translation>隐藏全名</translation>
    </message>
    <message>
        <source>Shows names the way they may leave the shop</source>
        <translation>按可以对外公布的样子显示名字</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>排序</translation>
    </message>
</context>
<context>
    <name>linli::ui::BoardPage</name>
    <message>
        <source>Group posts …</source>
        <translation>群消息…</translation>
    </message>
    <message>
        <source>Post to the group …</source>
        <translation>发到群…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>The first three</source>
        <translation>前三名</translation>
    </message>
    <message>
        <source>From the fourth on</source>
        <translation>第四名起</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Sharer</source>
        <translation>推荐官</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>邀请码</translation>
    </message>
    <message>
        <source>New neighbours</source>
        <translation>带来新邻居</translation>
    </message>
    <message>
        <source>Their purchases</source>
        <translation>带来销售额</translation>
    </message>
    <message>
        <source>Last counted</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>Nobody has brought a neighbour yet. Give a neighbour her poster, and she starts here.</source>
        <translation>还没有人带来新邻居。把海报交给一位邻居，她就会出现在这里。</translation>
    </message>
    <message>
        <source>Nobody has brought a neighbour in this time yet.</source>
        <translation>这段时间还没有人带来新邻居。</translation>
    </message>
    <message>
        <source>Go to neighbours</source>
        <translation>去邻居页</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>看全部时间</translation>
    </message>
    <message>
        <source>%1 more are in the table</source>
        <translation>还有 %1 位在表格里</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>排行榜</translation>
    </message>
    <message>
        <source>Share board</source>
        <translation>分享榜单</translation>
    </message>
    <message>
        <source>Save as picture …</source>
        <translation>存为图片…</translation>
    </message>
    <message>
        <source>board.png</source>
        <translation>排行榜.png</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save as spreadsheet …</source>
        <translation>存为表格…</translation>
    </message>
    <message>
        <source>board.xlsx</source>
        <translation>排行榜.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save board</source>
        <translation>保存榜单</translation>
    </message>
    <message>
        <source>Print board</source>
        <translation>打印榜单</translation>
    </message>
    <message>
        <source>Show on the second screen</source>
        <translation>在第二块屏上播放</translation>
    </message>
    <message>
        <source>Copied and sealed. Paste it into your group.</source>
        <translation>已复制并封存，粘贴到群里即可。</translation>
    </message>
    <message>
        <source>Sealed boards and corrections …</source>
        <translation>封存的榜单与更正 …</translation>
    </message>
    <message>
        <source>Copy as text for the group</source>
        <translation>复制群里的光荣榜文字</translation>
    </message>
    <message>
        <source>Sealed. It waits in today&apos;s tasks until somebody posts it.</source>
        <translation>已封存，放进今天的任务，等人发到群里。</translation>
    </message>
    <message>
        <source>Put into today&apos;s tasks</source>
        <translation>放进今天的任务</translation>
    </message>
    <message>
        <source>Neighbours see the whole board only: choose “All …” to share it</source>
        <translation>邻居只看完整榜单：选“全部…”后再分享</translation>
    </message>
    <message>
        <source>No order chosen here counts for anybody in this time.</source>
        <translation>按这里的筛选，这段时间没有人有订单计入。</translation>
    </message>
</context>
<context>
    <name>linli::ui::BoardPresenter</name>
    <message>
        <source>Nobody is on the board yet. The first neighbour you bring puts you here.</source>
        <translation>还没有人上榜，带来第一位新邻居就是你。</translation>
    </message>
</context>
<context>
    <name>linli::ui::BoardWords</name>
    <message>
        <source>%1 sharers · %2 new neighbours · %3 bought</source>
        <translation>%1 位推荐官 · 带来 %2 位新邻居 · 消费 %3</translation>
    </message>
</context>
<context>
    <name>linli::ui::BrakeBuyers</name>
    <message>
        <source>Give back %1</source>
        <translation>赔付 %1</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>已赔 %1</translation>
    </message>
    <message>
        <source>%1 × %2, %3, order %4</source>
        <comment>amount × pieces, when, number</comment>
        <translation>%1 · %2 件 · %3 · 订单 %4</translation>
    </message>
    <message>
        <source>brought by %1</source>
        <translation>%1 介绍来的</translation>
    </message>
    <message>
        <source>Without a neighbour</source>
        <translation>没有登记邻居</translation>
    </message>
</context>
<context>
    <name>linli::ui::BrakeDialog</name>
    <message>
        <source>Give back</source>
        <translation>赔付</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) get %1 % of what was paid for the product. It is booked as compensation: nobody&apos;s reward is taken back.</source>
        <translation>
            <numerusform>共 %n 单，按该商品实付的 %1 % 赔付。记为赔付，不会追回任何人的奖励。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give %1 back?</source>
        <translation>赔付 %1？</translation>
    </message>
    <message>
        <source>Say in a few words what is wrong with it.</source>
        <translation>用几个字写明哪里有问题。</translation>
    </message>
    <message>
        <source>Give all back, %1</source>
        <translation>全部赔付 %1</translation>
    </message>
    <message>
        <source>On since %1: %2. Posters and share kits of it rest.</source>
        <translation>%1 起刹车：%2。它的海报和分享包暂停使用。</translation>
    </message>
    <message>
        <source>Quality brake · %1</source>
        <translation>品质刹车 · %1</translation>
    </message>
    <message>
        <source>%1 neighbours, %2 of them brought by a neighbour · %3 orders · %4 still to make good</source>
        <translation>%1 位邻居，其中 %2 位是被介绍来的 · %3 单 · 还要赔 %4</translation>
    </message>
    <message>
        <source>Nobody bought it on these days.</source>
        <translation>这几天没有人买过。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Lift the brake</source>
        <translation>解除刹车</translation>
    </message>
    <message>
        <source>A task for each neighbour and for who brought her</source>
        <translation>每位邻居一件，介绍她来的人也有一件</translation>
    </message>
    <message>
        <source>Into today&apos;s tasks</source>
        <translation>放进今天的任务</translation>
    </message>
    <message>
        <source>Pull the brake</source>
        <translation>拉下刹车</translation>
    </message>
    <message>
        <source>Part of what she paid</source>
        <translation>赔付比例</translation>
    </message>
    <message>
        <source>Batch or supplier</source>
        <translation>批次或供应商</translation>
    </message>
    <message>
        <source>mouldy spots</source>
        <translation>有霉点</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>哪里有问题</translation>
    </message>
    <message>
        <source>Paid from – to</source>
        <translation>付款日期</translation>
    </message>
    <message>
        <source>A bad batch: hold the product, make it good to everybody who has it, those brought by a neighbour first, and tell them before they ask.</source>
        <translation>发现问题批次：先停推广，再给每位买到的邻居赔付（被介绍来的排在前面），并主动告知，不等她来问。</translation>
    </message>
    <message>
        <source>The brake is lifted: it may be shared again.</source>
        <translation>刹车已解除，可以继续推广。</translation>
    </message>
</context>
<context>
    <name>linli::ui::BrakePresenter</name>
    <message numerus="yes">
        <source>%n neighbour(s) left or do not want to be written to.</source>
        <translation>
            <numerusform>另有 %n 位已离开或不愿被打扰。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait in today&apos;s queue.</source>
        <translation>
            <numerusform>已放进今天的任务 %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 given back over %n order(s).</source>
        <translation>
            <numerusform>已赔付 %1，共 %n 单。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 given back.</source>
        <translation>已赔付 %1。</translation>
    </message>
    <message>
        <source>The brake is on: posters and share kits of it rest.</source>
        <translation>刹车已拉下：它的海报和分享包暂停使用。</translation>
    </message>
</context>
<context>
    <name>linli::ui::BulkBar</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>All %n in the list</source>
        <translation>
            <numerusform>选列表里全部 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags …</source>
        <translation>打标签…</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::BulkTagging</name>
    <message numerus="yes">
        <source>The tags of %n neighbour(s) are changed.</source>
        <translation>
            <numerusform>%n 位邻居的标签已修改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change: they are tagged so already.</source>
        <translation>不用改：已经是这些标签了。</translation>
    </message>
</context>
<context>
    <name>linli::ui::CampaignEditor</name>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Kept as a draft %1</source>
        <translation>草稿已留存 %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Something was typed here on %1 and could not be saved yet.</source>
        <translation>%1 在这里填过的内容还没能保存。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>找回来</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>全部直播</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Run-of-show</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>linli::ui::CampaignSummary</name>
    <message>
        <source>Post to the group …</source>
        <translation>发到群…</translation>
    </message>
    <message>
        <source>Dry run over the last 90 days</source>
        <translation>用过去 90 天试算</translation>
    </message>
    <message>
        <source>Cost of one new neighbour</source>
        <translation>一位新邻居的成本</translation>
    </message>
    <message>
        <source>Her first order of %1 earns %2; %3 stays.</source>
        <translation>首单 %1 毛利 %2，净剩 %3。</translation>
    </message>
    <message>
        <source>Type the cost of the goods to see what her first order earns.</source>
        <translation>填上商品成本，就能看到首单赚多少。</translation>
    </message>
    <message>
        <source>All rules together pay at most %1.</source>
        <translation>全部规则最多发出 %1。</translation>
    </message>
    <message>
        <source>Nothing stands against it</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>%1 to mend · %2 to answer</source>
        <translation>%1 处要改 · %2 处要说明</translation>
    </message>
    <message>
        <source>Finish the check</source>
        <translation>完成检查</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>排期</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>开播</translation>
    </message>
    <message>
        <source>Open the live window</source>
        <translation>打开直播窗口</translation>
    </message>
    <message>
        <source>Result sheet</source>
        <translation>复盘单</translation>
    </message>
    <message>
        <source>Mend what is marked first.</source>
        <translation>请先改好标出的地方。</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>结束直播</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>退回草稿</translation>
    </message>
    <message>
        <source>Share kit for every sharer …</source>
        <translation>每位分享人的素材包…</translation>
    </message>
    <message>
        <source>Copy into a new session</source>
        <translation>复制为新直播</translation>
    </message>
</context>
<context>
    <name>linli::ui::CampaignWords</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已排期</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已复盘</translation>
    </message>
    <message>
        <source>Group buy</source>
        <translation>邻里拼团</translation>
    </message>
    <message>
        <source>Buy and get a gift</source>
        <translation>买就送</translation>
    </message>
    <message>
        <source>First order gift</source>
        <translation>首单有礼</translation>
    </message>
    <message>
        <source>Ambassadors</source>
        <translation>推荐官</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>开场</translation>
    </message>
    <message>
        <source>Lead product</source>
        <translation>主推款</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Group demo</source>
        <translation>拼团演示</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽奖</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>最后上车</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>下场预告</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Douyin</source>
        <translation>抖音</translation>
    </message>
    <message>
        <source>Kuaishou</source>
        <translation>快手</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>店内</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Fresh food</source>
        <translation>生鲜</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>烘焙</translation>
    </message>
    <message>
        <source>Packaged food</source>
        <translation>包装食品</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>饮料</translation>
    </message>
    <message>
        <source>Infant formula</source>
        <translation>婴幼儿配方乳粉</translation>
    </message>
    <message>
        <source>Health food</source>
        <translation>保健食品</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>酒类</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>烟草</translation>
    </message>
    <message>
        <source>Baby goods</source>
        <translation>母婴用品</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>日用品</translation>
    </message>
    <message>
        <source>Returnable (7 days)</source>
        <translation>七天无理由</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>鲜活</translation>
    </message>
    <message>
        <source>Perishable</source>
        <translation>易腐</translation>
    </message>
    <message>
        <source>Made to order</source>
        <translation>定制</translation>
    </message>
    <message>
        <source>To share</source>
        <translation>分享文案</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>For sharers (paid)</source>
        <translation>推荐官话术（有酬）</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>口播</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>准点</translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <translation>
            <numerusform>晚了 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <translation>
            <numerusform>早了 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::CampaignsPage</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>No live session yet. A ready one is set up in a minute.</source>
        <translation>还没有直播。用现成的方案，一分钟就能办好。</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新建直播</translation>
    </message>
    <message>
        <source>The session is in the recycle bin.</source>
        <translation>这场直播已移到回收站。</translation>
    </message>
    <message>
        <source>Folder for the share kits</source>
        <translation>素材包放在哪个文件夹</translation>
    </message>
    <message>
        <source>Making the share kits …</source>
        <translation>正在生成素材包…</translation>
    </message>
    <message numerus="yes">
        <source>%n share kit(s) in %1</source>
        <translation>
            <numerusform>已生成 %n 份素材包，在 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Live sessions</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Find a session</source>
        <translation>找一场直播</translation>
    </message>
</context>
<context>
    <name>linli::ui::CampaignsPresenter</name>
    <message>
        <source>New session</source>
        <translation>新直播</translation>
    </message>
</context>
<context>
    <name>linli::ui::CanvasView</name>
    <message>
        <source>Chosen: %1</source>
        <translation>已选中：%1</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>没有选中任何内容</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Let go of what is chosen</source>
        <translation>取消选中</translation>
    </message>
    <message>
        <source>Push the canvas with the mouse</source>
        <translation>按住，用鼠标推画布</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>… by 0.1 mm</source>
        <translation>……移动 0.1 毫米</translation>
    </message>
    <message>
        <source>… by 10 mm</source>
        <translation>……移动 10 毫米</translation>
    </message>
    <message>
        <source>Move what is chosen by 1 mm</source>
        <translation>把选中的移动 1 毫米</translation>
    </message>
</context>
<context>
    <name>linli::ui::ChartCard</name>
    <message>
        <source>Save this chart</source>
        <translation>保存这张图</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>看图</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>看表</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>图片（PNG）…</translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation>矢量图（SVG）…</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX) …</source>
        <translation>表格（XLSX）…</translation>
    </message>
</context>
<context>
    <name>linli::ui::ChartsView</name>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Net sales of each time, and the part that came by invitation.</source>
        <translation>每段时间的净销售额，以及其中由邻居带来的部分。</translation>
    </message>
    <message>
        <source>Referred share</source>
        <translation>分销占比</translation>
    </message>
    <message>
        <source>Net sales to invited neighbours ÷ all net sales.</source>
        <translation>被邀请邻居的净销售额 ÷ 全部净销售额。</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K 值</translation>
    </message>
    <message>
        <source>New neighbours ÷ people who bought in the 90 days before. 0.2 to 0.7 is usual.</source>
        <translation>新邻居 ÷ 之前 90 天买过的人。0.2–0.7 都属常见。</translation>
    </message>
    <message>
        <source>Invite rate</source>
        <translation>邀请率</translation>
    </message>
    <message>
        <source>People who brought somebody in ÷ people who bought in the 90 days before.</source>
        <translation>带来过新人的人 ÷ 之前 90 天买过的人。</translation>
    </message>
    <message>
        <source>What became of the invited</source>
        <translation>被邀请的人后来怎样</translation>
    </message>
    <message>
        <source>Everybody first invited in this time, up to today.</source>
        <translation>本期首次被邀请的人，算到今天。</translation>
    </message>
    <message>
        <source>Growth projection</source>
        <translation>增长推演</translation>
    </message>
    <message>
        <source>Arithmetic from K and the cycle time of this window, no forecast: N(t) = N₀ × (K^(t/c+1) − 1) ÷ (K − 1).</source>
        <translation>用本期的 K 值和裂变周期推算，不是预测：N(t) = N₀ ×（K^(t/c+1) − 1）÷（K − 1）。</translation>
    </message>
    <message>
        <source>Who comes back</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>By the month of the first order: how many bought again in the months after it.</source>
        <translation>按首单月份分组：之后每个月还有多少人来买。</translation>
    </message>
    <message>
        <source>Dependence</source>
        <translation>依赖度</translation>
    </message>
    <message>
        <source>Bars: part of the referred sales of each sharer. Blue: running sum. Black mark: what everybody below her bought. Press a bar.</source>
        <translation>柱：每位推荐官占推荐销售额的比例。蓝线：累计。横线：她下面所有人买的。点柱子看“她走了会怎样”。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Month +%1</source>
        <translation>第 %1 月</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>邻居带来</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>Nobody was invited in this time.</source>
        <translation>这段时间没有人被邀请进来。</translation>
    </message>
    <message>
        <source>There is something to see once a month has passed.</source>
        <translation>满一个月后这里就有内容了。</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the referred sales</source>
        <translation>%1：%2，占推荐销售额 %3</translation>
    </message>
    <message>
        <source>No invited neighbour bought in this time.</source>
        <translation>这段时间没有被邀请的邻居下单。</translation>
    </message>
    <message>
        <source>If %1 leaves with everybody she brought: %2 less, %3 of the referred sales.</source>
        <translation>如果%1带着她下面的人都走了：少 %2，占推荐销售额 %3。</translation>
    </message>
    <message>
        <source>K or the cycle time of this window is not known yet, or too far from earth.</source>
        <translation>本期还算不出 K 值或裂变周期，或者推出来的数字大得离谱。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>第 %1 天</translation>
    </message>
</context>
<context>
    <name>linli::ui::ChatContent</name>
    <message>
        <source>@everyone</source>
        <translation>@所有人</translation>
    </message>
</context>
<context>
    <name>linli::ui::ChatPreview</name>
    <message>
        <source>Preview in the group</source>
        <translation>群里的样子</translation>
    </message>
    <message>
        <source>Group robot</source>
        <translation>群机器人</translation>
    </message>
</context>
<context>
    <name>linli::ui::CheckCard</name>
    <message>
        <source>Looking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>检查这台电脑</translation>
    </message>
    <message>
        <source>Save a report for support …</source>
        <translation>保存诊断报告…</translation>
    </message>
    <message>
        <source>Looks at fonts, printer, disk, clock, the shop&apos;s file, its copies and its key. Nothing is changed.</source>
        <translation>检查字体、打印机、磁盘、时钟、店铺文件、备份和密钥，不会改动任何内容。</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存诊断报告</translation>
    </message>
    <message>
        <source>Saved: %1. It holds no names and no phones; read it before you send it.</source>
        <translation>已保存 %1。里面没有姓名和手机号，发送前可以先看一遍。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>有 %n 项需要留意。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::CheckStep</name>
    <message>
        <source>Before going live</source>
        <translation>开播前</translation>
    </message>
    <message>
        <source>The check compares the session with advertising, price, prize and platform rules. It is help, not legal advice.</source>
        <translation>检查会对照广告、价格、抽奖和平台规则。它是帮手，不是法律意见。</translation>
    </message>
    <message>
        <source>No check-list.</source>
        <translation>没有检查清单。</translation>
    </message>
</context>
<context>
    <name>linli::ui::CheckStrip</name>
    <message>
        <source>Module %1 px</source>
        <translation>模块 %1 像素</translation>
    </message>
    <message>
        <source>Module %1 mm</source>
        <translation>模块 %1 mm</translation>
    </message>
    <message>
        <source>Quiet zone %1</source>
        <translation>静区 %1</translation>
    </message>
    <message>
        <source>Contrast %1:1</source>
        <translation>对比度 %1</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>已扫码验证</translation>
    </message>
    <message>
        <source>The code passed every check</source>
        <translation>二维码通过全部检查</translation>
    </message>
</context>
<context>
    <name>linli::ui::CloudStep</name>
    <message>
        <source>Link a cloud now</source>
        <translation>现在就接云端</translation>
    </message>
</context>
<context>
    <name>linli::ui::CodeSection</name>
    <message>
        <source>No logo</source>
        <translation>去掉标志</translation>
    </message>
    <message>
        <source>Logo in the middle …</source>
        <translation>中间的标志…</translation>
    </message>
    <message>
        <source>Code colour</source>
        <translation>码的颜色</translation>
    </message>
    <message>
        <source>Quiet zone, modules</source>
        <translation>四周留白（格）</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>码</translation>
    </message>
    <message>
        <source>Quiet zone</source>
        <translation>留白</translation>
    </message>
    <message>
        <source>Kind of bar code</source>
        <translation>条形码种类</translation>
    </message>
    <message>
        <source>What the code holds</source>
        <translation>码里的内容</translation>
    </message>
</context>
<context>
    <name>linli::ui::ColourField</name>
    <message>
        <source>No colour</source>
        <translation>不要颜色</translation>
    </message>
    <message>
        <source>More colours …</source>
        <translation>更多颜色…</translation>
    </message>
    <message>
        <source>Colour value</source>
        <translation>颜色值</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>调色板</translation>
    </message>
    <message>
        <source>On this poster</source>
        <translation>这张海报上的颜色</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>linli::ui::ComparisonView</name>
    <message>
        <source>Changes made after %1 would be gone.</source>
        <translation>%1 之后的改动会没有。</translation>
    </message>
    <message>
        <source>The shop would be without %1 that came after this copy.</source>
        <translation>恢复后会少掉这份备份之后的 %1。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>恢复后</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>邻居</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Ledger entries</source>
        <translation>账本条目</translation>
    </message>
    <message>
        <source>Nothing that is in the shop now would be missing.</source>
        <translation>现在店里的内容一样都不会少。</translation>
    </message>
    <message>
        <source>The shop as it is now is kept first, so that you can come back to it.</source>
        <translation>恢复前会先留一份现在的店铺，随时可以换回来。</translation>
    </message>
    <message>
        <source>The shop cannot be read now. Its files are kept as they are.</source>
        <translation>现在的店铺文件读不了，会原样另存一份。</translation>
    </message>
    <message>
        <source>The shop&apos;s key comes with this copy and is kept on this computer.</source>
        <translation>店铺钥匙在这份备份里，会存到这台电脑。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s)</source>
        <translation>
            <numerusform>%n 位邻居</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 笔订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s)</source>
        <translation>
            <numerusform>%n 份奖励</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::ConditionRow</name>
    <message>
        <source>Take this condition away</source>
        <translation>去掉这个条件</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪一个</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>看什么</translation>
    </message>
    <message>
        <source>is or is not</source>
        <translation>是或不是</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>任何时候</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>linli::ui::ConflictCard</name>
    <message>
        <source>Look at it</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Keep the other value</source>
        <translation>用那边的</translation>
    </message>
    <message>
        <source>Use the value from here</source>
        <translation>用这里的</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In the cloud&apos;s order</source>
        <translation>按云端的先后</translation>
    </message>
    <message>
        <source>Here · %1</source>
        <translation>这里 · %1</translation>
    </message>
    <message>
        <source>Nothing. Where two computers change the same thing, or something is taken differently by the cloud, it is shown here with both values.</source>
        <translation>没有。两台电脑改了同一样东西，或云端的结果不一样，会在这里并排列出。</translation>
    </message>
    <message>
        <source>For you to decide (%1)</source>
        <translation>要您决定的（%1）</translation>
    </message>
    <message>
        <source>For you to decide</source>
        <translation>要您决定的</translation>
    </message>
</context>
<context>
    <name>linli::ui::ConsentDialog</name>
    <message>
        <source>Wording %1</source>
        <translation>文本 %1</translation>
    </message>
    <message>
        <source>Print the form</source>
        <translation>打印同意书</translation>
    </message>
    <message>
        <source>The signed paper is kept in the shop</source>
        <translation>签字原件已存在店里</translation>
    </message>
    <message>
        <source>By phone or chat</source>
        <translation>电话或聊天</translation>
    </message>
    <message>
        <source>Signed paper</source>
        <translation>纸质签字</translation>
    </message>
    <message>
        <source>Told at the counter</source>
        <translation>柜台口头</translation>
    </message>
    <message>
        <source>She agreed</source>
        <translation>本人同意</translation>
    </message>
    <message>
        <source>Read this to %1, or let her read it. She may say no.</source>
        <translation>念给 %1 听，或请本人看。不同意也没关系。</translation>
    </message>
</context>
<context>
    <name>linli::ui::ConsentSection</name>
    <message>
        <source>Taken back, from now on.</source>
        <translation>已撤回，从现在起生效。</translation>
    </message>
    <message>
        <source>Taken back: boards and posters follow from now on. What was printed or posted before stays where it is.</source>
        <translation>已撤回，榜单和海报从现在起照办。之前印出、发出的不会自己消失。</translation>
    </message>
    <message>
        <source>taken back %1</source>
        <translation>%1 撤回</translation>
    </message>
    <message>
        <source>notice %1</source>
        <translation>告知第 %1 版</translation>
    </message>
    <message>
        <source>signed paper kept</source>
        <translation>有签字原件</translation>
    </message>
    <message>
        <source>The wording %1 is not kept here.</source>
        <translation>这里没有保存文本 %1。</translation>
    </message>
    <message numerus="yes">
        <source>What was said (%n)</source>
        <translation>
            <numerusform>同意记录（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what was said</source>
        <translation>收起记录</translation>
    </message>
    <message>
        <source>Shown as %1</source>
        <translation>对外显示 %1</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>linli::ui::ConsequenceList</name>
    <message>
        <source>What this does</source>
        <translation>这样做之后</translation>
    </message>
</context>
<context>
    <name>linli::ui::Counter</name>
    <message>
        <source>First order at %1</source>
        <translation>首单%1折</translation>
    </message>
    <message>
        <source>First order, %1 % off</source>
        <translation>首单优惠 %1%</translation>
    </message>
    <message>
        <source>Her voucher</source>
        <translation>她的代金券</translation>
    </message>
    <message>
        <source>Shop coupon</source>
        <translation>店铺优惠券</translation>
    </message>
    <message>
        <source>%1 gets %2</source>
        <translation>%1 得 %2</translation>
    </message>
    <message>
        <source>After her first order of at least %1</source>
        <translation>首单满 %1 后生效</translation>
    </message>
    <message>
        <source>Welcome, neighbour</source>
        <translation>欢迎新邻居</translation>
    </message>
    <message>
        <source>%1, brought by %2</source>
        <translation>%1，由 %2 介绍</translation>
    </message>
    <message>
        <source>Your code %1</source>
        <translation>您的邀请码 %1</translation>
    </message>
    <message>
        <source>Show your code to a neighbour: both of you get a gift</source>
        <translation>把您的码给邻居看，两家都有礼</translation>
    </message>
</context>
<context>
    <name>linli::ui::CounterField</name>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>linli::ui::CounterPage</name>
    <message>
        <source>Nobody and nothing here is called “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>That is a product. Say first who buys it.</source>
        <translation>这是商品。请先说是哪位邻居买。</translation>
    </message>
    <message>
        <source>Pick-up slips</source>
        <translation>提货小票</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Scan, or type initials, last digits, a code</source>
        <translation>扫码，或输入姓名首字母、手机尾号、邀请码</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>是哪位？</translation>
    </message>
    <message>
        <source>Scan a code, or type initials: “lay” finds Li Ayi.</source>
        <translation>扫一下码，或输入名字的首字母：lay 就能找到李阿姨。</translation>
    </message>
    <message>
        <source>A new neighbour  F6</source>
        <translation>新邻居  F6</translation>
    </message>
    <message>
        <source>Pay %1 to %2?</source>
        <translation>付给 %2 %1？</translation>
    </message>
    <message>
        <source>Hand over the money first. It is written into the ledger and cannot be taken back.</source>
        <translation>请先把钱交给她。记入账本后不能撤销。</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Invitation slip</source>
        <translation>邀请小票</translation>
    </message>
    <message>
        <source>Print her slips</source>
        <translation>印她的小票</translation>
    </message>
    <message>
        <source>Take the last act back</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Sell to the person who is shown</source>
        <translation>卖东西给眼前这位</translation>
    </message>
    <message>
        <source>A new neighbour, brought by somebody</source>
        <translation>新邻居，有人带来的</translation>
    </message>
    <message>
        <source>To the field for scanning</source>
        <translation>回到扫码框</translation>
    </message>
</context>
<context>
    <name>linli::ui::CounterPresenter</name>
    <message>
        <source>Order %1 handed over</source>
        <translation>订单 %1 已交货</translation>
    </message>
    <message>
        <source>Order %1 paid</source>
        <translation>订单 %1 已收款</translation>
    </message>
    <message>
        <source>%1 handed out to %2</source>
        <translation>%1 已交给 %2</translation>
    </message>
    <message>
        <source>Taken back: the gift may be collected again</source>
        <translation>已撤销：礼品可以再领</translation>
    </message>
    <message>
        <source>%1 paid out</source>
        <translation>已付出 %1</translation>
    </message>
    <message>
        <source>%1 was brought by %2</source>
        <translation>%1 由 %2 介绍来</translation>
    </message>
</context>
<context>
    <name>linli::ui::CountersCard</name>
    <message>
        <source>That computer can no longer send or receive. What it did and has not sent stays on it until it is paired again.</source>
        <translation>那台电脑就不能再收发了。它没发出的留在它自己那里，重新配对后再发。</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>让“%1”退出？</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>退出 %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Last heard of %1</source>
        <translation>上次联络 %1</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>这台</translation>
    </message>
    <message>
        <source>On the other computer open Sync, type the address of the cloud and this code. It is good once, until %1.</source>
        <translation>在另一台电脑上打开“同步”，填云端网址和这个码。只能用一次，到 %1 为止。</translation>
    </message>
    <message>
        <source>Pairing code for another computer</source>
        <translation>给另一台电脑的配对码</translation>
    </message>
    <message>
        <source>The list is shown while there is a line to the cloud.</source>
        <translation>连得上云端时显示名单。</translation>
    </message>
    <message>
        <source>Computers of this shop</source>
        <translation>本店的电脑</translation>
    </message>
</context>
<context>
    <name>linli::ui::DataTable</name>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
</context>
<context>
    <name>linli::ui::DetailPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>linli::ui::DropZone</name>
    <message>
        <source>Drop a file here</source>
        <translation>把文件拖到这里</translation>
    </message>
    <message>
        <source>Orders and customers of Kuaituantuan, Youzan, Weixin shop, WooCommerce, Shopify, or Linli&apos;s own lists: XLSX or CSV</source>
        <translation>快团团、有赞、微信小店、WooCommerce、Shopify 导出的订单和客户，或邻里掌柜自己的表格：XLSX 或 CSV</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
        <translation>表格 (*.xlsx *.csv *.txt *.tsv);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>linli::ui::DryRunDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>As if all rules of this session had been in force; nothing is written.</source>
        <translation>假设本场全部规则当时已生效；不会写入任何数据。</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试算</translation>
    </message>
</context>
<context>
    <name>linli::ui::DryRunView</name>
    <message>
        <source>As if it had been in force for the last %1 days: the %2 paid orders of that time went through the same engine. Nothing was written.</source>
        <translation>假设过去 %1 天一直执行这条规则：那段时间的 %2 笔付款订单用同一套算法走了一遍，没有写入任何数据。</translation>
    </message>
    <message>
        <source>The shop has no paid orders of the last %1 days yet, so there is nothing to try the rule on. It may go live; look at its cost after the first week.</source>
        <translation>店里过去 %1 天还没有付款订单，无从试算。可以直接上线，第一周后再回来看花费。</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励份数</translation>
    </message>
    <message>
        <source>Cost in all</source>
        <translation>总花费</translation>
    </message>
    <message>
        <source>Per new neighbour</source>
        <translation>每位新邻居</translation>
    </message>
    <message>
        <source>Profit for each yuan</source>
        <translation>每花 1 元净赚</translation>
    </message>
    <message>
        <source>Dearest day</source>
        <translation>花费最多的一天</translation>
    </message>
    <message>
        <source>Who would have got most</source>
        <translation>得奖最多的人</translation>
    </message>
    <message numerus="yes">
        <source>%n rewards</source>
        <translation>
            <numerusform>%n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were too small for it.</source>
        <translation>
            <numerusform>%n 笔订单没到起订金额。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times the inviter had reached the limit.</source>
        <translation>
            <numerusform>%n 次邀请人已到上限。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times the budget was too small: it would have run out.</source>
        <translation>
            <numerusform>%n 次预算不够：会提前发完。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rewards would have waited for your yes.</source>
        <translation>
            <numerusform>%n 份会停在待审等您确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 costs is not known: book it in on the gift shelf, then try again.</source>
        <translation>不知道%1的成本：请先在礼品架进货，再试算一次。</translation>
    </message>
    <message>
        <source>Some goods have no cost price, so the profit is not known.</source>
        <translation>有的商品没填成本价，算不出利润。</translation>
    </message>
</context>
<context>
    <name>linli::ui::DueTab</name>
    <message>
        <source>Nobody has anything to collect right now.</source>
        <translation>现在没有人有东西可领。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Owes the shop</source>
        <translation>欠店铺</translation>
    </message>
    <message>
        <source>Pay %1 to %2?</source>
        <translation>把 %1 发给%2？</translation>
    </message>
    <message>
        <source>Hand over the money first. It is written into the ledger and cannot be taken back.</source>
        <translation>请先把钱交到对方手里。确认后记入账本，不能撤回。</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>To the rules</source>
        <translation>看规则</translation>
    </message>
</context>
<context>
    <name>linli::ui::DueView</name>
    <message>
        <source>Pay out %1</source>
        <translation>发放 %1</translation>
    </message>
    <message>
        <source>Owes the shop %1 from a refund: nothing is paid out before.</source>
        <translation>因退款欠店铺 %1：还清之前不能发放。</translation>
    </message>
    <message>
        <source>for her own first order</source>
        <translation>自己的首单礼</translation>
    </message>
    <message>
        <source>for bringing %1</source>
        <translation>邀请%1</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>linli::ui::Entry</name>
    <message>
        <source>Budget %1</source>
        <translation>预算 %1</translation>
    </message>
    <message>
        <source>%1, on hold</source>
        <translation>%1 待生效</translation>
    </message>
    <message>
        <source>%1, to collect</source>
        <translation>%1 可领</translation>
    </message>
    <message>
        <source>%1, received</source>
        <translation>%1 已领</translation>
    </message>
    <message>
        <source>%1, owes</source>
        <translation>%1 欠款</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>代扣税</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Reward earned</source>
        <translation>获得奖励</translation>
    </message>
    <message>
        <source>Reward released</source>
        <translation>奖励生效</translation>
    </message>
    <message>
        <source>Reward cancelled</source>
        <translation>奖励取消</translation>
    </message>
    <message>
        <source>Reward taken back</source>
        <translation>奖励追回</translation>
    </message>
    <message>
        <source>Owed to the shop</source>
        <translation>记为欠款</translation>
    </message>
    <message>
        <source>Debt settled</source>
        <translation>抵还欠款</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>Redeemed, undone</source>
        <translation>核销撤回</translation>
    </message>
    <message>
        <source>Reward expired</source>
        <translation>奖励过期</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>发放现金</translation>
    </message>
    <message>
        <source>Tax withheld</source>
        <translation>代扣税</translation>
    </message>
    <message>
        <source>Accounts merged</source>
        <translation>账户合并</translation>
    </message>
    <message>
        <source>Reward restored</source>
        <translation>奖励恢复</translation>
    </message>
    <message>
        <source>Budget added</source>
        <translation>增加预算</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>核销坏账</translation>
    </message>
</context>
<context>
    <name>linli::ui::EntryRow</name>
    <message>
        <source>Drag, or Alt+Up and Alt+Down</source>
        <translation>拖动，或按 Alt+↑、Alt+↓</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>linli::ui::EraseDialog</name>
    <message>
        <source>Posters and lists you saved elsewhere are yours to delete.</source>
        <translation>您另存到别处的海报和名单，请自己删除。</translation>
    </message>
    <message>
        <source>Her name, or one like it, still stands in: %1. Please look there yourself.</source>
        <translation>还有地方出现她的名字或相同的名字：%1。请自己看一下。</translation>
    </message>
    <message>
        <source>Copies made before hold her sealed with the shop&apos;s key; she is wiped from them within 35 days, and before any of them is restored.</source>
        <translation>之前的备份里她的资料是加密的，35 天内清除；恢复备份时会先抹掉。</translation>
    </message>
    <message>
        <source>Something of her is still in: %1</source>
        <translation>这些文件里还有她的资料：%1</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n file(s) searched byte by byte: nothing of her is left.</source>
        <translation>
            <numerusform>✓ 逐字节检查了 %n 个文件，没有找到她的任何资料。</numerusform>
        </translation>
    </message>
    <message>
        <source>3 of 3 · searching every file for what is left …</source>
        <translation>3/3 · 正在逐个文件检查残留……</translation>
    </message>
    <message>
        <source>She is out of the shop, but the file could not be rewritten yet: %1 It is tried again every day by itself.</source>
        <translation>资料已从店里抹掉，但文件暂时没能重写：%1系统每天会自动再试。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>2 of 3 · rewriting the shop&apos;s file …</source>
        <translation>2/3 · 正在重写店铺文件……</translation>
    </message>
    <message>
        <source>She had nothing left to collect.</source>
        <translation>她没有待领的奖励。</translation>
    </message>
    <message>
        <source>1 of 3 · taking her out of the shop …</source>
        <translation>1/3 · 正在抹掉资料……</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Type %1 to be sure</source>
        <translation>请输入“%1”确认</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>留下什么，为什么</translation>
    </message>
    <message>
        <source>On her own wish. It cannot be undone.</source>
        <translation>应本人要求删除，不能恢复。</translation>
    </message>
    <message>
        <source>Erase the data of %1</source>
        <translation>删除 %1 的个人资料</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Hand her this claim code: it collects what she had earned, in the search field or at the counter. The shop does not keep it, so write it down now.</source>
        <translation>请把这个领取码交给她：在搜索框或柜台输入，就能领走她的奖励。店里不保存它，请现在抄下来。</translation>
    </message>
    <message>
        <source>I gave it to her</source>
        <translation>已经交给她</translation>
    </message>
</context>
<context>
    <name>linli::ui::EventSheet</name>
    <message>
        <source>Post to a group …</source>
        <translation>发到群…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 is in, unasked and welcome.</source>
        <translation>%1 已签到（没在名单上，欢迎她）。</translation>
    </message>
    <message>
        <source>%1 is in.</source>
        <translation>%1 已签到。</translation>
    </message>
    <message>
        <source>%1 is in already.</source>
        <translation>%1 已经签到过了。</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>保存邀请函</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请函</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>取消聚会</translation>
    </message>
    <message>
        <source>Hold it after all</source>
        <translation>恢复聚会</translation>
    </message>
    <message>
        <source>%1 asked, %2 in, %3 not coming, %4 stayed away</source>
        <translation>邀请 %1 · 到了 %2 · 不来 %3 · 没来 %4</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 of %2 seats taken</source>
        <translation>名额 %2，已占 %1</translation>
    </message>
    <message>
        <source>%1 coming</source>
        <translation>%1 位会来</translation>
    </message>
    <message>
        <source>Copied. Paste it where she reads it.</source>
        <translation>已复制，可以粘贴发给她。</translation>
    </message>
    <message>
        <source>Note who stayed away</source>
        <translation>记下没来的</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Copy the invitation</source>
        <translation>复制邀请文字</translation>
    </message>
    <message>
        <source>Invite the whole group</source>
        <translation>邀请全群</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Scan or type her code, phone or key</source>
        <translation>签到：扫码，或输入邀请码、手机号</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>linli::ui::ExportDialog</name>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>已停止，没有写出文件。</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with the filter, columns and order you see. Phones stay masked; codes stay text.</source>
        <translation>
            <numerusform>%n 行，按现在看到的筛选、列和顺序。手机号打码，编号保持文本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>导出：%1</translation>
    </message>
</context>
<context>
    <name>linli::ui::FactFilterBar</name>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>全部楼栋</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>全部直播</translation>
    </message>
</context>
<context>
    <name>linli::ui::FieldButton</name>
    <message>
        <source>A field is filled in for every neighbour: name, code, reward …</source>
        <translation>字段会按每位邻居自动填好：名字、邀请码、奖励……</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>插入字段</translation>
    </message>
</context>
<context>
    <name>linli::ui::FieldsSection</name>
    <message>
        <source>leave a gap</source>
        <translation>空着</translation>
    </message>
    <message>
        <source>leave the layer out</source>
        <translation>不画这一层</translation>
    </message>
    <message>
        <source>make no poster</source>
        <translation>不出这张海报</translation>
    </message>
    <message>
        <source>only without: %1</source>
        <translation>没有这项才显示：%1</translation>
    </message>
    <message>
        <source>only with: %1</source>
        <translation>有这项才显示：%1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>总是显示</translation>
    </message>
    <message>
        <source>Where a field has no value</source>
        <translation>字段没有内容时</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>When it is there</source>
        <translation>什么时候显示</translation>
    </message>
    <message>
        <source>Missing field</source>
        <translation>缺字段时</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>显示条件</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
</context>
<context>
    <name>linli::ui::FilterEditor</name>
    <message numerus="yes">
        <source>%n neighbour(s) meet this now</source>
        <translation>
            <numerusform>现在有 %n 位邻居符合</numerusform>
        </translation>
    </message>
    <message>
        <source>Another condition</source>
        <translation>再加一个条件</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>满足一个就行</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>都要满足</translation>
    </message>
</context>
<context>
    <name>linli::ui::FindingNotes</name>
    <message>
        <source>Instead: %1 · %2 · %3</source>
        <translation>可改为：%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Settled with a reason: %1</source>
        <translation>已说明理由：%1</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Give a reason …</source>
        <translation>说明理由…</translation>
    </message>
</context>
<context>
    <name>linli::ui::Findings</name>
    <message>
        <source>%1 has %2 already; that stays.</source>
        <translation>%1 已有 %2，保留不变。</translation>
    </message>
</context>
<context>
    <name>linli::ui::FindingsBar</name>
    <message>
        <source>Mend it</source>
        <translation>修好它</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>To mend: %1</source>
        <translation>要修：%1 处</translation>
    </message>
    <message>
        <source>Ready to print</source>
        <translation>可以印了</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>linli::ui::FirstSteps</name>
    <message>
        <source>First steps · %1 of %2</source>
        <translation>第一次设置 · 第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Neighbours&apos; pages need a cloud of your own. The shop works without one; link it on the page Sync whenever you like.</source>
        <translation>邻居手机上的页面需要您自己的云端。没有它店也照常开；什么时候想接，到「同步」页就行。</translation>
    </message>
    <message>
        <source>Bring your neighbours and orders along, or look round first.</source>
        <translation>把邻居和订单带过来，或者先看看。</translation>
    </message>
    <message>
        <source>A test page shows whether posters and labels come out at the right place and size.</source>
        <translation>印一张测试页，看看海报和标签的位置、大小对不对。</translation>
    </message>
    <message>
        <source>What posters, slips and reports say about you. Everything can be changed later.</source>
        <translation>海报、小票和报表上怎么称呼您。以后都能改。</translation>
    </message>
    <message>
        <source>On the neighbours&apos; phones</source>
        <translation>邻居手机上</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>从哪儿开始</translation>
    </message>
    <message>
        <source>Your printer</source>
        <translation>您的打印机</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>您的店铺</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>linli::ui::FlagCard</name>
    <message>
        <source>New code …</source>
        <translation>换新码…</translation>
    </message>
    <message>
        <source>It is fraud</source>
        <translation>确认有问题</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason, kept with the flag</source>
        <translation>原因，随信号保存</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>等了 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>since today</source>
        <translation>今天发现</translation>
    </message>
    <message>
        <source>%1 at stake</source>
        <translation>涉及 %1</translation>
    </message>
</context>
<context>
    <name>linli::ui::FlagsView</name>
    <message>
        <source>Give a new code</source>
        <translation>换新码</translation>
    </message>
    <message>
        <source>%1 leads nowhere from then on: posters and cards with it have to be made anew. Whoever joined by it stays hers.</source>
        <translation>%1 从此打不开：印着它的海报和卡片要重新做。已经用它加入的邻居还算她带来的。</translation>
    </message>
    <message>
        <source>A new code for %1?</source>
        <translation>给%1换一个新码？</translation>
    </message>
    <message numerus="yes">
        <source>%n fraud signal(s)</source>
        <translation>
            <numerusform>%n 条风险信号</numerusform>
        </translation>
    </message>
    <message>
        <source>No fraud signals</source>
        <translation>没有风险信号</translation>
    </message>
    <message>
        <source>Signals and false alarms …</source>
        <translation>信号和误报率…</translation>
    </message>
</context>
<context>
    <name>linli::ui::FlowBasics</name>
    <message>
        <source>For everybody it happens to who may be written to.</source>
        <translation>对所有遇到这件事、且愿意收消息的邻居。</translation>
    </message>
    <message>
        <source>For the neighbours&apos; group: nobody is there to be measured.</source>
        <translation>发给邻居群，不按人设条件。</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>加一个条件</translation>
    </message>
    <message>
        <source>Fixed for the flows that come with Linli</source>
        <translation>自带流程的触发条件不能改</translation>
    </message>
    <message>
        <source>The owner does it</source>
        <translation>店主亲自办</translation>
    </message>
    <message>
        <source>Anyone does it</source>
        <translation>谁都可以办</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>谁来办</translation>
    </message>
    <message>
        <source>What begins it</source>
        <translation>由什么触发</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>linli::ui::FlowCard</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>%1 is on</source>
        <translation>启用“%1”</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>只对：%1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>what begins the flow → when its steps come</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Your version</source>
        <translation>已改成自己的</translation>
    </message>
</context>
<context>
    <name>linli::ui::FlowCondition</name>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <comment>before a number</comment>
        <translation>至多</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>before a number</comment>
        <translation>至少</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>去掉这个条件</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>carries the tag</source>
        <translation>有标签</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>看什么</translation>
    </message>
</context>
<context>
    <name>linli::ui::FlowEditor</name>
    <message>
        <source>Add a step</source>
        <translation>加一步</translation>
    </message>
    <message>
        <source>Character %1: nobody knows the field %2. Possible: %3</source>
        <translation>第 %1 个字：没有 %2 这个字段。可以用：%3</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Back to ours</source>
        <translation>恢复自带</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>All flows</source>
        <translation>全部流程</translation>
    </message>
</context>
<context>
    <name>linli::ui::FlowPreview</name>
    <message>
        <source>With what really happened last.</source>
        <translation>按最近一次真实发生的事。</translation>
    </message>
    <message>
        <source>Nothing of the kind happened lately: the values are examples.</source>
        <translation>最近没有发生过，数值是示例。</translation>
    </message>
    <message>
        <source>She would not be told: a condition of the flow does not hold, or she does not want to be written to.</source>
        <translation>不会发给她：不符合流程的条件，或者她不愿被打扰。</translation>
    </message>
    <message>
        <source>For the group</source>
        <translation>发到邻居群</translation>
    </message>
    <message>
        <source>Choose a neighbour to see her words and when they would come.</source>
        <translation>选一位邻居，看看会对她说什么、什么时候说。</translation>
    </message>
    <message>
        <source>For whom to show it</source>
        <translation>给谁看</translation>
    </message>
    <message>
        <source>Name, code or phone</source>
        <translation>姓名、邀请码或手机号</translation>
    </message>
    <message>
        <source>For a real neighbour</source>
        <translation>给真实的邻居看</translation>
    </message>
</context>
<context>
    <name>linli::ui::FlowsPresenter</name>
    <message>
        <source>Say it to {name}.</source>
        <translation>跟{name}说一声。</translation>
    </message>
    <message>
        <source>Post it in the neighbours&apos; group.</source>
        <translation>发到邻居群。</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>新流程</translation>
    </message>
</context>
<context>
    <name>linli::ui::FlowsView</name>
    <message>
        <source>The flow is removed.</source>
        <translation>流程已删除。</translation>
    </message>
    <message>
        <source>The flow speaks our words again.</source>
        <translation>已恢复自带的说法。</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>新建流程</translation>
    </message>
    <message>
        <source>A flow says what to tell whom when something happened. It fills the queue; the telling is done by a person.</source>
        <translation>流程写明发生什么事时对谁说什么。它只把任务排好，话由人来说。</translation>
    </message>
    <message>
        <source>Saved. Open tasks already speak the new words.</source>
        <translation>已保存。没办完的任务也用新话术。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>linli::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>linli::ui::FrameSection</name>
    <message>
        <source>Bottom right</source>
        <translation>右下角</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下边</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>左下角</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右边</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>正中</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左边</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>右上角</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上边</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>左上角</translation>
    </message>
    <message>
        <source>Keeps to, when the paper changes</source>
        <translation>换纸张时靠着</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>距上</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>距左</translation>
    </message>
    <message>
        <source>Place and size</source>
        <translation>位置和大小</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>改变大小</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>靠边方式</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
</context>
<context>
    <name>linli::ui::GalleryPresenter</name>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>The poster is among your own</source>
        <translation>已放进自家模板</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>The copy is among your own</source>
        <translation>副本已放进自家模板</translation>
    </message>
</context>
<context>
    <name>linli::ui::GalleryView</name>
    <message>
        <source>For which trade</source>
        <translation>哪个行业</translation>
    </message>
    <message>
        <source>Baby shop</source>
        <translation>母婴</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>烘焙</translation>
    </message>
    <message>
        <source>Fresh food</source>
        <translation>生鲜</translation>
    </message>
    <message>
        <source>Any trade</source>
        <translation>各行业</translation>
    </message>
    <message>
        <source>Export a poster</source>
        <translation>导出海报</translation>
    </message>
    <message>
        <source>Linli posters (*.linliposter)</source>
        <translation>邻里掌柜海报 (*.linliposter)</translation>
    </message>
    <message>
        <source>Import a poster</source>
        <translation>导入海报</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 毫米</translation>
    </message>
    <message>
        <source>Phone, %1 × %2 px</source>
        <translation>手机，%1 × %2 像素</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>接着做</translation>
    </message>
    <message>
        <source>A poster was left unsaved. Nothing of it is lost.</source>
        <translation>有一张海报上次没来得及保存，内容都还在。</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自家</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>New …</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Which templates</source>
        <translation>看哪些模板</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>自家的</translation>
    </message>
    <message>
        <source>Slip and label</source>
        <translation>小票标签</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>New poster</source>
        <translation>新建海报</translation>
    </message>
    <message>
        <source>No poster of this kind yet. Draw one of your own.</source>
        <translation>还没有这种海报。自己画一张吧。</translation>
    </message>
</context>
<context>
    <name>linli::ui::GiftCard</name>
    <message>
        <source>%1 missing</source>
        <translation>缺 %1 份</translation>
    </message>
    <message>
        <source>%1 past their last day</source>
        <translation>%1 份已过期</translation>
    </message>
    <message>
        <source>%1 must go this week</source>
        <translation>%1 份本周到期</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>进货</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>架上</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>待领</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>单件成本</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>货值</translation>
    </message>
    <message>
        <source>came in %1</source>
        <translation>%1 进货</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>每份 %1</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>%1 前有效</translation>
    </message>
    <message>
        <source>keeps</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>报损</translation>
    </message>
</context>
<context>
    <name>linli::ui::GoodsStep</name>
    <message>
        <source>Goods, in the order they are shown</source>
        <translation>商品（按出场顺序）</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Live price</source>
        <translation>直播价</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>划线价</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Per person</source>
        <translation>每人限购</translation>
    </message>
    <message>
        <source>Selling point, on the product card</source>
        <translation>卖点（显示在商品卡上）</translation>
    </message>
    <message>
        <source>Proof of the compared price</source>
        <translation>划线价依据</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Supplier record</source>
        <translation>供货凭证</translation>
    </message>
</context>
<context>
    <name>linli::ui::GroupCard</name>
    <message numerus="yes">
        <source>%n order(s) not paid yet: no seat until then.</source>
        <translation>
            <numerusform>有 %n 张订单还没付款，付款后才占座。</numerusform>
        </translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参团</translation>
    </message>
    <message>
        <source>Join the group %1</source>
        <translation>参加拼团 %1</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>看订单</translation>
    </message>
    <message>
        <source>Time is up: the money goes back to everybody who joined.</source>
        <translation>时间到了：正在把钱退给每一位参团的邻居。</translation>
    </message>
</context>
<context>
    <name>linli::ui::GroupWords</name>
    <message>
        <source>Everybody is there.</source>
        <translation>人齐了。</translation>
    </message>
    <message numerus="yes">
        <source>%n more neighbour(s) fill it.</source>
        <translation>
            <numerusform>再来 %n 位邻居就成团。</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1, else all money goes back.</source>
        <translation>%1 前不满就全部退款。</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) joined, each gets %1.</source>
        <translation>
            <numerusform>%n 位邻居参团，每人得 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody joined in time.</source>
        <translation>到期没有人参团。</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) had joined; %1 went back to them.</source>
        <translation>
            <numerusform>有 %n 位邻居参团，已退回 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Group buy</source>
        <translation>拼团</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已成团</translation>
    </message>
    <message>
        <source>Not filled, refunded</source>
        <translation>未成团，已退款</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::GroupsView</name>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Open a group</source>
        <translation>开团</translation>
    </message>
    <message>
        <source>No group buy yet. Neighbours who buy together bring each other.</source>
        <translation>还没有拼团。一起买，邻居带邻居。</translation>
    </message>
    <message>
        <source>No rule for group buys yet: it says how many neighbours and what each gets.</source>
        <translation>还没有拼团规则：要先说好几人成团、每人得什么。</translation>
    </message>
    <message>
        <source>Go to the rules</source>
        <translation>去设规则</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) open</source>
        <translation>
            <numerusform>%n 个拼团进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined.</source>
        <translation>已参团。</translation>
    </message>
</context>
<context>
    <name>linli::ui::Guide</name>
    <message>
        <source>This sheet</source>
        <translation>打开这张按键表</translation>
    </message>
</context>
<context>
    <name>linli::ui::GuideCard</name>
    <message>
        <source>What is new</source>
        <translation>新功能</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>按键一览（F1）</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>第一次设置</translation>
    </message>
    <message>
        <source>Go through the first steps again, take the tour, or look a key up (F1).</source>
        <translation>再走一遍第一次设置、跟着导览逛一圈，或者查按键（F1）。</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>上手</translation>
    </message>
</context>
<context>
    <name>linli::ui::HonourLine</name>
    <message>
        <source>%1 neighbours brought · they bought %2</source>
        <translation>带来 %1 位邻居 · 她们净消费 %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>Put forward: %1</source>
        <translation>提名：%1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请函</translation>
    </message>
</context>
<context>
    <name>linli::ui::HonoursTab</name>
    <message>
        <source>Show more (%1 of %2)</source>
        <translation>再显示一些（已显示 %1 / 共 %2）</translation>
    </message>
    <message>
        <source>Sharers</source>
        <translation>推荐官</translation>
    </message>
    <message>
        <source>Nobody has brought a neighbour yet. Honours wait for those who do.</source>
        <translation>还没有人带来新邻居。荣誉等着她们。</translation>
    </message>
    <message>
        <source>%1 neighbours brought</source>
        <translation>带来 %1 位邻居</translation>
    </message>
    <message>
        <source>%1 bought by them</source>
        <translation>她们净消费 %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1，并且%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1，或者%2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Decline the application</source>
        <translation>不通过这份申请</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>需要填写原因。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>保存邀请函</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>保存证书</translation>
    </message>
    <message>
        <source>To the rules</source>
        <translation>看规则</translation>
    </message>
</context>
<context>
    <name>linli::ui::ImportButton</name>
    <message>
        <source>Import …</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Orders and neighbours from a file; or drop the file anywhere</source>
        <translation>从文件导入订单和邻居；也可以把文件拖到窗口任意位置</translation>
    </message>
</context>
<context>
    <name>linli::ui::ImportDialog</name>
    <message>
        <source>Saved mappings …</source>
        <translation>已存的对应…</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>换一个文件</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>全部导入或都不导入</translation>
    </message>
    <message>
        <source>Valid rows only</source>
        <translation>只导入没问题的行</translation>
    </message>
    <message>
        <source>What to import</source>
        <translation>导入哪些</translation>
    </message>
    <message>
        <source>Reading %1 and comparing it with the shop</source>
        <translation>正在读取 %1 并和店里的记录比对</translation>
    </message>
    <message>
        <source>Importing; until it is done nothing of it is in the shop</source>
        <translation>正在导入；完成之前店里什么都不会变</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1 条</translation>
    </message>
    <message>
        <source>Everything in this file is in the shop already.</source>
        <translation>这个文件里的内容店里都已经有了。</translation>
    </message>
    <message>
        <source>Some cells are refused. Correct the file, or take the valid rows.</source>
        <translation>有些格子不能用。改好文件再来，或只导入没问题的行。</translation>
    </message>
    <message>
        <source>Rows with refused cells are left out.</source>
        <translation>有问题的行不会导入。</translation>
    </message>
    <message>
        <source>All rows go in together, or none.</source>
        <translation>要么全部导入，要么一行都不导入。</translation>
    </message>
    <message>
        <source>Nothing was changed: everything in this file was in the shop already.</source>
        <translation>什么都没有变：这个文件里的内容店里都已经有了。</translation>
    </message>
    <message>
        <source>In the shop now: %1 new neighbours, %2 new orders, %3 new products.</source>
        <translation>已导入：新邻居 %1 位，新订单 %2 个，新商品 %3 种。</translation>
    </message>
    <message>
        <source>%1 rewards were issued, worth %2.</source>
        <translation>发出了 %1 份奖励，价值 %2。</translation>
    </message>
    <message>
        <source>%1 rows wait for your decision.</source>
        <translation>有 %1 行等你来决定。</translation>
    </message>
    <message>
        <source>%1 to correct.xlsx</source>
        <translation>%1 待改正.xlsx</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>按这样读</translation>
    </message>
    <message>
        <source>Decide now</source>
        <translation>现在处理</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Workbook to correct</source>
        <translation>导出要改的表</translation>
    </message>
</context>
<context>
    <name>linli::ui::ImportPresenter</name>
    <message>
        <source>Taken back: nothing of %1 is in the shop any more.</source>
        <translation>已撤销：%1 里的内容都不在店里了。</translation>
    </message>
    <message>
        <source>Written: %1. Correct it there and drop it here again.</source>
        <translation>已写好：%1。在里面改好，再拖进来。</translation>
    </message>
</context>
<context>
    <name>linli::ui::ImportPreview</name>
    <message>
        <source>Found by itself</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>%1 · %2 rows</source>
        <translation>%1 · %2 行</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>按 %1 读取</translation>
    </message>
    <message>
        <source>new neighbours</source>
        <translation>新邻居</translation>
    </message>
    <message>
        <source>new orders</source>
        <translation>新订单</translation>
    </message>
    <message>
        <source>new products</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>店里已有</translation>
    </message>
    <message>
        <source>paid, net</source>
        <translation>净实付</translation>
    </message>
    <message>
        <source>rewards it would issue</source>
        <translation>会发出的奖励</translation>
    </message>
    <message>
        <source>cost of these rewards</source>
        <translation>这些奖励的成本</translation>
    </message>
    <message>
        <source>refused cells</source>
        <translation>不能用的格子</translation>
    </message>
    <message>
        <source>Refused cells %1</source>
        <translation>不能用的格子 %1</translation>
    </message>
    <message>
        <source>Conflicts %1</source>
        <translation>冲突 %1</translation>
    </message>
    <message>
        <source>To decide %1</source>
        <translation>待决定 %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件里</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>店里</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>可以填</translation>
    </message>
    <message>
        <source>Nothing to look at here.</source>
        <translation>这里没有需要看的。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>linli::ui::InactiveDialog</name>
    <message numerus="yes">
        <source>Erase %n</source>
        <translation>
            <numerusform>删除 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>最近一次 %1</translation>
    </message>
    <message>
        <source>Their names, phones and addresses are no longer needed. Erasing cannot be undone; sales stay as numbers. Untick whoever shall stay.</source>
        <translation>他们的姓名、电话、住址已经用不到了。删除不能恢复，销售记录只留数字。要留下的请去掉勾。</translation>
    </message>
    <message>
        <source>Nothing for two years</source>
        <translation>两年没有往来</translation>
    </message>
</context>
<context>
    <name>linli::ui::InsightPage</name>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>关系网</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1，与 %2 相比</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>保存明细</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Table (*.csv)</source>
        <translation>表格 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>%1; only the orders chosen, sharers in total are all of them</source>
        <translation>%1；只算所选的订单，推荐官总数仍是全部</translation>
    </message>
</context>
<context>
    <name>linli::ui::InviteTreeView</name>
    <message numerus="yes">
        <source>brought %n</source>
        <translation>
            <numerusform>带来 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Print posters</source>
        <translation>去印海报</translation>
    </message>
    <message>
        <source>Nobody has brought a neighbour yet. Give a neighbour her poster.</source>
        <translation>还没有人带来新邻居。给邻居一张她的海报，就从她开始。</translation>
    </message>
    <message>
        <source>Who brought whom</source>
        <translation>谁带来了谁</translation>
    </message>
</context>
<context>
    <name>linli::ui::KeySheet</name>
    <message>
        <source>Move a row where rows can be dragged</source>
        <translation>能拖动的行：上移、下移</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>打开选中的行</translation>
    </message>
    <message>
        <source>Another row</source>
        <translation>换一行</translation>
    </message>
    <message>
        <source>Close what is open above the page</source>
        <translation>关掉盖在页面上的东西</translation>
    </message>
    <message>
        <source>The next tab or choice</source>
        <translation>旁边的标签或选项</translation>
    </message>
    <message>
        <source>Press the button with the ring</source>
        <translation>按下有橙框的按钮</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>The coloured button of a form</source>
        <translation>表单里有颜色的那个按钮</translation>
    </message>
    <message>
        <source>To the next or the previous thing</source>
        <translation>下一个、上一个</translation>
    </message>
    <message>
        <source>On this page: %1</source>
        <translation>本页：%1</translation>
    </message>
    <message>
        <source>In the whole window</source>
        <translation>整个窗口</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>在列表里</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>到处都一样</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>打开这张按键表</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Ctrl+K finds any page and action.</source>
        <translation>不用鼠标，什么都能做。Ctrl+K 能找到任何页面和操作。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键一览</translation>
    </message>
</context>
<context>
    <name>linli::ui::KillDialog</name>
    <message>
        <source>Stop rule %1 for good?</source>
        <translation>永久停止规则 %1？</translation>
    </message>
    <message>
        <source>Nothing is paid for orders from now on, whoever invited whom. What is on hold or waits to be collected stays good. It cannot be started again.</source>
        <translation>从现在起的订单一律不再发奖，不管是谁邀请的。已待生效和待领的奖励照发。停止后不能再启用。</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Kept with the rule, for you and for whoever asks.</source>
        <translation>和规则一起保存，以后有人问起可以查。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>需要填写原因。</translation>
    </message>
</context>
<context>
    <name>linli::ui::LabelDialog</name>
    <message>
        <source>labels.pdf</source>
        <translation>标签.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save labels</source>
        <translation>保存标签</translation>
    </message>
    <message>
        <source>%1 labels on %2 pages</source>
        <translation>%1 张标签，%2 页</translation>
    </message>
    <message>
        <source>Preview and print …</source>
        <translation>预览并打印…</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>存成 PDF…</translation>
    </message>
    <message>
        <source>For a sheet whose first labels are used up; counted in rows from the upper left.</source>
        <translation>用过几格的纸也能接着用；从左上角一行一行数。</translation>
    </message>
    <message>
        <source>Begin at label</source>
        <translation>从第几格开始</translation>
    </message>
    <message>
        <source>Label paper</source>
        <translation>标签纸</translation>
    </message>
</context>
<context>
    <name>linli::ui::LayerActions</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>调整层次</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>等距分布</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>拆开组合</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>再来一份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>linli::ui::LayerModel</name>
    <message>
        <source>something to mend</source>
        <translation>有问题要修</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>linli::ui::LayerPanel</name>
    <message>
        <source>Drag to change the order. F2 gives a name.</source>
        <translation>拖动可调整层次，按 F2 命名。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
</context>
<context>
    <name>linli::ui::LayoutDialog</name>
    <message>
        <source>Tick at least one column.</source>
        <translation>至少勾选一列。</translation>
    </message>
    <message>
        <source>A name, so that it can be found again.</source>
        <translation>起个名字，下次好找。</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Open this report with it</source>
        <translation>打开这张报表时就用它</translation>
    </message>
    <message>
        <source>For example: for the bookkeeper</source>
        <translation>例如：给会计</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Keep this layout</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Tick what to show; Alt+Up and Alt+Down change the order. Preview, file and paper follow.</source>
        <translation>勾选要显示的列；Alt+上、Alt+下 调整顺序。预览、文件和打印都跟着变。</translation>
    </message>
    <message>
        <source>Columns of the report</source>
        <translation>报表的列</translation>
    </message>
</context>
<context>
    <name>linli::ui::LedgerTab</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>流水</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>邻居</translation>
    </message>
    <message>
        <source>Everything that happens</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全部账户</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>近 90 天</translation>
    </message>
    <message>
        <source>Every reward that moves is written down here, for good.</source>
        <translation>每一笔奖励变动都会永久记在这里。</translation>
    </message>
    <message>
        <source>Nobody has anything yet.</source>
        <translation>还没有人有余额。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>待领</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已领</translation>
    </message>
    <message>
        <source>Owes the shop</source>
        <translation>欠店铺</translation>
    </message>
    <message>
        <source>To the rules</source>
        <translation>看规则</translation>
    </message>
</context>
<context>
    <name>linli::ui::LettersSection</name>
    <message>
        <source>Too close to the colour behind it (%1:1): nobody reads this from two metres.</source>
        <translation>和底色太接近（%1:1），两米外没人看得清。</translation>
    </message>
    <message>
        <source>Readable when large; small print gets lost (%1:1). Take a darker or a lighter colour.</source>
        <translation>字大还看得清，小字就看不清了（%1:1）。换深一点或浅一点的颜色。</translation>
    </message>
    <message>
        <source>Easy to read on its ground (%1:1).</source>
        <translation>在这个底色上很好认（%1:1）。</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>靠下</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>靠上</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>靠右</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>靠左</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>特粗</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>细</translation>
    </message>
    <message>
        <source>Choose a ready style</source>
        <translation>选一种现成样式</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>小字</translation>
    </message>
    <message>
        <source>Running text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Second headline</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>大标题</translation>
    </message>
    <message>
        <source>Lines of equal length</source>
        <translation>各行差不多长</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>最多几行</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>At the smallest</source>
        <translation>最小缩到</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字的样子</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>字距</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>文字颜色</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>粗细</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>最小字号</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Text style</source>
        <translation>文字样式</translation>
    </message>
</context>
<context>
    <name>linli::ui::LinkCard</name>
    <message>
        <source>Type the pairing code.</source>
        <translation>请填配对码。</translation>
    </message>
    <message>
        <source>This is no address that begins with https://.</source>
        <translation>网址要以 https:// 开头。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>连上</translation>
    </message>
    <message>
        <source>Linking …</source>
        <translation>正在连…</translation>
    </message>
    <message>
        <source>8 characters, good for 10 minutes</source>
        <translation>8 个字符，10 分钟内有效</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>配对码</translation>
    </message>
    <message>
        <source>For example https://cloud.example</source>
        <translation>例如 https://cloud.example</translation>
    </message>
    <message>
        <source>Address of the cloud</source>
        <translation>云端网址</translation>
    </message>
    <message>
        <source>You need a pairing code: the first one is printed when linli-cloud starts, every later one is made on a computer that is linked already. Names and phone numbers leave this computer sealed with the shop&apos;s own key.</source>
        <translation>需要一个配对码：第一个在 linli-cloud 启动时显示，以后的在已连上的电脑上生成。姓名和手机号用本店自己的钥匙封好才离开这台电脑。</translation>
    </message>
    <message>
        <source>Link this shop</source>
        <translation>连上云端</translation>
    </message>
</context>
<context>
    <name>linli::ui::LiveWindow</name>
    <message>
        <source>Back</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Space or Page Down</source>
        <translation>空格键或 Page Down</translation>
    </message>
    <message>
        <source>Prompter</source>
        <translation>提词器</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>结束直播</translation>
    </message>
    <message>
        <source>Brought by neighbours</source>
        <translation>邻居带来的</translation>
    </message>
    <message>
        <source>On the air</source>
        <translation>正在讲</translation>
    </message>
    <message>
        <source>ends about %1</source>
        <translation>预计 %1 结束</translation>
    </message>
    <message>
        <source>The show is through</source>
        <translation>流程走完了</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>接下来：%1</translation>
    </message>
    <message>
        <source>Nothing follows.</source>
        <translation>后面没有了。</translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <translation>还剩 %1 %2</translation>
    </message>
    <message>
        <source>stock not counted</source>
        <translation>未记库存</translation>
    </message>
    <message>
        <source>No product in this item</source>
        <translation>这一条没有商品</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) so far · %1</source>
        <translation>
            <numerusform>已有 %n 单 · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  a neighbour by %2</source>
        <translation>%1  %2 带来一位邻居</translation>
    </message>
    <message>
        <source>Nobody yet. Show the code once more.</source>
        <translation>还没有人。再亮一次二维码。</translation>
    </message>
    <message>
        <source>End the session?</source>
        <translation>结束这场直播？</translation>
    </message>
    <message>
        <source>The real times are kept. A broadcast itself is stopped in the platform or OBS.</source>
        <translation>实际时间会记下来。推流请在平台或 OBS 里停止。</translation>
    </message>
    <message>
        <source>Back to the item before</source>
        <translation>回到上一条</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>The next item of the show</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Space / Page Down</source>
        <translation>空格 / Page Down</translation>
    </message>
</context>
<context>
    <name>linli::ui::LockScreen</name>
    <message>
        <source>Who is at the counter?</source>
        <translation>现在是谁在柜台？</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Choose who you are first.</source>
        <translation>请先选您是谁。</translation>
    </message>
</context>
<context>
    <name>linli::ui::MainWindow</name>
    <message>
        <source>Restore a copy…</source>
        <translation>用备份恢复…</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>我的店铺</translation>
    </message>
    <message>
        <source>Linli</source>
        <translation>邻里掌柜</translation>
    </message>
    <message>
        <source>%1 · Linli</source>
        <translation>%1 · 邻里掌柜</translation>
    </message>
    <message>
        <source>The file was not touched: everything can still be looked at, printed and exported, nothing can be changed.</source>
        <translation>文件没有改动：照常可以查看、打印、导出，但不能修改。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>There is no list here to export.</source>
        <translation>这里没有可导出的列表。</translation>
    </message>
    <message>
        <source>Export the list in sight</source>
        <translation>导出眼前的列表</translation>
    </message>
</context>
<context>
    <name>linli::ui::MappingView</name>
    <message>
        <source>“%1” is chosen twice.</source>
        <translation>“%1”被选了两次。</translation>
    </message>
    <message>
        <source>That column has no title in the header row.</source>
        <translation>这一列在表头行没有名称。</translation>
    </message>
    <message>
        <source>Say which column is “%1”.</source>
        <translation>请指出哪一列是“%1”。</translation>
    </message>
    <message>
        <source>— not in the file —</source>
        <translation>— 文件里没有 —</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Remember as (empty: not)</source>
        <translation>记住为（空着就不记）</translation>
    </message>
    <message>
        <source>Its header row</source>
        <translation>表头是哪一行</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>文件里是什么</translation>
    </message>
    <message>
        <source>No layout known here has these columns. Say once what they mean; a file with the same header is then read without asking.</source>
        <translation>没有认识的格式有这些列。请说明一次各列是什么，以后同样表头的文件会直接读入。</translation>
    </message>
</context>
<context>
    <name>linli::ui::MemberDetailView</name>
    <message>
        <source>Hand her all we keep of her …</source>
        <translation>把全部资料交给本人……</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Set inviter</source>
        <translation>填邀请人</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>Show the whole number</source>
        <translation>显示完整号码</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>没有手机号</translation>
    </message>
    <message>
        <source>Invite code %1</source>
        <translation>邀请码 %1</translation>
    </message>
    <message>
        <source>Lives at</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>下单</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), %1</source>
        <translation>
            <numerusform>%n 单，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近下单</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>邀请了</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s)</source>
        <translation>
            <numerusform>%n 位邻居</numerusform>
        </translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>%1 on hold</source>
        <translation>%1 待生效</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1 已领</translation>
    </message>
    <message>
        <source>%1 owed to the shop</source>
        <translation>欠店铺 %1</translation>
    </message>
    <message>
        <source>%1 to collect</source>
        <translation>%1 可领</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Became a neighbour</source>
        <translation>成为邻居</translation>
    </message>
    <message>
        <source>Invited by %1</source>
        <translation>由%1邀请</translation>
    </message>
    <message>
        <source>Brought %1</source>
        <translation>带来%1</translation>
    </message>
    <message>
        <source>Ordered (%1)</source>
        <translation>下单（%1）</translation>
    </message>
    <message>
        <source>Money back (%1)</source>
        <translation>退款（%1）</translation>
    </message>
    <message>
        <source>Written down twice: join …</source>
        <translation>重复登记，合并…</translation>
    </message>
    <message>
        <source>Erase her data …</source>
        <translation>删除个人资料…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Code for her new phone</source>
        <translation>给她新手机的登录码</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>改标签</translation>
    </message>
    <message>
        <source>Tag her</source>
        <translation>打标签</translation>
    </message>
</context>
<context>
    <name>linli::ui::MemberForm</name>
    <message>
        <source>Edit neighbour</source>
        <translation>编辑邻居</translation>
    </message>
    <message>
        <source>New neighbour</source>
        <translation>新邻居</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Shown masked everywhere</source>
        <translation>界面上一律打码显示</translation>
    </message>
    <message>
        <source>Estate</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>门牌</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Separate them with a space</source>
        <translation>用空格分开</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Code, phone or name</source>
        <translation>邀请码、手机号或姓名</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>Leave empty if she came by herself</source>
        <translation>自己来的就留空</translation>
    </message>
    <message>
        <source>Bought here before this program was used</source>
        <translation>用本软件之前就在店里买过</translation>
    </message>
    <message>
        <source>This is what you had typed when the program stopped.</source>
        <translation>这是上次程序中断时您填的内容。</translation>
    </message>
    <message>
        <source>Pinyin, where the computer errs</source>
        <translation>电脑读错时写拼音</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读音</translation>
    </message>
</context>
<context>
    <name>linli::ui::MembersPage</name>
    <message>
        <source>Excel (*.xlsx);;JSON (*.json)</source>
        <translation>Excel (*.xlsx);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Everything we keep of %1</source>
        <translation>%1 的全部资料</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s)</source>
        <translation>
            <numerusform>%n 位邻居</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>邻居</translation>
    </message>
    <message>
        <source>New neighbour</source>
        <translation>新邻居</translation>
    </message>
    <message>
        <source>Name, code, building or phone</source>
        <translation>姓名、邀请码、楼栋或手机号</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Sharers</source>
        <translation>推荐官</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>有可领</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>邀请树</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新加入</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近下单</translation>
    </message>
    <message>
        <source>Most invited</source>
        <translation>邀请最多</translation>
    </message>
    <message>
        <source>Most to collect</source>
        <translation>可领最多</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表排序</translation>
    </message>
    <message>
        <source>Your neighbours will stand here, with whom they brought.</source>
        <translation>邻居们会列在这里，谁带来了谁一目了然。</translation>
    </message>
    <message>
        <source>Add a neighbour</source>
        <translation>添加邻居</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>邀请码</translation>
    </message>
    <message>
        <source>Lives at</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>The two records are one neighbour now.</source>
        <translation>两份登记已并成一位。</translation>
    </message>
    <message>
        <source>They are two neighbours again.</source>
        <translation>已撤销合并，又是两位邻居。</translation>
    </message>
    <message>
        <source>%1 – she types it on her page “Mine” with her number, within ten minutes.</source>
        <translation>%1 —— 请她十分钟内在手机“我的”页面输入手机号和这六位数字。</translation>
    </message>
    <message>
        <source>VIP group</source>
        <translation>VIP 群</translation>
    </message>
    <message>
        <source>Choose several neighbours and tag them at once</source>
        <translation>选几位邻居，一次打标签</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多选</translation>
    </message>
</context>
<context>
    <name>linli::ui::MergeDialog</name>
    <message>
        <source>%1 was written down twice</source>
        <translation>%1 重复登记了</translation>
    </message>
    <message>
        <source>Pick the other record. Both become one neighbour.</source>
        <translation>选出另一份登记，两份并成一位邻居。</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Name, code or phone</source>
        <translation>姓名、邀请码或手机号</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>另一份登记</translation>
    </message>
    <message>
        <source>Keep the other name and phone instead</source>
        <translation>改为保留另一份的姓名和电话</translation>
    </message>
    <message>
        <source>Pick the other record from the list that opens while you type.</source>
        <translation>输入时会弹出列表，请从中选出另一份登记。</translation>
    </message>
</context>
<context>
    <name>linli::ui::MetricsView</name>
    <message>
        <source>than the time before</source>
        <translation>比上期</translation>
    </message>
</context>
<context>
    <name>linli::ui::Navigation</name>
    <message>
        <source>Expand</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Collapse the navigation</source>
        <translation>收起导航栏</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>日常</translation>
    </message>
    <message>
        <source>Running the shop</source>
        <translation>经营</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>成长</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>linli::ui::NetworkPanel</name>
    <message>
        <source>came by herself</source>
        <translation>自己来的</translation>
    </message>
    <message>
        <source>brought by %1</source>
        <translation>由%1带来</translation>
    </message>
    <message>
        <source>%1 · wave %2 · %3
brought %4, who bought %5</source>
        <translation>%1 · 第 %2 波 · %3
带来 %4 人，她们买了 %5</translation>
    </message>
    <message>
        <source>Who invited whom</source>
        <translation>谁邀请了谁</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>环形</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>看全部</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>保存这张图</translation>
    </message>
    <message>
        <source>Save this picture: it holds full names where they are in sight</source>
        <translation>保存这张图：看得见全名的地方图里也是全名</translation>
    </message>
    <message>
        <source>came by themselves</source>
        <translation>自己来的</translation>
    </message>
    <message>
        <source>wave %1 and later</source>
        <translation>第 %1 波及以后</translation>
    </message>
    <message>
        <source>wave %1</source>
        <translation>第 %1 波</translation>
    </message>
    <message>
        <source>%1 people. Size: what those she brought have bought in this time. Wheel zooms, dragging moves, a press opens the neighbour.</source>
        <translation>%1 人。圆的大小是她带来的人本期买了多少。滚轮缩放，拖动平移，点一下打开这位邻居。</translation>
    </message>
    <message>
        <source>%1 more in smaller trees are not drawn.</source>
        <translation>另有 %1 人在更小的分支里，没有画出来。</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>图片 (*.png);;矢量图 (*.svg)</translation>
    </message>
</context>
<context>
    <name>linli::ui::NewsDialog</name>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Linli was updated. Your shop is as you left it.</source>
        <translation>邻里掌柜更新了，您的店铺原样没动。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新功能</translation>
    </message>
</context>
<context>
    <name>linli::ui::NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>linli::ui::OpenGroupDialog</name>
    <message>
        <source>Open a group</source>
        <translation>开团</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开团</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seat(s)</source>
        <comment>rule and its seats</comment>
        <translation>
            <numerusform>%1：%n 人成团</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Name, barcode or number; empty for any goods</source>
        <translation>名称、条码或编号；不填则商品不限</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Those who join pay its group price.</source>
        <translation>参团按拼团价付款。</translation>
    </message>
    <message numerus="yes">
        <source>%n different neighbours who pay until %1 fill it; each then gets %2. If it does not fill, all money goes back by itself.</source>
        <translation>
            <numerusform>%1 前有 %n 位不同的邻居付款就成团，每人得 %2；不成团自动全部退款。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::OrderDetailView</name>
    <message>
        <source>Take the payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>取货完成</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Unknown buyer</source>
        <translation>未知买家</translation>
    </message>
    <message numerus="yes">
        <source>%n returned</source>
        <translation>
            <numerusform>退 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>取货</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款记录</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>linli::ui::OrderForm</name>
    <message>
        <source>New order</source>
        <translation>新订单</translation>
    </message>
    <message>
        <source>Place the order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Name, code or phone</source>
        <translation>姓名、邀请码或手机号</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>邻居</translation>
    </message>
    <message>
        <source>One more product</source>
        <translation>再加一件商品</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>现在付款</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Name, barcode or number</source>
        <translation>名称、条码或货号</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>第 %1 件商品</translation>
    </message>
    <message>
        <source>Count of product %1</source>
        <translation>第 %1 件商品的数量</translation>
    </message>
    <message>
        <source>Price of product %1</source>
        <translation>第 %1 件商品的单价</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Pick the neighbour from the list that opens while you type.</source>
        <translation>请在输入时弹出的列表里选一位邻居。</translation>
    </message>
    <message>
        <source>Join group %1</source>
        <translation>参加拼团 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) left until %1. A seat is taken by a paid order.</source>
        <translation>
            <numerusform>%1 前还差 %n 位。付款后才占座。</numerusform>
        </translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参团</translation>
    </message>
    <message>
        <source>This is what you had typed when the program stopped.</source>
        <translation>这是程序中断前您已经填写的内容。</translation>
    </message>
</context>
<context>
    <name>linli::ui::OrderStatus</name>
    <message>
        <source>To pay</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>To pick up</source>
        <translation>待取货</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>linli::ui::OrdersPage</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新订单</translation>
    </message>
    <message>
        <source>Order number, name or phone</source>
        <translation>订单号、姓名或手机号</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No orders here. They come from the counter or from a file.</source>
        <translation>这里还没有订单。可以手工下单，也可以从文件导入。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>邻居</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Group buys</source>
        <translation>拼团</translation>
    </message>
    <message>
        <source>Pick-up</source>
        <translation>提货</translation>
    </message>
</context>
<context>
    <name>linli::ui::OutputPicker</name>
    <message>
        <source>Make everything anew</source>
        <translation>全部重新制作</translation>
    </message>
    <message>
        <source>Files are called by</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>图片格式</translation>
    </message>
    <message>
        <source>With bleed: colour runs over the cut</source>
        <translation>有出血：颜色超出裁切线</translation>
    </message>
    <message>
        <source>Begin at place</source>
        <translation>从第几格开始</translation>
    </message>
    <message>
        <source>Posters on a sheet</source>
        <translation>一页几张</translation>
    </message>
    <message>
        <source>Number, name, code</source>
        <translation>序号-姓名-邀请码</translation>
    </message>
    <message>
        <source>Code only</source>
        <translation>只用邀请码</translation>
    </message>
    <message>
        <source>Name and code</source>
        <translation>姓名-邀请码</translation>
    </message>
    <message>
        <source>Pictures: JPEG of at most 2 MB</source>
        <translation>图片：JPEG，不超过 2 MB</translation>
    </message>
    <message>
        <source>Pictures: PNG</source>
        <translation>图片：PNG</translation>
    </message>
    <message>
        <source>%1 on an A4 sheet, with crop marks</source>
        <translation>A4 一页拼 %1 张，带裁切线</translation>
    </message>
    <message>
        <source>A page for each</source>
        <translation>每张一页</translation>
    </message>
</context>
<context>
    <name>linli::ui::Overlays</name>
    <message>
        <source>%1 %2 left</source>
        <translation>还剩 %1 %2</translation>
    </message>
    <message>
        <source>Today’s sharers</source>
        <translation>今日分享榜</translation>
    </message>
    <message>
        <source>Be the one who starts.</source>
        <translation>等你来开头。</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s)</source>
        <translation>
            <numerusform>%n 位邻居</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::PagePreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>下一页（PgDn）</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page before (PgUp)</source>
        <translation>上一页（PgUp）</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>预览大小</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
</context>
<context>
    <name>linli::ui::PageRegistry</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>邻居</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>排行榜</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>柜台</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>linli::ui::Palette</name>
    <message>
        <source>New order</source>
        <translation>开新订单</translation>
    </message>
    <message>
        <source>New neighbour</source>
        <translation>登记新邻居</translation>
    </message>
    <message>
        <source>Group buys</source>
        <translation>拼团</translation>
    </message>
    <message>
        <source>Pick-up lists and slips</source>
        <translation>提货单和小票</translation>
    </message>
    <message>
        <source>Orders to be paid</source>
        <translation>待付款订单</translation>
    </message>
    <message>
        <source>New reward rule</source>
        <translation>新建奖励规则</translation>
    </message>
    <message>
        <source>Rewards to be reviewed</source>
        <translation>待审奖励</translation>
    </message>
    <message>
        <source>Gift shelf</source>
        <translation>礼品架</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Pay-out sheet</source>
        <translation>发放表</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言 Language</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>深色或浅色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号大小</translation>
    </message>
    <message>
        <source>Name and address of the shop</source>
        <translation>店名和地址</translation>
    </message>
    <message>
        <source>Find a neighbour, a product, a session, an order, a page …</source>
        <translation>找邻居、商品、直播、订单、页面……</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>邻居</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新功能</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>第一次设置</translation>
    </message>
    <message>
        <source>Guided tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>本页按键</translation>
    </message>
</context>
<context>
    <name>linli::ui::PaperDialog</name>
    <message>
        <source>Let everything grow or shrink along</source>
        <translation>内容跟着一起放大或缩小</translation>
    </message>
    <message>
        <source>Words and codes stay this far inside</source>
        <translation>文字和码离裁切边这么远</translation>
    </message>
    <message>
        <source>Safe edge</source>
        <translation>安全边</translation>
    </message>
    <message>
        <source>Colour beyond the cut; 3 mm for a print shop</source>
        <translation>裁切线外多印的颜色，送印刷店用 3 毫米</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>出血</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>A usual size</source>
        <translation>常用尺寸</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Spring strawberries</source>
        <translation>春天的草莓</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation>换纸张</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>开始设计</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>New poster</source>
        <translation>新海报</translation>
    </message>
    <message>
        <source>Label 50 × 30</source>
        <translation>标签 50 × 30</translation>
    </message>
    <message>
        <source>Slip of 80 mm</source>
        <translation>80 毫米小票</translation>
    </message>
    <message>
        <source>A6 card</source>
        <translation>A6 卡片</translation>
    </message>
    <message>
        <source>A5 leaflet</source>
        <translation>A5 单页</translation>
    </message>
    <message>
        <source>A4 across</source>
        <translation>A4 横版</translation>
    </message>
    <message>
        <source>A4 poster</source>
        <translation>A4 海报</translation>
    </message>
    <message>
        <source>Square picture</source>
        <translation>方形图片</translation>
    </message>
    <message>
        <source>Phone picture</source>
        <translation>手机图片</translation>
    </message>
</context>
<context>
    <name>linli::ui::PartForm</name>
    <message>
        <source>A day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总共</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>After so many released rewards</source>
        <translation>累计生效多少位之后</translation>
    </message>
    <message>
        <source>The inviter gets, yuan</source>
        <translation>邀请人每份得，元</translation>
    </message>
    <message>
        <source>The inviter gets, pieces</source>
        <translation>邀请人每份得，件</translation>
    </message>
    <message>
        <source>Only one rule of the group pays for an order; its name</source>
        <translation>互斥组名：同组规则一单只发一条</translation>
    </message>
    <message>
        <source>Rank in the group</source>
        <translation>组内顺序</translation>
    </message>
    <message>
        <source>The larger number is tried first.</source>
        <translation>数字大的先试。</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>首单</translation>
    </message>
    <message>
        <source>Every order</source>
        <translation>每一单</translation>
    </message>
    <message>
        <source>As long as her invitation counts.</source>
        <translation>在邀请有效期内。</translation>
    </message>
    <message>
        <source>Only a share of the order can be paid every time.</source>
        <translation>只有按比例的奖励可以每单都发。</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To, that day included</source>
        <translation>到（含当天）</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>哪些订单</translation>
    </message>
    <message>
        <source>Least order</source>
        <translation>起订金额</translation>
    </message>
    <message>
        <source>The inviter gets</source>
        <translation>邀请人得</translation>
    </message>
    <message>
        <source>The new neighbour gets</source>
        <translation>新邻居得</translation>
    </message>
    <message>
        <source>Held after hand-over</source>
        <translation>收货后等待</translation>
    </message>
    <message>
        <source>Voucher good for</source>
        <translation>券有效期</translation>
    </message>
    <message>
        <source>Lower price</source>
        <translation>打折</translation>
    </message>
    <message>
        <source>Neighbours needed</source>
        <translation>成团人数</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>开团时长</translation>
    </message>
    <message>
        <source>Each gets</source>
        <translation>每人得</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>台阶</translation>
    </message>
    <message>
        <source>Counted over</source>
        <translation>按哪条规则计数</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>活动时间</translation>
    </message>
    <message>
        <source>An invitation counts for</source>
        <translation>邀请有效期</translation>
    </message>
    <message>
        <source>Most per inviter</source>
        <translation>每人上限</translation>
    </message>
    <message>
        <source>Tier bonus</source>
        <translation>多邀多得</translation>
    </message>
    <message>
        <source>Not together with</source>
        <translation>不与其他活动同享</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>%1 rewards</source>
        <translation>%1 份</translation>
    </message>
    <message>
        <source>%1 neighbours</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 % to pay</source>
        <translation>%1 % 实付</translation>
    </message>
</context>
<context>
    <name>linli::ui::PartPopup</name>
    <message>
        <source>Take out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>好</translation>
    </message>
</context>
<context>
    <name>linli::ui::PayoutLine</name>
    <message>
        <source>owes the shop %1, nothing is paid before</source>
        <translation>欠店里 %1，还清前不发放</translation>
    </message>
</context>
<context>
    <name>linli::ui::PayoutPresenter</name>
    <message numerus="yes">
        <source>%n paid</source>
        <translation>
            <numerusform>已发放 %n 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::PayoutTab</name>
    <message>
        <source>Everybody</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Withhold %1 % tax</source>
        <translation>代扣 %1 % 税</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save for Excel</source>
        <translation>导出 Excel</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>标记已发放</translation>
    </message>
    <message>
        <source>Nobody has cash to collect right now.</source>
        <translation>现在没有人有现金可领。</translation>
    </message>
    <message>
        <source>Save the pay-out sheet</source>
        <translation>保存发放表</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message numerus="yes">
        <source>Paid %1 to %n neighbours?</source>
        <translation>
            <numerusform>已把 %1 发给 %n 位邻居？</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand the money over first. It is written into the ledger and cannot be taken back.</source>
        <translation>请先把钱交到对方手里。确认后记入账本，不能撤回。</translation>
    </message>
    <message>
        <source>To the rules</source>
        <translation>看规则</translation>
    </message>
    <message>
        <source>The tax of each person is rounded to the nearest fen, half a fen up; the sum below adds up what was rounded.</source>
        <translation>每个人的税四舍五入到分；下面的合计是舍入后的各数相加。</translation>
    </message>
</context>
<context>
    <name>linli::ui::PersonView</name>
    <message>
        <source>Who sent her?  F6</source>
        <translation>谁介绍来的？  F6</translation>
    </message>
    <message>
        <source>Sell  F7</source>
        <translation>开单  F7</translation>
    </message>
    <message>
        <source>Slips  F9</source>
        <translation>小票  F9</translation>
    </message>
    <message>
        <source>Everything about her</source>
        <translation>查看全部资料</translation>
    </message>
    <message>
        <source>earns nothing: blocked</source>
        <translation>已停用，不计奖励</translation>
    </message>
    <message>
        <source>Brought by %1</source>
        <translation>%1 介绍来的</translation>
    </message>
    <message>
        <source>New here: nobody brought her yet</source>
        <translation>新来的，还没有介绍人</translation>
    </message>
    <message>
        <source>Owes the shop %1 from a refund: nothing is paid out before.</source>
        <translation>因退款欠店里 %1：还清之前不发放现金。</translation>
    </message>
    <message>
        <source>She may collect</source>
        <translation>可以领取</translation>
    </message>
    <message>
        <source>Order %1, paid %2 · hand over</source>
        <translation>订单 %1，%2 付款 · 交货</translation>
    </message>
    <message>
        <source>rewards in cash</source>
        <translation>现金奖励</translation>
    </message>
    <message>
        <source>Pay out %1</source>
        <translation>付现金 %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>收款 %1</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>订单 %1：%2</translation>
    </message>
    <message>
        <source>Nothing waits for her now.</source>
        <translation>现在没有可领的。</translation>
    </message>
    <message>
        <source>for her own first order</source>
        <translation>她自己的首单礼</translation>
    </message>
    <message>
        <source>for bringing %1</source>
        <translation>介绍 %1 的奖励</translation>
    </message>
    <message>
        <source>%1 · counts when you sell</source>
        <translation>%1 · 开单时自动抵扣</translation>
    </message>
    <message>
        <source>Last orders</source>
        <translation>最近订单</translation>
    </message>
    <message numerus="yes">
        <source>brought %n neighbour(s)</source>
        <translation>
            <numerusform>带来 %n 位邻居</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid order(s) wait for a group to fill.</source>
        <translation>
            <numerusform>%n 单已付款，等拼团成团。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::PhotoRow</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Picture of the product</source>
        <translation>商品图片</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>拿掉图片</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>选一张图片…</translation>
    </message>
    <message>
        <source>Another picture …</source>
        <translation>换一张…</translation>
    </message>
    <message>
        <source>No picture yet. With one, neighbours see it on their phones.</source>
        <translation>还没有图片。放一张，邻居在手机上就看得到。</translation>
    </message>
    <message>
        <source>Neighbours see it on their phones.</source>
        <translation>邻居在手机上看得到。</translation>
    </message>
</context>
<context>
    <name>linli::ui::PhotoSection</name>
    <message>
        <source>In its frame</source>
        <translation>在框里</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>铺满</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>完整显示</translation>
    </message>
    <message>
        <source>Another photo …</source>
        <translation>换图片…</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>圆角</translation>
    </message>
    <message>
        <source>Photo fit</source>
        <translation>图片放法</translation>
    </message>
</context>
<context>
    <name>linli::ui::PickTagsDialog</name>
    <message>
        <source>Choose a tag first.</source>
        <translation>请先选一个标签。</translation>
    </message>
    <message>
        <source>%1 (one of them)</source>
        <translation>%1（只选一个）</translation>
    </message>
    <message>
        <source>A tag that is not there yet</source>
        <translation>还没有的标签</translation>
    </message>
    <message>
        <source>Other tags</source>
        <translation>其他标签</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>打上</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>linli::ui::PickupPresenter</name>
    <message>
        <source>Pick-up slips</source>
        <translation>提货小票</translation>
    </message>
    <message>
        <source>Sorting and pick-up list</source>
        <translation>分拣与提货单</translation>
    </message>
</context>
<context>
    <name>linli::ui::PickupView</name>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Lists, A4</source>
        <translation>清单 A4</translation>
    </message>
    <message>
        <source>Slips, 80 mm</source>
        <translation>小票 80 mm</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Nothing waits to be picked up: paid orders appear here.</source>
        <translation>没有等待提货的订单，付了款的订单会出现在这里。</translation>
    </message>
    <message>
        <source>Orders to be paid</source>
        <translation>看待付款订单</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to hand over</source>
        <translation>
            <numerusform>%n 张订单待提货</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid order(s) of groups that are not filled yet are left out.</source>
        <translation>
            <numerusform>另有 %n 张已付款订单在等成团，没有列入。</numerusform>
        </translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>全部楼栋</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存清单</translation>
    </message>
</context>
<context>
    <name>linli::ui::PinDialog</name>
    <message>
        <source>Your PIN, please</source>
        <translation>请输入您的 PIN</translation>
    </message>
    <message>
        <source>An owner confirms</source>
        <translation>请店主确认</translation>
    </message>
    <message>
        <source>Money leaves the shop: confirm that it is you.</source>
        <translation>这笔钱要付出去，请确认是您本人。</translation>
    </message>
    <message>
        <source>The amount is above the limit for one pay-out. An owner enters the PIN.</source>
        <translation>金额超过单笔限额，请店主再输入一次 PIN。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>linli::ui::PinWords</name>
    <message>
        <source>Too many wrong PINs. Try again after %1.</source>
        <translation>PIN 错了太多次，请在 %1 之后再试。</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN, %n more try(s).</source>
        <translation>
            <numerusform>PIN 不对，还可以试 %n 次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::PostDialog</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Everybody in the group sees it. What was sent cannot be taken back from here.</source>
        <translation>群里所有人都会看到，发出后这里撤不回。</translation>
    </message>
    <message>
        <source>Send to %1?</source>
        <translation>发到“%1”？</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Older 企业微信 (before 4.1.36) shows the marks of the table as they are; the picture looks the same everywhere.</source>
        <translation>4.1.36 之前的企业微信会把表格显示成符号；图片在哪里都一样。</translation>
    </message>
    <message>
        <source>There is no group robot yet. Add one under Settings, Group robots.</source>
        <translation>还没有群机器人。到“设置 · 群机器人”里添加。</translation>
    </message>
    <message>
        <source>%1 of %2 bytes; a Chinese character takes 3</source>
        <translation>%1 / %2 字节（一个汉字 3 字节）</translation>
    </message>
    <message>
        <source>Your group</source>
        <translation>您的群</translation>
    </message>
    <message>
        <source>Send to the group …</source>
        <translation>发到群…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Another picture …</source>
        <translation>换一张图片…</translation>
    </message>
    <message>
        <source>Call everybody (@everyone)</source>
        <translation>提醒所有人（@所有人）</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Post to the group: %1</source>
        <translation>发到群：%1</translation>
    </message>
    <message>
        <source>In the queue for %1. What became of it stands under Group posts.</source>
        <translation>已排队，将发到“%1”。进展在“群消息”里看。</translation>
    </message>
</context>
<context>
    <name>linli::ui::PostOffers</name>
    <message>
        <source>The poster of the session is not here: %1</source>
        <translation>没有附上这场直播的海报：%1</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>图文</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>linli::ui::PostQueueView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在发</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>It is in the group</source>
        <translation>群里有了</translation>
    </message>
    <message>
        <source>Nothing was posted yet. Boards and sessions can be posted to the group from their pages.</source>
        <translation>还没有发过群消息。榜单和直播可以从各自的页面发到群里。</translation>
    </message>
</context>
<context>
    <name>linli::ui::PostSection</name>
    <message>
        <source>Nothing waits for a group and nothing failed.</source>
        <translation>没有待发的，也没有发失败的。</translation>
    </message>
    <message>
        <source>All group posts</source>
        <translation>全部群消息</translation>
    </message>
    <message>
        <source>Group posts · %1</source>
        <translation>群消息 · %1</translation>
    </message>
    <message>
        <source>Group posts</source>
        <translation>群消息</translation>
    </message>
</context>
<context>
    <name>linli::ui::PosterStep</name>
    <message>
        <source>Poster and texts</source>
        <translation>海报与文案</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>添加文案</translation>
    </message>
    <message>
        <source>Posting schedule</source>
        <translation>发布计划</translation>
    </message>
    <message>
        <source>Add a post</source>
        <translation>添加一次发布</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Text ({shop} {time} {link} {name} are filled in)</source>
        <translation>文案（{shop} {time} {link} {name} 会自动填好）</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自己写</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>提前几分钟</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>发到哪里</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文案</translation>
    </message>
</context>
<context>
    <name>linli::ui::PostersPage</name>
    <message>
        <source>Phone, %1 × %2 px</source>
        <translation>手机，%1 × %2 像素</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 毫米</translation>
    </message>
    <message>
        <source>Drawing and checking</source>
        <translation>正在绘制并检查</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>One PDF …</source>
        <translation>存为一个 PDF…</translation>
    </message>
    <message>
        <source>Pictures into a folder …</source>
        <translation>图片存到文件夹…</translation>
    </message>
    <message>
        <source>No neighbour has an invite code yet. Add a neighbour and her poster is ready here.</source>
        <translation>还没有带邀请码的邻居。添加一位邻居，她的海报就在这里。</translation>
    </message>
    <message>
        <source>Go to neighbours</source>
        <translation>去邻居页</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 posters are done and kept</source>
        <translation>已停止：%2 张里完成了 %1 张，都已保留</translation>
    </message>
    <message>
        <source>%1 of %2 posters are done</source>
        <translation>已完成 %2 张里的 %1 张</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 张</translation>
    </message>
    <message>
        <source>Left out, because the code would not scan: %1</source>
        <translation>以下海报的码扫不出来，没有制作：%1</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>图片存到哪个文件夹</translation>
    </message>
    <message>
        <source>Save posters</source>
        <translation>保存海报</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>posters.pdf</source>
        <translation>海报.pdf</translation>
    </message>
    <message>
        <source>Posters</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>Print posters</source>
        <translation>打印海报</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>全部模板</translation>
    </message>
</context>
<context>
    <name>linli::ui::PostsDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>One every 3 seconds leaves for a group. Sent means that 企业微信 took it.</source>
        <translation>每个群每 3 秒发一条。“已发送”表示企业微信已收下。</translation>
    </message>
    <message>
        <source>Group posts</source>
        <translation>群消息</translation>
    </message>
</context>
<context>
    <name>linli::ui::PrinterCard</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>3. Write what you measure into Settings, Printers.</source>
        <translation>3. 把量到的数填进 设置 → 打印机。</translation>
    </message>
    <message>
        <source>2. The level ruler is meant to be 150 mm long.</source>
        <translation>2. 横尺应正好长 150 毫米。</translation>
    </message>
    <message>
        <source>1. The cross is meant to be 30 mm from the left and the upper edge.</source>
        <translation>1. 十字应离纸的左边和上边各 30 毫米。</translation>
    </message>
    <message>
        <source>Ruler page of %1</source>
        <translation>%1 标尺页</translation>
    </message>
    <message>
        <source>Corrected by %1 mm to the right, %2 mm down, %3 %</source>
        <translation>已校正：右移 %1 毫米，下移 %2 毫米，比例 %3%</translation>
    </message>
    <message>
        <source>Not corrected</source>
        <translation>没有校正</translation>
    </message>
    <message>
        <source>✓ Ready</source>
        <translation>✓ 可以打印</translation>
    </message>
    <message>
        <source>This computer has no printer set up. Posters, lists and labels can be saved as PDF and printed elsewhere.</source>
        <translation>这台电脑还没有装打印机。海报、单据和标签都可以先存成 PDF，拿到别处打印。</translation>
    </message>
    <message>
        <source>No correction</source>
        <translation>不校正</translation>
    </message>
    <message>
        <source>Keep what I measured</source>
        <translation>记下量到的数</translation>
    </message>
    <message>
        <source>Print the ruler page</source>
        <translation>打印标尺页</translation>
    </message>
    <message>
        <source>Level ruler from 0 to 150</source>
        <translation>横尺 0 到 150 的长度</translation>
    </message>
    <message>
        <source>Cross from the upper edge</source>
        <translation>十字到纸上边</translation>
    </message>
    <message>
        <source>Cross from the left edge</source>
        <translation>十字到纸左边</translation>
    </message>
    <message>
        <source>Labels a little off? Print the ruler page at 100 %, measure it with a ruler and write down what you find. Every printer keeps its own correction.</source>
        <translation>标签打偏了？按 100% 打印标尺页，用尺子量一量，把量到的数填在这里。每台打印机各记各的。</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
</context>
<context>
    <name>linli::ui::PrinterStep</name>
    <message>
        <source>✓ Ready</source>
        <translation>✓ 可以用</translation>
    </message>
    <message>
        <source>This computer has no printer set up. Posters, lists and labels can be saved as PDF and printed elsewhere.</source>
        <translation>这台电脑还没装打印机。海报、清单和标签都可以存成 PDF，到别处印。</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>印一张测试页</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
</context>
<context>
    <name>linli::ui::Printing</name>
    <message>
        <source>Nothing was printed: this computer has no printer set up as the usual one.</source>
        <translation>没有打印：这台电脑还没有设置默认打印机。</translation>
    </message>
    <message>
        <source>Sent to the printer %1.</source>
        <translation>已送到打印机 %1。</translation>
    </message>
</context>
<context>
    <name>linli::ui::PrivacyCard</name>
    <message>
        <source>privacy-notice</source>
        <translation>隐私告知</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;文本 (*.txt)</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>保存到哪里</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) did not come for two years: erase them?</source>
        <translation>
            <numerusform>有 %n 位邻居两年没有往来，要删除资料吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody was here within the last two years.</source>
        <translation>近两年大家都来过。</translation>
    </message>
    <message>
        <source>✓ Version %1 of the privacy notice, in force since %2.</source>
        <translation>✓ 隐私告知第 %1 版，%2 起施行。</translation>
    </message>
    <message>
        <source>Version %1 of the notice is out of date: the shop&apos;s details have changed since %2.</source>
        <translation>告知书第 %1 版已过期：%2 以后店铺资料变了。</translation>
    </message>
    <message>
        <source>There is no privacy notice yet. It is made from your shop&apos;s details; look at it, then publish it.</source>
        <translation>还没有隐私告知。它按店铺资料自动写好，看过后请发布。</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查看……</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>现在清理</translation>
    </message>
    <message>
        <source>Look at them …</source>
        <translation>看看是谁……</translation>
    </message>
    <message>
        <source>Cleared by itself, every day</source>
        <translation>每天自动清理</translation>
    </message>
    <message>
        <source>What neighbours are asked …</source>
        <translation>征求同意的文本……</translation>
    </message>
    <message>
        <source>Publish this version</source>
        <translation>发布这一版</translation>
    </message>
    <message>
        <source>Save as PDF or text …</source>
        <translation>存为 PDF 或文本……</translation>
    </message>
    <message>
        <source>Look and print</source>
        <translation>查看和打印</translation>
    </message>
    <message>
        <source>A name and a way to reach her. Empty: the shop&apos;s public phone.</source>
        <translation>写称呼和联系方式。不填就用店里的公开电话。</translation>
    </message>
    <message>
        <source>Whom neighbours may ask about their data</source>
        <translation>邻居可以找谁问自己的资料</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>个人信息保护告知</translation>
    </message>
    <message>
        <source>From now on version %1 is asked.</source>
        <translation>从现在起使用 %1 版。</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) erased</source>
        <translation>
            <numerusform>已删除 %n 位邻居的资料</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::PrivacyPresenter</name>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Version %1 of the notice is in force.</source>
        <translation>告知书第 %1 版已生效。</translation>
    </message>
</context>
<context>
    <name>linli::ui::ProductEditor</name>
    <message>
        <source>New product</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>价格记录</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>移出回收站</translation>
    </message>
    <message>
        <source>To the recycle bin</source>
        <translation>放入回收站</translation>
    </message>
    <message>
        <source>End the quality hold</source>
        <translation>解除品质刹车</translation>
    </message>
    <message>
        <source>Quality hold</source>
        <translation>品质刹车</translation>
    </message>
    <message>
        <source>After a bad batch: pauses posters and sharing of this product</source>
        <translation>出现坏批次时：暂停这个商品的海报和分享</translation>
    </message>
    <message>
        <source>On quality hold since %1: posters and sharing of it are paused.</source>
        <translation>%1 起品质刹车：海报和分享已暂停。</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>原价</translation>
    </message>
    <message>
        <source>live price</source>
        <translation>直播价</translation>
    </message>
    <message>
        <source>group price</source>
        <translation>拼团价</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>Save the product</source>
        <translation>保存商品</translation>
    </message>
    <message>
        <source>Who bought it: make it good and tell them</source>
        <translation>谁买到了：赔付并告知</translation>
    </message>
    <message>
        <source>Bad batch …</source>
        <translation>问题批次…</translation>
    </message>
</context>
<context>
    <name>linli::ui::ProductForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>List price (¥)</source>
        <translation>原价（¥）</translation>
    </message>
    <message>
        <source>Live price (¥)</source>
        <translation>直播价（¥）</translation>
    </message>
    <message>
        <source>Group price (¥)</source>
        <translation>拼团价（¥）</translation>
    </message>
    <message>
        <source>Cost (¥)</source>
        <translation>成本（¥）</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Empty: numbered for you</source>
        <translation>留空自动编号</translation>
    </message>
    <message>
        <source>Scan or type it</source>
        <translation>扫码或手动输入</translation>
    </message>
    <message>
        <source>Stands on posters, e.g. “Bad fruit replaced”</source>
        <translation>印在海报上，例如“坏果包赔”</translation>
    </message>
    <message>
        <source>30 per box</source>
        <translation>30 枚</translation>
    </message>
    <message>
        <source>box</source>
        <translation>盒</translation>
    </message>
    <message>
        <source>Counts for rewards</source>
        <translation>计入奖励</translation>
    </message>
    <message>
        <source>Off: what is bought of it earns nobody a reward</source>
        <translation>关闭后，买这个商品不产生奖励</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>原价 %1</translation>
    </message>
    <message>
        <source>live %1</source>
        <translation>直播 %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>拼团 %1</translation>
    </message>
    <message>
        <source>With a cost you see the margin of each price here.</source>
        <translation>填了成本，这里会显示每种价格的毛利。</translation>
    </message>
    <message>
        <source>Margin: %1</source>
        <translation>毛利：%1</translation>
    </message>
    <message>
        <source>%1. You would sell below cost.</source>
        <translation>%1。这样会亏本卖。</translation>
    </message>
</context>
<context>
    <name>linli::ui::ProductsPage</name>
    <message>
        <source>Quality hold</source>
        <translation>品质刹车</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>库存不多</translation>
    </message>
    <message>
        <source>No rewards</source>
        <translation>不计奖励</translation>
    </message>
    <message>
        <source>“%1” is saved</source>
        <translation>“%1”已保存</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin</source>
        <translation>“%1”已放入回收站</translation>
    </message>
    <message>
        <source>“%1” is back on the shelf</source>
        <translation>“%1”已回到货架</translation>
    </message>
    <message>
        <source>Posters and sharing of it are paused</source>
        <translation>海报和分享已暂停</translation>
    </message>
    <message>
        <source>The quality hold has ended</source>
        <translation>品质刹车已解除</translation>
    </message>
    <message>
        <source>The changes to “%1” were not saved</source>
        <translation>“%1”的改动没有保存</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>原价</translation>
    </message>
    <message>
        <source>Live price</source>
        <translation>直播价</translation>
    </message>
    <message>
        <source>Group price</source>
        <translation>拼团价</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>By price</source>
        <translation>按价格</translation>
    </message>
    <message>
        <source>Least stock first</source>
        <translation>库存少的在前</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部分类</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>共 %1 种商品</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer letters or another category.</source>
        <translation>没有找到。少输几个字，或换个分类试试。</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>The recycle bin is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>Show what is on sale</source>
        <translation>看在售商品</translation>
    </message>
    <message>
        <source>No products yet. Add the goods you sell; posters, orders and rewards use them.</source>
        <translation>还没有商品。添加你卖的东西，海报、订单和奖励都会用到。</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Name, specification, category, article number, barcode</source>
        <translation>名称、规格、分类、货号、条码</translation>
    </message>
    <message>
        <source>Shelf labels</source>
        <translation>货架价签</translation>
    </message>
    <message>
        <source>Shelf labels …</source>
        <translation>价签…</translation>
    </message>
</context>
<context>
    <name>linli::ui::ProfilesDialog</name>
    <message>
        <source>Mapping (*.json)</source>
        <translation>对应 (*.json)</translation>
    </message>
    <message>
        <source>Write the mapping</source>
        <translation>存出对应</translation>
    </message>
    <message>
        <source>Read a mapping</source>
        <translation>读入对应</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Use for this file</source>
        <translation>用于这份文件</translation>
    </message>
    <message>
        <source>Into a file …</source>
        <translation>存成文件…</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>从文件读入…</translation>
    </message>
    <message>
        <source>Take the deletion back</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>None yet. One is kept when you map a file&apos;s columns under a name, or read from a file another shop gave you.</source>
        <translation>还没有。给一份文件的各列起名对应后会记在这里，也可以读入别家店给您的文件。</translation>
    </message>
    <message>
        <source>What the columns of a file mean, said once and kept in this shop.</source>
        <translation>文件各列是什么意思，说过一次就记在本店。</translation>
    </message>
    <message>
        <source>Saved mappings</source>
        <translation>已存的对应</translation>
    </message>
</context>
<context>
    <name>linli::ui::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops here and keeps what is done</source>
        <translation>到此为止，已完成的保留</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 / %3</translation>
    </message>
</context>
<context>
    <name>linli::ui::Prompter</name>
    <message>
        <source>Prompter</source>
        <translation>提词器</translation>
    </message>
    <message>
        <source>%1 characters a minute · %2</source>
        <translation>每分钟 %1 字 · %2</translation>
    </message>
    <message>
        <source>space stops</source>
        <translation>空格暂停</translation>
    </message>
    <message>
        <source>space goes on</source>
        <translation>空格继续</translation>
    </message>
    <message>
        <source>Close the prompter</source>
        <translation>关掉提词</translation>
    </message>
    <message>
        <source>Mirrored for a teleprompter glass</source>
        <translation>镜像，给提词镜用</translation>
    </message>
    <message>
        <source>Larger or smaller words</source>
        <translation>字大一点、小一点</translation>
    </message>
    <message>
        <source>The item before or after</source>
        <translation>上一条、下一条</translation>
    </message>
    <message>
        <source>Faster or slower</source>
        <translation>快一点、慢一点</translation>
    </message>
    <message>
        <source>Start or stop</source>
        <translation>开始、停下</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>linli::ui::PropertiesPanel</name>
    <message>
        <source>Press something on the poster to change it. Drag over several to choose them together.</source>
        <translation>点一下海报上的内容就能改；拖出一个框可以一起选中几样。</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
</context>
<context>
    <name>linli::ui::QueueView</name>
    <message>
        <source>Show what is to do</source>
        <translation>看看要做的</translation>
    </message>
    <message>
        <source>Copied. Paste it where you write to %1; tick it once it is sent.</source>
        <translation>已复制。粘贴给 %1，发出去以后再打勾。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>heading · how many</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Look at the flows</source>
        <translation>看看流程</translation>
    </message>
    <message>
        <source>No such task.</source>
        <translation>没有这样的任务。</translation>
    </message>
    <message>
        <source>Nothing to say to anybody right now. Flows bring the next task by themselves.</source>
        <translation>现在没有要说的话。到时候流程会自己把任务排进来。</translation>
    </message>
    <message>
        <source>%1 done today, %2 on time</source>
        <translation>今天办了 %1 件，准时 %2 件</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>By flow</source>
        <translation>按流程</translation>
    </message>
    <message>
        <source>Which tasks</source>
        <translation>看哪些任务</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>晚了</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>linli::ui::QuietHoursLine</name>
    <message>
        <source>Quiet till</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>What falls into it comes when it is over; the group is not meant.</source>
        <translation>这段时间的任务会推迟到结束后；群任务不受影响。</translation>
    </message>
    <message>
        <source>till</source>
        <comment>from 21:00 till 09:00</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>Nobody is written to from</source>
        <translation>免打扰：从</translation>
    </message>
</context>
<context>
    <name>linli::ui::ReadinessRing</name>
    <message>
        <source>%1 % ready</source>
        <translation>已备好 %1 %</translation>
    </message>
</context>
<context>
    <name>linli::ui::ReadingDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>linli::ui::ReasonDialog</name>
    <message>
        <source>Why it may stand</source>
        <translation>为什么可以保留</translation>
    </message>
    <message>
        <source>Your reason is kept in the session’s log, with the time. It does not make an unlawful thing lawful.</source>
        <translation>理由和时间会记在这场直播的日志里。写了理由，违法的事也不会变合法。</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>记下理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>At least 4 characters.</source>
        <translation>至少 4 个字。</translation>
    </message>
</context>
<context>
    <name>linli::ui::ReceiveDialog</name>
    <message>
        <source>Gifts came in</source>
        <translation>礼品进货</translation>
    </message>
    <message>
        <source>Book them in</source>
        <translation>入架</translation>
    </message>
    <message>
        <source>They keep: no last day</source>
        <translation>长期有效，没有到期日</translation>
    </message>
    <message>
        <source>Which gift</source>
        <translation>哪种礼品</translation>
    </message>
    <message>
        <source>A new one: type its name, without blanks.</source>
        <translation>新礼品直接输入名字，不要空格。</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Cost of one, yuan</source>
        <translation>单件成本，元</translation>
    </message>
    <message>
        <source>Last day it may be handed out</source>
        <translation>最后可发日期</translation>
    </message>
    <message>
        <source>Batch or supplier (may be empty)</source>
        <translation>批号或供应商（可不填）</translation>
    </message>
</context>
<context>
    <name>linli::ui::RecoveryPanel</name>
    <message>
        <source>Gifts came in</source>
        <translation>礼品入库</translation>
    </message>
    <message>
        <source>A tier of honour</source>
        <translation>荣誉等级</translation>
    </message>
    <message>
        <source>A new version of a rule</source>
        <translation>规则的新版本</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Not finished last time</source>
        <translation>上次没填完</translation>
    </message>
    <message>
        <source>New neighbour</source>
        <translation>新邻居</translation>
    </message>
    <message>
        <source>A neighbour&apos;s details</source>
        <translation>邻居资料</translation>
    </message>
    <message>
        <source>%1 · typed until %2</source>
        <translation>%1 · 填到 %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续填</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>不要了</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新订单</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>A product&apos;s details</source>
        <translation>商品资料</translation>
    </message>
</context>
<context>
    <name>linli::ui::RefundDialog</name>
    <message>
        <source>Refund order %1</source>
        <translation>退款：订单 %1</translation>
    </message>
    <message>
        <source>%1 · paid %2</source>
        <translation>%1 · 已付 %2</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部退</translation>
    </message>
    <message>
        <source>Some goods</source>
        <translation>退部分商品</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>退一笔钱</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>赔付</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Units of %1 that come back</source>
        <translation>%1 退回数量</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Say how many units come back.</source>
        <translation>请填退回几件。</translation>
    </message>
    <message>
        <source>Type the amount.</source>
        <translation>请填金额。</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>取消订单</translation>
    </message>
</context>
<context>
    <name>linli::ui::Refusal</name>
    <message>
        <source>The shop&apos;s rules refused this (%1). Nothing was changed.</source>
        <translation>按店铺规则不能这样做（%1），什么都没有改动。</translation>
    </message>
    <message>
        <source>This code is not one of this shop&apos;s. Check it letter by letter.</source>
        <translation>这不是本店的邀请码，请逐个字符核对。</translation>
    </message>
    <message>
        <source>This code belongs to another shop.</source>
        <translation>这是别家店的邀请码。</translation>
    </message>
    <message>
        <source>This code was withdrawn. Ask for the newest one.</source>
        <translation>这个邀请码已作废，请用最新的。</translation>
    </message>
    <message>
        <source>Inviter and invitee turned out to be one person.</source>
        <translation>邀请人和被邀请人是同一个人。</translation>
    </message>
    <message>
        <source>Nobody can invite herself.</source>
        <translation>不能自己邀请自己。</translation>
    </message>
    <message>
        <source>Staff of the shop cannot invite neighbours.</source>
        <translation>店员不能当邀请人。</translation>
    </message>
    <message>
        <source>The rule is paused: no new invitations are counted until it goes on.</source>
        <translation>规则已暂停，恢复之前不计新的邀请。</translation>
    </message>
    <message>
        <source>The inviter was invited by this neighbour, directly or through others.</source>
        <translation>这位邀请人正是她（直接或间接）邀请来的。</translation>
    </message>
    <message>
        <source>She already has an inviter. The first valid invitation holds.</source>
        <translation>她已有邀请人。以第一次有效邀请为准。</translation>
    </message>
    <message>
        <source>She bought here before, so she is no new neighbour any more.</source>
        <translation>她以前在店里买过，不算新邻居了。</translation>
    </message>
    <message>
        <source>This order is paid already.</source>
        <translation>这单已经付过款。</translation>
    </message>
    <message>
        <source>This order was handed over already.</source>
        <translation>这单已经取过货。</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the payment.</source>
        <translation>付款已超过 24 小时。</translation>
    </message>
    <message>
        <source>This refund was written down already.</source>
        <translation>这笔退款已经记过。</translation>
    </message>
    <message>
        <source>More units than were bought and not yet returned.</source>
        <translation>退回数量超过可退数量。</translation>
    </message>
    <message>
        <source>More than was paid and not yet refunded.</source>
        <translation>退款金额超过可退金额。</translation>
    </message>
    <message>
        <source>Nothing of this order waits for you any more.</source>
        <translation>这单没有待审的奖励了。</translation>
    </message>
    <message>
        <source>The rule&apos;s budget is used up. Top it up first.</source>
        <translation>规则预算已用完，请先加预算。</translation>
    </message>
    <message>
        <source>She owes the shop money from a refund: nothing can be paid out before.</source>
        <translation>她因退款欠店铺钱，还清前不能发放。</translation>
    </message>
    <message>
        <source>She has less than this amount available.</source>
        <translation>她可领的不到这个数。</translation>
    </message>
    <message>
        <source>This reward is past its last day.</source>
        <translation>这份奖励已过期。</translation>
    </message>
    <message>
        <source>This reward is not available any more; the list was read again.</source>
        <translation>这份奖励已不可领，列表已刷新。</translation>
    </message>
    <message>
        <source>This voucher cannot be used any more.</source>
        <translation>这张券不能用了。</translation>
    </message>
    <message>
        <source>The order is not paid yet.</source>
        <translation>订单还没付款。</translation>
    </message>
    <message>
        <source>A rule with this name exists already.</source>
        <translation>已有同名规则。</translation>
    </message>
    <message>
        <source>This rule was stopped for good.</source>
        <translation>这条规则已彻底停止。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>需要填写原因。</translation>
    </message>
    <message>
        <source>The clock of this computer went back. Set it right first.</source>
        <translation>电脑时间倒退了，请先校准时间。</translation>
    </message>
    <message>
        <source>Same phone as the inviter</source>
        <translation>与邀请人同一部手机</translation>
    </message>
    <message>
        <source>Same door as another new neighbour</source>
        <translation>与另一位新邻居同门牌</translation>
    </message>
    <message>
        <source>Many invitations in a short time</source>
        <translation>短时间内邀请过多</translation>
    </message>
    <message>
        <source>Inviter written in by hand</source>
        <translation>邀请人是手工补填的</translation>
    </message>
</context>
<context>
    <name>linli::ui::ReportWords</name>
    <message>
        <source>Who did what and when</source>
        <translation>谁在什么时候做了什么</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Prices, cost and stock, now</source>
        <translation>现在的价格、进价和库存</translation>
    </message>
    <message>
        <source>Goods and stock</source>
        <translation>商品与库存</translation>
    </message>
    <message>
        <source>Every order with its amounts</source>
        <translation>每一单和它的金额</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Who joined, what they bought</source>
        <translation>谁加入了、买了多少</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>邻居</translation>
    </message>
    <message>
        <source>Who brought neighbours, names masked</source>
        <translation>谁带来了邻居，姓名打码</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>排行榜</translation>
    </message>
    <message>
        <source>Sales and cost of each session</source>
        <translation>每场的销售和奖励成本</translation>
    </message>
    <message>
        <source>Live sessions</source>
        <translation>直播战报</translation>
    </message>
    <message>
        <source>Who may collect what, now</source>
        <translation>现在谁可以领什么</translation>
    </message>
    <message>
        <source>Gifts owed</source>
        <translation>待领礼品</translation>
    </message>
    <message>
        <source>Cash that waits, to be signed for</source>
        <translation>等着领的现金，可打印签收</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>待发放</translation>
    </message>
    <message>
        <source>Cash and withheld tax</source>
        <translation>发出的现金和代扣的税</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>What was given and taken back</source>
        <translation>发了什么、追回了什么</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Orders, net sales and new neighbours</source>
        <translation>每天的订单、净销售额和新邻居</translation>
    </message>
    <message>
        <source>Sales by day</source>
        <translation>营业日报</translation>
    </message>
</context>
<context>
    <name>linli::ui::ReportsPage</name>
    <message>
        <source>Which rows</source>
        <translation>哪些行</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报表</translation>
    </message>
    <message>
        <source>Columns of the report</source>
        <translation>报表的列</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>常用列</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Written into the audit trail. Paper and preview stay masked.</source>
        <translation>会记入操作记录；预览和打印仍然打码。</translation>
    </message>
    <message>
        <source>Full phone numbers in the file</source>
        <translation>文件里写完整手机号</translation>
    </message>
    <message>
        <source>Withhold %1 % tax</source>
        <translation>代扣 %1 % 税</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>列…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Only rows with …</source>
        <translation>只看含…的行</translation>
    </message>
    <message>
        <source>Save for Excel</source>
        <translation>导出 Excel</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>linli::ui::RestoreDialog</name>
    <message>
        <source>Another file …</source>
        <translation>其他文件 …</translation>
    </message>
    <message>
        <source>Choose another copy</source>
        <translation>换一份备份</translation>
    </message>
    <message>
        <source>Passphrase of this copy</source>
        <translation>这份备份的口令</translation>
    </message>
    <message>
        <source>There is no copy in the shop&apos;s folder yet.</source>
        <translation>店铺文件夹里还没有备份。</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>要恢复的备份</translation>
    </message>
    <message>
        <source>Backups (*.linlibak *.linli)</source>
        <translation>备份 (*.linlibak *.linli)</translation>
    </message>
    <message>
        <source>This is what would change</source>
        <translation>恢复后会变成这样</translation>
    </message>
    <message>
        <source>Restore this copy</source>
        <translation>恢复这一份</translation>
    </message>
    <message>
        <source>Restore the shop from a copy</source>
        <translation>用备份恢复店铺</translation>
    </message>
    <message>
        <source>Choose a copy. Before anything happens you see what it would change.</source>
        <translation>选一份备份。动手之前先给您看会有什么变化。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取 …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>linli::ui::ResultDialog</name>
    <message>
        <source>A whole number, or nothing.</source>
        <translation>请填整数，或留空。</translation>
    </message>
    <message>
        <source>File of the live platform</source>
        <translation>直播平台导出的文件</translation>
    </message>
    <message>
        <source>Read them from the platform’s file …</source>
        <translation>从平台导出的文件读取…</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>最高在线</translation>
    </message>
    <message>
        <source>Result of the session</source>
        <translation>直播复盘单</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>完成复盘</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>净销售额</translation>
    </message>
    <message>
        <source>New neighbours</source>
        <translation>新邻居</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K 值</translation>
    </message>
    <message>
        <source>Referred share</source>
        <translation>邻里带来占比</translation>
    </message>
    <message>
        <source>Reward cost</source>
        <translation>奖励成本</translation>
    </message>
    <message>
        <source>Cost per new neighbour</source>
        <translation>每位新邻居成本</translation>
    </message>
    <message>
        <source>%1 – %2. Orders marked with this session, and unmarked ones paid while it was on the air.</source>
        <translation>%1 – %2。含标记为这场的订单，以及播出期间付款而未标记的订单。</translation>
    </message>
    <message>
        <source>New, brought by a neighbour</source>
        <translation>新客 · 邻居带来</translation>
    </message>
    <message>
        <source>New, on their own</source>
        <translation>新客 · 自己来</translation>
    </message>
    <message>
        <source>Again, once brought</source>
        <translation>回头客 · 曾由邻居带来</translation>
    </message>
    <message>
        <source>Again, on their own</source>
        <translation>回头客 · 自己来</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) came by invitation: thank the sharers and hand out the gifts.</source>
        <translation>
            <numerusform>%n 位邻居经邀请而来：谢谢分享人，把礼物发到手。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of new people: ask them to the next session within a week.</source>
        <translation>
            <numerusform>新邻居下了 %n 单：一周内请他们来下一场。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sold out (%2): plan more.</source>
        <translation>%1 卖光了（%2）：下次多备些。</translation>
    </message>
    <message>
        <source>%1 sold nothing: another price, or leave it out.</source>
        <translation>%1 一件没卖：换个价，或者不上。</translation>
    </message>
    <message>
        <source>“%1” ran %2 min over: give it more time or say less.</source>
        <translation>“%1”超时 %2 分钟：多留时间，或少讲几句。</translation>
    </message>
    <message>
        <source>A new neighbour cost %1, more than her first order earned: lower the reward or ask for a larger order.</source>
        <translation>一位新邻居花了 %1，超过首单所赚：降低奖励，或提高起订额。</translation>
    </message>
    <message>
        <source>Nothing to mend: repeat it.</source>
        <translation>没什么要改：照样再来一场。</translation>
    </message>
    <message>
        <source>Viewers (from the platform)</source>
        <translation>观看人数（平台数据）</translation>
    </message>
    <message>
        <source>Minutes watched, on average</source>
        <translation>人均观看（分钟）</translation>
    </message>
    <message>
        <source>What we learnt</source>
        <translation>这场学到了什么</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>导出复盘单</translation>
    </message>
</context>
<context>
    <name>linli::ui::ReviewPresenter</name>
    <message>
        <source>Approved: it becomes available as planned.</source>
        <translation>已通过：奖励按原定时间生效。</translation>
    </message>
    <message>
        <source>Rejected: the rewards of this order are cancelled for good.</source>
        <translation>未通过：这张订单的奖励已永久取消。</translation>
    </message>
</context>
<context>
    <name>linli::ui::ReviewTab</name>
    <message>
        <source>Nothing looks odd. Suspicious rewards would wait here for your yes.</source>
        <translation>没有可疑的奖励。有疑点的会停在这里等您确认。</translation>
    </message>
    <message>
        <source>Approve (A)</source>
        <translation>通过（A）</translation>
    </message>
    <message>
        <source>Reject (R)</source>
        <translation>不通过（R）</translation>
    </message>
    <message>
        <source>Reason for a no, kept with the order</source>
        <translation>不通过的原因，会随订单保存</translation>
    </message>
    <message>
        <source>Inviter</source>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>新邻居</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>待审原因</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n days</source>
        <translation>
            <numerusform>已等 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at stake</source>
        <translation>涉及 %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>请先选中一行。</translation>
    </message>
    <message>
        <source>To the rules</source>
        <translation>看规则</translation>
    </message>
    <message>
        <source>Refuse the chosen reward (in the list)</source>
        <translation>拒绝选中的奖励（在列表里）</translation>
    </message>
    <message>
        <source>Approve the chosen reward (in the list)</source>
        <translation>通过选中的奖励（在列表里）</translation>
    </message>
</context>
<context>
    <name>linli::ui::RewardsPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>待审 %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>To hand out %1</source>
        <translation>待发 %1</translation>
    </message>
    <message>
        <source>To hand out</source>
        <translation>待发</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Gift shelf</source>
        <translation>礼品架</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Honours</source>
        <translation>荣誉</translation>
    </message>
</context>
<context>
    <name>linli::ui::RewardsPresenter</name>
    <message>
        <source>Handed out and written down.</source>
        <translation>已核销并记账。</translation>
    </message>
    <message>
        <source>%1 paid out and written down.</source>
        <translation>已发放 %1 并记账。</translation>
    </message>
</context>
<context>
    <name>linli::ui::RoundsCard</name>
    <message>
        <source>Nothing was exchanged yet.</source>
        <translation>还没有交换过。</translation>
    </message>
    <message>
        <source>Last exchanges</source>
        <translation>最近的交换</translation>
    </message>
</context>
<context>
    <name>linli::ui::RowsView</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1 are shown, the file holds all</source>
        <translation>这里显示最近 %1 条，导出的文件是全部</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>Save as spreadsheet …</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Nothing was counted in this time.</source>
        <translation>这段时间没有可数的内容。</translation>
    </message>
</context>
<context>
    <name>linli::ui::RuleBuilder</name>
    <message>
        <source>This is what you had written when the program stopped.</source>
        <translation>这是程序中断时您正在写的内容。</translation>
    </message>
    <message>
        <source>Fresh food</source>
        <translation>生鲜</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>烘焙</translation>
    </message>
    <message>
        <source>Mother and baby</source>
        <translation>母婴</translation>
    </message>
    <message>
        <source>New version of rule %1</source>
        <translation>规则 %1 的新版本</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>返回修改</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>首单</translation>
    </message>
    <message>
        <source>Share of orders</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Group buy</source>
        <translation>拼团</translation>
    </message>
    <message>
        <source>Lower price</source>
        <translation>打折</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>现成规则</translation>
    </message>
    <message>
        <source>WHAT THE NEIGHBOURS READ</source>
        <translation>邻居看到的条款</translation>
    </message>
    <message>
        <source>The new version gives less or asks for more. Invitations made before keep the old terms; tell the neighbours.</source>
        <translation>新版本给得更少或要求更高。之前的邀请仍按旧条款；请告知邻居。</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Let the new version go live</source>
        <translation>新版本上线</translation>
    </message>
    <message>
        <source>Let it go live</source>
        <translation>上线</translation>
    </message>
    <message>
        <source>Press a coloured word to change it. Nothing is in force before you have seen what it would have cost.</source>
        <translation>点彩色的字就能改。看过试算的花费之后才会生效。</translation>
    </message>
    <message>
        <source>Try it on the last 90 days</source>
        <translation>用过去 90 天试算</translation>
    </message>
</context>
<context>
    <name>linli::ui::RuleCard</name>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Add budget</source>
        <translation>加预算</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Rewards made</source>
        <translation>已产生</translation>
    </message>
    <message>
        <source>Given so far</source>
        <translation>累计发出</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>剩余预算</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>可领</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Stop for good</source>
        <translation>永久停止</translation>
    </message>
</context>
<context>
    <name>linli::ui::Ruler</name>
    <message>
        <source>Pull a guide out of the ruler; pull it off the page to remove it.</source>
        <translation>从标尺拖出参考线；拖到纸外就去掉。</translation>
    </message>
    <message>
        <source>Ruler at the top</source>
        <translation>上边的标尺</translation>
    </message>
    <message>
        <source>Ruler at the left</source>
        <translation>左边的标尺</translation>
    </message>
</context>
<context>
    <name>linli::ui::RulesPresenter</name>
    <message>
        <source>Paused: no new invitations; those made before still count.</source>
        <translation>已暂停：不再记新的邀请，之前的仍然有效。</translation>
    </message>
    <message>
        <source>It runs again.</source>
        <translation>已恢复执行。</translation>
    </message>
    <message>
        <source>Stopped for good. What is on hold goes on.</source>
        <translation>已永久停止。待生效的奖励照常发。</translation>
    </message>
    <message>
        <source>The budget is larger now.</source>
        <translation>预算已追加。</translation>
    </message>
</context>
<context>
    <name>linli::ui::RulesStep</name>
    <message>
        <source>Rules and gifts</source>
        <translation>规则与礼物</translation>
    </message>
    <message>
        <source>They become rules of the shop when the session is scheduled. Only the person who brought a neighbour is thanked, and only for that neighbour’s own order.</source>
        <translation>排期后就成为店里的规则。只谢带来邻居的那个人，也只按这位邻居自己的订单算。</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>礼物</translation>
    </message>
    <message>
        <source>Add a gift</source>
        <translation>添加礼物</translation>
    </message>
    <message>
        <source>As it is told</source>
        <translation>对外怎么说</translation>
    </message>
    <message>
        <source>Name in the shop</source>
        <translation>店内名称</translation>
    </message>
    <message>
        <source>From an order of</source>
        <translation>起订额</translation>
    </message>
    <message>
        <source>Days on hold</source>
        <translation>观察期（天）</translation>
    </message>
    <message>
        <source>How many in all</source>
        <translation>总份数</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>The number is printed beforehand</source>
        <translation>事先公示数量</translation>
    </message>
    <message>
        <source>The conditions are printed with it</source>
        <translation>一并公示条件</translation>
    </message>
    <message>
        <source>%1: from %2 neighbours and %3 of own shopping · %4</source>
        <translation>%1：带来 %2 位邻居且自己消费满 %3 · %4</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼物</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Value stated</source>
        <translation>标示价值</translation>
    </message>
    <message>
        <source>Price in the shop</source>
        <translation>店内售价</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
</context>
<context>
    <name>linli::ui::RulesTab</name>
    <message>
        <source>The rule is in force from now on.</source>
        <translation>规则从现在起生效。</translation>
    </message>
    <message>
        <source>A rule says what bringing a neighbour earns. There is none yet.</source>
        <translation>规则说明带来新邻居能得什么。现在还没有规则。</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>The new version counts for invitations from now on.</source>
        <translation>新版本从现在起的邀请开始算。</translation>
    </message>
</context>
<context>
    <name>linli::ui::SalePresenter</name>
    <message>
        <source>Order %1, %2 paid</source>
        <translation>订单 %1，已收 %2</translation>
    </message>
</context>
<context>
    <name>linli::ui::SampleBanner</name>
    <message>
        <source>Open my own shop</source>
        <translation>打开我的店铺</translation>
    </message>
    <message>
        <source>This is the sample shop. Try everything: your own shop is kept apart.</source>
        <translation>这是体验店铺，随便试：您自己的店铺分开保存，不受影响。</translation>
    </message>
    <message>
        <source>Show me round</source>
        <translation>带我逛一圈</translation>
    </message>
</context>
<context>
    <name>linli::ui::ScheduleCard</name>
    <message>
        <source>Last made %1.</source>
        <translation>上次出报表：%1。</translation>
    </message>
    <message>
        <source>The last try failed: %1 cannot be written.</source>
        <translation>上次没写成：%1 不能写入。</translation>
    </message>
    <message>
        <source>Let the reports of last week lie in a folder every Monday.</source>
        <translation>每周一，上周的报表自动放进文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>Made %1 at %2:00: %n report(s).</source>
        <translation>
            <numerusform>%1 %2:00 自动出 %n 张报表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Set up …</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Weekly reports</source>
        <translation>每周自动报表</translation>
    </message>
    <message>
        <source>every Sunday</source>
        <translation>每周日</translation>
    </message>
    <message>
        <source>every Saturday</source>
        <translation>每周六</translation>
    </message>
    <message>
        <source>every Friday</source>
        <translation>每周五</translation>
    </message>
    <message>
        <source>every Thursday</source>
        <translation>每周四</translation>
    </message>
    <message>
        <source>every Wednesday</source>
        <translation>每周三</translation>
    </message>
    <message>
        <source>every Tuesday</source>
        <translation>每周二</translation>
    </message>
    <message>
        <source>every Monday</source>
        <translation>每周一</translation>
    </message>
</context>
<context>
    <name>linli::ui::ScheduleDialog</name>
    <message>
        <source>Tick at least one report.</source>
        <translation>至少勾选一张报表。</translation>
    </message>
    <message>
        <source>This folder is not there or cannot be written into.</source>
        <translation>这个文件夹不存在，或者不能写入。</translation>
    </message>
    <message>
        <source>Folder of the weekly reports</source>
        <translation>每周报表的文件夹</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>二</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Make the reports every week</source>
        <translation>每周自动出报表</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Made by themselves while Linli is open, or at its next start; each week gets a folder of its own with the seven days before.</source>
        <translation>邻里掌柜开着时自动出，没开就下次启动时补上；每周一个文件夹，内容是之前的七天。</translation>
    </message>
    <message>
        <source>Weekly reports</source>
        <translation>每周自动报表</translation>
    </message>
</context>
<context>
    <name>linli::ui::ScriptsStep</name>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>What the host says</source>
        <translation>主播怎么说</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加一句</translation>
    </message>
    <message>
        <source>Golden lines</source>
        <translation>金句</translation>
    </message>
    <message>
        <source>Add a golden line</source>
        <translation>添加金句</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>添加问题</translation>
    </message>
    <message>
        <source>What sharers may say</source>
        <translation>分享人可以怎么说</translation>
    </message>
    <message>
        <source>Add words for sharers</source>
        <translation>添加分享话术</translation>
    </message>
    <message>
        <source>They ask</source>
        <translation>邻居问</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>We answer</source>
        <translation>我们答</translation>
    </message>
</context>
<context>
    <name>linli::ui::SealDialog</name>
    <message>
        <source>Encrypted copy for a USB stick</source>
        <translation>加密备份到 U 盘</translation>
    </message>
    <message>
        <source>The copy holds everything, the key of the shop too: with the passphrase it opens on any computer, without it for nobody. Write it down and keep it apart from the stick.</source>
        <translation>备份里有全部内容和店铺钥匙：有口令，在任何电脑都能打开；没有口令，谁也打不开。请把口令写下来，和 U 盘分开放。</translation>
    </message>
    <message>
        <source>Choose where to …</source>
        <translation>选择保存位置 …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>备份口令</translation>
    </message>
    <message>
        <source>At least 8 characters; four words are easy to keep in mind.</source>
        <translation>至少 8 个字，用四个词连起来好记。</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>At least 8 characters are needed.</source>
        <translation>至少要 8 个字。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入的不一样。</translation>
    </message>
</context>
<context>
    <name>linli::ui::SealedBoardsDialog</name>
    <message numerus="yes">
        <source>Sealed %1 · check %2 · %n line(s) · %3</source>
        <translation>
            <numerusform>封存于 %1 · 核对码 %2 · %n 行 · %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) since</source>
        <translation>
            <numerusform>之后有 %n 处更正</numerusform>
        </translation>
    </message>
    <message>
        <source>Still as it was published.</source>
        <translation>与发布时一致。</translation>
    </message>
    <message>
        <source>Nothing was published yet. Share a board, and it is kept here.</source>
        <translation>还没有发布过。分享榜单后会保存在这里。</translation>
    </message>
    <message>
        <source>Copy the newest text</source>
        <translation>复制最新一份的文字</translation>
    </message>
    <message>
        <source>What was published stays as it was. What a refund changed afterwards stands under it, so that you can tell your neighbours.</source>
        <translation>发布过的榜单原样保留；之后因退款等发生的变化写在下面，方便向邻居说明。</translation>
    </message>
    <message>
        <source>Sealed boards</source>
        <translation>封存的榜单</translation>
    </message>
</context>
<context>
    <name>linli::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>linli::ui::SeatRow</name>
    <message>
        <source>%1 of %2 seats taken</source>
        <translation>%2 个座位已占 %1 个</translation>
    </message>
</context>
<context>
    <name>linli::ui::SegmentBar</name>
    <message>
        <source>The segment %1 is removed.</source>
        <translation>分群“%1”已删除。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部邻居</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新分群</translation>
    </message>
</context>
<context>
    <name>linli::ui::SegmentDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Who meets the conditions stands in it, and leaves it by herself.</source>
        <translation>符合条件的邻居自动进来，不符合了自动离开。</translation>
    </message>
    <message>
        <source>Change the segment</source>
        <translation>修改分群</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新分群</translation>
    </message>
</context>
<context>
    <name>linli::ui::SellView</name>
    <message>
        <source>A sale to %1</source>
        <translation>给 %1 开单</translation>
    </message>
    <message>
        <source>Scan a product, or type its name; Enter alone takes the money</source>
        <translation>扫商品条码，或输入品名；直接按回车收款</translation>
    </message>
    <message>
        <source>Shop coupon, yuan</source>
        <translation>店铺优惠券（元）</translation>
    </message>
    <message>
        <source>Paid, taken along  Enter</source>
        <translation>收款，当场取走  Enter</translation>
    </message>
    <message>
        <source>Paid, picked up later  Shift+Enter</source>
        <translation>收款，稍后来取  Shift+Enter</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>不开了  Esc</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>减一件</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>加一件</translation>
    </message>
    <message>
        <source>✓ %1 −%2</source>
        <translation>✓ %1 −%2</translation>
    </message>
    <message>
        <source>%1 −%2 (not used)</source>
        <translation>%1 −%2（不如上一个，没用）</translation>
    </message>
    <message>
        <source>Scan a product first.</source>
        <translation>请先扫一件商品。</translation>
    </message>
    <message>
        <source>The coupon is an amount in yuan, like 5 or 5.50.</source>
        <translation>优惠券请填金额（元），如 5 或 5.50。</translation>
    </message>
</context>
<context>
    <name>linli::ui::SessionBoard</name>
    <message>
        <source>Being prepared</source>
        <translation>筹备中</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已排期</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n 款商品</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy into a new session</source>
        <translation>复制为新直播</translation>
    </message>
    <message>
        <source>To the recycle bin</source>
        <translation>移到回收站</translation>
    </message>
</context>
<context>
    <name>linli::ui::SessionCalendar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 场</numerusform>
        </translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上个月</translation>
    </message>
</context>
<context>
    <name>linli::ui::SessionText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>No session planned</source>
        <translation>没有排期的直播</translation>
    </message>
    <message>
        <source>Live now: %1</source>
        <translation>正在直播：%1</translation>
    </message>
    <message>
        <source>about to begin</source>
        <translation>马上开始</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>还有 %1</translation>
    </message>
    <message>
        <source>Next session %1 · %2</source>
        <translation>下场直播 %1 · %2</translation>
    </message>
</context>
<context>
    <name>linli::ui::SettingsPage</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>店名</translation>
    </message>
    <message>
        <source>Kind of shop</source>
        <translation>店铺类型</translation>
    </message>
    <message>
        <source>Fresh food</source>
        <translation>生鲜</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>烘焙</translation>
    </message>
    <message>
        <source>Mother and baby</source>
        <translation>母婴</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Address in the invite codes</source>
        <translation>邀请链接地址</translation>
    </message>
    <message>
        <source>HTTPS://HOST. While it is empty, posters hold the bare code and the counter&apos;s scanner reads it.</source>
        <translation>格式 HTTPS://域名。留空时海报上只放邀请码，到店由扫码枪读取。</translation>
    </message>
    <message>
        <source>Street address</source>
        <translation>店铺地址</translation>
    </message>
    <message>
        <source>Public phone</source>
        <translation>店铺电话</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>This shop&apos;s file</source>
        <translation>店铺文件</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Linli %1 · neighbours bring neighbours. Free software under the GNU GPL 3. Everything of your shop lies on this computer.</source>
        <translation>邻里掌柜 %1 · 邻居带来邻居。自由软件，GNU GPL 3 许可。店铺的全部数据都在这台电脑上。</translation>
    </message>
    <message>
        <source>Open my own shop</source>
        <translation>打开我的店铺</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>看看示例店铺</translation>
    </message>
    <message>
        <source>✓ Names and phones are sealed; the key is kept by the operating system.</source>
        <translation>✓ 姓名和手机号已加密，密钥由操作系统保管。</translation>
    </message>
    <message>
        <source>Names and phones are sealed, but the key lies in a file that your account can read: whoever uses this account can open it. A password on the account protects it.</source>
        <translation>姓名和手机号已加密，但密钥放在当前账户可读的文件里：用这个账户的人都能打开。给账户设置密码可以保护它。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>linli::ui::ShapeSection</name>
    <message>
        <source>Line</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>渐变方向</translation>
    </message>
    <message>
        <source>Runs into</source>
        <translation>渐变到</translation>
    </message>
    <message>
        <source>Colour and line</source>
        <translation>颜色和线条</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>线条粗细</translation>
    </message>
    <message>
        <source>Line colour</source>
        <translation>线条颜色</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>圆角</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
</context>
<context>
    <name>linli::ui::ShelfTab</name>
    <message>
        <source>Came in</source>
        <translation>进货</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>报损</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Eggs, fruit, packs: what you give away stands here with its cost and its last day. Nothing was booked in yet.</source>
        <translation>鸡蛋、水果、礼包：送出去的东西都在这里，记着成本和到期日。还没有进过货。</translation>
    </message>
    <message>
        <source>Gifts came in</source>
        <translation>礼品进货</translation>
    </message>
    <message>
        <source>Every piece that comes or goes is written down here.</source>
        <translation>每一件进出都会记在这里。</translation>
    </message>
    <message>
        <source>The book of the shelf</source>
        <translation>礼品流水</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>For</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Gift tickets</source>
        <translation>礼品券</translation>
    </message>
    <message>
        <source>Gift tickets …</source>
        <translation>礼品券…</translation>
    </message>
</context>
<context>
    <name>linli::ui::ShiftCard</name>
    <message>
        <source>Today so far</source>
        <translation>今天到现在</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>刚才办的</translation>
    </message>
    <message>
        <source>Undo  F8</source>
        <translation>撤销  F8</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>New neighbours</source>
        <translation>新邻居</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>已领礼品</translation>
    </message>
    <message>
        <source>Paid out in cash</source>
        <translation>已付现金</translation>
    </message>
</context>
<context>
    <name>linli::ui::ShopStep</name>
    <message>
        <source>HTTPS://HOST of your cloud. While it is empty, posters hold the bare code and the counter&apos;s scanner reads it.</source>
        <translation>您的云端地址，如 HTTPS://域名。空着时海报上只印邀请码，柜台扫码枪照样认得。</translation>
    </message>
    <message>
        <source>Address in the invite codes</source>
        <translation>邀请码里的网址</translation>
    </message>
    <message>
        <source>Address in the invite codes (may stay empty)</source>
        <translation>邀请码里的网址（可以先空着）</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Mother and baby</source>
        <translation>母婴</translation>
    </message>
    <message>
        <source>Bakery</source>
        <translation>烘焙</translation>
    </message>
    <message>
        <source>Fresh food</source>
        <translation>生鲜</translation>
    </message>
    <message>
        <source>Kind of shop</source>
        <translation>店铺类型</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>店名</translation>
    </message>
</context>
<context>
    <name>linli::ui::ShowList</name>
    <message>
        <source>%1 (skipped)</source>
        <translation>%1（跳过）</translation>
    </message>
    <message>
        <source>%1 began</source>
        <translation>%1 开始</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it after all</source>
        <translation>还是讲</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>linli::ui::ShowStep</name>
    <message>
        <source>Run-of-show</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>添加一条</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>无商品</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>For the host</source>
        <translation>给主播的提示</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 · %n minute(s)</source>
        <translation>
            <numerusform>%1 – %2 · 共 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::SignalsDialog</name>
    <message>
        <source>%1 this month</source>
        <translation>本月 %1 条</translation>
    </message>
    <message>
        <source>%1 this month, %2 false alarms</source>
        <translation>本月 %1 条，误报 %2</translation>
    </message>
    <message>
        <source>Threshold of %1</source>
        <translation>%1的阈值</translation>
    </message>
    <message>
        <source>Release by itself what nobody looked at</source>
        <translation>没人看的信号自动放行</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Never: somebody always looks</source>
        <translation>从不，一定有人看</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A signal never rejects anybody: it holds a reward until you looked. Identity (the first four) is certain and blocked. A false alarm is a flag you released.</source>
        <translation>信号从不自动拒绝谁：只是先压住奖励等您看。前四种身份问题是确定的，直接拦下。误报是您放行的信号。</translation>
    </message>
    <message>
        <source>Fraud signals</source>
        <translation>风险信号</translation>
    </message>
</context>
<context>
    <name>linli::ui::SimplePanel</name>
    <message>
        <source>Another photo for: %1</source>
        <translation>换图片：%1</translation>
    </message>
    <message>
        <source>Change everything in the full studio</source>
        <translation>要改更多，打开完整工具</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Change a photo, the words or the colour. Everything stays in its place and the code keeps scanning.</source>
        <translation>换图片、改文字、换颜色。别的都不会动，码也照样能扫。</translation>
    </message>
    <message>
        <source>Simple changes</source>
        <translation>简单修改</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>linli::ui::SkipDialog</name>
    <message>
        <source>Say why in a word or two, or choose one above.</source>
        <translation>写一两个字的原因，或者点上面的一个。</translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation>找错人了</translation>
    </message>
    <message>
        <source>She does not want it</source>
        <translation>她不需要</translation>
    </message>
    <message>
        <source>Not fitting just now</source>
        <translation>现在不合适</translation>
    </message>
    <message>
        <source>Told her in person</source>
        <translation>当面说过了</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>The reason stays beside the task, so that nobody asks again.</source>
        <translation>原因会留在任务旁边，免得别人再问。</translation>
    </message>
    <message>
        <source>Skip the task for %1</source>
        <translation>略过：%1</translation>
    </message>
</context>
<context>
    <name>linli::ui::StaffCard</name>
    <message>
        <source>Staff and PINs</source>
        <translation>员工与 PIN</translation>
    </message>
    <message>
        <source>Add staff</source>
        <translation>添加员工</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Lock the window after</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>An owner confirms pay-outs above (yuan)</source>
        <translation>单笔发放超过多少元要店主确认</translation>
    </message>
    <message>
        <source>Nobody but you works here yet: the window opens without a PIN. Add yourself as the owner to lock it and to see who did what.</source>
        <translation>现在只有您一个人，打开不用 PIN。先把自己加为店主，就能锁定窗口，也能看到谁做了什么。</translation>
    </message>
    <message>
        <source>Pay-outs ask for the PIN. What a role may not do is refused, wherever it is tried.</source>
        <translation>发放现金要输入 PIN。角色不允许的操作，在哪里都做不了。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>The PIN stops working at once. What was done stays in the record.</source>
        <translation>PIN 立即失效，做过的操作仍留在记录里。</translation>
    </message>
    <message>
        <source>An amount like 200.00 is needed.</source>
        <translation>请写金额，例如 200.00。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) without work</source>
        <translation>
            <numerusform>%n 分钟没有操作</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::StaffDialog</name>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>New staff member</source>
        <translation>添加员工</translation>
    </message>
    <message>
        <source>The first one is the owner. From then on the window asks for a PIN when it is opened and after a while without work.</source>
        <translation>第一位是店主。以后打开窗口，或一段时间没有操作，都要输入 PIN。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Empty: the old one stays.</source>
        <translation>不填就不改。</translation>
    </message>
    <message>
        <source>4 to 8 digits, not 1234 and not 0000.</source>
        <translation>4 到 8 位数字，不要用 1234、0000。</translation>
    </message>
    <message>
        <source>A cashier sells, hands out and pays out with the PIN. A viewer only looks.</source>
        <translation>收银员可以下单、核销，凭 PIN 发放现金；“只看”什么都改不了。</translation>
    </message>
</context>
<context>
    <name>linli::ui::StageBar</name>
    <message>
        <source>Port of OBS (Tools → WebSocket server settings)</source>
        <translation>OBS 端口（工具 → WebSocket 服务器设置）</translation>
    </message>
    <message>
        <source>Port of OBS</source>
        <translation>OBS 端口</translation>
    </message>
    <message>
        <source>Password of OBS</source>
        <translation>OBS 密码</translation>
    </message>
    <message>
        <source>OBS is not connected; the pictures are written all the same.</source>
        <translation>未连接 OBS；贴片图照样写到文件夹。</translation>
    </message>
    <message>
        <source>Looking for OBS …</source>
        <translation>正在找 OBS…</translation>
    </message>
    <message>
        <source>OBS %1 · scene %2 · on the air</source>
        <translation>OBS %1 · 场景 %2 · 推流中</translation>
    </message>
    <message>
        <source>OBS %1 · scene %2</source>
        <translation>OBS %1 · 场景 %2</translation>
    </message>
    <message>
        <source>OBS does not answer. Start it and switch on Tools → WebSocket server; it is tried again by itself.</source>
        <translation>OBS 没有应答。请打开 OBS，并开启“工具 → WebSocket 服务器”；会自动重试。</translation>
    </message>
    <message>
        <source>OBS refuses the password. It stands under Tools → WebSocket server settings.</source>
        <translation>OBS 密码不对。密码在“工具 → WebSocket 服务器设置”里。</translation>
    </message>
    <message>
        <source>This OBS is too old: version 28 or newer is needed.</source>
        <translation>OBS 版本太旧：需要 28 或更新。</translation>
    </message>
    <message>
        <source>Something else than OBS answers on this port.</source>
        <translation>这个端口上应答的不是 OBS。</translation>
    </message>
    <message>
        <source>Overlay pictures: %1</source>
        <translation>贴片图：%1</translation>
    </message>
    <message>
        <source>Connect OBS</source>
        <translation>连接 OBS</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
</context>
<context>
    <name>linli::ui::StartStep</name>
    <message>
        <source>Write down the first product or scan the first code at the counter.</source>
        <translation>记下第一个商品，或者在柜台扫第一个码。</translation>
    </message>
    <message>
        <source>Begin with an empty shop</source>
        <translation>从空店开始</translation>
    </message>
    <message>
        <source>A shop of its own with 300 neighbours, and a tour of seven stops. Your own shop stays as it is.</source>
        <translation>另一个店铺，里面有 300 位邻居，还有七站导览。您自己的店铺原样不动。</translation>
    </message>
    <message>
        <source>Look round in the sample shop</source>
        <translation>先逛逛体验店铺</translation>
    </message>
    <message>
        <source>快团团, 有赞, 微信小店 and others are recognised; nothing is written before you have seen what it would do.</source>
        <translation>快团团、有赞、微信小店等都认得；先看清楚会导入什么，再决定写不写进来。</translation>
    </message>
    <message>
        <source>Import a file of another platform</source>
        <translation>导入别的平台的文件</translation>
    </message>
</context>
<context>
    <name>linli::ui::StateCard</name>
    <message>
        <source>Unlink</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Everything stays here, and the other computers go on without this one. What was not sent yet waits until it is linked again.</source>
        <translation>数据都留在这里，其他电脑照常用。还没发出的，等再连上时发。</translation>
    </message>
    <message>
        <source>Unlink this computer?</source>
        <translation>断开这台电脑？</translation>
    </message>
    <message>
        <source>Without a line everything is recorded here at once and counts provisionally. When the line is back, it takes its place in the cloud&apos;s order: if a budget was already used up or a gift already collected elsewhere, you are told below, and nothing changes in silence.</source>
        <translation>没网时这里照记，先算暂记；网通了按云端的先后排进去。要是预算已经用完、礼品已在别处领走，下面会告诉您，绝不会悄悄改掉。</translation>
    </message>
    <message>
        <source>Unlink …</source>
        <translation>断开连接…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>现在同步</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>现在怎样</translation>
    </message>
</context>
<context>
    <name>linli::ui::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>全部已保存</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>数据保存在本机</translation>
    </message>
    <message>
        <source>Kept on this computer · %1</source>
        <translation>数据保存在本机 · %1</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>锁定窗口</translation>
    </message>
</context>
<context>
    <name>linli::ui::StatusNews</name>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n 件等您决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n 条待上传</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::StepEditor</name>
    <message>
        <source>Why, for whoever does it</source>
        <translation>为什么（给办事的人看）</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>删除这一步</translation>
    </message>
    <message>
        <source>One down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>One up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Rather: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1（“%2”）</translation>
    </message>
    <message>
        <source>Puts {%1} where the cursor is</source>
        <translation>在光标处填入 {%1}</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>当天几点</translation>
    </message>
    <message>
        <source>at</source>
        <translation>几点</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>过几天</translation>
    </message>
    <message>
        <source>after %1 days</source>
        <translation>过 %1 天</translation>
    </message>
    <message>
        <source>days from it: %1</source>
        <translation>相差天数：%1</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>说的话</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
</context>
<context>
    <name>linli::ui::StepsForm</name>
    <message>
        <source>Counted over the rewards of rule</source>
        <translation>按哪条规则的人数计</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>They earn: yuan, or the name of a gift</source>
        <translation>奖励：填“元”，或礼品名</translation>
    </message>
    <message>
        <source>no step</source>
        <translation>不设</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>一条规则</translation>
    </message>
    <message>
        <source>%1 neighbours</source>
        <translation>%1 位</translation>
    </message>
</context>
<context>
    <name>linli::ui::StudioChecks</name>
    <message>
        <source>Mend</source>
        <translation>修好</translation>
    </message>
    <message>
        <source>This one needs your hand: no small change mends it.</source>
        <translation>这一处得您亲手改：小改动修不好。</translation>
    </message>
</context>
<context>
    <name>linli::ui::StudioCommands</name>
    <message>
        <source>Add: %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>写上您的话</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <translation>重做：%1（Ctrl+Y）</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>撤销：%1（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Life size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Paper …</source>
        <translation>纸张…</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>排行榜</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>条形码</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Name …</source>
        <translation>命名…</translation>
    </message>
    <message>
        <source>Hide or show</source>
        <translation>隐藏或显示</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>锁定或解锁</translation>
    </message>
    <message>
        <source>Equal gaps down</source>
        <translation>纵向等距</translation>
    </message>
    <message>
        <source>Equal gaps across</source>
        <translation>横向等距</translation>
    </message>
    <message>
        <source>Align bottoms</source>
        <translation>下对齐</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>上下居中</translation>
    </message>
    <message>
        <source>Align tops</source>
        <translation>上对齐</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>左右居中</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>To the back</source>
        <translation>移到最下面</translation>
    </message>
    <message>
        <source>To the front</source>
        <translation>移到最上面</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>下移一层</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>上移一层</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>拆开组合</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>再来一份</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>linli::ui::StudioLayers</name>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>排行榜</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>条形码</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>图形</translation>
    </message>
</context>
<context>
    <name>linli::ui::StudioPresenter</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>换图片</translation>
    </message>
</context>
<context>
    <name>linli::ui::StudioSteps</name>
    <message>
        <source>Guide</source>
        <translation>参考线</translation>
    </message>
    <message>
        <source>Remove guide</source>
        <translation>去掉参考线</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>改变大小</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
</context>
<context>
    <name>linli::ui::StudioWindow</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Neighbour the poster is shown with</source>
        <translation>用哪位邻居的内容预览</translation>
    </message>
    <message>
        <source>Shown with</source>
        <translation>预览邻居</translation>
    </message>
    <message>
        <source>How much can be changed</source>
        <translation>能改多少</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>Name of the poster</source>
        <translation>海报名称</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>不保存，直接离开</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>保存并关闭</translation>
    </message>
    <message>
        <source>Unsaved changes are gone when you leave without saving.</source>
        <translation>不保存就离开，改动就没有了。</translation>
    </message>
    <message>
        <source>Save your changes?</source>
        <translation>要保存修改吗？</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Photos (*.png *.jpg *.jpeg *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选图片</translation>
    </message>
    <message>
        <source>A made-up neighbour</source>
        <translation>示例邻居</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>%1 – poster studio</source>
        <translation>%1 – 海报设计</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>还没保存</translation>
    </message>
    <message>
        <source>Not saved yet; a draft is kept</source>
        <translation>还没保存，草稿已留好</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Go back to what was saved</source>
        <translation>回到已保存的样子</translation>
    </message>
    <message>
        <source>This poster was left unsaved. Everything is here again.</source>
        <translation>这张海报上次没来得及保存，内容都还在。</translation>
    </message>
</context>
<context>
    <name>linli::ui::SyncPage</name>
    <message>
        <source>Unlinked: the shop is on this computer only</source>
        <translation>已断开，本店只在这台电脑上</translation>
    </message>
    <message>
        <source>Linked: everything is being exchanged</source>
        <translation>已连上，正在交换</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
</context>
<context>
    <name>linli::ui::SyncPresenter</name>
    <message>
        <source>Something went wrong (%1)</source>
        <translation>出了问题（%1）</translation>
    </message>
    <message>
        <source>The cloud could not be reached</source>
        <translation>连不上云端</translation>
    </message>
    <message numerus="yes">
        <source>%n from a newer version, shown after an update</source>
        <translation>
            <numerusform>%n 条来自新版本，更新后显示</numerusform>
        </translation>
    </message>
    <message>
        <source>The key lies in a file only you may read: there is no keychain here</source>
        <translation>密钥放在只有您能读的文件里（本机没有密钥环）</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) off; the cloud&apos;s time is used</source>
        <translation>
            <numerusform>这台电脑的钟差了 %n 分钟，已按云端时间记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tries again within %n second(s)</source>
        <translation>
            <numerusform>%n 秒内再试</numerusform>
        </translation>
    </message>
    <message>
        <source>Last exchange %1</source>
        <translation>上次交换 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n 条等着发出</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent %1, received %2</source>
        <translation>发出 %1，收到 %2</translation>
    </message>
    <message>
        <source>another computer (%1)</source>
        <translation>另一台电脑（%1）</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>另一台电脑</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>这台电脑</translation>
    </message>
    <message numerus="yes">
        <source>%n entries put into the cloud&apos;s order</source>
        <translation>
            <numerusform>%n 笔按云端先后重排</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::TableFooter</name>
    <message>
        <source>This list as it is shown, for Excel, as CSV or PDF, or on paper (Ctrl+E)</source>
        <translation>把这张表按现在的样子导出为 Excel、CSV、PDF 或打印（Ctrl+E）</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>linli::ui::TagDialogs</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Who meets the conditions carries it, for as long as she does. What a person puts on or takes off stays as she left it.</source>
        <translation>符合条件的邻居自动打上，不符合了自动去掉。人工打上或去掉的，不会被改动。</translation>
    </message>
    <message>
        <source>A tag that sets itself</source>
        <translation>自动标签</translation>
    </message>
    <message>
        <source>The tag that stays</source>
        <translation>留下的标签</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Everybody who carries it carries the other one then.</source>
        <translation>有这个标签的邻居都改用另一个标签。</translation>
    </message>
    <message>
        <source>Make %1 part of another</source>
        <translation>把“%1”并入别的标签</translation>
    </message>
    <message>
        <source>Neighbours, segments and rules that have it follow.</source>
        <translation>邻居、分群和规则里的这个标签都跟着改。</translation>
    </message>
    <message>
        <source>Rename the tag %1</source>
        <translation>标签“%1”改名</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>A neighbour carries one of them at most</source>
        <translation>每位邻居最多只选其中一个</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Change the group</source>
        <translation>修改标签组</translation>
    </message>
    <message>
        <source>New group of tags</source>
        <translation>新标签组</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>梅紫</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Persimmon</source>
        <translation>柿红</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>linli::ui::TagsView</name>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) carried it</source>
        <translation>
            <numerusform>原来 %n 位邻居有</numerusform>
        </translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s)</source>
        <translation>
            <numerusform>%n 位邻居</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” for: %2</source>
        <translation>“%1”打给：%2</translation>
    </message>
    <message>
        <source>The rule for %1 is on</source>
        <translation>“%1”的规则开启</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新规则</translation>
    </message>
    <message>
        <source>Tags that set themselves</source>
        <translation>自动标签</translation>
    </message>
    <message>
        <source>Into the bin</source>
        <translation>放进回收站</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移到</translation>
    </message>
    <message>
        <source>Make it part of another …</source>
        <translation>并入别的标签…</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>Show who carries it</source>
        <translation>看看哪些邻居有</translation>
    </message>
    <message>
        <source>A rule sets it</source>
        <translation>由规则自动打上</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>Its tags stay, in no group</source>
        <translation>标签保留，变成未分组</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>解散</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>可选多个</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>只选一个</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>未分组</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新标签组</translation>
    </message>
    <message>
        <source>The rule is removed and its tags taken back.</source>
        <translation>规则已删除，它打的标签已收回。</translation>
    </message>
    <message>
        <source>The tag %1 is in the bin.</source>
        <translation>标签“%1”已放进回收站。</translation>
    </message>
    <message>
        <source>The two tags are one now.</source>
        <translation>两个标签已并成一个。</translation>
    </message>
</context>
<context>
    <name>linli::ui::TaskCard</name>
    <message>
        <source>Tomorrow morning, 09:30</source>
        <translation>明天早上 09:30</translation>
    </message>
    <message>
        <source>In the evening, 18:00</source>
        <translation>傍晚 18:00</translation>
    </message>
    <message>
        <source>In two hours</source>
        <translation>两小时后</translation>
    </message>
    <message>
        <source>Her page</source>
        <translation>看她的资料</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在就办</translation>
    </message>
    <message>
        <source>Skip …</source>
        <translation>略过…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>I have posted it</source>
        <translation>我已发到群里</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>复制话术</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>skipped · reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>late</source>
        <translation>晚了</translation>
    </message>
    <message>
        <source>%1 by a person, %2</source>
        <comment>done · on time or late</comment>
        <translation>%1（由人办的），%2</translation>
    </message>
    <message>
        <source>again %1</source>
        <translation>%1 再提醒</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>晚了</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>按键 %1</translation>
    </message>
    <message>
        <source>I have told her (D)</source>
        <translation>我已发给她（D）</translation>
    </message>
    <message>
        <source>I have told her</source>
        <translation>我已发给她</translation>
    </message>
</context>
<context>
    <name>linli::ui::TaskGroups</name>
    <message>
        <source>%1 o&apos;clock</source>
        <translation>%1 点</translation>
    </message>
    <message>
        <source>From earlier days</source>
        <translation>前几天的</translation>
    </message>
</context>
<context>
    <name>linli::ui::TasksPage</name>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>页面的哪一部分</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>话术流程</translation>
    </message>
    <message>
        <source>Today&apos;s queue</source>
        <translation>今天的任务</translation>
    </message>
</context>
<context>
    <name>linli::ui::TasksPresenter</name>
    <message>
        <source>Comes again %1</source>
        <translation>%1 再提醒</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>已略过：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已办：%1</translation>
    </message>
</context>
<context>
    <name>linli::ui::TemplateDialog</name>
    <message>
        <source>New session</source>
        <translation>新建直播</translation>
    </message>
    <message>
        <source>Begin with a ready one: goods, run-of-show, words and rules are in it.</source>
        <translation>从现成方案开始：商品、流程、话术和规则都备好了。</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>%1 for a new neighbour · %2 min · %3 products</source>
        <translation>一位新邻居 %1 · %2 分钟 · %3 款商品</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>用这个</translation>
    </message>
</context>
<context>
    <name>linli::ui::ThemeRow</name>
    <message>
        <source>Colour of the poster</source>
        <translation>海报的颜色</translation>
    </message>
    <message>
        <source>Strawberry</source>
        <translation>草莓</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>玫瑰</translation>
    </message>
    <message>
        <source>Grape</source>
        <translation>葡萄</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>天空</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>薄荷</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>青菜</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>蜂蜜</translation>
    </message>
    <message>
        <source>Persimmon</source>
        <translation>柿子</translation>
    </message>
</context>
<context>
    <name>linli::ui::TierDialog</name>
    <message>
        <source>An honour opens doors; it never pays on what somebody else sells.</source>
        <translation>荣誉带来礼遇，绝不按别人的销售额付钱。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Both are needed</source>
        <translation>两个都要达到</translation>
    </message>
    <message>
        <source>One is enough</source>
        <translation>达到一个即可</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Neighbours she brought</source>
        <translation>带来的邻居</translation>
    </message>
    <message>
        <source>What they bought, net</source>
        <translation>她们的净消费</translation>
    </message>
    <message>
        <source>What it brings, one a line</source>
        <translation>礼遇，每行一条</translation>
    </message>
    <message>
        <source>%1 neighbours</source>
        <translation>%1 位</translation>
    </message>
</context>
<context>
    <name>linli::ui::TodayPage</name>
    <message>
        <source>Sent</source>
        <translation>已发</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文案</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新订单</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>现在要做</translation>
    </message>
    <message>
        <source>Best sharers this week</source>
        <translation>本周推荐榜</translation>
    </message>
    <message>
        <source>Nobody brought a neighbour this week yet.</source>
        <translation>本周还没有人带来新邻居。</translation>
    </message>
    <message>
        <source>Print posters</source>
        <translation>去印海报</translation>
    </message>
    <message>
        <source>Nothing waits. A good moment to invite someone.</source>
        <translation>没有待办。正好请人帮忙带新邻居。</translation>
    </message>
</context>
<context>
    <name>linli::ui::TodayPresenter</name>
    <message>
        <source>%1 · post in %2: %3</source>
        <comment>time · place: session</comment>
        <translation>%1 · 发到%2：%3</translation>
    </message>
    <message>
        <source>Good night</source>
        <translation>夜深了</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>早上好</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>中午好</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>下午好</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>晚上好</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>greeting · date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>今日订单</translation>
    </message>
    <message>
        <source>than yesterday</source>
        <translation>比昨天</translation>
    </message>
    <message>
        <source>Orders placed today, tests not counted. Net %1.</source>
        <translation>今天下的订单，不含测试单。净额 %1。</translation>
    </message>
    <message>
        <source>New neighbours today</source>
        <translation>今日新邻居</translation>
    </message>
    <message>
        <source>Neighbours written down today.</source>
        <translation>今天登记的邻居。</translation>
    </message>
    <message>
        <source>Referred share, 30 days</source>
        <translation>推荐占比（30 天）</translation>
    </message>
    <message>
        <source>than the 30 days before</source>
        <translation>比前 30 天</translation>
    </message>
    <message>
        <source>Net sales to invited neighbours ÷ all net sales: %1 of %2.</source>
        <translation>被邀请邻居的净销售 ÷ 全部净销售：%1 / %2。</translation>
    </message>
    <message>
        <source>K, 30 days</source>
        <translation>K 值（30 天）</translation>
    </message>
    <message>
        <source>Gifts to hand out</source>
        <translation>待领礼品</translation>
    </message>
    <message>
        <source>and %1 in cash</source>
        <translation>另有现金 %1</translation>
    </message>
    <message numerus="yes">
        <source>What %n neighbour(s) may collect now. %1</source>
        <translation>
            <numerusform>%n 位邻居现在可领。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No reward rule yet: inviting neighbours earns nothing</source>
        <translation>还没有奖励规则：邀请邻居得不到奖励</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>还没有商品</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>No neighbours yet</source>
        <translation>还没有邻居</translation>
    </message>
    <message>
        <source>Add a neighbour</source>
        <translation>添加邻居</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) with rewards to look at</source>
        <translation>
            <numerusform>%n 单的奖励等您确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>去审核</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s) have something to collect</source>
        <translation>
            <numerusform>%n 位邻居有奖励可领</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>去发放</translation>
    </message>
    <message numerus="yes">
        <source>%n paid order(s) wait to be picked up</source>
        <translation>
            <numerusform>%n 单已付款，等取货</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) not paid yet</source>
        <translation>
            <numerusform>%n 单还没付款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return request(s) to answer</source>
        <translation>
            <numerusform>%n 个退货申请待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) nearly out of stock</source>
        <translation>
            <numerusform>%n 种商品快卖完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) on quality hold</source>
        <translation>
            <numerusform>%n 种商品品质刹车中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbour(s)</source>
        <translation>
            <numerusform>%n 位邻居</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The nightly check found %n place(s) in the books that do not add up. Make a backup before paying anything out.</source>
        <translation>
            <numerusform>夜间核对发现账上有 %n 处对不上。发放前请先备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the ledger</source>
        <translation>看账本</translation>
    </message>
    <message>
        <source>%1 % of the referred sales of 30 days hang on %2. Help others to share too.</source>
        <translation>近 30 天 %1 % 的推荐销售额都靠%2一个人，也帮帮其他人开始分享。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>去看看</translation>
    </message>
    <message>
        <source>K fell by %1 % against the 30 days before.</source>
        <translation>K 值比之前 30 天跌了 %1 %。</translation>
    </message>
    <message>
        <source>A new neighbour costs %1 in rewards, planned were %2.</source>
        <translation>每位新邻居的奖励成本 %1，超过计划的 %2。</translation>
    </message>
    <message>
        <source>The gift shelf is short of %1: more are promised than there are.</source>
        <translation>礼品架还差 %1：答应出去的比架上的多。</translation>
    </message>
    <message>
        <source>Open the shelf</source>
        <translation>打开礼品架</translation>
    </message>
    <message>
        <source>%1 on the gift shelf must go out within a week.</source>
        <translation>礼品架上有 %1 要在一周内发掉。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 orders of 14 days were claimed. Hold its posters and sharing?</source>
        <translation>%1：14 天 %3 单里有 %2 单售后。要不要品质刹车，先停海报和分享？</translation>
    </message>
    <message>
        <source>New neighbours with a first order ÷ people who bought in the 90 days before: %1 ÷ %2. 0.2 to 0.7 is usual.</source>
        <translation>下了首单的新邻居 ÷ 之前 90 天买过的人：%1 ÷ %2。0.2–0.7 都属常见。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The weekly reports are ready: %1</source>
        <translation>每周报表出好了：%1</translation>
    </message>
    <message>
        <source>The weekly reports could not be written: %1 cannot be reached. They are tried again.</source>
        <translation>每周报表没写成：%1 用不了。会自动再试。</translation>
    </message>
    <message>
        <source>The gift shelf runs low: %1 left when all that is promised is collected.</source>
        <translation>礼品架快空了：应发的都领走后只剩 %1。</translation>
    </message>
    <message>
        <source>Look at the brake</source>
        <translation>看看要不要刹车</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to say to neighbours today</source>
        <translation>
            <numerusform>今天有 %n 件事要跟邻居说</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) from earlier days</source>
        <translation>
            <numerusform>%n 件前几天的任务还没办</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linli::ui::TopBar</name>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <comment>the key of the search over everything</comment>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>The coloured button at the top of the page</source>
        <translation>本页顶上有颜色的按钮</translation>
    </message>
    <message>
        <source>To the search of this page</source>
        <translation>到本页的搜索框</translation>
    </message>
</context>
<context>
    <name>linli::ui::TopUpDialog</name>
    <message>
        <source>Add budget to rule %1</source>
        <translation>给规则 %1 加预算</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>How many %1</source>
        <translation>加多少%1</translation>
    </message>
    <message>
        <source>A number above 0 is needed.</source>
        <translation>请填大于 0 的数。</translation>
    </message>
</context>
<context>
    <name>linli::ui::TourOverlay</name>
    <message>
        <source>%1. %2</source>
        <comment>title, text of a stop</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>逛完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一站</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一站</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Tour · %1 of %2</source>
        <translation>导览 · 第 %1 站，共 %2 站</translation>
    </message>
    <message>
        <source>Ctrl+K finds neighbours, goods, orders and actions, by first letters too. F1 shows every key. This tour is in Settings.</source>
        <translation>Ctrl+K 找邻居、商品、订单和操作，首字母也行。F1 看所有按键。这个导览在「设置」里随时能再看。</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>什么都找得到</translation>
    </message>
    <message>
        <source>The board of the week, for the group, a second screen or a poster. Names are masked until somebody agrees.</source>
        <translation>每周排行榜，可以发群、上大屏、印海报。本人同意之前，名字打星号。</translation>
    </message>
    <message>
        <source>Thank the best sharers</source>
        <translation>感谢最会带人的邻居</translation>
    </message>
    <message>
        <source>Choose one and print it for everybody at once. Each code is read back before it is printed.</source>
        <translation>选一个样式，一次给所有人印好。每个码印之前都先扫过。</translation>
    </message>
    <message>
        <source>A poster for every sharer</source>
        <translation>每位推荐官一张海报</translation>
    </message>
    <message>
        <source>A rule is one sentence. The program keeps the accounts and can tell of each reward why it is there, or why not.</source>
        <translation>一条规则就是一句话。账由程序记，每份奖励为什么有、为什么没有，都说得清。</translation>
    </message>
    <message>
        <source>Rewards by rules you write</source>
        <translation>奖励按您的规则算</translation>
    </message>
    <message>
        <source>Every neighbour with her code. Press a row for her story and everybody she invited.</source>
        <translation>每位邻居都有自己的邀请码。点一行，看她的来龙去脉和她带来的人。</translation>
    </message>
    <message>
        <source>Who brought whom</source>
        <translation>谁带来了谁</translation>
    </message>
    <message>
        <source>Scan a code, or type a name&apos;s first letters or the end of a phone number: who it is, what she may collect, who brought her.</source>
        <translation>扫码，或输入姓名首字母、手机尾号：是谁、能领什么、谁带来的，一眼看到。</translation>
    </message>
    <message>
        <source>Five seconds at the counter</source>
        <translation>柜台五秒</translation>
    </message>
    <message>
        <source>What waits for you, each line with the button that does it. Above are the numbers of today; press one to see what it is made of.</source>
        <translation>等您做的事都在这里，每行一个按钮直接去做。上面是今天的数，点一下看它怎么来的。</translation>
    </message>
    <message>
        <source>Begin the day here</source>
        <translation>一天从这里开始</translation>
    </message>
</context>
<context>
    <name>linli::ui::VersionsDialog</name>
    <message>
        <source>Versions of rule %1</source>
        <translation>规则 %1 的各个版本</translation>
    </message>
    <message>
        <source>Whoever was invited under a version keeps its terms.</source>
        <translation>按哪一版被邀请，就一直按哪一版算。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Version %1 · from %2</source>
        <translation>第 %1 版 · %2 起</translation>
    </message>
</context>
<context>
    <name>linli::ui::VipDialogs</name>
    <message>
        <source>At most 120 characters.</source>
        <translation>最多 120 个字。</translation>
    </message>
    <message>
        <source>In her own words</source>
        <translation>她自己的话</translation>
    </message>
    <message>
        <source>Draw the card …</source>
        <translation>生成故事卡…</translation>
    </message>
    <message>
        <source>Only with her written consent. Her name is masked unless she agreed to her full one; her phone never stands on it.</source>
        <translation>必须有本人的书面同意。姓名默认打码，除非她同意公开；电话永远不会出现。</translation>
    </message>
    <message>
        <source>A card with the story of %1</source>
        <translation>%1 的故事卡</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Policy for the group</source>
        <translation>群政策</translation>
    </message>
    <message>
        <source>What else guests should know</source>
        <translation>要告诉客人的话</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>As many as like to come</source>
        <translation>不限名额</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>聚会名称</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>修改聚会</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新聚会</translation>
    </message>
    <message>
        <source>From, and how long</source>
        <translation>几点开始，多长时间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>linli::ui::VipView</name>
    <message>
        <source>Post to a group …</source>
        <translation>发到群…</translation>
    </message>
    <message>
        <source>Tell each: into today&apos;s queue</source>
        <translation>逐一告知：进今日任务</translation>
    </message>
    <message>
        <source>Puts one task for each of the group into today&apos;s queue</source>
        <translation>给群里每位邻居生成一条今日任务，由人逐一发出</translation>
    </message>
    <message>
        <source>Invite the group</source>
        <translation>邀请全群</translation>
    </message>
    <message>
        <source>There is nobody to be told: the group is empty, or all have answered.</source>
        <translation>没有要通知的人：群里没人，或者都已回复。</translation>
    </message>
    <message>
        <source>does not want to be written to: %1</source>
        <translation>不愿被打扰：%1 位</translation>
    </message>
    <message>
        <source>there before: %1</source>
        <translation>之前已安排：%1 条</translation>
    </message>
    <message>
        <source>In today&apos;s queue: %1</source>
        <translation>已进今日任务：%1 条</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>请出</translation>
    </message>
    <message>
        <source>Story card …</source>
        <translation>故事卡…</translation>
    </message>
    <message>
        <source>by hand, %1</source>
        <translation>人工添加，%1</translation>
    </message>
    <message>
        <source>by her tier, %1</source>
        <translation>按级别自动进群，%1</translation>
    </message>
    <message>
        <source>Nobody yet. Add neighbours by name, or let a tier open the group.</source>
        <translation>还没有人。按姓名添加邻居，或者设置达到哪一级自动进群。</translation>
    </message>
    <message numerus="yes">
        <source>In the group: %n</source>
        <translation>
            <numerusform>群成员 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Copied. Paste it into the group&apos;s chat.</source>
        <translation>已复制，可以粘贴到群里。</translation>
    </message>
    <message>
        <source>Copy for the chat</source>
        <translation>复制到群里</translation>
    </message>
    <message>
        <source>What the group is offered this month, ready to be copied into its chat.</source>
        <translation>这个月给群里的政策，写好后可以直接复制到群里。</translation>
    </message>
    <message>
        <source>Policies for the group</source>
        <translation>群政策</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>%1 coming</source>
        <translation>%1 位会来</translation>
    </message>
    <message>
        <source>%1 of %2 seats taken</source>
        <translation>名额 %2，已占 %1</translation>
    </message>
    <message>
        <source>%1 came</source>
        <translation>到了 %1 位</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Nothing planned yet: a tasting of new goods, a tea among neighbours, a training how to invite.</source>
        <translation>还没有安排：可以办新品品鉴、邻里茶会、推荐培训。</translation>
    </message>
    <message>
        <source>Trainings and events</source>
        <translation>培训和聚会</translation>
    </message>
    <message>
        <source>Joins with: %1</source>
        <translation>达到“%1”自动进群</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>只由人工添加</translation>
    </message>
    <message>
        <source>Who joins by herself</source>
        <translation>谁自动进群</translation>
    </message>
    <message>
        <source>Add a neighbour</source>
        <translation>添加邻居</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>新政策</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新聚会</translation>
    </message>
    <message>
        <source>The policy is removed.</source>
        <translation>群政策已删除。</translation>
    </message>
    <message>
        <source>%1 left the group.</source>
        <translation>%1 已退出 VIP 群。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>linli::ui::WaitingDialog</name>
    <message>
        <source>%1 rows wait for you.</source>
        <translation>有 %1 行等您决定。</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>%2 第 %1 行</translation>
    </message>
    <message>
        <source>This is she</source>
        <translation>就是她</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>先不管</translation>
    </message>
    <message>
        <source>Somebody else: initials, phone or code</source>
        <translation>别的人：首字母、手机号或邀请码</translation>
    </message>
</context>
<context>
    <name>linli::ui::WebhookCard</name>
    <message>
        <source>Its key is forgotten and what waits for it is cancelled. The robot itself stays in the group until you remove it there.</source>
        <translation>密钥会被删除，等待的消息会取消。机器人本身仍在群里，要到群里移除。</translation>
    </message>
    <message>
        <source>Remove the robot of %1?</source>
        <translation>移除“%1”的机器人？</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Everybody in the group sees one line that says it is a test.</source>
        <translation>群里所有人会看到一行测试文字。</translation>
    </message>
    <message>
        <source>Send a test to %1?</source>
        <translation>发一条测试到“%1”？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Send a test …</source>
        <translation>发测试…</translation>
    </message>
    <message>
        <source>Sends to the test address %1.</source>
        <translation>发往测试地址 %1。</translation>
    </message>
    <message>
        <source>There is no keychain here: the key lies sealed in a file that only your account can read.</source>
        <translation>这台电脑没有钥匙串：密钥加封后放在只有您的账户能读的文件里。</translation>
    </message>
    <message>
        <source>✓ The key is kept by the operating system.</source>
        <translation>✓ 密钥由操作系统保管。</translation>
    </message>
    <message>
        <source>No key on this computer: enter it under Change.</source>
        <translation>这台电脑上没有密钥：点“修改”填写。</translation>
    </message>
    <message>
        <source>They post only what you send. One every 3 seconds at most.</source>
        <translation>只发您点发送的内容，每 3 秒最多一条。</translation>
    </message>
    <message>
        <source>A robot posts boards and sessions into your 企业微信 group when you say so. It only posts; it reads nothing, and it works in groups of your own people and sharers.</source>
        <translation>机器人在您点发送时，把榜单和直播发到企业微信群里。它只发消息、不读消息，适合员工群和推荐官群。</translation>
    </message>
    <message>
        <source>Group posts</source>
        <translation>群消息</translation>
    </message>
    <message>
        <source>Add a group robot</source>
        <translation>添加群机器人</translation>
    </message>
    <message>
        <source>Group robots (企业微信)</source>
        <translation>群机器人（企业微信）</translation>
    </message>
    <message>
        <source>The test is on its way. Look into the group.</source>
        <translation>测试消息已发出，请到群里看。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>linli::ui::WebhookDialog</name>
    <message>
        <source>Sharers of the shop</source>
        <translation>推荐官群</translation>
    </message>
    <message>
        <source>Test address</source>
        <translation>测试地址</translation>
    </message>
    <message>
        <source>Send to a test address instead of 企业微信</source>
        <translation>发往测试地址，不发企业微信</translation>
    </message>
    <message>
        <source>Whoever has it can post in the group: it is kept in the keychain of this computer and never shown.</source>
        <translation>谁有它谁就能在群里发消息：存进这台电脑的钥匙串，永不显示。</translation>
    </message>
    <message>
        <source>Empty: the kept one stays. It is never shown.</source>
        <translation>留空则沿用已保存的，永不显示。</translation>
    </message>
    <message>
        <source>Address or key of the robot</source>
        <translation>机器人的地址或密钥</translation>
    </message>
    <message>
        <source>Name of the robot</source>
        <translation>机器人名称</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>In 企业微信: open the group, menu … , Message push, add a robot, and copy its address here.</source>
        <translation>在企业微信里打开群，右上角 … › 消息推送 › 添加，把地址复制到这里。</translation>
    </message>
    <message>
        <source>Add a group robot</source>
        <translation>添加群机器人</translation>
    </message>
    <message>
        <source>Change the group robot</source>
        <translation>修改群机器人</translation>
    </message>
</context>
<context>
    <name>linli::ui::WebhookPresenter</name>
    <message>
        <source>This is a test of %1. The group robot works.</source>
        <translation>这是%1的测试消息，群机器人可以用了。</translation>
    </message>
</context>
<context>
    <name>linli::ui::WhyDialog</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>If the whole order is refunded now</source>
        <translation>如果现在整单退款</translation>
    </message>
</context>
<context>
    <name>linli::ui::WindowPicker</name>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Days …</source>
        <translation>自选…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>前一段</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>后一段</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
</context>
<context>
    <name>linli::ui::WordingDialog</name>
    <message>
        <source>In use: version %1</source>
        <translation>正在用：%1 版</translation>
    </message>
    <message>
        <source>Publish as a new version</source>
        <translation>发布为新版</translation>
    </message>
    <message>
        <source>One purpose, plain words, and that saying no costs nothing. Whoever said yes before keeps the words she heard.</source>
        <translation>一个用途一条，说人话，写明不同意不吃亏。之前同意的人，仍按她听到的那一版。</translation>
    </message>
    <message>
        <source>What neighbours are asked</source>
        <translation>征求同意的文本</translation>
    </message>
</context>
<context>
    <name>linli::ui::WordsSection</name>
    <message>
        <source>What it says</source>
        <translation>写上内容</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
</context>
</TS>
