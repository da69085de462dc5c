// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/batch_service.h"
#include "ui/batch/batch_actions.h"
#include "ui/services.h"
#include "ui/shell/screen.h"

#include <QSet>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class QTextBrowser;

namespace semblance::ui {

class BatchFilter;
class BatchTable;
class BatchView;
class ElidedLabel;

/// Places the queue's table and the details of the chosen file, and connects them with the commands and the queue.
class BatchScreen : public Screen {
    Q_OBJECT
public:
    explicit BatchScreen(const Services& services, QWidget* parent = nullptr);
    ~BatchScreen() override;

    QString key() const override;
    QString title() const override;
    QString purpose() const override;
    ScreenCommands commands() const override;
    QString place() const override;
    void enter() override;
    void setModels(const Result<QList<jobs::ModelChoice>>& models) override;
    void cancel(const QString& activity) override;
    QStringList endedByClosing(const QStringList& activities) const override;
    void saveLayout() override;
    QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeParts();
    QWidget* makeTop();
    void connectParts();
    void connectCommands();

    void add(const QStringList& paths);
    void openFile(const jobs::BatchItem& item);
    void moveBy(int places);
    void writeCsv(const QString& path);
    QList<jobs::BatchId> repeatable() const; ///< the chosen ones of those that failed or were stopped, or all of them
    QList<jobs::BatchId> doneIds() const;

    void follow();
    void tellFinished(const jobs::BatchTotals& totals, bool running);
    void tellWaiting(const jobs::BatchTotals& totals);
    void showDetails();
    void showNotice();
    void showCase();
    void enableCommands();
    void report(const Error& error);

    /// Topic of messages about what failed.
    static inline const QString kFailed = QStringLiteral("failed");

    const Services m_services;
    jobs::BatchService& m_service;
    std::unique_ptr<BatchActions> m_actions;
    MessageBar* m_notice;
    MessageBar* m_messages;
    ElidedLabel* m_case;
    QLineEdit* m_search;
    QComboBox* m_show;
    QLabel* m_totals;
    QProgressBar* m_progress;
    BatchTable* m_table;
    BatchFilter* m_rows;
    BatchView* m_view;
    QLabel* m_empty;
    QStackedWidget* m_pages;
    QTextBrowser* m_details;
    QSplitter* m_splitter;
    QMenu* m_menu;

    QList<jobs::ModelChoice> m_models;
    QSet<jobs::BatchId> m_reviewed; ///< opened in Review since their results were read
    jobs::BatchId m_detailed = 0; ///< whose details are shown; 0: none
    QList<jobs::BatchId> m_chosen; ///< rows, from above
    QList<int> m_followed; ///< the queue's state when commands and notices were last set
    bool m_toldWaiting = false;
    bool m_saysWaiting = false;
    bool m_finishes = false; ///< nothing runs any more, and that was not said yet
    bool m_saysFinished = false;
    bool m_wasRunning = false;
};

} // namespace semblance::ui
