// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluate.h"

#include <QMap>

namespace semblance::evaluation {

/// One test set of a protocol: samples of a dataset that the user maps a folder to.
struct ProtocolColumn {
    QString key;
    QString title;
    QString data; ///< the dataset's name, as in --data NAME=FOLDER
    QStringList methods; ///< forgeries by these methods only; empty: all
    QString alteredNode; ///< forgeries in which this node is altered only; empty: all
};

struct ProtocolMean {
    QString key;
    QString title;
    QStringList columns; ///< keys; a row may have its own
};

struct ProtocolRow {
    QStringList facts; ///< as many as Protocol::facts
    QString run; ///< what --model RUN=M fills; empty: only the paper's numbers
    bool isDefault = false; ///< what --model M fills
    QString trainedOn;
    QMap<QString, double> paper; ///< percent by column; what the paper doesn't report is absent
    QMap<QString, double> paperMeans; ///< by mean
    QMap<QString, QStringList> meanColumns;
};

/// A table of the paper as a recipe (docs/evaluation.md, resources/protocols): what is trained on and tested on, and the published numbers.
struct Protocol {
    QString name;
    QString table; ///< of the paper, e.g. "II"; empty: none
    QString title;
    QStringList facts; ///< headings of the columns that say what a row is
    QString node;
    Unit unit = Unit::Video;
    QStringList notes;
    QList<ProtocolColumn> columns;
    QList<ProtocolMean> means;
    QList<ProtocolRow> rows;

    QStringList data() const; ///< the datasets' names, each once
    QStringList runs() const;
};

/// Names of the protocols that come with the program.
QStringList protocolNames();

/// By name, or by the path of a JSON file (schema semblance.protocol/1). Such a file may build on another one: "extends": name, with
/// "columns" that choose among the other's columns by key or are objects of their own. Errors: Usage (no such name), File (what is wrong in
/// the file).
Result<Protocol> loadProtocol(const QString& nameOrFile);

/// Numbers of one row and column: AUC of P(node) over the protocol's unit, as fractions.
struct ProtocolCell {
    QList<double> values; ///< one a model of the row, in their order; empty: not run
    Metric mean; ///< of the values; intervals under equal replicates
    std::optional<double> deviation; ///< sample standard deviation over the models; absent for fewer than two
    std::size_t items = 0;
    std::size_t positives = 0;
    QString problem; ///< why a cell that was to be run has no number; empty: none
};

struct ProtocolResult {
    Protocol protocol;
    BootstrapOptions bootstrap;
    QMap<QString, QString> datasets; ///< name -> folder's name
    QString perturbation; ///< of all pictures; empty: none
    QMap<QString, QList<QByteArray>> models; ///< run -> model files' SHA-256
    QMap<QByteArray, QString> modelNames; ///< by SHA-256; with a remark on demonstration models
    QMap<QString, QMap<QString, ProtocolCell>> cells; ///< run, column

    std::optional<double> mean(const ProtocolRow& row, const ProtocolMean& mean) const; ///< absent unless all of its columns are there
};

/// As ProtocolResult::modelNames has it.
QString nameWithRemark(const ModelScores& model);

/// tables: by dataset name, scored with (at least) the models of each run. What is not there stays empty.
ProtocolResult fillProtocol(const Protocol& protocol, const QMap<QString, ScoreTable>& tables,
    const QMap<QString, QList<QByteArray>>& models, const BootstrapOptions& bootstrap, std::stop_token stop = {});

/// The paper's table, percent: where a run has a number it stands in its cell with the paper's in brackets; "-": not run or not reported.
QString readableProtocol(const ProtocolResult& result);

/// protocol.csv: one row a row and column of the table, fractions.
QString protocolCsv(const ProtocolResult& result);
/// protocol.tex: the table as readableProtocol() has it.
QString protocolTex(const ProtocolResult& result);
/// The table's cells as readableProtocol() has them, headings first; a cell's row is the protocol's.
QList<QStringList> protocolTable(const ProtocolResult& result);

/// protocol.json (schema semblance.protocol_result/1), protocol.csv (one row a row and column) and protocol.tex into folder.
Result<> writeProtocol(const ProtocolResult& result, const QString& folder);

} // namespace semblance::evaluation
