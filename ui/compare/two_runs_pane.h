// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/run_difference.h"
#include "core/jobs/case_service.h"

#include <QScrollArea>

#include <optional>

class QComboBox;
class QCustomPlot;
class QLabel;

namespace semblance::ui {

class FaceFocus;
class HeatMapOverlay;
class Player;
class Results;

/// One node of the chosen track in the shown run and in another run of the same evidence, over each other, and their difference below.
class TwoRunsPane : public QScrollArea {
    Q_OBJECT
public:
    TwoRunsPane(
        jobs::CaseService& service, Player& player, Results& results, FaceFocus& focus, HeatMapOverlay& heatMap, QWidget* parent = nullptr);

    /// What is drawn.
    const QList<compare::PairedScore>& scores() const { return m_scores; }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeWidgets();
    void makePlot();
    void fill();
    void read();
    void pair();
    void draw();
    QString stateText() const;
    std::optional<cases::Run> otherRun() const;

    jobs::CaseService& m_service;
    Player& m_player;
    Results& m_results;
    FaceFocus& m_focus;
    HeatMapOverlay& m_heatMap;

    QComboBox* m_other;
    QComboBox* m_node;
    QLabel* m_state;
    QLabel* m_summary;
    QCustomPlot* m_plot;

    /// What was read, or is being read.
    struct Reading {
        cases::RunId first;
        cases::RunId second;
        int track = 0;
        int faces = 0; ///< of the track, so that a growing run is read again
        friend bool operator==(const Reading&, const Reading&) = default;
    };
    std::optional<Reading> m_reading;
    quint64 m_generation = 0;
    std::optional<QList<analysis::FaceResult>> m_firstFaces;
    std::optional<QList<analysis::FaceResult>> m_secondFaces;
    bool m_cut = false; ///< the track is longer than what is read
    std::optional<Error> m_error;
    QList<compare::PairedScore> m_scores;
    std::optional<double> m_secondThreshold; ///< absent: the other run's model does not know the node
};

} // namespace semblance::ui
