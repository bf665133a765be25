// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pagekit/PageShop.h"

#include "ui/language/CellText.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

namespace linli::ui {

PageShop::PageShop()
    : m_boards(m_shop.shop()), m_side{m_shop.shop(), m_boards},
      m_access({[this](const Job& work, const Answer& done) { run(work, done); },
                [this](const Job& work, const Answer& done) { run(work, done); }}),
      m_context{
          m_access, m_shop.clock(), {}, {}, QString::fromStdString(m_shop.path()), {}, {}, {}, {},
          {}}
{
    m_context.profile.name = "老王生鲜";
    kit::must(usecases::saveShopProfile(m_shop.shop(), m_context.profile));
    setToday(BusinessDay::of(m_shop.clock().now()));
}

void PageShop::run(const Job& work, const Answer& done)
{
    done(m_broken ? Result<void>(Error(*m_broken)) : work(m_side));
}

void PageShop::addBoard()
{
    const char* names[] = {"李阿姨", "王姐", "张叔", "欧阳老师", "陈妈妈"};
    int phone = 0;
    const auto number = [&phone] {
        return QStringLiteral("138%1").arg(++phone, 8, 10, QLatin1Char('0')).toStdString();
    };
    for (int i = 0; i < 5; ++i) {
        const MemberKey sharer = m_shop.enrol(names[i], number());
        for (int k = 0; k <= i; ++k) {
            const MemberKey friendOf = m_shop.enrol("邻居" + std::to_string(phone), number());
            m_shop.bind(friendOf, sharer);
            static_cast<void>(m_shop.paidOrder(friendOf, 3000 + 100 * k));
        }
    }
}

bool waitFor(const std::function<bool()>& done)
{
    return QTest::qWaitFor(done, 60'000);
}

void typeInto(QLineEdit& line, const QString& text)
{
    line.setFocus();
    line.selectAll();
    QTest::keyClick(&line, Qt::Key_Delete);
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QApplication::sendEvent(&line, &typed);
    QTest::keyClick(&line, Qt::Key_Return);
}

QStringList clippedTexts(const QWidget& page)
{
    QStringList clipped;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->wordWrap()) {
            continue;
        }
        const bool elided = label->minimumSizeHint().width() <
                            label->fontMetrics().horizontalAdvance(label->text());
        if (!elided && label->width() < label->sizeHint().width()) {
            clipped += label->text();
        }
    }
    for (const QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        const int words = button->fontMetrics().horizontalAdvance(button->text());
        const auto* tool = qobject_cast<const QToolButton*>(button);
        const bool wordless = tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
        if (!wordless && button->isVisible() && button->width() < words) {
            clipped += button->text();
        }
    }
    return clipped;
}

void look(QWidget& page, const QString& name, QSize size)
{
    page.resize(size);
    page.show();
    QTest::qWait(350);
    const QString folder = qEnvironmentVariable("LINLI_PICTURES");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        page.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    }
}

} // namespace linli::ui
