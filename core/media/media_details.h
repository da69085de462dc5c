// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace semblance::media {

/// One stream of the container, also of those that this program does not decode.
struct StreamFacts {
    int index = 0;
    QString kind; ///< "video", "audio", "subtitle", "data", "attachment"; empty: unknown
    QString codec;
    QString profile;
    QString tag; ///< the container's name of the codec, "avc1"
    QString language;
    QString handler; ///< what the container calls the stream
    std::optional<qint64> bitRate; ///< bit/s
    std::optional<double> startSeconds;
    std::optional<double> durationSeconds;
    std::optional<qint64> frames; ///< as the container says
    QString format; ///< "640 x 360", "44100 Hz, 2 channels"
    bool attachedPicture = false;
    friend bool operator==(const StreamFacts&, const StreamFacts&) = default;
};

/// From the packets of the video stream. A group of pictures goes from a key frame to the one before the next key frame, in decoding order;
/// pictures that are never shown are left out.
struct GopFacts {
    struct Share {
        QString what;
        qint64 count = 0;
        friend bool operator==(const Share&, const Share&) = default;
    };
    qint64 keyFrames = 0;
    qint64 shortest = 0; ///< pictures in a group; the last group only counts where there is no other
    qint64 longest = 0;
    double mean = 0;
    QList<Share> distances; ///< pictures in a group, the most frequent first; at most 8
    qint64 differentDistances = 0;
    /// Picture types in order of presentation, a run of more than one as "B3": "IB2PB3P". The most frequent first; at most 8, each at most 64
    /// characters, then "...". Empty where the packets do not say the types.
    QList<Share> patterns;
    qint64 differentPatterns = 0; ///< without the last group, which the end of the file cuts
    QList<Share> types; ///< "I", "P", "B": how many pictures
    qint64 mostBInARow = 0;
    bool open = false; ///< pictures of a group are shown before its key frame
    friend bool operator==(const GopFacts&, const GopFacts&) = default;
};

/// One entry of an edit list of ISO base media or QuickTime, ISO/IEC 14496-12 section 8.6.6.
struct EditEntry {
    qint64 track = 0; ///< the container's track ID
    double durationSeconds = 0; ///< of the presentation; 0: to the end, in fragmented files
    std::optional<double> mediaSeconds; ///< where in the track's media it begins; absent: an empty edit, nothing is shown
    double rate = 1;
    friend bool operator==(const EditEntry&, const EditEntry&) = default;
};

/// What the file says that it was made with, or when, or any other of its own words. Not to be trusted: whoever can write the file can
/// write these.
struct MetadataTag {
    QString source; ///< "container", "boxes", "exiv2", "mediainfo": who read it
    QString group; ///< "file", "stream 0", "Exif.Photo", "Video 1"
    QString name;
    QString value; ///< as it stands in the file; may hold any character
    friend bool operator==(const MetadataTag&, const MetadataTag&) = default;
};

/// What else is known of a file than what its frames are found with. Absent and empty mean that the file does not say.
struct MediaDetails {
    QString level; ///< of the codec: "4.1"
    QString codecTag;
    QString colourRange;
    QString colourMatrix;
    QString colourPrimaries;
    QString colourTransfer;
    QString chromaLocation;
    QString sampleAspectRatio; ///< "1:1"
    QStringList sideData; ///< of the stream: "Display Matrix", "Mastering display metadata"
    QString brands; ///< of ISO base media: "isom: isom iso2 avc1"
    QString boxes; ///< its outermost boxes in order: "ftyp free mdat moov"
    std::optional<qint64> overallBitRate; ///< of the whole file
    std::optional<qint64> measuredBitRate; ///< the video packets' bits over the stream's duration
    qint64 hiddenByEdits = 0; ///< pictures that an edit list keeps from being shown
    QList<EditEntry> edits; ///< at most 64
    std::optional<GopFacts> gop; ///< absent for pictures, and where packets are fields
    QList<StreamFacts> streams; ///< at most 64
    QList<MetadataTag> tags; ///< at most kMostTags
    qint64 tagsLeftOut = 0; ///< tags beyond that, and values that were shortened
    QString readers; ///< "exiv2 0.27.6, MediaInfoLib 23.04": what read the tags beside libavformat; empty: not read yet
    friend bool operator==(const MediaDetails&, const MediaDetails&) = default;
};

inline constexpr qsizetype kMostTags = 600;
inline constexpr qsizetype kLongestTag = 2000; ///< characters

} // namespace semblance::media
