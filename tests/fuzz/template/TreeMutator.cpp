// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/template/TreeMutator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace linli::fuzz {
namespace {

constexpr std::array kTokens{"{",
                             "}",
                             "[",
                             "]",
                             "\"",
                             ":",
                             ",",
                             "null",
                             "true",
                             "-1",
                             "1e308",
                             "1e-320",
                             "-0",
                             "0.1",
                             "9007199254740993",
                             "\\u0000",
                             "\\ud800",
                             "\xFF\xFE",
                             "{shop.name}",
                             "{",
                             "{{",
                             "{a|b}",
                             "{a:group0}",
                             "{a:max2|",
                             "\"layers\":[",
                             "\"type\":\"group\"",
                             "\"frame\":{\"width\":1,\"height\":1}",
                             "art:eggs.svg",
                             "../../etc/passwd",
                             "#FFFFFFFFF",
                             "PK\x01\x02",
                             "PK\x03\x04",
                             "PK\x05\x06",
                             "template.json",
                             "assets/"};

const std::array<double, 14> kNumbers{0,    -0.0,  1,     -1,   0.5,     1e-320, 1e308,
                                      1e15, 65536, 2.5e9, -1e9, 79999.5, 100,    4096};

} // namespace

TreeMutator::TreeMutator(std::vector<QByteArray> corpus, std::uint64_t seed)
    : m_corpus(std::move(corpus)), m_random(seed)
{
}

qsizetype TreeMutator::pick(qsizetype below)
{
    return below <= 1 ? 0 : static_cast<qsizetype>(m_random() % static_cast<std::uint64_t>(below));
}

const QByteArray& TreeMutator::entry()
{
    return m_corpus[static_cast<std::size_t>(pick(static_cast<qsizetype>(m_corpus.size())))];
}

void TreeMutator::changeBytes(QByteArray& input)
{
    const qsizetype at = pick(input.size() + 1);
    const qsizetype length = pick(std::min<qsizetype>(64, input.size() - at + 1));
    switch (pick(6)) {
    case 0:
        if (at < input.size()) {
            input[at] = static_cast<char>(m_random());
        }
        break;
    case 1:
        input.remove(at, length);
        break;
    case 2:
        input.insert(at, input.mid(at, length));
        break;
    case 3:
        input.insert(at, kTokens[static_cast<std::size_t>(pick(kTokens.size()))]);
        break;
    case 4:
        input.truncate(at);
        break;
    default:
        if (const QByteArray& other = entry(); !other.isEmpty()) {
            input.replace(at, length, other.mid(pick(other.size()), 64));
        }
        break;
    }
}

QByteArray TreeMutator::bytes()
{
    QByteArray input = entry();
    for (qsizetype changes = 1 + pick(1 + pick(8)); changes > 0; --changes) {
        changeBytes(input);
    }
    return input;
}

QJsonValue TreeMutator::strange()
{
    switch (pick(7)) {
    case 0:
        return kNumbers[static_cast<std::size_t>(pick(kNumbers.size()))];
    case 1:
        return QString::fromUtf8(kTokens[static_cast<std::size_t>(pick(kTokens.size()))]);
    case 2:
        return QJsonArray();
    case 3:
        return QJsonObject();
    case 4:
        return pick(2) == 0;
    case 5:
        return QString(pick(5000), QChar(u'字'));
    default:
        return QJsonValue(QJsonValue::Null);
    }
}

QJsonValue TreeMutator::changed(const QJsonValue& value, int depth)
{
    if (value.isArray() && pick(4) != 0) {
        QJsonArray array = value.toArray();
        if (array.isEmpty() || pick(6) == 0) {
            array.append(array.isEmpty() ? strange() : array.at(pick(array.size())));
            return array;
        }
        const qsizetype at = pick(array.size());
        array.replace(at, changed(array.at(at), depth + 1));
        return array;
    }
    if (value.isObject() && (depth == 0 || pick(5) != 0)) {
        QJsonObject object = value.toObject();
        const QStringList keys = object.keys();
        if (keys.isEmpty() || pick(12) == 0) {
            object.insert(QStringLiteral("x%1").arg(pick(9)), strange());
        } else if (const QString& key = keys.at(pick(keys.size())); pick(16) == 0) {
            object.remove(key);
        } else {
            object.insert(key, changed(object.value(key), depth + 1));
        }
        return object;
    }
    return strange();
}

QByteArray TreeMutator::json()
{
    const QJsonDocument document = QJsonDocument::fromJson(entry());
    if (!document.isObject()) {
        return bytes();
    }
    QJsonValue tree = document.object();
    for (qsizetype changes = 1 + pick(1 + pick(6)); changes > 0; --changes) {
        tree = changed(tree, 0);
    }
    return QJsonDocument(tree.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace linli::fuzz
