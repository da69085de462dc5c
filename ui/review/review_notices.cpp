// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the panes of the Review screen as long as it holds.
#include "core/jobs/background.h"
#include "core/jobs/case_service.h"
#include "ui/analysis/analysis_control.h"
#include "ui/files/ask.h"
#include "ui/record/record_words.h"
#include "ui/results/results.h"
#include "ui/review/review_screen.h"
#include "ui/text/words.h"

#include <QDir>
#include <QFileInfo>

namespace semblance::ui {

void ReviewScreen::showNotice()
{
    const auto& run = m_results->run();
    QString demonstration;
    if (run) {
        if (run->run.model.demonstration)
            demonstration = run->run.model.name;
    } else {
        for (const jobs::ModelChoice& model : std::as_const(m_models)) {
            if (model.name == m_analysis->model() && model.demonstration)
                demonstration = model.name;
        }
    }
    QStringList sentences;
    if (!demonstration.isEmpty())
        sentences
            << tr("“%1” is a demonstration model and not validated for casework; its probabilities are not findings.").arg(demonstration);
    if (const QString excluded = run ? trackEditsText(run->verdict) : QString(); !excluded.isEmpty())
        sentences << excluded;
    if (m_results->hidesAny())
        sentences << tr("First opinion: scores are hidden until your own opinion on the track is recorded (Shift+O).");
    if (sentences.isEmpty())
        m_notice->clear();
    else
        m_notice->say(MessageBar::Kind::Warning, sentences.join(QLatin1Char(' ')));
}

void ReviewScreen::showCaseNotice()
{
    const auto& place = m_results->place();
    QStringList sentences;
    const auto shortHash = [](const QByteArray& sha256) { return QString::fromLatin1(sha256.left(12)); };
    if (place && !place->formerSha256.isEmpty())
        sentences << tr("%1 has changed since it was added to the case: SHA-256 %2… then, %3… now. The results of the old content stay with it; "
                        "an analysis keeps the file as new evidence.")
                         .arg(QFileInfo(place->evidencePath).fileName(), shortHash(place->formerSha256), shortHash(place->sha256));
    bool isLost = false;
    for (const custody::EvidencePlace& each : place ? place->misplaced : QList<custody::EvidencePlace>()) {
        switch (each.state) {
        case custody::PlaceState::There:
            break;
        case custody::PlaceState::Missing:
            isLost = true;
            sentences << tr("The evidence %1 is not where it was, %2.").arg(each.fileName, QDir::toNativeSeparators(each.path));
            break;
        case custody::PlaceState::Changed:
            sentences << tr("The evidence %1 has changed: it has %2 bytes, not %3. The results are those of the old content.")
                             .arg(each.fileName, QLocale().toString(*each.bytesNow), QLocale().toString(each.bytes));
            break;
        case custody::PlaceState::Touched:
            sentences << tr("The evidence %1 was written to after it was taken in; verify the case.").arg(each.fileName);
            break;
        }
    }
    if (place && place->heldBy) {
        const cases::CaseHolder& holder = *place->heldBy;
        sentences.prepend(holder.sinceUtc.isValid()
                ? tr("%1 has this case open for writing since %2 (user %3 on %4, process %5). It can only be read here.")
                      .arg(holder.program, QLocale().toString(holder.sinceUtc.toLocalTime(), QLocale::ShortFormat), holder.user, holder.host)
                      .arg(holder.processId)
                : tr("Another program has this case open for writing. It can only be read here."));
    }
    if (sentences.isEmpty())
        return m_caseNotice->clear();
    m_caseNotice->say(MessageBar::Kind::Warning, sentences.join(QLatin1Char(' ')));
    if (place->heldBy)
        m_caseNotice->offer(tr("Try again"), [this] { m_results->refresh(); });
    else if (isLost)
        m_caseNotice->offer(tr("Find evidence…"), [this] { findEvidence(); });
}

void ReviewScreen::findEvidence()
{
    const QString path = casePath();
    ask::forExistingFolder(this, tr("Folder with the evidence; files are known by their SHA-256"), QFileInfo(path).absolutePath(),
        [this, path](const QString& folder) {
            m_services.cases.relink(path, folder, jobs::whileAlive(this, [this](const Result<qsizetype>& found) {
                if (!found)
                    return report(found.error());
                Q_EMIT remark(tr("%n piece(s) of evidence found", nullptr, static_cast<int>(*found)));
                m_results->refresh();
            }));
        });
}

} // namespace semblance::ui
