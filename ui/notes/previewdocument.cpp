// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/previewdocument.h"
#include "ui/notes/previewdress.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

namespace ui {
namespace {

constexpr qint64 largestFile = 20'000'000;
constexpr double headingRoom = 5;
constexpr qreal blockRoom = 10; ///< that the style sheet leaves below lists and paragraphs

const QString done = QStringLiteral("task-done");
const QString open = QStringLiteral("task-open");

std::vector<QTextTable *> tablesIn(QTextFrame *frame)
{
    std::vector<QTextTable *> tables;
    for (QTextFrame *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child); table && table->format().border() > 0)
            tables.push_back(table);
        for (QTextTable *inner : tablesIn(child))
            tables.push_back(inner);
    }
    return tables;
}

bool beginsWithTask(const QTextBlock &block)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        if (format.isImageFormat())
            return format.toImageFormat().name() == done || format.toImageFormat().name() == open;
        if (!it.fragment().text().trimmed().isEmpty())
            return false;
    }
    return false;
}

/// The number that dressed() noted for a list; -1: it begins with 1.
int startOf(const QTextBlock &block)
{
    for (const QString &name : block.begin().fragment().charFormat().anchorNames())
        if (name.startsWith(listStart))
            return name.mid(listStart.size()).toInt();
    return -1;
}

} // namespace

PreviewDocument::PreviewDocument(const QString &folder, const PreviewLook &look, QObject *parent)
    : QTextDocument(parent), m_folder(folder.isEmpty() ? QString() : QFileInfo(folder).canonicalFilePath()), m_look(look)
{
    setUndoRedoEnabled(false);
    setDefaultFont(look.font);
    setDefaultStyleSheet(styleSheet(look));
    setIndentWidth(26);
}

void PreviewDocument::setPage(const QString &html, double width)
{
    m_widest = std::max(1, int(width));
    setHtml(QStringLiteral("<body>") + dressed(html, m_look) + QStringLiteral("</body>"));
    dressTables();
    dressHeadings();
    dressTasks();
    dressNumbers();
    dressLists();
}

void PreviewDocument::leaveRoomAbove()
{
    if (QTextCursor(begin()).currentFrame() != rootFrame())
        return;
    QTextFrameFormat format = rootFrame()->frameFormat();
    format.setTopMargin(std::max(0.0, begin().blockFormat().topMargin() - blockRoom)); // of two margins the larger counts
    rootFrame()->setFrameFormat(format);
}

void PreviewDocument::dressTables()
{
    for (QTextTable *table : tablesIn(rootFrame())) {
        QTextTableFormat format = table->format();
        format.setBorderBrush(m_look.line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(6);
        table->setFormat(format);
        for (int row = 2; row < table->rows() && m_look.style == PreviewStyle::GitHub; row += 2)
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                QTextCharFormat striped = cell.format();
                striped.setBackground(m_look.codeGround);
                cell.setFormat(striped);
            }
    }
}

/// The first two levels stand on a line.
void PreviewDocument::dressHeadings()
{
    if (m_look.style != PreviewStyle::GitHub)
        return;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level != 1 && level != 2)
            continue;
        QTextBlockFormat format;
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 100));
        format.setLineHeight(headingRoom, QTextBlockFormat::LineDistanceHeight);
        QTextCursor(block).mergeBlockFormat(format);
    }
}

/// Boxes need no bullets beside them; where only some items have one, the bullets stay.
void PreviewDocument::dressTasks()
{
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        QTextList *list = block.textList();
        if (!list || list->item(0) != block || !beginsWithTask(block))
            continue;
        bool allTasks = true;
        for (int i = 1; i < list->count(); ++i)
            allTasks = allTasks && beginsWithTask(list->item(i));
        QTextListFormat format = list->format();
        format.setStyle(QTextListFormat::ListStyleUndefined);
        if (allTasks)
            list->setFormat(format);
    }
}

/// Qt counts every list from 1: numbers that begin elsewhere are written before the words of their items.
void PreviewDocument::dressNumbers()
{
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        QTextList *list = block.textList();
        const int first = list && list->item(0) == block ? startOf(block) : -1;
        if (first < 0 || list->format().style() == QTextListFormat::ListStyleUndefined)
            continue;
        QTextListFormat format = list->format();
        format.setStyle(QTextListFormat::ListStyleUndefined);
        list->setFormat(format);
        for (int i = 0; i < list->count(); ++i) {
            const QString number = QStringLiteral("%1. ").arg(first + i);
            QTextBlockFormat hanging;
            hanging.setTextIndent(-QFontMetricsF(m_look.font).horizontalAdvance(number));
            QTextCursor cursor(list->item(i));
            cursor.mergeBlockFormat(hanging);
            cursor.insertText(number, QTextCharFormat());
        }
    }
}

/// Qt leaves no room below a list that ends with a nested one.
void PreviewDocument::dressLists()
{
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const QTextBlock next = block.next();
        const bool isWithin = next.isValid() && (next.textList() || next.blockFormat().indent() > 0);
        if (!block.textList() || isWithin || block.blockFormat().bottomMargin() > 0)
            continue;
        QTextFrame *frame = next.isValid() ? QTextCursor(next).currentFrame() : nullptr;
        if (frame && frame != QTextCursor(block).currentFrame() && (frame == rootFrame() || frame->frameFormat().leftMargin() > 0))
            continue; // code or a quotation of the item
        QTextBlockFormat format;
        format.setBottomMargin(blockRoom);
        QTextCursor(block).mergeBlockFormat(format);
    }
}

QImage PreviewDocument::ownPicture(const QString &name) const
{
    const int side = QFontMetrics(m_look.font).height();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const int index = int(alertNames().indexOf(name));
    const QColor colour = index >= 0 ? m_look.alerts[size_t(index)] : name == done ? m_look.link : m_look.quiet;
    QImage image(QSize(side, side) * m_look.scale, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(file.readAll().replace("currentColor", colour.name().toLatin1())).render(&painter);
    image.setDevicePixelRatio(m_look.scale);
    return image;
}

QVariant PreviewDocument::loadResource(int type, const QUrl &name)
{
    if (type != ImageResource)
        return {};
    if (const QString own = name.toString(); own == done || own == open || alertNames().contains(own))
        return ownPicture(own);
    const bool isFile = name.isLocalFile() || name.isRelative();
    if (!isFile || m_folder.isEmpty())
        return {};
    const QString path = QDir(m_folder).filePath(name.isLocalFile() ? name.toLocalFile() : name.path());
    const QFileInfo file(QFileInfo(path).canonicalFilePath()); // links that lead outside are outside
    if (!file.filePath().startsWith(m_folder + QLatin1Char('/')) || file.size() > largestFile)
        return {};
    QImageReader reader(file.filePath());
    reader.setAutoTransform(true);
    m_hasPictures = true;
    const int widest = int(m_widest * m_look.scale);
    if (const QSize size = reader.size(); widest > 0 && size.width() > widest)
        reader.setScaledSize(size.scaled(widest, size.height(), Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace ui
