// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/labels.h"

#include "core/dataset/data_file.h"
#include "model/hierarchy/label_hierarchy.h"

#include <QJsonObject>
#include <algorithm>

namespace semblance::dataset {
namespace {

const model::LabelHierarchy& graph(Hierarchy hierarchy)
{
    static const model::LabelHierarchy ffpp = model::LabelHierarchy::ffpp();
    static const model::LabelHierarchy ffsc = model::LabelHierarchy::ffsc();
    return hierarchy == Hierarchy::Ffpp ? ffpp : ffsc;
}

QStringList namesOf(Hierarchy hierarchy)
{
    QStringList names;
    for (const model::Node& node : graph(hierarchy).nodes())
        names.append(QString::fromStdString(node.name));
    return names;
}

struct Row {
    const char* labels;
    std::initializer_list<const char*> methods;
};

// face, expression, identity, physical_inconsistency, eye, eyebrow, lip, mouth, nose, skin
const std::initializer_list<Row> kFfppRows {
    { "0000000000", { "" } },
    { "1?01100000", { "eye" } },
    { "1?01001100", { "lip_mouth" } },
    { "1001000010", { "nose" } },
    { "1?11111111",
        { "Deepfakes", "FaceSwap", "FaceShifter", "DeepFakeDetection", "Celeb-synthesis", "DFDC", "DeeperForensics", "end_to_end",
            "reenact_postprocess", "end_to_end_level_1", "end_to_end_level_2", "end_to_end_level_3", "end_to_end_level_4",
            "end_to_end_level_5", "end_to_end_random_level", "end_to_end_mix_2_distortions", "end_to_end_mix_3_distortions",
            "end_to_end_mix_4_distortions", "DiffSwap", "FS", "whole_face_swap", "face_xray" } },
    { "1101001100", { "Face2Face", "NeuralTextures", "mouth_reenactment" } },
    // The face of the same picture over itself: nobody else's face, nobody's expression. Eyebrow and skin need identity as parent, so
    // nothing is said of them.
    { "10011?111?", { "self_blended" } },
};

// face, age, expression, gender, identity, pose, eye, eyebrow, lip, mouth, nose, skin
const std::initializer_list<Row> kFfscRows {
    { "000000000000", { "" } },
    { "110000100001", { "diffae-age", "StyleRes-age", "HFGI-age" } },
    { "101000001100", { "StyleRes-expr", "HFGI-smile" } },
    { "101000101111", { "fomm-expr" } },
    { "1?0110111101", { "diffae-gender", "StyleGAN2_dis-gender", "StyleCLIP-gender" } },
    { "1?0010111111", { "simswap", "fsgan", "BlendFace", "InfoSwap" } },
    { "100001111111", { "fomm-pose", "TPS-pose", "FNeVR" } },
};

bool isReal(const QString& method)
{
    return method.isEmpty() || method == QLatin1String("real");
}

QString quoted(const QString& text)
{
    return u'"' + text + u'"';
}

/// The reason why a row of the user's file is none, without file and method.
using RowResult = tl::expected<LabelVector, QString>;

RowResult rowFromJson(const QJsonValue& json, Hierarchy hierarchy)
{
    if (!json.isObject())
        return tl::unexpected(QStringLiteral("wants an object such as {\"labels\": \"1?11111111\"} or {\"identity\": true}"));
    const QJsonObject object = json.toObject();
    const QStringList& nodes = nodeNames(hierarchy);
    if (object.isEmpty())
        return tl::unexpected(QStringLiteral("has neither \"labels\" nor a node"));
    if (const QJsonValue text = object.value(QLatin1String("labels")); !text.isUndefined()) {
        if (object.size() != 1)
            return tl::unexpected(QStringLiteral("has \"labels\" and further keys; give the one or the others"));
        const auto labels = labelsFromText(text.toString(), hierarchy);
        if (!labels)
            return tl::unexpected(QStringLiteral("has labels %1; wanted are %2 characters of 1 (altered), 0 (not), ? (unobserved) for %3")
                                      .arg(text.isString() ? quoted(text.toString()) : QStringLiteral("that are no text"))
                                      .arg(nodes.size())
                                      .arg(nodes.join(QStringLiteral(", "))));
        return *labels;
    }
    LabelVector labels(static_cast<std::size_t>(nodes.size()));
    labels.front() = true;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const qsizetype node = nodes.indexOf(it.key());
        if (node < 0)
            return tl::unexpected(QStringLiteral("names the node %1, which %2 has not: its nodes are %3")
                                      .arg(quoted(it.key()), name(hierarchy), nodes.join(QStringLiteral(", "))));
        if (!it->isBool() && !it->isNull())
            return tl::unexpected(QStringLiteral("gives the node %1 something else than true, false or null").arg(quoted(it.key())));
        labels[static_cast<std::size_t>(node)] = it->isBool() ? std::optional(it->toBool()) : std::nullopt;
    }
    return labels;
}

} // namespace

QString name(Hierarchy hierarchy)
{
    return hierarchy == Hierarchy::Ffpp ? QStringLiteral("ffpp") : QStringLiteral("ffsc");
}

std::optional<Hierarchy> hierarchyFromName(const QString& text)
{
    for (const Hierarchy hierarchy : { Hierarchy::Ffpp, Hierarchy::Ffsc }) {
        if (text == name(hierarchy))
            return hierarchy;
    }
    return {};
}

const QStringList& nodeNames(Hierarchy hierarchy)
{
    static const QStringList ffpp = namesOf(Hierarchy::Ffpp);
    static const QStringList ffsc = namesOf(Hierarchy::Ffsc);
    return hierarchy == Hierarchy::Ffpp ? ffpp : ffsc;
}

QString toText(const LabelVector& labels)
{
    QString text;
    for (const auto& label : labels)
        text += label ? (*label ? u'1' : u'0') : u'?';
    return text;
}

std::optional<LabelVector> labelsFromText(const QString& text, Hierarchy hierarchy)
{
    if (text.size() != nodeNames(hierarchy).size())
        return {};
    LabelVector labels;
    for (const QChar c : text) {
        if (c != u'0' && c != u'1' && c != u'?')
            return {};
        labels.push_back(c == u'?' ? std::nullopt : std::optional(c == u'1'));
    }
    return labels;
}

LabelVector withUnobservedAsNo(LabelVector labels)
{
    for (auto& label : labels)
        label = label.value_or(false);
    return labels;
}

bool fitsHierarchy(const LabelVector& labels, Hierarchy hierarchy)
{
    const model::LabelHierarchy& g = graph(hierarchy);
    const auto nodes = static_cast<std::size_t>(g.size());
    if (labels.size() != nodes)
        return false;
    const auto& states = g.states();
    for (std::size_t row = 0; row < states.size(); row += nodes) {
        std::size_t k = 0;
        while (k < nodes && (!labels[k] || *labels[k] == (states[row + k] != 0)))
            ++k;
        if (k == nodes)
            return true;
    }
    return false;
}

LabelTable LabelTable::published(Hierarchy hierarchy)
{
    LabelTable table(hierarchy);
    for (const Row& row : hierarchy == Hierarchy::Ffpp ? kFfppRows : kFfscRows) {
        const auto labels = labelsFromText(QString::fromLatin1(row.labels), hierarchy);
        Q_ASSERT(labels && fitsHierarchy(*labels, hierarchy));
        for (const char* method : row.methods)
            table.m_rows.insert(QString::fromLatin1(method), *labels);
    }
    return table;
}

Result<LabelTable> LabelTable::withFile(Hierarchy hierarchy, const QString& jsonFile)
{
    const auto fails = [&](const Sentence& what) { return failure(Error::Kind::File, Sentence::of("%1: %2.").arg(jsonFile, what)); };
    const auto json = readJsonFile(jsonFile);
    if (!json)
        return tl::unexpected(json.error());
    if (!json->isObject())
        return fails(Sentence::of("wanted is an object with \"methods\""));
    const QJsonObject object = json->object();
    for (const QString& key : object.keys()) {
        if (key != QLatin1String("hierarchy") && key != QLatin1String("methods"))
            return fails(
                Sentence::of("the key %1 is unknown; \"hierarchy\" and \"methods\" are the ones a label file has").arg(quoted(key)));
    }
    if (const QJsonValue given = object.value(QLatin1String("hierarchy")); !given.isUndefined()) {
        const auto stated = hierarchyFromName(given.toString());
        if (!stated)
            return fails(Sentence::of("\"hierarchy\" is \"ffpp\" or \"ffsc\""));
        if (stated != hierarchy)
            return fails(Sentence::of("it is for the hierarchy %1, but this dataset's is %2").arg(name(*stated), name(hierarchy)));
    }
    const QJsonValue methods = object.value(QLatin1String("methods"));
    if (!methods.isObject())
        return fails(Sentence::of("\"methods\" must be an object with a label row for each method"));
    LabelTable table = published(hierarchy);
    const QJsonObject rows = methods.toObject();
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        const RowResult row = rowFromJson(*it, hierarchy);
        if (!row)
            return fails(Sentence::of("the method %1 %2").arg(quoted(it.key()), row.error()));
        if (const auto set = table.set(it.key(), *row); !set)
            return fails(set.error().message.chopped(1));
    }
    return table;
}

QStringList LabelTable::methods() const
{
    QStringList names = m_rows.keys();
    names.removeAll(QString());
    names.sort();
    return names;
}

std::optional<LabelVector> LabelTable::labels(const QString& method) const
{
    const auto row = m_rows.constFind(isReal(method) ? QString() : method);
    return row == m_rows.constEnd() ? std::nullopt : std::optional(*row);
}

LabelVector LabelTable::forgedOnly() const
{
    LabelVector labels(static_cast<std::size_t>(nodeNames(m_hierarchy).size()));
    labels.front() = true;
    return labels;
}

Result<> LabelTable::set(const QString& method, const LabelVector& labels)
{
    if (isReal(method))
        return failure(Error::Kind::Usage, Sentence::of("real faces have no altered node and can be given no other labels."));
    if (labels.size() != static_cast<std::size_t>(nodeNames(m_hierarchy).size()))
        return failure(Error::Kind::Usage,
            Sentence::of("the method %1 has %2 labels, the hierarchy %3 has %4 nodes.")
                .arg(quoted(method))
                .arg(labels.size())
                .arg(name(m_hierarchy))
                .arg(nodeNames(m_hierarchy).size()));
    if (!fitsHierarchy(labels, m_hierarchy))
        return failure(Error::Kind::Usage,
            Sentence::of(
                "the method %1 has the labels %2, which break the hierarchy's rules: an altered node needs an altered parent, and an "
                "altered attribute an altered region.")
                .arg(quoted(method), toText(labels)));
    m_rows.insert(method, labels);
    return {};
}

} // namespace semblance::dataset
