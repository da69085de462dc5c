// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/dataset/scan_summary.h"

#include "app/messages.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>
#include <algorithm>

namespace semblance::app {
namespace {

using dataset::DatasetItem;
using dataset::ItemKind;
using dataset::LayoutFinding;
using dataset::ScannedDataset;
using dataset::toText;

struct MethodCount {
    qint64 videos = 0;
    qint64 images = 0;
    qint64 frames = 0;
    QMap<QString, qint64> splits;
    QSet<QString> identities;
    QMap<QString, qint64> labels;
};

QString kindName(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Video:
        return QStringLiteral("video");
    case ItemKind::Image:
        return QStringLiteral("image");
    case ItemKind::Frames:
        return QStringLiteral("frames");
    }
    return {};
}

QString kindName(LayoutFinding::Kind kind)
{
    switch (kind) {
    case LayoutFinding::Kind::Found:
        return QStringLiteral("found");
    case LayoutFinding::Kind::Missing:
        return QStringLiteral("missing");
    case LayoutFinding::Kind::Incomplete:
        return QStringLiteral("incomplete");
    case LayoutFinding::Kind::Ignored:
        return QStringLiteral("ignored");
    }
    return {};
}

/// By method and compression; the real ones come first.
QMap<std::pair<QString, QString>, MethodCount> countMethods(const ScannedDataset& dataset)
{
    QMap<std::pair<QString, QString>, MethodCount> counts;
    for (const DatasetItem& item : dataset.items) {
        MethodCount& count = counts[{ item.method, item.compression }];
        (item.kind == ItemKind::Video ? count.videos : item.kind == ItemKind::Image ? count.images : count.frames) += 1;
        count.splits[item.split] += 1;
        count.identities.insert(item.identity);
        count.labels[toText(item.labels)] += 1;
    }
    return counts;
}

/// Columns as wide as their widest cell; numbers to the right.
QString table(const QList<QStringList>& rows, const QList<bool>& rightAligned)
{
    QList<qsizetype> widths(rightAligned.size(), 0);
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString cell = rightAligned[i] ? row[i].rightJustified(widths[i]) : row[i].leftJustified(widths[i]);
            line += (i == 0 ? QStringLiteral("  ") : QStringLiteral("  ")) + cell;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QString labelCell(const MethodCount& count)
{
    if (count.labels.size() == 1)
        return count.labels.firstKey();
    return QStringLiteral("%1 different rows").arg(count.labels.size());
}

QString methodTable(const ScannedDataset& dataset)
{
    const auto counts = countMethods(dataset);
    QList<QStringList> rows {
        QStringLiteral("method compression videos images frames identities train val test no-split labels").split(u' ')
    };
    rows.first()[9] = QStringLiteral("no split");
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        const auto& [method, compression] = it.key();
        const MethodCount& count = *it;
        QStringList row { method.isEmpty() ? QStringLiteral("real") : singleLine(method),
            compression.isEmpty() ? QStringLiteral("-") : singleLine(compression) };
        for (const qint64 number : { count.videos, count.images, count.frames, qint64 { count.identities.size() } })
            row.append(QString::number(number));
        for (const char* split : { "train", "val", "test", "" })
            row.append(QString::number(count.splits.value(QLatin1String(split))));
        row.append(labelCell(count));
        rows.append(row);
    }
    return table(rows, { false, false, true, true, true, true, true, true, true, true, false });
}

QString findingLine(const LayoutFinding& finding)
{
    QString text = QStringLiteral("  %1 %2").arg(kindName(finding.kind), -11).arg(singleLine(finding.path));
    if (!finding.expected.isEmpty())
        text += QStringLiteral("\n              expected: ") + singleLine(finding.expected);
    text += QStringLiteral("\n              found:    ") + singleLine(finding.found);
    if (!finding.leftOut.isEmpty())
        text += QStringLiteral("\n              left out: ") + singleLine(finding.leftOut);
    return text + u'\n';
}

/// What the layout does not tell is null.
QJsonValue known(const QString& value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

} // namespace

bool isIncomplete(const ScannedDataset& dataset)
{
    return std::any_of(dataset.findings.begin(), dataset.findings.end(),
        [](const LayoutFinding& f) { return f.kind == LayoutFinding::Kind::Missing || f.kind == LayoutFinding::Kind::Incomplete; });
}

QString scanText(const ScannedDataset& dataset)
{
    QSet<QString> identities;
    for (const DatasetItem& item : dataset.items)
        identities.insert(item.identity);
    QString text = QStringLiteral("%1\n  layout      %2\n  hierarchy   %3: %4\n  items       %5 of %6 identities\n\n")
                       .arg(singleLine(dataset.root), dataset.layout, name(dataset.hierarchy), nodeNames(dataset.hierarchy).join(u' '))
                       .arg(dataset.items.size())
                       .arg(identities.size());
    text += methodTable(dataset);
    text += QStringLiteral("\nLabels: one character a node in the hierarchy's order; 1 altered, 0 not, ? unobserved.\n");
    if (!dataset.methodsWithoutLabels.isEmpty())
        text += QStringLiteral("No label row is known for %1: only face is labelled, the rest is unobserved. --labels gives rows.\n")
                    .arg(singleLine(dataset.methodsWithoutLabels.join(QStringLiteral(", "))));
    text += QStringLiteral("\nFolder by folder:\n");
    for (const LayoutFinding& finding : dataset.findings)
        text += findingLine(finding);
    if (dataset.findings.isEmpty())
        text += QStringLiteral("  nothing to report\n");
    return text;
}

QJsonObject scanJson(const ScannedDataset& dataset)
{
    QJsonArray methods;
    const auto counts = countMethods(dataset);
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        QJsonObject splits;
        for (auto split = it->splits.begin(); split != it->splits.end(); ++split)
            splits.insert(split.key().isEmpty() ? QStringLiteral("none") : split.key(), *split);
        methods.append(QJsonObject {
            { QStringLiteral("method"), it.key().first },
            { QStringLiteral("compression"), known(it.key().second) },
            { QStringLiteral("videos"), it->videos },
            { QStringLiteral("images"), it->images },
            { QStringLiteral("frames"), it->frames },
            { QStringLiteral("identities"), qint64 { it->identities.size() } },
            { QStringLiteral("splits"), splits },
            { QStringLiteral("labels"), QJsonArray::fromStringList(it->labels.keys()) },
        });
    }
    QJsonArray findings;
    for (const LayoutFinding& finding : dataset.findings) {
        findings.append(QJsonObject {
            { QStringLiteral("kind"), kindName(finding.kind) },
            { QStringLiteral("path"), finding.path },
            { QStringLiteral("expected"), finding.expected },
            { QStringLiteral("found"), finding.found },
            { QStringLiteral("left_out"), finding.leftOut },
        });
    }
    QJsonArray items;
    for (const DatasetItem& item : dataset.items) {
        items.append(QJsonObject {
            { QStringLiteral("path"), item.path },
            { QStringLiteral("kind"), kindName(item.kind) },
            { QStringLiteral("method"), item.method },
            { QStringLiteral("compression"), known(item.compression) },
            { QStringLiteral("identity"), known(item.identity) },
            { QStringLiteral("source_identity"), known(item.sourceIdentity) },
            { QStringLiteral("split"), known(item.split) },
            { QStringLiteral("label_key"), known(item.labelKey) },
            { QStringLiteral("labels"), known(toText(item.labels)) },
        });
    }
    return {
        { QStringLiteral("schema"), QStringLiteral("semblance.dataset-scan/1") },
        { QStringLiteral("root"), dataset.root },
        { QStringLiteral("layout"), dataset.layout },
        { QStringLiteral("hierarchy"), name(dataset.hierarchy) },
        { QStringLiteral("nodes"), QJsonArray::fromStringList(nodeNames(dataset.hierarchy)) },
        { QStringLiteral("methods"), methods },
        { QStringLiteral("methods_without_labels"), QJsonArray::fromStringList(dataset.methodsWithoutLabels) },
        { QStringLiteral("findings"), findings },
        { QStringLiteral("items"), items },
    };
}

} // namespace semblance::app
