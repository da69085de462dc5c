// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace semblance::ui {

/// Wrapped plain text that asks for a few lines at most and makes do with one: what has no room is left out at the end. Unlike a label that
/// wraps its words it never makes its window taller.
class FoldedLabel : public QLabel {
    Q_OBJECT
public:
    explicit FoldedLabel(QWidget* parent = nullptr);

    void setWholeText(const QString& text);
    const QString& wholeText() const { return m_whole; }
    /// Whether a part of the text is left out now.
    bool isFolded() const { return m_folded; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void foldedChanged(bool folded);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QStringList lines() const;
    void fold();

    QString m_whole;
    bool m_folded = false;
};

} // namespace semblance::ui
