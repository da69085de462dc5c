// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/verify_pane.h"

#include "ui/cases/check_table.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {
constexpr int kSteps = 1000;
}

VerifyPane::VerifyPane(QWidget* parent)
    : QWidget(parent)
    , m_frames(new QComboBox(this))
    , m_head(new QLineEdit(this))
    , m_start(new QPushButton(tr("&Verify"), this))
    , m_stop(new QPushButton(tr("&Stop"), this))
    , m_progress(new QProgressBar(this))
    , m_outcome(new QLabel(this))
    , m_table(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("verifyPane"));
    m_frames->setObjectName(QStringLiteral("verifyFrames"));
    m_frames->addItem(tr("no frames"), static_cast<int>(custody::Frames::None));
    m_frames->addItem(tr("up to %1 frames of each").arg(custody::kSampledFrames), static_cast<int>(custody::Frames::Sample));
    m_frames->addItem(tr("every frame"), static_cast<int>(custody::Frames::All));
    m_frames->setCurrentIndex(1);
    m_frames->setToolTip(tr("Frames that are decoded again and compared by their hash"));
    m_head->setObjectName(QStringLiteral("verifyHead"));
    m_head->setPlaceholderText(tr("a hash of the log that was noted earlier, if there is one"));
    m_head->setToolTip(tr("The log must still contain the entry with this hash; up to there it is then as it was"));
    m_start->setObjectName(QStringLiteral("verifyStart"));
    m_stop->setObjectName(QStringLiteral("verifyStop"));
    m_stop->setEnabled(false);
    m_progress->setObjectName(QStringLiteral("verifyProgress"));
    m_progress->setAccessibleName(tr("Progress of the verification"));
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    m_progress->hide();
    m_outcome->setObjectName(QStringLiteral("verifyOutcome"));
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_table->setObjectName(QStringLiteral("verifyTable"));
    prepareCheckTable(*m_table);

    auto* frames = new QLabel(tr("&Frames:"), this);
    frames->setBuddy(m_frames);
    auto* head = new QLabel(tr("&Noted head:"), this);
    head->setBuddy(m_head);
    auto* top = new QHBoxLayout;
    top->addWidget(frames);
    top->addWidget(m_frames);
    top->addWidget(head);
    top->addWidget(m_head, 1);
    top->addWidget(m_progress);
    top->addWidget(m_start);
    top->addWidget(m_stop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addLayout(top);
    column->addWidget(m_outcome);
    column->addWidget(m_table, 1);
    connect(m_start, &QPushButton::clicked, this, &VerifyPane::start);
    connect(m_stop, &QPushButton::clicked, this, &VerifyPane::cancel);
    connect(&m_service, &jobs::VerificationService::verificationEvent, this, &VerifyPane::onEvent);
}

void VerifyPane::setCase(const QString& path)
{
    if (path == m_path)
        return;
    m_path = path;
    m_service.cancel();
    m_table->clear();
    m_outcome->setText(
        tr("Verifying holds the case against its own log: tables and triggers, the chain of hashes, every row; the evidence files, frames "
           "and models that are still there."));
}

void VerifyPane::start()
{
    custody::VerifyOptions options;
    options.frames = static_cast<custody::Frames>(m_frames->currentData().toInt());
    options.head = m_head->text().trimmed().toLower().toLatin1();
    static const QRegularExpression hash(QStringLiteral("^([0-9a-f]{64})?$"));
    if (!hash.match(QString::fromLatin1(options.head)).hasMatch()) {
        m_outcome->setText(tr("A noted head has 64 hexadecimal digits."));
        m_head->setFocus();
        return;
    }
    m_table->clear();
    m_outcome->setText(tr("Verifying…"));
    m_progress->setRange(0, 0);
    m_progress->show();
    m_start->setEnabled(false);
    m_stop->setEnabled(true);
    m_service.start(m_path, options);
}

void VerifyPane::cancel()
{
    m_service.cancel();
}

void VerifyPane::onEvent(const jobs::VerificationEvent& event)
{
    using State = jobs::VerificationEvent::State;
    if (event.state == State::Running) {
        if (event.casePath != m_path)
            return;
        if (event.progress.total > 0) {
            m_progress->setRange(0, kSteps);
            m_progress->setValue(
                static_cast<int>(static_cast<double>(event.progress.done) / static_cast<double>(event.progress.total) * kSteps));
        }
        Q_EMIT progressed(event.progress);
        return;
    }
    m_progress->hide();
    m_start->setEnabled(true);
    m_stop->setEnabled(false);
    if (event.casePath == m_path) {
        if (event.state == State::Done)
            show(event.check);
        else
            m_outcome->setText(
                event.state == State::Cancelled ? tr("The verification was stopped; nothing was found out.") : errorText(event.error));
    }
    Q_EMIT ended();
}

void VerifyPane::show(const custody::CaseCheck& check)
{
    const QLocale locale;
    using custody::CheckState;
    const QString counts = tr("%1 match, %2 differ, %3 missing, %4 not checked.")
                               .arg(check.count(CheckState::Matches))
                               .arg(check.count(CheckState::Differs))
                               .arg(check.count(CheckState::Missing))
                               .arg(check.count(CheckState::NotChecked));
    m_outcome->setText(tr("%1 %2\nHead of the log, to be noted outside of the file: entry %3, %4")
                           .arg(check.differs() ? tr("Something differs from what the log says.") : tr("All that is there matches."),
                               counts, locale.toString(check.entries), QString::fromLatin1(check.head)));
    fillCheckTable(*m_table, check.lines);
}

} // namespace semblance::ui
