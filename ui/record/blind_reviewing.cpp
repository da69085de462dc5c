// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/blind_reviewing.h"

#include "ui/action_maker.h"
#include "ui/files/ask.h"
#include "ui/record/first_opinion.h"
#include "ui/record/record_book.h"
#include "ui/results/results.h"
#include "ui/text/words.h"

#include <QAction>
#include <QActionGroup>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace semblance::ui {

BlindReviewing::BlindReviewing(RecordBook& book, Results& results, FirstOpinion& opinion, QWidget& screen)
    : QObject(&screen)
    , m_book(book)
    , m_results(results)
    , m_screen(screen)
    , m_menu(new QMenu(tr("Blind &second review"), &screen))
    , m_examiners(new QMenu(tr("&Work as"), m_menu))
{
    const ActionMaker make(screen, m_all);
    m_start = make("startReviewAction", tr("&Begin…"), {},
        tr("Have two examiners judge the tracks of this analysis without seeing each other's judgements"));
    m_sign = make("signReviewAction", tr("&Sign off…"), {},
        tr("End your part of the review; once both have signed off the judgements are shown"));
    m_menu->setObjectName(QStringLiteral("blindReviewMenu"));
    m_menu->setToolTipsVisible(true);
    m_examiners->setObjectName(QStringLiteral("reviewExaminersMenu"));
    m_menu->addAction(m_start);
    m_menu->addMenu(m_examiners);
    m_menu->addAction(m_sign);
    connect(m_start, &QAction::triggered, this, &BlindReviewing::start);
    connect(m_sign, &QAction::triggered, this, &BlindReviewing::sign);
    connect(m_examiners, &QMenu::aboutToShow, this, &BlindReviewing::fillExaminers);
    connect(&m_book, &RecordBook::changed, this, &BlindReviewing::follow);
    connect(&m_results, &Results::runChanged, this, &BlindReviewing::follow);
    opinion.setReview([this](int track, const QJsonObject& opinions, const QString& words,
                          bool beforeScores) { return judge(track, opinions, words, beforeScores); },
        [this](cases::RunId run, int track) {
            const auto open = review();
            return open && open->run == run && open->opinionOf(m_examiner, track);
        });
    follow();
}

std::optional<cases::BlindReview> BlindReviewing::review() const
{
    const auto& run = m_results.run();
    const QList<cases::BlindReview> all = run ? cases::blindReviews(m_book.record(), run->run.id) : QList<cases::BlindReview>();
    return all.isEmpty() ? std::nullopt : std::optional(all.last());
}

bool BlindReviewing::judge(int track, const QJsonObject& opinions, const QString& words, bool beforeScores)
{
    const auto open = review();
    if (m_examiner.isEmpty() || !open || !open->isSealed())
        return false;
    cases::RecordContent content = cases::reviewOpinion(*open, m_examiner, track, opinions, words);
    content.payload.insert(cases::kBeforeScoresKey, beforeScores);
    const QString what = tr("judgement of the review");
    if (const auto entry = open->opinionOf(m_examiner, track))
        m_book.correct(*entry, content, what);
    else
        m_book.add(content, what);
    Q_EMIT remark(tr("The judgement of %1 on track %2 is recorded and sealed.").arg(m_examiner, cases::trackLabel(track)));
    return true;
}

void BlindReviewing::start()
{
    const auto& run = m_results.run();
    if (!run)
        return;
    auto* dialog = new QDialog(&m_screen);
    dialog->setObjectName(QStringLiteral("reviewDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Blind second review"));
    auto* about = new QLabel(tr("Two examiners judge the tracks of the shown analysis. Neither sees the other's judgements until both have signed "
                                "off. The program hides them; the case file itself is not encrypted."),
        dialog);
    about->setWordWrap(true);
    auto* form = new QFormLayout(dialog);
    form->addRow(about);
    QList<QLineEdit*> names;
    for (const auto& [name, label] : { std::pair("reviewFirst", tr("&First examiner:")), std::pair("reviewSecond", tr("&Second examiner:")) }) {
        names << new QLineEdit(dialog);
        names.last()->setObjectName(QLatin1String(name));
        form->addRow(label, names.last());
    }
    names.first()->setText(cases::systemUserName());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    auto* begin = buttons->addButton(tr("&Begin"), QDialogButtonBox::AcceptRole);
    begin->setObjectName(QStringLiteral("reviewBegin"));
    form->addRow(buttons);
    const auto enable = [begin, names] {
        const QString first = names[0]->text().trimmed();
        const QString second = names[1]->text().trimmed();
        begin->setEnabled(!first.isEmpty() && !second.isEmpty() && first != second);
    };
    for (QLineEdit* name : std::as_const(names))
        connect(name, &QLineEdit::textChanged, dialog, enable);
    enable();
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, names, id = run->run.id] {
        const QStringList examiners { names[0]->text().trimmed(), names[1]->text().trimmed() };
        m_book.add(cases::newBlindReview(id, examiners, QStringLiteral("Blind second review by %1 and %2").arg(examiners[0], examiners[1])),
            tr("blind second review"));
        Q_EMIT remark(tr("The review has begun. Say who judges under Record > Blind second review > Work as."));
    });
    dialog->open();
}

void BlindReviewing::sign()
{
    const auto open = review();
    if (!open || m_examiner.isEmpty())
        return;
    ask::forConsent(&m_screen, tr("Sign off"),
        tr("Sign off the judgements of %1 on %2 tracks? They can't be changed any more.").arg(m_examiner).arg(open->judged(m_examiner).size()),
        tr("&Sign off"), tr("&Go on judging"), [this, review = *open, examiner = m_examiner] {
            m_book.correct(review.entry, cases::signedReview(review, examiner), tr("signature"));
            Q_EMIT remark(tr("%1 has signed off.").arg(examiner));
        });
}

void BlindReviewing::fillExaminers()
{
    m_examiners->clear();
    const auto open = review();
    auto* group = new QActionGroup(m_examiners);
    const auto add = [&](const QString& text, const QString& examiner) {
        QAction* action = m_examiners->addAction(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
        group->addAction(action);
        action->setCheckable(true);
        action->setChecked(examiner == m_examiner);
        connect(action, &QAction::triggered, this, [this, examiner] {
            m_examiner = examiner;
            m_results.applyVeil();
            follow();
        });
    };
    add(tr("Nobody: opinions go into the record"), {});
    for (const QString& examiner : open && open->isSealed() ? open->examiners : QStringList()) {
        if (!open->hasSigned(examiner))
            add(examiner, examiner);
    }
}

void BlindReviewing::follow()
{
    const auto open = review();
    if (!open || !open->examiners.contains(m_examiner) || open->hasSigned(m_examiner))
        m_examiner.clear();
    const bool sealed = open && open->isSealed();
    m_start->setEnabled(m_book.isReady() && m_results.run() && !sealed);
    m_examiners->menuAction()->setEnabled(sealed);
    m_sign->setEnabled(sealed && !m_examiner.isEmpty() && !open->judged(m_examiner).isEmpty());
    Q_EMIT changed();
}

QString BlindReviewing::stateText() const
{
    const auto open = review();
    if (!open)
        return {};
    const auto& run = m_results.run();
    QStringList lines { tr("Blind second review by %1 and %2.").arg(open->examiners[0], open->examiners[1]) };
    const auto tracks = std::count_if(
        run->tracks.begin(), run->tracks.end(), [](const analysis::TrackSummary& track) { return !track.excluded; });
    for (const QString& examiner : std::as_const(open->examiners)) {
        const auto signature = std::find_if(open->signatures.begin(), open->signatures.end(),
            [&](const cases::ReviewSignature& each) { return each.examiner == examiner; });
        lines << tr("%1: %2 of %3 tracks judged, %4.")
                     .arg(examiner, QString::number(open->judged(examiner).size()), QString::number(tracks),
                         signature == open->signatures.end()
                             ? tr("not signed off yet")
                             : tr("signed off on %1").arg(QLocale().toString(signature->utc.toLocalTime(), QLocale::ShortFormat)));
    }
    if (open->isSealed()) {
        lines << tr("The judgements are hidden until both have signed off.");
        if (!m_examiner.isEmpty())
            lines << tr("You work as %1: Shift+O judges the chosen track.").arg(m_examiner);
        return lines.join(QLatin1Char('\n'));
    }
    QStringList nodes;
    for (const model::Node& node : run->hierarchy.nodes())
        nodes << QString::fromStdString(node.name);
    for (const cases::ReviewAgreement& agreement : cases::reviewAgreement(*open, nodes)) {
        QString line = tr("%1: the same for %2 of %3 tracks")
                           .arg(nodeLabel(agreement.node.toStdString()), QString::number(agreement.agree), QString::number(agreement.both));
        if (agreement.kappa)
            line += tr(", Cohen's kappa %1").arg(QLocale().toString(*agreement.kappa, 'f', 2));
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace semblance::ui
