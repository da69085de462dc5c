// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_search.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSettings;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace semblance::jobs {
class LongTask;
}

namespace semblance::ui {

struct CaseActions;
class MessageBar;

/// What the program starts with: recent cases and evidence, and the search over all cases in a folder. Reads case files on other threads,
/// only once it is seen.
class StartPage : public QWidget {
    Q_OBJECT
public:
    StartPage(const CaseActions& actions, QSettings& settings, const QString& standardFolder, QWidget* parent = nullptr);
    ~StartPage() override;

    /// Reads the recent cases again.
    void refresh();
    /// Puts the keyboard where a new look begins.
    void takeFocus();
    void find();
    void setSearchFolder(const QString& folder);
    QString searchFolder() const;
    void cancelSearch();
    /// The path of the chosen row's case; empty: none.
    QString chosenCase() const;
    /// Whether its file was there when it was looked for last; false until then.
    bool isChosenThere() const;
    void forgetChosen();

Q_SIGNALS:
    void caseChosen(const QString& path);
    void evidenceChosen(const QString& path);
    void chosenChanged();
    void searching(const semblance::Progress& progress);
    void searchEnded();

private:
    struct RecentCase {
        QString path;
        Result<cases::CaseSummary> summary;
        bool isThere = false;
    };

    QWidget* makeSide();
    QWidget* makeCases();
    void fillRecent();
    void fillEvidence();
    void take(const QList<RecentCase>& recent);
    void filter();
    void search();
    void showFound(const Result<cases::CaseSearch>& search);
    void endSearch();
    void activate(const QTreeWidgetItem* item);
    bool eventFilter(QObject* object, QEvent* event) override;

    const CaseActions& m_actions;
    QSettings& m_settings;
    QString m_standardFolder;
    jobs::LongTask* m_searchTask;
    quint64 m_reading = 0;
    bool m_showsFound = false;

    QLineEdit* m_search;
    QLabel* m_folder;
    MessageBar* m_messages;
    QLabel* m_heading;
    QStackedWidget* m_pages;
    QLabel* m_empty;
    QTreeWidget* m_list;
    QListWidget* m_evidence;
    QCheckBox* m_atStart;
};

/// Whether the program begins with the start page.
bool showsStartPage(const QSettings& settings);

} // namespace semblance::ui
