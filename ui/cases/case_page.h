// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_contents.h"
#include "core/custody/file_state.h"
#include "ui/shell/screen.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QSettings;
class QTabWidget;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace semblance::jobs {
class LongTask;
}

namespace semblance::ui {

class AuditPane;
class LogNotice;
class NoteDialog;
class VerifyPane;
struct CaseActions;

/// What the rows of its tables keep: the place in CaseContents::evidence, or -1; a frame to show; the id of an entry's first version.
inline constexpr int kCaseEvidenceRole = Qt::UserRole;
inline constexpr int kCaseFrameRole = Qt::UserRole + 1;
inline constexpr int kCaseEntryRole = Qt::UserRole + 2;

/// One case: facts, evidence, analyses with tracks, record, exports, audit log, verification. Reads it on other threads and holds the
/// file no longer than a reading.
class CasePage : public QWidget {
    Q_OBJECT
public:
    CasePage(const CaseActions& actions, QSettings& settings, QWidget* parent = nullptr);
    ~CasePage() override;

    void open(const QString& path);
    void takeFocus();
    /// Reads the open case again.
    void refresh();
    const QString& path() const { return m_path; }
    const std::optional<cases::CaseContents>& contents() const { return m_contents; }

    void editFacts();
    void write(cases::RecordKind kind); ///< a note or conclusion
    void editEntry();
    void withdrawEntry();
    /// Whether the chosen entry is one that can be edited here.
    bool hasEditableEntry() const;
    void addEvidence(const QStringList& paths);
    void checkFiles();
    /// Asks for the folder that evidence was moved to.
    void findMoved();
    void keepModels();
    void cancelCheck();
    void verify();
    void cancelVerification();
    void exportLog();
    void archive();
    /// What the chosen row of the shown tab is about.
    void openChosen();

Q_SIGNALS:
    void changed();
    void openRequested(const semblance::ui::OpenRequest& request);
    void remark(const QString& text);
    void checking(const semblance::Progress& progress);
    void checkEnded();
    void verifying(const semblance::Progress& progress);
    void verificationEnded();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeEvidence();
    QWidget* makeRecord();
    QTreeWidget* makeTree(const char* name, const QString& accessibleName, const QStringList& headings, const QList<int>& characters);
    void take(cases::CaseContents contents);
    void showFacts();
    void fillEvidence();
    void fillAnalyses();
    void fillRecord();
    void fillExports();
    void showEvidence();
    void readLog();
    /// Changes the case on another thread, then reads it again.
    void change(std::function<Result<>(cases::CaseFile& file)> task, const QString& done);
    void report(const Error& error);
    void request(const QTreeWidgetItem* item);
    const cases::EvidenceContents* chosenEvidence() const;
    std::optional<cases::RecordEntry> chosenEntry() const;
    NoteDialog* makeNoteDialog(const QString& title);

    const CaseActions& m_actions;
    QSettings& m_settings;
    jobs::LongTask* m_checkTask;
    QString m_path;
    quint64 m_reading = 0;
    std::optional<cases::CaseContents> m_contents;
    QHash<QByteArray, custody::FileState> m_states; ///< of files that were hashed, by SHA-256

    MessageBar* m_closed;
    LogNotice* m_logNotice;
    MessageBar* m_messages;
    QLabel* m_title;
    QTabWidget* m_tabs;
    QTextBrowser* m_facts;
    QTreeWidget* m_evidence;
    QTextBrowser* m_details;
    QTreeWidget* m_analyses;
    QTreeWidget* m_record;
    QTextBrowser* m_entry;
    QTreeWidget* m_exports;
    AuditPane* m_audit;
    VerifyPane* m_verify;
};

} // namespace semblance::ui
