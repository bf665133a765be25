// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/RuleFile.h"

#include "wire/rules/RuleFileReader.h"

#include <QFile>

namespace linli::app {

Result<usecases::NewRule> ruleOfFile(const QString& path)
{
    constexpr qint64 kMostBytes = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error::badInput(ErrorCode::FileUnreadable, "file", path.toStdString(),
                               "a file that can be read");
    }
    const QByteArray bytes = file.read(kMostBytes);
    return wire::readRuleFile({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace linli::app
