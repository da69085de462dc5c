// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/dataset_words.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <array>
#include <utility>

namespace semblance::ui {
namespace {

QString say(const char* text, int n = -1)
{
    return QCoreApplication::translate("DatasetWords", text, nullptr, n);
}

template <std::size_t N> QString known(const std::array<std::pair<const char*, const char*>, N>& words, const QString& key)
{
    for (const auto& [name, text] : words) {
        if (key == QLatin1String(name))
            return say(text);
    }
    return {};
}

QString number(qint64 n)
{
    return QLocale().toString(n);
}

QString rateText(qint64 done, double seconds, const char* text)
{
    if (done <= 0 || seconds < 1)
        return {};
    const double rate = static_cast<double>(done) / seconds;
    return say(text).arg(QLocale().toString(rate, 'f', rate < 10 ? 1 : 0));
}

} // namespace

QString augmentationText(const QString& method)
{
    static constexpr std::array<std::pair<const char*, const char*>, 7> words { {
        { "eye", QT_TRANSLATE_NOOP("DatasetWords", "Eye") },
        { "lip_mouth", QT_TRANSLATE_NOOP("DatasetWords", "Lip and mouth") },
        { "nose", QT_TRANSLATE_NOOP("DatasetWords", "Nose") },
        { "whole_face_swap", QT_TRANSLATE_NOOP("DatasetWords", "Whole-face swap") },
        { "self_blended", QT_TRANSLATE_NOOP("DatasetWords", "Self-blended") },
        { "face_xray", QT_TRANSLATE_NOOP("DatasetWords", "Face X-ray") },
        { "mouth_reenactment", QT_TRANSLATE_NOOP("DatasetWords", "Mouth reenactment") },
    } };
    const QString text = known(words, method);
    return text.isEmpty() ? method : text;
}

QString methodText(const QString& method)
{
    if (method.isEmpty())
        return say(QT_TRANSLATE_NOOP("DatasetWords", "Real"));
    const QString text = augmentationText(method);
    return text == method ? method : say(QT_TRANSLATE_NOOP("DatasetWords", "%1, augmented")).arg(text);
}

QString rejectionText(const QString& reason)
{
    static constexpr std::array<std::pair<const char*, const char*>, 10> words { {
        { "face_too_small", QT_TRANSLATE_NOOP("DatasetWords", "Face too small") },
        { "yaw_mismatch", QT_TRANSLATE_NOOP("DatasetWords", "Heads turned too differently") },
        { "mask_outside_face", QT_TRANSLATE_NOOP("DatasetWords", "Mask outside the face") },
        { "equal_to_target", QT_TRANSLATE_NOOP("DatasetWords", "Result equal to the target") },
        { "landmarks_implausible", QT_TRANSLATE_NOOP("DatasetWords", "Landmarks implausible") },
        { "visible_seam", QT_TRANSLATE_NOOP("DatasetWords", "Seam visible") },
        { "not_blendable", QT_TRANSLATE_NOOP("DatasetWords", "Faces do not fit together") },
        { "target_unreadable", QT_TRANSLATE_NOOP("DatasetWords", "Target picture unreadable") },
        { "source_unreadable", QT_TRANSLATE_NOOP("DatasetWords", "Source picture unreadable") },
        { "no_source", QT_TRANSLATE_NOOP("DatasetWords", "No source face") },
    } };
    if (reason.isEmpty())
        return say(QT_TRANSLATE_NOOP("DatasetWords", "No reason given"));
    const QString text = known(words, reason);
    return text.isEmpty() ? reason : text;
}

QString sampleKindText(dataset::SampleKind kind)
{
    switch (kind) {
    case dataset::SampleKind::Real:
        return say(QT_TRANSLATE_NOOP("DatasetWords", "Real"));
    case dataset::SampleKind::Forged:
        return say(QT_TRANSLATE_NOOP("DatasetWords", "Forged"));
    case dataset::SampleKind::Augmented:
        return say(QT_TRANSLATE_NOOP("DatasetWords", "Augmented"));
    }
    return {};
}

QString layoutText(const QString& layout)
{
    static constexpr std::array names { std::pair { "faceforensics++", "FaceForensics++" }, std::pair { "ffsc", "FFSC" },
        std::pair { "celeb-df-v2", "Celeb-DF v2" }, std::pair { "faceshifter", "FaceShifter" },
        std::pair { "deeperforensics-1.0", "DeeperForensics-1.0" }, std::pair { "dfdc", "DFDC" },
        std::pair { "diffusionface", "DiffusionFace" }, std::pair { "diff", "DiFF" } };
    for (const auto& [key, text] : names) {
        if (layout == QLatin1String(key))
            return QString::fromLatin1(text);
    }
    if (layout == QLatin1String("list"))
        return say(QT_TRANSLATE_NOOP("DatasetWords", "List file"));
    if (layout == QLatin1String("plain"))
        return say(QT_TRANSLATE_NOOP("DatasetWords", "Plain folders"));
    return layout;
}

QString splitText(const QString& split)
{
    static constexpr std::array<std::pair<const char*, const char*>, 3> words { {
        { "train", QT_TRANSLATE_NOOP("DatasetWords", "Training") },
        { "val", QT_TRANSLATE_NOOP("DatasetWords", "Validation") },
        { "test", QT_TRANSLATE_NOOP("DatasetWords", "Test") },
    } };
    if (split.isEmpty())
        return say(QT_TRANSLATE_NOOP("DatasetWords", "No split"));
    const QString text = known(words, split);
    return text.isEmpty() ? split : text;
}

QString findingText(dataset::LayoutFinding::Kind kind)
{
    switch (kind) {
    case dataset::LayoutFinding::Kind::Found:
        return say(QT_TRANSLATE_NOOP("DatasetWords", "Found"));
    case dataset::LayoutFinding::Kind::Missing:
        return say(QT_TRANSLATE_NOOP("DatasetWords", "Missing"));
    case dataset::LayoutFinding::Kind::Incomplete:
        return say(QT_TRANSLATE_NOOP("DatasetWords", "Incomplete"));
    case dataset::LayoutFinding::Kind::Ignored:
        return say(QT_TRANSLATE_NOOP("DatasetWords", "Ignored"));
    }
    return {};
}

QString labelText(std::optional<bool> label)
{
    if (!label)
        return say(QT_TRANSLATE_NOOP("DatasetWords", "not known"));
    return *label ? say(QT_TRANSLATE_NOOP("DatasetWords", "altered")) : say(QT_TRANSLATE_NOOP("DatasetWords", "not altered"));
}

QString labelsText(const dataset::LabelVector& labels, dataset::Hierarchy hierarchy)
{
    const QStringList& nodes = dataset::nodeNames(hierarchy);
    QStringList altered;
    int unknown = 0;
    for (std::size_t i = 0; i < labels.size() && static_cast<qsizetype>(i) < nodes.size(); ++i) {
        if (!labels[i])
            ++unknown;
        else if (*labels[i])
            altered << nodeLabel(nodes[static_cast<qsizetype>(i)].toStdString());
    }
    QString text = altered.isEmpty() ? say(QT_TRANSLATE_NOOP("DatasetWords", "nothing altered")) : altered.join(QStringLiteral(", "));
    if (unknown > 0)
        text += QStringLiteral("; ") + say(QT_TRANSLATE_N_NOOP("DatasetWords", "%n not known"), unknown);
    return text;
}

QString jobTitle(const jobs::DatasetRequest& request)
{
    const QString name = QFileInfo(request.folder).fileName();
    return request.kind == jobs::DatasetRequest::Kind::Extract ? say(QT_TRANSLATE_NOOP("DatasetWords", "Extract %1")).arg(name)
                                                               : say(QT_TRANSLATE_NOOP("DatasetWords", "Expand %1")).arg(name);
}

QString jobCounts(const jobs::DatasetJobEvent& event)
{
    QStringList parts;
    if (event.request.kind == jobs::DatasetRequest::Kind::Extract) {
        const dataset::ExtractProgress& p = event.extract;
        if (p.videos > 0)
            parts << say(QT_TRANSLATE_NOOP("DatasetWords", "%1 of %2 items"))
                         .arg(number(p.videosDone + p.noFace + p.failed), number(p.videos));
        parts << say(QT_TRANSLATE_NOOP("DatasetWords", "%1 crops")).arg(number(p.crops));
        if (p.noFace > 0)
            parts << say(QT_TRANSLATE_NOOP("DatasetWords", "%1 without a face")).arg(number(p.noFace));
        if (p.failed > 0)
            parts << say(QT_TRANSLATE_NOOP("DatasetWords", "%1 failed")).arg(number(p.failed));
        parts << rateText(p.cropsThisRun, p.secondsThisRun, QT_TRANSLATE_NOOP("DatasetWords", "%1 crops/s"));
        if (p.secondsLeft)
            parts << timeLeftText(*p.secondsLeft);
    } else {
        const dataset::ExpandProgress& p = event.expand;
        if (p.wanted > 0)
            parts << say(QT_TRANSLATE_NOOP("DatasetWords", "%1 of %2 samples made")).arg(number(p.made), number(p.wanted));
        for (auto reason = p.rejected.cbegin(); reason != p.rejected.cend(); ++reason)
            parts << QStringLiteral("%1: %2").arg(rejectionText(reason.key()), number(reason.value()));
        parts << rateText(p.madeThisRun, p.secondsThisRun, QT_TRANSLATE_NOOP("DatasetWords", "%1 samples/s"));
        if (p.secondsLeft)
            parts << timeLeftText(*p.secondsLeft);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

std::optional<std::pair<qint64, qint64>> jobProgress(const jobs::DatasetJobEvent& event)
{
    if (event.request.kind == jobs::DatasetRequest::Kind::Extract) {
        const dataset::ExtractProgress& p = event.extract;
        return p.videos > 0 ? std::optional(std::pair(p.videosDone + p.noFace + p.failed, p.videos)) : std::nullopt;
    }
    return event.expand.wanted > 0 ? std::optional(std::pair(event.expand.made, event.expand.wanted)) : std::nullopt;
}

} // namespace semblance::ui
