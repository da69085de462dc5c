// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/synthesis/dataset_files.h"

#include "core/dataset/synthesis/truth.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace semblance::dataset::synthesis {
namespace {

QByteArray optionsText(const SynthesisOptions& o)
{
    const QJsonObject json {
        { QStringLiteral("schema"), QStringLiteral("semblance.synthesis/1") },
        { QStringLiteral("identities"), o.identities },
        { QStringLiteral("videos_per_identity"), o.videosPerIdentity },
        { QStringLiteral("frames_per_video"), o.framesPerVideo },
        { QStringLiteral("width"), o.width },
        { QStringLiteral("height"), o.height },
        { QStringLiteral("frames_per_second"), o.framesPerSecond },
        { QStringLiteral("seed"), QString::number(o.seed) },
        { QStringLiteral("compression"), o.compression },
    };
    return QJsonDocument(json).toJson();
}

QByteArray readmeText(const SynthesisOptions& o)
{
    return QStringLiteral(
        "# A generated dataset of people who do not exist\n"
        "\n"
        "Made by `semblance dataset synthesize --identities %1 --videos-per-identity %2 --frames %3 --size %4x%5 --fps %6 --compression "
        "%7\n"
        "--seed %8`. Folders and names are FaceForensics++'s. The people are drawn from a statistical model of public-domain portraits "
        "and\n"
        "rendered; the four \"methods\" are stand-ins named after those of FaceForensics++, not their programs.\n"
        "\n"
        "- `original_sequences/youtube/%7/videos/NNN.mp4`: real (unforged) videos; `identities.csv` says who is who.\n"
        "- `manipulated_sequences/METHOD/%7/videos/NNN_MMM.mp4`: video NNN with the face (Deepfakes, FaceSwap) or the expression\n"
        "  (Face2Face, NeuralTextures) of video MMM.\n"
        "- `manipulated_sequences/METHOD/masks/videos/`: lossless; white where a pixel was blended, black where it is the real one's.\n"
        "- `truth/original/NNN.json`, `truth/METHOD/NNN_MMM.json`: identities, seeds, label vector, 68 landmarks of every frame.\n"
        "- `splits/train.json`, `val.json`, `test.json`: pairs of videos; no person is in two of them.\n"
        "\n"
        "Good for tests, tutorials and demonstrations. A detector's figures on it say nothing about real forgeries.\n")
        .arg(o.identities)
        .arg(o.videosPerIdentity)
        .arg(o.framesPerVideo)
        .arg(o.width)
        .arg(o.height)
        .arg(o.framesPerSecond)
        .arg(o.compression)
        .arg(o.seed)
        .toUtf8();
}

} // namespace

QString identityName(int identity)
{
    return QStringLiteral("person-%1").arg(identity, 3, 10, QLatin1Char('0'));
}

QString DatasetFiles::videoPath(const QString& method, const QString& id) const
{
    const QString subset
        = method.isEmpty() ? QStringLiteral("original_sequences/youtube") : QStringLiteral("manipulated_sequences/") + method;
    return subset + u'/' + m_compression + QStringLiteral("/videos/") + id + QStringLiteral(".mp4");
}

QString DatasetFiles::maskPath(const QString& method, const QString& id) const
{
    return QStringLiteral("manipulated_sequences/%1/masks/videos/%2.mp4").arg(method, id);
}

QString DatasetFiles::truthPath(const QString& method, const QString& id) const
{
    return QStringLiteral("truth/%1/%2.json").arg(method.isEmpty() ? QStringLiteral("original") : method, id);
}

Result<> DatasetFiles::prepare(const SynthesisOptions& options, const DatasetPlan& plan) const
{
    const QString path = m_folder.absolutePath();
    const QByteArray wanted = optionsText(options);
    QFile marker(absolute(QStringLiteral("synthesis.json")));
    if (marker.open(QIODevice::ReadOnly)) {
        if (marker.readAll() != wanted)
            return failure(Error::Kind::File,
                Sentence::of("%1 holds a dataset made with other options (see its synthesis.json); choose another folder, or the same "
                             "options to go on.")
                    .arg(path));
    } else if (!m_folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        return failure(Error::Kind::File, Sentence::of("%1 is not empty and holds no generated dataset; choose another folder.").arg(path));
    }
    QByteArray identities = "video,identity\n";
    for (const auto& video : plan.videos)
        identities += video.id.toUtf8() + ',' + identityName(video.identity).toUtf8() + '\n';
    QList<QPair<QString, QByteArray>> texts { { QStringLiteral("synthesis.json"), wanted },
        { QStringLiteral("README.md"), readmeText(options) }, { QStringLiteral("identities.csv"), identities } };
    for (const auto& split : plan.splits) {
        QJsonArray pairs;
        for (const auto& [a, b] : split.pairs)
            pairs.append(QJsonArray { plan.videos[a].id, plan.videos[b].id });
        texts.append({ QStringLiteral("splits/%1.json").arg(split.name), QJsonDocument(pairs).toJson() });
    }
    for (const auto& [file, text] : texts)
        if (const auto written = writeTextFile(absolute(file), text); !written)
            return written;
    return {};
}

} // namespace semblance::dataset::synthesis
