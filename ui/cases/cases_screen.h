// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/intake.h"
#include "ui/cases/case_actions.h"
#include "ui/services.h"
#include "ui/shell/screen.h"

class QMenu;
class QStackedWidget;

namespace semblance::jobs {
class LongTask;
}

namespace semblance::ui {

class CasePage;
class StartPage;

/// The start page, or the case that is open. Built as far as it is seen: the program starts with it.
class CasesScreen : public Screen {
    Q_OBJECT
public:
    explicit CasesScreen(const Services& services, QWidget* parent = nullptr);
    ~CasesScreen() override;

    QString key() const override;
    QString title() const override;
    QString purpose() const override;
    ScreenCommands commands() const override;
    QString place() const override;
    void enter() override;
    OpensPath opensPath() const override;
    void open(const OpenRequest& request) override;
    void cancel(const QString& activity) override;
    QStringList endedByClosing(const QStringList& activities) const override;
    QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;

private:
    CasePage& casePage();
    bool showsCase() const;
    QString chosenPath() const;
    void openCase(const QString& path);
    void verifyBundle(const QString& path); // empty: not chosen yet
    void showStart();
    void newCase();
    void makeCase(const QString& path, const cases::CaseFacts& facts, const QString& author);
    void openSample();
    void connectCommands();
    void enableCommands();

    Services m_services;
    CaseActions m_actions;
    jobs::LongTask* m_sampleTask;
    MessageBar* m_messages;
    QStackedWidget* m_pages;
    StartPage* m_start;
    CasePage* m_case = nullptr; ///< made with the first case that is opened
    QMenu* m_menu;
    bool m_isRemembered = false; ///< the open case, among the recent ones
};

} // namespace semblance::ui
