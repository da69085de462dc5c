// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/detail_pane.h"

#include "core/jobs/background.h"
#include "ui/datasets/open_dataset.h"
#include "ui/datasets/sample_pictures.h"
#include "ui/datasets/sample_record.h"
#include "ui/text/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace semblance::ui {

DetailPane::DetailPane(OpenDataset& dataset, const QList<QAction*>& buttons, QWidget* parent)
    : QWidget(parent)
    , m_dataset(dataset)
    , m_pictures(new SamplePictures(this))
    , m_record(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("detailPane"));
    m_record->setObjectName(QStringLiteral("sampleRecord"));
    m_record->setAccessibleName(tr("Record of the sample"));
    m_record->setOpenLinks(false);

    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(2);
    for (QAction* action : buttons) {
        auto* button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->iconText());
        row->addWidget(button);
    }
    row->addStretch(1);

    auto* upper = new QWidget(this);
    auto* column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pictures, 1);
    column->addWidget(bar);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(upper);
    splitter->addWidget(m_record);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(&m_dataset, &OpenDataset::reviewed, this, [this](const QList<qint64>& samples) {
        if (m_id && samples.contains(*m_id))
            read();
    });
    write();
}

void DetailPane::show(std::optional<qint64> id)
{
    if (id == m_id)
        return;
    m_id = id;
    if (!m_id) {
        m_shown.reset();
        write();
        Q_EMIT shownChanged();
        return;
    }
    read();
}

void DetailPane::read()
{
    // With a held arrow key only the sample is read at which it ends.
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_dataset.reader().readSample(m_dataset.folder(), *m_id,
        jobs::whileAlive(this, [this, id = *m_id, folder = m_dataset.folder()](const Result<jobs::ShownSample>& sample) {
            m_reading = false;
            const bool current = m_id == id && folder == m_dataset.folder();
            if (current) {
                m_shown = sample ? std::optional(*sample) : std::nullopt;
                write();
                if (!sample)
                    m_pictures->setMessage(errorText(sample.error()));
                Q_EMIT shownChanged();
            }
            if ((std::exchange(m_again, false) || !current) && m_id && !m_dataset.folder().isEmpty())
                read();
        }));
}

void DetailPane::write()
{
    if (!m_shown) {
        m_pictures->setMessage(m_id ? tr("Reading…") : tr("Choose a sample to see how it was made."));
        m_record->clear();
        return;
    }
    if (m_shown->view)
        m_pictures->setView(*m_shown->view, m_shown->detail.sample.kind);
    else
        m_pictures->setMessage(errorText(m_shown->error));
    const int scrolled = m_record->verticalScrollBar()->value();
    m_record->setHtml(sampleRecord(m_shown->detail, m_dataset.overview() ? m_dataset.overview()->hierarchy : dataset::Hierarchy::Ffpp));
    m_record->verticalScrollBar()->setValue(scrolled); // The same line of the next sample's record stays in sight.
}

} // namespace semblance::ui
