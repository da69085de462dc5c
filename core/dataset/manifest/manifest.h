// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/manifest/manifest_types.h"

#include <functional>
#include <memory>

namespace semblance::dataset {

/// The SQLite file FOLDER/manifest.sqlite of a dataset folder (resources/schema/dataset, docs/manifest.md). An object belongs to the thread
/// that opened it; several may be open on one file, one of them writing. Each writing call is one transaction. Errors: File, one sentence
/// with the path.
class Manifest {
public:
    enum class Mode { ReadWrite, ReadOnly };

    static QString pathIn(const QString& folder);
    /// Makes folder and manifest with one pending row per item. settings: extractionSettings() of extraction/extract.h. Errors: File, where
    /// folder holds a manifest already; Usage, where it lies in the dataset.
    static Result<std::unique_ptr<Manifest>> create(const QString& folder, const ScannedDataset& dataset, const QJsonObject& settings);
    static Result<std::unique_ptr<Manifest>> open(const QString& folder, Mode mode);
    ~Manifest();

    const QString& folder() const;
    const QString& root() const; ///< the dataset's folder, absolute and without links
    const QString& layout() const;
    Hierarchy hierarchy() const;
    const QJsonObject& settings() const;

    // Extraction
    Result<QList<VideoRow>> videos(std::optional<VideoState> state = {}) const; ///< by id
    /// A pending video's outcome, its crops and, for each crop, its sample (real or forged, with the video's labels): all or nothing. The
    /// manifest gives the crops' ids in the order of the list; a crop's sample has the crop's id.
    Result<> storeVideo(const VideoRow& video, const QList<CropRow>& crops);
    /// Failed videos become pending again, so that the next extraction tries them once more.
    Result<qint64> retryFailed();

    // Expansion
    /// Every crop in id order with its video, e.g. to build an index of sources; visit returns false to stop. 100,000 take about 0.5 s.
    /// No transaction is open while visit works.
    Result<> visitCrops(const std::function<bool(const CropRow&, const VideoRow&)>& visit) const;
    /// The id of the newest expansion with equal seed and options (to go on with; it may be finished), or of a new one.
    Result<qint64> beginExpansion(quint64 seed, const QJsonObject& options);
    /// Of expansions only. Ids follow from the expansion and the order in which its samples are appended.
    Result<> appendSamples(const QList<SampleRow>& samples);
    Result<> finishExpansion(qint64 expansion);
    /// What an expansion has stored already, in the order in which it was appended, reviews aside.
    Result<QList<StoredAttempt>> storedAttempts(qint64 expansion) const;

    // Reading and reviewing
    Result<QList<qint64>> sampleIds(const SampleFilter& filter) const; ///< ascending; 200,000 in well under a second
    Result<QList<SampleRow>> samples(const QList<qint64>& ids) const; ///< in the order asked for; about 10 us each
    Result<SampleDetail> sample(qint64 id) const;
    /// atUtc and author are set by the caller; a rejection needs a reason. Accept has no effect on a sample without a file.
    Result<> addReview(const ReviewRow& review);
    Result<ManifestCounts> counts() const;
    /// One row a sample: the columns of the sample, its target crop (without landmarks) and its video, what counts in the end
    /// (sample_decision) and a column a node; UTF-8, quoted as in RFC 4180, unknown is empty. Written beside and renamed, so that file is
    /// whole or as before. Gives the number of rows.
    Result<qint64> exportCsv(const QString& file, std::stop_token stop = {}, const ProgressFn& progress = {}) const;

private:
    struct Private;
    explicit Manifest(std::unique_ptr<Private> p);
    std::unique_ptr<Private> m_p;
};

} // namespace semblance::dataset
