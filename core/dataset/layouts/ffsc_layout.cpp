// SPDX-License-Identifier: GPL-3.0-or-later
// FFSC: <Train|Val|Test>/<method>/..., <split>/Real/<origin>/<clip>/, Test/Protocol-1/<method>/...; pictures lie in the method's folder, in
// folders named like the clip they come from, or in folders that mean nothing. List files "path key", where there are any, say more.
#include "core/dataset/layouts/label_lists.h"
#include "core/dataset/layouts/layout_reader.h"
#include "core/dataset/layouts/media_names.h"
#include "core/dataset/layouts/pair_splits.h"

#include <QRegularExpression>

namespace semblance::dataset {
namespace {

const QString kReal = QStringLiteral("Real");

const QStringList& trainMethods()
{
    static const QStringList names = QStringLiteral(
        "BlendFace diffae-age diffae-gender fomm-expr fomm-pose fsgan simswap StyleGAN2_dis-gender StyleRes-age StyleRes-expr TPS-pose")
                                         .split(u' ');
    return names;
}

const QStringList& protocolMethods()
{
    static const QStringList names = QStringLiteral("FNeVR HFGI-age HFGI-smile InfoSwap StyleCLIP-gender").split(u' ');
    return names;
}

bool isProtocol(const QString& folder)
{
    return folder.startsWith(QLatin1String("Protocol-"), Qt::CaseInsensitive);
}

/// The person of "_-926WzaH2A_215_0037" is the YouTube video's, that of "00168" the Celeb-DF video's; empty: no such name.
QString personOf(const QString& name)
{
    static const QRegularExpression form(QStringLiteral("^(?:([A-Za-z0-9_-]{11})_\\d|(\\d{5})(?:_|$))"));
    const auto match = form.match(name);
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

/// "A_by_B" shows A's video with B's face; "A_2_B" and "A_To_B" show B's video (the frame numbers are B's) with A's face.
PathFacts peopleOf(const QString& name)
{
    static const QRegularExpression by(QStringLiteral("^(.+)_by_(.+)$"));
    static const QRegularExpression onto(QStringLiteral("^(.+?\\d)_(?:2|To)_([A-Za-z0-9_-]{11}_\\d.*|\\d{5}(?:_.*)?)$"));
    PathFacts facts;
    const auto byOther = by.match(name);
    const auto ontoOther = onto.match(name);
    if (byOther.hasMatch()) {
        facts.identity = personOf(byOther.captured(1));
        facts.sourceIdentity = personOf(byOther.captured(2));
    } else if (ontoOther.hasMatch()) {
        facts.identity = personOf(ontoOther.captured(2));
        facts.sourceIdentity = personOf(ontoOther.captured(1));
    } else {
        facts.identity = personOf(name);
    }
    return facts;
}

PathFacts factsOfPath(const QString& path)
{
    static const QStringList methods = LabelTable::published(Hierarchy::Ffsc).methods();
    QStringList parts = path.split(u'/');
    const QString stem = stemOf(parts.takeLast());
    PathFacts facts;
    for (auto part = parts.rbegin(); part != parts.rend() && facts.identity.isEmpty(); ++part)
        facts = peopleOf(*part);
    // Folders come first: a frame's number may look like a Celeb-DF video's.
    if (facts.identity.isEmpty())
        facts = peopleOf(stem);
    for (const QString& part : parts) {
        if (methods.contains(part))
            facts.method = part;
    }
    return facts;
}

class FfscLayout : public LayoutReader {
public:
    QString name() const override { return QStringLiteral("ffsc"); }
    QString signature() const override
    {
        return QStringLiteral("Train/, Val/, Test/ with folders such as diffae-age/, fomm-pose/, Protocol-1/");
    }
    Result<Hierarchy> hierarchy(ScanWork&) const override { return Hierarchy::Ffsc; }

    bool recognises(ScanWork& work) const override
    {
        for (const QString& split : splitFolders(work)) {
            for (const QString& folder : work.list(split).folders) {
                if (trainMethods().contains(folder) || protocolMethods().contains(folder) || isProtocol(folder))
                    return true;
            }
        }
        return false;
    }

    Result<> read(ScanWork& work) const override
    {
        if (const QStringList lists = labelLists(work); !lists.isEmpty())
            return readLabelLists(work, lists, Hierarchy::Ffsc, factsOfPath);
        for (const QString& folder : splitFolders(work))
            readSplit(work, folder, splitName(folder));
        for (const QString& split : { QStringLiteral("Train"), QStringLiteral("Val"), QStringLiteral("Test") }) {
            const QStringList there = splitFolders(work);
            if (std::none_of(there.begin(), there.end(), [&](const QString& f) { return f.compare(split, Qt::CaseInsensitive) == 0; }))
                work.missing(
                    split, QStringLiteral("a folder for each method, and Real"), QStringLiteral("the split %1").arg(splitName(split)));
        }
        return {};
    }

private:
    static QStringList splitFolders(ScanWork& work)
    {
        QStringList folders = work.list({}).folders;
        folders.removeIf([](const QString& f) { return splitName(f).isEmpty(); });
        return folders;
    }

    static void readSplit(ScanWork& work, const QString& folder, const QString& split)
    {
        const QStringList methods = work.list(folder).folders;
        for (const QString& method : methods) {
            const QString path = joined(folder, method);
            if (!isProtocol(method)) {
                readMethod(work, path, method, split);
                continue;
            }
            const QStringList inner = work.list(path).folders;
            for (const QString& name : inner)
                readMethod(work, joined(path, name), name, split);
            if (method.endsWith(u'1'))
                tellAbsent(work, path, inner, protocolMethods());
        }
        if (split == QLatin1String("train"))
            tellAbsent(work, folder, methods, trainMethods());
        if (!methods.contains(kReal))
            work.missing(
                joined(folder, kReal), QStringLiteral("real pictures"), QStringLiteral("the real faces of the split %1").arg(split));
    }

    static void tellAbsent(ScanWork& work, const QString& folder, const QStringList& there, const QStringList& expected)
    {
        for (const QString& method : expected) {
            if (!there.contains(method))
                work.missing(joined(folder, method), QStringLiteral("pictures forged by %1").arg(method), method);
        }
    }

    static void readMethod(ScanWork& work, const QString& folder, const QString& method, const QString& split)
    {
        const bool real = method == kReal;
        QList<FoundMedia> media;
        collect(work, folder, media);
        const QString expected = real ? QStringLiteral("real pictures") : QStringLiteral("pictures forged by %1").arg(method);
        if (media.isEmpty()) {
            work.missing(folder, expected, real ? QStringLiteral("the real faces of the split %1").arg(split) : method);
            return;
        }
        for (const FoundMedia& found : media) {
            const PathFacts facts = factsOfPath(found.path.sliced(folder.size() + 1));
            work.add({ found.path, found.kind, real ? QString() : method, {}, facts.identity, facts.sourceIdentity, split, {}, {} });
        }
        work.found(folder, expected, counted(media.size(), QStringLiteral("item"), QStringLiteral("items")));
    }

    /// Folders named like a clip are one item; pictures elsewhere are one each.
    static void collect(ScanWork& work, const QString& folder, QList<FoundMedia>& media, int depth = 0)
    {
        constexpr int deepest = 6;
        const ScanWork::Listing listing = work.list(folder);
        for (const QString& name : listing.files) {
            if (isImageName(name))
                media.append({ joined(folder, name), ItemKind::Image });
            else if (isVideoName(name))
                media.append({ joined(folder, name), ItemKind::Video });
        }
        for (const QString& name : listing.folders) {
            const QString path = joined(folder, name);
            if (!peopleOf(name).identity.isEmpty() && work.holdsPicture(path))
                media.append({ path, ItemKind::Frames });
            else if (depth < deepest)
                collect(work, path, media, depth + 1);
        }
    }
};

} // namespace

const LayoutReader* ffscLayout()
{
    static const FfscLayout layout;
    return &layout;
}

} // namespace semblance::dataset
