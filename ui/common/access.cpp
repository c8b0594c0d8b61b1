// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/access.h"
#include <QAbstractItemView>
#include <QAccessibleWidget>

namespace ui {
namespace {

constexpr char roleProperty[] = "accessibleRole";

/// Reads what a widget shows, where that has a property for it.
class ShownWidget final : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;
    QString text(QAccessible::Text kind) const override
    {
        const QVariant shown = kind == QAccessible::Value ? widget()->property("shownText") : QVariant();
        return shown.isValid() ? shown.toString() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new ShownWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

bool takesFocus(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget->isVisible() && !widget->focusProxy();
}

QWidget *firstInTabOrder(QWidget *part)
{
    QWidget *next = part;
    do {
        if ((next == part || part->isAncestorOf(next)) && takesFocus(next))
            return next;
        next = next->nextInFocusChain();
    } while (next != part);
    return nullptr;
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    QAccessible::installFactory(makeInterface); // once, however often it is asked for
    widget->setProperty(roleProperty, int(role));
}

void letSelectionLead(QAbstractItemView *view)
{
    QObject::connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, view, [view](const QItemSelection &selected) {
        QItemSelectionModel *selection = view->selectionModel();
        if (!selected.isEmpty() && !selection->isSelected(selection->currentIndex()))
            selection->setCurrentIndex(selected.first().topLeft(), QItemSelectionModel::NoUpdate);
    });
}

void tabThrough(const QList<QWidget *> &widgets)
{
    for (qsizetype i = 1; i < widgets.size(); ++i)
        QWidget::setTabOrder(widgets[i - 1], widgets[i]);
}

bool enter(QWidget *part, Qt::FocusReason reason)
{
    QWidget *way = nullptr;
    for (QWidget *wanted : {part->focusWidget(), part->focusProxy(), firstInTabOrder(part)})
        if (!way && wanted && takesFocus(wanted))
            way = wanted;
    if (way)
        way->setFocus(reason);
    return way;
}

} // namespace ui
