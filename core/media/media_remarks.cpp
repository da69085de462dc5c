// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_remarks.h"

#include "core/base/plain_text.h"
#include "core/media/file_metadata.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace semblance::media {
namespace {

constexpr qsizetype kMostNames = 6;
constexpr qsizetype kLongestShown = 120;
constexpr int kZoneSeconds = 14 * 3600; ///< a time without zone may be this far from UTC
constexpr double kSoundApartSeconds = 0.5;

/// The same words in a sentence.
QString quoted(const QString& text)
{
    QString shown = spelledOut(text);
    if (shown.size() > kLongestShown)
        shown = shown.left(kLongestShown) + QStringLiteral("...");
    return QChar(0x2068) + shown + QChar(0x2069);
}

bool isEncoderTag(const QString& name)
{
    static const QSet<QString> names { QStringLiteral("encoder"), QStringLiteral("encoded_library"), QStringLiteral("encoded_library_name"),
        QStringLiteral("encoded_application"), QStringLiteral("encoded_by"), QStringLiteral("software"), QStringLiteral("creatortool"),
        QStringLiteral("com.apple.quicktime.software"), QStringLiteral("processingsoftware"), QStringLiteral("writing_application"),
        QStringLiteral("historysoftwareagent"), QStringLiteral("originatingprogram"), QStringLiteral("handler name"),
        QStringLiteral("handler_name") };
    return names.contains(name.toLower());
}

/// Programs that encode anew, cut or edit. None of them is what a camera or telephone writes by itself.
const QRegularExpression& editors()
{
    static const QRegularExpression pattern(
        QStringLiteral("lavf|lavc|libav|ffmpeg|x264|x265|libvpx|libaom|svt-av1|handbrake|adobe|premiere|after effects|media encoder|"
                       "photoshop|lightroom|gimp|davinci|resolve|final cut|compressor|imovie|capcut|bytedance|kdenlive|shotcut|openshot|"
                       "avidemux|virtualdub|vegas|camtasia|filmora|wondershare|mkvmerge|mkvtoolnix|gpac|mp4box|l-smash|obs|opencv|"
                       "imagemagick|deepface|stable diffusion|midjourney|dall-e|comfyui|google|youtube"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

struct Moment {
    QString text;
    QDateTime utc;
    bool zoned = true;
};

/// A time of making as containers and EXIF write it.
std::optional<Moment> momentOf(const MetadataTag& tag)
{
    static const QSet<QString> names { QStringLiteral("creation_time"), QStringLiteral("creation time"), QStringLiteral("media creation time"),
        QStringLiteral("com.apple.quicktime.creationdate"), QStringLiteral("datetimeoriginal"), QStringLiteral("datetimedigitized"),
        QStringLiteral("createdate"), QStringLiteral("encoded_date") };
    if (!names.contains(tag.name.toLower()))
        return std::nullopt;
    QString text = tag.value.trimmed();
    text.remove(QStringLiteral(" UTC")).remove(QStringLiteral("UTC "));
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})[-:](\\d\\d)[-:](\\d\\d)[ T](\\d\\d):(\\d\\d):(\\d\\d)(?:\\.\\d+)?\\s*(Z|[+-]\\d\\d:?\\d\\d)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&](int i) { return match.captured(i).toInt(); };
    const QDateTime utc(QDate(part(1), part(2), part(3)), QTime(part(4), part(5), part(6)), Qt::UTC);
    if (!utc.isValid())
        return std::nullopt;
    const QString zone = match.captured(7);
    const bool isUtc = zone == QStringLiteral("Z") || (zone.isEmpty() && tag.source != QStringLiteral("exiv2"));
    if (isUtc)
        return Moment { tag.value, utc, true };
    if (zone.isEmpty())
        return Moment { tag.value, utc, false };
    const int minutes = zone.mid(1, 2).toInt() * 60 + zone.right(2).toInt();
    return Moment { tag.value, utc.addSecs((zone[0] == u'+' ? -60 : 60) * minutes), true };
}

class Remarks {
public:
    Remarks(const MediaFacts& facts, const MediaDetails& details, const MediaWording& say)
        : m_facts(facts)
        , m_details(details)
        , m_say(say)
    {
    }

    QStringList all(const std::optional<QDateTime>& fileModified)
    {
        programs();
        times(fileModified);
        editList();
        rate();
        groups();
        streams();
        if (m_facts.skippedAtStart > 0)
            add(QT_TRANSLATE_NOOP("Media",
                    "The first %1 pictures can't be decoded, since they need pictures that the file does not hold; that is so after a cut "
                    "without encoding anew."),
                QString::number(m_facts.skippedAtStart));
        if (m_facts.rotationDegrees != 0 || m_facts.mirrored)
            add(QT_TRANSLATE_NOOP("Media", "The file asks players to turn or mirror the picture; the frames are shown and numbered as turned."));
        if (isMetadataUnreadable(m_details))
            add(QT_TRANSLATE_NOOP("Media",
                "The file's metadata can't be read: the libraries for it broke off over the file, which damaged and hostile files bring about."));
        if (m_details.tagsLeftOut > 0)
            add(QT_TRANSLATE_NOOP("Media", "The file holds more metadata than is kept: %1 entries were left out or shortened."),
                QString::number(m_details.tagsLeftOut));
        return m_remarks;
    }

private:
    template <typename... Text> void add(const char* source, const Text&... parts) { m_remarks << m_say(source, parts...); }

    void programs()
    {
        QStringList named;
        for (const MetadataTag& tag : m_details.tags) {
            if (isEncoderTag(tag.name) && editors().match(tag.value).hasMatch()) {
                const QString name = quoted(tag.value.trimmed());
                if (!named.contains(name) && named.size() < kMostNames)
                    named << name;
            }
        }
        if (!named.isEmpty())
            add(QT_TRANSLATE_NOOP("Media",
                    "The file names programs that encode anew, convert or edit: %1. Sharing and archiving use them too; cameras seldom do."),
                named.join(QStringLiteral(", ")));
    }

    void times(const std::optional<QDateTime>& fileModified)
    {
        std::optional<Moment> first;
        std::optional<Moment> last;
        for (const MetadataTag& tag : m_details.tags) {
            const auto moment = momentOf(tag);
            if (!moment)
                continue;
            if (fileModified && fileModified->isValid() && !m_late
                && moment->utc > fileModified->toUTC().addSecs(moment->zoned ? 2 : kZoneSeconds)) {
                m_late = true;
                add(QT_TRANSLATE_NOOP("Media",
                        "The file says that it was made at %1, which is later than the file system's time of its last change, %2. Wrong "
                        "clocks and copying do this."),
                    quoted(moment->text), fileModified->toUTC().toString(Qt::ISODate));
            }
            if (!moment->zoned)
                continue;
            if (!first || moment->utc < first->utc)
                first = moment;
            if (!last || moment->utc > last->utc)
                last = moment;
        }
        constexpr qint64 kDay = 24 * 3600;
        if (first && last && first->utc.secsTo(last->utc) > kDay)
            add(QT_TRANSLATE_NOOP("Media", "The file's own times of making differ: %1 and %2."), quoted(first->text), quoted(last->text));
        else if (!first && !m_facts.stillImage && m_facts.container.startsWith(QStringLiteral("mov")))
            add(QT_TRANSLATE_NOOP("Media",
                "The container gives no time of making. Cameras and telephones mostly write one; many programs leave it out."));
    }

    void editList()
    {
        if (m_details.hiddenByEdits > 0)
            add(QT_TRANSLATE_NOOP("Media",
                    "An edit list keeps %1 pictures from being shown: they are in the file, but players leave them out, and they are not "
                    "among the frames. Cutting without encoding anew does this."),
                QString::number(m_details.hiddenByEdits));
        QMap<qint64, int> entries;
        bool otherSpeed = false;
        for (const EditEntry& edit : m_details.edits) {
            entries[edit.track] += edit.mediaSeconds ? 1 : 0;
            otherSpeed = otherSpeed || (edit.mediaSeconds && edit.rate != 1);
        }
        if (std::any_of(entries.begin(), entries.end(), [](int n) { return n > 1; }))
            add(QT_TRANSLATE_NOOP("Media", "The edit list puts a track together from several pieces."));
        if (otherSpeed)
            add(QT_TRANSLATE_NOOP("Media", "The edit list asks for another speed than that of the recording."));
    }

    void rate()
    {
        if (m_facts.variableFrameRate)
            add(QT_TRANSLATE_NOOP("Media",
                "The frames come at uneven distances in time (variable frame rate), as telephones and screen recorders write them; times and "
                "counted frames can't be turned into each other by a fixed rate."));
        for (const StreamFacts& stream : m_details.streams) {
            if (stream.index == m_facts.streamIndex && stream.frames && !m_facts.stillImage
                && *stream.frames != m_facts.frames + m_facts.skippedAtStart)
                add(QT_TRANSLATE_NOOP("Media", "The container announces %1 frames; %2 are shown."), QString::number(*stream.frames),
                    QString::number(m_facts.frames));
        }
    }

    void groups()
    {
        if (!m_details.gop)
            return;
        const GopFacts& gop = *m_details.gop;
        if (gop.differentDistances > 1)
            add(QT_TRANSLATE_NOOP("Media",
                    "Key frames are not evenly spaced (%1 to %2 pictures apart). Encoders that begin a group at each change of scene do this, "
                    "and so does joining of pieces."),
                QString::number(gop.shortest), QString::number(gop.longest));
        else if (gop.differentPatterns > 1)
            add(QT_TRANSLATE_NOOP("Media",
                    "Groups of pictures have %1 different patterns of picture types. Encoders that choose B pictures as they go do this, and so "
                    "does joining of pieces."),
                QString::number(gop.differentPatterns));
    }

    void streams()
    {
        int videos = 0;
        std::optional<double> sound;
        std::optional<double> picture;
        for (const StreamFacts& stream : m_details.streams) {
            videos += stream.kind == QStringLiteral("video") && !stream.attachedPicture ? 1 : 0;
            if (stream.index == m_facts.streamIndex)
                picture = stream.durationSeconds;
            else if (stream.kind == QStringLiteral("audio"))
                sound = std::max(sound.value_or(0), stream.durationSeconds.value_or(0));
        }
        if (videos > 1)
            add(QT_TRANSLATE_NOOP("Media", "The file holds %1 video streams; only stream %2 is examined."), QString::number(videos),
                QString::number(m_facts.streamIndex));
        if (sound && picture && *sound > 0 && std::abs(*sound - *picture) > kSoundApartSeconds)
            add(QT_TRANSLATE_NOOP("Media", "Sound and picture differ in length: %1 s of sound, %2 s of picture."), m_say.number(*sound, 3),
                m_say.number(*picture, 3));
    }

    const MediaFacts& m_facts;
    const MediaDetails& m_details;
    const MediaWording& m_say;
    QStringList m_remarks;
    bool m_late = false;
};

} // namespace

QStringList mediaRemarks(const MediaFacts& facts, const std::optional<QDateTime>& fileModified, const MediaWording& say)
{
    return facts.details ? Remarks(facts, *facts.details, say).all(fileModified) : QStringList();
}

} // namespace semblance::media
