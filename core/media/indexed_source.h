// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/frame_cache.h"
#include "core/media/opened_index.h"
#include "core/media/video_source.h"

#include <QSet>

namespace semblance::media {

/// A frame as it was decoded, before any conversion.
struct PlainFrame {
    FrameEntry entry;
    QByteArray sha256; ///< as DecodedFrame::sha256
    FramePtr samples; ///< shared with the cache; not to be written to
    bool interlaced = false;
    bool damaged = false;
};

/// What VideoSource promises, as samples in the stream's own format. One thread at a time.
class IndexedSource {
public:
    IndexedSource(QString path, const VideoSourceOptions& options)
        : m_path(std::move(path))
        , m_options(options)
        , m_cache(options.cacheBytes)
    {
    }

    /// Reads the file whole, as VideoSource::open(). Errors name the file.
    Result<> load(std::stop_token stop, const ProgressFn& progress);
    /// From another source of the same file.
    Result<> takeOver(const OpenedIndex& opened, std::stop_token stop);
    OpenedIndex opened() const { return { m_index, m_table, m_facts, m_orientation }; }

    const MediaFacts& facts() const { return m_facts; }
    Orientation orientation() const { return m_orientation; }
    const QList<FrameEntry>& frames() const { return m_table.frames; }
    const QList<MediaProblem>& problems() const { return m_table.problems; }
    /// Error::Kind::Cancelled within a packet or picture of a stop request; the source stays as useful as it was.
    Result<PlainFrame> read(qint64 ordinal, const std::stop_token& stop = {});
    void setDirection(int direction);
    bool readAhead();
    bool isAtHand(qint64 ordinal) const { return m_cache.contains(ordinal); }
    void setCacheBytes(qint64 bytes) { m_cache.setLimit(bytes); }

private:
    /// What one more picture of the run meant for the search for a frame.
    enum class Search { Goes, Found, Missing, StartedOver };

    Result<> readWhole(std::stop_token stop, const ProgressFn& progress);
    void findRestarts();
    void dropWhatTheCutLeft();
    Result<FrameCache::Entry*> locate(qint64 ordinal, const std::stop_token& stop);
    Result<Search> searchOn(qint64 ordinal);
    std::optional<qint64> missingAhead();
    Error notDecodable(qint64 ordinal);
    Result<> placeRun(qint64 ordinal, const std::stop_token& stop = {});
    Result<> startOver();
    /// False: only the way from the start leads there, or a stop was requested.
    bool enterBefore(qint64 ordinal, const std::stop_token& stop);
    std::optional<qint32> restartFor(qint64 ordinal, qsizetype nth) const;
    bool canDecodeOn(qint64 ordinal) const;
    bool trustworthy(const DecodeRun::Picture& picture, qint64 ordinal) const;
    void addProblem(qint64 ordinal, const QString& what);
    void learn(qint64 ordinal, const AVFrame& frame);

    QString m_path;
    VideoSourceOptions m_options;
    PacketIndex m_index;
    std::vector<qint32> m_restarts; ///< packets, ascending
    FrameTable m_table;
    MediaFacts m_facts;
    Orientation m_orientation;
    FrameCache m_cache;
    std::unique_ptr<Demuxer> m_spare; ///< for runs that begin at a restart point
    std::unique_ptr<DecodeRun> m_run;
    qint64 m_reached = -1; ///< the greatest ordinal that m_run gave
    qint64 m_asked = 0; ///< the frame asked for last
    int m_direction = 1;
    std::optional<qint64> m_ahead; ///< what readAhead() decodes towards
    QSet<qint64> m_undecodable; ///< found so while reading ahead
    bool m_fromStartOnly = false; ///< the container leads to no packet exactly
};

} // namespace semblance::media
