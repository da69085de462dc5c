// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTextBrowser;

namespace semblance::ui {

class FaceFocus;
class Results;

/// The findings in words: for the video, the track and the face spoken of. The sentences are core's own, the same in every
/// language and in every output.
class ExplanationPane : public QWidget {
    Q_OBJECT
public:
    ExplanationPane(Results& results, FaceFocus& focus, QWidget* parent = nullptr);

private:
    void explain();

    Results& m_results;
    FaceFocus& m_focus;
    QTextBrowser* m_text;
    QString m_shown;
};

} // namespace semblance::ui
