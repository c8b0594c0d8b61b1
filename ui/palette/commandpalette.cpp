// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"
#include "ui/common/theme.h"
#include "ui/palette/palettedelegate.h"
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int mostWidth = 640;
constexpr int mostRows = 12;

} // namespace

CommandPalette::CommandPalette(QWidget *window) : QFrame(window), m_typed(new QLineEdit(this)), m_list(new QListView(this))
{
    setObjectName(QStringLiteral("commandPaletteBox"));
    setAccessibleName(tr("Command palette"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_typed->setObjectName(QStringLiteral("paletteTyped"));
    m_typed->setAccessibleName(tr("Command"));
    m_typed->setPlaceholderText(tr("Type a command"));
    m_typed->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteCommands"));
    m_list->setAccessibleName(tr("Commands that fit"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrow keys work from the line
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_typed);
    layout->addWidget(m_list);
    hide();
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model.setTyped(typed);
        choose(0);
        place();
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::activate);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && !isAncestorOf(now))
            hide();
    });
    window->installEventFilter(this);
}

void CommandPalette::open(std::vector<Command> commands)
{
    if (!isVisible())
        m_before = window()->focusWidget();
    m_typed->clear();
    m_model.setCommands(std::move(commands));
    choose(0);
    place();
    show();
    raise();
    m_typed->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::choose(int row) { m_list->setCurrentIndex(m_model.index(row, 0)); }

void CommandPalette::move(int rows)
{
    if (m_model.rowCount() > 0)
        choose(qBound(0, m_list->currentIndex().row() + rows, m_model.rowCount() - 1));
}

/// What cannot be done now stays in sight with its reason.
void CommandPalette::activate(const QModelIndex &index)
{
    if (const auto run = m_model.commandAt(index.row())) {
        leave();
        run();
    }
}

void CommandPalette::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::place()
{
    const int width = qMin(mostWidth, parentWidget()->width() - 2 * wideGap);
    const int row = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(qBound(1, m_model.rowCount(), mostRows) * qMax(row, 1) + 2 * m_list->frameWidth());
    setGeometry((parentWidget()->width() - width) / 2, 2 * wideGap, width, sizeHint().height());
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_typed || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: move(1); break;
    case Qt::Key_Up: move(-1); break;
    case Qt::Key_PageDown: move(mostRows); break;
    case Qt::Key_PageUp: move(-mostRows); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: activate(m_list->currentIndex()); break;
    case Qt::Key_Escape: leave(); break;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: break; // there is nowhere else to go in here
    default: return QFrame::eventFilter(watched, event);
    }
    return true;
}

} // namespace ui
