// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/robustness_pane.h"

#include "core/base/new_file.h"
#include "core/cases/export_log.h"
#include "core/jobs/background.h"
#include "ui/compare/robustness_words.h"
#include "ui/compare/step_plot.h"
#include "ui/files/ask.h"
#include "ui/player/player.h"
#include "ui/results/face_focus.h"
#include "ui/results/heat_map.h"
#include "ui/results/results.h"
#include "ui/text/words.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace semblance::ui {

using State = jobs::RobustnessEvent::State;

RobustnessPane::RobustnessPane(jobs::FaceCheckService& service, Player& player, Results& results, FaceFocus& focus, HeatMapOverlay& heatMap,
    QAction& exportAction, QWidget* parent)
    : QScrollArea(parent)
    , m_service(service)
    , m_player(player)
    , m_results(results)
    , m_focus(focus)
    , m_heatMap(heatMap)
    , m_export(exportAction)
{
    setObjectName(QStringLiteral("robustnessPane"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    makeWidgets(exportAction);

    connect(&m_service, &jobs::FaceCheckService::robustnessEvent, this, &RobustnessPane::onEvent);
    connect(&m_focus, &FaceFocus::changed, this, &RobustnessPane::update);
    connect(&m_player, &Player::playingChanged, this, &RobustnessPane::update);
    connect(&m_results, &Results::runChanged, this, [this] {
        fillNodes();
        update();
    });
    connect(&m_heatMap, &HeatMapOverlay::changed, this, [this] {
        if (const auto node = m_heatMap.node(); node && *node < m_node->count() && *node != m_node->currentIndex()) {
            m_node->setCurrentIndex(*node);
            show();
        }
    });
    connect(m_node, &QComboBox::activated, this, &RobustnessPane::show);
    connect(m_where, &QComboBox::activated, this, &RobustnessPane::update);
    connect(&m_export, &QAction::triggered, this, &RobustnessPane::exportCsv);
    fillNodes();
    show();
}

void RobustnessPane::makeWidgets(QAction& exportAction)
{
    auto* content = new QWidget(this);
    m_node = new QComboBox(content);
    m_node->setObjectName(QStringLiteral("robustnessNode"));
    m_node->setAccessibleName(tr("Node"));
    m_node->setToolTip(tr("Whose probability is drawn; all nodes are measured"));
    m_where = new QComboBox(content);
    m_where->setObjectName(QStringLiteral("robustnessWhere"));
    m_where->setAccessibleName(tr("What is changed"));
    m_where->setToolTip(
        tr("The whole frame is changed as a platform changes a file; the aligned crop as in the published evaluation, which makes a "
           "small face's changes smaller than they look"));
    for (QComboBox* box : { m_node, m_where }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_where->addItem(tr("Change the frame"));
    m_where->addItem(tr("Change the crop"));
    auto* exporting = new QToolButton(content);
    exporting->setDefaultAction(&exportAction);
    exporting->setFocusPolicy(Qt::TabFocus);
    m_about = sentenceLabel("robustnessState", content);
    m_sentence = sentenceLabel("robustnessSentence", content);
    m_primary = sentenceLabel("robustnessPrimary", content);
    m_key = sentenceLabel("robustnessKey", content);
    m_key->setText(
        tr("Dashed: threshold. Dotted: unchanged picture. Diamonds: on the other side of the threshold. The landmarks stay those of the "
           "unchanged frame."));
    m_warning = sentenceLabel("robustnessWarning", content);

    auto* layout = new QGridLayout(content);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setVerticalSpacing(4);
    auto* top = new QHBoxLayout;
    top->addWidget(m_node, 1);
    top->addWidget(m_where, 1);
    top->addWidget(exporting);
    layout->addLayout(top, 0, 0, 1, 2);
    layout->addWidget(m_about, 1, 0, 1, 2);
    layout->addWidget(m_sentence, 2, 0, 1, 2);
    layout->addWidget(m_primary, 3, 0, 1, 2);
    constexpr std::array names { "robustnessJpeg", "robustnessSize", "robustnessBlur", "robustnessBrightness" };
    for (std::size_t i = 0; i < compare::kChanges.size(); ++i) {
        auto* plot = new StepPlot(names[i], changeTitle(compare::kChanges[i]), content);
        m_plots << plot;
        layout->addWidget(plot, 4 + static_cast<int>(i) / 2, static_cast<int>(i) % 2);
        layout->setRowStretch(4 + static_cast<int>(i) / 2, 1);
    }
    layout->addWidget(m_key, 6, 0, 1, 2);
    layout->addWidget(m_warning, 7, 0, 1, 2);
    setWidget(content);
}

void RobustnessPane::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    update();
}

void RobustnessPane::hideEvent(QHideEvent* event)
{
    QScrollArea::hideEvent(event);
    update();
}

compare::ChangedPicture RobustnessPane::where() const
{
    return m_where->currentIndex() == 0 ? compare::ChangedPicture::Frame : compare::ChangedPicture::Crop;
}

void RobustnessPane::fillNodes()
{
    const auto hierarchy = m_results.run() ? m_results.run()->hierarchy : model::LabelHierarchy::ffpp();
    const int before = m_node->currentIndex();
    m_node->clear();
    for (const model::Node& node : hierarchy.nodes())
        m_node->addItem(nodeLabel(node.name));
    m_node->setCurrentIndex(before >= 0 && before < m_node->count() ? before : 0);
}

void RobustnessPane::forget()
{
    m_service.cancelRobustness();
    m_request = 0;
    m_subject.reset();
    m_result.reset();
}

void RobustnessPane::update()
{
    const auto subject = isVisible() ? faceSubject(m_player, m_results, m_focus) : std::nullopt;
    if (!subject) {
        // What is measured stays for when the pane comes back into sight.
        if (isVisible() || !m_result || m_result->state == State::Running)
            forget();
        show();
        return;
    }
    if (m_subject && subject->isSameAs(*m_subject) && m_measured == where())
        return;
    m_subject = subject;
    m_measured = where();
    m_result.reset();
    m_request = m_service.checkRobustness({ subject->about.modelSha256, subject->frame, subject->face.face.landmarks, m_measured });
    show();
}

void RobustnessPane::onEvent(const jobs::RobustnessEvent& event)
{
    if (event.id != m_request)
        return;
    m_result = event;
    show();
}

void RobustnessPane::show()
{
    const int node = m_node->currentIndex();
    const double threshold = m_subject ? m_subject->about.threshold : 0.5;
    const bool isComplete = m_result && m_result->state == State::Finished;
    const auto stability = m_result ? compare::stabilityOf(m_result->robustness, node, threshold) : std::nullopt;
    m_export.setEnabled(isComplete);

    QString about;
    if (!m_subject)
        about = noFaceSubjectText(m_player, m_results);
    else if (m_result && m_result->state == State::Failed)
        about = tr("%1: not available. %2").arg(faceSubjectText(*m_subject), errorText(m_result->error));
    else if (isComplete)
        about = faceSubjectText(*m_subject);
    else if (m_result && m_result->progress.total > 0)
        about = tr("%1: measuring, %2 of %3").arg(faceSubjectText(*m_subject)).arg(m_result->progress.done).arg(m_result->progress.total);
    else
        about = tr("%1: measuring…").arg(faceSubjectText(*m_subject));
    m_about->setText(about);

    const auto say = [](QLabel& label, const QString& text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
    };
    say(*m_sentence, stability ? stabilityText(m_node->currentText(), *stability, threshold, isComplete) : QString());
    // The primary node decides the verdict, whatever node is looked at.
    const auto primary = m_result && node != 0 ? compare::stabilityOf(m_result->robustness, 0, threshold) : std::nullopt;
    say(*m_primary, primary ? stabilityText(m_node->itemText(0), *primary, threshold, isComplete) : QString());
    QStringList warnings;
    if (m_subject) {
        warnings << smallModelText(*m_subject);
        if (m_result && m_result->robustness.unchanged)
            warnings << otherScoresText(*m_subject, m_result->robustness.unchanged->probabilities);
        warnings.removeAll(QString());
    }
    say(*m_warning, warnings.join(QLatin1Char(' ')));

    for (std::size_t i = 0; i < compare::kChanges.size(); ++i) {
        std::vector<StepPlot::Step> steps;
        const auto& strengths = compare::strengths(compare::kChanges[i]);
        for (std::size_t k = 0; k < strengths.size(); ++k) {
            StepPlot::Step step { strengthLabel(compare::kChanges[i], strengths[k]), {} };
            if (stability) {
                if (const auto& scores = m_result->robustness.curves[i].points[k].scores)
                    step.probability = scores->probabilities[static_cast<std::size_t>(node)];
            }
            steps.push_back(std::move(step));
        }
        m_plots[static_cast<qsizetype>(i)]->set(steps, stability ? std::optional(stability->probability) : std::nullopt, threshold);
    }
}

void RobustnessPane::exportCsv()
{
    if (!m_subject || !m_result || m_result->state != State::Finished)
        return;
    const QFileInfo evidence(m_player.path());
    const QString suggestion = QStringLiteral("%1/%2-track%3-frame%4-robustness.csv")
                                   .arg(evidence.absolutePath(), evidence.completeBaseName())
                                   .arg(m_subject->about.track)
                                   .arg(m_subject->about.frame);
    ask::forNewFile(this, tr("Export robustness"), suggestion, tr("CSV files (*.csv)"), QStringLiteral("csv"),
        [this, robustness = m_result->robustness, where = m_measured, about = m_subject->about](const QString& path) {
            const auto& place = m_results.place();
            const QString casePath = place ? place->casePath : QString();
            const QJsonObject details { { QStringLiteral("what"), QStringLiteral("robustness") },
                { QStringLiteral("evidence_sha256"), QString::fromLatin1(about.evidenceSha256) }, { QStringLiteral("frame"), about.frame },
                { QStringLiteral("track"), about.track } };
            jobs::runThenCallback(
                [path, robustness, where, about, casePath, details] {
                    return writeNewFile(path, compare::robustnessCsv(robustness, where, about)).and_then([&] {
                        return cases::logExport(casePath, path, details);
                    });
                },
                this, [this, path](const Result<cases::ExportedFile>& written) {
                    if (written)
                        Q_EMIT remark(tr("The measurement was written to %1.").arg(path));
                    else
                        Q_EMIT failed(written.error());
                });
        });
}

} // namespace semblance::ui
