// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pin/PinWords.h"

#include "ui/language/CellText.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace linli::ui {

QString wrongPinText(const usecases::PinAnswer& answer)
{
    const auto say = [](const char* source, int count) {
        return QCoreApplication::translate("linli::ui::PinWords", source, nullptr, count);
    };
    if (answer.blockedUntil) {
        return say(QT_TRANSLATE_NOOP("linli::ui::PinWords",
                                     "Too many wrong PINs. Try again after %1."),
                   -1)
            .arg(moment(*answer.blockedUntil));
    }
    return say(QT_TRANSLATE_N_NOOP("linli::ui::PinWords", "Wrong PIN, %n more try(s)."),
               answer.triesLeft);
}

void makePinLine(QLineEdit& line)
{
    line.setEchoMode(QLineEdit::Password);
    line.setMaxLength(8);
    line.setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    line.setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]*")), &line));
}

} // namespace linli::ui
