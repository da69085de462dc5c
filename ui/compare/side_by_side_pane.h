// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/side_by_side_service.h"
#include "ui/compare/face_subject.h"

#include <QScrollArea>
#include <QVariantMap>

class QAction;
class QComboBox;
class QLabel;
class QSlider;

namespace semblance::ui {

struct CompareActions;
class PairView;

/// The chosen face beside another track's or that of an exemplar video, aligned by their landmarks and moving on together.
class SideBySidePane : public QScrollArea {
    Q_OBJECT
public:
    SideBySidePane(jobs::SideBySideService& service, Player& player, Results& results, FaceFocus& focus, const CompareActions& actions,
        QWidget* parent = nullptr);

    const std::optional<jobs::PairEvent>& result() const { return m_result; }
    /// What was chosen beyond the named inputs, for a pane that takes this one's place; restored once evidence and run are shown.
    QVariantMap state() const;
    void restoreState(const QVariantMap& state);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeWidgets();
    void fillOthers();
    void chooseOther();
    void openOther(const QString& path, std::optional<int> track);
    void onOpened(const jobs::OtherVideoEvent& event);
    void onPair(const jobs::PairEvent& event);
    void nudgeOther(int frames);
    void nudgeThis(int frames);
    void update();
    void show();
    QString otherText() const;

    jobs::SideBySideService& m_service;
    Player& m_player;
    Results& m_results;
    FaceFocus& m_focus;
    const CompareActions& m_actions;

    QComboBox* m_others;
    QComboBox* m_mode;
    QSlider* m_wipe;
    QLabel* m_state;
    PairView* m_view;
    QLabel* m_figure;

    QString m_path; ///< of the other video; empty: none chosen
    std::optional<int> m_track; ///< of this evidence; absent: a file's largest face
    QList<media::FrameEntry> m_frames; ///< of the other video
    std::optional<Error> m_openError;
    std::optional<compare::SyncPoint> m_sync;
    qint64 m_firstOther = 0; ///< shown first

    std::optional<FaceSubject> m_subject; ///< asked for
    qint64 m_otherFrame = 0;
    QString m_why; ///< the other frame has no face
    quint64 m_request = 0;
    std::optional<jobs::PairEvent> m_result;
};

} // namespace semblance::ui
