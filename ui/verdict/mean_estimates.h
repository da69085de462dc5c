// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/verdict_uncertainty.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace semblance::analysis {
struct RunTimeline;
}

namespace semblance::ui {

class FaceFocus;
class Results;

/// How sure the means over the run's frames are, worked out in the background once the run's scores are read: for the video, and for
/// each track that is spoken of.
class MeanEstimates : public QObject {
    Q_OBJECT
public:
    using Estimates = std::vector<analysis::MeanUncertainty>; ///< per node

    MeanEstimates(Results& results, FaceFocus& focus, QObject* parent = nullptr);

    /// Absent until they are known.
    std::optional<Estimates> video() const { return m_video; }
    std::optional<Estimates> track(int number) const;

Q_SIGNALS:
    void changed();

private:
    void start();

    Results& m_results;
    FaceFocus& m_focus;
    std::shared_ptr<const analysis::RunTimeline> m_of; ///< what the estimates were made of
    std::optional<Estimates> m_video;
    QHash<int, Estimates> m_tracks;
    bool m_running = false;
};

} // namespace semblance::ui
