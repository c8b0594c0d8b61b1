// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textaudit.h"
#include "support/pseudotranslator.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextEdit>
#include <functional>

namespace tests {
namespace {

QString nameOf(const QWidget &widget)
{
    const QString name = widget.objectName().isEmpty() ? QLatin1String(widget.metaObject()->className()) : widget.objectName();
    return widget.parentWidget() && widget.objectName().isEmpty() ? widget.parentWidget()->objectName() + u'/' + name : name;
}

class Audit {
public:
    QStringList found;

    void needs(const QWidget &widget, const QString &text, const char *what, int needed, int has)
    {
        if (needed > has + 1)
            found << QStringLiteral("%1: %2 %3 of %4 for “%5”")
                         .arg(nameOf(widget), QLatin1String(what), QString::number(has), QString::number(needed), text);
    }

    void label(const QLabel &label)
    {
        if (label.text().isEmpty() || label.toolTip().contains(label.text()))
            return;
        const QSize room = label.contentsRect().size();
        if (label.wordWrap())
            needs(label, label.text(), "height", label.heightForWidth(label.width()), label.height());
        else
            needs(label, label.text(), "width", label.minimumSizeHint().width(), room.width() + label.width() - room.width());
    }

    void header(const QHeaderView &header)
    {
        for (int section = 0; section < header.count(); ++section)
            if (!header.isSectionHidden(section) && header.orientation() == Qt::Horizontal)
                needs(header, header.model()->headerData(section, Qt::Horizontal).toString(), "section", header.sectionSizeHint(section),
                      header.sectionSize(section));
    }

    void comboBox(const QComboBox &box)
    {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        const int room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
        needs(box, box.currentText(), "width", box.fontMetrics().horizontalAdvance(box.currentText()), room);
    }

    void tabBar(const QTabBar &bar)
    {
        for (int tab = 0; tab < bar.count(); ++tab)
            needs(bar, bar.tabText(tab), "tab", bar.fontMetrics().horizontalAdvance(bar.tabText(tab)), bar.tabRect(tab).width());
    }

    void menuBar(const QMenuBar &bar)
    {
        for (const QAction *action : bar.actions())
            if (const QRect place = bar.actionGeometry(const_cast<QAction *>(action)); !bar.rect().contains(place))
                needs(bar, action->text(), "menu", place.right(), bar.width());
    }

    void view(const QAbstractItemView &view)
    {
        if (!view.model())
            return;
        const std::function<void(const QModelIndex &)> rows = [&](const QModelIndex &parent) {
            for (int row = 0; row < view.model()->rowCount(parent); ++row) {
                for (int column = 0; column < view.model()->columnCount(parent); ++column)
                    cell(view, view.model()->index(row, column, parent));
                rows(view.model()->index(row, 0, parent));
            }
        };
        rows(view.rootIndex());
    }

    /// A row that is scrolled out of sight gets no less room than the others.
    void cell(const QAbstractItemView &view, const QModelIndex &index)
    {
        const QString text = index.data().toString();
        const QRect place = view.visualRect(index);
        const QString hover = index.data(Qt::ToolTipRole).toString();
        const bool isTold = !hover.isEmpty() && (hover.contains(text) || text.contains(hover.section(u'\n', 0, 0)));
        if (text.isEmpty() || place.isEmpty() || isTold)
            return;
        needs(view, text, "cell", view.sizeHintForIndex(index).width(), place.width());
    }

    void any(const QWidget &widget)
    {
        if (const auto *text = qobject_cast<const QLabel *>(&widget))
            return label(*text);
        if (const auto *sections = qobject_cast<const QHeaderView *>(&widget))
            return header(*sections);
        if (const auto *box = qobject_cast<const QComboBox *>(&widget))
            comboBox(*box);
        if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
            tabBar(*bar);
        if (const auto *bar = qobject_cast<const QMenuBar *>(&widget))
            return menuBar(*bar);
        if (const auto *items = qobject_cast<const QAbstractItemView *>(&widget))
            return view(*items);
        const QSize least = widget.minimumSizeHint();
        const QString text = widget.property("text").toString();
        if (qobject_cast<const QAbstractButton *>(&widget) && text.isEmpty())
            return;
        needs(widget, text, "width", least.width(), widget.width());
        needs(widget, text, "height", least.height(), widget.height());
        if (const auto *line = qobject_cast<const QLineEdit *>(&widget); line && line->text().isEmpty())
            needs(widget, line->placeholderText(), "width", line->fontMetrics().horizontalAdvance(line->placeholderText()),
                  line->contentsRect().width());
    }
};

bool isPartOfQt(const QWidget &widget) { return widget.objectName().startsWith(QLatin1String("qt_")); }

std::vector<const QWidget *> visibleParts(const QWidget &window)
{
    std::vector<const QWidget *> parts;
    for (const QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && widget->window() == &window && !isPartOfQt(*widget))
            parts.push_back(widget);
    return parts;
}

/// Everything that a widget shows or says by itself: not the documents and models it shows.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.windowTitle(), widget.property("placeholderText").toString(),
                      widget.property("suffix").toString()};
    if (!widget.inherits("QLineEdit") && !widget.inherits("QTextEdit") && !widget.inherits("QAbstractSpinBox"))
        texts << widget.property("text").toString() << widget.property("title").toString();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
        for (int section = 0; section < view->model()->columnCount(); ++section)
            texts << view->model()->headerData(section, Qt::Horizontal).toString();
    return texts;
}

} // namespace

QStringList clippedTexts(const QWidget &window)
{
    Audit audit;
    for (const QWidget *widget : visibleParts(window)) {
        audit.any(*widget);
        const QWidget *around = widget->parentWidget();
        if (!around->inherits("QAbstractScrollArea") && around->objectName() != QLatin1String("qt_scrollarea_viewport"))
            audit.needs(*widget, widget->property("text").toString(), "reaches out to", widget->geometry().right(), around->width());
    }
    return audit.found;
}

QStringList sharedMnemonics(const QWidget &window)
{
    QStringList found;
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        QHash<QKeySequence, QString> known;
        for (const QAction *action : menu->actions()) {
            const QKeySequence keys = QKeySequence::mnemonic(action->text());
            if (!keys.isEmpty() && known.contains(keys))
                found << QStringLiteral("“%1” and “%2” in the menu “%3”").arg(known.value(keys), action->text(), menu->title());
            known.insert(keys, action->text());
        }
    }
    return found;
}

QStringList untranslatedTexts(const QWidget &window, const QStringList &data)
{
    QStringList found;
    const auto look = [&](const QString &where, const QString &text) {
        static const QRegularExpression markup(QStringLiteral("<[^>]*>"));
        QString left = untranslated(text);
        left.remove(markup);
        for (const QString &known : data)
            left.remove(known);
        if (!untranslated(left).isEmpty())
            found << QStringLiteral("%1: “%2” in “%3”").arg(where, left, text);
    };
    look(window.objectName(), window.windowTitle());
    for (const QWidget *widget : visibleParts(window))
        for (const QString &text : textsOf(*widget))
            look(nameOf(*widget), text);
    for (const QAction *action : window.findChildren<QAction *>())
        look(action->objectName(), action->text() + action->toolTip());
    found.removeDuplicates();
    return found;
}

} // namespace tests
