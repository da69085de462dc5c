// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/side_by_side_pane.h"

#include "ui/compare/compare_actions.h"
#include "ui/compare/pair_view.h"
#include "ui/files/ask.h"
#include "ui/player/player.h"
#include "ui/results/face_focus.h"
#include "ui/results/results.h"
#include "ui/text/words.h"
#include "ui/widgets/pictures.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

namespace semblance::ui {
namespace {

enum Other { Nothing = -2, File = -1 }; ///< else a track
constexpr int kWipeSteps = 100;
const QString kPathKey = QStringLiteral("path");
const QString kTrackKey = QStringLiteral("track");
const QString kSyncKey = QStringLiteral("sync");

} // namespace

SideBySidePane::SideBySidePane(
    jobs::SideBySideService& service, Player& player, Results& results, FaceFocus& focus, const CompareActions& actions, QWidget* parent)
    : QScrollArea(parent)
    , m_service(service)
    , m_player(player)
    , m_results(results)
    , m_focus(focus)
    , m_actions(actions)
{
    setObjectName(QStringLiteral("sideBySidePane"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    makeWidgets();

    connect(&m_service, &jobs::SideBySideService::opened, this, &SideBySidePane::onOpened);
    connect(&m_service, &jobs::SideBySideService::pairEvent, this, &SideBySidePane::onPair);
    connect(&m_focus, &FaceFocus::changed, this, &SideBySidePane::update);
    connect(&m_player, &Player::playingChanged, this, &SideBySidePane::update);
    connect(&m_player, &Player::opened, this, [this] { openOther({}, {}); });
    connect(&m_results, &Results::runChanged, this, [this] {
        fillOthers();
        update();
    });
    connect(m_others, &QComboBox::activated, this, &SideBySidePane::chooseOther);
    connect(m_mode, &QComboBox::activated, this, [this](int mode) {
        m_view->setMode(static_cast<PairView::Mode>(mode));
        show();
    });
    connect(m_wipe, &QSlider::valueChanged, this, [this](int value) { m_view->setWipe(value / double(kWipeSteps)); });
    connect(m_view, &PairView::wiped, this, [this](double share) { m_wipe->setValue(static_cast<int>(share * kWipeSteps)); });
    connect(m_actions.nudgeOtherBack, &QAction::triggered, this, [this] { nudgeOther(-1); });
    connect(m_actions.nudgeOtherForward, &QAction::triggered, this, [this] { nudgeOther(1); });
    connect(m_actions.nudgeThisBack, &QAction::triggered, this, [this] { nudgeThis(-1); });
    connect(m_actions.nudgeThisForward, &QAction::triggered, this, [this] { nudgeThis(1); });
    fillOthers();
    show();
}

void SideBySidePane::makeWidgets()
{
    auto* content = new QWidget(this);
    const auto combo = [content](const char* name, const QString& accessibleName) {
        auto* box = new QComboBox(content);
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(accessibleName);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        return box;
    };
    m_others = combo("sideOther", tr("Compared with"));
    m_others->setToolTip(tr("Another track of this evidence, or an authentic video of the person"));
    m_mode = combo("sideMode", tr("View"));
    m_mode->addItems({ tr("Beside each other"), tr("Wipe"), tr("Difference"), tr("Flicker") });
    m_wipe = new QSlider(Qt::Horizontal, content);
    m_wipe->setObjectName(QStringLiteral("sideWipe"));
    m_wipe->setAccessibleName(tr("Place of the wipe"));
    m_wipe->setRange(0, kWipeSteps);
    m_wipe->setValue(kWipeSteps / 2);
    m_state = sentenceLabel("sideState", content);
    m_view = new PairView(content);
    m_figure = sentenceLabel("sideFigure", content);

    auto* nudges = new QHBoxLayout;
    nudges->setSpacing(2);
    const auto addNudges = [&](const QString& text, QAction* back, QAction* forward) {
        nudges->addWidget(new QLabel(text, content));
        for (QAction* action : { back, forward }) {
            auto* button = new QToolButton(content);
            button->setDefaultAction(action);
            button->setFocusPolicy(Qt::TabFocus);
            nudges->addWidget(button);
        }
    };
    addNudges(tr("This"), m_actions.nudgeThisBack, m_actions.nudgeThisForward);
    nudges->addStretch(1);
    addNudges(tr("Other"), m_actions.nudgeOtherBack, m_actions.nudgeOtherForward);

    auto* layout = new QGridLayout(content);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_others, 0, 0);
    layout->addWidget(m_mode, 0, 1);
    layout->addLayout(nudges, 1, 0, 1, 2);
    layout->addWidget(m_state, 2, 0, 1, 2);
    layout->addWidget(m_wipe, 3, 0, 1, 2);
    layout->addWidget(m_view, 4, 0, 1, 2);
    layout->addWidget(m_figure, 5, 0, 1, 2);
    layout->setRowStretch(4, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    setWidget(content);
}

void SideBySidePane::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    update();
}

void SideBySidePane::hideEvent(QHideEvent* event)
{
    QScrollArea::hideEvent(event);
    update();
}

void SideBySidePane::fillOthers()
{
    const QSignalBlocker quiet(m_others);
    m_others->clear();
    m_others->addItem(tr("Compare with…"), Nothing);
    if (const auto& run = m_results.run()) {
        for (const analysis::TrackSummary& track : run->tracks)
            m_others->addItem(
                track.name.isEmpty() ? tr("Track %1").arg(track.id) : tr("Track %1: %2").arg(track.id).arg(track.name), track.id);
    }
    m_others->addItem(m_path.isEmpty() || m_track ? tr("A file…") : tr("%1 (another file…)").arg(QFileInfo(m_path).fileName()), File);
    const int chosen = m_path.isEmpty() ? Nothing : m_track.value_or(File);
    m_others->setCurrentIndex(std::max(0, m_others->findData(chosen)));
}

void SideBySidePane::chooseOther()
{
    const int chosen = m_others->currentData().toInt();
    if (chosen == Nothing)
        return openOther({}, {});
    if (chosen == File) {
        fillOthers(); // Until a file is chosen nothing changes.
        ask::forExistingFile(this, tr("Compare with a video or an image"), QFileInfo(m_player.path()).absolutePath(),
            tr("Videos and images (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts *.jpg *.jpeg *.png *.tif *.tiff *.webp);;All files (*)"),
            [this](const QString& path) { openOther(path, {}); });
        return;
    }
    openOther(m_player.path(), chosen);
}

void SideBySidePane::openOther(const QString& path, std::optional<int> track)
{
    m_path = path;
    m_track = track;
    m_frames.clear();
    m_openError.reset();
    m_sync.reset();
    m_firstOther = 0;
    m_request = 0;
    m_result.reset();
    m_why.clear();
    if (track && m_results.run()) {
        for (const analysis::TrackSummary& summary : m_results.run()->tracks)
            m_firstOther = summary.id == *track ? summary.firstFrame : m_firstOther;
    }
    m_service.open(path);
    fillOthers();
    update();
}

QVariantMap SideBySidePane::state() const
{
    QVariantMap state { { kPathKey, m_path } };
    if (m_track)
        state.insert(kTrackKey, *m_track);
    if (m_sync)
        state.insert(kSyncKey, QVariantList { m_sync->first, m_sync->second });
    return state;
}

void SideBySidePane::restoreState(const QVariantMap& state)
{
    const QString path = state.value(kPathKey).toString();
    if (path.isEmpty())
        return;
    openOther(path, state.contains(kTrackKey) ? std::optional(state.value(kTrackKey).toInt()) : std::nullopt);
    if (const QVariantList sync = state.value(kSyncKey).toList(); sync.size() == 2)
        m_sync = compare::SyncPoint { sync[0].toLongLong(), sync[1].toLongLong() };
    update();
}

void SideBySidePane::onOpened(const jobs::OtherVideoEvent& event)
{
    m_frames = event.frames;
    if (event.frames.isEmpty())
        m_openError = event.error;
    update();
}

void SideBySidePane::nudgeOther(int frames)
{
    if (!m_sync || !m_subject)
        return;
    m_sync = compare::SyncPoint { m_subject->about.frame, std::clamp<qint64>(m_otherFrame + frames, 0, m_frames.size() - 1) };
    update();
}

void SideBySidePane::nudgeThis(int frames)
{
    const auto from = m_player.place();
    if (!m_sync || !from)
        return;
    m_player.pause();
    const qint64 to = std::clamp<qint64>(*from + frames, 0, m_player.frameCount() - 1);
    m_sync = compare::SyncPoint { to, m_otherFrame };
    m_player.goTo(to);
}

void SideBySidePane::update()
{
    const auto subject = isVisible() ? faceSubject(m_player, m_results, m_focus) : std::nullopt;
    if (!subject || m_path.isEmpty() || m_frames.isEmpty()) {
        m_subject = subject;
        m_result.reset();
        m_request = 0;
        return show();
    }
    if (!m_sync)
        m_sync = compare::SyncPoint { subject->about.frame, m_firstOther };
    const qint64 other = compare::syncedFrame(m_player.frames(), m_frames, *m_sync, subject->about.frame);
    if (m_request != 0 && m_subject && subject->isSameAs(*m_subject) && other == m_otherFrame)
        return; // Asked for, or answered.
    m_subject = subject;
    m_otherFrame = other;
    m_request = 0;
    m_why.clear();
    jobs::PairRequest request;
    request.first = { subject->frame, subject->face.face.landmarks };
    request.frame = m_otherFrame;
    if (m_track) {
        const auto faces = m_results.facesOn(m_otherFrame);
        if (!faces) {
            m_why = tr("The faces there are being read…");
        } else {
            const auto face
                = std::find_if(faces->cbegin(), faces->cend(), [this](const analysis::FaceResult& f) { return f.face.track == *m_track; });
            if (face == faces->cend())
                m_why = tr("The track has no analysed face there.");
            else
                request.landmarks = face->face.landmarks;
        }
        if (!request.landmarks) {
            m_result.reset();
            return show();
        }
    }
    m_request = m_service.request(request);
    show();
}

void SideBySidePane::onPair(const jobs::PairEvent& event)
{
    if (event.id != m_request)
        return;
    m_result = event;
    show();
}

QString SideBySidePane::otherText() const
{
    const QString time = timeText(m_frames.value(m_otherFrame).timeSeconds);
    return m_track ? tr("track %1, frame %2 (%3)").arg(*m_track).arg(m_otherFrame).arg(time)
                   : tr("%1, frame %2 (%3)").arg(QFileInfo(m_path).fileName()).arg(m_otherFrame).arg(time);
}

void SideBySidePane::show()
{
    const bool isPaired = m_subject && m_sync && !m_frames.isEmpty();
    for (QAction* action : { m_actions.nudgeOtherBack, m_actions.nudgeOtherForward, m_actions.nudgeThisBack, m_actions.nudgeThisForward })
        action->setEnabled(isPaired);
    QString state;
    if (!m_subject)
        state = noFaceSubjectText(m_player, m_results);
    else if (m_path.isEmpty())
        state = tr("Choose what to compare the face with.");
    else if (m_openError)
        state = tr("%1: not available. %2").arg(QFileInfo(m_path).fileName(), errorText(*m_openError));
    else if (m_frames.isEmpty())
        state = tr("Opening %1…").arg(QFileInfo(m_path).fileName());
    else if (!m_why.isEmpty())
        state = tr("%1 beside %2: %3").arg(faceSubjectText(*m_subject), otherText(), m_why);
    else if (m_result && !m_result->pair)
        state = tr("%1 beside %2: %3").arg(faceSubjectText(*m_subject), otherText(), errorText(m_result->error));
    else
        state = tr("%1 beside %2").arg(faceSubjectText(*m_subject), otherText());
    m_state->setText(state);

    const auto mode = static_cast<PairView::Mode>(m_mode->currentIndex());
    const bool isShown = m_result && m_result->pair;
    m_wipe->setVisible(mode == PairView::Mode::Wipe);
    m_figure->setVisible(isShown);
    if (!isShown) {
        m_view->setPictures({}, {}, {});
        return;
    }
    const compare::AlignedPair& pair = *m_result->pair;
    m_view->setPictures(toQImage(pair.first), toQImage(pair.second), toQImage(pair.difference));
    QString figure = tr("Mean difference of the aligned crops: %1 grey levels.").arg(QLocale().toString(pair.meanDifference, 'f', 1));
    if (mode == PairView::Mode::Difference)
        figure += QLatin1Char(' ') + tr("Differences are drawn four times as strong.");
    m_figure->setText(figure);
}

} // namespace semblance::ui
