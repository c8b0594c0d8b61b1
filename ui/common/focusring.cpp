// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/focusring.h"
#include "ui/common/colourscheme.h"
#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace ui {
namespace {

constexpr int thickness = 2;

/// Lies over a widget, as large as that is, and is only there along its edges.
class Line final : public QWidget {
public:
    explicit Line(QWidget *around) : QWidget(around)
    {
        setObjectName(QStringLiteral("focusRing"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        around->installEventFilter(this);
        fit();
        show();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            fit();
        return QWidget::eventFilter(watched, event);
    }

    void paintEvent(QPaintEvent *) override
    {
        const QColor ground = palette().color(QPalette::Base);
        QPainter(this).fillRect(rect(), readableOn(ground, palette().color(QPalette::Highlight)));
    }

private:
    void fit()
    {
        resize(parentWidget()->size());
        setMask(QRegion(rect()) - QRegion(rect().adjusted(thickness, thickness, -thickness, -thickness)));
        raise();
    }
};

bool isHardToSee(const QWidget *focused)
{
    return qobject_cast<const QAbstractItemView *>(focused)
           || (qobject_cast<const QAbstractScrollArea *>(focused) && focused->property("readOnly").toBool());
}

} // namespace

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *focused)
{
    delete m_line;
    if (focused && isHardToSee(focused))
        m_line = new Line(focused);
}

} // namespace ui
