// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/robustness_csv.h"

#include "core/evaluation/score_csv.h"

#include <QLocale>

namespace semblance::compare {

using evaluation::csvField;

namespace {

/// Shortest text that reads back as the same number.
QString number(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QString comparedFaceColumns()
{
    return QStringLiteral("evidence,evidence_sha256,frame,frame_sha256,track,model,model_sha256,threshold");
}

QString comparedFaceFields(const ComparedFace& face)
{
    const QStringList fields { csvField(face.evidence), QString::fromLatin1(face.evidenceSha256), QString::number(face.frame),
        QString::fromLatin1(face.frameSha256), QString::number(face.track), csvField(face.model), QString::fromLatin1(face.modelSha256),
        number(face.threshold) };
    return fields.join(QLatin1Char(','));
}

QByteArray robustnessCsv(const Robustness& robustness, ChangedPicture where, const ComparedFace& face)
{
    const QString about = comparedFaceFields(face);
    QString csv = comparedFaceColumns() + QStringLiteral(",applied_to,change,strength,node,raw_score,probability,altered\r\n");
    const auto add = [&](const QString& change, const QString& strength, const model::FaceScores& scores) {
        for (qsizetype node = 0; node < face.nodes.size(); ++node) {
            const auto at = static_cast<std::size_t>(node);
            const QStringList fields { about, changedPictureName(where), change, strength, csvField(face.nodes[node]),
                number(scores.rawScores[at]), number(scores.probabilities[at]),
                scores.probabilities[at] >= face.threshold ? QStringLiteral("1") : QStringLiteral("0") };
            csv += fields.join(QLatin1Char(',')) + QStringLiteral("\r\n");
        }
    };
    if (robustness.unchanged)
        add(QStringLiteral("none"), {}, *robustness.unchanged);
    for (const RobustnessCurve& curve : robustness.curves) {
        for (const RobustnessPoint& point : curve.points) {
            if (point.strength && point.scores)
                add(changeName(curve.change), number(*point.strength), *point.scores);
        }
    }
    return csv.toUtf8();
}

} // namespace semblance::compare
