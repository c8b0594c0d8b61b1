// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"
#include "ui/common/tintedicon.h"
#include <QApplication>
#include <QFontDatabase>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

QString fileOf(Look look)
{
    switch (look) {
    case Look::None: return {};
    case Look::Passed: return QStringLiteral("state-passed");
    case Look::Failed: return QStringLiteral("state-failed");
    case Look::Running: return QStringLiteral("state-running");
    case Look::Waiting: return QStringLiteral("state-waiting");
    case Look::Pending: return QStringLiteral("state-pending");
    case Look::Waived: return QStringLiteral("state-waived");
    case Look::NotChecked: return QStringLiteral("state-notchecked");
    case Look::Stopped: return QStringLiteral("state-stopped");
    }
    Q_UNREACHABLE();
}

} // namespace

bool isDark(const QPalette &palette) { return palette.color(QPalette::Base).lightness() < 128; }

QColor colourOf(Look look, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (look) {
    case Look::None: return palette.color(QPalette::Text);
    case Look::Passed: return dark ? QColor(0x5f, 0xd3, 0x83) : QColor(0x14, 0x6c, 0x2e);
    case Look::Failed: return dark ? QColor(0xff, 0x8f, 0x87) : QColor(0xb3, 0x26, 0x1e);
    case Look::Running: return dark ? QColor(0x79, 0xb8, 0xff) : QColor(0x0b, 0x57, 0xb0);
    case Look::Pending: return dark ? QColor(0xe8, 0xb9, 0x4a) : QColor(0x7a, 0x4f, 0x00);
    case Look::Waived: return dark ? QColor(0xc8, 0xa8, 0xff) : QColor(0x6a, 0x3f, 0xb5);
    case Look::Waiting:
    case Look::NotChecked:
    case Look::Stopped: return quietText(palette);
    }
    Q_UNREACHABLE();
}

QColor quietText(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const auto mixed = [](int a, int b) {
        return (a * 7 + b * 3) / 10;
    };
    return QColor(mixed(text.red(), base.red()), mixed(text.green(), base.green()), mixed(text.blue(), base.blue()));
}

QIcon iconOf(Look look) { return look == Look::None ? QIcon() : QIcon(new TintedIconEngine(fileOf(look), look)); }

QIcon symbol(const QString &name) { return QIcon(new TintedIconEngine(name, Look::None)); }

QFont monospace() { return QFontDatabase::systemFont(QFontDatabase::FixedFont); }

void setType(QWidget *widget, Type type)
{
    QFont font = QApplication::font(widget);
    const double size = type == Type::Title ? 1.25 : type == Type::Display ? 2.0 : 1.0;
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(type == Type::Strong || type == Type::Title);
    widget->setFont(font);
}

QFrame *makeLine(QFrame::Shape shape, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

int widestOf(const QStringList &words, const QWidget &widget)
{
    int width = 0;
    for (const QString &each : words)
        width = qMax(width, widget.fontMetrics().horizontalAdvance(each));
    return width;
}

QWidget *inset(QWidget *content, QWidget *parent)
{
    auto *around = new QWidget(parent);
    auto *layout = new QVBoxLayout(around);
    layout->setContentsMargins(wideGap, 0, wideGap, 0);
    layout->addWidget(content);
    return around;
}

void makePrimary(QPushButton *button)
{
    button->setDefault(true);
    button->setMinimumHeight(32);
}

void setPrimaryWords(QPushButton *button, const QString &words)
{
    button->setText(words);
    button->setVisible(!words.isEmpty());
    button->setMinimumWidth(button->fontMetrics().horizontalAdvance(words) + 2 * wideGap);
}

} // namespace ui
