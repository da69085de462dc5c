// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_table.h"

#include "ui/analysis/analysis_settings.h"
#include "ui/batch/batch_words.h"
#include "ui/text/words.h"
#include "ui/verdict/node_model.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace semblance::ui {
namespace {

using Item = jobs::BatchItem;

bool isNumber(int column)
{
    return column != BatchTable::File && column != BatchTable::State && column != BatchTable::Worst && column != BatchTable::Problems;
}

} // namespace

BatchTable::BatchTable(const jobs::BatchService& service, QObject* parent)
    : QAbstractTableModel(parent)
    , m_service(service)
{
    connect(&service, &jobs::BatchService::listChanged, this, &BatchTable::takeList);
    connect(&service, &jobs::BatchService::itemChanged, this, &BatchTable::takeItem);
    takeList();
}

void BatchTable::takeList()
{
    const QList<Item>& now = m_service.items();
    QSet<jobs::BatchId> kept;
    kept.reserve(now.size());
    for (const Item& item : now)
        kept.insert(item.id);
    for (int row = static_cast<int>(m_items.size()) - 1; row >= 0; --row) {
        if (kept.contains(m_items[row].id))
            continue;
        const int last = row;
        while (row > 0 && !kept.contains(m_items[row - 1].id))
            --row;
        beginRemoveRows({}, row, last);
        m_items.remove(row, last - row + 1);
        endRemoveRows();
    }
    countRows();
    QList<Item> fresh;
    for (const Item& item : now) {
        if (!m_rows.contains(item.id))
            fresh.append(shown(item));
    }
    if (!fresh.isEmpty()) {
        const int first = static_cast<int>(m_items.size());
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        m_items += fresh;
        endInsertRows();
        countRows();
    }
    const bool moved = !std::equal(now.cbegin(), now.cend(), m_items.cbegin(), [](const Item& a, const Item& b) { return a.id == b.id; });
    if (!moved)
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<jobs::BatchId> ids;
    for (const QModelIndex& index : before)
        ids.append(m_items[index.row()].id);
    m_items.clear();
    std::transform(now.cbegin(), now.cend(), std::back_inserter(m_items), [this](const Item& item) { return shown(item); });
    countRows();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(m_rows.value(ids[i]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

bool BatchTable::lacksOpinion(const Item& item)
{
    return item.triage && item.triage->withoutOpinion.value_or(item.triage->tracks) > 0;
}

Item BatchTable::shown(Item item) const
{
    if (m_hidden && lacksOpinion(item))
        item.triage = item.triage->withoutScores();
    return item;
}

void BatchTable::setScoresHidden(bool hidden)
{
    if (std::exchange(m_hidden, hidden) == hidden)
        return;
    for (const Item& item : m_service.items()) {
        if (const int row = rowOf(item.id); row >= 0)
            m_items[row] = shown(item);
    }
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void BatchTable::countRows()
{
    m_rows.clear();
    for (int row = 0; row < m_items.size(); ++row)
        m_rows.insert(m_items[row].id, row);
}

void BatchTable::takeItem(jobs::BatchId id)
{
    const Item* item = m_service.find(id);
    const int row = rowOf(id);
    if (!item || row < 0)
        return;
    // While it runs only its progress moves, so that nothing is sorted anew for it.
    const bool progress = m_items[row].state == Item::State::Running && item->state == Item::State::Running;
    m_items[row] = shown(*item);
    Q_EMIT dataChanged(index(row, progress ? State : 0), index(row, progress ? State : Columns - 1));
}

int BatchTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int BatchTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString BatchTable::text(int row, int column) const
{
    const QLocale locale;
    const Item& item = m_items[row];
    const bool done = item.state == Item::State::Done && item.triage;
    if (done && isHidden(row) && (column == Verdict || column == Worst || column == Suspicious))
        return tr("hidden");
    switch (column) {
    case Order:
        return locale.toString(row + 1);
    case File:
        return QFileInfo(item.path).fileName();
    case State:
        return batchStateText(item, m_service.isPaused());
    case Verdict:
        return done ? probabilityText(item.triage->primary ? std::optional(item.triage->primary->probability) : std::nullopt) : QString();
    case Worst:
        return done ? triageNodeText(item.triage->worst) : QString();
    case Suspicious:
        return done ? shareText(item.triage->suspiciousShare) : QString();
    case Tracks:
        return done ? locale.toString(item.triage->tracks) : QString();
    case Faces:
        return done ? locale.toString(item.triage->faces) : QString();
    case Duration:
        return done ? durationText(item.triage->durationSeconds) : QString();
    case Problems:
        return problemText(item);
    default:
        return {};
    }
}

QVariant BatchTable::sortKey(int row, int column) const
{
    const Item& item = m_items[row];
    const bool done = item.state == Item::State::Done && item.triage;
    const auto known = [](const auto& value) { return value ? QVariant(*value) : QVariant(); };
    switch (column) {
    case Order:
        return row;
    case File:
        return text(row, File);
    case State:
        return static_cast<int>(item.state);
    case Problems:
        return problemCount(item);
    default:
        break;
    }
    if (!done)
        return {};
    const jobs::Triage& t = *item.triage;
    switch (column) {
    case Verdict:
        return t.primary ? QVariant(t.primary->probability) : QVariant();
    case Worst:
        return t.worst ? QVariant(t.worst->probability) : QVariant();
    case Suspicious:
        return known(t.suspiciousShare);
    case Tracks:
        return t.tracks;
    case Faces:
        return t.faces;
    case Duration:
        return known(t.durationSeconds);
    default:
        return {};
    }
}

QString BatchTable::toolTip(int row, int column) const
{
    const Item& item = m_items[row];
    if (item.state == Item::State::Done && isHidden(row) && (column == Verdict || column == Worst || column == Suspicious))
        return tr("Hidden until your own opinion on each of its tracks is recorded (in Review, Shift+O)");
    switch (column) {
    case Problems:
        return item.state == Item::State::Failed ? errorText(item.error) : text(row, column);
    case File:
        return QDir::toNativeSeparators(item.path) + QLatin1Char('\n') + settingsText(item.how.settings);
    case Verdict:
        if (item.state == Item::State::Done && item.triage && item.triage->primary)
            return tr("Mean over the faces of track %1, the one where it is highest").arg(QLocale().toString(item.triage->primary->track));
        return {};
    case Worst:
        if (item.state == Item::State::Done && item.triage && item.triage->worst)
            return tr("Mean over the faces of track %1").arg(QLocale().toString(item.triage->worst->track));
        return {};
    default:
        return text(row, column);
    }
}

QVariant BatchTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Item& item = m_items[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::ToolTipRole:
        return toolTip(index.row(), column);
    case Qt::TextAlignmentRole:
        return QVariant((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case kFractionRole:
        if (column != State || item.state != Item::State::Running || item.progress.total <= 0)
            return {};
        return static_cast<double>(item.progress.done) / static_cast<double>(item.progress.total);
    case NodeModel::ProbabilityRole:
        return column == Verdict ? sortKey(index.row(), column) : QVariant();
    case NodeModel::ThresholdRole:
        return item.triage ? item.triage->threshold : item.how.settings.threshold;
    default:
        return {};
    }
}

QVariant BatchTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    struct Heading {
        QString text;
        QString toolTip;
    };
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::TextAlignmentRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const auto heading = [section]() -> Heading {
        switch (section) {
        case Order:
            return { tr("No."), tr("Place in the queue; sorted by it, files can be dragged") };
        case File:
            return { tr("File"), tr("Double click or Enter opens it in Review at its most suspicious frame") };
        case State:
            return { tr("State"), tr("What is being done, or how it ended") };
        case Verdict:
            return { tr("Altered"), tr("Probability that a face is altered: the mean over the faces of the track where it is highest") };
        case Worst:
            return { tr("Worst node"), tr("The most probable attribute or region, over all tracks; sorted by probability") };
        case Suspicious:
            return { tr("Suspicious"), tr("Share of the time in which a face reaches the threshold") };
        case Tracks:
            return { tr("Tracks"), tr("Faces that were followed, without excluded ones") };
        case Faces:
            return { tr("Faces"), tr("Detections on all frames, without excluded ones") };
        case Duration:
            return { tr("Duration"), tr("Of the video; pictures have none") };
        case Problems:
            return { tr("Problems"), tr("What could not be read, and why a file failed; sorted by number") };
        default:
            return {};
        }
    }();
    return role == Qt::DisplayRole ? heading.text : heading.toolTip;
}

Qt::ItemFlags BatchTable::flags(const QModelIndex& index) const
{
    // Between rows, not onto one.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : Qt::ItemIsDropEnabled;
}

QMimeData* BatchTable::mimeData(const QModelIndexList&) const
{
    auto* data = new QMimeData;
    data->setData(kMimeType, {}); // The view knows which rows are selected.
    return data;
}

} // namespace semblance::ui
