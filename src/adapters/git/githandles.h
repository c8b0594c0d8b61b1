// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <git2.h>
#include <memory>

namespace adapters {

template <auto release>
struct Release {
    template <class T>
    void operator()(T *object) const
    {
        release(object);
    }
};

template <class T, auto release>
using GitHandle = std::unique_ptr<T, Release<release>>;

using RepositoryHandle = GitHandle<git_repository, git_repository_free>;
using OdbHandle = GitHandle<git_odb, git_odb_free>;
using OdbObjectHandle = GitHandle<git_odb_object, git_odb_object_free>;
using ObjectHandle = GitHandle<git_object, git_object_free>;
using CommitHandle = GitHandle<git_commit, git_commit_free>;
using BlobHandle = GitHandle<git_blob, git_blob_free>;
using TreeHandle = GitHandle<git_tree, git_tree_free>;
using TreeEntryHandle = GitHandle<git_tree_entry, git_tree_entry_free>;
using ReferenceHandle = GitHandle<git_reference, git_reference_free>;
using ReferenceIteratorHandle = GitHandle<git_reference_iterator, git_reference_iterator_free>;
using TagHandle = GitHandle<git_tag, git_tag_free>;
using StatusHandle = GitHandle<git_status_list, git_status_list_free>;
using DiffHandle = GitHandle<git_diff, git_diff_free>;
using PatchHandle = GitHandle<git_patch, git_patch_free>;

/// Calls a libgit2 function that gives out an object first: fill(handle, git_repository_open, path).
template <class Handle, class Function, class... Arguments>
int fill(Handle &handle, Function function, Arguments... arguments)
{
    typename Handle::pointer made = nullptr;
    const int code = function(&made, arguments...);
    handle.reset(made);
    return code;
}

} // namespace adapters
