// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/track_edits.h"
#include "ui/tracks/face_sheet_model.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QToolButton;

namespace semblance::jobs {
class CaseService;
class FacePictureService;
}

namespace semblance::ui {

class FaceFocus;
class FaceGrid;
class Player;
class RecordBook;
class Results;

/// A contact sheet of the chosen track or of all, of the brushed interval where there is one, sorted by any node. A click or Return goes to
/// the frame; Delete excludes the chosen detections with a reason.
class FacesPane : public QWidget {
    Q_OBJECT
public:
    /// trackCommands: what can be done with the chosen track, for a menu.
    FacesPane(Player& player, Results& results, FaceFocus& focus, RecordBook& book, jobs::CaseService& cases,
        jobs::FacePictureService& pictures, const QList<QAction*>& trackCommands, QWidget* parent = nullptr);

    void setInterval(const std::optional<std::pair<qint64, qint64>>& frames);
    /// Name of another file whose analysis goes on; empty: none.
    void setAnalysisUnderway(const std::optional<QString>& otherFile);

Q_SIGNALS:
    void failed(const semblance::Error& error);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeWidgets(const QList<QAction*>& trackCommands);
    void fillNodes();
    void showFaces();
    void showMessage();
    void goTo(const QModelIndex& index);
    void excludeChosen();
    SheetWish wish() const;

    Player& m_player;
    Results& m_results;
    FaceFocus& m_focus;
    RecordBook& m_book;
    FaceSheetModel* m_model;
    FaceGrid* m_grid;
    QComboBox* m_scope;
    QComboBox* m_order;
    QToolButton* m_highestFirst;
    QToolButton* m_intervalOnly;
    QToolButton* m_exclude;
    QToolButton* m_track;
    QLabel* m_count;
    std::optional<std::pair<qint64, qint64>> m_interval;
    std::shared_ptr<const analysis::RunTimeline> m_shownRun; ///< what the sheet was made from last, with the wish
    SheetWish m_shownWish;
    cases::TrackEdits m_edits;
    quint64 m_sorting = 0; ///< the newest; older ones are dropped
    std::optional<QString> m_analysisUnderway;
};

} // namespace semblance::ui
