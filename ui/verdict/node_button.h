// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/bootstrap.h"

#include <QAbstractButton>

#include <optional>

namespace semblance::ui {

/// What a node of the graph says.
struct NodeValue {
    std::optional<double> probability; ///< absent: unknown
    bool isMean = false; ///< over frames: it has an uncertainty, known or not
    std::optional<evaluation::Interval> interval; ///< 95 %, of a mean
    QString detail; ///< further lines of the tool tip

    friend bool operator==(const NodeValue& a, const NodeValue& b)
    {
        const auto same = [](const auto& x, const auto& y) { return x.low == y.low && x.high == y.high; };
        return a.probability == b.probability && a.isMean == b.isMean && a.detail == b.detail
            && a.interval.has_value() == b.interval.has_value() && (!a.interval || same(*a.interval, *b.interval));
    }
};

/// One node of the label hierarchy: its name, its probability as a number and as a bar with the threshold and the interval.
class NodeButton : public QAbstractButton {
    Q_OBJECT
public:
    NodeButton(const QString& name, QWidget* parent);

    void setValue(const NodeValue& value, double threshold);
    void setChosen(bool chosen);

    bool isActive() const { return m_value.probability && *m_value.probability >= m_threshold; }
    const NodeValue& value() const { return m_value; }
    QColor colour() const;
    /// "0.71–0.88", a dash where the interval is unknown; empty where the value is no mean.
    QString intervalText() const;
    int narrowestWidth() const;
    int neededHeight() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

Q_SIGNALS:
    void focused();

private:
    void describe();
    QFont nameFont() const;
    QFont smallFont() const;

    NodeValue m_value;
    double m_threshold = 0.5;
    bool m_chosen = false;
};

} // namespace semblance::ui
