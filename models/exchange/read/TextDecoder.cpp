// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/TextDecoder.h"

#include <QStringDecoder>
#include <QUtf8StringView>

#include <array>
#include <optional>

namespace linli::exchange {
namespace {

constexpr std::string_view kBomUtf8 = "\xEF\xBB\xBF";
constexpr std::string_view kBomLittle = "\xFF\xFE";
constexpr std::string_view kBomBig = "\xFE\xFF";

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::optional<std::string> strictUtf8(std::string_view bytes)
{
    if (!QUtf8StringView(bytes.data(), static_cast<qsizetype>(bytes.size())).isValidUtf8()) {
        return std::nullopt;
    }
    return std::string(bytes);
}

/// A lone surrogate or half a character is damage.
std::optional<std::string> strictUtf16(std::string_view bytes, bool bigEndian)
{
    if (bytes.size() % 2 != 0) {
        return std::nullopt;
    }
    QString text(static_cast<qsizetype>(bytes.size() / 2), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto at = static_cast<std::size_t>(i) * 2;
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        text[i] =
            QChar(static_cast<char16_t>(bigEndian ? (first << 8) | second : (second << 8) | first));
    }
    if (!text.isValidUtf16()) {
        return std::nullopt;
    }
    return text.toStdString();
}

bool between(char c, unsigned low, unsigned high)
{
    const auto value = static_cast<unsigned char>(c);
    return value >= low && value <= high;
}

/// Length of the GB18030 character at the start, 0 where there is none: the converter below lets
/// single bytes 80 and FF through.
std::size_t gbLength(std::string_view rest)
{
    if (between(rest[0], 0x00, 0x7F)) {
        return 1;
    }
    if (!between(rest[0], 0x81, 0xFE) || rest.size() < 2) {
        return 0;
    }
    if (between(rest[1], 0x40, 0x7E) || between(rest[1], 0x80, 0xFE)) {
        return 2;
    }
    const bool four = rest.size() >= 4 && between(rest[1], 0x30, 0x39) &&
                      between(rest[2], 0x81, 0xFE) && between(rest[3], 0x30, 0x39);
    return four ? 4 : 0;
}

std::optional<std::string> strictGb18030(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = gbLength(bytes.substr(at));
        if (length == 0) {
            return std::nullopt;
        }
        at += length;
    }
    QStringDecoder decoder("GB18030");
    if (!decoder.isValid()) {
        return std::nullopt;
    }
    const QString text =
        decoder.decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (decoder.hasError()) {
        return std::nullopt;
    }
    return text.toStdString();
}

Result<DecodedText> orUnknown(std::optional<std::string> text, std::string encoding)
{
    if (!text) {
        return Error(ErrorCode::EncodingUnknown).with("value", std::move(encoding));
    }
    return DecodedText{std::move(*text), std::move(encoding)};
}

std::string_view without(std::string_view bytes, std::string_view mark)
{
    return bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes;
}

Result<DecodedText> decodeNamed(std::string_view bytes, std::string_view named)
{
    if (named == "utf-8" || named == "utf8" || named == "utf-8-bom") {
        return orUnknown(strictUtf8(without(bytes, kBomUtf8)),
                         named == "utf-8-bom" ? "utf-8-bom" : "utf-8");
    }
    if (named == "utf-16le") {
        return orUnknown(strictUtf16(without(bytes, kBomLittle), false), "utf-16le");
    }
    if (named == "utf-16be") {
        return orUnknown(strictUtf16(without(bytes, kBomBig), true), "utf-16be");
    }
    if (named == "gb18030" || named == "gbk" || named == "gb2312") {
        return orUnknown(strictGb18030(bytes), "gb18030");
    }
    return Error::badInput(ErrorCode::UnknownOption, "encoding", std::string(named),
                           "auto, utf-8, utf-8-bom, utf-16le, utf-16be, gb18030");
}

Result<DecodedText> decodeWithNul(std::string_view bytes)
{
    std::optional<std::string> text = strictUtf16(bytes, false);
    const bool holds = text && text->find_first_of("\r\n") != std::string::npos &&
                       text->find('\0') == std::string::npos;
    if (!holds) {
        return Error(ErrorCode::NulBytes);
    }
    return DecodedText{std::move(*text), "utf-16le"};
}

} // namespace

Result<DecodedText> decodeText(const QByteArray& content, std::string_view named)
{
    const std::string_view bytes = viewOf(content);
    const std::string wanted = QString::fromUtf8(named.data(), static_cast<qsizetype>(named.size()))
                                   .toLower()
                                   .toStdString();
    if (!wanted.empty() && wanted != "auto") {
        return decodeNamed(bytes, wanted);
    }
    if (bytes.starts_with(kBomUtf8)) {
        return orUnknown(strictUtf8(bytes.substr(kBomUtf8.size())), "utf-8-bom");
    }
    if (bytes.starts_with(kBomLittle)) {
        return orUnknown(strictUtf16(bytes.substr(kBomLittle.size()), false), "utf-16le");
    }
    if (bytes.starts_with(kBomBig)) {
        return orUnknown(strictUtf16(bytes.substr(kBomBig.size()), true), "utf-16be");
    }
    if (bytes.find('\0') != std::string_view::npos) {
        return decodeWithNul(bytes);
    }
    if (std::optional<std::string> text = strictUtf8(bytes)) {
        return DecodedText{std::move(*text), "utf-8"};
    }
    return orUnknown(strictGb18030(bytes), "gb18030");
}

} // namespace linli::exchange
