// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/completionpopup.h"
#include "ui/common/codeeditor.h"
#include "ui/common/completionlist.h"
#include "ui/common/theme.h"
#include <QAbstractProxyModel>
#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTreeView>

namespace ui {
namespace {

constexpr int mostRows = 10;
constexpr int widest = 720;

} // namespace

CompletionPopup::CompletionPopup(QPlainTextEdit &editor, CompletionList &list, Reading reading, const QString &name)
    : QObject(&editor), m_editor(editor), m_list(list), m_reading(reading), m_completer(new QCompleter(this)), m_popup(new QTreeView)
{
    m_popup->setObjectName(name);
    m_popup->setAccessibleName(tr("What can stand here"));
    m_popup->setRootIsDecorated(false);
    m_popup->setHeaderHidden(true);
    m_popup->setUniformRowHeights(true);
    m_popup->setAllColumnsShowFocus(true);
    m_popup->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_popup->header()->setStretchLastSection(true);
    m_completer->setWidget(&editor);
    m_completer->setModel(&list);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostRows);
    m_completer->setPopup(m_popup); // the completer's from here on
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        const auto *shown = static_cast<const QAbstractProxyModel *>(m_completer->completionModel());
        insert(shown->mapToSource(index).row());
    });
}

bool CompletionPopup::takes(QKeyEvent *event)
{
    static constexpr int ofThePopup[] = {Qt::Key_Enter, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab};
    if (m_popup->isVisible() && std::find(std::begin(ofThePopup), std::end(ofThePopup), event->key()) != std::end(ofThePopup)) {
        event->ignore();
        return true;
    }
    if (event->key() != Qt::Key_Space || event->modifiers() != Qt::ControlModifier || m_editor.isReadOnly())
        return false;
    suggest();
    return true;
}

void CompletionPopup::follow(const QKeyEvent *event, bool begins)
{
    const bool isOpen = m_popup->isVisible();
    const bool isWritten = !event->text().isEmpty() && event->text().front().isPrint();
    if ((isWritten && begins) || (isOpen && (isWritten || event->key() == Qt::Key_Backspace)))
        suggest();
    else if (isOpen && !event->text().isEmpty())
        m_popup->hide();
}

void CompletionPopup::suggest()
{
    const QTextCursor cursor = m_editor.textCursor();
    m_offset = m_reading == Reading::Line ? cursor.block().position() : 0;
    const int position = cursor.position() - m_offset;
    m_list.look(m_reading == Reading::Line ? cursor.block().text() : m_editor.document()->toPlainText(), position);
    const bool isWhole = m_list.rowCount() == 1 && m_list.row(0).word.size() == position - m_list.start();
    if (m_list.rowCount() == 0 || isWhole)
        return m_popup->hide();
    m_popup->resizeColumnToContents(CompletionList::WordColumn);
    m_popup->setColumnWidth(CompletionList::WordColumn, m_popup->columnWidth(CompletionList::WordColumn) + wideGap);
    QRect place = m_editor.cursorRect();
    place.setWidth(qMin(widest, m_editor.width()));
    m_completer->complete(place);
    m_popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void CompletionPopup::insert(int row)
{
    const CompletionList::Row chosen = m_list.row(row);
    QTextCursor cursor = m_editor.textCursor();
    const int end = cursor.position();
    cursor.setPosition(m_offset + int(m_list.start()));
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(chosen.insert);
    cursor.setPosition(cursor.position() - chosen.back);
    m_editor.setTextCursor(cursor);
}

} // namespace ui
