// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/extract_options_editor.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QThread>

namespace semblance::ui {
namespace {

QSpinBox* spin(QWidget* parent, const char* name, int least, int most, int value, const QString& accessible, const QString& toolTip)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(least, most);
    box->setValue(value);
    box->setAccessibleName(accessible);
    box->setToolTip(toolTip);
    return box;
}

} // namespace

ExtractOptionsEditor::ExtractOptionsEditor(QWidget* parent)
    : QWidget(parent)
    , m_evenly(new QRadioButton(tr("&Evenly spaced frames a video:"), this))
    , m_nth(new QRadioButton(tr("One frame &in:"), this))
    , m_faces(new QComboBox(this))
    , m_pictures(new QComboBox(this))
{
    const dataset::ExtractOptions standard;
    setObjectName(QStringLiteral("extractOptions"));
    m_evenly->setObjectName(QStringLiteral("framesEvenly"));
    m_evenly->setToolTip(tr("As published: this many frames from the first to the last"));
    m_nth->setObjectName(QStringLiteral("framesNth"));
    m_nth->setToolTip(tr("From the first frame on, whatever the length"));
    m_evenly->setChecked(true);
    m_frames = spin(this, "framesPerVideo", 1, 100000, standard.framesPerVideo.value_or(64), tr("Frames a video"), m_evenly->toolTip());
    m_every = spin(this, "everyNth", 1, 100000, 10, tr("One frame in"), m_nth->toolTip());
    m_faces->setObjectName(QStringLiteral("facesBox"));
    m_faces->addItem(tr("Largest face of a frame"), false);
    m_faces->addItem(tr("All faces"), true);
    m_faces->setToolTip(tr("All faces follows every person through the video"));
    m_pictures->setObjectName(QStringLiteral("picturesBox"));
    m_pictures->addItem(tr("PNG, exact"), false);
    m_pictures->addItem(tr("JPEG, quality 95"), true);
    m_pictures->setToolTip(tr("JPEG takes about a fifth of the room and changes the pixels slightly"));
    m_smallest
        = spin(this, "smallestFace", 20, 2000, standard.smallestFace, tr("Smallest face"), tr("Faces with a shorter side are left out"));
    m_smallest->setSuffix(tr(" px"));
    m_threads = spin(this, "threads", 0, 256, 0, tr("Videos at once"), tr("Videos worked on at the same time; each takes memory"));
    m_threads->setSpecialValueText(tr("one a core (%1)").arg(QThread::idealThreadCount()));

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    const auto field = [&](int row, int column, const QString& text, QWidget* box) {
        auto* label = new QLabel(text, this);
        label->setBuddy(box);
        grid->addWidget(label, row, column);
        grid->addWidget(box, row, column + 1);
    };
    grid->addWidget(m_evenly, 0, 0);
    grid->addWidget(m_frames, 0, 1);
    grid->addWidget(m_nth, 1, 0);
    grid->addWidget(m_every, 1, 1);
    field(0, 3, tr("&Faces:"), m_faces);
    field(1, 3, tr("&Pictures:"), m_pictures);
    field(0, 6, tr("S&mallest face:"), m_smallest);
    field(1, 6, tr("&Videos at once:"), m_threads);
    grid->setColumnMinimumWidth(2, fontMetrics().height());
    grid->setColumnMinimumWidth(5, fontMetrics().height());
    grid->setColumnStretch(8, 1);
    const auto enable = [this] {
        m_frames->setEnabled(m_evenly->isChecked());
        m_every->setEnabled(m_nth->isChecked());
    };
    connect(m_evenly, &QRadioButton::toggled, this, enable);
    enable();
}

dataset::ExtractOptions ExtractOptionsEditor::options() const
{
    dataset::ExtractOptions options;
    if (m_evenly->isChecked()) {
        options.framesPerVideo = m_frames->value();
    } else {
        options.framesPerVideo.reset();
        options.every = m_every->value();
    }
    options.allTracks = m_faces->currentData().toBool();
    options.jpeg = m_pictures->currentData().toBool();
    options.smallestFace = m_smallest->value();
    options.threads = m_threads->value();
    return options;
}

} // namespace semblance::ui
