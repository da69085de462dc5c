// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/gop.h"

#include <QMap>

#include <algorithm>
#include <span>

namespace semblance::media {
namespace {

constexpr qsizetype kMostShares = 8;
constexpr qsizetype kLongestPattern = 64;

QList<GopFacts::Share> mostFrequent(const QMap<QString, qint64>& counts)
{
    QList<GopFacts::Share> shares;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        shares.append({ it.key(), it.value() });
    std::ranges::stable_sort(shares, [](const auto& a, const auto& b) { return a.count > b.count; });
    if (shares.size() > kMostShares)
        shares.resize(kMostShares);
    return shares;
}

/// "IBBP" as "IB2P".
QString inRuns(const QByteArray& types)
{
    QString text;
    for (qsizetype i = 0; i < types.size();) {
        qsizetype end = i;
        while (end < types.size() && types[end] == types[i])
            ++end;
        text += QLatin1Char(types[i]);
        if (end - i > 1)
            text += QString::number(end - i);
        i = end;
    }
    return text;
}

/// The group's picture types in order of presentation; where times are missing, of decoding.
QByteArray shownTypes(std::span<const PacketEntry* const> group, bool& open)
{
    std::vector<const PacketEntry*> shown(group.begin(), group.end());
    if (std::ranges::none_of(shown, [](const PacketEntry* p) { return p->pts == AV_NOPTS_VALUE; }))
        std::ranges::stable_sort(shown, {}, [](const PacketEntry* p) { return p->pts; });
    open = open || shown.front() != group.front();
    QByteArray types;
    for (const PacketEntry* packet : shown)
        types += packet->pictureType;
    return types;
}

qint64 longestRun(const QByteArray& types, char type)
{
    qint64 longest = 0;
    qint64 run = 0;
    for (const char c : types) {
        run = c == type ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

} // namespace

std::optional<GopFacts> gopFacts(const PacketIndex& index)
{
    std::vector<const PacketEntry*> packets;
    for (const PacketEntry& packet : index.packets) {
        if (packet.field)
            return std::nullopt;
        if (!packet.hidden)
            packets.push_back(&packet);
    }
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < packets.size(); ++i) {
        if (packets[i]->key)
            starts.push_back(i);
    }
    if (starts.empty())
        return std::nullopt;

    GopFacts facts;
    facts.keyFrames = static_cast<qint64>(starts.size());
    QMap<QString, qint64> distances;
    QMap<QString, qint64> patterns;
    QMap<QString, qint64> types;
    bool typesKnown = true;
    qint64 sum = 0;
    qint64 counted = 0;
    for (std::size_t g = 0; g < starts.size(); ++g) {
        const bool last = g + 1 == starts.size();
        const std::size_t end = last ? packets.size() : starts[g + 1];
        const QByteArray shown = shownTypes({ packets.data() + starts[g], end - starts[g] }, facts.open);
        for (const char type : shown) {
            typesKnown = typesKnown && type != '?';
            ++types[QString(QLatin1Char(type))];
        }
        facts.mostBInARow = std::max(facts.mostBInARow, longestRun(shown, 'B'));
        if (last && g > 0)
            break;
        const auto length = static_cast<qint64>(end - starts[g]);
        facts.shortest = counted == 0 ? length : std::min(facts.shortest, length);
        facts.longest = std::max(facts.longest, length);
        sum += length;
        ++counted;
        ++distances[QString::number(length)];
        ++patterns[inRuns(shown)];
    }
    facts.mean = static_cast<double>(sum) / static_cast<double>(counted);
    facts.differentDistances = distances.size();
    facts.distances = mostFrequent(distances);
    if (!typesKnown) {
        facts.mostBInARow = 0;
        return facts;
    }
    facts.types = mostFrequent(types);
    facts.differentPatterns = patterns.size();
    facts.patterns = mostFrequent(patterns);
    for (GopFacts::Share& pattern : facts.patterns) {
        if (pattern.what.size() > kLongestPattern)
            pattern.what = pattern.what.left(kLongestPattern) + QStringLiteral("...");
    }
    return facts;
}

} // namespace semblance::media
