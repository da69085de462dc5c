// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/evaluation_screen.h"

#include "core/evaluation/score_csv.h"
#include "ui/evaluation/charts_pane.h"
#include "ui/evaluation/evaluation_form.h"
#include "ui/evaluation/evaluation_words.h"
#include "ui/evaluation/results_pane.h"
#include "ui/files/ask.h"
#include "ui/text/words.h"
#include "ui/widgets/screen_parts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {

constexpr int kMostRecent = 20;
const QString kRecentKey = QStringLiteral("evaluation/recent");
const QString kLayoutKey = QStringLiteral("layout/evaluationColumns");
const QString kActivity = QStringLiteral("evaluation");

} // namespace

EvaluationScreen::EvaluationScreen(const Services& services, QWidget* parent)
    : Screen(parent)
    , m_services(services)
    , m_actions(std::make_unique<EvaluationActions>(*this))
{
    setObjectName(QStringLiteral("evaluationScreen"));
    makeParts();
    connectParts();
    m_columns->setSizes({ fontMetrics().height() * 22, fontMetrics().height() * 58 });
    m_columns->restoreState(m_services.settings.value(kLayoutKey).toByteArray());
    m_results->clear(
        m_services.evaluation.isRunning() ? tr("An evaluation is running…") : tr("Evaluate a dataset, or open an earlier evaluation."));
    enableCommands();
}

EvaluationScreen::~EvaluationScreen() = default;

void EvaluationScreen::makeParts()
{
    const EvaluationActions& a = *m_actions;
    m_menu = new QMenu(tr("&Evaluation"), this);
    m_menu->setObjectName(QStringLiteral("evaluationMenu"));
    m_menu->addActions({ a.start, a.stop, a.open });
    m_menu->addSeparator();
    m_menu->addActions({ a.copyCsv, a.copyTex, a.exportTable, a.exportCharts });
    m_menu->addSeparator();
    m_menu->addActions({ a.openFrame, a.openFolder });

    m_messages = new MessageBar(this);
    m_messages->setObjectName(QStringLiteral("evaluationMessage"));
    m_recent = new QComboBox(this);
    m_recent->setObjectName(QStringLiteral("recentEvaluations"));
    m_recent->setAccessibleName(tr("Evaluation that is shown"));
    m_recent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_recent->setMinimumContentsLength(12);
    m_recent->setPlaceholderText(tr("None is shown"));
    for (const QString& folder : m_services.settings.value(kRecentKey).toStringList()) {
        m_recent->addItem(QFileInfo(folder).fileName(), folder);
        m_recent->setItemData(m_recent->count() - 1, QDir::toNativeSeparators(folder), Qt::ToolTipRole);
    }
    m_recent->setCurrentIndex(-1);
    m_form = new EvaluationForm(m_services.evaluation, m_services.settings, this);
    m_results = new ResultsPane(m_services, a, this);

    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 2, 4, 2);
    column->addWidget(heading(tr("Evaluation"), left));
    auto* recent = new QHBoxLayout;
    recent->addWidget(m_recent, 1);
    auto* open = buttonOf(a.open, left);
    open->setToolButtonStyle(Qt::ToolButtonIconOnly);
    recent->addWidget(open);
    column->addLayout(recent);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(heading(tr("New evaluation"), left));
    column->addWidget(m_form);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(buttonOf(a.start, left));
    buttons->addWidget(buttonOf(a.stop, left));
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("evaluationLeft"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(left);
    scroll->setMinimumWidth(left->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(scroll);
    m_columns->addWidget(m_results);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_messages);
    layout->addWidget(m_columns, 1);
}

void EvaluationScreen::connectParts()
{
    const EvaluationActions& a = *m_actions;
    connect(&m_services.evaluation, &jobs::EvaluationService::changed, this, &EvaluationScreen::follow);
    connect(m_form, &EvaluationForm::planChanged, this, &EvaluationScreen::enableCommands);
    connect(m_results, &ResultsPane::viewChanged, this, &EvaluationScreen::enableCommands);
    connect(m_results, &ResultsPane::frameActivated, this, &EvaluationScreen::openFrame);
    connect(m_recent, &QComboBox::activated, this, [this] { openFolder(m_recent->currentData().toString()); });
    connect(a.start, &QAction::triggered, this, &EvaluationScreen::start);
    connect(a.stop, &QAction::triggered, &m_services.evaluation, &jobs::EvaluationService::cancel);
    connect(a.open, &QAction::triggered, this, [this] {
        ask::forExistingFolder(
            this, tr("Open an evaluation"), QFileInfo(m_shown).absolutePath(), [this](const QString& folder) { openFolder(folder); });
    });
    connect(a.copyCsv, &QAction::triggered, this, [this] {
        QApplication::clipboard()->setText(m_results->tableCsv());
        Q_EMIT remark(tr("The table is in the clipboard as CSV."));
    });
    connect(a.copyTex, &QAction::triggered, this, [this] {
        QApplication::clipboard()->setText(m_results->tableTex());
        Q_EMIT remark(tr("The table is in the clipboard as LaTeX."));
    });
    connect(a.exportTable, &QAction::triggered, this, &EvaluationScreen::exportTable);
    connect(a.exportCharts, &QAction::triggered, this, &EvaluationScreen::exportCharts);
    connect(a.openFrame, &QAction::triggered, this, &EvaluationScreen::openFrame);
    connect(a.openFolder, &QAction::triggered, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_shown)); });
}

QString EvaluationScreen::key() const
{
    return QStringLiteral("evaluation");
}

QString EvaluationScreen::title() const
{
    return tr("&Evaluation");
}

QString EvaluationScreen::purpose() const
{
    return tr("Measure how well models tell real faces from forged ones");
}

ScreenCommands EvaluationScreen::commands() const
{
    const EvaluationActions& a = *m_actions;
    return { a.all, {}, { m_menu }, {}, { a.start, a.open } };
}

QString EvaluationScreen::place() const
{
    return m_shown.isEmpty() ? tr("No evaluation is shown") : tr("Evaluation: %1").arg(QDir::toNativeSeparators(m_shown));
}

void EvaluationScreen::enter()
{
    m_form->refreshDatasets();
    m_form->focusFirst();
}

Screen::OpensPath EvaluationScreen::opensPath() const
{
    return [](const QString& path) {
        const QDir folder(path);
        return folder.exists(QStringLiteral("protocol.json")) || folder.exists(QStringLiteral("metrics.json"));
    };
}

void EvaluationScreen::open(const OpenRequest& request)
{
    openFolder(QFileInfo(request.paths.first()).absoluteFilePath());
}

void EvaluationScreen::setModels(const Result<QList<jobs::ModelChoice>>& models)
{
    if (models)
        m_form->setModels(*models);
}

void EvaluationScreen::cancel(const QString&)
{
    m_services.evaluation.cancel();
}

void EvaluationScreen::saveLayout()
{
    m_services.settings.setValue(kLayoutKey, m_columns->saveState());
}

QVariantMap EvaluationScreen::state() const
{
    QVariantMap state = Screen::state();
    state.insert(QStringLiteral("shown"), m_shown);
    return state;
}

void EvaluationScreen::restoreState(const QVariantMap& state)
{
    Screen::restoreState(state);
    if (const QString folder = state.value(QStringLiteral("shown")).toString(); !folder.isEmpty() && !m_services.evaluation.isRunning())
        m_services.evaluation.open(folder);
}

void EvaluationScreen::start()
{
    if (!m_form->request() || m_services.evaluation.isRunning())
        return;
    m_messages->clear();
    m_results->clear(tr("Scoring and computing; the figures appear when all are there."));
    m_services.evaluation.start(*m_form->request());
}

void EvaluationScreen::openFolder(const QString& folder)
{
    if (m_services.evaluation.isRunning()) {
        m_messages->say(MessageBar::Kind::Information, tr("An evaluation is running; stop it first, or wait for its end."));
        return;
    }
    m_messages->clear();
    m_results->clear(tr("Reading the evaluation…"));
    m_services.evaluation.open(folder);
}

void EvaluationScreen::remember(const QString& folder)
{
    QStringList folders = m_services.settings.value(kRecentKey).toStringList();
    folders.removeAll(folder);
    folders.prepend(folder);
    m_services.settings.setValue(kRecentKey, QStringList(folders.mid(0, kMostRecent)));
    if (const int row = m_recent->findData(folder); row >= 0)
        m_recent->removeItem(row);
    m_recent->insertItem(0, QFileInfo(folder).fileName(), folder);
    m_recent->setItemData(0, QDir::toNativeSeparators(folder), Qt::ToolTipRole);
    m_recent->setCurrentIndex(0);
    m_recent->setToolTip(QDir::toNativeSeparators(folder));
}

void EvaluationScreen::follow(const jobs::EvaluationEvent& event)
{
    using State = jobs::EvaluationEvent::State;
    if (event.state == State::Running) {
        const bool counted = event.progress.progress.stage == QLatin1String("score");
        Q_EMIT progressed({ kActivity, event.progress.progress, event.secondsLeft, counted, activityText(event) });
        if (event.cropsPerSecond)
            m_form->rememberSpeed(*event.cropsPerSecond);
        enableCommands();
        return;
    }
    Q_EMIT ended(kActivity);
    if (event.state == State::Done) {
        m_shown = event.output;
        remember(m_shown);
        m_results->show(event.outcome);
        qint64 pending = 0;
        for (const evaluation::DatasetEvaluation& dataset : event.outcome->datasets)
            pending += dataset.report.coverage.pending;
        if (pending > 0)
            m_messages->say(MessageBar::Kind::Warning,
                tr("Videos that wait for their extraction: %1. The figures are without them.").arg(QLocale().toString(pending)));
        Q_EMIT placeChanged();
        if (!event.opening && !isVisible())
            Q_EMIT message(MessageBar::Kind::Information, tr("The evaluation has ended; its figures are on the Evaluation screen."));
    } else {
        m_results->clear(event.state == State::Cancelled ? tr("Stopped. The scores are kept; evaluating again goes on from there.")
                                                         : tr("There is nothing to show: the evaluation ended with an error."));
        m_shown.clear();
        m_recent->setCurrentIndex(-1);
        Q_EMIT placeChanged();
        report(event.error);
    }
    enableCommands();
}

QStringList EvaluationScreen::endedByClosing(const QStringList&) const
{
    if (!m_services.evaluation.isRunning())
        return {};
    return { tr("An evaluation is running. The scores are kept; evaluating again goes on from there.") };
}

void EvaluationScreen::exportTable()
{
    ask::forNewFile(
        this, tr("Export the table"), QDir(m_shown).filePath(QStringLiteral("table.csv")), tr("CSV (*.csv);;LaTeX (*.tex)"),
        QStringLiteral("csv"),
        [this](const QString& path) {
            const bool tex = path.endsWith(QStringLiteral(".tex"), Qt::CaseInsensitive);
            const auto written = evaluation::writeWhole(path, (tex ? m_results->tableTex() : m_results->tableCsv()).toUtf8());
            if (!written)
                return report(written.error());
            Q_EMIT remark(tr("%1 is written.").arg(QDir::toNativeSeparators(path)));
        },
        true);
}

void EvaluationScreen::exportCharts()
{
    ask::forNewFile(
        this, tr("Export the charts"), QDir(m_shown).filePath(QStringLiteral("charts.svg")), tr("SVG (*.svg);;PDF (*.pdf)"),
        QStringLiteral("svg"),
        [this](const QString& path) {
            if (const auto written = m_results->charts().exportTo(path); !written)
                return report(written.error());
            Q_EMIT remark(tr("%1 is written.").arg(QDir::toNativeSeparators(path)));
        },
        true);
}

void EvaluationScreen::openFrame()
{
    const auto target = m_results->chosenFrame();
    if (!target)
        return;
    if (!target->reason.isEmpty())
        Q_EMIT message(MessageBar::Kind::Information, target->reason);
    Q_EMIT openRequested(target->request);
}

void EvaluationScreen::enableCommands()
{
    const EvaluationActions& a = *m_actions;
    const bool running = m_services.evaluation.isRunning();
    a.start->setEnabled(m_form->request().has_value() && !running);
    a.stop->setEnabled(running);
    a.open->setEnabled(!running);
    m_recent->setEnabled(!running);
    a.copyCsv->setEnabled(m_results->hasTable());
    a.copyTex->setEnabled(m_results->hasTable());
    a.exportTable->setEnabled(m_results->hasTable());
    a.exportCharts->setEnabled(m_results->hasCharts());
    a.openFrame->setEnabled(m_results->chosenFrame().has_value());
    a.openFolder->setEnabled(!m_shown.isEmpty());
}

void EvaluationScreen::report(const Error& error)
{
    m_messages->say(error.kind == Error::Kind::Cancelled ? MessageBar::Kind::Information : MessageBar::Kind::Error, errorText(error));
}

} // namespace semblance::ui
