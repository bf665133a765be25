// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

#include <random>
#include <vector>

namespace linli::fuzz {

/// Turns good inputs into bad ones, the same ones for the same seed: bytes flipped, cut, doubled
/// and spliced, and trees of JSON with nodes replaced, dropped and moved.
class TreeMutator
{
  public:
    TreeMutator(std::vector<QByteArray> corpus, std::uint64_t seed);

    /// A corpus entry after one to eight changes of its bytes.
    [[nodiscard]] QByteArray bytes();
    /// A corpus entry that stays JSON: one to six changes of its tree. Other entries come back as
    /// bytes() gives them.
    [[nodiscard]] QByteArray json();
    /// 0 … below-1
    [[nodiscard]] qsizetype pick(qsizetype below);

  private:
    [[nodiscard]] const QByteArray& entry();
    void changeBytes(QByteArray& input);
    [[nodiscard]] QJsonValue changed(const QJsonValue& value, int depth);
    [[nodiscard]] QJsonValue strange();

    std::vector<QByteArray> m_corpus;
    std::mt19937_64 m_random;
};

} // namespace linli::fuzz
