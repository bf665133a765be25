// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Output.h"

#include "words/ErrorText.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace linli::app {
namespace {

bool isWide(QChar c)
{
    const ushort code = c.unicode();
    return (code >= 0x1100 && code <= 0x115F) || (code >= 0x2E80 && code <= 0xA4CF) ||
           (code >= 0xAC00 && code <= 0xD7A3) || (code >= 0xF900 && code <= 0xFAFF) ||
           (code >= 0xFE30 && code <= 0xFE4F) || (code >= 0xFF00 && code <= 0xFF60);
}

int columnsOf(const QString& text)
{
    return static_cast<int>(text.size() + std::count_if(text.begin(), text.end(), isWide));
}

void write(FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QString compact(const QJsonObject& document)
{
    return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

} // namespace

QString TextTable::toText() const
{
    std::vector<int> widths;
    for (const QString& heading : headings) {
        widths.push_back(columnsOf(heading));
    }
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            auto& width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, columnsOf(row[i]));
        }
    }
    QStringList lines;
    const auto addLine = [&](const QStringList& cells) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const int free = widths[static_cast<std::size_t>(i)] - columnsOf(cells[i]);
            const QString pad(free, QLatin1Char(' '));
            const bool right =
                std::count(rightAligned.begin(), rightAligned.end(), static_cast<int>(i)) != 0;
            line += i == 0 ? QString() : QStringLiteral("  ");
            line += right ? pad + cells[i] : cells[i] + pad;
        }
        while (line.endsWith(QLatin1Char(' '))) {
            line.chop(1);
        }
        lines << line;
    };
    addLine(headings);
    for (const QStringList& row : rows) {
        addLine(row);
    }
    return lines.join(QLatin1Char('\n'));
}

void Output::answer(const QJsonObject& document, const QString& text) const
{
    write(stdout, m_json ? compact(document) : text);
}

void Output::raw(const QString& text)
{
    write(stdout, text);
}

int Output::fail(const Error& error) const
{
    const words::ErrorText text = words::errorText(error, m_language);
    const QString message = text.sentence + QLatin1Char(' ') + text.nextStep;
    const auto parameter = [&](const char* name) {
        const std::string_view value = error.parameter(name);
        return QString::fromUtf8(value.data(), qsizetype(value.size()));
    };
    if (!m_json) {
        write(stderr, message);
        return exitStatusOf(error.code());
    }
    const std::string_view name = nameOf(error.code());
    const QJsonObject inner{
        {QStringLiteral("code"), QString::fromUtf8(name.data(), qsizetype(name.size()))},
        {QStringLiteral("message"), message},
        {QStringLiteral("field"), parameter("field")},
        {QStringLiteral("value"), parameter("value")},
        {QStringLiteral("allowed"), parameter("allowed")}};
    write(stderr, compact({{QStringLiteral("error"), inner}}));
    return exitStatusOf(error.code());
}

int exitStatusOf(ErrorCode code)
{
    const int number = static_cast<int>(code);
    const bool caseFile = code == ErrorCode::DatabaseUnavailable || code == ErrorCode::CaseSyntax;
    const bool storage = number >= 300 && number < 500 && code != ErrorCode::ImportHasErrors;
    const bool wrongWords = number >= 100 && number < 200;
    const bool network = number >= 800 && number < 900;
    return network ? 4 : caseFile || storage ? 3 : wrongWords ? 2 : 1;
}

} // namespace linli::app
