// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CompositionRoot.h"
#include "app/Pictures.h"
#include "ui/language/LanguageSwitch.h"
#include "words/ErrorText.h"

#include <QApplication>
#include <QMessageBox>

#include <clocale>

namespace {

QString optionValue(const QStringList& words, const QString& name)
{
    const qsizetype at = words.indexOf(name);
    return at < 0 ? QString() : words.value(at + 1);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setOrganizationName(QStringLiteral("linli"));
    QApplication::setApplicationName(QStringLiteral("linli"));
    QApplication::setApplicationDisplayName(QStringLiteral("邻里掌柜"));
    const QStringList words = QApplication::arguments().mid(1);
    const QString pictures = optionValue(words, QStringLiteral("--pictures"));
    const auto now =
        linli::Instant::parseIso(optionValue(words, QStringLiteral("--now")).toStdString());
    linli::app::CompositionRoot root(optionValue(words, QStringLiteral("--shop")).toStdString(),
                                     now ? std::optional(*now) : std::nullopt);
    if (const linli::Result<void> started = root.start(); !started) {
        const linli::words::ErrorText text =
            linli::words::errorText(started.error(), linli::ui::language());
        QMessageBox::critical(nullptr, QStringLiteral("邻里掌柜"),
                              text.sentence + QLatin1Char('\n') + text.nextStep);
        return 3;
    }
    linli::app::Pictures camera(root, pictures);
    return QApplication::exec();
}
