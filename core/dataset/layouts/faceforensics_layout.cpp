// SPDX-License-Identifier: GPL-3.0-or-later
// FaceForensics++: <original|manipulated>_sequences/<who or how>/<compression>/<videos|images>/<id>[_<source id>].mp4. FaceShifter as
// published beside it: <compression>/<videos|faces>/<id>_<source id>.
#include "core/dataset/data_file.h"
#include "core/dataset/layouts/layout_reader.h"
#include "core/dataset/layouts/media_names.h"
#include "core/dataset/layouts/pair_splits.h"

namespace semblance::dataset {
namespace {

const QString kOriginal = QStringLiteral("original_sequences");
const QString kManipulated = QStringLiteral("manipulated_sequences");
const QString kYoutube = QStringLiteral("youtube");
const QString kActors = QStringLiteral("actors");
const QString kDetection = QStringLiteral("DeepFakeDetection");
const QString kFaceShifter = QStringLiteral("FaceShifter");
const QStringList kFourMethods { QStringLiteral("Deepfakes"), QStringLiteral("Face2Face"), QStringLiteral("FaceSwap"),
    QStringLiteral("NeuralTextures") };

bool isCompression(const QString& name)
{
    return name == QLatin1String("raw")
        || (name.size() >= 2 && name.size() <= 3 && name[0] == u'c' && name[1].isDigit() && (name.size() == 2 || name[2].isDigit()));
}

/// The paths of one subset's clips at one compression.
struct Subset {
    QString folder; ///< of the compression
    QString method; ///< empty: real
    bool actors = false;
    QString compression;
    QList<FoundMedia> clips;
};

QString actor(const QString& id)
{
    return QStringLiteral("actor") + id;
}

/// Whose video an id is, where somebody has several: identities.csv of a generated dataset (docs/synthesis.md). Others have one person a
/// video, and no such table.
Result<QHash<QString, QString>> readPeople(const ScanWork& work)
{
    const QString file = QStringLiteral("identities.csv");
    QHash<QString, QString> people;
    if (!work.isFile(file))
        return people;
    const auto rows = readCsv(work.absolute(file));
    if (!rows)
        return tl::unexpected(rows.error());
    for (const CsvRow& row : *rows) {
        if (row.fields.size() != 2 || row.fields[0].isEmpty() || row.fields[1].isEmpty())
            return failure(Error::Kind::File,
                Sentence::of("%1, line %2: wanted are two fields, video and identity.").arg(work.absolute(file)).arg(row.line));
        people.insert(row.fields[0], row.fields[1]);
    }
    return people;
}

void addClips(ScanWork& work, const Subset& subset, const PairSplits& splits, const QHash<QString, QString>& people = {})
{
    for (const FoundMedia& clip : subset.clips) {
        DatasetItem item;
        item.path = clip.path;
        item.kind = clip.kind;
        item.method = subset.method;
        item.compression = subset.compression;
        const QString stem = stemOf(clip.path, clip.kind == ItemKind::Frames);
        item.identity = stem.section(u'_', 0, 0);
        if (!subset.method.isEmpty())
            item.sourceIdentity = stem.section(u'_', 1, 1);
        if (subset.actors) {
            item.identity = actor(item.identity);
            if (!item.sourceIdentity.isEmpty())
                item.sourceIdentity = actor(item.sourceIdentity);
        } else {
            item.split = splits.splitOfId.value(item.identity);
            item.identity = people.value(item.identity, item.identity);
            item.sourceIdentity = people.value(item.sourceIdentity, item.sourceIdentity);
        }
        work.add(item);
    }
}

/// Compares what a subset holds with what the split files name.
void tellGaps(ScanWork& work, const Subset& subset, const PairSplits& splits)
{
    if (subset.actors || splits.isEmpty() || subset.clips.isEmpty()) {
        if (!subset.clips.isEmpty())
            work.found(
                subset.folder, QStringLiteral("clips"), counted(subset.clips.size(), QStringLiteral("clip"), QStringLiteral("clips")));
        return;
    }
    QSet<QString> there;
    QStringList unnamed;
    for (const FoundMedia& clip : subset.clips) {
        const QString stem = stemOf(clip.path, clip.kind == ItemKind::Frames);
        there.insert(stem);
        if (!splits.splitOfId.contains(stem.section(u'_', 0, 0)))
            unnamed.append(stem);
    }
    QStringList gone;
    qint64 expected = 0;
    if (subset.method.isEmpty()) {
        expected = splits.splitOfId.size();
        for (const QString& id : splits.splitOfId.keys()) {
            if (!there.contains(id))
                gone.append(id);
        }
    } else {
        expected = splits.pairs.size();
        for (const auto& [target, source] : splits.pairs) {
            const QString stem = target + u'_' + source;
            if (!there.contains(stem))
                gone.append(stem);
        }
    }
    const QString wanted
        = QStringLiteral("the %1 that the split files name").arg(counted(expected, QStringLiteral("clip"), QStringLiteral("clips")));
    const qint64 present = expected - gone.size();
    gone.sort();
    if (gone.isEmpty())
        work.found(subset.folder, wanted, counted(subset.clips.size(), QStringLiteral("clip"), QStringLiteral("clips")));
    else
        work.incomplete(subset.folder, wanted, QStringLiteral("%1 of them").arg(present),
            counted(gone.size(), QStringLiteral("clip: "), QStringLiteral("clips: ")) + someOf(gone));
    if (!unnamed.isEmpty() && splits.isWhole())
        work.incomplete(subset.folder, QStringLiteral("ids that a split file names"),
            counted(unnamed.size(), QStringLiteral("clip of another id"), QStringLiteral("clips of other ids")),
            QStringLiteral("the split of %1").arg(someOf(unnamed)));
}

/// Whether an option leaves this compression in.
bool wanted(const ScanWork& work, const QString& compression)
{
    return work.options().compression.isEmpty() || work.options().compression == compression;
}

class FaceForensicsLayout : public LayoutReader {
public:
    QString name() const override { return QStringLiteral("faceforensics++"); }
    QString signature() const override { return QStringLiteral("original_sequences/ or manipulated_sequences/"); }
    bool hasCompression() const override { return true; }

    bool recognises(ScanWork& work) const override
    {
        // FaceShifter and DeeperForensics-1.0 lie beside FaceForensics++'s originals in some collections.
        return work.isFolder(kManipulated)
            || (work.isFolder(kOriginal) && !faceShifterLayout()->recognises(work) && !deeperForensicsLayout()->recognises(work));
    }

    Result<> read(ScanWork& work) const override
    {
        const auto splits = readPairSplits(work);
        if (!splits)
            return tl::unexpected(splits.error());
        const auto people = readPeople(work);
        if (!people)
            return tl::unexpected(people.error());
        QList<Subset> subsets;
        readPart(work, kOriginal, { kYoutube, kActors }, subsets);
        readPart(work, kManipulated, kFourMethods + QStringList { kFaceShifter, kDetection }, subsets);
        QStringList compressions;
        for (const Subset& subset : subsets) {
            if (!subset.clips.isEmpty() && !compressions.contains(subset.compression))
                compressions.append(subset.compression);
            addClips(work, subset, *splits, *people);
            tellGaps(work, subset, *splits);
        }
        compressions.sort();
        tellMissing(work, subsets, compressions, *splits);
        tellAbsentSplits(work, *splits, QStringLiteral("the split of its videos"));
        return {};
    }

private:
    static void readPart(ScanWork& work, const QString& part, const QStringList& known, QList<Subset>& subsets)
    {
        for (const QString& name : work.list(part).folders) {
            const QString folder = joined(part, name);
            if (part == kOriginal && !known.contains(name)) {
                work.ignored(folder, QStringLiteral("a folder"), QStringLiteral("what it holds: FaceForensics++ has no such originals"));
                continue;
            }
            bool any = false;
            for (const QString& compression : work.list(folder).folders) {
                if (!isCompression(compression)) {
                    if (compression != QLatin1String("masks"))
                        work.ignored(joined(folder, compression), QStringLiteral("a folder"),
                            QStringLiteral("what it holds: it is no compression such as raw, c23, c40"));
                    continue;
                }
                any = true;
                if (!wanted(work, compression))
                    continue;
                Subset subset;
                subset.folder = joined(folder, compression);
                subset.method = part == kOriginal ? QString() : name;
                subset.actors = name == kActors || name == kDetection;
                subset.compression = compression;
                subset.clips = clipsInParts(work, subset.folder);
                const bool masksOnly = subset.clips.isEmpty() && work.isFolder(joined(subset.folder, QStringLiteral("masks")));
                if (subset.clips.isEmpty() && !masksOnly)
                    work.missing(joined(subset.folder, QStringLiteral("videos")), QStringLiteral("videos, or folders of frames in images/"),
                        QStringLiteral("%1 at %2").arg(name, compression));
                subsets.append(subset);
            }
            if (!any && !known.contains(name))
                work.ignored(folder, QStringLiteral("a folder without raw, c23 or c40"), QStringLiteral("what it holds"));
        }
    }

    static void tellMissing(ScanWork& work, const QList<Subset>& subsets, const QStringList& compressions, const PairSplits& splits)
    {
        const QString wantedLevel = work.options().compression;
        const QStringList levels
            = !compressions.isEmpty() ? compressions : QStringList { wantedLevel.isEmpty() ? QStringLiteral("c23") : wantedLevel };
        const auto lacks = [&](const QString& path) {
            return std::none_of(subsets.begin(), subsets.end(), [&](const Subset& s) { return s.folder == path; });
        };
        for (const QString& level : levels) {
            const QString youtube = kOriginal + u'/' + kYoutube + u'/' + level;
            if (lacks(youtube))
                work.missing(youtube,
                    QStringLiteral("the %1 real videos at %2")
                        .arg(splits.isEmpty() ? qsizetype { 1000 } : splits.splitOfId.size())
                        .arg(level),
                    QStringLiteral("all real faces at %1, so that there is nothing to expand and no real class").arg(level));
            for (const QString& method : kFourMethods) {
                const QString folder = kManipulated + u'/' + method + u'/' + level;
                if (lacks(folder))
                    work.missing(folder,
                        QStringLiteral("the %1 videos of %2 at %3")
                            .arg(splits.isEmpty() ? qsizetype { 1000 } : splits.pairs.size())
                            .arg(method, level),
                        QStringLiteral("%1 at %2").arg(method, level));
            }
        }
    }
};

class FaceShifterLayout : public LayoutReader {
public:
    QString name() const override { return QStringLiteral("faceshifter"); }
    QString signature() const override { return QStringLiteral("raw/, c23/ or c40/ with videos/ or faces/ of names such as 000_003"); }
    bool hasCompression() const override { return true; }

    bool recognises(ScanWork& work) const override
    {
        for (const QString& level : work.list({}).folders) {
            if (!isCompression(level))
                continue;
            for (const QString& part :
                { QStringLiteral("videos"), QStringLiteral("images"), QStringLiteral("frames"), QStringLiteral("faces") }) {
                const ScanWork::Listing listing = work.list(level + u'/' + part);
                if (!listing.folders.isEmpty() || !listing.files.isEmpty())
                    return true;
            }
        }
        return false;
    }

    Result<> read(ScanWork& work) const override
    {
        const auto splits = readPairSplits(work);
        if (!splits)
            return tl::unexpected(splits.error());
        for (const QString& level : work.list({}).folders) {
            if (!isCompression(level) || !wanted(work, level))
                continue;
            Subset forged { level, kFaceShifter, false, level, clipsInParts(work, level) };
            if (forged.clips.isEmpty())
                work.missing(level + QStringLiteral("/videos"), QStringLiteral("videos, or folders of frames in faces/"),
                    QStringLiteral("FaceShifter at %1").arg(level));
            addClips(work, forged, *splits);
            tellGaps(work, forged, *splits);
            Subset real { kOriginal + u'/' + kYoutube + u'/' + level, {}, false, level, {} };
            real.clips = clipsInParts(work, real.folder);
            if (real.clips.isEmpty())
                work.missing(real.folder, QStringLiteral("the real videos, which are FaceForensics++'s, at %1").arg(level),
                    QStringLiteral("all real faces at %1").arg(level));
            addClips(work, real, *splits);
            tellGaps(work, real, *splits);
        }
        tellAbsentSplits(work, *splits, QStringLiteral("the split of its videos (FaceForensics++'s are meant)"));
        return {};
    }
};

} // namespace

const LayoutReader* faceForensicsLayout()
{
    static const FaceForensicsLayout layout;
    return &layout;
}

const LayoutReader* faceShifterLayout()
{
    static const FaceShifterLayout layout;
    return &layout;
}

} // namespace semblance::dataset
