// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/house/WindowChecks.h"

#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGraphicsView>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace linli::ui {

namespace {

constexpr int kSlack = 1; ///< pixels a rounded font size may be off

bool isPart(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(parent) != nullptr ||
           qobject_cast<const QComboBox*>(parent) != nullptr ||
           (qobject_cast<const QLineEdit*>(parent) != nullptr &&
            qobject_cast<const QToolButton*>(widget) != nullptr) ||
           qobject_cast<const QScrollBar*>(widget) != nullptr ||
           qobject_cast<const QHeaderView*>(widget) != nullptr ||
           widget->inherits("QTableCornerButton") || widget->inherits("QComboBoxPrivateContainer");
}

/// Runs out of what holds it: only a scrolled page may be longer than its room, never wider.
bool isOutside(const QWidget* widget)
{
    QRect at = widget->rect();
    const QWidget* holder = widget;
    while (!holder->isWindow()) {
        at.translate(holder->pos());
        holder = holder->parentWidget();
        const auto* area = qobject_cast<const QAbstractScrollArea*>(holder->parentWidget());
        if (area != nullptr && area->viewport() == holder) {
            const bool sideways = area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
                                  (at.left() < -kSlack || at.right() > holder->width() + kSlack);
            return sideways;
        }
        if (!holder->rect().adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(at)) {
            return true;
        }
    }
    return false;
}

bool isCut(const QLabel& label)
{
    const bool elided =
        !label.wordWrap() && label.minimumSizeHint().width() < label.sizeHint().width();
    if (label.text().isEmpty() || label.textFormat() == Qt::RichText || elided) {
        return false;
    }
    if (isOutside(&label)) {
        return true;
    }
    if (label.wordWrap()) {
        return label.heightForWidth(label.width()) > label.height() + kSlack;
    }
    int widest = 0;
    for (const QString& line : label.text().split(QLatin1Char('\n'))) {
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(line));
    }
    return widest > label.contentsRect().width() + kSlack;
}

bool isCut(const QAbstractButton& button)
{
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (button.text().isEmpty() || isPart(&button) ||
        (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)) {
        return false;
    }
    const bool hinted = qobject_cast<const QPushButton*>(&button) != nullptr ||
                        qobject_cast<const QCheckBox*>(&button) != nullptr ||
                        qobject_cast<const QRadioButton*>(&button) != nullptr ||
                        button.sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    return isOutside(&button) || (hinted && button.width() + kSlack < button.sizeHint().width());
}

bool isCut(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = false;
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                   QStyle::SC_ComboBoxEditField, &box);
    return isOutside(&box) ||
           box.fontMetrics().boundingRect(box.currentText()).width() > room.width() + kSlack;
}

/// With the style sheet's padding, which the hint forgets where the words are long, and in the font
/// of the viewport: that is the one the words are painted in, whatever font the header itself was
/// given.
int widthOfHead(const QHeaderView& heads, int section, const QString& title)
{
    constexpr int kPadding = 12;
    return std::max(heads.sectionSizeHint(section),
                    heads.viewport()->fontMetrics().boundingRect(title).width() +
                        2 * scaled(kPadding));
}

void addHeads(const QHeaderView& heads, QStringList& found)
{
    for (int section = 0; section < heads.count(); ++section) {
        const QString title =
            heads.model() == nullptr
                ? QString()
                : heads.model()->headerData(section, heads.orientation()).toString();
        if (!title.isEmpty() && !heads.isSectionHidden(section) &&
            heads.sectionSize(section) + kSlack < widthOfHead(heads, section, title)) {
            found += QStringLiteral("head: %1 (%2 < %3)")
                         .arg(title)
                         .arg(heads.sectionSize(section))
                         .arg(widthOfHead(heads, section, title));
        }
    }
}

} // namespace

QString nameOf(const QWidget& widget)
{
    QString chain;
    for (const QWidget* holder = widget.parentWidget(); holder != nullptr;
         holder = holder->parentWidget()) {
        const QString name = QString::fromLatin1(holder->metaObject()->className());
        if (name.startsWith(QStringLiteral("linli::")) && chain.size() < 60) {
            chain += QStringLiteral(" < ") + name.mid(11);
        }
    }
    return QStringLiteral("%1 '%2' (%3)%4")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
             widget.accessibleName(), chain);
}

QStringList cutTexts(const QWidget& window)
{
    // A dialog of the system's own over it is another window.
    const auto shown = [&window](const QWidget* widget) {
        return widget->isVisibleTo(&window) && widget->window() == window.window();
    };
    QStringList found;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (shown(label) && isCut(*label)) {
            found += QStringLiteral("label: %1 [%2] %3×%4")
                         .arg(label->text(), nameOf(*label))
                         .arg(label->width())
                         .arg(label->height());
        }
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (shown(button) && isCut(*button)) {
            found += QStringLiteral("button: %1 [%2]").arg(button->text(), nameOf(*button));
        }
    }
    for (const QComboBox* box : window.findChildren<QComboBox*>()) {
        if (shown(box) && isCut(*box)) {
            found += QStringLiteral("choice: %1 [%2]").arg(box->currentText(), nameOf(*box));
        }
    }
    for (const QTabBar* bar : window.findChildren<QTabBar*>()) {
        for (int tab = 0; shown(bar) && tab < bar->count(); ++tab) {
            const int words = bar->fontMetrics().horizontalAdvance(bar->tabText(tab));
            if (words > bar->tabRect(tab).width()) {
                found += QStringLiteral("tab: ") + bar->tabText(tab);
            }
        }
    }
    for (const QHeaderView* heads : window.findChildren<QHeaderView*>()) {
        if (shown(heads)) {
            addHeads(*heads, found);
        }
    }
    return found;
}

QStringList foreignTexts(const QWidget& window)
{
    static const QRegularExpression sentence(QStringLiteral("[a-z]{2,} [a-z]{2,}"));
    static const QRegularExpression words(
        QStringLiteral("^[^\\p{Han}/+]*[a-z]{3,}[^\\p{Han}/+]*$"));
    static const QSet<QString> names{QStringLiteral("English"), QStringLiteral("Excel")};
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        QString text;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            text = label->text();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            text = button->text();
        }
        if (widget->isVisibleTo(&window) && !names.contains(text) &&
            (text.contains(sentence) || text.contains(words))) {
            found += QStringLiteral("%1 [%2]").arg(text, nameOf(*widget));
        }
    }
    return found;
}

QList<QWidget*> interactive(const QWidget& window)
{
    QList<QWidget*> found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool takes = (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (takes && widget->isVisible() && widget->isEnabled() && !isPart(widget) &&
            widget->focusProxy() == nullptr && widget->window() == window.window()) {
            found += widget;
        }
    }
    return found;
}

QStringList unnamed(const QWidget& window)
{
    QStringList found;
    for (QWidget* widget : interactive(window)) {
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
        if (told == nullptr || told->text(QAccessible::Name).trimmed().isEmpty()) {
            found += nameOf(*widget);
        }
    }
    return found;
}

QStringList mouseOnly(const QWidget& window)
{
    QStringList found;
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const bool keyed = (button->focusPolicy() & Qt::TabFocus) != 0 || button->autoExclusive() ||
                           button->group() != nullptr || !button->shortcut().isEmpty() ||
                           isPart(button);
        if (button->isVisible() && button->isEnabled() && !keyed) {
            found += nameOf(*button);
        }
    }
    return found;
}

QStringList silentRows(const QWidget& window)
{
    QStringList found;
    for (const QAbstractItemView* view : window.findChildren<QAbstractItemView*>()) {
        if (!view->isVisible() || view->model() == nullptr || view->model()->rowCount() == 0 ||
            isPart(view)) {
            continue;
        }
        QString row;
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QModelIndex cell = view->model()->index(0, column);
            const QString spoken = cell.data(Qt::AccessibleTextRole).toString();
            row += spoken.isEmpty() ? cell.data(Qt::DisplayRole).toString() : spoken;
        }
        if (row.trimmed().isEmpty()) {
            found += nameOf(*view);
        }
    }
    return found;
}

QStringList notReachedByTab(QWidget& window)
{
    QSet<QWidget*> reached;
    constexpr int kMost = 600;
    QWidget* first = nullptr;
    for (int i = 0; i < kMost; ++i) {
        QWidget* at = QApplication::focusWidget();
        if (at == nullptr) {
            at = &window;
        }
        QTest::keyClick(at, Qt::Key_Tab);
        at = QApplication::focusWidget();
        if (at == nullptr || (at == first && i > 1)) {
            break;
        }
        first = first == nullptr ? at : first;
        reached += at;
    }
    // Of exclusive choices Tab comes to the chosen one, arrows to the others.
    const auto besideReached = [&reached](const QWidget* widget) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (button == nullptr || !button->isCheckable()) {
            return false;
        }
        return std::any_of(reached.begin(), reached.end(), [button](QWidget* other) {
            const auto* beside = qobject_cast<QAbstractButton*>(other);
            return beside != nullptr && beside->parentWidget() == button->parentWidget() &&
                   beside->metaObject() == button->metaObject();
        });
    };
    QStringList missed;
    for (QWidget* widget : interactive(window)) {
        if (!reached.contains(widget) && !besideReached(widget)) {
            missed += nameOf(*widget);
        }
    }
    if (!missed.isEmpty() && QApplication::focusWidget() != nullptr) {
        missed += QStringLiteral("Tab ended at ") + nameOf(*QApplication::focusWidget());
    }
    return missed;
}

} // namespace linli::ui
