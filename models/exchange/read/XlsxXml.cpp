// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/XlsxXml.h"

#include <QStringList>

namespace linli::exchange {
namespace {

/// The reader keeps every open element; no program nests them so deeply.
constexpr int kMaxDepth = 200;
constexpr std::size_t kMaxRelationships = 65'536;

/// `target` as seen from the folder of `part`: "/xl/a.xml", "../a.xml" and "a.xml" all occur.
std::string resolved(const std::string& part, const QString& target)
{
    QStringList folders;
    if (!target.startsWith(u'/')) {
        folders = QString::fromStdString(part).split(u'/', Qt::SkipEmptyParts);
        if (!folders.isEmpty()) {
            folders.removeLast();
        }
    }
    for (const QString& step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == QStringLiteral("..")) {
            if (!folders.isEmpty()) {
                folders.removeLast();
            }
        } else if (step != QStringLiteral(".")) {
            folders.append(step);
        }
    }
    return folders.join(u'/').toStdString();
}

std::string relationshipFile(const std::string& part)
{
    const std::size_t slash = part.rfind('/');
    const std::string folder = slash == std::string::npos ? "" : part.substr(0, slash + 1);
    const std::string name = slash == std::string::npos ? part : part.substr(slash + 1);
    return folder + "_rels/" + name + ".rels";
}

} // namespace

Error xlsxBroken(std::string detail)
{
    return Error(ErrorCode::XlsxBroken).detail(std::move(detail));
}

Result<bool> XlsxXml::advance()
{
    while (true) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > kMaxDepth) {
                return Error(ErrorCode::XlsxLimit)
                    .with("value", "elements inside of elements")
                    .with("allowed", std::to_string(kMaxDepth));
            }
            return true;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return xlsxBroken("a document type");
        case QXmlStreamReader::EndDocument:
            if (m_part->broken()) {
                return xlsxBroken("a damaged part");
            }
            return false;
        case QXmlStreamReader::Invalid:
            if (heldRecords() != nullptr &&
                m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError) {
                m_feed->release(); // what looked like the opening tag was none
                break;
            }
            if (m_part->overlong()) {
                return Error(ErrorCode::XlsxLimit)
                    .with("value", "a text without end")
                    .with("allowed", "4 MiB");
            }
            return xlsxBroken(m_reader.errorString().toStdString());
        default:
            break;
        }
    }
}

bool XlsxXml::starts(QStringView name) const
{
    return m_reader.isStartElement() && m_reader.name() == name;
}

bool XlsxXml::ends(QStringView name) const
{
    return m_reader.isEndElement() && m_reader.name() == name;
}

QString XlsxXml::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute& attribute : m_reader.attributes()) {
        if (attribute.name() == name && attribute.prefix().isEmpty()) {
            return attribute.value().toString();
        }
    }
    return {};
}

QString XlsxXml::prefixedAttribute(QStringView name) const
{
    for (const QXmlStreamAttribute& attribute : m_reader.attributes()) {
        if (attribute.name() == name && !attribute.prefix().isEmpty()) {
            return attribute.value().toString();
        }
    }
    return {};
}

Result<Relationships> relationshipsOf(const ZipArchive& archive, const std::string& part)
{
    Relationships found;
    std::unique_ptr<ZipEntryDevice> file = archive.part(relationshipFile(part));
    if (file == nullptr) {
        return found;
    }
    XlsxXml xml(std::move(file));
    while (true) {
        LINLI_ASSIGN(const bool more, xml.advance());
        if (!more) {
            return found;
        }
        if (!xml.starts(u"Relationship") ||
            xml.attribute(u"TargetMode") == QStringLiteral("External")) {
            continue;
        }
        const QString type = xml.attribute(u"Type");
        found[xml.attribute(u"Id")] = {type.mid(type.lastIndexOf(u'/') + 1),
                                       resolved(part, xml.attribute(u"Target"))};
        if (found.size() > kMaxRelationships) {
            return Error(ErrorCode::XlsxLimit)
                .with("value", "relationships")
                .with("allowed", std::to_string(kMaxRelationships));
        }
    }
}

std::string withoutEscapes(const std::string& written)
{
    if (written.find("_x") == std::string::npos) {
        return written;
    }
    const QString text = QString::fromStdString(written);
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool ok = false;
        const bool shape =
            text.mid(i, 2) == QStringLiteral("_x") && i + 6 < text.size() && text[i + 6] == u'_';
        const ushort code = shape ? text.mid(i + 2, 4).toUShort(&ok, 16) : ushort(0);
        if (ok && code != 0) {
            plain.append(QChar(code));
            i += 6;
        } else {
            plain.append(text[i]);
        }
    }
    return plain.toStdString();
}

Result<std::string> readStringItem(XlsxXml& xml, QStringView name)
{
    QString text;
    bool inText = false;
    int phonetic = 0;
    while (true) {
        LINLI_ASSIGN(const bool more, xml.advance());
        if (!more) {
            return xlsxBroken("an unfinished string");
        }
        if (xml.ends(name)) {
            return text.toStdString();
        }
        if (xml.starts(u"rPh")) {
            ++phonetic;
        } else if (xml.ends(u"rPh")) {
            --phonetic;
        } else if (xml.starts(u"t") || xml.ends(u"t")) {
            inText = xml.reader().isStartElement();
        } else if (xml.reader().isCharacters() && inText && phonetic == 0) {
            text += xml.reader().text();
        }
    }
}

} // namespace linli::exchange
