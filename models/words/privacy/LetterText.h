// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace linli::words {

struct LetterSection
{
    QString heading;
    QStringList paragraphs; ///< those that begin with "• " are points
};

/// A page or two of running text, finished strings.
struct LetterText
{
    QString title;
    QString subtitle;
    std::vector<LetterSection> sections;
    QStringList lines; ///< labels before lines to write on: 签名, 日期
    QString footer;
};

} // namespace linli::words
