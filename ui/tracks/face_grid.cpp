// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracks/face_grid.h"

#include "core/jobs/background.h"
#include "core/jobs/case_service.h"
#include "ui/tracks/face_cell.h"
#include "ui/tracks/face_sheet_model.h"
#include "ui/widgets/pictures.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace semblance::ui {
namespace {
constexpr double kPictureLines = 5.5; ///< a picture's side in lines of text
constexpr double kLeastPictureLines = 2.5;
constexpr int kPictureBytes = 64 << 20;
constexpr qsizetype kBoxesKept = 20000;
}

FaceGrid::FaceGrid(FaceSheetModel& sheet, jobs::CaseService& cases, jobs::FacePictureService& pictures, QWidget* parent)
    : PictureGrid(parent)
    , m_sheet(sheet)
    , m_cases(cases)
    , m_service(pictures)
    , m_cell(new FaceCell(*this))
    , m_pictures(kPictureBytes)
{
    setObjectName(QStringLiteral("faceGrid"));
    setAccessibleName(tr("Faces"));
    setModel(&sheet);
    setItemDelegate(m_cell);
    connect(&m_service, &jobs::FacePictureService::arrived, this, &FaceGrid::take);
    // A video may be open only after its results are there.
    connect(&m_service, &jobs::FacePictureService::forgot, this, &FaceGrid::wantSoon);
    connect(&sheet, &QAbstractItemModel::modelReset, this, &FaceGrid::wantSoon);
    applySize();
}

void FaceGrid::setPlace(const QString& casePath, cases::RunId run, bool forget)
{
    if (casePath == m_casePath && run == m_run && !forget)
        return;
    if (casePath != m_casePath || run != m_run)
        m_pictures.clear(); // Else they stay: a detection keeps its picture, whatever its track is called.
    m_casePath = casePath;
    m_run = run;
    ++m_generation;
    m_readingBoxes = false;
    m_boxes.clear();
    wantSoon();
}

void FaceGrid::setShownFrame(std::optional<qint64> frame)
{
    m_cell->setShownFrame(frame);
    if (isVisible())
        viewport()->update();
}

/// The keys that move in the sheet are the player's elsewhere.
bool FaceGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool moves = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right || key->key() == Qt::Key_Home
            || key->key() == Qt::Key_End || key->key() == Qt::Key_Delete;
        if (moves && (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0) {
            event->accept();
            return true;
        }
    }
    return PictureGrid::event(event);
}

QSize FaceGrid::cellSize() const
{
    return m_cell->cellSize(fontMetrics());
}

int FaceGrid::wholeSide() const
{
    return qRound(fontMetrics().height() * kPictureLines);
}

/// In a low pane the pictures are smaller, so that the first row's numbers are not below its edge.
void FaceGrid::fitCell()
{
    const int before = m_cell->pictureSide();
    m_cell->setPictureSide(wholeSide());
    const int missing = cellSize().height() - viewport()->height();
    m_cell->setPictureSide(std::max(wholeSide() - std::max(0, missing), qRound(fontMetrics().height() * kLeastPictureLines)));
    verticalScrollBar()->setSingleStep(cellSize().height() / 2);
    if (m_cell->pictureSide() != before)
        scheduleDelayedItemsLayout();
}

void FaceGrid::applySize()
{
    m_pictures.clear();
    fitCell();
    scheduleDelayedItemsLayout();
    wantSoon();
}

void FaceGrid::resizeEvent(QResizeEvent* event)
{
    PictureGrid::resizeEvent(event);
    fitCell();
}

const QImage* FaceGrid::picture(const SheetFace& face) const
{
    return m_pictures.object({ face.frame(), face.number() });
}

void FaceGrid::wantRows(int first, int last)
{
    if (!isVisible() || m_casePath.isEmpty())
        return;
    const int screen = last - first + 1;
    const auto collect = [this](int from, int to) {
        QList<Key> keys;
        for (int row = std::max(0, from); row <= std::min(to, m_sheet.rowCount() - 1); ++row) {
            const Key key { m_sheet.face(row).frame(), m_sheet.face(row).number() };
            if (!m_pictures.contains(key))
                keys << key;
        }
        std::sort(keys.begin(), keys.end());
        return keys;
    };
    m_wanted = collect(first, last) + collect(last + 1, last + screen) + collect(first - screen, first - 1);
    wantPictures();
}

void FaceGrid::wantPictures()
{
    QList<jobs::WantedFace> known;
    QList<qint64> unknown;
    for (const Key& key : std::as_const(m_wanted)) {
        if (const auto box = m_boxes.constFind(key); box != m_boxes.cend())
            known.append({ key.first, key.second, *box });
        else if (unknown.isEmpty() || unknown.last() != key.first)
            unknown << key.first;
    }
    m_service.want(known, qRound(wholeSide() * devicePixelRatioF()), jobs::FacePictureUse::Sheet);
    if (unknown.isEmpty() || m_readingBoxes)
        return;
    m_readingBoxes = true;
    m_cases.readFacesOn(m_casePath, m_run, unknown,
        jobs::whileAlive(this, [this, generation = m_generation](const Result<QList<analysis::FaceResult>>& faces) {
            if (generation != m_generation)
                return;
            m_readingBoxes = false;
            if (!faces) {
                m_wanted.clear();
                Q_EMIT failed(faces.error());
                return;
            }
            if (m_boxes.size() > kBoxesKept)
                m_boxes.clear();
            for (const analysis::FaceResult& face : *faces)
                m_boxes.insert({ face.frame, face.face.track }, face.face.box);
            // What has no box although its frame was read is of another state of the tracks: the sheet follows soon.
            m_wanted.erase(std::remove_if(m_wanted.begin(), m_wanted.end(),
                               [&](const Key& key) {
                                   return !m_boxes.contains(key)
                                       && std::any_of(faces->cbegin(), faces->cend(), [&](const auto& f) { return f.frame == key.first; });
                               }),
                m_wanted.end());
            wantPictures();
        }));
}

void FaceGrid::take(const jobs::FacePicture& picture)
{
    if (picture.use != jobs::FacePictureUse::Sheet)
        return;
    const Key key { picture.face.frame, picture.face.track };
    auto* image = new QImage(picture.picture.isNull() ? QImage() : toQImage(picture.picture).convertToFormat(QImage::Format_RGB32));
    m_pictures.insert(key, image, std::max<qsizetype>(512, image->sizeInBytes()));
    m_wanted.removeOne(key);
    viewport()->update();
}

void FaceGrid::hideEvent(QHideEvent* event)
{
    PictureGrid::hideEvent(event);
    m_service.want({}, 1, jobs::FacePictureUse::Sheet);
}

void FaceGrid::showEvent(QShowEvent* event)
{
    PictureGrid::showEvent(event);
    wantSoon();
}

} // namespace semblance::ui
