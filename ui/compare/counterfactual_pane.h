// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/face_check_service.h"
#include "ui/compare/face_subject.h"

#include <QScrollArea>
#include <QVariantMap>

class QAction;
class QComboBox;
class QLabel;
class QTableWidget;

namespace semblance::ui {

/// One region of the chosen face replaced by that of another face, and how each node moves by it, against a control in which the face is
/// its own source. Computes by itself while it is seen and the player stands still.
class CounterfactualPane : public QScrollArea {
    Q_OBJECT
public:
    enum class Source { PreviousFrame, NextFrame, OtherTrack, Kept, File };

    /// keepSource takes the chosen face as a source for other faces.
    CounterfactualPane(jobs::FaceCheckService& service, Player& player, Results& results, FaceFocus& focus, QAction& keepSource,
        QWidget* parent = nullptr);

    const std::optional<jobs::TransplantEvent>& result() const { return m_result; }
    /// What was chosen beyond the named inputs, for a pane that takes this one's place; restored once evidence and run are shown.
    QVariantMap state() const;
    void restoreState(const QVariantMap& state);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What the region is taken from.
    struct Wanted {
        jobs::TransplantRequest request; ///< source alone
        QString text; ///< "track 1, frame 20"
        friend bool operator==(const Wanted& a, const Wanted& b) { return a.text == b.text; }
    };

    void makeWidgets();
    void update();
    void onEvent(const jobs::TransplantEvent& event);
    void forget();
    void show();
    void showTable();
    void keepSource();
    void chooseFile();
    /// Absent with a sentence where there is no such face.
    std::optional<Wanted> wanted(const FaceSubject& subject, QString& why);
    std::optional<Wanted> onAnotherFrame(const FaceSubject& subject, qint64 step, QString& why);
    Source source() const;
    QString sentence() const;

    jobs::FaceCheckService& m_service;
    Player& m_player;
    Results& m_results;
    FaceFocus& m_focus;
    QAction& m_keep;

    QComboBox* m_region;
    QComboBox* m_source;
    QLabel* m_state;
    QLabel* m_sentence;
    QList<QLabel*> m_pictures; ///< original, control, transplanted
    QWidget* m_gallery;
    QTableWidget* m_table;
    QLabel* m_note;

    std::optional<FaceSubject> m_kept;
    QString m_keptEvidence; ///< path that m_kept is from
    QString m_file;
    std::optional<FaceSubject> m_subject; ///< computed, or being computed
    std::optional<Wanted> m_wanted; ///< of m_subject
    int m_wantedRegion = 0;
    QString m_why; ///< there is no source
    quint64 m_request = 0;
    std::optional<jobs::TransplantEvent> m_result;
};

} // namespace semblance::ui
