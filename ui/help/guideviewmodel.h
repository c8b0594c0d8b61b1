// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QStringListModel>
#include <vector>

class QUrl;

namespace ui {

struct GuidePage {
    QString name;  ///< of its file, without ".md": "checklist"
    QString title;
};

/// The pages of a folder in their order: the first page, "index", and what that links to.
std::vector<GuidePage> guidePagesIn(const QString &folder);

/// Where the reader of the guide is and was. Does not know how a page looks.
class GuideViewModel final : public QObject {
    Q_OBJECT
public:
    explicit GuideViewModel(const QString &folder, QObject *parent = nullptr);

    QAbstractItemModel &contents() { return m_contents; } ///< a title for each page
    const std::vector<GuidePage> &pages() const { return m_pages; }
    int row() const { return here().row; } ///< of the page in the contents
    QString title() const { return m_pages[size_t(row())].title; }
    QString text() const; ///< Markdown
    QString anchor() const { return here().anchor; }
    int scrolled() const { return here().scrolled; }
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_visited.size(); }

    /// A page that there is not changes nothing.
    void open(const QString &name, const QString &anchor = {});
    void openRow(int row);
    /// A link of the page: to another page, or out of the guide.
    void follow(const QUrl &link);
    void goBack();
    void goForward();
    /// Where the reader is in the page, for the way back.
    void keepScrolled(int scrolled) { m_visited[m_at].scrolled = scrolled; }

Q_SIGNALS:
    void moved();
    void outsideWanted(const QUrl &link);

private:
    struct Place {
        int row = 0;
        QString anchor;
        int scrolled = 0;
    };
    const Place &here() const { return m_visited[m_at]; }
    void visit(const Place &place);

    QString m_folder;
    std::vector<GuidePage> m_pages;
    QStringListModel m_contents;
    std::vector<Place> m_visited{{}};
    size_t m_at = 0;
};

} // namespace ui
