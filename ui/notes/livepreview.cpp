// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/livepreview.h"
#include "ui/common/access.h"
#include "ui/common/theme.h"
#include "ui/settings/settings.h"
#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QUrl>
#include <algorithm>
#include <utility>

namespace ui {
namespace {

constexpr double sideMargin = 20;
constexpr qsizetype readAtOnce = 200'000; ///< characters; takes a few milliseconds

QPalette paletteFor(Scheme scheme, const QPalette &window) { return scheme == Scheme::System ? window : paletteOf(scheme); }

} // namespace

LivePreview::LivePreview(const QString &text, std::shared_ptr<const engine::MarkdownRenderer> renderer, QWidget *parent)
    : QAbstractScrollArea(parent), m_text(text), m_stack(m_text, std::move(renderer))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes would break the lines anew
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Document);
    viewport()->setMouseTracking(true);
    m_stack.reset();
    applyLook();
}

void LivePreview::setFolder(const QString &folder)
{
    m_stack.setFolder(folder);
    refresh();
}

void LivePreview::follow(Settings &settings)
{
    const auto apply = [this, &settings] {
        setStyle(previewStyleOf(settings.value(setting::previewStyle)), schemeOf(settings.value(setting::previewColours)));
    };
    connect(&settings, &Settings::changed, this, apply);
    apply();
}

void LivePreview::setStyle(PreviewStyle style, Scheme scheme)
{
    m_style = style;
    m_scheme = scheme;
    applyLook();
}

void LivePreview::applyLook()
{
    m_stack.setLook(previewLook(m_style, paletteFor(m_scheme, palette()), font(), devicePixelRatioF()));
    refresh();
}

void LivePreview::showAnew()
{
    m_whenRead = nullptr;
    m_isReading = false;
    m_read.drop();
    if (m_text.text().size() <= readAtOnce)
        return take(PreviewText::read(m_text.text()));
    take({}); // what was there belongs to another text
    m_isReading = true;
    m_read.start<domain::MarkdownPieces>(
        [text = m_text.text()](const engine::CancelToken &, const engine::Job::Post &) -> domain::Result<domain::MarkdownPieces> {
            return PreviewText::read(text);
        },
        [this](const domain::Result<domain::MarkdownPieces> &pieces) {
            m_isReading = false;
            if (pieces)
                take(*pieces);
            if (const auto then = std::exchange(m_whenRead, nullptr))
                then();
        });
}

void LivePreview::take(domain::MarkdownPieces pieces)
{
    m_text.take(std::move(pieces));
    m_stack.reset();
    m_selection.clear();
    refresh();
}

void LivePreview::showEdit(qsizetype position, qsizetype removed, qsizetype added, int line)
{
    if (m_isReading)
        return showAnew();
    m_stack.change(m_text.readEdit(position, removed, added));
    m_selection.clear(); // its places are those of the text before
    if (line >= 0 && isVisible())
        m_stack.showLine(line);
    refresh();
}

void LivePreview::showLine(int line)
{
    m_stack.showLine(line);
    refresh();
}

void LivePreview::scrollToLine(double line)
{
    if (m_isReading)
        m_whenRead = [this, line] {
            scrollToLine(line);
        };
    m_stack.scrollToLine(line);
    refresh();
}

void LivePreview::scrollToEnd()
{
    if (m_isReading)
        m_whenRead = [this] {
            scrollToEnd();
        };
    m_stack.scrollToEnd();
    refresh();
}

/// Draws what is to be seen, and sets the scroll bar to where that is.
void LivePreview::refresh()
{
    if (!isVisible()) // what nobody sees costs nothing
        return;
    m_stack.setWindow(viewport()->width() - 2 * sideMargin, viewport()->height());
    (void)m_stack.shown();
    const QScopedValueRollback moving(m_moving, true);
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, qMax(0, int(m_stack.height()) - viewport()->height()));
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(3 * fontMetrics().lineSpacing());
    bar->setValue(int(m_stack.position()));
    viewport()->update();
}

void LivePreview::scrollContentsBy(int, int dy)
{
    if (m_moving)
        return;
    const QScrollBar *bar = verticalScrollBar();
    // A little way goes by what is seen; a long one to where the bar says.
    if (qAbs(dy) <= 2 * viewport()->height())
        m_stack.scrollBy(-dy);
    else if (bar->value() == bar->maximum())
        m_stack.scrollToEnd();
    else
        m_stack.scrollTo(bar->value());
    refresh();
    Q_EMIT scrolled();
}

void LivePreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const PreviewLook &look = m_stack.look();
    painter.fillRect(event->rect(), look.ground);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.palette.setColor(QPalette::Text, look.text);
    context.palette.setColor(QPalette::Dark, look.line);
    for (const auto &shown : m_stack.shown()) {
        painter.save();
        painter.translate(sideMargin, shown.top);
        context.clip = QRectF(event->rect()).translated(-sideMargin, -shown.top);
        context.selections.clear();
        if (const auto selected = m_selection.within(shown.piece, *shown.document)) {
            QAbstractTextDocumentLayout::Selection selection;
            selection.cursor = *selected;
            selection.format.setBackground(palette().brush(QPalette::Highlight));
            selection.format.setForeground(palette().brush(QPalette::HighlightedText));
            context.selections << selection;
        }
        painter.setClipRect(context.clip);
        shown.document->documentLayout()->draw(&painter, context);
        painter.restore();
    }
}

void LivePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    refresh();
}

void LivePreview::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyLook();
}

void LivePreview::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    applyLook();
}

/// Where in the text a point of the window is. `exact`: only where a character stands.
PieceSpot LivePreview::spotAt(const QPointF &place, bool exact)
{
    const auto &shown = m_stack.shown();
    if (shown.empty())
        return {};
    const PieceStack::Shown *found = &shown.front();
    for (const auto &each : shown)
        if (place.y() >= each.top)
            found = &each;
    const QPointF inside(place.x() - sideMargin, place.y() - found->top);
    return {found->piece, found->document->documentLayout()->hitTest(inside, exact ? Qt::ExactHit : Qt::FuzzyHit)};
}

QString LivePreview::linkAt(const QPointF &place)
{
    for (const auto &shown : m_stack.shown()) {
        const QString link = shown.document->documentLayout()->anchorAt(QPointF(place.x() - sideMargin, place.y() - shown.top));
        if (!link.isEmpty())
            return link;
    }
    return {};
}

void LivePreview::follow(const QString &link)
{
    const QUrl url(link);
    if (!url.isRelative() || !url.path().isEmpty())
        return Q_EMIT linkWanted(url);
    m_stack.scrollToAnchor(url.fragment());
    refresh();
    Q_EMIT scrolled();
}

void LivePreview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = linkAt(event->position());
    m_selection.start(spotAt(event->position()));
    viewport()->update();
}

void LivePreview::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        m_selection.extend(spotAt(event->position()));
        if (event->position().y() < 0 || event->position().y() > viewport()->height())
            verticalScrollBar()->triggerAction(event->position().y() < 0 ? QScrollBar::SliderSingleStepSub
                                                                         : QScrollBar::SliderSingleStepAdd);
        return viewport()->update();
    }
    const QString link = linkAt(event->position());
    viewport()->setCursor(!link.isEmpty()                                 ? Qt::PointingHandCursor
                          : spotAt(event->position(), true).position >= 0 ? Qt::IBeamCursor
                                                                          : Qt::ArrowCursor);
    viewport()->setToolTip(link);
}

void LivePreview::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QString link = linkAt(event->position());
    if (m_selection.isEmpty() && !link.isEmpty() && link == m_pressed)
        follow(link);
}

void LivePreview::mouseDoubleClickEvent(QMouseEvent *event)
{
    const PieceSpot spot = spotAt(event->position());
    if (spot.piece >= m_text.count() || spot.position < 0)
        return;
    QTextCursor word(m_stack.document(spot.piece));
    word.setPosition(spot.position);
    word.select(QTextCursor::WordUnderCursor);
    m_selection.start({spot.piece, word.selectionStart()});
    m_selection.extend({spot.piece, word.selectionEnd()});
    viewport()->update();
}

void LivePreview::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->matches(QKeySequence::MoveToStartOfLine) || event->matches(QKeySequence::MoveToStartOfDocument))
        bar->setValue(bar->minimum());
    else if (event->matches(QKeySequence::MoveToEndOfLine) || event->matches(QKeySequence::MoveToEndOfDocument))
        bar->setValue(bar->maximum());
    else if (event->key() == Qt::Key_Space)
        bar->triggerAction(event->modifiers() & Qt::ShiftModifier ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !m_selection.isEmpty())
        follow(QTextCursor(*m_selection.within(m_selection.first().piece, *m_stack.document(m_selection.first().piece)))
                   .charFormat()
                   .anchorHref());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

/// Tab goes through the links that can be seen, and then on to the next part of the window.
bool LivePreview::focusNextPrevChild(bool next)
{
    std::vector<std::pair<PieceSpot, PieceSpot>> links;
    for (const auto &shown : m_stack.shown())
        for (const auto &[begin, end] : linksIn(*shown.document))
            links.push_back({{shown.piece, begin}, {shown.piece, end}});
    if (!next)
        std::reverse(links.begin(), links.end());
    const PieceSpot here = m_selection.first();
    for (const auto &[begin, end] : links)
        if (m_selection.isEmpty() || (next ? begin > here : begin < here)) {
            m_selection.start(begin);
            m_selection.extend(end);
            viewport()->update();
            return true;
        }
    m_selection.clear();
    viewport()->update();
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void LivePreview::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(symbol(QStringLiteral("copy")), tr("&Copy"), this, &LivePreview::copy)->setEnabled(!m_selection.isEmpty());
    if (const QString link = linkAt(QPointF(event->pos())); !link.isEmpty())
        menu->addAction(tr("Copy &link"), this, [link] { QGuiApplication::clipboard()->setText(link); });
    menu->addAction(tr("Select &all"), this, &LivePreview::selectAll);
    menu->popup(event->globalPos());
}

void LivePreview::copy()
{
    if (!m_selection.isEmpty())
        QGuiApplication::clipboard()->setText(selectedText());
}

void LivePreview::selectAll()
{
    if (m_text.count() == 0)
        return;
    const size_t last = m_text.count() - 1;
    m_selection.start({0, 0});
    m_selection.extend({last, m_stack.document(last)->characterCount() - 1});
    viewport()->update();
}

QString LivePreview::selectedText()
{
    QStringList parts;
    if (m_selection.isEmpty())
        return {};
    for (size_t piece = m_selection.first().piece; piece <= m_selection.last().piece; ++piece)
        parts << m_stack.plainText(piece, m_selection);
    return parts.join(QLatin1Char('\n'));
}

QString LivePreview::shownText()
{
    QStringList parts;
    for (const auto &shown : m_stack.shown())
        parts << shown.document->toPlainText();
    return parts.join(QLatin1Char('\n'));
}

} // namespace ui
