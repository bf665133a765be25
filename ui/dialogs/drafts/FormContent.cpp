// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/drafts/FormContent.h"

#include "ui/widgets/PickField.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace linli::ui {
namespace {

bool isOwn(const QLineEdit& line)
{
    const QWidget* parent = line.parentWidget();
    return line.echoMode() == QLineEdit::Normal &&
           qobject_cast<const QComboBox*>(parent) == nullptr &&
           qobject_cast<const QAbstractSpinBox*>(parent) == nullptr;
}

/// The value of an input; null for any other widget.
QJsonValue valueOf(const QWidget& widget)
{
    if (const auto* pick = qobject_cast<const PickField*>(&widget)) {
        return QJsonArray{pick->chosenKey(), pick->text()};
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget); line && isOwn(*line)) {
        return line->text();
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget)) {
        return text->toPlainText();
    }
    if (const auto* tick = qobject_cast<const QCheckBox*>(&widget)) {
        return tick->isChecked();
    }
    if (const auto* choice = qobject_cast<const QComboBox*>(&widget)) {
        return choice->isEditable() ? QJsonValue(choice->currentText())
                                    : QJsonValue(choice->currentIndex());
    }
    if (const auto* side = qobject_cast<const SegmentedControl*>(&widget)) {
        return side->current();
    }
    if (const auto* date = qobject_cast<const QDateTimeEdit*>(&widget)) {
        return date->dateTime().toString(Qt::ISODateWithMs);
    }
    if (const auto* figure = qobject_cast<const QAbstractSpinBox*>(&widget)) {
        return figure->property("value").toDouble();
    }
    return {};
}

void put(QWidget& widget, const QJsonValue& value)
{
    if (auto* pick = qobject_cast<PickField*>(&widget)) {
        const QJsonArray chosen = value.toArray();
        pick->choose({chosen.at(0).toString(), chosen.at(1).toString(), {}});
    } else if (auto* line = qobject_cast<QLineEdit*>(&widget)) {
        line->setText(value.toString());
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(&widget)) {
        text->setPlainText(value.toString());
    } else if (auto* tick = qobject_cast<QCheckBox*>(&widget)) {
        tick->setChecked(value.toBool());
    } else if (auto* choice = qobject_cast<QComboBox*>(&widget)) {
        if (choice->isEditable()) {
            choice->setEditText(value.toString());
        } else {
            choice->setCurrentIndex(value.toInt());
        }
    } else if (auto* side = qobject_cast<SegmentedControl*>(&widget)) {
        side->setCurrent(value.toInt());
    } else if (auto* date = qobject_cast<QDateTimeEdit*>(&widget)) {
        date->setDateTime(QDateTime::fromString(value.toString(), Qt::ISODateWithMs));
    } else if (qobject_cast<QAbstractSpinBox*>(&widget) != nullptr) {
        widget.setProperty("value", value.toDouble());
    }
}

QList<QWidget*> inputsOf(const QWidget& form)
{
    QList<QWidget*> inputs;
    for (QWidget* widget : form.findChildren<QWidget*>()) {
        if (!valueOf(*widget).isNull()) {
            inputs += widget;
        }
    }
    return inputs;
}

} // namespace

QByteArray contentOf(const QWidget& form)
{
    QJsonArray values;
    for (const QWidget* input : inputsOf(form)) {
        values.append(valueOf(*input));
    }
    return values.isEmpty() ? QByteArray() : QJsonDocument(values).toJson(QJsonDocument::Compact);
}

qsizetype inputsIn(const QByteArray& content)
{
    return QJsonDocument::fromJson(content).array().size();
}

qsizetype inputsOn(const QWidget& form)
{
    return inputsOf(form).size();
}

bool putContent(QWidget& form, const QByteArray& content)
{
    const QJsonArray values = QJsonDocument::fromJson(content).array();
    const QList<QWidget*> inputs = inputsOf(form);
    if (values.isEmpty() || values.size() != inputs.size()) {
        return false;
    }
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        if (values[i].type() != valueOf(*inputs[i]).type()) {
            return false;
        }
    }
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        put(*inputs[i], values[i]);
    }
    return true;
}

} // namespace linli::ui
