// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_table.h"

#include "ui/models/model_words.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace semblance::ui {

void ModelTable::setModels(const QList<jobs::ModelEntry>& models)
{
    // Only facts of the same files have changed: the selection and the view's place stay.
    const bool same = std::equal(models.begin(), models.end(), m_models.begin(), m_models.end(),
        [](const jobs::ModelEntry& a, const jobs::ModelEntry& b) { return a.stored.path == b.stored.path; });
    if (!same)
        beginResetModel();
    m_models = models;
    if (!same)
        endResetModel();
    else if (!m_models.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_models.size()) - 1, Columns - 1));
}

int ModelTable::rowOf(const QString& path) const
{
    const auto it = std::find_if(m_models.begin(), m_models.end(), [&](const jobs::ModelEntry& entry) { return entry.stored.path == path; });
    return it == m_models.end() ? -1 : static_cast<int>(it - m_models.begin());
}

int ModelTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_models.size());
}

int ModelTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ModelTable::text(const jobs::ModelEntry& entry, int column) const
{
    switch (column) {
    case Name:
        return entry.stored.name;
    case Marks:
        return modelMarks(entry);
    case Hierarchy:
        return entry.facts ? hierarchyText(entry.facts->description.hierarchy) : QString();
    case Size:
        return modelSizeText(entry.bytes);
    case TrainedOn:
        return entry.facts ? trainedOnText(entry) : QString();
    case Written:
        return QLocale().toString(entry.written, QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant ModelTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const jobs::ModelEntry& entry = m_models[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        if (!entry.facts)
            return entry.error.sentence.translated();
        return index.column() == Name ? QString::fromStdString(entry.facts->description.intendedUse) : text(entry, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == Size ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        if (entry.isDefault && index.column() == Name) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case kSortRole:
        if (index.column() == Size)
            return entry.bytes;
        return index.column() == Written ? QVariant(entry.written) : QVariant(text(entry, index.column()));
    case kSearchRole: {
        QStringList all;
        for (int column = 0; column < Columns; ++column)
            all.append(text(entry, column));
        return QVariant(all.join(u' ') + u' ' + QString::fromLatin1(entry.sha256));
    }
    case kPathRole:
        return entry.stored.path;
    default:
        return {};
    }
}

QVariant ModelTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Name");
    case Marks:
        return tr("Marks");
    case Hierarchy:
        return tr("Hierarchy");
    case Size:
        return tr("Size");
    case TrainedOn:
        return tr("Trained on");
    case Written:
        return tr("Written");
    default:
        return {};
    }
}

} // namespace semblance::ui
