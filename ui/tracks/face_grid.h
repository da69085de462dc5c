// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/ids.h"
#include "core/jobs/face_picture_service.h"
#include "ui/widgets/picture_grid.h"

#include <QCache>
#include <QHash>
#include <QImage>

namespace semblance::jobs {
class CaseService;
}

namespace semblance::ui {

class FaceCell;
class FaceSheetModel;
struct SheetFace;

/// The contact sheet: of the faces that are seen, and of one screen around them, it reads the boxes from the case file and has the
/// pictures decoded, in the order of the frames, since neighbours in a video are decoded together.
class FaceGrid : public PictureGrid {
    Q_OBJECT
public:
    FaceGrid(FaceSheetModel& sheet, jobs::CaseService& cases, jobs::FacePictureService& pictures, QWidget* parent = nullptr);

    const FaceSheetModel& sheet() const { return m_sheet; }
    /// Where the boxes are; forgets boxes and pictures when it is another place, or where forget says that the tracks are others.
    void setPlace(const QString& casePath, cases::RunId run, bool forget);
    void setShownFrame(std::optional<qint64> frame);
    /// Null pointer: not decoded yet; a null picture: can't be.
    const QImage* picture(const SheetFace& face) const;
    int pictures() const { return static_cast<int>(m_pictures.count()); }

Q_SIGNALS:
    void failed(const semblance::Error& error);

protected:
    bool event(QEvent* event) override;
    QSize cellSize() const override;
    void applySize() override;
    void resizeEvent(QResizeEvent* event) override;
    void wantRows(int first, int last) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    using Key = std::pair<qint64, int>; ///< frame and track

    int wholeSide() const; ///< of a picture where there is room for it
    void fitCell();
    void wantPictures();
    void take(const jobs::FacePicture& picture);

    FaceSheetModel& m_sheet;
    jobs::CaseService& m_cases;
    jobs::FacePictureService& m_service;
    FaceCell* m_cell;
    QString m_casePath;
    cases::RunId m_run;
    QHash<Key, faces::Box> m_boxes;
    QCache<Key, QImage> m_pictures;
    QList<Key> m_wanted; ///< most urgent first
    quint64 m_generation = 0; ///< of the place
    bool m_readingBoxes = false;
};

} // namespace semblance::ui
