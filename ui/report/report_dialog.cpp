// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_dialog.h"

#include "core/base/new_file.h"
#include "core/jobs/background.h"
#include "core/report/report_html.h"
#include "core/report/report_json.h"
#include "ui/cases/template_box.h"
#include "ui/files/ask.h"
#include "ui/report/report_pdf.h"
#include "ui/report/report_preview.h"
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
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {

constexpr int kKey = Qt::UserRole;
const QString kExaminerKey = QStringLiteral("report/examiner");
const QString kAgencyKey = QStringLiteral("report/agency");
const QString kAddressKey = QStringLiteral("report/address");
const QString kLogoKey = QStringLiteral("report/logo");
const QString kLanguageKey = QStringLiteral("report/language");
const QString kSectionsKey = QStringLiteral("report/sections");

Result<QByteArray> bytesOf(const report::Report& report, const QString& suffix)
{
    if (suffix == QStringLiteral("html"))
        return report::reportHtml(report);
    if (suffix == QStringLiteral("json"))
        return report::reportJson(report);
    return reportPdf(report);
}

} // namespace

ReportDialog::ReportDialog(const QString& casePath, QSettings& settings, QWidget* parent, const report::ReportSources& sources)
    : QDialog(parent)
    , m_casePath(casePath)
    , m_settings(settings)
    , m_service(sources)
    , m_messages(new MessageBar(this))
    , m_progress(new QProgressBar(this))
    , m_soon(new QTimer(this))
{
    setObjectName(QStringLiteral("reportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report of %1").arg(QFileInfo(casePath).fileName()));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_soon->setSingleShot(true);
    m_soon->setInterval(200);
    m_messages->setObjectName(QStringLiteral("reportMessage"));
    m_messages->hide();
    m_progress->setObjectName(QStringLiteral("reportProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 0);
    m_preview = new ReportPreview(this);
    m_preview->setObjectName(QStringLiteral("reportPreview"));

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(makeForm());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(scroll->widget()->minimumSizeHint().width() + 24);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(scroll);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);

    m_form = new QComboBox(this);
    m_form->setObjectName(QStringLiteral("reportForm"));
    m_form->setAccessibleName(tr("Form of the file"));
    m_form->setToolTip(tr("All forms hold the same content and the same hash of it"));
    m_form->addItem(tr("PDF"), QStringLiteral("pdf"));
    m_form->addItem(tr("HTML, one file"), QStringLiteral("html"));
    m_form->addItem(tr("JSON, for programs"), QStringLiteral("json"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveReport"));
    m_save->setToolTip(tr("Write the report; an existing file is never overwritten (%1)")
                           .arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    m_save->setDefault(true);
    m_save->setEnabled(false);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_progress);
    bottom->addStretch();
    bottom->addWidget(m_form);
    bottom->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(splitter, 1);
    column->addLayout(bottom);
    resize(1080, 680);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::save);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, m_save, &QPushButton::click);
    connect(m_soon, &QTimer::timeout, this, &ReportDialog::compose);
    connect(&m_service, &jobs::ReportService::reportEvent, this, &ReportDialog::onEvent);
    readLogo();
    gather();
}

ReportDialog::~ReportDialog() = default;

QWidget* ReportDialog::makeForm()
{
    auto* page = new QWidget(this);
    m_sections = new QListWidget(page);
    m_sections->setObjectName(QStringLiteral("reportSections"));
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setToolTip(tr("Tick what the report holds; drag or Alt+Up and Alt+Down change the order"));
    m_sections->setDragDropMode(QAbstractItemView::InternalMove);
    m_sections->setMinimumHeight(180);
    auto* order = new QHBoxLayout;
    for (const auto& [name, text, by, key] :
        { std::tuple("sectionUp", tr("&Up"), -1, Qt::Key_Up), std::tuple("sectionDown", tr("Do&wn"), 1, Qt::Key_Down) }) {
        auto* button = new QToolButton(page);
        button->setObjectName(QString::fromLatin1(name));
        button->setText(text);
        const QKeySequence sequence(Qt::ALT | key);
        button->setToolTip(tr("Move the section (%1)").arg(sequence.toString(QKeySequence::NativeText)));
        const auto move = [this, step = by] { moveSection(step); };
        connect(button, &QToolButton::clicked, this, move);
        connect(new QShortcut(sequence, this), &QShortcut::activated, this, move);
        order->addWidget(button);
    }
    order->addStretch();
    const auto named = [page](auto* widget, const char* name, const QString& label) {
        widget->setParent(page);
        widget->setObjectName(QString::fromLatin1(name));
        widget->setAccessibleName(label);
        return widget;
    };
    m_language = named(new QComboBox, "reportLanguage", tr("Language"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_settings.value(kLanguageKey, windowLanguage()))));
    m_evidence = named(new QComboBox, "reportEvidence", tr("Evidence"));
    m_evidence->addItem(tr("All"), 0);
    m_pictures = named(new QCheckBox(tr("&Pictures of frames, faces and heat maps")), "reportPictures", tr("Pictures"));
    m_pictures->setChecked(true);
    m_title = named(new QLineEdit, "reportTitle", tr("Title"));
    m_title->setPlaceholderText(tr("the standard title"));
    m_number = named(new QLineEdit, "reportNumber", tr("Case number"));
    m_caseTitle = named(new QLineEdit, "reportCase", tr("Case"));
    m_examiner = named(new QLineEdit(m_settings.value(kExaminerKey).toString()), "reportExaminer", tr("Examiner"));
    m_agency = named(new QLineEdit(m_settings.value(kAgencyKey).toString()), "reportAgency", tr("Agency"));
    m_address = named(new QLineEdit(m_settings.value(kAddressKey).toString()), "reportAddress", tr("Address"));
    m_questions = named(new QPlainTextEdit, "reportQuestions", tr("Questions"));
    m_questions->setPlaceholderText(tr("one on each line"));
    m_questions->setTabChangesFocus(true);
    m_questions->setMaximumHeight(70);
    m_template = new TemplateBox(m_settings, QStringLiteral("reportTemplate"), page);
    m_logo = named(new QLineEdit(m_settings.value(kLogoKey).toString()), "reportLogo", tr("Logo"));
    m_logo->setPlaceholderText(tr("none"));
    m_logo->setToolTip(tr("A picture file, shown on the title page"));
    for (QLineEdit* edit : { m_number, m_caseTitle, m_examiner, m_agency, m_address })
        edit->setPlaceholderText(tr("unknown"));

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Te&mplate:"), makeTemplates());
    form->addRow(tr("&Language:"), m_language);
    form->addRow(tr("&Evidence:"), m_evidence);
    form->addRow(m_pictures);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("Case &number:"), m_number);
    form->addRow(tr("&Case:"), m_caseTitle);
    form->addRow(tr("E&xaminer:"), m_examiner);
    form->addRow(tr("&Agency:"), m_agency);
    form->addRow(tr("A&ddress:"), m_address);
    form->addRow(tr("Lo&go:"), makeLogo());
    form->addRow(tr("&Questions:"), m_questions);
    auto* label = new QLabel(tr("Sect&ions:"), page);
    label->setBuddy(m_sections);
    auto* column = new QVBoxLayout(page);
    column->addWidget(label);
    column->addWidget(m_sections, 1);
    column->addLayout(order);
    column->addLayout(form);
    fillSections();

    const auto later = [this] { composeSoon(); };
    connect(m_sections, &QListWidget::itemChanged, this, later);
    connect(m_sections->model(), &QAbstractItemModel::rowsMoved, this, later);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this, later] {
        fillSections();
        later();
    });
    connect(m_evidence, &QComboBox::activated, this, &ReportDialog::gather);
    connect(m_pictures, &QCheckBox::toggled, this, &ReportDialog::gather);
    for (QLineEdit* edit : { m_title, m_number, m_caseTitle, m_examiner, m_agency, m_address })
        connect(edit, &QLineEdit::textChanged, this, later);
    connect(m_questions, &QPlainTextEdit::textChanged, this, later);
    connect(m_logo, &QLineEdit::editingFinished, this, &ReportDialog::readLogo);
    connect(m_template, &TemplateBox::chosen, this, &ReportDialog::apply);
    return page;
}

QWidget* ReportDialog::makeTemplates()
{
    auto* row = new QWidget(this);
    auto* keep = new QToolButton(row);
    keep->setObjectName(QStringLiteral("keepTemplate"));
    keep->setText(tr("&Keep as…"));
    keep->setToolTip(tr("Keep agency, address, logo, title, language, questions and sections as a template for other cases"));
    keep->setFocusPolicy(Qt::StrongFocus);
    connect(keep, &QToolButton::clicked, this, &ReportDialog::keepAsTemplate);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_template, 1);
    layout->addWidget(keep);
    row->setFocusProxy(m_template);
    return row;
}

QWidget* ReportDialog::makeLogo()
{
    auto* row = new QWidget(this);
    auto* choose = new QToolButton(row);
    choose->setObjectName(QStringLiteral("chooseLogo"));
    choose->setText(tr("Choose…"));
    choose->setFocusPolicy(Qt::StrongFocus);
    connect(choose, &QToolButton::clicked, this, [this] {
        ask::forExistingFile(this, tr("Logo of the agency"), QFileInfo(m_logo->text()).absolutePath(), tr("Pictures (*.png *.jpg *.jpeg)"),
            [this](const QString& path) {
                m_logo->setText(path);
                readLogo();
            });
    });
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_logo, 1);
    layout->addWidget(choose);
    row->setFocusProxy(m_logo);
    return row;
}

void ReportDialog::readLogo()
{
    const QString path = m_logo->text().trimmed();
    m_logoPicture.reset();
    m_logoProblem.clear();
    if (path.isEmpty())
        return composeSoon();
    jobs::runThenCallback([path] { return report::readLogo(path); }, this, [this, path](const Result<report::Picture>& picture) {
        if (path != m_logo->text().trimmed())
            return;
        if (picture)
            m_logoPicture = *picture;
        else
            m_logoProblem = errorText(picture.error());
        composeSoon();
    });
}

void ReportDialog::apply(const cases::CaseTemplate& chosen)
{
    for (const auto& [edit, text] : { std::pair(m_agency, chosen.agency), std::pair(m_address, chosen.address),
             std::pair(m_logo, chosen.logo), std::pair(m_title, chosen.reportTitle) }) {
        if (!text.isEmpty())
            edit->setText(text);
    }
    if (const int language = m_language->findData(chosen.reportLanguage); language >= 0)
        m_language->setCurrentIndex(language);
    if (!chosen.reportSections.isEmpty()) {
        m_settings.setValue(kSectionsKey, chosen.reportSections);
        m_sections->clear();
        fillSections();
    }
    readLogo();
}

void ReportDialog::keepAsTemplate()
{
    ask::forText(this, tr("Keep as a template"), tr("Name of the template:"), [this](const QString& name) {
        const report::ReportOptions chosen = options();
        cases::CaseTemplate made;
        made.name = name;
        made.questions = chosen.details.questions;
        if (made.questions.isEmpty() && m_material)
            made.questions = m_material->facts.value(QStringLiteral("questions")).split(u'\n', Qt::SkipEmptyParts);
        made.agency = chosen.details.agency;
        made.address = chosen.details.address;
        made.logo = m_logoPicture ? m_logo->text().trimmed() : QString();
        made.reportTitle = chosen.title;
        made.reportLanguage = m_language->currentData().toString();
        made.reportSections = chosen.sections;
        made.reportSections.removeAll(QStringLiteral("title"));
        static const QRegularExpression unsafe(QStringLiteral("[^\\p{L}\\p{N}._-]+"));
        const QString file
            = QDir(cases::templateFolder()).filePath(QString(name).replace(unsafe, QStringLiteral("_")) + QStringLiteral(".json"));
        const auto written = cases::writeTemplate(file, made);
        if (!written)
            return m_messages->say(MessageBar::Kind::Error, errorText(written.error()));
        m_template->list(name);
        m_messages->say(MessageBar::Kind::Information, tr("The template was written to %1.").arg(QDir::toNativeSeparators(file)));
    });
}

/// In the report's language; what was chosen stays.
void ReportDialog::fillSections()
{
    QStringList order;
    QStringList chosen;
    for (int i = 0; i < m_sections->count(); ++i) {
        const QString key = m_sections->item(i)->data(kKey).toString();
        order << key;
        if (m_sections->item(i)->checkState() == Qt::Checked)
            chosen << key;
    }
    QStringList all = report::sectionKeys();
    all.removeAll(QStringLiteral("title")); // always there and always first
    if (order.isEmpty()) {
        chosen = m_settings.value(kSectionsKey, all).toStringList();
        order = chosen;
        for (const QString& key : all) {
            if (!order.contains(key))
                order << key;
        }
    }
    const auto language = report::languageFor(m_language->currentData().toString());
    const int row = m_sections->currentRow();
    const QSignalBlocker blocker(m_sections);
    m_sections->clear();
    for (const QString& key : std::as_const(order)) {
        if (!all.contains(key))
            continue;
        auto* item = new QListWidgetItem(report::sectionTitle(key, language ? *language : report::Language()), m_sections);
        item->setData(kKey, key);
        item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
        item->setCheckState(chosen.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
    m_sections->setCurrentRow(qMax(0, row));
}

void ReportDialog::moveSection(int by)
{
    const int from = m_sections->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_sections->count())
        return;
    m_sections->insertItem(to, m_sections->takeItem(from));
    m_sections->setCurrentRow(to);
    composeSoon();
}

/// What is saved is never older than what is typed.
void ReportDialog::composeSoon()
{
    m_save->setEnabled(false);
    m_soon->start();
}

void ReportDialog::gather()
{
    m_material.reset();
    m_report.reset();
    m_save->setEnabled(false);
    m_messages->clear();
    m_progress->show();
    m_preview->say(tr("Reading the case and the evidence…"));
    report::MaterialOptions options;
    options.pictures = m_pictures->isChecked();
    if (const int number = m_evidence->currentData().toInt(); number > 0)
        options.evidence = number;
    m_service.gather(m_casePath, options);
}

void ReportDialog::onEvent(const jobs::ReportEvent& event)
{
    switch (event.state) {
    case jobs::ReportEvent::State::Running:
        m_preview->say(tr("Reading evidence %1 of %2…").arg(event.progress.done + 1).arg(event.progress.total));
        return;
    case jobs::ReportEvent::State::Failed:
        m_progress->hide();
        m_preview->say(tr("There is no report to show."));
        m_messages->say(MessageBar::Kind::Error, errorText(event.error));
        return;
    case jobs::ReportEvent::State::Finished:
        break;
    }
    m_progress->hide();
    m_material = event.material;
    for (const auto& [edit, name] : { std::pair(m_number, "number"), std::pair(m_caseTitle, "title"), std::pair(m_examiner, "examiner"),
             std::pair(m_agency, "agency") }) {
        if (const QString fact = m_material->facts.value(QString::fromLatin1(name)); !fact.isEmpty())
            edit->setPlaceholderText(fact);
    }
    if (m_evidence->count() == 1) {
        for (const report::EvidenceMaterial& evidence : m_material->evidence)
            m_evidence->addItem(
                QStringLiteral("%1: %2").arg(evidence.number).arg(report::foreign(evidence.evidence.fileName)), evidence.number);
    }
    compose();
}

report::ReportOptions ReportDialog::options() const
{
    report::ReportOptions options;
    options.sections << QStringLiteral("title");
    for (int i = 0; i < m_sections->count(); ++i) {
        if (m_sections->item(i)->checkState() == Qt::Checked)
            options.sections << m_sections->item(i)->data(kKey).toString();
    }
    if (auto language = report::languageFor(m_language->currentData().toString()))
        options.language = std::move(*language);
    options.title = m_title->text().trimmed();
    options.details.number = m_number->text().trimmed();
    options.details.title = m_caseTitle->text().trimmed();
    options.details.examiner = m_examiner->text().trimmed();
    options.details.agency = m_agency->text().trimmed();
    options.details.address = m_address->text().trimmed();
    options.details.logo = m_logoPicture;
    for (const QString& line : m_questions->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        options.details.questions << line.trimmed();
    options.dateUtc = QDateTime::currentDateTimeUtc();
    return options;
}

void ReportDialog::compose()
{
    keepFields();
    if (!m_material)
        return;
    jobs::runThenCallback(
        [material = m_material, chosen = options()] { return std::pair(material, report::composeReport(*material, chosen)); }, this,
        [this](std::pair<std::shared_ptr<const report::ReportMaterial>, Result<report::Report>> made) {
            if (made.first != m_material || m_soon->isActive())
                return; // A newer one is on its way.
            if (!made.second) {
                m_messages->say(MessageBar::Kind::Error, errorText(made.second.error()));
                return;
            }
            m_report = std::make_shared<const report::Report>(std::move(*made.second));
            m_save->setEnabled(true);
            if (!m_logoProblem.isEmpty())
                m_messages->say(MessageBar::Kind::Error, m_logoProblem);
            else if (m_report->gaps.isEmpty())
                m_messages->clear();
            else
                sayGaps();
            m_preview->show(m_report);
        });
}

void ReportDialog::sayGaps()
{
    QStringList sentences;
    for (const QString& gap : m_report->gaps)
        sentences << Sentence(gap).translated();
    const QString all = sentences.join(QLatin1Char(' '));
    if (m_material->contradictions.isEmpty())
        m_messages->say(MessageBar::Kind::Warning, tr("Some things could not be shown, and the report says so: %1").arg(all));
    else
        m_messages->say(MessageBar::Kind::Error, all);
}

void ReportDialog::keepFields()
{
    m_settings.setValue(kExaminerKey, m_examiner->text());
    m_settings.setValue(kAgencyKey, m_agency->text());
    m_settings.setValue(kAddressKey, m_address->text());
    m_settings.setValue(kLogoKey, m_logo->text());
    m_settings.setValue(kLanguageKey, m_language->currentData());
    QStringList chosen = options().sections;
    chosen.removeAll(QStringLiteral("title"));
    m_settings.setValue(kSectionsKey, chosen);
}

void ReportDialog::save()
{
    if (!m_report)
        return;
    const QString suffix = m_form->currentData().toString();
    const QFileInfo file(m_casePath);
    ask::forNewFile(this, tr("Save the report"), file.dir().filePath(file.completeBaseName() + u'.' + suffix),
        tr("Reports (*.%1)").arg(suffix), suffix, [this, suffix](const QString& path) {
            if (!m_report)
                return;
            m_save->setEnabled(false);
            m_progress->show();
            struct Saved {
                Result<> written;
                Result<> logged;
            };
            jobs::runThenCallback(
                [report = m_report, suffix, path, casePath = m_casePath] {
                    const auto bytes = bytesOf(*report, suffix);
                    Saved saved { bytes.and_then([&](const QByteArray& b) { return writeNewFile(path, b); }), {} };
                    if (saved.written)
                        saved.logged = report::logExport(casePath, path, *bytes, *report);
                    return saved;
                },
                this,
                [this, path](const Saved& saved) {
                    m_progress->hide();
                    m_save->setEnabled(m_report != nullptr);
                    const QString place = QDir::toNativeSeparators(path);
                    if (!saved.written)
                        m_messages->say(MessageBar::Kind::Error, errorText(saved.written.error()));
                    else if (!saved.logged)
                        m_messages->say(MessageBar::Kind::Warning,
                            tr("The report was written to %1, but not noted in the case's audit log: %2")
                                .arg(place, errorText(saved.logged.error())));
                    else
                        m_messages->say(MessageBar::Kind::Information, tr("The report was written to %1.").arg(place));
                });
        });
}

} // namespace semblance::ui
