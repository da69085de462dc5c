// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sql.h"
#include "core/dataset/manifest/manifest.h"

#include <QJsonDocument>
#include <cmath>

namespace semblance::dataset {

struct Manifest::Private {
    QString folder;
    std::unique_ptr<SqlConnection> connection;
    Mode mode = Mode::ReadOnly;
    QString root;
    QString layout;
    Hierarchy hierarchy = Hierarchy::Ffpp;
    QJsonObject settings;

    /// A transaction for writing; failed where the manifest is open for reading only.
    std::unique_ptr<Transaction> write() const;
};

namespace rows {

QString compact(const QJsonObject& json);
QString nowUtc();
/// "semblance VERSION"
QString program();

QString name(VideoState state);
QString name(ItemKind kind);
QString name(SampleKind kind);
QString name(ReviewRow::Action action);
ReviewRow::Action actionFromName(const QString& text);

template <typename T> QVariant orNull(const std::optional<T>& value)
{
    return value ? QVariant(*value) : QVariant();
}
inline QVariant orNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}
inline QVariant orNull(const QByteArray& text)
{
    return text.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(text));
}
/// A quality that could not be measured.
inline QVariant finiteOrNull(double value)
{
    return std::isfinite(value) ? QVariant(value) : QVariant();
}

/// Binds values to a prepared statement's places in order and runs it.
bool run(Transaction& tx, QSqlQuery& query, std::initializer_list<QVariant> values);

/// Columns for a SELECT and the readers of their values from first on. A stored value that makes no sense fails tx.
extern const char* const kVideoColumns; ///< of table v
extern const char* const kCropColumns; ///< of table c
extern const char* const kSampleColumns; ///< of table s and sample_decision d
inline constexpr int kVideoColumnCount = 17;
inline constexpr int kCropColumnCount = 20;
/// The last two are labels and rejection as they were made.
inline constexpr int kSampleColumnCount = 18;

class Reader {
public:
    Reader(Transaction& tx, const QSqlQuery& query, Hierarchy hierarchy, QString path)
        : m_tx(tx)
        , m_query(query)
        , m_hierarchy(hierarchy)
        , m_path(std::move(path))
    {
    }

    VideoRow video(int first = 0) const;
    CropRow crop(int first = 0) const;
    /// Labels and rejection as they count in the end.
    SampleRow sample(int first = 0) const;
    LabelVector labels(int column) const;
    /// Fails the transaction with a sentence that says what of the file is damaged.
    void damaged(const Sentence& what) const;
    QString text(int column) const { return m_query.value(column).toString(); }

private:
    std::optional<qint64> integer(int column) const;
    std::optional<double> real(int column) const;
    double realOrNan(int column) const;
    /// A manifest may come from others: what it names is read, and names what is written.
    QString fileBelow(int column) const;

    Transaction& m_tx;
    const QSqlQuery& m_query;
    Hierarchy m_hierarchy;
    QString m_path;
};

} // namespace rows
} // namespace semblance::dataset
