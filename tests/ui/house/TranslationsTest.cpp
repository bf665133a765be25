// SPDX-License-Identifier: GPL-3.0-or-later
// Both languages are whole: lupdate, run over the sources, finds nothing to translate, nothing that
// is gone, and the windows load Qt's own words too.
#include "ui/language/LanguageSwitch.h"

#include <gtest/gtest.h>

#include <QDialogButtonBox>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <map>

namespace linli::ui {

namespace {

struct Message
{
    QString context;
    QString source;
    QString state; ///< empty, unfinished, vanished, obsolete
    QStringList texts;
    bool plural = false;
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.state = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.plural) {
                message.texts += xml.readElementText();
            }
            while (message.plural && xml.readNextStartElement()) {
                message.texts += xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    std::vector<Message> all;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("message")) {
            all.push_back(readMessage(xml, context));
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return all;
}

/// Copies of the catalogues after lupdate has read the sources.
class Catalogues
{
  public:
    Catalogues()
    {
        const QString source = QStringLiteral(LINLI_SOURCE_DIR);
        for (const char* name : {"zh_CN", "en"}) {
            const QString file = QStringLiteral("/linli_%1.ts").arg(QLatin1String(name));
            EXPECT_TRUE(QFile::copy(source + QStringLiteral("/translations") + file,
                                    m_folder.path() + file));
        }
        QProcess lupdate;
        lupdate.setWorkingDirectory(source);
        lupdate.start(QStringLiteral(LINLI_LUPDATE),
                      {QStringLiteral("-silent"), QStringLiteral("-locations"),
                       QStringLiteral("none"), QStringLiteral("-I."), QStringLiteral("-Imodels"),
                       QStringLiteral("ui"), QStringLiteral("models/words"), QStringLiteral("-ts"),
                       path("zh_CN")});
        EXPECT_TRUE(lupdate.waitForFinished(120'000));
        EXPECT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().toStdString();
    }
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.path() + QStringLiteral("/linli_%1.ts").arg(QLatin1String(name));
    }

  private:
    QTemporaryDir m_folder;
};

QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%(?:L?[1-9]|n)"));
    QStringList found;
    for (auto at = place.globalMatch(text); at.hasNext();) {
        found += at.next().captured().remove(QLatin1Char('L'));
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

TEST(Translations, ChineseIsWholeAndHoldsNothingThatIsGone)
{
    const Catalogues catalogues;
    const std::vector<Message> all = messagesOf(catalogues.path("zh_CN"));
    EXPECT_GT(all.size(), 2000U);
    for (const Message& message : all) {
        const std::string where =
            message.context.toStdString() + ": " + message.source.toStdString();
        EXPECT_EQ(message.state.toStdString(), "") << where;
        for (const QString& text : message.texts) {
            EXPECT_FALSE(text.trimmed().isEmpty() && !message.source.trimmed().isEmpty()) << where;
            EXPECT_EQ(placesIn(text).join(QLatin1Char(' ')).toStdString(),
                      placesIn(message.source).join(QLatin1Char(' ')).toStdString())
                << where;
        }
    }
}

TEST(Translations, EnglishHasBothFormsOfEverythingThatIsCounted)
{
    const QString folder = QStringLiteral(LINLI_SOURCE_DIR "/translations");
    std::map<std::pair<QString, QString>, QStringList> english;
    for (const Message& message : messagesOf(folder + QStringLiteral("/linli_en.ts"))) {
        english[{message.context, message.source}] = message.texts;
    }
    for (const Message& message : messagesOf(folder + QStringLiteral("/linli_zh_CN.ts"))) {
        if (message.plural) {
            const QStringList forms = english[{message.context, message.source}];
            EXPECT_EQ(forms.size(), 2)
                << message.context.toStdString() << ": " << message.source.toStdString();
        }
    }
}

/// A sentence is one text with places, never two texts put behind each other: word order differs.
TEST(Translations, NoSentenceIsPutTogetherFromPieces)
{
    for (const Message& message :
         messagesOf(QStringLiteral(LINLI_SOURCE_DIR "/translations/linli_zh_CN.ts"))) {
        if (message.source == QLatin1String(", ")) {
            continue; // what stands between the parts of a list is a text of its own
        }
        EXPECT_EQ(message.source.trimmed().toStdString(), message.source.toStdString())
            << message.context.toStdString() << ": a piece that is stuck to another text";
    }
}

TEST(Translations, QtsOwnButtonsSpeakTheLanguageInForce)
{
    const auto words = [] {
        const QDialogButtonBox box(QDialogButtonBox::Cancel | QDialogButtonBox::Save);
        return box.button(QDialogButtonBox::Cancel)->text().remove(QLatin1Char('&')).toStdString();
    };
    LanguageSwitch::instance().apply(words::Language::En);
    EXPECT_EQ(words(), "Cancel");
    LanguageSwitch::instance().apply(words::Language::Zh);
    EXPECT_EQ(words().substr(0, 6), "取消");
}

} // namespace linli::ui
