// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/error_model.h"

#include "ui/datasets/dataset_words.h"
#include "ui/datasets/sample_model.h"
#include "ui/text/words.h"

#include <QDir>

namespace semblance::ui {

void ErrorModel::set(const evaluation::WorstErrors& errors, const QString& folder)
{
    beginResetModel();
    m_errors = errors;
    m_folder = folder;
    endResetModel();
}

void ErrorModel::clear()
{
    set({}, {});
}

int ErrorModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_errors.shown.size());
}

QString ErrorModel::fileOf(int row) const
{
    return QDir(m_folder).filePath(at(row).sample.file);
}

QVariant ErrorModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const evaluation::WorstError& error = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1%2").arg(error.isWrong ? QStringLiteral("✗ ") : QString(), probabilityText(error.probability, 3));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, frame %2\n%3, probability %4, %5")
            .arg(error.sample.videoPath)
            .arg(error.sample.frame)
            .arg(methodText(error.sample.method), probabilityText(error.probability, 3),
                error.isWrong ? tr("called wrong at the threshold") : tr("still called right at the threshold"));
    case SampleModel::FileRole:
        return fileOf(index.row());
    case SampleModel::IdRole:
        return error.sample.id;
    default:
        return {};
    }
}

} // namespace semblance::ui
