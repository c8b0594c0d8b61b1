// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/whatsthis.h"
#include "ui/help/whatsthistexts.h"
#include <QAction>
#include <QCoreApplication>
#include <QWidget>
#include <algorithm>

namespace ui {
namespace {

bool isIn(const QObject *object, QLatin1String scope)
{
    while (object && object->objectName() != scope)
        object = object->parent();
    return object;
}

QString textFor(const QObject &object)
{
    const auto texts = whatsThisTexts();
    const auto found = std::find_if(texts.begin(), texts.end(), [&object](const WhatsThisText &text) {
        const QLatin1String scope(text.scope);
        return object.objectName() == QLatin1String(text.name) && (scope.isEmpty() || isIn(&object, scope));
    });
    return found == texts.end() ? QString() : QCoreApplication::translate("WhatsThis", found->text);
}

} // namespace

void explain(QWidget &root)
{
    QList<QObject *> all = root.findChildren<QObject *>();
    all << &root;
    for (QObject *object : all) {
        if (object->objectName().isEmpty())
            continue;
        if (auto *widget = qobject_cast<QWidget *>(object); widget && widget->whatsThis().isEmpty())
            widget->setWhatsThis(textFor(*widget));
        else if (auto *action = qobject_cast<QAction *>(object))
            action->setWhatsThis(textFor(*action));
    }
}

QString whatsThisOf(const QWidget &widget)
{
    for (const QWidget *part = &widget; part; part = part->isWindow() ? nullptr : part->parentWidget())
        if (!part->whatsThis().isEmpty())
            return part->whatsThis();
    return {};
}

} // namespace ui
