// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/process/childenvironment.h"

namespace adapters {

QProcessEnvironment environmentOutsideRepositories()
{
    static const char *const names[] = {"GIT_ALTERNATE_OBJECT_DIRECTORIES",
                                        "GIT_CEILING_DIRECTORIES",
                                        "GIT_COMMON_DIR",
                                        "GIT_CONFIG",
                                        "GIT_DIR",
                                        "GIT_GRAFT_FILE",
                                        "GIT_IMPLICIT_WORK_TREE",
                                        "GIT_INDEX_FILE",
                                        "GIT_INTERNAL_SUPER_PREFIX",
                                        "GIT_NAMESPACE",
                                        "GIT_NO_REPLACE_OBJECTS",
                                        "GIT_OBJECT_DIRECTORY",
                                        "GIT_PREFIX",
                                        "GIT_QUARANTINE_PATH",
                                        "GIT_REFLOG_ACTION",
                                        "GIT_REPLACE_REF_BASE",
                                        "GIT_SHALLOW_FILE",
                                        "GIT_WORK_TREE"};
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : names)
        environment.remove(QString::fromLatin1(name));
    return environment;
}

} // namespace adapters
