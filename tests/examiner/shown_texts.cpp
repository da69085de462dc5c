// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_texts.h"

#include "ui/action_maker.h"
#include "ui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTabBar>
#include <QToolButton>

namespace semblance::test {
namespace {

QString placeOf(const QWidget& widget)
{
    QStringList names;
    for (const QWidget* w = &widget; w; w = w->parentWidget()) {
        if (!w->objectName().isEmpty() && !w->objectName().startsWith(QLatin1String("qt_")))
            names.prepend(w->objectName());
        else if (names.isEmpty())
            names << QString::fromLatin1(w->metaObject()->className());
    }
    return names.join(QLatin1Char('/'));
}

class Collector {
public:
    void take(const QWidget& w)
    {
        if (const auto* label = qobject_cast<const QLabel*>(&w))
            takeLabel(*label);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&w))
            takeButton(*button);
        else if (const auto* box = qobject_cast<const QComboBox*>(&w))
            add(w, box->currentText(), advance(w, box->currentText()), w.width() - 22);
        else if (const auto* group = qobject_cast<const QGroupBox*>(&w))
            add(w, group->title(), advance(w, group->title()), w.width() - 8);
        else if (const auto* line = qobject_cast<const QLineEdit*>(&w); line && line->text().isEmpty())
            add(w, line->placeholderText(), advance(w, line->placeholderText()), w.width() - 6);
        else if (const auto* tabs = qobject_cast<const QTabBar*>(&w))
            takeTabs(*tabs);
        else if (const auto* header = qobject_cast<const QHeaderView*>(&w))
            takeHeader(*header);
        else if (const auto* dock = qobject_cast<const QDockWidget*>(&w))
            add(w, dock->windowTitle(), advance(w, dock->windowTitle()), w.width() - 40);
        else if (const auto* menu = qobject_cast<const QMenuBar*>(&w))
            takeMenu(*menu);
    }

    QList<ShownText> texts;

private:
    static int advance(const QWidget& w, const QString& text) { return w.fontMetrics().horizontalAdvance(ui::plainText(text)); }

    void add(const QWidget& w, const QString& text, int needs, int has)
    {
        if (!text.trimmed().isEmpty())
            texts << ShownText { placeOf(w), ui::plainText(text), needs, has };
    }

    void takeLabel(const QLabel& label)
    {
        if (label.text().isEmpty() || qobject_cast<const ui::ElidedLabel*>(&label))
            return;
        if (label.wordWrap())
            add(label, label.text(), label.heightForWidth(label.width()), label.height());
        else
            add(label, label.text(), label.sizeHint().width(), label.width());
    }

    void takeButton(const QAbstractButton& button)
    {
        const auto* tool = qobject_cast<const QToolButton*>(&button);
        const bool textShown = !tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly || tool->icon().isNull();
        if (!button.text().isEmpty() && textShown)
            add(button, button.text(), button.minimumSizeHint().width(), button.width());
    }

    void takeTabs(const QTabBar& tabs)
    {
        for (int i = 0; i < tabs.count(); ++i)
            add(tabs, tabs.tabText(i), advance(tabs, tabs.tabText(i)), tabs.tabRect(i).width());
    }

    void takeHeader(const QHeaderView& header)
    {
        if (header.orientation() != Qt::Horizontal || !header.model())
            return;
        for (int i = 0; i < header.count(); ++i) {
            const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
            if (!header.isSectionHidden(i))
                add(header, text, advance(header, text), header.sectionSize(i));
        }
    }

    void takeMenu(const QMenuBar& menu)
    {
        for (const QAction* action : menu.actions())
            add(menu, action->text(), 0, 0);
    }
};

} // namespace

QList<ShownText> shownTexts(const QWidget& window)
{
    Collector collector;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisibleTo(&window) && !widget->visibleRegion().isEmpty())
            collector.take(*widget);
    }
    return collector.texts;
}

} // namespace semblance::test
