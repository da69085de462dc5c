// SPDX-License-Identifier: GPL-3.0-or-later
// Celeb-DF v2: Celeb-real/id0_0001.mp4, YouTube-real/00000.mp4, Celeb-synthesis/id0_id16_0003.mp4 (the face of id16 in a video of id0), the
// videos also in a folder videos/ of each; List_of_testing_videos.txt, whose 1 means real. Or faces cut out by the official SJEDD code:
// faces/RealCDF/00011/, faces/FakeCDF/id0_id16_0003/.
#include "core/dataset/data_file.h"
#include "core/dataset/layouts/layout_reader.h"
#include "core/dataset/layouts/media_names.h"
#include "core/dataset/layouts/pair_splits.h"

#include <QHash>

namespace semblance::dataset {
namespace {

const QString kSynthesis = QStringLiteral("Celeb-synthesis");
const QString kList = QStringLiteral("List_of_testing_videos.txt");

struct Part {
    QString folder;
    bool real;
    QString videos; ///< as published
};
const QList<Part>& parts()
{
    static const QList<Part> parts {
        { QStringLiteral("Celeb-real"), true, QStringLiteral("real videos of celebrities (590 as published)") },
        { QStringLiteral("YouTube-real"), true, QStringLiteral("real videos from YouTube (300 as published)") },
        { kSynthesis, false, QStringLiteral("face swaps (5639 as published)") },
    };
    return parts;
}

struct TestVideo {
    QString path;
    bool real = false;
};

Result<QHash<QString, TestVideo>> readList(ScanWork& work)
{
    QHash<QString, TestVideo> videos; // by stem: the names of the three folders differ in form
    const QString file = work.absolute(kList);
    const auto lines = readLines(file);
    if (!lines)
        return tl::unexpected(lines.error());
    for (const NumberedLine& line : *lines) {
        const auto wrong = [&](const Sentence& what) {
            return failure(Error::Kind::File, Sentence::of("%1, line %2: %3.").arg(file).arg(line.line).arg(what));
        };
        const QString flag = line.text.section(u' ', 0, 0, QString::SectionSkipEmpty);
        const QString path = line.text.section(u' ', 1, -1, QString::SectionSkipEmpty).trimmed();
        if ((flag != QLatin1String("0") && flag != QLatin1String("1")) || path.isEmpty())
            return wrong(Sentence::of("wanted is 1 (real) or 0 (forged) and a video, such as \"1 YouTube-real/00170.mp4\""));
        if (!work.below(path))
            return wrong(Sentence::of("%1 leads out of the dataset's folder").arg(path));
        const bool real = flag == QLatin1String("1");
        if (real == path.startsWith(kSynthesis + u'/'))
            return wrong(Sentence::of("%1 says %2, but the folder of %3 says the opposite; in this list 1 is real")
                             .arg(flag, real ? QStringLiteral("real") : QStringLiteral("forged"), path));
        videos.insert(stemOf(path), { path, real });
    }
    return videos;
}

class CelebDfLayout : public LayoutReader {
public:
    QString name() const override { return QStringLiteral("celeb-df-v2"); }
    QString signature() const override { return QStringLiteral("Celeb-real/, YouTube-real/, Celeb-synthesis/"); }

    bool recognises(ScanWork& work) const override
    {
        return work.isFile(kList) || work.isFolder(QStringLiteral("faces/FakeCDF"))
            || std::any_of(parts().begin(), parts().end(), [&](const Part& part) { return work.isFolder(part.folder); });
    }

    Result<> read(ScanWork& work) const override
    {
        QHash<QString, TestVideo> test;
        const bool listed = work.isFile(kList);
        if (listed) {
            auto list = readList(work);
            if (!list)
                return tl::unexpected(list.error());
            test = std::move(*list);
        } else {
            work.missing(kList, QStringLiteral("the list of the 518 videos of the test set"), QStringLiteral("the split of all videos"));
        }
        QSet<QString> seen;
        const bool cutOut = std::none_of(parts().begin(), parts().end(), [&](const Part& part) { return work.isFolder(part.folder); });
        if (cutOut) {
            readFolder(work, QStringLiteral("faces/RealCDF"), true, QStringLiteral("folders of real faces"), listed, test, seen);
            readFolder(work, QStringLiteral("faces/FakeCDF"), false, QStringLiteral("folders of swapped faces"), listed, test, seen);
        } else {
            for (const Part& part : parts())
                readFolder(work, part.folder, part.real, part.videos, listed, test, seen);
        }
        tellAbsent(work, test, seen);
        return {};
    }

private:
    static void readFolder(ScanWork& work, const QString& folder, bool real, const QString& expected, bool listed,
        const QHash<QString, TestVideo>& test, QSet<QString>& seen)
    {
        static const QStringList containers { QStringLiteral("videos"), QStringLiteral("images"), QStringLiteral("frames"),
            QStringLiteral("faces") };
        QList<FoundMedia> clips = work.clips(folder);
        clips.removeIf(
            [&](const FoundMedia& clip) { return clip.kind == ItemKind::Frames && containers.contains(stemOf(clip.path, true)); });
        if (clips.isEmpty())
            clips = clipsInParts(work, folder);
        if (clips.isEmpty()) {
            work.missing(folder, expected, real ? QStringLiteral("the real faces of this folder") : QStringLiteral("all forged faces"));
            return;
        }
        for (const FoundMedia& clip : clips) {
            const QString stem = stemOf(clip.path, clip.kind == ItemKind::Frames);
            DatasetItem item;
            item.path = clip.path;
            item.kind = clip.kind;
            if (!real)
                item.method = kSynthesis;
            const QStringList words = stem.split(u'_');
            if (stem.startsWith(QLatin1String("id")) && words.size() >= 2) {
                item.identity = words[0];
                if (!real && words[1].startsWith(QLatin1String("id")))
                    item.sourceIdentity = words[1];
            }
            if (listed)
                item.split = test.contains(stem) ? QStringLiteral("test") : QStringLiteral("train");
            seen.insert(stem);
            work.add(item);
        }
        work.found(folder, expected, counted(clips.size(), QStringLiteral("clip"), QStringLiteral("clips")));
    }

    static void tellAbsent(ScanWork& work, const QHash<QString, TestVideo>& test, const QSet<QString>& seen)
    {
        if (test.isEmpty())
            return;
        QStringList absent;
        for (auto it = test.begin(); it != test.end(); ++it) {
            if (!seen.contains(it.key()))
                absent.append(it->path);
        }
        absent.sort();
        const QString expected = QStringLiteral("the videos of the test set");
        if (absent.isEmpty())
            work.found(kList, expected, counted(test.size(), QStringLiteral("video"), QStringLiteral("videos")));
        else
            work.incomplete(kList, expected, QStringLiteral("%1 of %2").arg(test.size() - absent.size()).arg(test.size()), someOf(absent));
    }
};

} // namespace

const LayoutReader* celebDfLayout()
{
    static const CelebDfLayout layout;
    return &layout;
}

} // namespace semblance::dataset
