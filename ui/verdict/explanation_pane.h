// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/what_would_change.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QTextBrowser;

namespace semblance::ui {

class FaceFocus;
class Results;

/// The findings in words: for the video, the track and the face spoken of. The sentences are core's own, the same in every
/// language and in every output. Below them, for the face, the joint states behind its probabilities and what would change its
/// verdict, worked out in the background since a hierarchy can have very many states.
class ExplanationPane : public QWidget {
    Q_OBJECT
public:
    ExplanationPane(Results& results, FaceFocus& focus, QWidget* parent = nullptr);

    /// The examiner's own opinion on a track, shown below the findings; empty: none. Set again when one has changed.
    void setOpinion(std::function<QString(int track)> opinion);

private:
    /// A face's scores with what they mean.
    struct Readings {
        std::shared_ptr<const model::JointDistribution> joint;
        std::vector<double> rawScores;
        double threshold = 0;
        std::optional<analysis::WhatWouldChange> change;
    };

    void explain();
    void compose();
    void read();

    Results& m_results;
    FaceFocus& m_focus;
    QTextBrowser* m_text;
    std::function<QString(int track)> m_opinion;
    QString m_sentences;
    QString m_shown;
    std::shared_ptr<const model::JointDistribution> m_joint; ///< of the run's hierarchy
    std::optional<Readings> m_readings; ///< newest; may be of the face before
    bool m_reading = false;
};

} // namespace semblance::ui
