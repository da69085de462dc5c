// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/dataset_reader.h"
#include "core/jobs/evaluation_service.h"
#include "ui/evaluation/error_model.h"
#include "ui/evaluation/evaluation_actions.h"
#include "ui/shell/screen.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTextBrowser;

namespace semblance::jobs {
class ThumbnailService;
}

namespace semblance::ui {

class ErrorGallery;
class SamplePictures;
class Thumbnails;

/// The faces that a model is most wrong about, for one node, and what is known of the chosen one.
class ErrorsPane : public QWidget {
    Q_OBJECT
public:
    ErrorsPane(
        jobs::DatasetReader& reader, jobs::ThumbnailService& thumbnails, const EvaluationActions& actions, QWidget* parent = nullptr);

    /// Models to choose from; keeps the choice where it can.
    void setModels(const QStringList& models);
    int model() const;
    /// folder: of the dataset. errors absent: not known, message says why.
    void show(const QString& folder, const std::optional<jobs::NodeErrors>& errors, const QString& message = {});
    /// What opens the chosen face in Review, and why it is not the frame of the source video; absent while nothing is chosen or
    /// where its source is is not known yet.
    struct Target {
        OpenRequest request;
        QString reason; ///< empty: it is the frame
    };
    std::optional<Target> target() const;

Q_SIGNALS:
    void modelChanged();
    void chosenChanged();
    void opened(); ///< by double click or Enter

private:
    void fill();
    void choose();
    void write();
    void lookForSource();
    void writeReason();
    QString sourcePath() const; ///< of the chosen face; empty until it is read

    jobs::DatasetReader& m_reader;
    Thumbnails* m_thumbnails;
    ErrorModel m_model;
    QComboBox* m_models;
    QComboBox* m_kind;
    QLabel* m_counts;
    ErrorGallery* m_gallery;
    SamplePictures* m_pictures;
    QLabel* m_reason;
    QTextBrowser* m_record;
    QString m_folder;
    QString m_message;
    std::optional<jobs::NodeErrors> m_errors;
    std::optional<jobs::DatasetOverview> m_overview;
    std::optional<qint64> m_chosen; ///< sample
    std::optional<jobs::ShownSample> m_shown;
    std::optional<bool> m_isSourceThere;
};

} // namespace semblance::ui
