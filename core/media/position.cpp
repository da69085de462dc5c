// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/position.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace semblance::media {
namespace {
constexpr double kHalfMillisecond = 0.0005;

Position found(Position::Kind kind, qint64 ordinal, qint64 count)
{
    if (ordinal < 0 || ordinal >= count)
        return { kind, Position::Problem::NoSuchFrame, 0 };
    return { kind, Position::Problem::None, ordinal };
}
} // namespace

std::optional<int> nominalRate(const MediaFacts& facts)
{
    if (!facts.meanFrameRate || !std::isfinite(*facts.meanFrameRate) || *facts.meanFrameRate <= 0 || *facts.meanFrameRate > 100'000)
        return std::nullopt;
    return std::max(1, static_cast<int>(std::lround(*facts.meanFrameRate)));
}

QString timecode(qint64 ordinal, int nominalRate)
{
    const qint64 seconds = ordinal / nominalRate;
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    return two(seconds / 3600) + QLatin1Char(':') + two(seconds / 60 % 60) + QLatin1Char(':') + two(seconds % 60) + QLatin1Char(':')
        + two(ordinal % nominalRate);
}

std::optional<qint64> frameOnShow(const QList<FrameEntry>& frames, double seconds)
{
    if (frames.isEmpty() || !std::all_of(frames.cbegin(), frames.cend(), [](const FrameEntry& f) { return f.timeSeconds.has_value(); }))
        return std::nullopt;
    const auto after = std::upper_bound(
        frames.cbegin(), frames.cend(), seconds + kHalfMillisecond, [](double t, const FrameEntry& f) { return t < *f.timeSeconds; });
    return std::max<qint64>(0, after - frames.cbegin() - 1);
}

Position readPosition(const QString& text, const QList<FrameEntry>& frames, const MediaFacts& facts)
{
    static const QRegularExpression frame(QStringLiteral("^#?\\s*(\\d{1,18})$"));
    static const QRegularExpression seconds(QStringLiteral("^(\\d{1,9}(?:\\.\\d*)?)\\s*s?$"));
    static const QRegularExpression clock(QStringLiteral("^(?:(\\d{1,6}):)?(\\d{1,6}):(\\d{1,2}(?:\\.\\d*)?)\\s*s?$"));
    static const QRegularExpression counted(QStringLiteral("^(\\d{1,6}):(\\d{1,2}):(\\d{1,2}):(\\d{1,6})$"));
    const QString typed = text.trimmed().replace(QLatin1Char(','), QLatin1Char('.'));
    if (const auto match = frame.match(typed); match.hasMatch())
        return found(Position::Kind::Frame, match.captured(1).toLongLong(), frames.size());
    if (const auto match = counted.match(typed); match.hasMatch()) {
        const auto rate = nominalRate(facts);
        if (!rate)
            return { Position::Kind::Timecode, Position::Problem::NoRate, 0 };
        const qint64 count = match.captured(4).toLongLong();
        if (match.captured(2).toInt() > 59 || match.captured(3).toInt() > 59 || count >= *rate)
            return { Position::Kind::Timecode, Position::Problem::Unreadable, 0 };
        const qint64 whole = (match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong()) * 60 + match.captured(3).toLongLong();
        return found(Position::Kind::Timecode, whole * *rate + count, frames.size());
    }
    std::optional<double> time;
    if (const auto match = seconds.match(typed); match.hasMatch())
        time = match.captured(1).toDouble();
    else if (const auto parts = clock.match(typed); parts.hasMatch())
        time = (parts.captured(1).toDouble() * 60 + parts.captured(2).toDouble()) * 60 + parts.captured(3).toDouble();
    if (!time)
        return { Position::Kind::Frame, Position::Problem::Unreadable, 0 };
    const auto shown = frameOnShow(frames, *time);
    if (!shown)
        return { Position::Kind::Time, Position::Problem::NoTimes, 0 };
    return { Position::Kind::Time, Position::Problem::None, *shown };
}

} // namespace semblance::media
