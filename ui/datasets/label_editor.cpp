// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/label_editor.h"

#include "ui/datasets/dataset_words.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace semblance::ui {
namespace {

enum Choice { Altered, NotAltered, NotKnown };

int choiceOf(std::optional<bool> label)
{
    return !label ? NotKnown : *label ? Altered : NotAltered;
}

} // namespace

LabelEditor::LabelEditor(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("labelEditor"));
}

void LabelEditor::setLabels(dataset::Hierarchy hierarchy, const dataset::LabelVector& labels)
{
    const QStringList& nodes = dataset::nodeNames(hierarchy);
    if (static_cast<qsizetype>(m_boxes.size()) != nodes.size()) {
        delete layout();
        qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
        m_boxes.clear();
        auto* grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, 0);
        const int rows = static_cast<int>(nodes.size() + 1) / 2;
        for (int i = 0; i < nodes.size(); ++i) {
            auto* box = new QComboBox(this);
            for (const auto value : { std::optional(true), std::optional(false), std::optional<bool>() })
                box->addItem(labelText(value));
            const QString node = nodeLabel(nodes[i].toStdString());
            box->setObjectName(QStringLiteral("label_%1").arg(nodes[i]));
            box->setAccessibleName(node);
            connect(box, &QComboBox::activated, this, &LabelEditor::changed);
            auto* label = new QLabel(node, this);
            label->setBuddy(box);
            const int column = i / rows * 3;
            grid->addWidget(label, i % rows, column);
            grid->addWidget(box, i % rows, column + 1);
            m_boxes.push_back(box);
        }
        grid->setColumnMinimumWidth(2, fontMetrics().height());
        grid->setColumnStretch(5, 1);
    }
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setCurrentIndex(choiceOf(i < labels.size() ? labels[i] : std::nullopt));
}

dataset::LabelVector LabelEditor::labels() const
{
    dataset::LabelVector labels;
    for (const QComboBox* box : m_boxes) {
        const int choice = box->currentIndex();
        labels.push_back(choice == NotKnown ? std::nullopt : std::optional(choice == Altered));
    }
    return labels;
}

} // namespace semblance::ui
