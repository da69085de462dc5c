// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/cases_screen.h"

#include "core/cases/case_contents.h"
#include "core/cases/new_case.h"
#include "core/dataset/synthesis/synthesize.h"
#include "core/jobs/background.h"
#include "core/jobs/case_service.h"
#include "core/jobs/long_task.h"
#include "core/media/media_files.h"
#include "ui/bundles/bundle_export_dialog.h"
#include "ui/bundles/bundle_verify_dialog.h"
#include "ui/cases/case_facts_dialog.h"
#include "ui/cases/case_page.h"
#include "ui/cases/case_words.h"
#include "ui/cases/start_page.h"
#include "ui/cases/template_box.h"
#include "ui/files/ask.h"
#include "ui/files/known_cases.h"
#include "ui/report/report_dialog.h"
#include "ui/text/words.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QRegularExpression>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {

const QString kCaseSuffix = QStringLiteral("semcase");
const QString kBundleSuffix = QStringLiteral("sembundle");
const QString kCaseKey = QStringLiteral("casePath");
const QString kSearch = QStringLiteral("search");
const QString kSample = QStringLiteral("sample");
const QString kCheck = QStringLiteral("files");
const QString kVerify = QStringLiteral("verify");

QString automaticFolder(const Services& services)
{
    return QFileInfo(services.cases.automaticCasePath({}, {})).absolutePath();
}

} // namespace

CasesScreen::CasesScreen(const Services& services, QWidget* parent)
    : Screen(parent)
    , m_services(services)
    , m_actions(*this)
    , m_sampleTask(new jobs::LongTask(QStringLiteral("sample"), this))
    , m_messages(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_start(new StartPage(m_actions, services.settings, automaticFolder(services), this))
    , m_menu(new QMenu(tr("&Case"), this))
{
    setObjectName(QStringLiteral("caseScreen"));
    m_messages->setObjectName(QStringLiteral("caseScreenMessage"));
    m_pages->addWidget(m_start);
    m_menu->setObjectName(QStringLiteral("caseMenu"));
    const CaseActions& a = m_actions;
    m_menu->addActions({ a.facts, a.addEvidence, a.checkFiles, a.findMoved, a.openInReview });
    m_menu->addSeparator();
    m_menu->addActions({ a.note, a.conclusion, a.editEntry, a.withdrawEntry });
    m_menu->addSeparator();
    m_menu->addActions({ a.verify, a.exportLog, a.archive });
    m_menu->addSeparator();
    m_menu->addActions({ a.keepModels, a.exportBundle, a.verifyBundle });
    m_menu->addSeparator();
    m_menu->addActions({ a.find, a.findIn, a.forget });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 2);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    connectCommands();
    enableCommands();
}

CasesScreen::~CasesScreen() = default;

QString CasesScreen::key() const
{
    return QStringLiteral("case");
}

QString CasesScreen::title() const
{
    return tr("Ca&ses");
}

QString CasesScreen::purpose() const
{
    return tr("Recent cases; a case's facts, evidence, analyses, record and audit log");
}

ScreenCommands CasesScreen::commands() const
{
    const CaseActions& a = m_actions;
    return { a.all, { a.newCase, a.open, a.sample, a.report, a.start }, { m_menu }, {}, { a.newCase, a.open } };
}

QString CasesScreen::place() const
{
    return showsCase() ? tr("Case file: %1").arg(QDir::toNativeSeparators(m_case->path())) : QString();
}

void CasesScreen::enter()
{
    if (showsCase()) {
        m_case->refresh();
        m_case->takeFocus();
    } else {
        m_start->refresh();
        m_start->takeFocus();
    }
}

Screen::OpensPath CasesScreen::opensPath() const
{
    return [](const QString& path) {
        const QString suffix = QFileInfo(path).suffix();
        return suffix == kCaseSuffix || suffix == kBundleSuffix;
    };
}

void CasesScreen::open(const OpenRequest& request)
{
    const QString& path = request.paths.constFirst();
    if (QFileInfo(path).suffix() == kBundleSuffix)
        verifyBundle(path);
    else
        openCase(path);
}

void CasesScreen::verifyBundle(const QString& path)
{
    auto* dialog = new BundleVerifyDialog(m_services.settings, this);
    dialog->setFile(path);
    dialog->open();
}

void CasesScreen::cancel(const QString& activity)
{
    if (activity == kSearch)
        m_start->cancelSearch();
    else if (activity == kSample)
        m_sampleTask->cancel();
    else if (activity == kCheck)
        m_case->cancelCheck();
    else if (activity == kVerify)
        m_case->cancelVerification();
}

QStringList CasesScreen::endedByClosing(const QStringList& activities) const
{
    QStringList ends;
    if (activities.contains(kVerify))
        ends << tr("A case is being verified. Nothing is kept of it; it has to be begun again.");
    if (activities.contains(kCheck))
        ends << tr("The evidence files of a case are being checked. Nothing is kept of it; it has to be begun again.");
    return ends;
}

QVariantMap CasesScreen::state() const
{
    QVariantMap state = Screen::state();
    if (showsCase())
        state.insert(kCaseKey, m_case->path());
    return state;
}

void CasesScreen::restoreState(const QVariantMap& state)
{
    if (const QString path = state.value(kCaseKey).toString(); !path.isEmpty())
        openCase(path);
    Screen::restoreState(state);
}

CasePage& CasesScreen::casePage()
{
    if (m_case)
        return *m_case;
    m_case = new CasePage(m_actions, m_services.settings, this);
    m_pages->addWidget(m_case);
    connect(m_case, &CasePage::changed, this, [this] {
        // One that can't be read is not offered again.
        if (m_case->contents() && !std::exchange(m_isRemembered, true))
            rememberCase(m_services.settings, m_case->path());
        if (m_case->contents())
            setWindowTitle(showsCase() ? caseTitle(m_case->contents()->facts, m_case->path()) : QString());
        enableCommands();
    });
    connect(m_case, &CasePage::openRequested, this, &CasesScreen::openRequested);
    connect(m_case, &CasePage::remark, this, &CasesScreen::remark);
    connect(m_case, &CasePage::checking, this, [this](const Progress& progress) {
        Q_EMIT progressed({ kCheck, progress, {}, false, {} });
    });
    connect(m_case, &CasePage::checkEnded, this, [this] { Q_EMIT ended(kCheck); });
    connect(m_case, &CasePage::verifying, this, [this](const Progress& progress) {
        Q_EMIT progressed({ kVerify, progress, {}, false, tr("Verifying the case") });
    });
    connect(m_case, &CasePage::verificationEnded, this, [this] { Q_EMIT ended(kVerify); });
    return *m_case;
}

bool CasesScreen::showsCase() const
{
    return m_case && m_pages->currentWidget() == m_case;
}

void CasesScreen::openCase(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_messages->clear();
    casePage().open(absolute);
    m_pages->setCurrentWidget(m_case);
    m_case->takeFocus();
    setWindowTitle(QFileInfo(absolute).completeBaseName());
    m_isRemembered = false;
    enableCommands();
    Q_EMIT placeChanged();
}

void CasesScreen::showStart()
{
    m_pages->setCurrentWidget(m_start);
    setWindowTitle({});
    enableCommands();
    Q_EMIT placeChanged();
    enter();
}

void CasesScreen::newCase()
{
    auto* dialog = new CaseFactsDialog({}, this);
    dialog->setWindowTitle(tr("New case"));
    if (const auto& problems = dialog->offerTemplates(m_services.settings)->problems(); !problems.isEmpty())
        m_messages->say(MessageBar::Kind::Warning, errorText(problems.first()));
    connect(dialog, &CaseFactsDialog::accepted, this, [this, dialog] {
        const cases::CaseFacts facts = dialog->changedFacts();
        static const QRegularExpression unsafe(QStringLiteral("[^\\p{L}\\p{N}._-]+"));
        QString name = caseTitle(facts, tr("case")).replace(unsafe, QStringLiteral("_")).left(60);
        ask::forNewFile(this, tr("New case file"), QDir(m_start->searchFolder()).filePath(name + QLatin1Char('.') + kCaseSuffix),
            tr("Case files (*.semcase)"), kCaseSuffix,
            [this, facts, author = dialog->author()](const QString& path) { makeCase(path, facts, author); });
    });
    dialog->open();
}

void CasesScreen::makeCase(const QString& path, const cases::CaseFacts& facts, const QString& author)
{
    m_messages->clear();
    jobs::runThenCallback(
        [path, facts, author]() -> Result<> {
            if (QFileInfo::exists(path))
                return failure(Error::Kind::File, Sentence::of("There is a file '%1' already; choose another name, or open it.").arg(path));
            cases::NewCase made(path);
            auto done = cases::openToChange(path).and_then([&](const std::unique_ptr<cases::CaseFile>& file) -> Result<> {
                return facts.isEmpty() ? Result<>() : file->setCaseFacts(facts, author);
            });
            if (done)
                made.keep();
            return done;
        },
        this,
        [this, path](const Result<>& made) {
            if (made)
                openCase(path);
            else
                m_messages->say(MessageBar::Kind::Error, errorText(made.error()));
        });
}

void CasesScreen::openSample()
{
    const QString folder = QDir::cleanPath(automaticFolder(m_services) + QStringLiteral("/../sample"));
    const QString file = QDir(folder).filePath(QStringLiteral("semblance-sample.mp4"));
    m_actions.sample->setEnabled(false);
    Q_EMIT progressed({ kSample, {}, {}, true, tr("Making the sample") });
    m_sampleTask->start(
        [folder, file](const std::stop_token& stop, const ProgressFn& progress) -> Result<> {
            if (QFileInfo::exists(file))
                return {};
            if (!QDir().mkpath(folder))
                return failure(Error::Kind::File, Sentence::of("The folder '%1' can't be made; check its permissions.").arg(folder));
            return dataset::synthesizeClip(file, {}, stop, progress).map([](const dataset::SampleClip&) {});
        },
        [this, file](const Result<>& made) {
            Q_EMIT ended(kSample);
            m_actions.sample->setEnabled(true);
            if (made)
                Q_EMIT openRequested({ { file }, {}, {} });
            else
                m_messages->say(made.error().kind == Error::Kind::Cancelled ? MessageBar::Kind::Information : MessageBar::Kind::Error,
                    errorText(made.error()));
        });
}

QString CasesScreen::chosenPath() const
{
    return showsCase() ? m_case->path() : m_start->chosenCase();
}

void CasesScreen::connectCommands()
{
    const CaseActions& a = m_actions;
    connect(a.newCase, &QAction::triggered, this, &CasesScreen::newCase);
    connect(a.open, &QAction::triggered, this, [this] {
        QStringList patterns { QStringLiteral("*.semcase"), QStringLiteral("*.sembundle") };
        for (const QString& suffix : media::mediaSuffixes())
            patterns << QStringLiteral("*.") + suffix;
        ask::forExistingFile(this, tr("Open a case file, a video or an image"), m_start->searchFolder(),
            tr("Cases, videos and pictures (%1);;All files (*)").arg(patterns.join(QLatin1Char(' '))), [this](const QString& path) {
                if (opensPath()(path))
                    open({ { path }, {}, {} });
                else
                    Q_EMIT openRequested({ { path }, {}, {} });
            });
    });
    connect(a.sample, &QAction::triggered, this, &CasesScreen::openSample);
    connect(a.find, &QAction::triggered, this, [this] {
        if (showsCase())
            showStart();
        m_start->find();
    });
    connect(a.findIn, &QAction::triggered, this, [this] {
        ask::forExistingFolder(this, tr("Folder whose cases are searched"), m_start->searchFolder(),
            [this](const QString& folder) { m_start->setSearchFolder(folder); });
    });
    connect(a.forget, &QAction::triggered, m_start, &StartPage::forgetChosen);
    connect(a.start, &QAction::triggered, this, &CasesScreen::showStart);
    connect(a.facts, &QAction::triggered, this, [this] { m_case->editFacts(); });
    connect(a.addEvidence, &QAction::triggered, this, [this] { m_case->addEvidence({}); });
    connect(a.checkFiles, &QAction::triggered, this, [this] { m_case->checkFiles(); });
    connect(a.findMoved, &QAction::triggered, this, [this] { m_case->findMoved(); });
    connect(a.openInReview, &QAction::triggered, this, [this] { m_case->openChosen(); });
    connect(a.note, &QAction::triggered, this, [this] { m_case->write(cases::RecordKind::Note); });
    connect(a.conclusion, &QAction::triggered, this, [this] { m_case->write(cases::RecordKind::Conclusion); });
    connect(a.editEntry, &QAction::triggered, this, [this] { m_case->editEntry(); });
    connect(a.withdrawEntry, &QAction::triggered, this, [this] { m_case->withdrawEntry(); });
    connect(a.verify, &QAction::triggered, this, [this] { m_case->verify(); });
    connect(a.keepModels, &QAction::triggered, this, [this] { m_case->keepModels(); });
    connect(a.exportLog, &QAction::triggered, this, [this] { m_case->exportLog(); });
    connect(a.archive, &QAction::triggered, this, [this] { m_case->archive(); });
    connect(a.report, &QAction::triggered, this, [this] {
        auto* dialog = new ReportDialog(chosenPath(), m_services.settings, this);
        connect(dialog, &QDialog::finished, this, [this] {
            if (showsCase())
                m_case->refresh();
        });
        dialog->open();
    });
    connect(a.exportBundle, &QAction::triggered, this, [this] {
        auto* dialog = new BundleExportDialog(chosenPath(), m_services.settings, this);
        connect(dialog, &QDialog::finished, this, [this] {
            if (showsCase())
                m_case->refresh();
        });
        dialog->open();
    });
    connect(a.verifyBundle, &QAction::triggered, this, [this] { verifyBundle({}); });
    connect(m_start, &StartPage::caseChosen, this, &CasesScreen::openCase);
    connect(m_start, &StartPage::evidenceChosen, this, [this](const QString& path) { Q_EMIT openRequested({ { path }, {}, {} }); });
    connect(m_start, &StartPage::chosenChanged, this, &CasesScreen::enableCommands);
    connect(m_start, &StartPage::searching, this, [this](const Progress& progress) {
        Q_EMIT progressed({ kSearch, progress, {}, true, tr("Searching the cases") });
    });
    connect(m_start, &StartPage::searchEnded, this, [this] { Q_EMIT ended(kSearch); });
    connect(m_sampleTask, &jobs::LongTask::progressed, this, [this](const Progress& progress) {
        Q_EMIT progressed({ kSample, progress, {}, true, tr("Making the sample") });
    });
}

void CasesScreen::enableCommands()
{
    const CaseActions& a = m_actions;
    const bool isRead = showsCase() && m_case->contents();
    const bool isClosed = isRead && m_case->contents()->closing;
    const bool hasEvidence = isRead && !m_case->contents()->evidence.isEmpty();
    a.facts->setEnabled(isRead && !isClosed);
    a.addEvidence->setEnabled(isRead && !isClosed);
    a.checkFiles->setEnabled(hasEvidence);
    a.findMoved->setEnabled(hasEvidence && !isClosed);
    a.openInReview->setEnabled(hasEvidence);
    a.note->setEnabled(hasEvidence && !isClosed);
    a.conclusion->setEnabled(hasEvidence && !isClosed);
    a.editEntry->setEnabled(hasEvidence && !isClosed && m_case->hasEditableEntry());
    a.withdrawEntry->setEnabled(a.editEntry->isEnabled());
    a.verify->setEnabled(isRead);
    a.keepModels->setEnabled(hasEvidence && !isClosed);
    a.exportLog->setEnabled(isRead);
    a.archive->setEnabled(isRead);
    a.archive->setText(isClosed ? tr("R&eopen the case…") : tr("C&lose the case…"));
    a.start->setEnabled(showsCase());
    a.report->setEnabled(isRead || (!showsCase() && m_start->isChosenThere()));
    a.exportBundle->setEnabled(a.report->isEnabled());
    a.forget->setEnabled(!showsCase() && !m_start->chosenCase().isEmpty());
}

} // namespace semblance::ui
