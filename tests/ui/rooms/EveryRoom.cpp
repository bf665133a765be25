// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/EveryRoom.h"

#include "ui/shell/PageRegistry.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/SegmentedControl.h"

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QPointer>

namespace linli::ui {

namespace {

Page* shownPage(MainWindow& window)
{
    for (Page* page : window.findChildren<Page*>()) {
        if (page->isVisible()) {
            return page;
        }
    }
    return nullptr;
}

/// Words that end in … open something; the coloured button of a page does, too.
bool opensSomething(const QAbstractButton& button)
{
    return button.text().trimmed().endsWith(QStringLiteral("…")) ||
           button.text().contains(QStringLiteral("…é")) ||
           button.text().contains(QStringLiteral("⋯")) ||
           button.objectName() == QLatin1String("primary");
}

} // namespace

void EveryRoom::rest()
{
    QTest::qWait(15);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // what just was answered
}

void EveryRoom::visitPages(const Look& look)
{
    for (const PageEntry& entry : pageRegistry()) {
        m_window.showPage(entry.id);
        rest();
        look(m_window, entry.id.toStdString());
        if (entry.id != QLatin1String("settings")) { // its choices are language and text size
            visitSegments(*shownPage(m_window), entry.id.toStdString(), look);
        }
    }
}

void EveryRoom::visitSegments(QWidget& page, const std::string& id, const Look& look)
{
    for (SegmentedControl* choice : page.findChildren<SegmentedControl*>()) {
        if (!choice->isVisible()) {
            continue;
        }
        const int before = choice->current();
        const QList<QAbstractButton*> segments = choice->findChildren<QAbstractButton*>();
        for (int i = 0; i < segments.size() && choice->isVisible(); ++i) {
            if (i != before) {
                segments[i]->click();
                rest();
                look(m_window, id + ": " + segments[i]->text().toStdString());
            }
        }
        if (choice->isVisible() && before >= 0 && before < segments.size()) {
            segments[before]->click();
            rest();
        }
    }
}

void EveryRoom::visitDialogs(const Look& look)
{
    for (const PageEntry& entry : pageRegistry()) {
        m_window.showPage(entry.id);
        m_shop.settle();
        QList<QPointer<QAbstractButton>> openers;
        for (QAbstractButton* button : m_window.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->isEnabled() && opensSomething(*button)) {
                openers += button;
            }
        }
        for (const QPointer<QAbstractButton>& button : openers) {
            if (!button.isNull() && button->isVisible() && button->isEnabled()) {
                openFrom(*button, entry.id.toStdString(), look);
                m_window.showPage(entry.id);
                rest();
            }
        }
    }
}

void EveryRoom::openFrom(QAbstractButton& button, const std::string& where, const Look& look)
{
    const std::string words = button.text().toStdString();
    button.click();
    m_shop.settle();
    bool any = false;
    for (QWidget* top : QApplication::topLevelWidgets()) {
        const bool ours = top->isVisible() && top != &m_window &&
                          qobject_cast<QFileDialog*>(top) == nullptr && !top->inherits("QTipLabel");
        if (ours) {
            any = true;
            look(*top, where + " > " + words);
        }
    }
    if (!any) {
        look(m_window, where + " > " + words); // a panel beside the list
    }
    closeWhatIsOpen();
}

void EveryRoom::closeWhatIsOpen()
{
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (top->isVisible() && top != &m_window) {
            top->close();
        }
    }
    for (QDialog* dialog : m_window.findChildren<QDialog*>()) {
        dialog->close();
    }
    for (QWidget* panel : m_window.findChildren<QWidget*>()) {
        if (panel->isVisible() && panel->inherits("linli::ui::DetailPanel")) {
            QTest::keyClick(panel, Qt::Key_Escape);
        }
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    rest();
}

} // namespace linli::ui
