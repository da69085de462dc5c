// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/sampled_curve.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <array>
#include <optional>
#include <stop_token>

namespace semblance::training {

/// What the log of a training run tells so far.
struct TrainingCurves {
    // Of the last start.
    qint64 samples = 0;
    qint64 steps = 0;
    qint64 stepsPerEpoch = 0;
    qint64 batch = 0;
    qint64 processId = 0;

    qint64 step = 0; ///< the last that was told
    QString lastEvent; ///< "start", "step", "validation", "stop", "end"; empty: none yet
    std::array<SampledCurve, 3> losses; ///< primary, global, local, over steps
    SampledCurve total; ///< the losses' sum, weighted
    std::array<SampledCurve, 3> weights; ///< lambda
    SampledCurve learningRate;
    SampledCurve picturesPerSecond;
    QMap<QString, SampledCurve> auc; ///< by node, of the validation split
    QMap<QString, std::optional<double>> lastAuc; ///< absent: the split has only one class there
    qint64 validationSamples = 0;
    qint64 damagedLines = 0; ///< that could not be read
};

/// Reads OUTPUT.log while a run writes it. A last line without its end waits for the rest; a log that was cut or written anew, as a run
/// that goes on from its checkpoint does, is read again from its start. One thread at a time.
class TrainingLogReader {
public:
    explicit TrainingLogReader(const QString& path);

    /// Reads what is new; whether there was any. Blocking; after a stop request what is left waits for the next call.
    bool update(const std::stop_token& stop = {});
    const TrainingCurves& curves() const { return m_curves; }

private:
    void startAnew();
    void take(const QByteArray& line);

    QString m_path;
    TrainingCurves m_curves;
    qint64 m_read = 0; ///< bytes, up to the end of m_lastLine
    QByteArray m_firstLine; ///< with the next one, to know the file again
    QByteArray m_lastLine;
};

} // namespace semblance::training
