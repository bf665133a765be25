// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/linter/RuleBookReader.h"

#include <QCryptographicHash>
#include <QFile>

/// Q_INIT_RESOURCE works outside namespaces only; without it a static library loses its resources.
static void initLinterResource()
{
    Q_INIT_RESOURCE(linter);
}

namespace linli::wire {
namespace {

/// A file of the rule data, only if it is the one this program was built with.
Result<std::string> fileOf(const QString& name, QByteArrayView sha256)
{
    QFile file(QStringLiteral(":/linter/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error(ErrorCode::Internal).detail("no " + name.toStdString());
    }
    const QByteArray bytes = file.readAll();
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() != sha256) {
        return Error(ErrorCode::Internal).detail("changed: " + name.toStdString());
    }
    return bytes.toStdString();
}

} // namespace

Result<RuleBookFiles> builtInRuleBookFiles()
{
    initLinterResource();
    RuleBookFiles files;
    LINLI_ASSIGN(files.rules, fileOf(QStringLiteral("rules.json"), LINLI_LINTER_RULES_SHA256));
    LINLI_ASSIGN(files.patterns,
                 fileOf(QStringLiteral("patterns.json"), LINLI_LINTER_PATTERNS_SHA256));
    LINLI_ASSIGN(files.text, fileOf(QStringLiteral("text.json"), LINLI_LINTER_TEXT_SHA256));
    return files;
}

Result<linter::RuleBook> builtInRuleBook()
{
    LINLI_ASSIGN(const RuleBookFiles files, builtInRuleBookFiles());
    return readRuleBook(files);
}

} // namespace linli::wire
