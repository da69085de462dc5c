// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faces/face.h"
#include "core/jobs/playback_service.h"
#include "core/jobs/worker_thread.h"

#include <QList>
#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <stop_token>

namespace semblance::jobs {

/// Who wants faces: each has a list of its own, and the face under the pointer comes first.
enum class FacePictureUse { Pointer, Sheet };

struct WantedFace {
    qint64 frame = 0;
    int track = 0;
    faces::Box box;

    friend bool operator==(const WantedFace& a, const WantedFace& b) { return a.frame == b.frame && a.track == b.track; }
};

struct FacePicture {
    WantedFace face;
    FacePictureUse use;
    RgbImage picture; ///< null: the frame can't be read
};

/// Small pictures of faces of one video, decoded on a thread of its own from a source of its own, so that the player goes on. The video
/// is opened when the first face is wanted. Keeps no picture. Lives on the GUI thread.
class FacePictureService : public QObject {
    Q_OBJECT
public:
    explicit FacePictureService(PlaybackService::Opener opener, QObject* parent = nullptr);
    ~FacePictureService() override;

    /// The video that want() speaks of; what was wanted before is forgotten. An empty path closes it.
    void open(const QString& path);
    /// What is to be read, most urgent first, at most side x side pixels; replaces what was wanted for this use before and has not begun.
    void want(const QList<WantedFace>& faces, int side, FacePictureUse use = FacePictureUse::Pointer);

Q_SIGNALS:
    void forgot(); ///< everything that was wanted, with open(); who still wants something asks again
    void arrived(const semblance::jobs::FacePicture& picture);

private:
    struct Worker;

    void readNext();

    struct Wish {
        QList<WantedFace> faces;
        int side = 0;
    };

    QString m_path;
    std::map<FacePictureUse, Wish> m_wishes;
    bool m_reading = false;
    quint64 m_generation = 0; ///< of the video
    std::stop_source m_stop;
    WorkerThread<Worker> m_worker;
};

/// The box with a margin, cut at the frame's edges and shrunk to fit side x side; null where nothing of it lies in the frame.
RgbImage facePicture(const RgbImage& frame, const faces::Box& box, int side);

} // namespace semblance::jobs
