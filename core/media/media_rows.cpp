// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_rows.h"

#include "core/base/plain_text.h"
#include "core/media/file_metadata.h"

#include <cmath>

namespace semblance::media {
namespace {

class Rows {
public:
    Rows(const MediaWording& say)
        : m_say(say)
    {
    }

    QString orUnknown(const QString& text) const { return text.isEmpty() ? m_say(QT_TRANSLATE_NOOP("Media", "unknown")) : spelledOut(text); }
    QString yesNo(bool truth) const
    {
        return truth ? m_say(QT_TRANSLATE_NOOP("Media", "yes")) : m_say(QT_TRANSLATE_NOOP("Media", "no"));
    }
    QString seconds(const std::optional<double>& value) const
    {
        return value ? m_say(QT_TRANSLATE_NOOP("Media", "%1 s"), m_say.number(*value, 3)) : orUnknown({});
    }
    QString bitRate(const std::optional<qint64>& value) const
    {
        return value ? m_say(QT_TRANSLATE_NOOP("Media", "%1 bit/s"), QString::number(*value)) : orUnknown({});
    }
    QString shares(const QList<GopFacts::Share>& all, qint64 different) const
    {
        QStringList parts;
        for (const GopFacts::Share& share : all)
            parts << QStringLiteral("%1 (%2 ×)").arg(share.what).arg(share.count);
        if (different > all.size())
            parts << m_say(QT_TRANSLATE_NOOP("Media", "and %1 others"), QString::number(different - all.size()));
        return parts.join(QStringLiteral(", "));
    }

    FactGroup video(const MediaFacts& facts) const;
    FactGroup stream(const MediaDetails& details) const;
    FactGroup pictures(const GopFacts& gop) const;
    FactGroup container(const MediaFacts& facts, const MediaDetails& details) const;

private:
    QString streamText(const StreamFacts& stream) const;
    const MediaWording& m_say;
};

FactGroup Rows::video(const MediaFacts& facts) const
{
    const auto dimensions = [](int width, int height) { return QStringLiteral("%1 × %2").arg(width).arg(height); };
    QString size = dimensions(facts.width, facts.height);
    if (facts.rotationDegrees != 0 || facts.mirrored)
        size = m_say(QT_TRANSLATE_NOOP("Media", "%1 (decoded %2, turned %3° clockwise, mirrored: %4)"), size,
            dimensions(facts.codedWidth, facts.codedHeight), QString::number(facts.rotationDegrees), yesNo(facts.mirrored));
    QString rate = facts.meanFrameRate
        ? m_say(QT_TRANSLATE_NOOP("Media", "%1 frames per second"), m_say.number(*facts.meanFrameRate, 3))
        : orUnknown({});
    if (facts.variableFrameRate)
        rate = m_say(QT_TRANSLATE_NOOP("Media", "%1 on average; variable"), rate);
    FactGroup group { m_say(QT_TRANSLATE_NOOP("Media", "Video stream")), {} };
    group.rows = {
        { m_say(QT_TRANSLATE_NOOP("Media", "Container")), orUnknown(facts.container) },
        { m_say(QT_TRANSLATE_NOOP("Media", "Codec and profile")), orUnknown(facts.codec) + QStringLiteral(", ") + orUnknown(facts.profile) },
        { m_say(QT_TRANSLATE_NOOP("Media", "Pixel format")), orUnknown(facts.pixelFormat) },
        { m_say(QT_TRANSLATE_NOOP("Media", "Picture size")), size },
        { m_say(QT_TRANSLATE_NOOP("Media", "Frames")), QString::number(facts.frames), static_cast<double>(facts.frames) },
        { m_say(QT_TRANSLATE_NOOP("Media", "Duration")), seconds(facts.durationSeconds), facts.durationSeconds },
        { m_say(QT_TRANSLATE_NOOP("Media", "Frame rate")), rate, facts.meanFrameRate },
        { m_say(QT_TRANSLATE_NOOP("Media", "Time base")), QStringLiteral("%1/%2").arg(facts.timeBaseNum).arg(facts.timeBaseDen) },
        { m_say(QT_TRANSLATE_NOOP("Media", "Bit rate")), bitRate(facts.bitRate) },
        { m_say(QT_TRANSLATE_NOOP("Media", "Interlaced")), yesNo(facts.interlaced) },
        { m_say(QT_TRANSLATE_NOOP("Media", "Decoder")), orUnknown(facts.decoder) },
    };
    if (facts.skippedAtStart > 0)
        group.rows.append(
            { m_say(QT_TRANSLATE_NOOP("Media", "Undecodable pictures at the start")), QString::number(facts.skippedAtStart) });
    return group;
}

FactGroup Rows::stream(const MediaDetails& details) const
{
    FactGroup group { m_say(QT_TRANSLATE_NOOP("Media", "Codec and colour")), {} };
    const auto add = [&](const char* name, const QString& text) {
        if (!text.isEmpty())
            group.rows.append({ m_say(name), spelledOut(text) });
    };
    add(QT_TRANSLATE_NOOP("Media", "Level"), details.level);
    add(QT_TRANSLATE_NOOP("Media", "Codec's name in the container"), details.codecTag);
    add(QT_TRANSLATE_NOOP("Media", "Colour range"), details.colourRange);
    add(QT_TRANSLATE_NOOP("Media", "Colour matrix"), details.colourMatrix);
    add(QT_TRANSLATE_NOOP("Media", "Colour primaries"), details.colourPrimaries);
    add(QT_TRANSLATE_NOOP("Media", "Transfer characteristics"), details.colourTransfer);
    add(QT_TRANSLATE_NOOP("Media", "Place of the chroma samples"), details.chromaLocation);
    add(QT_TRANSLATE_NOOP("Media", "Pixel aspect ratio"), details.sampleAspectRatio);
    add(QT_TRANSLATE_NOOP("Media", "Side data"), details.sideData.join(QStringLiteral(", ")));
    if (details.measuredBitRate)
        group.rows.append({ m_say(QT_TRANSLATE_NOOP("Media", "Bit rate as measured")), bitRate(details.measuredBitRate) });
    return group;
}

FactGroup Rows::pictures(const GopFacts& gop) const
{
    FactGroup group { m_say(QT_TRANSLATE_NOOP("Media", "Groups of pictures")), {} };
    group.rows = {
        { m_say(QT_TRANSLATE_NOOP("Media", "Key frames")), QString::number(gop.keyFrames), static_cast<double>(gop.keyFrames) },
        { m_say(QT_TRANSLATE_NOOP("Media", "From key frame to key frame")),
            m_say(QT_TRANSLATE_NOOP("Media", "%1 to %2 pictures, %3 on average"), QString::number(gop.shortest),
                QString::number(gop.longest), m_say.number(gop.mean, 1)) },
        { m_say(QT_TRANSLATE_NOOP("Media", "Distances")), shares(gop.distances, gop.differentDistances) },
    };
    if (!gop.types.isEmpty()) {
        group.rows.append({ m_say(QT_TRANSLATE_NOOP("Media", "Picture types")), shares(gop.types, 0) });
        group.rows.append({ m_say(QT_TRANSLATE_NOOP("Media", "Most B pictures in a row")), QString::number(gop.mostBInARow) });
        group.rows.append({ m_say(QT_TRANSLATE_NOOP("Media", "Patterns as shown")), shares(gop.patterns, gop.differentPatterns) });
    }
    group.rows.append({ m_say(QT_TRANSLATE_NOOP("Media", "Open groups")), yesNo(gop.open) });
    return group;
}

QString Rows::streamText(const StreamFacts& stream) const
{
    QStringList parts;
    for (const QString& part : { stream.kind, stream.codec, stream.profile, stream.tag, stream.format, stream.language, stream.handler }) {
        if (!part.isEmpty())
            parts << spelledOut(part);
    }
    if (stream.bitRate)
        parts << bitRate(stream.bitRate);
    if (stream.durationSeconds)
        parts << seconds(stream.durationSeconds);
    if (stream.startSeconds)
        parts << m_say(QT_TRANSLATE_NOOP("Media", "from %1"), seconds(stream.startSeconds));
    if (stream.frames)
        parts << m_say(QT_TRANSLATE_NOOP("Media", "%1 frames by the container"), QString::number(*stream.frames));
    if (stream.attachedPicture)
        parts << m_say(QT_TRANSLATE_NOOP("Media", "attached picture"));
    return parts.join(QStringLiteral(", "));
}

FactGroup Rows::container(const MediaFacts& facts, const MediaDetails& details) const
{
    FactGroup group { m_say(QT_TRANSLATE_NOOP("Media", "Container and streams")), {} };
    const auto add = [&](const char* name, const QString& text) {
        if (!text.isEmpty())
            group.rows.append({ m_say(name), spelledOut(text) });
    };
    add(QT_TRANSLATE_NOOP("Media", "Brands"), details.brands);
    add(QT_TRANSLATE_NOOP("Media", "Boxes"), details.boxes);
    if (details.overallBitRate)
        group.rows.append({ m_say(QT_TRANSLATE_NOOP("Media", "Bit rate of the whole file")), bitRate(details.overallBitRate) });
    for (const StreamFacts& stream : details.streams) {
        const char* name = stream.index == facts.streamIndex ? QT_TRANSLATE_NOOP("Media", "Stream %1, the one examined")
                                                             : QT_TRANSLATE_NOOP("Media", "Stream %1");
        group.rows.append({ m_say(name, QString::number(stream.index)), streamText(stream) });
    }
    for (const EditEntry& edit : details.edits) {
        const QString from = edit.mediaSeconds
            ? m_say(QT_TRANSLATE_NOOP("Media", "%1 of the track from %2 on, at %3 times its speed"), seconds(edit.durationSeconds),
                  seconds(edit.mediaSeconds), m_say.number(edit.rate, 2))
            : m_say(QT_TRANSLATE_NOOP("Media", "nothing for %1"), seconds(edit.durationSeconds));
        group.rows.append({ m_say(QT_TRANSLATE_NOOP("Media", "Edit list, track %1"), QString::number(edit.track)), from });
    }
    if (details.hiddenByEdits > 0)
        group.rows.append(
            { m_say(QT_TRANSLATE_NOOP("Media", "Pictures hidden by the edit list")), QString::number(details.hiddenByEdits) });
    add(QT_TRANSLATE_NOOP("Media", "Metadata read by"),
        isMetadataUnreadable(details) ? m_say(QT_TRANSLATE_NOOP("Media", "nothing: reading broke off")) : details.readers);
    return group;
}

} // namespace

QList<FactGroup> factGroups(const MediaFacts& facts, const MediaWording& say)
{
    const Rows rows(say);
    QList<FactGroup> groups { rows.video(facts) };
    if (!facts.details)
        return groups;
    if (FactGroup stream = rows.stream(*facts.details); !stream.rows.isEmpty())
        groups << std::move(stream);
    if (facts.details->gop)
        groups << rows.pictures(*facts.details->gop);
    if (FactGroup container = rows.container(facts, *facts.details); !container.rows.isEmpty())
        groups << std::move(container);
    return groups;
}

} // namespace semblance::media
