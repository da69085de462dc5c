// SPDX-License-Identifier: GPL-3.0-or-later
// DeeperForensics-1.0: manipulated_videos/<variant>/<target id>_<actor>.mp4 (the face of the actor in FaceForensics++'s target video),
// lists/splits/<split>.txt with a manipulated video a line; source_videos/ are studio recordings, which the authors say are not the real
// class. The real ones are FaceForensics++'s at c23. Or as the official SJEDD code wants it: videos/<variant>/, faces/<variant>/.
#include "core/dataset/data_file.h"
#include "core/dataset/layouts/layout_reader.h"
#include "core/dataset/layouts/media_names.h"
#include "core/dataset/layouts/pair_splits.h"

#include <QRegularExpression>

namespace semblance::dataset {
namespace {

const QString kManipulated = QStringLiteral("manipulated_videos");
const QString kEndToEnd = QStringLiteral("end_to_end");
const QString kYoutube = QStringLiteral("original_sequences/youtube");

const QStringList& variants()
{
    static const QStringList names
        = QStringLiteral("end_to_end reenact_postprocess end_to_end_level_1 end_to_end_level_2 end_to_end_level_3 "
                         "end_to_end_level_4 end_to_end_level_5 end_to_end_random_level end_to_end_mix_2_distortions "
                         "end_to_end_mix_3_distortions end_to_end_mix_4_distortions")
              .split(u' ');
    return names;
}

struct Splits {
    QMap<QString, QString> ofName; ///< "000_M101"
    QMap<QString, QString> ofTarget; ///< "000"; empty text where a target is in several splits
    bool whole = true;
};

Result<Splits> readSplits(ScanWork& work)
{
    static const QRegularExpression form(QStringLiteral("^\\d+_[A-Za-z]\\d+$"));
    Splits splits;
    for (const QString& split : { QStringLiteral("train"), QStringLiteral("val"), QStringLiteral("test") }) {
        const QString path = QStringLiteral("lists/splits/%1.txt").arg(split);
        if (!work.isFile(path)) {
            splits.whole = false;
            work.missing(path, QStringLiteral("the names of the manipulated videos of a split"), QStringLiteral("the split of its videos"));
            continue;
        }
        const auto lines = readLines(work.absolute(path));
        if (!lines)
            return tl::unexpected(lines.error());
        for (const NumberedLine& line : *lines) {
            const auto wrong = [&](const Sentence& what) {
                return failure(Error::Kind::File, Sentence::of("%1, line %2: %3.").arg(work.absolute(path)).arg(line.line).arg(what));
            };
            if (!work.below(line.text))
                return wrong(Sentence::of("%1 leads out of the dataset's folder").arg(line.text));
            const QString name = stemOf(line.text);
            if (!form.match(name).hasMatch())
                return wrong(
                    Sentence::of("wanted is the name of a manipulated video such as 000_M101.mp4, not \"%1\"").arg(line.text.left(200)));
            if (const QString other = splits.ofName.value(name, split); other != split)
                return wrong(Sentence::of("%1 is in the split %2 already").arg(name, other));
            splits.ofName.insert(name, split);
            QString& target
                = splits.ofTarget.insert(name.section(u'_', 0, 0), splits.ofTarget.value(name.section(u'_', 0, 0), split)).value();
            if (target != split)
                target.clear();
        }
    }
    return splits;
}

class DeeperForensicsLayout : public LayoutReader {
public:
    QString name() const override { return QStringLiteral("deeperforensics-1.0"); }
    QString signature() const override { return QStringLiteral("manipulated_videos/ with folders such as end_to_end/"); }

    bool recognises(ScanWork& work) const override
    {
        return work.isFolder(kManipulated) || work.isFolder(QStringLiteral("videos/") + kEndToEnd)
            || work.isFolder(QStringLiteral("faces/") + kEndToEnd);
    }

    Result<> read(ScanWork& work) const override
    {
        const auto splits = readSplits(work);
        if (!splits)
            return tl::unexpected(splits.error());
        QString part = kManipulated;
        for (const QString& other : { QStringLiteral("faces"), QStringLiteral("videos") }) {
            if (!work.isFolder(kManipulated) && work.isFolder(other + u'/' + kEndToEnd))
                part = other;
        }
        const QStringList folders = work.list(part).folders;
        for (const QString& variant : folders)
            readVariant(work, part, variant, *splits);
        for (const QString& variant : part == kManipulated ? variants() : QStringList { kEndToEnd }) {
            if (!folders.contains(variant))
                work.missing(joined(part, variant), QStringLiteral("1000 manipulated videos"), variant);
        }
        readReal(work, *splits);
        if (work.isFolder(QStringLiteral("source_videos")))
            work.ignored(QStringLiteral("source_videos"), QStringLiteral("the studio recordings of the actors"),
                QStringLiteral("all of them: they are not the real class, by the dataset's own document"));
        return {};
    }

private:
    static void readVariant(ScanWork& work, const QString& part, const QString& variant, const Splits& splits)
    {
        const QString folder = joined(part, variant);
        const QList<FoundMedia> clips = work.clips(folder);
        const QString expected = splits.ofName.isEmpty()
            ? QStringLiteral("manipulated videos")
            : QStringLiteral("the %1 videos that the split files name").arg(splits.ofName.size());
        if (clips.isEmpty()) {
            work.missing(folder, expected, variant);
            return;
        }
        QSet<QString> there;
        QStringList unnamed;
        for (const FoundMedia& clip : clips) {
            const QString stem = stemOf(clip.path, clip.kind == ItemKind::Frames);
            there.insert(stem);
            const auto split = splits.ofName.constFind(stem);
            if (split == splits.ofName.constEnd())
                unnamed.append(stem);
            work.add({ clip.path, clip.kind, variant, {}, stem.section(u'_', 0, 0), stem.section(u'_', 1, 1),
                split == splits.ofName.constEnd() ? QString() : *split, {}, {} });
        }
        QStringList absent;
        for (const QString& name : splits.ofName.keys()) {
            if (!there.contains(name))
                absent.append(name);
        }
        if (absent.isEmpty())
            work.found(folder, expected, counted(clips.size(), QStringLiteral("clip"), QStringLiteral("clips")));
        else
            work.incomplete(folder, expected, QStringLiteral("%1 of them").arg(splits.ofName.size() - absent.size()), someOf(absent));
        if (!unnamed.isEmpty() && splits.whole)
            work.incomplete(folder, QStringLiteral("names that a split file has"),
                counted(unnamed.size(), QStringLiteral("clip of another name"), QStringLiteral("clips of other names")),
                QStringLiteral("the split of %1").arg(someOf(unnamed)));
    }

    static void readReal(ScanWork& work, const Splits& splits)
    {
        QStringList folders { QStringLiteral("target_videos") };
        for (const QString& level : work.list(kYoutube).folders)
            folders.append(kYoutube + u'/' + level);
        bool any = false;
        for (const QString& folder : folders) {
            QList<FoundMedia> clips = clipsInParts(work, folder);
            if (clips.isEmpty())
                clips = work.clips(folder);
            for (const FoundMedia& clip : clips) {
                const QString id = stemOf(clip.path, clip.kind == ItemKind::Frames);
                work.add({ clip.path, clip.kind, {}, folder.startsWith(kYoutube) ? folder.section(u'/', -1) : QString(), id, {},
                    splits.ofTarget.value(id), {}, {} });
            }
            if (!clips.isEmpty())
                work.found(folder, QStringLiteral("the real target videos"),
                    counted(clips.size(), QStringLiteral("clip"), QStringLiteral("clips")));
            any = any || !clips.isEmpty();
        }
        if (!any)
            work.missing(kYoutube + QStringLiteral("/c23/videos"),
                QStringLiteral("the real target videos, which are FaceForensics++'s 1000 at c23 (or in target_videos/)"),
                QStringLiteral("all real faces, so that there is no real class"));
    }
};

} // namespace

const LayoutReader* deeperForensicsLayout()
{
    static const DeeperForensicsLayout layout;
    return &layout;
}

} // namespace semblance::dataset
