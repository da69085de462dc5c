// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/filter_pane.h"

#include "ui/datasets/dataset_words.h"
#include "ui/datasets/open_dataset.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {

constexpr int kCompletions = 12;
const QStringList kRegions { QStringLiteral("eye"), QStringLiteral("lip_mouth"), QStringLiteral("nose"), QStringLiteral("face") };

QString regionText(const QString& region)
{
    return region == QLatin1String("eye")      ? FilterPane::tr("Eye")
        : region == QLatin1String("lip_mouth") ? FilterPane::tr("Lip and mouth")
        : region == QLatin1String("nose")      ? FilterPane::tr("Nose")
        : region == QLatin1String("face")      ? FilterPane::tr("Whole face")
                                               : region;
}

/// Fills a box whose first entry stands for all, and keeps what was chosen where it is still there.
void refill(QComboBox& box, const QString& all, const QList<std::pair<QString, QVariant>>& entries)
{
    const QSignalBlocker quiet(&box);
    const QVariant chosen = box.currentData();
    box.clear();
    box.addItem(all);
    for (const auto& [text, value] : entries)
        box.addItem(text, value);
    const int row = chosen.isValid() ? box.findData(chosen) : 0;
    box.setCurrentIndex(row < 0 ? 0 : row);
}

template <typename T> std::optional<T> chosen(const QComboBox& box)
{
    const QVariant value = box.currentData();
    return value.isValid() ? std::optional(value.value<T>()) : std::nullopt;
}

} // namespace

FilterPane::FilterPane(OpenDataset& dataset, QWidget* parent)
    : QWidget(parent)
    , m_dataset(dataset)
    , m_identity(new QLineEdit(this))
    , m_identities(new QStringListModel(this))
    , m_clear(new QPushButton(tr("Show all"), this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("filterPane"));
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(3);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto box = [&](const char* name, const QString& label, const QString& toolTip) {
        auto* made = new QComboBox(this);
        made->setObjectName(QString::fromLatin1(name));
        made->setAccessibleName(QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':')));
        made->setToolTip(toolTip);
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        made->setMinimumContentsLength(8);
        connect(made, &QComboBox::activated, this, &FilterPane::apply);
        form->addRow(label, made);
        return made;
    };
    m_kind = box("filterKind", tr("Kind:"), tr("Real faces, forgeries as they came, or augmentations"));
    m_method = box("filterMethod", tr("Method:"), tr("How the face was forged or augmented"));
    m_region = box("filterRegion", tr("Region:"), tr("The region that an augmentation altered"));
    m_split = box("filterSplit", tr("Split:"), tr("The part of the dataset that the sample belongs to"));
    m_identity->setObjectName(QStringLiteral("filterIdentity"));
    m_identity->setAccessibleName(tr("Identity"));
    m_identity->setToolTip(tr("Only this person's faces"));
    m_identity->setPlaceholderText(tr("All identities"));
    m_identity->setClearButtonEnabled(true);
    auto* completer = new QCompleter(m_identities, this);
    completer->setMaxVisibleItems(kCompletions);
    m_identity->setCompleter(completer);
    form->addRow(tr("Identity:"), m_identity);
    m_node = box("filterNode", tr("Node:"), tr("Only samples with a certain label at this node"));
    m_label = box("filterLabel", tr("Label:"), tr("The label that the node must have"));
    m_state = box("filterState", tr("State:"), tr("Accepted samples reach training, rejected ones do not"));
    m_reason = box("filterReason", tr("Reason:"), tr("Why a sample was rejected"));

    m_clear->setObjectName(QStringLiteral("filterClear"));
    m_clear->setToolTip(tr("Take all filters away"));
    m_count->setObjectName(QStringLiteral("sampleCount"));
    m_count->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_clear);
    layout->addWidget(m_count);

    refill(*m_kind, tr("All kinds"),
        { { sampleKindText(dataset::SampleKind::Real), static_cast<int>(dataset::SampleKind::Real) },
            { sampleKindText(dataset::SampleKind::Forged), static_cast<int>(dataset::SampleKind::Forged) },
            { sampleKindText(dataset::SampleKind::Augmented), static_cast<int>(dataset::SampleKind::Augmented) } });
    QList<std::pair<QString, QVariant>> regions;
    for (const QString& region : kRegions)
        regions << std::pair(regionText(region), QVariant(region));
    refill(*m_region, tr("All regions"), regions);
    refill(*m_label, tr("Any label"), { { labelText(true), 1 }, { labelText(false), 0 }, { labelText(std::nullopt), -1 } });
    refill(*m_state, tr("Accepted and rejected"), { { tr("Accepted"), false }, { tr("Rejected"), true } });

    connect(m_identity, &QLineEdit::editingFinished, this, &FilterPane::apply);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &FilterPane::apply, Qt::QueuedConnection);
    connect(m_identity, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            apply();
    });
    connect(m_clear, &QPushButton::clicked, this, &FilterPane::clearAll);
    connect(&m_dataset, &OpenDataset::overviewChanged, this, &FilterPane::fill);
    connect(&m_dataset, &OpenDataset::idsChanged, this, &FilterPane::showCount);
    connect(&m_dataset, &OpenDataset::readingChanged, this, &FilterPane::showCount);
    fill();
    showCount();
}

void FilterPane::focusFirst()
{
    m_kind->setFocus(Qt::ShortcutFocusReason);
}

void FilterPane::fill()
{
    const auto& overview = m_dataset.overview();
    setEnabled(overview.has_value());
    if (!overview && m_dataset.folder().isEmpty()) { // Another dataset starts with all its samples.
        for (QComboBox* box : { m_kind, m_method, m_region, m_split, m_node, m_label, m_state, m_reason })
            box->setCurrentIndex(0);
        const QSignalBlocker quiet(m_identity);
        m_identity->clear();
    }
    const dataset::ManifestCounts counts = overview ? overview->counts : dataset::ManifestCounts();
    QMap<QString, qint64> methods = counts.acceptedByMethod;
    methods.insert(counts.cropsByMethod);
    QList<std::pair<QString, QVariant>> entries;
    for (auto method = methods.cbegin(); method != methods.cend(); ++method)
        entries << std::pair(methodText(method.key()), QVariant(method.key()));
    refill(*m_method, tr("All methods"), entries);
    entries.clear();
    for (auto split = counts.acceptedBySplit.cbegin(); split != counts.acceptedBySplit.cend(); ++split) {
        if (!split.key().isEmpty())
            entries << std::pair(splitText(split.key()), QVariant(split.key()));
    }
    refill(*m_split, tr("All splits"), entries);
    entries.clear();
    if (overview) {
        const QStringList& nodes = dataset::nodeNames(overview->hierarchy);
        for (int i = 0; i < nodes.size(); ++i)
            entries << std::pair(nodeLabel(nodes[i].toStdString()), QVariant(i));
    }
    refill(*m_node, tr("Any node"), entries);
    entries.clear();
    for (auto reason = counts.rejectedByReason.cbegin(); reason != counts.rejectedByReason.cend(); ++reason)
        entries << std::pair(rejectionText(reason.key()), QVariant(reason.key()));
    refill(*m_reason, tr("Any reason"), entries);
    if (m_identities->stringList() != counts.identities)
        m_identities->setStringList(counts.identities);
    m_label->setEnabled(m_node->currentData().isValid());
}

void FilterPane::apply()
{
    dataset::SampleFilter filter;
    if (const auto kind = chosen<int>(*m_kind))
        filter.kind = static_cast<dataset::SampleKind>(*kind);
    filter.method = chosen<QString>(*m_method);
    filter.region = chosen<QString>(*m_region);
    filter.split = chosen<QString>(*m_split);
    filter.rejected = chosen<bool>(*m_state);
    filter.reason = chosen<QString>(*m_reason);
    if (const QString identity = m_identity->text().trimmed(); !identity.isEmpty())
        filter.identity = identity;
    const auto node = chosen<int>(*m_node);
    const auto label = chosen<int>(*m_label);
    m_label->setEnabled(node.has_value());
    if (node && label)
        filter.label = dataset::SampleFilter::NodeLabel { *node, *label < 0 ? std::nullopt : std::optional(*label == 1) };
    m_dataset.setFilter(filter);
}

void FilterPane::clearAll()
{
    for (QComboBox* box : { m_kind, m_method, m_region, m_split, m_node, m_label, m_state, m_reason })
        box->setCurrentIndex(0);
    {
        const QSignalBlocker quiet(m_identity);
        m_identity->clear();
    }
    apply();
}

void FilterPane::showCount()
{
    if (m_dataset.isReading())
        m_count->setText(tr("Reading…"));
    else if (m_dataset.overview())
        m_count->setText(tr("Samples: %1").arg(QLocale().toString(m_dataset.ids().size())));
    else
        m_count->clear();
}

} // namespace semblance::ui
