// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guideviewmodel.h"
#include "ui/help/shippedtext.h"
#include "ui/notes/outline.h"
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace ui {
namespace {

QString fileOf(const QString &folder, const QString &name) { return QStringLiteral("%1/%2.md").arg(folder, name); }

GuidePage pageOf(const QString &folder, const QString &name)
{
    const auto headings = headingsOf(shippedText(fileOf(folder, name)));
    return {name, headings.empty() ? name : headings.front().text};
}

} // namespace

std::vector<GuidePage> guidePagesIn(const QString &folder)
{
    static const QRegularExpression link(QStringLiteral(R"(\]\(([a-z-]+)\.md\))"));
    const QString first = QStringLiteral("index");
    std::vector<GuidePage> pages{pageOf(folder, first)};
    for (const auto &match : link.globalMatch(shippedText(fileOf(folder, first)))) {
        const QString name = match.captured(1);
        if (std::none_of(pages.begin(), pages.end(), [&name](const GuidePage &page) { return page.name == name; }))
            pages.push_back(pageOf(folder, name));
    }
    return pages;
}

GuideViewModel::GuideViewModel(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder), m_pages(guidePagesIn(folder))
{
    QStringList titles;
    for (const GuidePage &page : m_pages)
        titles << page.title;
    m_contents.setStringList(titles);
}

QString GuideViewModel::text() const { return shippedText(fileOf(m_folder, m_pages[size_t(row())].name)); }

void GuideViewModel::open(const QString &name, const QString &anchor)
{
    const auto page = std::find_if(m_pages.begin(), m_pages.end(), [&name](const GuidePage &one) { return one.name == name; });
    if (page != m_pages.end())
        visit({int(page - m_pages.begin()), anchor, 0});
}

void GuideViewModel::openRow(int row)
{
    if (row >= 0 && row < int(m_pages.size()))
        visit({row, {}, 0});
}

void GuideViewModel::follow(const QUrl &link)
{
    if (!link.isRelative())
        return Q_EMIT outsideWanted(link);
    QString name = link.path();
    if (name.endsWith(QLatin1String(".md")))
        name.chop(3);
    open(name, link.fragment());
}

void GuideViewModel::goBack()
{
    if (!canGoBack())
        return;
    --m_at;
    Q_EMIT moved();
}

void GuideViewModel::goForward()
{
    if (!canGoForward())
        return;
    ++m_at;
    Q_EMIT moved();
}

/// Whoever goes somewhere else on the way back has no way forward any more.
void GuideViewModel::visit(const Place &place)
{
    if (place.row == here().row && place.anchor == here().anchor)
        return Q_EMIT moved();
    m_visited.resize(m_at + 1);
    m_visited.push_back(place);
    ++m_at;
    Q_EMIT moved();
}

} // namespace ui
