// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/indexed_source.h"

#include "core/media/frame_hash.h"
#include "core/media/media_facts.h"
#include "core/media/search_stopped.h"
#include "core/media/stream_details.h"

#include <algorithm>

namespace semblance::media {
namespace {
/// A jump forward shorter than this decodes on even where a restart point lies between.
constexpr qint64 kShortJump = 64;
constexpr int kRestartsTried = 3;
constexpr qint64 kAheadForward = 8;
constexpr qint64 kAheadBackShare = 3; ///< of what the cache holds

tl::unexpected<Error> named(const Error& error, const QString& path)
{
    if (error.kind == Error::Kind::Cancelled)
        return failure(error.kind, Sentence::of("Opening %1 was cancelled.").arg(path));
    if (error.message.contains(path))
        return tl::unexpected(error);
    return failure(error.kind, Sentence::of("%1 cannot be decoded (%2); check that it is complete.").arg(path, error.sentence));
}

} // namespace

Result<> IndexedSource::load(std::stop_token stop, const ProgressFn& progress)
{
    if (auto whole = readWhole(std::move(stop), progress); !whole)
        return named(whole.error(), m_path);
    return {};
}

Result<> IndexedSource::readWhole(std::stop_token stop, const ProgressFn& progress)
{
    auto demuxer = Demuxer::open(m_path, stop);
    if (!demuxer)
        return tl::unexpected(demuxer.error());
    auto index = readPacketIndex(**demuxer, stop, progress);
    if (!index)
        return tl::unexpected(index.error());
    m_index = std::move(*index);
    if (m_index.packets.empty())
        return failure(Error::Kind::Media, Sentence::of("it holds no frame"));
    demuxer = Demuxer::open(m_path, stop);
    if (!demuxer)
        return tl::unexpected(demuxer.error());
    Demuxer& opened = **demuxer;
    auto run = DecodeRun::fromStart(std::move(*demuxer), m_index);
    if (!run)
        return tl::unexpected(run.error());
    auto table = makeFrameTable(m_index, opened.stream(), opened.isPicture(), **run, m_options.checkedPixels, stop, progress);
    if (!table)
        return tl::unexpected(table.error());
    m_table = std::move(*table);
    for (const QString& problem : m_index.problems)
        m_table.problems << MediaProblem { std::nullopt, problem };
    findRestarts();
    const QString decoder = (*run)->decoderName();
    m_orientation = streamOrientation(opened, m_path);
    m_spare = (*run)->releaseDemuxer();
    dropWhatTheCutLeft();
    m_facts = collectFacts(opened, m_table, m_orientation, decoder);
    m_facts.details = std::make_shared<const MediaDetails>(streamDetails(opened, m_index, m_path));
    return {};
}

Result<> IndexedSource::takeOver(const OpenedIndex& opened, std::stop_token stop)
{
    auto demuxer = Demuxer::open(m_path, std::move(stop));
    if (!demuxer)
        return named(demuxer.error(), m_path);
    m_spare = std::move(*demuxer);
    m_index = opened.index;
    m_table = opened.table;
    m_facts = opened.facts;
    m_orientation = opened.orientation;
    findRestarts();
    return {};
}

void IndexedSource::findRestarts()
{
    for (std::size_t i = 0; i < m_index.packets.size(); ++i) {
        if (m_index.packets[i].restart)
            m_restarts.push_back(static_cast<qint32>(i));
    }
}

/// A file that was cut off ends with packets that give no picture. They are no frames; finding them here keeps the list the same
/// whether the file is short enough to have been decoded whole or not.
void IndexedSource::dropWhatTheCutLeft()
{
    if (m_index.problems.isEmpty() || m_table.wholeDecoded)
        return;
    const qint64 last = m_table.frames.size() - 1;
    if (!placeRun(last))
        return;
    qint64 reached = -1;
    while (const auto picture = m_run->next())
        reached = std::max(reached, m_table.ordinalOf(picture->id).value_or(-1));
    if (reached >= 0 && reached < last && !m_run->lostItsPlace()) {
        const qint32 packet = m_table.pictures[static_cast<std::size_t>(reached + 1)].packet;
        m_table.dropLast(last - reached, QStringLiteral("does not decode: ") + m_run->complaints().value(packet));
    }
    if (!m_spare)
        m_spare = m_run->releaseDemuxer();
    m_run.reset();
}

/// The nth restart point, counted backwards from the last one that leads to the frame.
std::optional<qint32> IndexedSource::restartFor(qint64 ordinal, qsizetype nth) const
{
    const qint32 packet = m_table.pictures[static_cast<std::size_t>(ordinal)].packet;
    const auto& pts = m_table.frames[ordinal].pts;
    auto it = std::ranges::upper_bound(m_restarts, packet);
    while (it != m_restarts.begin()) {
        --it;
        // Frames shown before a restart point but decoded after it need what came earlier.
        const PacketEntry& entry = m_index.packets[static_cast<std::size_t>(*it)];
        const auto shown = m_table.ordinalOf({ *it, 0 });
        const bool leadsThere = shown ? *shown <= ordinal : !pts || entry.pts == AV_NOPTS_VALUE || entry.pts <= *pts;
        if (leadsThere && nth-- == 0)
            return *it;
    }
    return std::nullopt;
}

bool IndexedSource::canDecodeOn(qint64 ordinal) const
{
    if (!m_run || ordinal <= m_reached)
        return false;
    if (ordinal - m_reached <= kShortJump || m_fromStartOnly)
        return true;
    const auto restart = restartFor(ordinal, 0);
    return !restart || *restart <= m_run->nextPacket();
}

Result<> IndexedSource::startOver()
{
    m_run.reset();
    auto demuxer = Demuxer::open(m_path);
    if (!demuxer)
        return tl::unexpected(demuxer.error());
    auto run = DecodeRun::fromStart(std::move(*demuxer), m_index);
    if (!run)
        return tl::unexpected(run.error());
    m_run = std::move(*run);
    m_reached = -1;
    return {};
}

bool IndexedSource::enterBefore(qint64 ordinal, const std::stop_token& stop)
{
    if (m_run && !m_spare)
        m_spare = m_run->releaseDemuxer();
    m_run.reset();
    for (qsizetype n = 0; n < kRestartsTried && m_spare; ++n) {
        const auto restart = restartFor(ordinal, n);
        if (!restart || *restart == 0)
            return false;
        if (auto run = DecodeRun::fromRestart(m_spare, m_index, *restart, stop); run && *run) {
            m_run = std::move(*run);
            m_reached = -1;
            return true;
        }
        if (stop.stop_requested())
            return false;
    }
    m_fromStartOnly = true;
    return false;
}

Result<> IndexedSource::placeRun(qint64 ordinal, const std::stop_token& stop)
{
    if (canDecodeOn(ordinal))
        return {};
    if (!m_fromStartOnly && enterBefore(ordinal, stop))
        return {};
    if (stop.stop_requested())
        return tl::unexpected(searchStopped(ordinal, m_path));
    return startOver();
}

void IndexedSource::addProblem(qint64 ordinal, const QString& what)
{
    const bool known = std::ranges::any_of(m_table.problems, [&](const MediaProblem& p) { return p.frame == ordinal; });
    if (!known)
        m_table.problems << MediaProblem { ordinal, what };
}

void IndexedSource::learn(qint64 ordinal, const AVFrame& frame)
{
    FrameEntry& entry = m_table.frames[ordinal];
    entry.pictureType = av_get_picture_type_char(frame.pict_type);
    entry.keyFrame = frame.key_frame;
}

/// A run that did not begin at the file's beginning is believed only as long as nothing at all speaks against it.
bool IndexedSource::trustworthy(const DecodeRun::Picture& picture, qint64 ordinal) const
{
    if (m_run->isFromStart())
        return true;
    const auto& known = m_table.samples[static_cast<std::size_t>(ordinal)];
    if (known)
        return *known == sha256FromHex(frameSha256(*picture.frame));
    return picture.complaint.isEmpty();
}

/// Takes one picture from the run.
Result<IndexedSource::Search> IndexedSource::searchOn(qint64 ordinal)
{
    auto picture = m_run->next();
    const auto at = picture ? m_table.ordinalOf(picture->id) : std::nullopt;
    const bool passed = !picture || (at && *at > ordinal);
    const bool doubtful = !m_run->isFromStart() && (passed || (at && *at == ordinal && !trustworthy(*picture, *at)));
    if (doubtful) {
        m_cache.clear();
        if (auto again = startOver(); !again)
            return tl::unexpected(again.error());
        return Search::StartedOver;
    }
    if (picture && at) {
        m_reached = std::max(m_reached, *at);
        learn(*at, *picture->frame);
        if (!picture->complaint.isEmpty() && m_run->isFromStart())
            addProblem(*at, picture->complaint);
        m_cache.insert(*at, std::move(picture->frame), picture->complaint);
        if (*at == ordinal)
            return Search::Found;
    }
    return passed ? Search::Missing : Search::Goes;
}

Error IndexedSource::notDecodable(qint64 ordinal)
{
    const bool lost = m_run->lostItsPlace();
    const qint32 packet = m_table.pictures[static_cast<std::size_t>(ordinal)].packet;
    const Sentence why = lost                  ? Sentence::of("the file changed while it was open")
        : m_run->complaints().contains(packet) ? Sentence(m_run->complaints().value(packet))
                                               : Sentence::of("the decoder gives no picture for it");
    addProblem(ordinal, Sentence::of("does not decode: %1").arg(why).english());
    return { Error::Kind::Media, Sentence::of("Frame %1 of %2 does not decode (%3).").arg(ordinal).arg(m_path, why) };
}

Result<FrameCache::Entry*> IndexedSource::locate(qint64 ordinal, const std::stop_token& stop)
{
    if (auto* cached = m_cache.find(ordinal))
        return cached;
    m_ahead.reset();
    if (auto placed = placeRun(ordinal, stop); !placed)
        return tl::unexpected(placed.error());
    for (;;) {
        if (stop.stop_requested())
            return tl::unexpected(searchStopped(ordinal, m_path));
        const auto search = searchOn(ordinal);
        if (!search)
            return tl::unexpected(search.error());
        if (*search == Search::Found)
            return m_cache.find(ordinal);
        if (*search == Search::Missing) {
            const Error error = notDecodable(ordinal);
            if (m_reached <= ordinal)
                m_run.reset();
            return tl::unexpected(error);
        }
    }
}

void IndexedSource::setDirection(int direction)
{
    m_direction = direction < 0 ? -1 : 1;
    m_cache.setFocus(m_asked, m_direction);
}

/// The nearest frame on the way that is not at hand. Going back is asked for early: it costs a decode from the restart point on.
std::optional<qint64> IndexedSource::missingAhead()
{
    const qint64 wanted = m_direction > 0 ? std::min(kAheadForward, m_cache.capacity() / 2) : m_cache.capacity() / kAheadBackShare;
    for (qint64 n = 1; n <= wanted; ++n) {
        const qint64 ordinal = m_asked + n * m_direction;
        if (ordinal < 0 || ordinal >= m_table.frames.size())
            return std::nullopt;
        if (!m_cache.contains(ordinal) && !m_undecodable.contains(ordinal))
            return ordinal;
    }
    return std::nullopt;
}

bool IndexedSource::readAhead()
{
    const auto target = missingAhead();
    if (!target) {
        m_ahead.reset();
        return false;
    }
    if (m_ahead != target) {
        if (!placeRun(*target)) {
            m_undecodable.insert(*target);
            return true;
        }
        m_ahead = target;
    }
    const auto search = searchOn(*target);
    if (search && *search == Search::Goes)
        return true;
    m_ahead.reset();
    if (search && *search == Search::Found)
        return m_cache.contains(*target);
    m_undecodable.insert(*target);
    if (!search || m_reached <= *target)
        m_run.reset();
    return true;
}

Result<PlainFrame> IndexedSource::read(qint64 ordinal, const std::stop_token& stop)
{
    if (ordinal < 0 || ordinal >= m_table.frames.size())
        return failure(Error::Kind::Media,
            Sentence::of("%1 has no frame %2; its frames are 0 to %3.").arg(m_path).arg(ordinal).arg(m_table.frames.size() - 1));
    m_asked = ordinal;
    m_cache.setFocus(ordinal, m_direction);
    const auto found = locate(ordinal, stop);
    if (!found)
        return tl::unexpected(found.error());
    FrameCache::Entry& picture = **found;
    if (picture.sha256.isEmpty())
        picture.sha256 = frameSha256(*picture.frame);
    return PlainFrame { m_table.frames[ordinal], picture.sha256, FramePtr(av_frame_clone(picture.frame.get())), picture.frame->interlaced_frame != 0,
        !picture.complaint.isEmpty() };
}

} // namespace semblance::media
