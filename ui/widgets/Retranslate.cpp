// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Retranslate.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QWidget>

namespace linli::ui {

namespace {

class LanguageWatch final : public QObject
{
  public:
    LanguageWatch(QWidget* owner, std::function<void()> set) : QObject(owner), m_set(std::move(set))
    {
        owner->installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == parent() && event->type() == QEvent::LanguageChange) {
            m_set();
        }
        return QObject::eventFilter(watched, event);
    }

  private:
    std::function<void()> m_set;
};

} // namespace

void onLanguage(QWidget* owner, std::function<void()> set)
{
    set();
    new LanguageWatch(owner, std::move(set));
}

void onTheme(QWidget* owner, std::function<void()> set)
{
    set();
    QObject::connect(&Theme::instance(), &Theme::changed, owner, std::move(set));
}

} // namespace linli::ui
