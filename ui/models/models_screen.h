// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/model_service.h"
#include "ui/models/model_actions.h"
#include "ui/services.h"
#include "ui/shell/screen.h"

#include <memory>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTextBrowser;
class QTreeView;

namespace semblance::ui {

class ComparePane;
class ModelTable;

/// Places the list of models, the card of the chosen one and the comparison, and connects them with the commands and the store.
class ModelsScreen : public Screen {
    Q_OBJECT
public:
    explicit ModelsScreen(const Services& services, QWidget* parent = nullptr);
    ~ModelsScreen() override;

    QString key() const override;
    QString title() const override;
    QString purpose() const override;
    ScreenCommands commands() const override;
    QString place() const override;
    void enter() override;
    OpensPath opensPath() const override;
    void open(const OpenRequest& request) override;
    void setModels(const Result<QList<jobs::ModelChoice>>& models) override;
    void cancel(const QString& activity) override;
    QStringList endedByClosing(const QStringList& activities) const override;
    void saveLayout() override;
    QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;

private:
    void makeParts();
    void makeMenu();
    void connectParts();

    const jobs::ModelEntry* chosen() const;
    void choose(const QString& path);
    void showList(const jobs::ModelList& list);
    void showChosen();
    void enableCommands();

    void importFiles(const QStringList& paths);
    void importNext();
    void exportChosen();
    void makeDefault(const std::optional<QString>& name);
    void removeChosen();
    void confirmRemoval(const jobs::ModelEntry& entry, const models::ReferenceSearch& search);
    void takeFile(const jobs::ModelFileEvent& event);
    void report(const Error& error);

    const Services m_services;
    std::unique_ptr<ModelActions> m_actions;
    MessageBar* m_messages;
    QLineEdit* m_search;
    ModelTable* m_table;
    QSortFilterProxyModel* m_sorted;
    QTreeView* m_view;
    QLabel* m_empty;
    QStackedWidget* m_listPages;
    QLabel* m_name;
    QTextBrowser* m_card;
    QTextBrowser* m_document;
    QTabWidget* m_tabs;
    ComparePane* m_compare;
    QSplitter* m_columns;
    QMenu* m_menu;
    jobs::ModelList m_list;
    QStringList m_told; ///< path, hash and default mark of the models that the window knows
    bool m_entered = false;
    bool m_removing = false; ///< cases are being looked at
    QStringList m_toImport; ///< dropped files whose turn is to come
    bool m_asking = false; ///< about an import
    QString m_shown; ///< path of the model whose card is shown
    QString m_wanted; ///< path to choose once it is in the list
};

} // namespace semblance::ui
