// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/face_check_service.h"
#include "ui/compare/face_subject.h"

#include <QList>
#include <QScrollArea>

class QAction;
class QComboBox;
class QLabel;

namespace semblance::ui {

class HeatMapOverlay;
class StepPlot;

/// The chosen face scored again after recompression, resizing, blur and brightness steps, as small curves of one node. Measures by itself
/// while it is seen and the player stands still.
class RobustnessPane : public QScrollArea {
    Q_OBJECT
public:
    RobustnessPane(jobs::FaceCheckService& service, Player& player, Results& results, FaceFocus& focus, HeatMapOverlay& heatMap,
        QAction& exportAction, QWidget* parent = nullptr);

    /// What is drawn; absent before the first answer.
    const std::optional<jobs::RobustnessEvent>& result() const { return m_result; }

Q_SIGNALS:
    void remark(const QString& text);
    void failed(const semblance::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeWidgets(QAction& exportAction);
    void fillNodes();
    void update();
    void onEvent(const jobs::RobustnessEvent& event);
    void forget();
    void show();
    void exportCsv();
    compare::ChangedPicture where() const;

    jobs::FaceCheckService& m_service;
    Player& m_player;
    Results& m_results;
    FaceFocus& m_focus;
    HeatMapOverlay& m_heatMap;
    QAction& m_export;

    QComboBox* m_node;
    QComboBox* m_where;
    QLabel* m_about;
    QLabel* m_sentence;
    QLabel* m_primary;
    QList<StepPlot*> m_plots; ///< in the order of compare::kChanges
    QLabel* m_key;
    QLabel* m_warning;

    std::optional<FaceSubject> m_subject; ///< measured, or being measured
    compare::ChangedPicture m_measured = compare::ChangedPicture::Frame; ///< of m_subject
    quint64 m_request = 0;
    std::optional<jobs::RobustnessEvent> m_result;
};

} // namespace semblance::ui
