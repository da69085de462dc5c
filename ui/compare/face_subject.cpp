// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/face_subject.h"

#include "core/cases/track_edits.h"
#include "ui/player/player.h"
#include "ui/results/face_focus.h"
#include "ui/results/results.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLabel>

#include <algorithm>
#include <cmath>

namespace semblance::ui {
namespace {

struct FaceChecks {
    Q_DECLARE_TR_FUNCTIONS(FaceChecks)
};

/// More than another batch or number of threads moves a probability.
constexpr double kSameProbability = 0.005;

} // namespace

std::optional<FaceSubject> faceSubject(const Player& player, const Results& results, const FaceFocus& focus)
{
    const auto& run = results.run();
    const auto& face = focus.chosenFace();
    const auto& picture = player.picture();
    if (player.isPlaying() || !run || !face || !picture || face->frame != picture->entry.ordinal || results.isHidden(face->face.track))
        return std::nullopt;
    FaceSubject subject;
    subject.run = run->run.id;
    subject.face = *face;
    subject.frame = picture->image;
    subject.hierarchy = run->hierarchy;
    subject.demonstration = run->run.model.demonstration;
    compare::ComparedFace& about = subject.about;
    about.evidence = QFileInfo(player.path()).fileName();
    about.evidenceSha256 = results.place() ? results.place()->sha256 : QByteArray();
    about.frame = face->frame;
    about.frameSha256 = picture->sha256;
    about.track = face->face.track;
    about.model = run->run.model.name;
    about.modelSha256 = run->run.model.sha256;
    about.threshold = run->run.settings.threshold;
    for (const model::Node& node : run->hierarchy.nodes())
        about.nodes << QString::fromStdString(node.name);
    return subject;
}

QString noFaceSubjectText(const Player& player, const Results& results)
{
    if (!player.isOpen())
        return FaceChecks::tr("Open a video or an image first.");
    if (!results.run())
        return FaceChecks::tr("Analyse the evidence first: a face is scored again by the model that scored it.");
    if (player.isPlaying())
        return FaceChecks::tr("Pause on a face to score it again.");
    if (results.hidesAny())
        return FaceChecks::tr("Scores are hidden until your own opinion on the track is recorded.");
    return FaceChecks::tr("The chosen track has no analysed face on this frame.");
}

QString faceSubjectText(const FaceSubject& subject)
{
    return FaceChecks::tr("Track %1, frame %2").arg(cases::trackLabel(subject.about.track)).arg(subject.about.frame);
}

QString smallModelText(const FaceSubject& subject)
{
    return subject.demonstration ? FaceChecks::tr("“%1” is a small demonstration model, not validated for casework: what is shown here "
                                                  "says how it behaves, not whether the face is altered.")
                                       .arg(subject.about.model)
                                 : QString();
}

QString otherScoresText(const FaceSubject& subject, const std::vector<double>& probabilities)
{
    const auto& stored = subject.face.probabilities;
    double largest = 0;
    for (std::size_t node = 0; node < std::min(stored.size(), probabilities.size()); ++node)
        largest = std::max(largest, std::abs(stored[node] - probabilities[node]));
    if (largest <= kSameProbability && stored.size() == probabilities.size())
        return {};
    return FaceChecks::tr("Scored again, the unchanged face differs from what the run stored by up to %1: the file, the precision or the "
                          "software is another one.")
        .arg(probabilityText(largest, 3));
}

QLabel* sentenceLabel(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace semblance::ui
