// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_words.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>

namespace semblance::ui {
namespace {

struct Models {
    Q_DECLARE_TR_FUNCTIONS(Models)
};

constexpr qsizetype kMostListed = 8;
constexpr int kAucDecimals = 3;
constexpr int kColumnGap = 14;

/// A training record's own words, in the user's language; others keep theirs.
QString factLabel(const QString& path)
{
    static constexpr std::array labels {
        std::pair { "recipe", QT_TRANSLATE_NOOP("Models", "Recipe") },
        std::pair { "recipe.name", QT_TRANSLATE_NOOP("Models", "Recipe") },
        std::pair { "seed", QT_TRANSLATE_NOOP("Models", "Seed") },
        std::pair { "samples", QT_TRANSLATE_NOOP("Models", "Samples") },
        std::pair { "steps", QT_TRANSLATE_NOOP("Models", "Steps") },
        std::pair { "batch", QT_TRANSLATE_NOOP("Models", "Pictures a step") },
        std::pair { "learning_rate", QT_TRANSLATE_NOOP("Models", "Learning rate") },
        std::pair { "loss", QT_TRANSLATE_NOOP("Models", "Loss") },
        std::pair { "portraits", QT_TRANSLATE_NOOP("Models", "Portraits") },
        std::pair { "portraits_sha256", QT_TRANSLATE_NOOP("Models", "SHA-256 of the portraits") },
        std::pair { "held_out_portraits", QT_TRANSLATE_NOOP("Models", "Portraits held out") },
        std::pair { "image_precision", QT_TRANSLATE_NOOP("Models", "Precision of the image encoder") },
        std::pair { "data_sha256", QT_TRANSLATE_NOOP("Models", "SHA-256 of the samples") },
        std::pair { "train_split", QT_TRANSLATE_NOOP("Models", "Split to learn from") },
        std::pair { "validation_split", QT_TRANSLATE_NOOP("Models", "Split to watch") },
        std::pair { "validation.step", QT_TRANSLATE_NOOP("Models", "Step of the last look at the validation split") },
        std::pair { "validation.samples", QT_TRANSLATE_NOOP("Models", "Samples of the validation split") },
        std::pair { "validation", QT_TRANSLATE_NOOP("Models", "Validation split") },
        std::pair { "base_model_sha256", QT_TRANSLATE_NOOP("Models", "SHA-256 of the base model") },
        std::pair { "processes", QT_TRANSLATE_NOOP("Models", "Processes") },
        std::pair { "software", QT_TRANSLATE_NOOP("Models", "Version of the program") },
        std::pair { "imported_from.file", QT_TRANSLATE_NOOP("Models", "Imported from") },
        std::pair { "imported_from.format", QT_TRANSLATE_NOOP("Models", "Format of the imported file") },
        std::pair { "imported_from.names", QT_TRANSLATE_NOOP("Models", "Names of the imported tensors") },
        std::pair { "imported_from.sha256", QT_TRANSLATE_NOOP("Models", "SHA-256 of the imported file") },
        std::pair { "imported_from.ignored_tensors", QT_TRANSLATE_NOOP("Models", "Tensors left out") },
        std::pair { "pictures", QT_TRANSLATE_NOOP("Models", "Pictures") },
        std::pair { "real_pictures", QT_TRANSLATE_NOOP("Models", "Real pictures") },
        std::pair { "false_alarms_at_0.5", QT_TRANSLATE_NOOP("Models", "False alarms at 0.5") },
        std::pair { "mean_of_regions", QT_TRANSLATE_NOOP("Models", "Mean of the regions") },
    };
    for (const auto& [name, label] : labels) {
        if (path == QLatin1String(name))
            return Models::tr(label);
    }
    return QString(path).replace(u'_', u' ').replace(u'.', QStringLiteral(": "));
}

QString conditionLabel(const QString& path)
{
    static constexpr std::array labels {
        std::pair { "held_out_auc.clean", QT_TRANSLATE_NOOP("Models", "Held out, as it is") },
        std::pair { "held_out_auc.half_size", QT_TRANSLATE_NOOP("Models", "Held out, half size") },
        std::pair { "held_out_auc.jpeg60", QT_TRANSLATE_NOOP("Models", "Held out, JPEG 60") },
        std::pair { "held_out_auc.poisson", QT_TRANSLATE_NOOP("Models", "Held out, Poisson blending") },
        std::pair { "validation.auc", QT_TRANSLATE_NOOP("Models", "Validation split") },
    };
    for (const auto& [name, label] : labels) {
        if (path == QLatin1String(name))
            return Models::tr(label);
    }
    return factLabel(path);
}

QString unknown()
{
    return Models::tr("unknown");
}

QString valueText(const QJsonValue& value)
{
    const QLocale locale;
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Models::tr("yes") : Models::tr("no");
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const auto whole = static_cast<qint64>(number);
        return static_cast<double>(whole) == number ? locale.toString(whole) : locale.toString(number, 'g', 4);
    }
    case QJsonValue::String:
        return value.toString().isEmpty() ? unknown() : value.toString();
    case QJsonValue::Array: {
        const QJsonArray list = value.toArray();
        if (list.size() > kMostListed)
            return Models::tr("%n entries", nullptr, static_cast<int>(list.size()));
        QStringList texts;
        for (const QJsonValue& each : list)
            texts.append(valueText(each));
        return texts.isEmpty() ? Models::tr("none") : texts.join(QStringLiteral(", "));
    }
    case QJsonValue::Object:
        return Models::tr("%n entries", nullptr, static_cast<int>(value.toObject().size()));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return unknown();
}

/// Writes HTML; every text that comes in is escaped.
class Page {
public:
    void heading(const QString& text) { m_html += QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped()); }
    void paragraph(const QString& text) { m_html += QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); }
    void strong(const QString& text) { m_html += QStringLiteral("<p><b>%1</b></p>").arg(text.toHtmlEscaped()); }
    void beginTable() { m_html += QStringLiteral("<table cellspacing='0' cellpadding='2'>"); }
    void endTable() { m_html += QStringLiteral("</table>"); }
    void fact(const QString& name, const QString& value)
    {
        m_html += QStringLiteral("<tr><td valign='top'>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
                      .arg(name.toHtmlEscaped(), (value.isEmpty() ? unknown() : value).toHtmlEscaped());
    }
    void row(const QStringList& cells, const char* tag = "td")
    {
        m_html += QStringLiteral("<tr>");
        for (qsizetype i = 0; i < cells.size(); ++i)
            m_html += QStringLiteral("<%1 align='%2' style='padding-left: %4px'>%3</%1>")
                          .arg(QLatin1String(tag), i == 0 ? QStringLiteral("left") : QStringLiteral("right"), cells[i].toHtmlEscaped())
                          .arg(i == 0 ? 0 : kColumnGap);
        m_html += QStringLiteral("</tr>");
    }
    const QString& html() const { return m_html; }

private:
    QString m_html;
};

QString scoringText(model::Scoring scoring)
{
    switch (scoring) {
    case model::Scoring::JointEmbedding:
        return Models::tr("Joint embedding: inner product of picture and prompt, divided by tau");
    case model::Scoring::CosineSimilarity:
        return Models::tr("Cosine of the angle between picture and prompt, divided by tau");
    case model::Scoring::LinearHead:
        return Models::tr("A linear layer on the picture's features, without prompts");
    }
    return {};
}

QString inputText(const model::InputRecipe& input)
{
    const QLocale locale;
    QString text = Models::tr("%1 × %1 pixels").arg(locale.toString(input.size));
    if (input.cropShare < 1)
        text += Models::tr(", of the central %1 % of the crop").arg(locale.toString(input.cropShare * 100, 'f', 0));
    text += Models::tr(", resampled by %1").arg(QString::fromStdString(input.resampling));
    if (input.extraChannels == "high-pass-residual")
        text += Models::tr(", colour and a high-pass residual");
    else if (!input.extraChannels.empty())
        text += Models::tr(", colour and %1").arg(QString::fromStdString(input.extraChannels));
    return text;
}

void writeWhatItIs(Page& page, const model::ModelFileFacts& facts)
{
    const QLocale locale;
    const model::ModelDescription& d = facts.description;
    page.heading(Models::tr("What it is"));
    page.beginTable();
    page.fact(Models::tr("Architecture"),
        d.architecture == "clip" ? Models::tr("CLIP: image encoder and text encoder") : QString::fromStdString(d.architecture));
    page.fact(Models::tr("Scores"), scoringText(d.scoring));
    page.fact(Models::tr("Input"), inputText(d.input));
    page.fact(Models::tr("Hierarchy"),
        Models::tr("%1: %2 nodes, %3 legal states, %4 reading of the rule")
            .arg(hierarchyText(d.hierarchy), locale.toString(d.hierarchy.size()), locale.toString(d.hierarchy.stateCount()),
                d.hierarchy.rule() == model::StateRule::Strict ? Models::tr("strict") : Models::tr("official")));
    page.fact(Models::tr("tau"), locale.toString(d.tau));
    page.fact(Models::tr("Calibration"), d.calibration.empty() ? Models::tr("none: probabilities are the model's own") : Models::tr("yes"));
    QStringList types;
    for (const std::string& type : facts.storedTypes)
        types.append(QString::fromStdString(type));
    page.fact(Models::tr("Size"),
        Models::tr("%1, %2 parameters in %3 tensors (%4)")
            .arg(modelSizeText(facts.bytes), locale.toString(static_cast<qlonglong>(facts.parameters)), locale.toString(facts.tensors),
                types.join(QStringLiteral(", "))));
    page.endTable();
}

void writeAucs(Page& page, const model::LabelHierarchy& hierarchy, const QList<models::AucTable>& tables)
{
    page.heading(Models::tr("Area under the ROC curve, as the training run recorded it"));
    if (tables.isEmpty()) {
        page.paragraph(Models::tr("The file records none: this model's error rates are unknown here. Compare models on a dataset, or evaluate it."));
        return;
    }
    page.beginTable();
    QStringList heads { Models::tr("Node") };
    for (const models::AucTable& table : tables)
        heads.append(conditionLabel(table.path));
    page.row(heads, "th");
    for (const model::Node& node : hierarchy.nodes()) {
        QStringList cells { nodeLabel(node.name) };
        for (const models::AucTable& table : tables) {
            const auto it = std::find_if(table.nodes.begin(), table.nodes.end(),
                [&](const models::NodeAuc& each) { return each.node == QString::fromStdString(node.name); });
            cells.append(it == table.nodes.end() ? aucText({}, {}) : aucText(it->auc, it->interval));
        }
        page.row(cells);
    }
    QStringList others;
    for (const models::AucTable& table : tables) {
        for (const auto& [name, value] : table.others) {
            if (!others.contains(name))
                others.append(name);
        }
    }
    for (const QString& name : std::as_const(others)) {
        QStringList cells { factLabel(name) };
        for (const models::AucTable& table : tables) {
            const auto it = std::find_if(table.others.begin(), table.others.end(), [&](const auto& each) { return each.first == name; });
            cells.append(it == table.others.end() ? unknown() : valueText(it->second));
        }
        page.row(cells);
    }
    page.endTable();
    const bool anyInterval = std::any_of(tables.begin(), tables.end(), [](const models::AucTable& table) {
        return std::any_of(table.nodes.begin(), table.nodes.end(), [](const models::NodeAuc& each) { return each.interval.has_value(); });
    });
    page.paragraph(anyInterval ? Models::tr("In brackets the recorded interval; where there is none, it is unknown.")
                               : Models::tr("The record has no intervals: how sure these figures are is unknown."));
}

} // namespace

QString modelSizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString modelMarks(const jobs::ModelEntry& entry)
{
    QStringList marks;
    if (entry.isDefault)
        marks.append(Models::tr("default"));
    if (entry.stored.bundled)
        marks.append(Models::tr("bundled"));
    if (!entry.facts)
        marks.append(Models::tr("can't be read"));
    else if (entry.facts->description.demonstration)
        marks.append(Models::tr("demo"));
    return marks.join(QStringLiteral(", "));
}

QString hierarchyText(const model::LabelHierarchy& hierarchy)
{
    if (hierarchy.name() == "ffpp")
        return QStringLiteral("FF++");
    if (hierarchy.name() == "ffsc")
        return QStringLiteral("FFSC");
    return QString::fromStdString(hierarchy.name());
}

QString trainedOnText(const jobs::ModelEntry& entry)
{
    std::optional<qint64> portraits;
    std::optional<qint64> samples;
    bool imported = false;
    bool onDataset = false;
    for (const auto& [path, value] : entry.training.facts) {
        if (path == QLatin1String("portraits"))
            portraits = value.toInteger();
        else if (path == QLatin1String("samples"))
            samples = value.toInteger();
        else if (path == QLatin1String("data_sha256"))
            onDataset = true;
        else if (path.startsWith(QLatin1String("imported_from")))
            imported = true;
    }
    const QLocale locale;
    if (imported)
        return Models::tr("unknown: imported weights");
    if (portraits)
        return Models::tr("%1 portraits, forged by the program").arg(locale.toString(*portraits));
    if (onDataset && samples)
        return Models::tr("a dataset of %1 samples").arg(locale.toString(*samples));
    return unknown();
}

QString aucText(const std::optional<double>& auc, const std::optional<std::pair<double, double>>& interval)
{
    const QString value = probabilityText(auc, kAucDecimals);
    if (!interval)
        return value;
    const QLocale locale;
    // The joiners keep an interval on one line.
    return QStringLiteral("%1 (%2\u2060–\u2060%3)")
        .arg(value, locale.toString(interval->first, 'f', kAucDecimals), locale.toString(interval->second, 'f', kAucDecimals));
}

QString modelCardHtml(const jobs::ModelEntry& entry)
{
    Page page;
    if (!entry.facts) {
        page.strong(errorText(entry.error));
    } else {
        const model::ModelDescription& d = entry.facts->description;
        if (d.demonstration)
            page.strong(Models::tr("Not validated for casework: its probabilities are not findings."));
        page.heading(Models::tr("What it may be used for"));
        page.paragraph(d.intendedUse.empty() ? Models::tr("The file doesn't say.") : QString::fromStdString(d.intendedUse));
        writeWhatItIs(page, *entry.facts);
        writeAucs(page, d.hierarchy, entry.training.aucs);
        page.heading(Models::tr("How it was trained"));
        page.beginTable();
        page.fact(Models::tr("Trained on"), trainedOnText(entry));
        page.fact(Models::tr("Licence of the data"), QString::fromStdString(d.dataLicence));
        for (const auto& [path, value] : entry.training.facts)
            page.fact(factLabel(path), valueText(value));
        page.endTable();
        if (entry.training.facts.isEmpty())
            page.paragraph(Models::tr("The file has no training record."));
        page.heading(Models::tr("Prompts"));
        page.beginTable();
        for (const model::Prompt& prompt : d.prompts)
            page.fact(nodeLabel(prompt.node), QString::fromStdString(prompt.text));
        page.endTable();
    }
    page.heading(Models::tr("File"));
    page.beginTable();
    if (entry.facts)
        page.fact(Models::tr("Name in the file"), QString::fromStdString(entry.facts->description.name));
    page.fact(Models::tr("Path"), QDir::toNativeSeparators(entry.stored.path));
    page.fact(Models::tr("SHA-256"), entry.sha256.isEmpty() ? Models::tr("being taken…") : QString::fromLatin1(entry.sha256));
    page.fact(Models::tr("Written"), QLocale().toString(entry.written, QLocale::ShortFormat));
    page.fact(Models::tr("Marks"), modelMarks(entry).isEmpty() ? Models::tr("none") : modelMarks(entry));
    page.endTable();
    return page.html();
}

QString modelFileText(const jobs::ModelFileEvent& event)
{
    using Kind = jobs::ModelFileEvent::Kind;
    using State = jobs::ModelFileEvent::State;
    const QString source = QFileInfo(event.source).fileName();
    const bool isImport = event.kind == Kind::Import;
    switch (event.state) {
    case State::Running:
        return isImport ? Models::tr("Importing %1").arg(source) : Models::tr("Exporting %1").arg(source);
    case State::Done:
        return isImport ? Models::tr("%1 was imported as “%2”.").arg(source, QFileInfo(event.target).completeBaseName())
                        : Models::tr("%1 was written; its SHA-256 is that of the model.").arg(QDir::toNativeSeparators(event.target));
    case State::Cancelled:
        return isImport ? Models::tr("The import of %1 was stopped; nothing was kept.").arg(source)
                        : Models::tr("The export of %1 was stopped; nothing was written.").arg(source);
    case State::Failed:
        return errorText(event.error);
    }
    return {};
}

} // namespace semblance::ui
