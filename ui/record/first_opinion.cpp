// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/first_opinion.h"

#include "ui/action_maker.h"
#include "ui/player/player.h"
#include "ui/record/opinion_dialog.h"
#include "ui/record/record_book.h"
#include "ui/results/face_focus.h"
#include "ui/results/results.h"
#include "ui/review/review_settings.h"
#include "ui/text/words.h"

#include <QAction>
#include <QLocale>
#include <QSettings>
#include <QWidget>

#include <utility>

namespace semblance::ui {
FirstOpinion::FirstOpinion(RecordBook& book, Results& results, FaceFocus& focus, Player& player, QSettings& settings, QWidget& screen)
    : QObject(&screen)
    , m_book(book)
    , m_results(results)
    , m_focus(focus)
    , m_player(player)
    , m_screen(screen)
{
    const ActionMaker make(screen, m_all);
    m_mode = make("firstOpinionAction", tr("&First opinion before the scores"), {},
        tr("Hide the scores of every track until your own opinion on it is recorded"));
    m_mode->setCheckable(true);
    m_mode->setChecked(firstOpinionFrom(settings));
    m_opine = make("opinionAction", tr("Record own &opinion…"), { QKeySequence(Qt::SHIFT | Qt::Key_O) },
        tr("Record what you think of the chosen track"));
    connect(m_mode, &QAction::toggled, this, [this, &settings](bool on) {
        settings.setValue(kFirstOpinionKey, on);
        m_results.applyVeil();
        Q_EMIT changed();
    });
    connect(m_opine, &QAction::triggered, this, &FirstOpinion::ask);
    connect(&m_book, &RecordBook::changed, this, &FirstOpinion::follow);
    connect(&m_results, &Results::runChanged, this, [this] {
        if (const auto& run = m_results.run()) {
            for (const analysis::TrackSummary& track : run->tracks) {
                if (!track.probabilities.empty())
                    m_seen.insert({ run->run.id.value, track.id });
            }
        }
        enable();
    });
    connect(&m_results, &Results::placeChanged, this, [this] {
        if (!m_results.place())
            m_seen.clear(); // Numbers of runs are the case's own.
    });
    connect(&m_focus, &FaceFocus::chosenChanged, this, &FirstOpinion::enable);
    m_results.setVeil([this](cases::RunId run, int track) {
        return m_mode->isChecked() && !m_book.record().judgement(run, track) && !(m_hasJudged && m_hasJudged(run, track));
    });
    enable();
}

FirstOpinion::~FirstOpinion()
{
    m_results.setVeil({});
}

void FirstOpinion::setReview(Judge judge, HasJudged hasJudged)
{
    m_judge = std::move(judge);
    m_hasJudged = std::move(hasJudged);
}

bool FirstOpinion::isOn() const
{
    return m_mode->isChecked();
}

void FirstOpinion::enable()
{
    m_opine->setEnabled(m_book.isReady() && m_results.run() && m_focus.chosenTrack());
}

void FirstOpinion::follow()
{
    if (isOn())
        m_results.applyVeil();
    enable();
    Q_EMIT changed();
}

void FirstOpinion::ask()
{
    const auto& run = m_results.run();
    const auto track = m_focus.chosenTrack();
    if (!run || !track)
        return;
    m_player.pause();
    auto* dialog = new OpinionDialog(run->hierarchy, tr("Own opinion on track %1").arg(cases::trackLabel(*track)), &m_screen);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = run->run.id, track = *track] {
        const bool beforeScores = m_results.isHidden(track) && m_seen.count({ id.value, track }) == 0;
        if (m_judge && m_judge(track, dialog->opinions(), dialog->remark(), beforeScores))
            return;
        cases::RecordContent content { cases::RecordKind::Judgement, {}, {}, id, track, {} };
        content.payload = { { QStringLiteral("text"), dialog->remark() }, { cases::kOpinionsKey, dialog->opinions() },
            { cases::kBeforeScoresKey, beforeScores } };
        if (const auto entry = m_book.record().judgement(id, track))
            m_book.correct(*entry, content, tr("own opinion"));
        else
            m_book.add(content, tr("own opinion"));
        Q_EMIT remark(tr("Your opinion on track %1 is recorded.").arg(cases::trackLabel(track)));
    });
    dialog->open();
}

QStringList FirstOpinion::byNode(int track) const
{
    const auto& run = m_results.run();
    const auto entry = run ? m_book.record().judgement(run->run.id, track) : std::nullopt;
    if (!entry)
        return {};
    const QJsonObject opinions = entry->content.payload.value(cases::kOpinionsKey).toObject();
    QStringList texts;
    for (const model::Node& node : run->hierarchy.nodes())
        texts << opinionText(opinions.value(QString::fromStdString(node.name)).toString());
    return texts;
}

QString FirstOpinion::sentence(int track) const
{
    const auto& run = m_results.run();
    const auto entry = run ? m_book.record().judgement(run->run.id, track) : std::nullopt;
    if (!entry)
        return {};
    const QStringList texts = byNode(track);
    QStringList parts;
    for (int node = 0; node < texts.size(); ++node) {
        if (!texts[node].isEmpty())
            parts << tr("%1: %2").arg(nodeLabel(run->hierarchy.nodes()[static_cast<std::size_t>(node)].name), texts[node]);
    }
    const bool before = entry->content.payload.value(cases::kBeforeScoresKey).toBool();
    const QString when = QLocale().toString(entry->createdUtc.toLocalTime(), QLocale::ShortFormat);
    QString text = parts.join(QStringLiteral("; ")) + QStringLiteral(". ")
        + (before ? tr("Recorded by %1 on %2, before the scores were shown.").arg(entry->author, when)
                  : tr("Recorded by %1 on %2, after scores had been shown.").arg(entry->author, when));
    if (!entry->content.text().isEmpty())
        text += QLatin1Char(' ') + tr("Remark: %1").arg(entry->content.text());
    return text;
}

} // namespace semblance::ui
