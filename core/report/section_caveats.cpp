// SPDX-License-Identifier: GPL-3.0-or-later
// How it was done, how far it can be trusted, and what the words mean.
#include "core/report/sections.h"

#include "core/analysis/settings_json.h"
#include "core/models/model_card.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <array>
#include <cmath>

namespace semblance::report {
namespace {

const QString kDash = QStringLiteral("—");

/// Each model once.
QList<const RunMaterial*> byModel(const Context& context)
{
    QList<const RunMaterial*> found;
    QSet<QByteArray> seen;
    for (const RunMaterial* run : context.runs()) {
        if (seen.contains(run->run.model.sha256))
            continue;
        seen.insert(run->run.model.sha256);
        found << run;
    }
    return found;
}

QString valueText(const Words& say, const QJsonValue& value)
{
    if (value.isBool())
        return say.yesNo(value.toBool());
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 10);
    if (value.isString())
        return say.orUnknown(value.toString());
    if (value.isArray())
        return foreign(QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)));
    if (value.isObject())
        return foreign(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    return say.unknown();
}

/// 95 % interval of a share, after Wilson (1927).
std::pair<double, double> wilson(double hits, double all)
{
    constexpr double z = 1.959963984540054;
    const double p = hits / all;
    const double middle = (p + z * z / (2 * all)) / (1 + z * z / all);
    const double half = z / (1 + z * z / all) * std::sqrt(p * (1 - p) / all + z * z / (4 * all * all));
    return { std::max(0.0, middle - half), std::min(1.0, middle + half) };
}

std::optional<double> number(const models::AucTable& table, const QString& key)
{
    for (const auto& [name, value] : table.others) {
        if (name == key && value.isDouble())
            return value.toDouble();
    }
    return std::nullopt;
}

QJsonObject trainingRecord(const RunMaterial& run)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(run.facts->file.description.trainingRecord)).object();
}

QStringList nodeNames(const RunMaterial& run)
{
    QStringList names;
    for (const model::Node& node : run.hierarchy.nodes())
        names << QString::fromStdString(node.name);
    return names;
}

/// What the faces of a table in a model's record are; those of a record that this program didn't write by `otherwise`.
QString conditionText(const Words& say, const QString& path, const QString& otherwise)
{
    static constexpr std::array labels {
        std::pair { "held_out_auc.clean", QT_TRANSLATE_NOOP("Report", "Held out, as it is") },
        std::pair { "held_out_auc.half_size", QT_TRANSLATE_NOOP("Report", "Held out, half size") },
        std::pair { "held_out_auc.jpeg60", QT_TRANSLATE_NOOP("Report", "Held out, JPEG 60") },
        std::pair { "held_out_auc.poisson", QT_TRANSLATE_NOOP("Report", "Held out, Poisson blending") },
        std::pair { "validation.auc", QT_TRANSLATE_NOOP("Report", "Validation split") },
    };
    for (const auto& [name, label] : labels) {
        if (path == QLatin1String(name))
            return say(label);
    }
    return foreign(otherwise);
}

/// False alarms at the threshold of the run, from a model's record: "false_alarms_at_0.5" of "real_pictures".
QStringList errorRates(const Words& say, const RunMaterial& run, const models::TrainingCard& card)
{
    const QString key = QStringLiteral("false_alarms_at_") + QString::number(run.run.settings.threshold, 'g', 6);
    QStringList sentences;
    for (const models::AucTable& table : card.aucs) {
        const auto alarms = number(table, key);
        const auto real = number(table, QStringLiteral("real_pictures"));
        if (!alarms || !real || *real < 1 || *alarms < 0 || *alarms > *real)
            continue;
        const auto [low, high] = wilson(*alarms, *real);
        sentences << say(QT_TRANSLATE_NOOP("Report",
                             "%1: %2 of %3 genuine pictures reached the threshold %4: false alarm rate %5, 95 % interval %6 to %7."),
            conditionText(say, table.path, table.path), QString::number(*alarms), QString::number(*real), say.number(run.run.settings.threshold, 2),
            say.percent(*alarms / *real), say.percent(low), say.percent(high));
    }
    return sentences;
}

Blocks aucBlocks(const Words& say, const RunMaterial& run, const models::TrainingCard& card)
{
    Blocks blocks;
    Table table { say(QT_TRANSLATE_NOOP("Report",
                      "Area under the ROC curve on held-out material, with 95 % intervals where recorded, as the model's file says")),
        { { say(QT_TRANSLATE_NOOP("Report", "Node")), 4 } }, {} };
    for (const models::AucTable& auc : card.aucs)
        table.columns.append({ conditionText(say, auc.path, auc.path.section(u'.', -1)), 5, true });
    for (const std::string& name : [&] {
             std::vector<std::string> names;
             for (const model::Node& node : run.hierarchy.nodes())
                 names.push_back(node.name);
             return names;
         }()) {
        QList<Cell> row { { say.node(name) } };
        for (const models::AucTable& auc : card.aucs) {
            Cell cell { say(QT_TRANSLATE_NOOP("Report", "not tested")) };
            for (const models::NodeAuc& node : auc.nodes) {
                if (node.node.toStdString() != name || !node.auc)
                    continue;
                cell = { say.number(*node.auc, 3), *node.auc };
                if (node.interval)
                    cell.text = say(QT_TRANSLATE_NOOP("Report", "%1 (%2 to %3)"), cell.text, say.number(node.interval->first, 3),
                        say.number(node.interval->second, 3));
            }
            row << cell;
        }
        table.rows.append(row);
    }
    blocks << table;
    return blocks;
}

} // namespace

Blocks methodBlocks(const Context& context)
{
    const Words& say = context.say;
    List steps { {
        say(QT_TRANSLATE_NOOP("Report",
            "The file's frames are read one by one in the order in which they are shown, and each frame's decoded samples are hashed.")),
        say(QT_TRANSLATE_NOOP("Report",
            "Faces are looked for on the frames. 68 landmarks are placed on each, and the same face is followed from frame to frame as one "
            "track. A track ends at a cut.")),
        say(QT_TRANSLATE_NOOP("Report",
            "Each face is turned upright and cut out at 317 × 317 pixels, in the way that was published for this kind of detector.")),
        say(QT_TRANSLATE_NOOP("Report",
            "A neural network compares the cut-out with one sentence for each node of a label hierarchy: whether the face as a whole is "
            "forged, which attributes are altered "
            "(expression, identity, physical consistency), and in which regions (eye, eyebrow, lip, mouth, nose, skin). This gives one raw "
            "score for each node.")),
        say(QT_TRANSLATE_NOOP("Report",
            "The raw scores are turned into probabilities over the combinations of nodes that the hierarchy allows: a region can't be "
            "altered without an attribute that "
            "explains it. Each node's probability is what all allowed combinations with it add up to.")),
        say(QT_TRANSLATE_NOOP("Report",
            "The probabilities of a track's faces, and of all faces of a file, are averaged. A node whose mean is at or above the "
            "threshold counts as altered. The findings in "
            "words are made from these numbers by fixed rules.")),
    } };
    Blocks blocks { Paragraph { say(QT_TRANSLATE_NOOP("Report", "In plain words, this was done with each piece of evidence:")) }, steps };
    blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report",
        "The same file, model, settings and machine give the same numbers. The technical annex names everything that decides them.")) };
    blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report",
                              "The method follows the published work on semantics-oriented joint embedding for the detection of face "
                              "forgery; deviations stand in the program's "
                              "documentation.")),
        Paragraph::Style::Small };
    return blocks;
}

Blocks limitationBlocks(const Context& context)
{
    const Words& say = context.say;
    Blocks blocks;
    blocks << Heading { 2, say(QT_TRANSLATE_NOOP("Report", "Limitations")) };
    blocks << List { {
        say(QT_TRANSLATE_NOOP("Report",
            "The program looks at faces only. Changes to the background, the sound, the order of scenes or the meaning of what is said "
            "leave no trace in its numbers.")),
        say(QT_TRANSLATE_NOOP("Report",
            "A result below the threshold does not show that the material is genuine. Kinds of forgery that the model has not learnt may "
            "pass unnoticed.")),
        say(QT_TRANSLATE_NOOP(
            "Report", "A result at or above the threshold does not show that the material was forged with intent, nor by whom.")),
        say(QT_TRANSLATE_NOOP("Report",
            "The probabilities are the model's own. They are not calibrated to how often such material is forged, unless the model's "
            "record says so.")),
        say(QT_TRANSLATE_NOOP("Report",
            "Strong compression, small or blurred faces, faces turned aside, darkness and occlusion weaken the scores and can turn them "
            "either way.")),
        say(QT_TRANSLATE_NOOP(
            "Report", "Frames of one video are not independent of one another. Many frames with the same error are still one error.")),
        say(QT_TRANSLATE_NOOP(
            "Report", "Heat maps show where the model's score came from, on a coarse grid. They are no drawing of what was altered.")),
        say(QT_TRANSLATE_NOOP("Report", "Faces that the detector did not find were not scored.")),
    } };
    blocks << Heading { 2, say(QT_TRANSLATE_NOOP("Report", "Other explanations of a high probability")) };
    blocks << List { {
        say(QT_TRANSLATE_NOOP("Report", "Recompression by a platform, screen recording, scaling, sharpening or noise removal")),
        say(QT_TRANSLATE_NOOP("Report", "Beauty filters, make-up, lighting, lenses and other lawful changes of appearance")),
        say(QT_TRANSLATE_NOOP("Report", "Video coding errors, interlacing, or frames put in by frame rate conversion")),
        say(QT_TRANSLATE_NOOP("Report", "Pictures, masks, dolls or drawings of faces that were taken for living faces")),
        say(QT_TRANSLATE_NOOP("Report", "People, cameras or kinds of scenes unlike those that the model was trained on")),
    } };
    blocks << Heading { 2, say(QT_TRANSLATE_NOOP("Report", "Other explanations of a low probability")) };
    blocks << List { {
        say(QT_TRANSLATE_NOOP("Report", "A forgery of a kind or quality that the model has not learnt")),
        say(QT_TRANSLATE_NOOP("Report", "Compression or scaling after the forgery that removed its traces")),
        say(QT_TRANSLATE_NOOP("Report", "A forgery of few frames, which the mean hides; see the timeline and the stretches listed")),
        say(QT_TRANSLATE_NOOP("Report", "A forgery outside of the face")),
    } };
    return blocks;
}

Blocks validationBlocks(const Context& context)
{
    const Words& say = context.say;
    Blocks blocks;
    for (const RunMaterial* run : byModel(context)) {
        blocks << Heading { 2, say(QT_TRANSLATE_NOOP("Report", "Model %1"), foreign(run->run.model.name)) };
        if (run->run.model.demonstration)
            blocks << Paragraph { demonstrationSentence(say, run->run.model), Paragraph::Style::Warning };
        if (!run->facts) {
            blocks << Paragraph {
                say(QT_TRANSLATE_NOOP(
                    "Report", "The model's file is not at hand, so what it was tested on is unknown here. Its error rates are unknown.")),
                Paragraph::Style::Warning
            };
            continue;
        }
        const auto card = models::trainingCard(trainingRecord(*run), nodeNames(*run));
        if (card.aucs.isEmpty())
            blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report", "The model's record names no test on held-out material.")) };
        else
            blocks << aucBlocks(say, *run, card);
        const QStringList rates = errorRates(say, *run, card);
        blocks << Heading { 3,
            say(QT_TRANSLATE_NOOP("Report", "Error rates at the threshold used, %1"), say.number(run->run.settings.threshold, 2)) };
        if (rates.isEmpty())
            blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report",
                                      "No error rates at this threshold are recorded for this model: how often it is wrong is unknown.")),
                Paragraph::Style::Warning };
        else
            blocks << List { rates }
                   << Paragraph { say(QT_TRANSLATE_NOOP("Report",
                          "The intervals are after Wilson (1927). How many forgeries are missed at this threshold is not recorded: "
                          "unknown.")) };
        blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report",
            "These figures are of the material that the model's makers held out. None is known for material like that of this case: its "
            "error rate there is "
            "unknown.")) };
    }
    if (context.runs().isEmpty())
        blocks << Paragraph { say(QT_TRANSLATE_NOOP("Report", "No model was used.")) };
    return blocks;
}

Blocks annexBlocks(const Context& context)
{
    const Words& say = context.say;
    Blocks blocks;
    for (const RunMaterial* run : byModel(context)) {
        blocks << Heading { 2, say(QT_TRANSLATE_NOOP("Report", "Model %1"), foreign(run->run.model.name)) };
        Facts card;
        card.rows = { { QStringLiteral("SHA-256"), codeCell(run->run.model.sha256, say) },
            { say(QT_TRANSLATE_NOOP("Report", "Demonstration model")), { say.yesNo(run->run.model.demonstration) } },
            { say(QT_TRANSLATE_NOOP("Report", "Intended use, in its maker's words")), { say.orUnknown(run->run.model.intendedUse) } } };
        if (run->facts) {
            const model::ModelDescription& d = run->facts->file.description;
            card.rows += QList<std::pair<QString, Cell>> {
                { say(QT_TRANSLATE_NOOP("Report", "Architecture")), { foreign(QString::fromStdString(d.architecture)) } },
                { say(QT_TRANSLATE_NOOP("Report", "Parameters")),
                    { say.integer(run->facts->file.parameters), static_cast<double>(run->facts->file.parameters) } },
                { say(QT_TRANSLATE_NOOP("Report", "Size of the file")),
                    { say(QT_TRANSLATE_NOOP("Report", "%1 bytes"), say.integer(run->facts->file.bytes)) } },
                { say(QT_TRANSLATE_NOOP("Report", "Tau (scale of the raw scores)")), { QString::number(d.tau, 'g', 6), d.tau } },
                { say(QT_TRANSLATE_NOOP("Report", "Input")),
                    { say(QT_TRANSLATE_NOOP("Report", "%1 × %1 pixels, centre %2 of the crop, resampling %3"),
                        QString::number(d.input.size), say.percent(d.input.cropShare),
                        foreign(QString::fromStdString(d.input.resampling))) } },
                { say(QT_TRANSLATE_NOOP("Report", "Further channels")), { say.orUnknown(QString::fromStdString(d.input.extraChannels)) } },
                { say(QT_TRANSLATE_NOOP("Report", "Mean and deviation of the input")),
                    { QStringLiteral("%1, %2, %3; %4, %5, %6")
                            .arg(d.input.mean[0])
                            .arg(d.input.mean[1])
                            .arg(d.input.mean[2])
                            .arg(d.input.deviation[0])
                            .arg(d.input.deviation[1])
                            .arg(d.input.deviation[2]) } },
                { say(QT_TRANSLATE_NOOP("Report", "Calibration")),
                    { d.calibration.empty() ? say(QT_TRANSLATE_NOOP("Report", "none")) : foreign(QString::fromStdString(d.calibration)) } },
                { say(QT_TRANSLATE_NOOP("Report", "Licence of the training data")),
                    { say.orUnknown(QString::fromStdString(d.dataLicence)) } },
            };
        }
        blocks << card;
        Table nodes { say(QT_TRANSLATE_NOOP("Report", "Label hierarchy %1, rule %2, %3 legal states"),
                          foreign(QString::fromStdString(run->hierarchy.name())),
                          run->hierarchy.rule() == model::StateRule::Official ? QStringLiteral("official") : QStringLiteral("strict"),
                          QString::number(run->hierarchy.stateCount())),
            { { say(QT_TRANSLATE_NOOP("Report", "Node")), 4 }, { say(QT_TRANSLATE_NOOP("Report", "Parents")), 6 },
                { say(QT_TRANSLATE_NOOP("Report", "Prompt")), 10 } },
            {} };
        for (const model::Node& node : run->hierarchy.nodes()) {
            QStringList parents;
            for (const int parent : node.parents)
                parents << say.node(run->hierarchy.nodes()[static_cast<std::size_t>(parent)].name);
            QString prompt = say.unknown();
            if (run->facts) {
                for (const model::Prompt& one : run->facts->file.description.prompts) {
                    if (one.node == node.name)
                        prompt = foreign(QString::fromStdString(one.text));
                }
            }
            nodes.rows.append({ { say.node(node.name) }, { parents.isEmpty() ? kDash : parents.join(QStringLiteral(", ")) }, { prompt } });
        }
        blocks << nodes;
        if (run->facts) {
            const auto training = models::trainingCard(trainingRecord(*run), nodeNames(*run));
            Facts facts;
            for (const auto& [name, value] : training.facts) {
                // Long lists, such as the names of held-out people, stay in the model's file.
                constexpr qsizetype kMost = 20;
                facts.rows.append({ foreign(name),
                    { value.isArray() && value.toArray().size() > kMost
                            ? say(QT_TRANSLATE_NOOP("Report", "%1 entries, in the model's file"), QString::number(value.toArray().size()))
                            : valueText(say, value) } });
            }
            if (!facts.rows.isEmpty())
                blocks << Heading { 3, say(QT_TRANSLATE_NOOP("Report", "Training record")) } << facts;
        }
    }
    for (const EvidenceMaterial& material : context.material.evidence) {
        if (!material.run)
            continue;
        const cases::Run& run = material.run->run;
        blocks << Heading { 2,
            say(QT_TRANSLATE_NOOP("Report", "Analysis %1 of %2"), say.integer(run.id.value), evidenceName(say, material)) };
        Facts settings;
        const QJsonObject json = analysis::settingsToJson(run.settings);
        for (auto it = json.begin(); it != json.end(); ++it) {
            QJsonValue value = it.value();
            if (it.key() == QLatin1String("face_detector_weights") && value.isString())
                value = QFileInfo(value.toString()).fileName();
            settings.rows.append({ it.key(), { value.isNull() ? say(QT_TRANSLATE_NOOP("Report", "none")) : valueText(say, value) } });
        }
        Facts software;
        for (auto it = run.software.begin(); it != run.software.end(); ++it)
            software.rows.append({ foreign(it.key()), { valueText(say, it.value()) } });
        blocks << Facts { { { say(QT_TRANSLATE_NOOP("Report", "Begun")), { say.date(run.startedUtc) } },
            { say(QT_TRANSLATE_NOOP("Report", "Ended")), { run.finishedUtc ? say.date(*run.finishedUtc) : say.unknown() } },
            { say(QT_TRANSLATE_NOOP("Report", "Decoder")), { say.orUnknown(material.evidence.facts.decoder) } } } };
        blocks << Heading { 3, say(QT_TRANSLATE_NOOP("Report", "Settings")) } << settings
               << Heading { 3, say(QT_TRANSLATE_NOOP("Report", "Software")) } << software;
    }
    return blocks;
}

Blocks glossaryBlocks(const Context& context)
{
    const Words& say = context.say;
    return { Facts { {
        { say(QT_TRANSLATE_NOOP("Report", "Aligned crop")),
            { say(QT_TRANSLATE_NOOP("Report", "A face cut out of a frame, turned upright and brought to one size.")) } },
        { say(QT_TRANSLATE_NOOP("Report", "Bootstrap")),
            { say(QT_TRANSLATE_NOOP("Report",
                "A way to tell how far a mean would move with other frames, by drawing from the frames at hand again and again.")) } },
        { QStringLiteral("Grad-CAM"),
            { say(QT_TRANSLATE_NOOP("Report", "A way to colour the places of a picture that a network's score came from.")) } },
        { QStringLiteral("SHA-256"),
            { say(QT_TRANSLATE_NOOP("Report",
                "A hash: a number of 64 hexadecimal digits computed from a file's bytes. Two files with the same hash can be taken to be "
                "the same.")) } },
        { say(QT_TRANSLATE_NOOP("Report", "Frame number")),
            { say(QT_TRANSLATE_NOOP("Report", "The place of a frame in the order in which frames are shown, from 0.")) } },
        { say(QT_TRANSLATE_NOOP("Report", "Landmarks")),
            { say(QT_TRANSLATE_NOOP("Report", "68 points on a face: along jaw, brows, eyes, nose and mouth.")) } },
        { say(QT_TRANSLATE_NOOP("Report", "Mean")),
            { say(QT_TRANSLATE_NOOP("Report", "Here: a node's probability averaged over faces.")) } },
        { say(QT_TRANSLATE_NOOP("Report", "Node")),
            { say(QT_TRANSLATE_NOOP("Report", "One statement of the label hierarchy, such as that the mouth is altered.")) } },
        { QStringLiteral("P"),
            { say(QT_TRANSLATE_NOOP("Report", "Probability of the primary node: that the face is forged, as the model says.")) } },
        { say(QT_TRANSLATE_NOOP("Report", "Pixels")),
            { say(QT_TRANSLATE_NOOP("Report", "Of a face: the square root of its box's area in pixels of the frame.")) } },
        { QStringLiteral("PTS"),
            { say(QT_TRANSLATE_NOOP(
                "Report", "Presentation time stamp: the time of a frame as the container says it, in units of the time base.")) } },
        { say(QT_TRANSLATE_NOOP("Report", "Raw score")),
            { say(QT_TRANSLATE_NOOP("Report", "What the network says about one node before the hierarchy is taken into account.")) } },
        { say(QT_TRANSLATE_NOOP("Report", "ROC curve")),
            { say(QT_TRANSLATE_NOOP("Report",
                "Hits against false alarms over all thresholds. The area under it is 1 for a faultless and 0.5 for a guessing model.")) } },
        { say(QT_TRANSLATE_NOOP("Report", "Threshold")),
            { say(QT_TRANSLATE_NOOP("Report", "The probability from which on a node counts as altered.")) } },
        { say(QT_TRANSLATE_NOOP("Report", "Track")),
            { say(QT_TRANSLATE_NOOP("Report", "One face followed through the frames of one scene.")) } },
    } } };
}

} // namespace semblance::report
