// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundles/bundle_export_dialog.h"

#include "core/jobs/long_task.h"
#include "ui/bundles/task_progress.h"
#include "ui/files/ask.h"
#include "ui/report/report_pdf.h"
#include "ui/text/window_language.h"
#include "ui/text/words.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <utility>

namespace semblance::ui {
namespace {

const QString kSuffix = QStringLiteral("sembundle");
const QString kFolderKey = QStringLiteral("bundle/folder");
const QString kSigningKey = QStringLiteral("bundle/signing");
const QString kPemKey = QStringLiteral("bundle/pem");
const QString kGpgKey = QStringLiteral("bundle/gpg");
const QString kLanguageKey = QStringLiteral("bundle/language");

} // namespace

BundleExportDialog::BundleExportDialog(const QString& casePath, QSettings& settings, QWidget* parent)
    : QDialog(parent)
    , m_casePath(casePath)
    , m_settings(settings)
    , m_task(new jobs::LongTask(QStringLiteral("bundle export"), this))
    , m_file(new QLineEdit(this))
    , m_choose(new QPushButton(tr("&Choose…"), this))
    , m_evidence(new QCheckBox(tr("with the e&vidence files, not only their hashes"), this))
    , m_models(new QCheckBox(tr("with the &models, so that the analyses can be repeated anywhere"), this))
    , m_language(new QComboBox(this))
    , m_signing(new QComboBox(this))
    , m_key(new QLineEdit(this))
    , m_keyLabel(new QLabel(this))
    , m_chooseKey(new QPushButton(tr("Choose the ke&y…"), this))
    , m_passphrase(new QLineEdit(this))
    , m_messages(new MessageBar(this))
    , m_outcome(new QLabel(this))
    , m_progress(new TaskProgress(tr("Progress of the export"), this))
{
    setObjectName(QStringLiteral("bundleExportDialog"));
    setWindowTitle(tr("Export a sealed bundle"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_messages->setObjectName(QStringLiteral("bundleExportMessage"));
    m_outcome->setObjectName(QStringLiteral("bundleExportOutcome"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* about = new QLabel(tr("One file with the case, its results, its report and the hash of each; another examiner can check it and "
                                "repeat the analyses. The export and the bundle's hash are noted in the case's audit log."),
        this);
    about->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    makeForm(*form);
    auto* buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::ActionRole);
    m_export->setObjectName(QStringLiteral("bundleExportStart"));
    m_export->setDefault(true);
    m_stop = buttons->addButton(tr("Sto&p"), QDialogButtonBox::ActionRole);
    m_stop->setObjectName(QStringLiteral("bundleExportStop"));
    buttons->addButton(QDialogButtonBox::Close);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_progress, 1);
    bottom->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(about);
    column->addLayout(form);
    column->addWidget(m_outcome);
    column->addStretch(1);
    column->addLayout(bottom);
    resize(fontMetrics().averageCharWidth() * 100, sizeHint().height());

    connect(m_export, &QPushButton::clicked, this, &BundleExportDialog::begin);
    connect(m_stop, &QPushButton::clicked, m_task, &jobs::LongTask::cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &BundleExportDialog::reject);
    connect(m_task, &jobs::LongTask::progressed, m_progress, &TaskProgress::follow);
    enable();
}

BundleExportDialog::~BundleExportDialog() = default;

void BundleExportDialog::makeForm(QFormLayout& form)
{
    const auto row = [&](const QString& label, QLineEdit* field, QPushButton* button) {
        auto* both = new QHBoxLayout;
        both->addWidget(field, 1);
        both->addWidget(button);
        auto* name = new QLabel(label, this);
        name->setBuddy(field);
        form.addRow(name, both);
        return name;
    };
    m_file->setObjectName(QStringLiteral("bundleExportFile"));
    m_file->setAccessibleName(tr("Bundle"));
    m_choose->setObjectName(QStringLiteral("bundleExportChoose"));
    const QFileInfo caseFile(m_casePath);
    m_file->setText(QDir::toNativeSeparators(QDir(m_settings.value(kFolderKey, caseFile.absolutePath()).toString())
                                                 .filePath(caseFile.completeBaseName() + QLatin1Char('.') + kSuffix)));
    row(tr("&Bundle:"), m_file, m_choose);
    m_evidence->setObjectName(QStringLiteral("bundleExportEvidence"));
    m_models->setObjectName(QStringLiteral("bundleExportModels"));
    form.addRow(tr("Contents:"), m_evidence);
    form.addRow(QString(), m_models);
    m_language->setObjectName(QStringLiteral("bundleExportLanguage"));
    for (const auto& [code, name] : { std::pair("en", "English"), std::pair("de", "Deutsch"), std::pair("zh_CN", "简体中文") })
        m_language->addItem(QString::fromUtf8(name), QString::fromLatin1(code));
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_settings.value(kLanguageKey, windowLanguage()))));
    form.addRow(tr("&Language of the report:"), m_language);
    m_signing->setObjectName(QStringLiteral("bundleExportSigning"));
    m_signing->addItem(tr("not signed"), static_cast<int>(Signing::None));
    m_signing->addItem(tr("with an Ed25519 key in a PEM file"), static_cast<int>(Signing::Pem));
    m_signing->addItem(tr("with GnuPG"), static_cast<int>(Signing::Gpg));
    m_signing->setCurrentIndex(qMax(0, m_signing->findData(m_settings.value(kSigningKey))));
    form.addRow(tr("&Signature:"), m_signing);
    m_key->setObjectName(QStringLiteral("bundleExportKey"));
    m_chooseKey->setObjectName(QStringLiteral("bundleExportChooseKey"));
    m_keyLabel = row(QString(), m_key, m_chooseKey);
    m_passphrase->setObjectName(QStringLiteral("bundleExportPassphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("where the key has one"));
    form.addRow(tr("Passp&hrase:"), m_passphrase);

    const auto showKey = [this] { m_key->setText(m_settings.value(signing() == Signing::Gpg ? kGpgKey : kPemKey).toString()); };
    showKey();
    connect(m_signing, &QComboBox::currentIndexChanged, this, [this, showKey] {
        showKey();
        enable();
    });
    connect(m_choose, &QPushButton::clicked, this, [this] {
        ask::forNewFile(this, tr("Export a sealed bundle"), m_file->text(), tr("Sealed bundles (*.sembundle)"), kSuffix,
            [this](const QString& path) { m_file->setText(QDir::toNativeSeparators(path)); });
    });
    connect(m_chooseKey, &QPushButton::clicked, this, [this] {
        ask::forExistingFile(this, tr("Private key"), QFileInfo(m_key->text()).absolutePath(), tr("Keys (*.pem);;All files (*)"),
            [this](const QString& path) { m_key->setText(QDir::toNativeSeparators(path)); });
    });
    connect(m_file, &QLineEdit::textChanged, this, &BundleExportDialog::enable);
    connect(m_key, &QLineEdit::textChanged, this, &BundleExportDialog::enable);
}

BundleExportDialog::Signing BundleExportDialog::signing() const
{
    return static_cast<Signing>(m_signing->currentData().toInt());
}

void BundleExportDialog::begin()
{
    custody::BundleOptions options;
    options.output = QDir::fromNativeSeparators(m_file->text().trimmed());
    options.evidence = m_evidence->isChecked();
    options.models = m_models->isChecked();
    options.language = m_language->currentData().toString();
    options.pdf = [](const report::Report& report) { return reportPdf(report); };
    const Signing kind = signing();
    const QString key = m_key->text().trimmed();
    const QByteArray passphrase = m_passphrase->text().toUtf8();
    m_passphrase->clear();
    m_settings.setValue(kFolderKey, QFileInfo(options.output).absolutePath());
    m_settings.setValue(kSigningKey, static_cast<int>(kind));
    m_settings.setValue(kLanguageKey, options.language);
    if (kind != Signing::None)
        m_settings.setValue(kind == Signing::Gpg ? kGpgKey : kPemKey, key);
    m_messages->clear();
    m_outcome->clear();
    m_progress->begin();
    m_task->start(
        [casePath = m_casePath, options, kind, key, passphrase](
            const std::stop_token& stop, const ProgressFn& progress) mutable -> Result<custody::BundleOutcome> {
            if (kind == Signing::Gpg)
                options.signer = custody::gpgSigner(key);
            if (kind == Signing::Pem) {
                auto signer = custody::ed25519Signer(QDir::fromNativeSeparators(key), [&](const QString& path) -> Result<QByteArray> {
                    if (passphrase.isEmpty())
                        return failure(Error::Kind::File, Sentence::of("The key '%1' is encrypted; give its passphrase.").arg(path));
                    return passphrase;
                });
                if (!signer)
                    return tl::unexpected(signer.error());
                options.signer = std::move(*signer);
            }
            return custody::exportBundle(casePath, options, stop, progress);
        },
        [this](const Result<custody::BundleOutcome>& outcome) { finish(outcome); });
    enable();
}

void BundleExportDialog::finish(const Result<custody::BundleOutcome>& outcome)
{
    m_progress->end();
    enable();
    m_export->setFocus();
    if (!outcome) {
        const bool cancelled = outcome.error().kind == Error::Kind::Cancelled;
        m_messages->say(cancelled ? MessageBar::Kind::Information : MessageBar::Kind::Error,
            cancelled ? tr("The export was stopped; nothing was written.") : errorText(outcome.error()));
        return;
    }
    QStringList notices;
    for (const QString& notice : outcome->notices)
        notices << Sentence(notice).translated();
    if (!notices.isEmpty())
        m_messages->say(MessageBar::Kind::Warning, notices.join(QLatin1Char(' ')));
    m_outcome->setText(tr("Written: %1 files, %2, %3.\nSHA-256: %4\nHead of the log: %5")
                           .arg(QLocale().toString(outcome->files), QLocale().formattedDataSize(outcome->bytes),
                               outcome->signer.isEmpty() ? tr("not signed") : tr("signed by %1").arg(outcome->signer),
                               QString::fromLatin1(outcome->sha256), QString::fromLatin1(outcome->head)));
}

void BundleExportDialog::enable()
{
    const bool running = m_task->isRunning();
    const Signing kind = signing();
    m_keyLabel->setText(kind == Signing::Gpg ? tr("&Key's name:") : tr("Private &key:"));
    m_key->setAccessibleName(kind == Signing::Gpg ? tr("Key's name") : tr("Private key"));
    m_key->setPlaceholderText(kind == Signing::Gpg ? tr("an address, name or fingerprint that gpg knows") : QString());
    for (QWidget* field : std::initializer_list<QWidget*> { m_file, m_choose, m_evidence, m_models, m_language, m_signing })
        field->setEnabled(!running);
    m_key->setEnabled(!running && kind != Signing::None);
    m_chooseKey->setEnabled(!running && kind == Signing::Pem);
    m_passphrase->setEnabled(!running && kind == Signing::Pem);
    m_export->setEnabled(!running && !m_file->text().trimmed().isEmpty() && (kind == Signing::None || !m_key->text().trimmed().isEmpty()));
    m_stop->setEnabled(running);
}

void BundleExportDialog::reject()
{
    if (m_task->isRunning())
        m_task->cancel();
    else
        QDialog::reject();
}

} // namespace semblance::ui
