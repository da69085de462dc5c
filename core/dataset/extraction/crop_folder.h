// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rgb_image.h"
#include "core/dataset/manifest/manifest_types.h"

namespace semblance::dataset {

/// Each video's folder of crops below the dataset folder, by video id: crops/<split or all>/<method or real>/<video name>. The parts are
/// readable names that any file system takes; videos whose folders would have one name get their id added.
QHash<qint64, QString> cropFolders(const QList<VideoRow>& videos);

/// The crops of one video, written into FOLDER.part and given their place all together. A destructor without finish() takes them away.
class CropFolderWriter {
public:
    /// below: the dataset folder; folder: of cropFolders(). Takes away what a killed program has left of this video.
    static Result<CropFolderWriter> open(const QString& below, const QString& folder, bool jpeg);
    CropFolderWriter(CropFolderWriter&& other) noexcept;
    CropFolderWriter& operator=(CropFolderWriter&&) = delete;
    ~CropFolderWriter();

    /// Sets crop's file and its hash. Makes the folder on the first call.
    Result<> write(const RgbImage& picture, CropRow& crop);
    Result<> finish();

private:
    CropFolderWriter(QString below, QString folder, bool jpeg);

    QString m_below;
    QString m_folder;
    bool m_jpeg;
    bool m_made = false;
};

} // namespace semblance::dataset
