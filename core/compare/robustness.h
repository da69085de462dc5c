// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/rgb_image.h"
#include "core/faces/face.h"
#include "model/detector/detector.h"

#include <array>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace semblance::compare {

/// How a picture is changed. The strengths of each:
/// Jpeg: quality, 95 down to 10; a round trip with 4:2:0 (dataset::compressJpeg).
/// Size: per cent of width and height, 90 down to 25; shrunk (area) and enlarged again (bicubic).
/// Blur: side of the Gaussian kernel in pixels, 3 to 17, standard deviation a sixth of it (dataset::blurGaussian).
/// Brightness: per cent added to every channel, -50 to 50, cut off at white.
enum class Change { Jpeg, Size, Blur, Brightness };
inline constexpr std::array kChanges { Change::Jpeg, Change::Size, Change::Blur, Change::Brightness };
QString changeName(Change change); ///< "jpeg", "size", "blur", "brightness"

/// The measured strengths in the order of the axis; nullopt stands for the unchanged picture.
const std::vector<std::optional<double>>& strengths(Change change);

/// Takes and gives a picture of one size. Error::Kind::Internal.
Result<RgbImage> changed(const RgbImage& picture, Change change, double strength);

/// What is changed: the whole frame before the face is cut out of it, as a platform does to a file, or the aligned crop, as
/// published (section V-A2) and as in evaluation::perturbed. The landmarks stay those of the unchanged frame.
enum class ChangedPicture { Frame, Crop };
QString changedPictureName(ChangedPicture where); ///< "frame", "crop"

struct RobustnessPoint {
    std::optional<double> strength; ///< absent: the unchanged picture
    std::optional<model::FaceScores> scores; ///< absent: not measured yet
};

struct RobustnessCurve {
    Change change = Change::Jpeg;
    std::vector<RobustnessPoint> points; ///< as strengths()
};

/// One face's scores under every change. Each picture is scored alone, so that equal pictures give equal bits.
struct Robustness {
    std::optional<model::FaceScores> unchanged;
    std::vector<RobustnessCurve> curves; ///< one each of kChanges
};

/// told is called after every scored picture with what is known so far. Errors: Model, Internal, Cancelled.
Result<Robustness> measureRobustness(model::Detector& detector, const RgbImage& frame, const faces::Landmarks& landmarks,
    ChangedPicture where, std::stop_token stop, const std::function<void(const Robustness&, const Progress&)>& told = {});

/// The weakest strength of one change, in one direction from the unchanged picture, from which a node is on the other side of the
/// threshold.
struct SideChange {
    Change change = Change::Jpeg;
    double strength = 0;
    double probability = 0;
};

/// What the curves say of one node and a threshold (altered: at or above it).
struct Stability {
    bool altered = false; ///< in the unchanged picture
    double probability = 0; ///< in the unchanged picture
    int measured = 0; ///< changed pictures scored so far
    int onOtherSide = 0; ///< of them
    double least = 0; ///< probability, over the unchanged and all changed pictures
    double most = 0;
    std::vector<SideChange> sideChanges; ///< in the order of kChanges, the axis' low end first
};

/// Absent before the unchanged picture is scored, and for a node that the scores don't have.
std::optional<Stability> stabilityOf(const Robustness& robustness, int node, double threshold);

} // namespace semblance::compare
