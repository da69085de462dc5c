// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/models_screen.h"

#include "ui/files/ask.h"
#include "ui/files/known_cases.h"
#include "ui/models/compare_pane.h"
#include "ui/models/delete_dialog.h"
#include "ui/models/import_dialog.h"
#include "ui/models/model_table.h"
#include "ui/models/model_words.h"
#include "ui/text/words.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {

const QString kLayoutKey = QStringLiteral("layout/modelColumns");
const QString kHeaderKey = QStringLiteral("layout/modelHeader");
const QString kReviewModelKey = QStringLiteral("model");
const QString kShownKey = QStringLiteral("shownModel");
const QString kFileActivity = QStringLiteral("modelFile");
const QString kCompareActivity = QStringLiteral("compare");
const QString kCasesActivity = QStringLiteral("cases");

QTextBrowser* page(const char* name, const QString& accessibleName, QWidget* parent)
{
    auto* browser = new QTextBrowser(parent);
    browser->setObjectName(QString::fromLatin1(name));
    browser->setAccessibleName(accessibleName);
    browser->setOpenLinks(false);
    browser->setFrameShape(QFrame::NoFrame);
    return browser;
}

} // namespace

ModelsScreen::ModelsScreen(const Services& services, QWidget* parent)
    : Screen(parent)
    , m_services(services)
    , m_actions(std::make_unique<ModelActions>(*this))
{
    setObjectName(QStringLiteral("modelsScreen"));
    makeParts();
    makeMenu();
    connectParts();
    const int unit = fontMetrics().height();
    m_columns->setSizes({ unit * 35, unit * 45 });
    m_columns->restoreState(m_services.settings.value(kLayoutKey).toByteArray());
    m_view->header()->restoreState(m_services.settings.value(kHeaderKey).toByteArray());
    m_view->header()->setStretchLastSection(true); // It is off while there is too little room.
    showChosen();
}

ModelsScreen::~ModelsScreen() = default;

void ModelsScreen::makeParts()
{
    const ModelActions& a = *m_actions;
    m_messages = new MessageBar(this);
    m_messages->setObjectName(QStringLiteral("modelsMessage"));

    auto* left = new QWidget(this);
    m_search = new QLineEdit(left);
    m_search->setObjectName(QStringLiteral("modelSearch"));
    m_search->setAccessibleName(tr("Find"));
    m_search->setPlaceholderText(tr("Find by name, data, hierarchy or SHA-256"));
    m_search->setToolTip(a.search->toolTip());
    m_search->setClearButtonEnabled(true);
    m_table = new ModelTable(this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_table);
    m_sorted->setSortRole(ModelTable::kSortRole);
    m_sorted->setFilterRole(ModelTable::kSearchRole);
    m_sorted->setFilterKeyColumn(0);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_view = new QTreeView(left);
    m_view->setObjectName(QStringLiteral("modelList"));
    m_view->setAccessibleName(tr("Models"));
    m_view->setModel(m_sorted);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(ModelTable::Name, Qt::AscendingOrder);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->header()->setStretchLastSection(true);
    const int unit = fontMetrics().averageCharWidth();
    for (const auto& [column, characters] : { std::pair(ModelTable::Name, 22), std::pair(ModelTable::Marks, 25),
             std::pair(ModelTable::Hierarchy, 11), std::pair(ModelTable::Size, 11), std::pair(ModelTable::TrainedOn, 34) })
        m_view->setColumnWidth(column, unit * characters);
    m_empty = new QLabel(left);
    m_empty->setObjectName(QStringLiteral("modelsEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(fontMetrics().height());
    m_empty->setText(tr("Reading the models…"));
    m_listPages = new QStackedWidget(left);
    m_listPages->addWidget(m_empty);
    m_listPages->addWidget(m_view);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 2, 4, 2);
    leftColumn->addWidget(m_search);
    leftColumn->addWidget(m_listPages, 1);

    auto* cardPage = new QWidget(this);
    m_name = new QLabel(cardPage);
    m_name->setObjectName(QStringLiteral("modelName"));
    m_name->setTextFormat(Qt::PlainText);
    QFont large = m_name->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_name->setFont(large);
    m_card = page("modelCard", tr("Card of the model"), cardPage);
    auto* buttons = new QHBoxLayout;
    for (QAction* action : { a.makeDefault, a.exportFile, a.copyHash, a.remove }) {
        auto* button = new QToolButton(cardPage);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* cardColumn = new QVBoxLayout(cardPage);
    cardColumn->setContentsMargins(4, 6, 4, 2);
    cardColumn->addWidget(m_name);
    cardColumn->addLayout(buttons);
    cardColumn->addWidget(m_card, 1);
    m_document = page("modelDocument", tr("The maker's document"), this);
    m_compare = new ComparePane(m_services.models, m_services.datasetReader, m_services.settings, a, this);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("modelTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(cardPage, tr("Ca&rd"));
    m_tabs->addTab(m_document, tr("Maker's d&ocument"));
    m_tabs->addTab(m_compare, tr("Com&pare"));

    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(left);
    m_columns->addWidget(m_tabs);
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_messages);
    layout->addWidget(m_columns, 1);
}

void ModelsScreen::makeMenu()
{
    const ModelActions& a = *m_actions;
    m_menu = new QMenu(tr("&Models"), this);
    m_menu->setObjectName(QStringLiteral("modelsMenu"));
    m_menu->addActions({ a.import, a.exportFile, a.copyHash, a.search });
    m_menu->addSeparator();
    m_menu->addActions({ a.makeDefault, a.noDefault });
    m_menu->addSeparator();
    m_menu->addActions({ a.compare, a.stopCompare, a.showScores });
    m_menu->addSeparator();
    m_menu->addAction(a.remove);
}

void ModelsScreen::connectParts()
{
    const ModelActions& a = *m_actions;
    jobs::ModelService& service = m_services.models;
    connect(&service, &jobs::ModelService::listed, this, &ModelsScreen::showList);
    connect(&service, &jobs::ModelService::fileEvent, this, &ModelsScreen::takeFile);
    connect(&service, &jobs::ModelService::comparisonEvent, this, [this](const jobs::ModelComparisonEvent& event) {
        if (event.state == jobs::ModelComparisonEvent::State::Running)
            Q_EMIT progressed({ kCompareActivity, event.progress, {}, false, tr("Comparing models") });
        else
            Q_EMIT ended(kCompareActivity);
    });
    connect(m_compare, &ComparePane::changed, this, &ModelsScreen::enableCommands);
    connect(m_search, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ModelsScreen::showChosen);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) { m_menu->popup(m_view->viewport()->mapToGlobal(at)); });
    connect(a.import, &QAction::triggered, this, [this] {
        ask::forExistingFile(this, tr("Import a model"), {}, tr("Weights and models (*.pth *.pt *.bin *.safetensors);;All files (*)"),
            [this](const QString& path) { importFiles({ path }); });
    });
    connect(a.exportFile, &QAction::triggered, this, &ModelsScreen::exportChosen);
    connect(a.makeDefault, &QAction::triggered, this, [this] {
        if (const auto* entry = chosen())
            makeDefault(entry->stored.name);
    });
    connect(a.noDefault, &QAction::triggered, this, [this] { makeDefault(std::nullopt); });
    connect(a.remove, &QAction::triggered, this, &ModelsScreen::removeChosen);
    connect(a.copyHash, &QAction::triggered, this, [this] {
        if (const auto* entry = chosen()) {
            QGuiApplication::clipboard()->setText(QString::fromLatin1(entry->sha256));
            Q_EMIT remark(tr("The SHA-256 is on the clipboard"));
        }
    });
    connect(a.search, &QAction::triggered, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(a.compare, &QAction::triggered, this, [this] { m_tabs->setCurrentWidget(m_compare); });
    connect(a.showScores, &QAction::triggered, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_compare->folder())); });
}

QString ModelsScreen::key() const
{
    return QStringLiteral("models");
}

QString ModelsScreen::title() const
{
    return tr("&Models");
}

QString ModelsScreen::purpose() const
{
    return tr("Import, look at, compare and manage models");
}

ScreenCommands ModelsScreen::commands() const
{
    const ModelActions& a = *m_actions;
    return { a.all, {}, { m_menu }, {}, { a.import, a.exportFile, a.makeDefault, a.compare } };
}

QString ModelsScreen::place() const
{
    return tr("Models of your own: %1").arg(QDir::toNativeSeparators(models::userModelFolder()));
}

void ModelsScreen::enter()
{
    m_entered = true;
    m_services.models.refresh();
    m_compare->refreshDatasets();
    if (m_tabs->currentWidget() == m_compare)
        m_compare->focusFirst();
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

Screen::OpensPath ModelsScreen::opensPath() const
{
    return [](const QString& path) {
        static const QStringList suffixes { QStringLiteral("pth"), QStringLiteral("pt"), QStringLiteral("safetensors") };
        return suffixes.contains(QFileInfo(path).suffix().toLower());
    };
}

void ModelsScreen::open(const OpenRequest& request)
{
    importFiles(request.paths);
}

void ModelsScreen::setModels(const Result<QList<jobs::ModelChoice>>& models)
{
    Q_UNUSED(models)
    // A run of the Training screen may have written one.
    if (m_entered)
        m_services.models.refresh();
}

void ModelsScreen::cancel(const QString& activity)
{
    if (activity == kFileActivity)
        m_services.models.cancelFiles();
    else if (activity == kCompareActivity)
        m_services.models.cancelComparison();
    else if (activity == kCasesActivity)
        m_services.models.cancelCases();
}

QVariantMap ModelsScreen::state() const
{
    QVariantMap state = Screen::state();
    state.insert(kShownKey, m_shown);
    return state;
}

void ModelsScreen::restoreState(const QVariantMap& state)
{
    Screen::restoreState(state);
    m_wanted = state.value(kShownKey).toString();
}

QStringList ModelsScreen::endedByClosing(const QStringList& activities) const
{
    QStringList ends;
    if (activities.contains(kFileActivity))
        ends << tr("A model file is being imported or exported. Nothing is kept of it; it has to be begun again.");
    if (activities.contains(kCompareActivity))
        ends << tr("Two models are being compared. The scores are kept; comparing the same models again goes on from there.");
    return ends;
}

void ModelsScreen::saveLayout()
{
    m_services.settings.setValue(kLayoutKey, m_columns->saveState());
    m_services.settings.setValue(kHeaderKey, m_view->header()->saveState());
}

const jobs::ModelEntry* ModelsScreen::chosen() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_table->at(m_sorted->mapToSource(index).row()) : nullptr;
}

void ModelsScreen::choose(const QString& path)
{
    const int row = m_table->rowOf(path);
    if (row < 0)
        return;
    const QModelIndex index = m_sorted->mapFromSource(m_table->index(row, 0));
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void ModelsScreen::showList(const jobs::ModelList& list)
{
    const QString before = chosen() ? chosen()->stored.path : QString();
    m_list = list;
    m_table->setModels(list.models);
    m_compare->setModels(list.models);
    m_empty->setText(tr("There is no model yet. Import one, or drop a .pth, .pt or .safetensors file here."));
    m_listPages->setCurrentWidget(list.models.isEmpty() ? static_cast<QWidget*>(m_empty) : m_view);
    if (!m_wanted.isEmpty() && m_table->rowOf(m_wanted) >= 0) {
        m_search->clear();
        choose(std::exchange(m_wanted, {}));
    } else if (m_table->rowOf(before) >= 0) {
        choose(before);
    } else {
        const auto standard = std::find_if(list.models.begin(), list.models.end(), [](const jobs::ModelEntry& entry) { return entry.isDefault; });
        if (standard != list.models.end())
            choose(standard->stored.path);
        else if (!list.models.isEmpty())
            choose(list.models.first().stored.path);
    }
    if (list.defaultMissing)
        m_messages->say(
            MessageBar::Kind::Warning, tr("The default model “%1” is not there any more; choose another one.").arg(*list.chosenDefault));
    showChosen();
    if (!list.complete)
        return;
    QStringList told;
    for (const jobs::ModelEntry& entry : list.models)
        told.append(QStringLiteral("%1 %2 %3").arg(entry.stored.path, QString::fromLatin1(entry.sha256)).arg(entry.isDefault));
    const bool news = !m_told.isEmpty() && told != m_told;
    m_told = told;
    if (news)
        Q_EMIT modelsChanged();
}

void ModelsScreen::showChosen()
{
    const jobs::ModelEntry* entry = chosen();
    m_name->setText(entry ? entry->stored.name : QString());
    const QString html = entry ? modelCardHtml(*entry) : QStringLiteral("<p>%1</p>").arg(tr("Choose a model to see its card.").toHtmlEscaped());
    if (m_card->property("written").toString() != html) {
        m_card->setProperty("written", html);
        m_card->setHtml(html);
    }
    const bool documented = entry && !entry->document.isEmpty();
    m_tabs->setTabVisible(m_tabs->indexOf(m_document), documented);
    if (documented && m_document->property("written").toString() != entry->document) {
        m_document->setProperty("written", entry->document);
        // A document that is shown lays itself out anew with every table cell that is read.
        auto* document = new QTextDocument(m_document);
        document->setDefaultFont(m_document->font());
        document->setMarkdown(entry->document);
        const QPointer<QTextDocument> before = m_document->document();
        m_document->setDocument(document);
        delete before.data();
    }
    // The same model again, with new facts: what was chosen for a comparison stays.
    if (const QString path = entry ? entry->stored.path : QString(); path != m_shown) {
        m_shown = path;
        m_compare->setFirst(path);
    }
    enableCommands();
}

void ModelsScreen::enableCommands()
{
    const ModelActions& a = *m_actions;
    const jobs::ModelEntry* entry = chosen();
    a.exportFile->setEnabled(entry && entry->facts);
    a.makeDefault->setEnabled(entry && entry->facts && !entry->isDefault);
    a.noDefault->setEnabled(m_list.chosenDefault.has_value());
    a.copyHash->setEnabled(entry && !entry->sha256.isEmpty());
    a.remove->setEnabled(entry && !entry->stored.bundled && !entry->sha256.isEmpty() && !m_removing);
}

void ModelsScreen::importFiles(const QStringList& paths)
{
    m_toImport += paths;
    importNext();
}

void ModelsScreen::importNext()
{
    if (m_asking || m_toImport.isEmpty())
        return;
    m_asking = true;
    const QString source = QFileInfo(m_toImport.takeFirst()).absoluteFilePath();
    m_services.models.inspect(source, [self = QPointer<ModelsScreen>(this), source](const Result<jobs::ImportSource>& found) {
        if (!self)
            return;
        if (!found) {
            self->m_asking = false;
            self->report(found.error());
            self->importNext();
            return;
        }
        auto* dialog = new ImportDialog(source, *found, self->m_services.settings, self);
        connect(dialog, &ImportDialog::chosen, self, [self](const models::ImportRequest& request) {
            self->m_messages->clear();
            self->m_services.models.importModel(request);
        });
        connect(dialog, &QDialog::finished, self, [self] {
            self->m_asking = false;
            self->importNext();
        });
        dialog->open();
    });
}

void ModelsScreen::exportChosen()
{
    const jobs::ModelEntry* entry = chosen();
    if (!entry)
        return;
    ask::forNewFile(
        this, tr("Export “%1”").arg(entry->stored.name), entry->stored.name + QStringLiteral(".safetensors"), tr("Models (*.safetensors)"),
        QStringLiteral("safetensors"),
        [this, path = entry->stored.path](const QString& target) {
            m_messages->clear();
            m_services.models.exportModel(path, target);
        },
        true);
}

void ModelsScreen::makeDefault(const std::optional<QString>& name)
{
    m_messages->clear();
    m_services.models.setDefault(name, [self = QPointer<ModelsScreen>(this), name](const Result<>& done) {
        if (!self)
            return;
        if (!done)
            return self->report(done.error());
        // What the review chose earlier would stand against it.
        self->m_services.settings.remove(kReviewModelKey);
        Q_EMIT self->modelsChanged();
        Q_EMIT self->remark(name ? tr("“%1” is the default model now").arg(*name) : tr("The model that came with the program is the default again"));
    });
}

void ModelsScreen::removeChosen()
{
    const jobs::ModelEntry* entry = chosen();
    if (!entry || m_removing)
        return;
    m_messages->clear();
    m_removing = true;
    enableCommands();
    Q_EMIT progressed({ kCasesActivity, {}, {}, false, tr("Looking at the cases") });
    m_services.models.findCases(entry->sha256, knownCasePlaces(m_services.settings),
        [self = QPointer<ModelsScreen>(this), entry = *entry](const Result<models::ReferenceSearch>& search) {
            if (!self)
                return;
            self->m_removing = false;
            Q_EMIT self->ended(kCasesActivity);
            self->enableCommands();
            if (!search)
                return self->report(search.error());
            self->confirmRemoval(entry, *search);
        });
}

void ModelsScreen::confirmRemoval(const jobs::ModelEntry& entry, const models::ReferenceSearch& search)
{
    auto* dialog = new DeleteDialog(entry.stored.name, m_list.chosenDefault == entry.stored.name, search, this);
    connect(dialog, &QDialog::accepted, this, [this, name = entry.stored.name] {
        m_services.models.remove(name, [self = QPointer<ModelsScreen>(this), name](const Result<models::Removal>& removed) {
            if (!self)
                return;
            if (!removed)
                return self->report(removed.error());
            self->m_messages->say(MessageBar::Kind::Information,
                removed->trash.isEmpty() ? tr("“%1” was deleted for good, as the file system has no trash.").arg(name)
                                         : tr("“%1” is in the trash: %2").arg(name, QDir::toNativeSeparators(removed->trash)));
        });
    });
    dialog->open();
}

void ModelsScreen::takeFile(const jobs::ModelFileEvent& event)
{
    using State = jobs::ModelFileEvent::State;
    if (event.state == State::Running) {
        Q_EMIT progressed({ kFileActivity, event.progress, {}, false, modelFileText(event) });
        return;
    }
    Q_EMIT ended(kFileActivity);
    m_messages->say(event.state == State::Failed ? MessageBar::Kind::Error : MessageBar::Kind::Information, modelFileText(event));
    if (event.state == State::Done && event.kind == jobs::ModelFileEvent::Kind::Import)
        m_wanted = event.target;
}

void ModelsScreen::report(const Error& error)
{
    m_messages->say(error.kind == Error::Kind::Cancelled ? MessageBar::Kind::Information : MessageBar::Kind::Error, errorText(error));
}

} // namespace semblance::ui
