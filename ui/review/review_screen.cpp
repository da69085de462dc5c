// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_screen.h"

#include "core/analysis/frame_group.h"
#include "core/jobs/background.h"
#include "core/jobs/case_service.h"
#include "core/jobs/cut_finder.h"
#include "ui/analysis/analysis_control.h"
#include "ui/analysis/analysis_settings.h"
#include "ui/annotations/annotations.h"
#include "ui/cases/log_notice.h"
#include "ui/compare/compare_panes.h"
#include "ui/details/details_pane.h"
#include "ui/files/known_cases.h"
#include "ui/files/recent_files.h"
#include "ui/player/player.h"
#include "ui/player/player_pane.h"
#include "ui/player/sound.h"
#include "ui/record/blind_reviewing.h"
#include "ui/record/first_opinion.h"
#include "ui/record/record_book.h"
#include "ui/record/record_pane.h"
#include "ui/results/face_focus.h"
#include "ui/results/heat_map.h"
#include "ui/results/heat_map_pane.h"
#include "ui/results/marks.h"
#include "ui/results/results.h"
#include "ui/review/review_settings.h"
#include "ui/shell/dock_area.h"
#include "ui/text/words.h"
#include "ui/timeline/timeline_pane.h"
#include "ui/tracks/faces_pane.h"
#include "ui/tracks/tracks_pane.h"
#include "ui/verdict/explanation_pane.h"
#include "ui/verdict/node_pane.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace semblance::ui {
namespace {

const QString kTimelinePane = QStringLiteral("timeline");
const QString kCaseSuffix = QStringLiteral("semcase");
const QString kBundleSuffix = QStringLiteral("sembundle"); // the Cases screen verifies them
const QString kOpening = QStringLiteral("opening");
const QString kHashing = QStringLiteral("hashing");
const QString kCuts = QStringLiteral("cuts");
const QString kAnalysis = QStringLiteral("analysis");
constexpr int kNameWidth = 32; ///< characters of a file's name in the status bar
const QString kFrame = QStringLiteral("frame");
const QString kRun = QStringLiteral("run");

} // namespace

ReviewScreen::ReviewScreen(const Services& services, QWidget* parent)
    : Screen(parent)
    , m_services(services)
    , m_actions(*this)
    , m_player(new Player(services.playback, this))
    , m_results(new Results(services.cases, this))
    , m_marks(new Marks(*m_player, *m_results, this))
    , m_cuts(new jobs::CutFinder(services.playback.opener(), this))
    , m_focus(new FaceFocus(*m_player, *m_results, this))
    , m_heatMap(new HeatMapOverlay(services.heatMaps, *m_player, *m_results, *m_focus, this))
    , m_analysis(new AnalysisControl(services.analysis, *m_player, *m_results, this))
    , m_undo(new QUndoStack(this))
    , m_record(new RecordBook(services.cases, *m_player, *m_results, *m_undo, this))
{
    setObjectName(QStringLiteral("reviewScreen"));
    makePanes();
    makeMenus();
    connectCommands();
    connectState();
    readSettings();
    if (const QString path = chosenCaseFrom(m_services.settings); !path.isEmpty())
        m_chosenCase = path;
    showPlace();
    enableCommands();
    lookForCase();
}

ReviewScreen::~ReviewScreen() = default;

QString ReviewScreen::key() const
{
    return QStringLiteral("review");
}

QString ReviewScreen::title() const
{
    return tr("&Review");
}

QString ReviewScreen::purpose() const
{
    return tr("Look at evidence and analyse it");
}

void ReviewScreen::makePanes()
{
    m_notice = new MessageBar(this);
    m_notice->setObjectName(QStringLiteral("modelNotice"));
    m_notice->setDismissible(false);
    m_logNotice = new LogNotice(this);
    m_logNotice->setObjectName(QStringLiteral("reviewLogNotice"));
    m_caseNotice = new MessageBar(this);
    m_caseNotice->setObjectName(QStringLiteral("caseNotice"));
    m_caseNotice->setDismissible(false);
    m_messages = new MessageBar(this);
    m_playerPane = new PlayerPane(*m_player, *m_results, *m_focus, *m_heatMap, *m_marks, *m_cuts, m_services.settings, *this, this);
    new Sound(
        *m_player, m_services.makeSound ? m_services.makeSound() : nullptr, *m_playerPane->actions().sound, m_services.settings, this);
    m_timelinePane = new TimelinePane(*m_player, *m_results, *m_focus, *m_marks, m_services.facePictures, this);
    m_tracksPane = new TracksPane(*m_player, *m_results, *m_focus, this);
    m_nodePane = new NodePane(*m_results, *m_focus, *m_heatMap, this);
    m_heatMapPane = new HeatMapPane(*m_results, *m_heatMap, this);
    m_explanationPane = new ExplanationPane(*m_results, *m_focus, this);
    m_recordPane = new RecordPane(*m_record, *m_player, *m_results, *m_focus, *m_marks, *this, this);

    m_facesPane = new FacesPane(
        *m_player, *m_results, *m_focus, *m_record, m_services.cases, m_services.facePictures, m_recordPane->trackCommands(), this);
    m_compare = new ComparePanes(m_services, *m_player, *m_results, *m_focus, *m_heatMap, *this);

    m_firstOpinion = new FirstOpinion(*m_record, *m_results, *m_focus, *m_player, m_services.settings, *this);
    m_blindReviewing = new BlindReviewing(*m_record, *m_results, *m_firstOpinion, *this);
    m_annotations = new Annotations(m_playerPane->view(), *m_record, *m_player, *m_focus, *this);

    using Column = DockArea::Column;
    m_docks = new DockArea(key(), m_services.settings, this);
    m_docks->addPane({ QStringLiteral("player"), tr("Player"), m_playerPane, Column::Left, 32 });
    m_docks->addPane({ kTimelinePane, tr("Timeline"), m_timelinePane, Column::Left, 12 });
    m_docks->addPane({ QStringLiteral("tracks"), tr("Tracks"), m_tracksPane, Column::Right, 8 });
    m_docks->addPane({ QStringLiteral("verdict"), tr("Verdict"), m_nodePane, Column::Right, 24 });
    m_docks->addPane({ QStringLiteral("explanation"), tr("Explanation"), m_explanationPane, Column::Right, 10 });
    m_docks->addPane({ QStringLiteral("heatMap"), tr("Heat map"), m_heatMapPane, Column::Right, 10, false });
    m_docks->addPane({ QStringLiteral("record"), tr("Record"), m_recordPane, Column::Right, 10, false });
    m_docks->addPane({ QStringLiteral("details"), tr("Details"), new DetailsPane(*m_player, this), Column::Right, 10, false });
    m_docks->addPane({ QStringLiteral("faces"), tr("Faces"), m_facesPane, Column::Left, 12, false });
    m_compare->addTo(*m_docks);
    m_docks->setColumnWidths(53, 27);
    m_docks->restore();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_notice);
    layout->addWidget(m_logNotice);
    layout->addWidget(m_caseNotice);
    layout->addWidget(m_messages);
    layout->addWidget(m_docks, 1);
}

void ReviewScreen::connectState()
{
    connect(m_player, &Player::opening, this, [this](const Progress& progress) {
        Q_EMIT progressed({ kOpening, progress, {}, false, {} });
    });
    connect(m_player, &Player::opened, this, [this] {
        Q_EMIT ended(kOpening);
        m_docks->setAvailable(kTimelinePane, !m_player->facts().stillImage);
    });
    connect(m_player, &Player::openFailed, this, [this](const Error& error) {
        Q_EMIT ended(kOpening);
        Q_EMIT ended(kHashing);
        m_results->close();
        report(error);
    });
    connect(m_player, &Player::opened, this, &ReviewScreen::enableCommands);
    connect(m_player, &Player::openFailed, this, &ReviewScreen::enableCommands);
    connect(m_player, &Player::frameShown, this, [this] {
        if (const auto frame = std::exchange(m_wantedFrame, std::nullopt))
            m_player->goTo(*frame);
        restoreViews();
    });
    connect(m_playerPane, &PlayerPane::cutsProgressed, this, [this](const Progress& progress) {
        Q_EMIT progressed({ kCuts, progress, {}, true, tr("looking for cuts") });
    });
    connect(m_playerPane, &PlayerPane::cutsEnded, this, [this] { Q_EMIT ended(kCuts); });
    connect(m_player, &Player::frameFailed, this, [this](qint64, const Error& error) { report(error, kFrame); });
    connect(m_player, &Player::frameShown, this, [this] { m_messages->clear(kFrame); });

    follow(*m_playerPane, QStringLiteral("player"));
    follow(*m_recordPane, QStringLiteral("record"));
    follow(*m_compare, QStringLiteral("compare"));
    connect(m_record, &RecordBook::failed, this, [this](const Error& error) {
        report(error, QStringLiteral("record"));
        Q_EMIT remark(tr("Nothing was written.")); // It stood there as done.
    });
    connect(m_record, &RecordBook::changed, this, [this] { m_messages->clear(QStringLiteral("record")); });
    connect(m_timelinePane, &TimelinePane::intervalChanged, m_facesPane, &FacesPane::setInterval);
    connect(m_facesPane, &FacesPane::failed, this, [this](const Error& error) { report(error, kRun); });
    connect(m_recordPane, &RecordPane::annotationChosen, m_annotations, &Annotations::choose);
    connect(m_annotations, &Annotations::remark, this, &ReviewScreen::remark);
    connect(m_firstOpinion, &FirstOpinion::remark, this, &ReviewScreen::remark);
    connect(m_blindReviewing, &BlindReviewing::remark, this, &ReviewScreen::remark);
    connect(m_blindReviewing, &BlindReviewing::changed, this, [this] { m_recordPane->setReviewState(m_blindReviewing->stateText()); });
    const auto showOpinions = [this] {
        m_explanationPane->setOpinion([this](int track) { return m_firstOpinion->sentence(track); });
        m_nodePane->setOpinions([this](int track) { return m_firstOpinion->byNode(track); });
        showNotice();
    };
    connect(m_firstOpinion, &FirstOpinion::changed, this, showOpinions);
    showOpinions();

    connect(m_results, &Results::hashing, this, [this](const Progress& progress) {
        Q_EMIT progressed({ kHashing, progress, {}, false, {} });
    });
    connect(m_results, &Results::placeChanged, this, [this] {
        Q_EMIT ended(kHashing);
        showPlace();
        showCaseNotice();
        m_logNotice->watch(casePath());
        enableCommands();
        lookForCase();
    });
    connect(m_results, &Results::runChanged, this, &ReviewScreen::showNotice);
    connect(m_results, &Results::runChanged, this, [this] {
        if (m_results->run())
            m_messages->clear(kRun);
        lookForCase();
        restoreViews();
    });
    connect(m_results, &Results::runChanged, this, &ReviewScreen::enableCommands);
    connect(m_results, &Results::failed, this, [this](const Error& error) {
        Q_EMIT ended(kHashing);
        report(error, kRun);
        enableCommands();
    });

    connect(m_analysis, &AnalysisControl::changed, this, [this] {
        if (!std::exchange(m_wasAnalysing, m_analysis->isRunning()) && m_wasAnalysing) {
            m_messages->clear(kAnalysis);
            showProgress(m_analysis->last());
        }
        enableCommands();
    });
    connect(m_analysis, &AnalysisControl::progressed, this, &ReviewScreen::showProgress);
    connect(m_player, &Player::opening, this, [this] {
        if (m_analysis->isRunning())
            showProgress(m_analysis->last());
    });
    connect(m_analysis, &AnalysisControl::ended, this, &ReviewScreen::reportEnd);
    connect(m_nodePane, &NodePane::heatMapDetailsWanted, m_docks, [this] { m_docks->raisePane(QStringLiteral("heatMap")); });
    connect(m_heatMapPane, &HeatMapPane::opacityChanged, m_playerPane, &PlayerPane::setHeatMapOpacity);
    m_playerPane->setHeatMapOpacity(m_heatMapPane->opacity());
    connect(m_recent, &RecentFiles::chosen, this, [this](const QString& path) { openEvidence(path); });
}

template <typename Part> void ReviewScreen::follow(Part& part, const QString& topic)
{
    connect(&part, &Part::failed, this, [this, topic](const Error& error) { report(error, topic); });
    connect(&part, &Part::remark, this, [this, topic](const QString& text) {
        m_messages->clear(topic);
        Q_EMIT remark(text);
    });
}

void ReviewScreen::saveLayout()
{
    m_docks->save();
}

void ReviewScreen::readSettings()
{
    m_analysis->setSettings(analysisSettingsFrom(m_services.settings));
    m_player->setCacheBytes(qint64(cacheFrom(m_services.settings)) << 20);
}

void ReviewScreen::enter()
{
    m_playerPane->focusFrame();
}

void ReviewScreen::leave()
{
    m_player->pause();
}

Screen::OpensPath ReviewScreen::opensPath() const
{
    return [](const QString& path) {
        const QFileInfo file(path);
        return !file.isDir() && file.suffix() != kBundleSuffix;
    };
}

void ReviewScreen::open(const OpenRequest& request)
{
    const QString& first = request.paths.constFirst();
    if (request.casePath && request.casePath != m_chosenCase)
        setCase(request.casePath);
    if (QFileInfo(first).suffix() == kCaseSuffix)
        openCase(first, request);
    else
        openEvidence(first, request);
    if (request.paths.size() > 1) {
        for (auto path = std::next(request.paths.cbegin()); path != request.paths.cend(); ++path)
            m_recent->add(*path);
        m_recent->add(first);
        m_messages->say(MessageBar::Kind::Information, tr("One file is shown at a time; the others are under File > Open recent."));
    }
}

void ReviewScreen::openEvidence(const QString& path, const OpenRequest& request)
{
    m_wantedFrame = request.frame;
    m_restoring.clear();
    m_messages->clear();
    setWindowTitle(QFileInfo(path).fileName());
    m_recent->add(path);
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_logNotice->forget();
    m_player->open(absolute);
    m_results->open(absolute, m_chosenCase);
    m_focus->chooseOnceRead(request.track);
    if (request.run)
        m_results->showRun(*request.run);
    enableCommands();
}

void ReviewScreen::openCase(const QString& path, const OpenRequest& request)
{
    setCase(QFileInfo(path).absoluteFilePath());
    if (m_player->isOpen())
        return;
    readEvidenceOf(*m_chosenCase, [this, request, casePath = *m_chosenCase](const QList<cases::Evidence>& evidence) {
        QStringList paths;
        for (const cases::Evidence& e : evidence)
            paths << e.path;
        jobs::runThenCallback(
            [paths] {
                const auto there = std::find_if(paths.cbegin(), paths.cend(), [](const QString& each) { return QFileInfo::exists(each); });
                return there == paths.cend() ? QString() : *there;
            },
            this,
            [this, request, casePath, paths](const QString& there) {
                if (m_player->isOpen() || m_chosenCase != casePath)
                    return; // Something else was opened meanwhile.
                if (!there.isEmpty())
                    openEvidence(there, request);
                else if (!paths.isEmpty())
                    m_messages->say(MessageBar::Kind::Warning,
                        tr("The evidence of this case is not where it was, %1. Open it from where it is now; it is known by its SHA-256.")
                            .arg(paths.first()));
            });
    });
}

void ReviewScreen::readEvidenceOf(const QString& casePath, const std::function<void(const QList<cases::Evidence>&)>& use)
{
    jobs::runThenCallback([casePath] { return QFileInfo::exists(casePath); }, this, [this, casePath, use](bool isThere) {
        if (!isThere)
            return use({});
        m_services.cases.readEvidence(casePath, jobs::whileAlive(this, [this, use](const Result<QList<cases::Evidence>>& evidence) {
            if (!evidence)
                report(evidence.error());
            use(evidence.value_or(QList<cases::Evidence>()));
        }));
    });
}

void ReviewScreen::setCase(const std::optional<QString>& path)
{
    m_chosenCase = path;
    if (path) {
        m_services.settings.setValue(kCaseKey, *path);
        rememberCase(m_services.settings, *path);
    } else {
        m_services.settings.remove(kCaseKey);
    }
    m_actions.automaticCase->setChecked(!path);
    m_logNotice->forget();
    if (m_player->isOpen())
        m_results->open(m_player->path(), m_chosenCase);
    else
        m_logNotice->watch(casePath());
    showPlace();
    enableCommands();
    lookForCase();
}

QString ReviewScreen::casePath() const
{
    return m_results->place() ? m_results->place()->casePath : m_chosenCase.value_or(QString());
}

void ReviewScreen::fillEvidenceMenu()
{
    m_evidenceMenu->clear();
    m_evidenceMenu->addAction(tr("Reading…"))->setEnabled(false);
    readEvidenceOf(casePath(), [this](const QList<cases::Evidence>& evidence) {
        m_evidenceMenu->clear();
        if (evidence.isEmpty())
            m_evidenceMenu->addAction(tr("None yet"))->setEnabled(false);
        for (const cases::Evidence& e : evidence) {
            QString name = e.fileName;
            QAction* action = m_evidenceMenu->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
            action->setToolTip(QStringLiteral("%1\nSHA-256 %2").arg(e.path, QString::fromLatin1(e.sha256)));
            connect(action, &QAction::triggered, this, [this, path = e.path] { openEvidence(path); });
        }
    });
}

void ReviewScreen::setModels(const Result<QList<jobs::ModelChoice>>& models)
{
    m_modelMenu->clear();
    if (!models) {
        m_modelMenu->addAction(tr("No model can be used"))->setEnabled(false);
        return report(models.error());
    }
    m_models = *models;
    auto* group = new QActionGroup(this);
    const QString wanted = m_services.settings.value(kModelKey).toString();
    for (const jobs::ModelChoice& model : std::as_const(m_models)) {
        QAction* action = m_modelMenu->addAction(model.name);
        action->setToolTip(model.intendedUse);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::toggled, this, [this, name = model.name](bool on) {
            if (!on)
                return;
            m_analysis->setModel(name);
            showNotice();
        });
        // Only a choice of the user's own stands against the default model.
        connect(action, &QAction::triggered, this, [this, name = model.name] { m_services.settings.setValue(kModelKey, name); });
        if (model.name == wanted)
            action->setChecked(true);
    }
    if (!group->checkedAction() && !group->actions().isEmpty())
        group->actions().constFirst()->setChecked(true);
    showNotice();
}

QString ReviewScreen::place() const
{
    const auto& place = m_results->place();
    if (!place)
        return m_chosenCase ? tr("Case file: %1").arg(QDir::toNativeSeparators(*m_chosenCase))
                            : tr("Results are kept in a case file of its own for each piece of evidence");
    if (place->evidence)
        return tr("Case file: %1").arg(QDir::toNativeSeparators(place->casePath));
    return tr("Results will be kept in %1").arg(QDir::toNativeSeparators(place->casePath));
}

void ReviewScreen::showPlace()
{
    m_actions.automaticCase->setChecked(!m_chosenCase);
    Q_EMIT placeChanged();
}

void ReviewScreen::enableCommands()
{
    m_actions.analyze->setEnabled(m_analysis->canStart());
    std::optional<QString> underway;
    if (m_analysis->isRunning()) {
        const QString analysed = m_analysis->last().evidencePath;
        underway = analysed == m_player->path() ? QString() : QFileInfo(analysed).fileName();
    }
    m_timelinePane->setAnalysisUnderway(underway);
    m_facesPane->setAnalysisUnderway(underway);
    m_actions.report->setEnabled(!m_caseThere.isEmpty() && m_caseThere == casePath());
    m_actions.exportFiles->setEnabled(m_player->isOpen() && m_results->place() && m_results->place()->evidence);
}

void ReviewScreen::lookForCase()
{
    if (std::exchange(m_looksForCase, true))
        return;
    const QString path = casePath();
    jobs::runThenCallback([path] { return !path.isEmpty() && QFileInfo::exists(path); }, this, [this, path](bool isThere) {
        m_looksForCase = false;
        if (path != casePath())
            return lookForCase();
        m_caseThere = isThere ? path : QString();
        enableCommands();
    });
}

void ReviewScreen::showProgress(const jobs::JobEvent& event)
{
    Progress progress = event.progress;
    if (progress.stage.isEmpty())
        progress.stage = QStringLiteral("model");
    QString text;
    if (event.evidencePath != m_player->path()) {
        const QString name = QFileInfo(event.evidencePath).fileName();
        text = tr("%1 (%2)").arg(stageText(progress.stage), fontMetrics().elidedText(name, Qt::ElideMiddle, kNameWidth * fontMetrics().averageCharWidth()));
    }
    // Before there are frames to analyse what is read is counted in bytes, which say nothing to anybody.
    const bool countsFrames = progress.stage == QLatin1String("analyse");
    Q_EMIT progressed({ kAnalysis, progress, event.secondsLeft, countsFrames, text });
}

void ReviewScreen::reportEnd(const jobs::JobEvent& event)
{
    Q_EMIT ended(kAnalysis);
    enableCommands();
    const QString name = QFileInfo(event.evidencePath).fileName();
    QString notices;
    for (const QString& notice : event.end.notices)
        notices += QLatin1Char(' ') + Sentence(notice).translated();
    switch (event.state) {
    case jobs::JobEvent::State::Queued:
    case jobs::JobEvent::State::Running:
        break;
    case jobs::JobEvent::State::Done:
        if (event.end.status == analysis::Status::Partial)
            m_messages->say(MessageBar::Kind::Warning,
                tr("%1 is damaged: what could be read was analysed, the rest is listed in the case file.").arg(name) + notices, kAnalysis);
        else if (!notices.isEmpty())
            m_messages->say(MessageBar::Kind::Information, tr("The analysis of %1 is complete.").arg(name) + notices, kAnalysis);
        else
            Q_EMIT remark(tr("The analysis of %1 is complete.").arg(name));
        break;
    case jobs::JobEvent::State::Cancelled:
        m_messages->say(MessageBar::Kind::Information,
            tr("The analysis of %1 was cancelled. What is done is kept; Analyze goes on from there.").arg(name) + notices, kAnalysis);
        break;
    case jobs::JobEvent::State::Failed:
        report(event.error, kAnalysis);
        break;
    }
}

void ReviewScreen::report(const Error& error, const QString& topic)
{
    m_messages->say(error.kind == Error::Kind::Cancelled ? MessageBar::Kind::Information : MessageBar::Kind::Error, errorText(error), topic);
}

QString ReviewScreen::questionBeforeCancel(const QString& activity) const
{
    if (activity != kAnalysis)
        return {};
    return tr("Stop the analysis of %1? What is done is kept; Analyze goes on from there.")
        .arg(QFileInfo(m_analysis->last().evidencePath).fileName());
}

void ReviewScreen::cancel(const QString& activity)
{
    if (activity == kOpening)
        m_player->cancelOpening();
    else if (activity == kCuts)
        m_playerPane->stopFindingCuts();
    else if (activity == kHashing)
        m_results->cancelHashing();
    else if (activity == kAnalysis)
        m_analysis->cancel();
}

QStringList ReviewScreen::endedByClosing(const QStringList&) const
{
    if (!m_analysis->isRunning())
        return {};
    return { tr("The analysis of %1 is running. What is scored is kept, but for the frames since the last whole group, %2 at most. Analyze goes on "
                "from there; to follow the faces it reads the frames before once more, but scores none of them again.")
                 .arg(QFileInfo(m_analysis->last().evidencePath).fileName(), QLocale().toString(qint64(analysis::kFramesPerGroup))) };
}

} // namespace semblance::ui
