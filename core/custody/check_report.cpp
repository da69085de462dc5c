// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/check_report.h"

#include "core/base/software_versions.h"
#include "core/report/read_sections.h"
#include "core/report/report_html.h"
#include "core/report/report_json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace semblance::custody {
namespace {

using report::EvidenceMaterial;
using report::Report;
using report::ReportMaterial;

/// More pieces of evidence are withheld all or none.
constexpr qsizetype kMostSeparately = 4;

QByteArray sha256Of(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

template <typename Use> void forEachFace(EvidenceMaterial& evidence, const Use& use)
{
    if (!evidence.run)
        return;
    for (report::TrackMaterial& track : evidence.run->tracks) {
        for (auto* faces : { &track.most, &track.least })
            std::for_each(faces->begin(), faces->end(), use);
    }
}

/// As it would have been without the file.
void withholdEvidence(EvidenceMaterial& evidence)
{
    evidence.state = EvidenceMaterial::State::Missing;
    evidence.foundSha256.clear();
    evidence.problem.clear();
    evidence.keyFrames.clear();
    if (evidence.run)
        evidence.run->modelProblem.clear();
    forEachFace(evidence, [](report::ShownFace& face) {
        face.picture.reset();
        face.heatMap.reset();
    });
}

void withholdModel(EvidenceMaterial& evidence)
{
    if (!evidence.run)
        return;
    evidence.run->facts.reset();
    evidence.run->modelProblem.clear();
    forEachFace(evidence, [](report::ShownFace& face) { face.heatMap.reset(); });
}

/// What may have been at hand when the report was made, the likeliest first: all that is here, then less of it.
QList<ReportMaterial> possibleMaterials(const ReportMaterial& here)
{
    const qsizetype count = here.evidence.size();
    const int choices = count <= kMostSeparately ? 1 << count : 2;
    QList<ReportMaterial> all;
    for (const bool withModels : { true, false }) {
        for (int withheld = 0; withheld < choices; ++withheld) {
            ReportMaterial material = here;
            for (qsizetype i = 0; i < count; ++i) {
                if (count <= kMostSeparately ? (withheld >> i & 1) != 0 : withheld != 0)
                    withholdEvidence(material.evidence[i]);
                if (!withModels)
                    withholdModel(material.evidence[i]);
            }
            all << material;
        }
    }
    return all;
}

/// A report made here, held against the sealed one.
struct Attempt {
    Report report; ///< with the sealed pictures in the place of those that were made
    QStringList sections; ///< keys of those that differ, but for the bytes of pictures
    int frames = 0; ///< pictures of frames that have other bytes
    int heatMaps = 0;
};

/// Section by section; the pictures' bytes for themselves.
Attempt attempt(const Report& made, const QJsonObject& content, const QSet<QByteArray>& heatMaps)
{
    Attempt result { made, {}, 0, 0 };
    const QJsonArray sealed = content.value(QLatin1String("sections")).toArray();
    for (qsizetype i = 0; i < result.report.sections.size(); ++i) {
        report::Section& section = result.report.sections[i];
        const QJsonArray blocks = sealed.at(i).toObject().value(QLatin1String("blocks")).toArray();
        for (qsizetype j = 0; j < section.blocks.size(); ++j) {
            auto* pictures = std::get_if<report::Pictures>(&section.blocks[j]);
            const QJsonArray theirs = blocks.at(j).toObject().value(QLatin1String("pictures")).toArray();
            if (!pictures || theirs.size() != pictures->pictures.size())
                continue;
            for (qsizetype k = 0; k < theirs.size(); ++k) {
                report::Picture& picture = pictures->pictures[k];
                const QByteArray bytes
                    = QByteArray::fromBase64(theirs.at(k).toObject().value(QLatin1String("jpeg_base64")).toString().toLatin1());
                if (bytes == picture.bytes)
                    continue;
                ++(heatMaps.contains(picture.bytes) ? result.heatMaps : result.frames);
                picture.bytes = bytes;
            }
        }
    }
    const QJsonArray ours
        = QJsonDocument::fromJson(report::contentJson(result.report)).object().value(QLatin1String("sections")).toArray();
    for (qsizetype i = 0; i < std::max(ours.size(), sealed.size()); ++i) {
        if (ours.at(i) != sealed.at(i))
            result.sections << (i < ours.size() ? ours.at(i) : sealed.at(i)).toObject().value(QLatin1String("key")).toString().left(40);
    }
    return result;
}

/// The HTML but for what the JSON does not say: marks of hashes, sides of columns, how many pictures stand beside each other, and the words for
/// who can't see a figure.
QString plainHtml(const QByteArray& html)
{
    static const QRegularExpression unsaid(
        QStringLiteral("</?code>|(?<=<td|<th scope=\"col\") class=\"right\"|(?<=grid-template-columns: repeat\\()[0-9]+|"
                       "(?<= role=\"img\" aria-label=\")[^\"]*"));
    return QString::fromUtf8(html).remove(unsaid);
}

class Comparison {
public:
    Comparison(const SealedReport& sealed, const ReportMaterial& material)
        : m_sealed(sealed)
        , m_material(material)
    {
        for (EvidenceMaterial& evidence : m_material.evidence) {
            forEachFace(evidence, [this](const report::ShownFace& face) {
                if (face.heatMap)
                    m_heatMaps.insert(face.heatMap->bytes);
            });
            const bool isHere = evidence.state == EvidenceMaterial::State::Unchanged && evidence.problem.isEmpty();
            m_lacksEvidence = m_lacksEvidence || !isHere;
            m_lacksModel = m_lacksModel || (evidence.run && !evidence.run->facts);
            m_sameSoftware = m_sameSoftware && (!evidence.run || isSameSoftware(evidence.run->run.software));
        }
    }

    Result<QList<CheckLine>> lines(const std::function<Result<QByteArray>(const Report&)>& pdf)
    {
        const QJsonObject content = QJsonDocument::fromJson(m_sealed.json).object().value(QLatin1String("content")).toObject();
        report::ReportOptions options;
        options.dateUtc = m_sealed.dateUtc;
        const QString code = content.value(QLatin1String("language")).toString();
        if (!report::languageCodes().contains(code)) {
            add(CheckState::Differs, Sentence::of("its language is none that reports are written in"));
            return m_lines;
        }
        auto language = report::languageFor(code);
        if (!language) {
            const FileFaults faults = reportFileFaults(m_sealed);
            m_lines.append({ QStringLiteral("report"), {}, faults.report.isEmpty() ? CheckState::NotChecked : CheckState::Differs, {}, {},
                faults.report.isEmpty() ? language.error().sentence.english() : faults.report });
            return m_lines;
        }
        options.language = std::move(*language);
        std::optional<Attempt> best;
        for (const ReportMaterial& material : possibleMaterials(m_material)) {
            const auto made = report::composeReport(material, options);
            if (!made)
                return tl::unexpected(made.error());
            Attempt next = attempt(*made, content, m_heatMaps);
            if (!best || next.sections.size() < best->sections.size())
                best = std::move(next);
            if (best->sections.isEmpty())
                break;
        }
        judge(*best, content);
        if (const QString fault = reportFileFaults(m_sealed).pdf; !fault.isEmpty()) {
            m_lines.append({ QStringLiteral("report as PDF"), {}, CheckState::Differs, {}, {}, fault });
        } else if (pdf && m_sealed.pdf) {
            const auto made = pdf(best->report);
            if (!made)
                return tl::unexpected(made.error());
            const bool same = *made == m_sealed.pdf;
            m_lines.append({ QStringLiteral("report as PDF"), {}, same ? CheckState::Matches : CheckState::NotChecked, {}, {},
                same ? QString()
                     : Sentence::of("not the bytes of a PDF made here, as where fonts are others or the report itself could not be made again; "
                                    "compare it with the report as HTML")
                           .english() });
        }
        return m_lines;
    }

private:
    static bool isSameSoftware(const QJsonObject& software)
    {
        const QJsonObject here = softwareVersions();
        for (auto it = here.begin(); it != here.end(); ++it) {
            if (software.value(it.key()) != it.value())
                return false;
        }
        return true;
    }

    void judge(const Attempt& best, const QJsonObject& content)
    {
        if (!best.sections.isEmpty())
            return judgeSections(best, content);
        const Sentence otherPictures
            = Sentence::of("text and numbers match; %1 pictures of frames are not those that are made here").arg(best.frames);
        if (best.frames > 0 && m_sameSoftware)
            return add(CheckState::Differs, otherPictures);
        if (report::reportJson(best.report) != m_sealed.json)
            return add(CheckState::Differs, otherJson());
        if (m_sealed.html && report::reportHtml(best.report) != m_sealed.html)
            return add(CheckState::Differs, otherHtml());
        if (best.frames > 0)
            return add(CheckState::NotChecked, otherPictures);
        if (best.heatMaps > 0)
            return add(CheckState::NotChecked,
                Sentence::of("all but %1 heat maps match, which have other bytes here, as on another processor").arg(best.heatMaps));
        add(CheckState::Matches, {});
    }

    static Sentence otherJson() { return Sentence::of("report.json is not written as this program writes it"); }
    static Sentence otherHtml() { return Sentence::of("report.html is not the same report as report.json"); }

    void judgeSections(const Attempt& best, const QJsonObject& content)
    {
        const QStringList& sections = best.sections;
        // What speaks of the state of the file and shows its frames, and what speaks of the model's own file.
        QSet<QString> open;
        if (m_lacksEvidence)
            open += { QStringLiteral("material"), QStringLiteral("results") };
        if (m_lacksModel)
            open += { QStringLiteral("results"), QStringLiteral("validation"), QStringLiteral("annex") };
        QStringList wrong;
        std::copy_if(
            sections.begin(), sections.end(), std::back_inserter(wrong), [&](const QString& section) { return !open.contains(section); });
        if (!wrong.isEmpty())
            return add(CheckState::Differs, Sentence::of("not what the case says: %1").arg(wrong.mid(0, 5).join(QStringLiteral(", "))));
        if (const QString fault = reportFileFaults(m_sealed).report; !fault.isEmpty()) {
            m_lines.append({ QStringLiteral("report"), {}, CheckState::Differs, {}, {}, fault });
            return;
        }
        // The sealed sections with all else as it is made here: what its own files say needs no evidence.
        Report written = best.report;
        const auto sealed = report::sectionsFromJson(content.value(QLatin1String("sections")).toArray());
        if (!sealed)
            return add(CheckState::Differs, otherJson());
        written.sections = *sealed;
        if (report::reportJson(written) != m_sealed.json)
            return add(CheckState::Differs, otherJson());
        if (m_sealed.html && plainHtml(report::reportHtml(written)) != plainHtml(*m_sealed.html))
            return add(CheckState::Differs, otherHtml());
        const QString those = sections.join(QStringLiteral(", "));
        add(CheckState::NotChecked,
            (m_lacksEvidence && m_lacksModel ? Sentence::of("evidence and model are not here, so that these sections can't be made again: %1")
                    : m_lacksEvidence        ? Sentence::of("evidence is not here, so that these sections can't be made again: %1")
                                             : Sentence::of("a model is not here, so that these sections can't be made again: %1"))
                .arg(those));
    }

    void add(CheckState state, const Sentence& note)
    {
        m_lines.append({ QStringLiteral("report"), {}, state, {}, {}, note.english() });
    }

    const SealedReport& m_sealed;
    ReportMaterial m_material;
    QSet<QByteArray> m_heatMaps;
    bool m_lacksEvidence = false;
    bool m_lacksModel = false;
    bool m_sameSoftware = true;
    QList<CheckLine> m_lines;
};

} // namespace

FileFaults reportFileFaults(const SealedReport& sealed)
{
    static const QByteArray kHashBegins = "\n\"content_sha256\": \"";
    static const QByteArray kContentBegins = "\n\"content\": ";
    const qsizetype hashAt = sealed.json.indexOf(kHashBegins);
    const qsizetype contentAt = sealed.json.indexOf(kContentBegins);
    if (hashAt < 0 || contentAt < 0)
        return { Sentence::of("report.json has no content with its hash").english(), {} };
    const qsizetype begin = contentAt + kContentBegins.size();
    const qsizetype end = sealed.json.indexOf('\n', begin);
    const QByteArray hash = sha256Of(sealed.json.mid(begin, end < 0 ? -1 : end - begin));
    FileFaults faults;
    if (sealed.json.mid(hashAt + kHashBegins.size(), hash.size() + 1) != hash + '"')
        faults.report = Sentence::of("the hash in report.json is not that of its content").english();
    else if (sealed.html && !sealed.html->contains("<meta name=\"content-sha256\" content=\"" + hash + "\">"))
        faults.report = Sentence::of("report.html does not carry the hash of report.json's content").english();
    // Among the document information, which is never packed.
    if (sealed.pdf
        && !(sealed.pdf->startsWith("%PDF-") && sealed.pdf->last(std::min<qsizetype>(sealed.pdf->size(), 1024)).contains("%%EOF")
            && sealed.pdf->contains("Content SHA-256 " + hash)))
        faults.pdf = Sentence::of("report.pdf is no PDF that carries the hash of report.json's content").english();
    return faults;
}

Result<QList<CheckLine>> checkReport(const cases::CaseFile& file, const SealedReport& sealed, const report::ReportSources& sources,
    const std::function<Result<QByteArray>(const Report&)>& pdf, const std::stop_token& stop, const ProgressFn& progress)
{
    report::MaterialOptions options;
    options.contradictions = QStringList(); // Nothing is sealed that has any.
    auto material = report::gatherMaterial(file, options, sources, stop, progress);
    if (!material)
        return tl::unexpected(material.error());
    material->caseName = sealed.caseName;
    return Comparison(sealed, *material).lines(pdf);
}

} // namespace semblance::custody
