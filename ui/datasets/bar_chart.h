// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>

class QCustomPlot;
class QLabel;

namespace semblance::ui {

/// Horizontal bars of counts with their numbers, one row a category, in one or several stacked parts.
class BarChart : public QWidget {
    Q_OBJECT
public:
    struct Part {
        QString name; ///< empty: no legend
        QColor colour;
        Qt::BrushStyle pattern = Qt::SolidPattern; ///< so that colour is not the only difference
        QList<qint64> values; ///< one a category
    };

    BarChart(const QString& title, QWidget* parent = nullptr);

    void set(const QStringList& categories, const QList<Part>& parts);
    /// Said in place of bars while there are none.
    void setMessage(const QString& message);
    const QStringList& categories() const { return m_categories; }
    const QList<Part>& parts() const { return m_parts; }

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    QString m_titleText;
    QLabel* m_title;
    QCustomPlot* m_plot;
    QStringList m_categories;
    QList<Part> m_parts;
    QString m_message;
};

} // namespace semblance::ui
