// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/textsearch.h"
#include "adapters/git/libgit2.h"
#include "domain/versionmention.h"
#include <QByteArray>
#include <algorithm>

namespace adapters {
namespace {

constexpr size_t binaryProbe = 8000;
constexpr size_t largestText = 4 << 20;

class TreeSearch {
public:
    TreeSearch(git_repository *repository, git_odb *odb, std::string_view word) : m_repository(repository), m_odb(odb), m_word(word) {}

    bool search(const git_oid &id, const QByteArray &prefix)
    {
        TreeHandle tree;
        if (fill(tree, git_tree_lookup, m_repository, &id) != 0)
            return false;
        for (size_t i = 0; i < git_tree_entrycount(tree.get()); ++i) {
            const git_tree_entry *entry = git_tree_entry_byindex(tree.get(), i);
            const QByteArray path = prefix + git_tree_entry_name(entry);
            const git_filemode_t mode = git_tree_entry_filemode(entry);
            if (mode == GIT_FILEMODE_TREE && !search(*git_tree_entry_id(entry), path + '/'))
                return false;
            if (mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE)
                look(*git_tree_entry_id(entry), path);
        }
        return true;
    }

    std::map<QString, int> take() { return std::move(m_found); }

private:
    void look(const git_oid &id, const QByteArray &path)
    {
        size_t size = 0;
        git_object_t type = GIT_OBJECT_INVALID;
        if (git_odb_read_header(&size, &type, m_odb, &id) != 0 || size > largestText)
            return;
        OdbObjectHandle blob;
        if (fill(blob, git_odb_read, m_odb, &id) != 0) // a partial clone may lack it
            return;
        const std::string_view text(static_cast<const char *>(git_odb_object_data(blob.get())), git_odb_object_size(blob.get()));
        const size_t at = domain::findVersion(text, m_word);
        if (at == std::string_view::npos || text.substr(0, binaryProbe).find('\0') != std::string_view::npos)
            return;
        m_found.emplace(QString::fromUtf8(path), 1 + int(std::count(text.begin(), text.begin() + qsizetype(at), '\n')));
    }

    git_repository *m_repository;
    git_odb *m_odb;
    std::string_view m_word;
    std::map<QString, int> m_found;
};

} // namespace

domain::Result<std::map<QString, int>> filesHolding(git_repository *repository, const git_oid &tree, const QByteArray &word)
{
    OdbHandle odb;
    if (fill(odb, git_repository_odb, repository) != 0)
        return domain::failure(libGit2Error(domain::ErrorKind::InputOutput));
    TreeSearch search(repository, odb.get(), std::string_view(word.constData(), size_t(word.size())));
    if (!search.search(tree, {}))
        return domain::failure(libGit2Error(domain::ErrorKind::InputOutput));
    return search.take();
}

} // namespace adapters
