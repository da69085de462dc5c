// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/sample_maker.h"

#include "core/dataset/expansion/sample_rules.h"
#include "core/faces/face_follower.h"
#include "core/models/read_crop.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace semblance::dataset {
namespace {

constexpr int kEngine = 1; // counts up whenever the same recipe would make other bytes

QByteArray encoded(const cv::Mat& rgb, bool jpeg)
{
    cv::Mat bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    std::vector<uchar> bytes;
    // OpenCV 4.6 has no other way to say 4:4:4 than a chroma quality of its own. Its plain PNG settings are the fastest small ones.
    const bool fine = jpeg ? cv::imencode(".jpg", bgr, bytes, { cv::IMWRITE_JPEG_LUMA_QUALITY, 95, cv::IMWRITE_JPEG_CHROMA_QUALITY, 96 })
                           : cv::imencode(".png", bgr, bytes);
    return fine ? QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())) : QByteArray();
}

/// For reading; a recipe's own numbers are kept whole.
double rounded(double value)
{
    return QString::number(value, 'g', 6).toDouble();
}

QJsonArray array(const std::array<double, 3>& values)
{
    return { rounded(values[0]), rounded(values[1]), rounded(values[2]) };
}

QJsonObject toJson(const ColourTransfer& transfer)
{
    return { { QStringLiteral("source_mean"), array(transfer.sourceMean) },
        { QStringLiteral("source_deviation"), array(transfer.sourceDeviation) },
        { QStringLiteral("target_mean"), array(transfer.targetMean) },
        { QStringLiteral("target_deviation"), array(transfer.targetDeviation) }, { QStringLiteral("gain"), array(transfer.gain) } };
}

void addMeasured(QJsonObject& recipe, const Augmented& made)
{
    if (made.transform) {
        QJsonArray transform;
        for (const double v : made.transform->val)
            transform.append(rounded(v));
        recipe[QStringLiteral("transform")] = transform;
    }
    if (!made.colours.empty()) {
        QJsonArray colours;
        for (const auto& colour : made.colours)
            colours.append(toJson(colour));
        recipe[QStringLiteral("colour_transfer")] = colours;
    }
    recipe[QStringLiteral("seam")] = rounded(made.seam);
}

} // namespace

/// What the attempts on one target share.
struct SampleMaker::Work {
    const ExpansionFace& target;
    NormalisedLandmarks shape {};
    cv::Mat rgb;
    bool targetRead = false;
    struct Neighbour {
        LandmarkIndex::Neighbour found;
        const ExpansionFace* face = nullptr;
        cv::Mat rgb;
    };
    std::vector<Neighbour> people; ///< nearest face of the nearest person, of the next person, ...
};

cv::Mat readCrop(const QString& file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return {};
    const auto crop = models::decodeCrop(input.readAll(), file);
    if (!crop || crop->width() != faces::kCropSize)
        return {};
    return cv::Mat(crop->height(), crop->width(), CV_8UC3, const_cast<std::uint8_t*>(crop->pixels())).clone();
}

QString sampleFileName(const QString& targetFile, int rank, bool jpeg)
{
    QString path = targetFile.section(QLatin1Char('/'), 1);
    if (path.isEmpty())
        path = targetFile;
    if (const auto dot = path.lastIndexOf(QLatin1Char('.')); dot > path.lastIndexOf(QLatin1Char('/')) + 1)
        path.truncate(dot);
    if (rank > 0)
        path += QStringLiteral("-%1").arg(rank);
    return path + (jpeg ? QStringLiteral(".jpg") : QStringLiteral(".png"));
}

SampleMaker::SampleMaker(QString folder, const ExpansionFaces& faces, const ExpandOptions& options, std::vector<LabelVector> labels)
    : m_folder(std::move(folder))
    , m_faces(faces)
    , m_options(options)
    , m_labels(std::move(labels))
{
    for (const QString& method : options.methods)
        m_methods.push_back(*augmentationFromName(method));
}

Result<std::vector<AttemptResult>> SampleMaker::make(const ExpansionUnit& unit) const
{
    Work work { m_faces.targets[unit.target], {}, {}, false, {} };
    std::vector<AttemptResult> results(unit.attempts.size());
    try {
        for (std::size_t i = 0; i < results.size(); ++i)
            makeOne(work, unit.attempts[i], results[i]);
    } catch (const std::exception& e) {
        return failure(Error::Kind::Internal,
            Sentence::of("Samples of %1 can't be made: %2.").arg(work.target.file, QString::fromUtf8(e.what()).simplified()));
    }
    return results;
}

void SampleMaker::makeOne(Work& work, const ExpansionAttempt& attempt, AttemptResult& result) const
{
    const ExpansionFace& target = work.target;
    const Augmentation method = m_methods[attempt.method];
    const QString& methodName = m_options.methods[static_cast<qsizetype>(attempt.method)];
    const quint64 seed = SampleRandom::combined(
        SampleRandom::combined(SampleRandom::combined(m_options.seed, static_cast<quint64>(target.id)), SampleRandom::hashed(methodName)),
        static_cast<quint64>(attempt.rank));

    SampleRow& row = result.row;
    row.kind = SampleKind::Augmented;
    row.method = methodName;
    row.region = regionName(method);
    row.targetCrop = target.id;
    row.identity = m_faces.identities[target.identity];
    row.split = m_faces.splits[target.split];
    row.labels = m_labels[attempt.method];
    row.seed = seed;
    row.recipe = { { QStringLiteral("engine"), kEngine }, { QStringLiteral("rank"), attempt.rank } };
    const auto reject = [&](const QString& reason) {
        row.rejected = reason;
        result.outcome = outcomeOf(reason);
    };
    if (const QString reason = rejectedTarget(target, m_options); !reason.isEmpty())
        return reject(reason);

    Work::Neighbour* source = nullptr;
    if (needsSource(method)) {
        const auto wanted = static_cast<std::size_t>(attempt.rank) + 1;
        if (work.people.size() < wanted) {
            if (work.people.empty())
                work.shape = normalised(target.landmarks);
            const LandmarkIndex& index = m_faces.sourcesFor(target, work.shape);
            for (std::size_t count = wanted == 1 ? 1 : 32 * wanted;; count *= 8) {
                const auto found = index.nearest(work.shape, target.identity, count);
                std::vector<Work::Neighbour> people;
                for (const auto& neighbour : found) {
                    const ExpansionFace& face = m_faces.sources.at(neighbour.id);
                    const bool known
                        = std::any_of(people.begin(), people.end(), [&](const auto& p) { return p.face->identity == face.identity; });
                    if (!known)
                        people.push_back({ neighbour, &face, {} });
                }
                work.people = std::move(people);
                if (work.people.size() >= wanted || found.size() < count)
                    break;
            }
        }
        if (work.people.size() < wanted) {
            result.isRow = attempt.rank == 0;
            return reject(QStringLiteral("no_source"));
        }
        source = &work.people[wanted - 1];
        row.sourceCrop = source->found.id;
        row.landmarkDistance = source->found.distance;
        if (const QString reason = rejectedPair(target, *source->face, m_options); !reason.isEmpty())
            return reject(reason);
    }

    SampleRandom random(seed);
    const AugmentationChoices choices { { m_options.maskDilation, m_options.maskBlur }, m_options.poisson, m_options.colourTransfer,
        m_options.publishedColour, m_options.perturbation, m_options.perturbationLevel };
    const AugmentationRecipe recipe = drawRecipe(method, choices, random);
    const QJsonObject drawn = toJson(recipe);
    for (auto it = drawn.begin(); it != drawn.end(); ++it)
        row.recipe.insert(it.key(), it.value());

    if (!work.targetRead) {
        work.rgb = readCrop(m_folder + QLatin1Char('/') + target.file);
        work.targetRead = true;
    }
    if (work.rgb.empty())
        return reject(QStringLiteral("target_unreadable"));
    if (source && source->rgb.empty())
        source->rgb = readCrop(m_folder + QLatin1Char('/') + source->face->file);
    if (source && source->rgb.empty())
        return reject(QStringLiteral("source_unreadable"));

    const FaceImage onto { work.rgb, target.landmarks, target.identity };
    const FaceImage from = source ? FaceImage { source->rgb, source->face->landmarks, source->face->identity } : onto;
    AugmentationRecipe unperturbed = recipe;
    unperturbed.perturbation.reset();
    auto made = augment(onto, from, unperturbed);
    if (!made) {
        return reject(method == Augmentation::MouthReenactment ? QStringLiteral("equal_to_target") : QStringLiteral("not_blendable"));
    }
    addMeasured(row.recipe, *made);
    if (const QString reason = rejectedResult(*made, work.rgb, target, source ? source->face : nullptr, recipe, m_options);
        !reason.isEmpty())
        return reject(reason);
    if (recipe.perturbation)
        made->rgb = perturbed(made->rgb, *recipe.perturbation);
    result.picture = encoded(made->rgb, m_options.jpeg);
    row.fileSha256 = QCryptographicHash::hash(result.picture, QCryptographicHash::Sha256).toHex();
    row.file = sampleFileName(target.file, attempt.rank, m_options.jpeg);
    result.outcome = AttemptOutcome::Made;
}

} // namespace semblance::dataset
