// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/augmentation.h"
#include "core/dataset/expansion/expand.h"

#include <QJsonArray>
#include <cmath>

namespace semblance::dataset {
namespace {

constexpr qint64 kMostPerMethod = 100'000'000;
constexpr int kMostThreads = 1024;

tl::unexpected<Error> wrong(const Sentence& sentence)
{
    return failure(Error::Kind::Usage, sentence);
}

QStringList knownMethods()
{
    QStringList names;
    for (const Augmentation method : kAugmentations)
        names.append(name(method));
    return names;
}

/// Reads values of one JSON object and remembers the first that is wrong.
class Reader {
public:
    explicit Reader(const QJsonObject& json)
        : m_json(json)
        , m_left(json.keys())
    {
    }

    void read(const char* key, bool& value)
    {
        if (const auto v = take(key, QJsonValue::Bool))
            value = v->toBool();
    }
    void read(const char* key, double& value)
    {
        if (const auto v = take(key, QJsonValue::Double))
            value = v->toDouble();
    }
    void read(const char* key, int& value)
    {
        if (const auto v = take(key, QJsonValue::Double))
            value = v->toInt(-1);
    }
    void read(const char* key, QString& value)
    {
        if (const auto v = take(key, QJsonValue::String))
            value = v->toString();
    }
    void read(const char* key, QStringList& value)
    {
        const auto v = take(key, QJsonValue::Array);
        if (!v)
            return;
        value.clear();
        for (const auto& item : v->toArray()) {
            if (!item.isString())
                m_problem = QStringLiteral("\"%1\" wants a list of names").arg(QLatin1String(key));
            value.append(item.toString());
        }
    }
    std::optional<QJsonValue> take(const char* key, QJsonValue::Type type)
    {
        const QString k = QLatin1String(key);
        m_left.removeOne(k);
        const QJsonValue v = m_json.value(k);
        if (v.isUndefined() || v.isNull())
            return {};
        if (v.type() != type) {
            m_problem = QStringLiteral("\"%1\" has a value of the wrong type").arg(k);
            return {};
        }
        return v;
    }
    QString problem() const
    {
        return m_problem.isEmpty() && !m_left.isEmpty() ? QStringLiteral("there is no option \"%1\"").arg(m_left.first()) : m_problem;
    }

private:
    QJsonObject m_json;
    QStringList m_left;
    QString m_problem;
};

} // namespace

QJsonObject toJson(const ExpandOptions& o)
{
    return { // A JSON number would lose the seed's last bits.
        { QStringLiteral("seed"), QString::number(o.seed) }, { QStringLiteral("methods"), QJsonArray::fromStringList(o.methods) },
        { QStringLiteral("per_method"), o.perMethod ? QJsonValue(*o.perMethod) : QJsonValue() },
        { QStringLiteral("source_methods"), QJsonArray::fromStringList(o.sourceMethods) },
        { QStringLiteral("sources_real"), o.sourcesReal }, { QStringLiteral("poisson"), o.poisson },
        { QStringLiteral("colour_transfer"), o.colourTransfer }, { QStringLiteral("published_colour"), o.publishedColour },
        { QStringLiteral("mask_dilation"), o.maskDilation }, { QStringLiteral("mask_blur"), o.maskBlur },
        { QStringLiteral("label_file"), o.labelFile }, { QStringLiteral("unobserved_as_no"), o.unobservedAsNo },
        { QStringLiteral("perturbation"), o.perturbation }, { QStringLiteral("perturbation_level"), o.perturbationLevel },
        { QStringLiteral("smallest_face"), o.smallestFace }, { QStringLiteral("largest_yaw_difference"), o.largestYawDifference },
        { QStringLiteral("largest_seam"), o.largestSeam }, { QStringLiteral("jpeg"), o.jpeg }
    };
}

Result<ExpandOptions> expandOptionsFromJson(const QJsonObject& json)
{
    ExpandOptions o;
    Reader reader(json);
    bool seedIsNumber = true;
    if (const auto seed = reader.take("seed", QJsonValue::String))
        o.seed = seed->toString().toULongLong(&seedIsNumber);
    if (!seedIsNumber)
        return wrong(Sentence::of("The expansion's options can't be used: \"seed\" wants a whole number in quotes."));
    reader.read("methods", o.methods);
    if (const auto count = reader.take("per_method", QJsonValue::Double))
        o.perMethod = count->toInteger(-1);
    reader.read("source_methods", o.sourceMethods);
    reader.read("sources_real", o.sourcesReal);
    reader.read("poisson", o.poisson);
    reader.read("colour_transfer", o.colourTransfer);
    reader.read("published_colour", o.publishedColour);
    reader.read("mask_dilation", o.maskDilation);
    reader.read("mask_blur", o.maskBlur);
    reader.read("label_file", o.labelFile);
    reader.read("unobserved_as_no", o.unobservedAsNo);
    reader.read("perturbation", o.perturbation);
    reader.read("perturbation_level", o.perturbationLevel);
    reader.read("smallest_face", o.smallestFace);
    reader.read("largest_yaw_difference", o.largestYawDifference);
    reader.read("largest_seam", o.largestSeam);
    reader.read("jpeg", o.jpeg);
    if (const QString problem = reader.problem(); !problem.isEmpty())
        return wrong(Sentence::of("The expansion's options can't be used: %1.").arg(problem));
    if (const auto fine = checked(o); !fine)
        return tl::unexpected(fine.error());
    return o;
}

Result<> checked(const ExpandOptions& o)
{
    if (o.methods.isEmpty())
        return wrong(Sentence::of("An expansion wants at least one method of %1.").arg(knownMethods().join(QStringLiteral(", "))));
    for (const QString& method : o.methods) {
        if (!augmentationFromName(method))
            return wrong(
                Sentence::of("There is no augmentation \"%1\"; there are %2.").arg(method, knownMethods().join(QStringLiteral(", "))));
        if (o.methods.count(method) > 1)
            return wrong(Sentence::of("The augmentation %1 is named twice.").arg(method));
    }
    if (o.perMethod && (*o.perMethod < 1 || *o.perMethod > kMostPerMethod))
        return wrong(Sentence::of("The number of samples a method is from 1 to %1.").arg(kMostPerMethod));
    if (!perturbationNames().contains(o.perturbation)) {
        return wrong(Sentence::of("There is no perturbation \"%1\"; there are %2.")
                         .arg(o.perturbation, perturbationNames().join(QStringLiteral(", "))));
    }
    if (o.perturbationLevel != 1 && o.perturbationLevel != 2)
        return wrong(Sentence::of("A perturbation's level is 1 or 2."));
    if (!(o.maskDilation >= -0.5 && o.maskDilation <= 1))
        return wrong(Sentence::of("The mask's dilation is between -0.5 and 1 distances between the eyes."));
    if (!(o.maskBlur >= 0 && o.maskBlur <= 0.5))
        return wrong(Sentence::of("The mask's blur is between 0 and 0.5 distances between the eyes."));
    for (const double limit : { o.smallestFace, o.largestYawDifference, o.largestSeam }) {
        if (!(limit >= 0) || !std::isfinite(limit))
            return wrong(Sentence::of("The limit of a rejection rule is 0 (off) or more."));
    }
    if (o.threads < 0 || o.threads > kMostThreads)
        return wrong(Sentence::of("The number of threads is from 0 (one per core) to %1.").arg(kMostThreads));
    return {};
}

} // namespace semblance::dataset
