// SPDX-License-Identifier: GPL-3.0-or-later
// DiffusionFace and DiFF: pictures by the kind of diffusion that made them, also inside train/, val/, test/, or named by list files "path
// 1". DiFF: T2I, I2I, FS, FE with a folder for each generator, and real pictures. DiffusionFace publishes archives, no folder names: looked
// for are the kinds its paper names.
#include "core/dataset/layouts/label_lists.h"
#include "core/dataset/layouts/layout_reader.h"
#include "core/dataset/layouts/media_names.h"
#include "core/dataset/layouts/pair_splits.h"

namespace semblance::dataset {
namespace {

/// "Multi-Modal-CelebA-HQ" -> "multimodalcelebahq".
QString bare(const QString& name)
{
    QString bare;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            bare += c;
    }
    return bare;
}

/// "DiFF_train" -> "train".
QString splitOfFolder(const QString& folder)
{
    const QString split = splitName(folder);
    return split.isEmpty() ? splitName(folder.section(u'_', -1)) : split;
}

class DiffusionLayout : public LayoutReader {
public:
    bool recognises(ScanWork& work) const override
    {
        QSet<QString> kinds;
        for (const auto& [base, split] : bases(work)) {
            for (const QString& folder : work.list(base).folders) {
                if (const QString kind = kindOfFolder(folder); !kind.isEmpty())
                    kinds.insert(kind);
            }
        }
        return isEnough(kinds);
    }

    Result<> read(ScanWork& work) const override
    {
        if (const QStringList lists = labelLists(work); !lists.isEmpty())
            return readLabelLists(work, lists, Hierarchy::Ffpp, [&](const QString& path) { return factsOfPath(path); });
        QSet<QString> kinds;
        bool real = false;
        for (const auto& [base, split] : bases(work)) {
            for (const QString& folder : work.list(base).folders) {
                if (base.isEmpty() && !splitOfFolder(folder).isEmpty())
                    continue;
                const QString path = joined(base, folder);
                const QString kind = kindOfFolder(folder);
                if (isReal(folder)) {
                    real = add(work, path, {}, split, QStringLiteral("real pictures")) || real;
                } else if (kind.isEmpty()) {
                    work.ignored(path, QStringLiteral("a folder of no kind that %1 has").arg(name()), QStringLiteral("what it holds"));
                } else {
                    kinds.insert(kind);
                    readKind(work, path, folder, split);
                }
            }
        }
        for (const QString& kind : expectedKinds()) {
            if (!kinds.contains(bare(kind)))
                work.missing(kind, QStringLiteral("pictures of the kind %1").arg(kind), kind);
        }
        if (!real)
            work.missing(
                QStringLiteral("real"), QStringLiteral("real pictures"), QStringLiteral("all real faces, so that there is no real class"));
        return {};
    }

protected:
    /// The kind of forgery a folder's name stands for, as bare(); empty: none.
    virtual QString kindOfFolder(const QString& folder) const = 0;
    virtual bool isEnough(const QSet<QString>& kinds) const = 0;
    virtual QStringList expectedKinds() const = 0;
    virtual bool isReal(const QString& folder) const = 0;

    static bool add(ScanWork& work, const QString& folder, const QString& method, const QString& split, const QString& expected)
    {
        const QList<FoundMedia> pictures = work.pictures(folder);
        if (pictures.isEmpty()) {
            work.missing(folder, expected, method.isEmpty() ? QStringLiteral("the real faces of this folder") : method);
            return false;
        }
        for (const FoundMedia& picture : pictures)
            work.add({ picture.path, picture.kind, method, {}, {}, {}, split, {}, {} });
        work.found(folder, expected, counted(pictures.size(), QStringLiteral("picture"), QStringLiteral("pictures")));
        return true;
    }

private:
    /// The kind's folder itself, or a folder for each generator in it.
    static void readKind(ScanWork& work, const QString& path, const QString& folder, const QString& split)
    {
        const ScanWork::Listing listing = work.list(path);
        const bool direct = listing.folders.isEmpty() || work.holdsPicture(path);
        if (direct) {
            add(work, path, folder, split, QStringLiteral("pictures of the kind %1").arg(folder));
            return;
        }
        for (const QString& generator : listing.folders)
            add(work, joined(path, generator), folder + u'-' + generator, split, QStringLiteral("pictures by %1").arg(generator));
    }

    PathFacts factsOfPath(const QString& path) const
    {
        PathFacts facts;
        const QStringList parts = path.split(u'/');
        for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
            if (kindOfFolder(parts[i]).isEmpty())
                continue;
            facts.method = parts[i];
            if (i + 2 < parts.size())
                facts.method += u'-' + parts[i + 1];
            break;
        }
        return facts;
    }

    /// Where the kinds' folders lie, with the split they stand for.
    static QList<std::pair<QString, QString>> bases(ScanWork& work)
    {
        QList<std::pair<QString, QString>> bases { { QString(), QString() } };
        for (const QString& folder : work.list({}).folders) {
            if (const QString split = splitOfFolder(folder); !split.isEmpty())
                bases.append({ folder, split });
        }
        return bases;
    }
};

class DiffLayout : public DiffusionLayout {
public:
    QString name() const override { return QStringLiteral("diff"); }
    QString signature() const override { return QStringLiteral("two or more of the folders T2I/, I2I/, FS/, FE/"); }
    /// FS is face swapping; the other conditions have no row.
    QString kindOfMethod(const QString& method) const override
    {
        return bare(method.section(u'-', 0, 0)) == QLatin1String("fs") ? QStringLiteral("FS") : QString();
    }

protected:
    QString kindOfFolder(const QString& folder) const override { return expectedBare().contains(bare(folder)) ? bare(folder) : QString(); }
    bool isEnough(const QSet<QString>& kinds) const override { return kinds.size() >= 2; }
    QStringList expectedKinds() const override { return QStringLiteral("T2I I2I FS FE").split(u' '); }
    bool isReal(const QString& folder) const override
    {
        return bare(folder) == QLatin1String("real") || bare(folder) == QLatin1String("pristine");
    }

private:
    static const QStringList& expectedBare()
    {
        static const QStringList kinds = QStringLiteral("t2i i2i fs fe").split(u' ');
        return kinds;
    }
};

class DiffusionFaceLayout : public DiffusionLayout {
public:
    QString name() const override { return QStringLiteral("diffusionface"); }
    QString signature() const override { return QStringLiteral("folders such as Diffswap/, Inpaint/, Img2Img/, ADM/, DDPM/, LDM/"); }
    QString kindOfMethod(const QString& method) const override
    {
        return kindOfFolder(method.section(u'-', 0, 0)) == QLatin1String("diffswap") ? QStringLiteral("DiffSwap") : QString();
    }

protected:
    QString kindOfFolder(const QString& folder) const override
    {
        static const QStringList conditional = QStringLiteral("diffswap inpaint img2img text2img").split(u' ');
        static const QStringList unconditional = QStringLiteral("adm ddpm ddim pndm p2 ldm unconditional").split(u' ');
        const QString name = bare(folder);
        for (const QString& kind : conditional) {
            if (name.startsWith(kind))
                return kind;
        }
        if (name.startsWith(QLatin1String("txt2img")))
            return QStringLiteral("text2img");
        return unconditional.contains(name) ? name : QString();
    }
    bool isEnough(const QSet<QString>& kinds) const override { return kinds.contains(QStringLiteral("diffswap")) || kinds.size() >= 2; }
    QStringList expectedKinds() const override { return QStringLiteral("Diffswap Inpaint Img2Img").split(u' '); }
    bool isReal(const QString& folder) const override
    {
        static const QStringList names = QStringLiteral("real celebahq mmcelebahq multimodalcelebahq celebahqimg").split(u' ');
        return names.contains(bare(folder));
    }
};

} // namespace

const LayoutReader* diffusionFaceLayout()
{
    static const DiffusionFaceLayout layout;
    return &layout;
}

const LayoutReader* diffLayout()
{
    static const DiffLayout layout;
    return &layout;
}

} // namespace semblance::dataset
