// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"
#include "model/hierarchy/joint_distribution.h"
#include "support/fake_face_follower.h"

#include <cmath>

/// Rows for tests of the case file: the same arguments give the same rows.
namespace semblance::test {

inline QByteArray sampleHash(qint64 number)
{
    return QByteArray::number(number, 16).rightJustified(64, '0');
}

inline cases::Evidence sampleEvidence(qint64 number = 1)
{
    cases::Evidence evidence;
    evidence.path = QStringLiteral("/evidence/clip%1.mp4").arg(number);
    evidence.fileName = QStringLiteral("clip%1.mp4").arg(number);
    evidence.sha256 = sampleHash(number);
    evidence.bytes = 5'000'000'000;
    evidence.facts.container = QStringLiteral("mov,mp4");
    evidence.facts.codec = QStringLiteral("h264");
    evidence.facts.width = 640;
    evidence.facts.height = 360;
    evidence.facts.frames = 275;
    evidence.facts.timeBaseNum = 1;
    evidence.facts.timeBaseDen = 30000;
    evidence.facts.meanFrameRate = 29.97002997002997;
    evidence.facts.bitRate = 535'000;
    evidence.facts.decoder = QStringLiteral("h264, libavcodec 59.37.100");
    return evidence;
}

inline cases::ModelIdentity sampleModel()
{
    return { QStringLiteral("sample"), sampleHash(0xabc), QString::fromStdString(model::LabelHierarchy::ffpp().toJson()), true,
        QStringLiteral("Tests only.") };
}

inline cases::Run sampleRun(cases::EvidenceId evidence)
{
    cases::Run run;
    run.evidence = evidence;
    run.model = sampleModel();
    run.software = { { QStringLiteral("version"), QStringLiteral("1.2.3") }, { QStringLiteral("qt"), QStringLiteral("6.4.2") } };
    return run;
}

inline analysis::FaceResult sampleFace(qint64 frame, int track)
{
    static const model::JointDistribution distribution(model::LabelHierarchy::ffpp());
    analysis::FaceResult result;
    result.frame = frame;
    result.pts = frame * 1001;
    result.timeSeconds = static_cast<double>(frame) * 1001 / 30000;
    result.frameSha256 = sampleHash(1000 + frame);
    result.face = makeFace(track, 10 + 100 * track + 0.1 * static_cast<double>(frame), 20, 50);
    for (int node = 0; node < 10; ++node)
        result.rawScores.push_back(2 * std::sin(0.7 * static_cast<double>(frame) + 1.3 * node + 0.5 * track));
    result.probabilities = distribution.marginals(result.rawScores);
    return result;
}

/// Frames first..first + count - 1. Track 0 is on each of them, track 1 on odd ones; every tenth can't be read.
inline QList<analysis::FrameResult> sampleFrames(qint64 first, qint64 count)
{
    QList<analysis::FrameResult> frames;
    for (qint64 i = first; i < first + count; ++i) {
        analysis::FrameResult frame;
        frame.entry = { i, i * 1001, static_cast<double>(i) * 1001 / 30000, i % 12 == 0, i % 12 == 0 ? 'I' : 'B' };
        if (i % 10 == 9) {
            frame.problem = QStringLiteral("Frame %1 does not decode.").arg(i);
        } else {
            frame.sha256 = sampleHash(1000 + i);
            frame.faces.append(sampleFace(i, 0));
            if (i % 2 == 1)
                frame.faces.append(sampleFace(i, 1));
        }
        frames.append(frame);
    }
    return frames;
}

} // namespace semblance::test
